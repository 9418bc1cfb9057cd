// Package extract turns a news article into facts.
//
// This root package holds the types that the stages hand to each other and
// [Pipeline.Run], the whole path on one screen; it imports the standard library
// only. The stages live in the folders below, import this package and never each
// other; extract/english joins them.
//
// One worked sentence, "Witkoff met Putin in Moscow on Tuesday.":
//
//	Article      Text = the sentence, Published = 2025-12-03
//	Sentence     Witkoff · met · Putin · in · Moscow · on · Tuesday · .
//	Tree         met → nsubj Witkoff, obj Putin, obl Moscow, obl Tuesday
//	Proposition  "met"(subject "Witkoff", object "Putin", place in "Moscow", time on "Tuesday")
//	Fact         Steve_Witkoff met Vladimir_Putin; place Moscow; 2025-12-02; actual
package extract

import (
	"time"
)

// Span is a half-open range of bytes, [Start, End). Unless a comment says
// otherwise it counts bytes of [Article.Text].
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Article is one piece of news: its text without the furniture of the page it
// was copied from, and what the page says about it.
type Article struct {
	Name      string    // the input as the user named it: a path, "-" for standard input
	URL       string    // canonical URL where one was found, else ""
	Title     string    // headline, "" when none was found
	Publisher string    // "Al Jazeera", "" when none was found
	Authors   []string  // by-line, in order
	Published time.Time // start of the day (UTC) or the exact time; zero when unknown
	DateBasis DateBasis // how Published was found
	Text      string    // clean text: valid UTF-8, "\n\n" between blocks
	Blocks    []Block   // paragraphs and headings, in order, together all of Text but the separators
	Chunks    []Chunk   // Text in terms of the original bytes
	RawSHA256 string    // hex digest of the original bytes
}

// DateBasis says how an article's date is known.
type DateBasis string

// The bases, strongest first.
const (
	DateGiven    DateBasis = "given"    // --date
	DateMetadata DateBasis = "metadata" // <meta>, JSON-LD, <time>, front matter
	DateStated   DateBasis = "stated"   // a full date printed on the page
	DateWeekday  DateBasis = "weekday"  // day and month printed, the year chosen so that the weekday fits
	DateNoYear   DateBasis = "no-year"  // day and month printed, no weekday: the latest year not after the file's date
	DateReadOn   DateBasis = "read-on"  // the day on which the page was read, as the user says
	DateUnknown  DateBasis = ""         // nothing known: when a file was written does not date its article
)

// BlockKind tells running text from headings.
type BlockKind string

// The kinds of block.
const (
	Paragraph BlockKind = "paragraph"
	Heading   BlockKind = "heading" // the title and headings inside the text: never a fact's source by itself
	ListItem  BlockKind = "item"
)

// Block is a paragraph, a heading or a list item of an article.
type Block struct {
	Span
	Kind    BlockKind
	Speaker string // who speaks it, in an interview or a transcript: "Smith"; "" in running text
}

// Chunk maps a run of Text onto the original bytes. Text[Text.Start:Text.End]
// came from the original's Raw range; where both have the same length the
// mapping is byte for byte, else (an HTML entity, a re-encoded character) the
// chunk maps as a whole.
type Chunk struct{ Text, Raw Span }

// Raw maps a span of Text to the span of original bytes it came from. The
// result covers the whole of every inexact chunk that s touches. An empty or
// unmapped span gives Span{-1, -1}.
func (a *Article) Raw(s Span) Span {
	out := Span{-1, -1}
	for _, c := range a.Chunks {
		if !c.Text.Overlaps(s) {
			continue
		}
		r := c.Raw
		if c.Raw.Len() == c.Text.Len() {
			r.Start += max(0, s.Start-c.Text.Start)
			r.End -= max(0, c.Text.End-s.End)
		}
		if out.Start < 0 || r.Start < out.Start {
			out.Start = r.Start
		}
		out.End = max(out.End, r.End)
	}
	return out
}

// Token is one word with the columns of CoNLL-U that the stages use
// (https://universaldependencies.org/format.html). Text[Start:End] is the form
// as it stands in the article; Form is the same unless the text breaks a word or an
// editor changed its first letter: "[W]e".
type Token struct {
	Span
	Form   string
	Lemma  string
	UPOS   string // universal part of speech: NOUN, PROPN, VERB …
	XPOS   string // Penn Treebank tag: VBD, NNP …
	Deprel string // UD relation with its subtype: nsubj:pass
	Head   int    // index of the head in the sentence, -1 at the root
}

// Sentence is a run of tokens of one block.
type Sentence struct {
	Span
	Block  int // index in Article.Blocks
	Tokens []Token
}

// NameType is the class of a name that the parser finds.
type NameType string

// Name types of the embedded model. The first three are names to the rules where the
// parser is sure enough of them; the others are labels.
const (
	PER   NameType = "PER"
	ORG   NameType = "ORG"
	LOC   NameType = "LOC"
	NORP  NameType = "NORP"  // peoples, faiths, followers: Kenyans, Catholic
	EVENT NameType = "EVENT" // the World Cup
	DATE  NameType = "DATE"
	MONEY NameType = "MONEY"
	MISC  NameType = "MISC" // works, products, laws
)

// Name is a named entity's run of tokens, [First, Last).
type Name struct {
	First, Last int
	Type        NameType
	P           float32 // probability, 0 to 1
}

// InDoubt reports whether a label is a name of a person, organisation or place: one
// too improbable to be among the tree's names.
func (n Name) InDoubt() bool { return n.Type == PER || n.Type == ORG || n.Type == LOC }

// Tree is a parsed sentence: exactly one root, no cycle.
type Tree struct {
	Sentence
	Names  []Name    // persons, organisations, places
	Labels []Name    // what else the parser has a class for, and names in doubt; none overlaps a name
	Arc    []float32 // Arc[i]: probability of token i's head, 0 to 1
	Rel    []float32 // Rel[i]: probability of token i's relation to that head, 0 to 1

	trace *tracer // set while somebody asks why rules are silent
}

// MentionKind says with what kind of words an entity is mentioned.
type MentionKind string

// Mention kinds.
const (
	Named     MentionKind = "name"      // Steve Witkoff, Witkoff, the US
	Nominal   MentionKind = "nominal"   // the Ukrainian president, the roadmap
	Pronoun   MentionKind = "pronoun"   // he, its
	Adjective MentionKind = "adjective" // Russian (forces)
)

// Mention is a phrase that stands for an entity.
type Mention struct {
	Span
	Sentence    int // index of the tree
	First, Last int // tokens of that tree, [First, Last)
	Head        int // head token, First <= Head < Last
	Kind        MentionKind
	Entity      int    // index in Doc.Entities
	Why         string // what joined it to its chain: "exact", "surname", "role: president of Ukraine" …
	Doubt       bool   // the join is good enough to read by, not to state facts by: they keep the article's words
}

// EntityID names an entity: a readable slug (Steve_Witkoff) that is the same in
// every article, or, for what the text leaves unresolved, a slug with a leading
// '#' that lives inside its article only: #terminal, #silva where nothing but a
// surname tells which Silva.
type EntityID string

// Local reports whether the entity never leaves its article.
func (e EntityID) Local() bool { return len(e) > 0 && e[0] == '#' }

// EntityType is the class of an entity.
type EntityType string

// Entity types.
const (
	Person       EntityType = "person"
	Organization EntityType = "organization"
	Place        EntityType = "place"
	Group        EntityType = "group" // peoples, parties, forces: Ukrainians, Republicans
	Event        EntityType = "event"
	Work         EntityType = "work"
	Product      EntityType = "product"
	Thing        EntityType = "thing" // everything else
)

// Gender of a person, for pronouns.
type Gender string

// Entity is what the mentions of one chain stand for.
type Entity struct {
	ID      EntityID
	Label   string // "Steve Witkoff"
	Type    EntityType
	Aliases []string // forms seen in the article, most frequent first, without Label
	SameAs  []string // absolute IRIs, e.g. Wikidata
	Offices []string // of a person: nouns of the roles that the article or the tables give, "secretary", in alphabetical order
}

// Role is what an argument does in its clause.
type Role string

// Roles.
const (
	RoleSubject    Role = "subject"
	RoleObject     Role = "object"
	RoleRecipient  Role = "recipient"  // indirect object
	RoleOblique    Role = "oblique"    // prepositional argument without a better name
	RoleComplement Role = "complement" // clause or predicate complement
	RoleTime       Role = "time"
	RolePlace      Role = "place"
	RoleManner     Role = "manner"
	RolePurpose    Role = "purpose"
	RoleCause      Role = "cause"
	RoleCondition  Role = "condition"
	RoleSource     Role = "source" // according to AFP
)

// Argument is a phrase with its role. Text is the phrase in the article's own
// words, shortened to the tokens in Tokens; Span runs from the first of them
// to the last. A sentence is printed with Which, "a port that takes large ships"; who or
// what is meant, and how sure the parser was of it, is asked of Tokens alone.
type Argument struct {
	Span
	Sentence int
	Head     int   // head token
	Tokens   []int // kept tokens, ascending, without the preposition
	Role     Role
	Prep     string // "with", "", "in front of"; lower case
	Text     string
	Clause   int   // index in Doc.Propositions of the clause this argument is, -1 for phrases
	Which    []int // tokens right behind the phrase, ascending: the clause that tells a reader which is meant
}

// Modality is how real the text says a proposition is.
type Modality string

// Modalities. Only Actual propositions get a predicate that reads as asserted.
const (
	Actual      Modality = "actual"      // Russia seized 270 square miles
	Claimed     Modality = "claimed"     // Rubio said the talks were productive
	Planned     Modality = "planned"     // Witkoff leaves on Monday; will meet
	Expected    Modality = "expected"    // is expected to meet
	Possible    Modality = "possible"    // could be held
	Ordered     Modality = "ordered"     // told them to leave; should; must
	Conditional Modality = "conditional" // if Ukrainian forces withdrew: no edge of its own
	Unreal      Modality = "unreal"      // considered it unrealistic that …; envisioned … ceding: no edge of its own
)

// Tense of a proposition's verb.
type Tense string

// Tenses, as far as the wording of a predicate needs them.
const (
	Past    Tense = "past" // simple past
	Present Tense = "present"
	Perfect Tense = "perfect" // has undergone, has been working
	Future  Tense = "future"
)

// Proposition is what one clause (or appositive, title, event noun) asserts,
// in its own words. Args[0] is the subject; an empty Args never occurs.
type Proposition struct {
	Span             // of the clause
	Sentence  int    // index of the tree
	Head      int    // token of the predicate
	Rule      string // name of the rule that found it
	Predicate []int  // its words' tokens, ascending; nil where it has none of its own
	Turned    bool   // a passive with its agent as subject: "led by Umerov" is Umerov led
	Relation  string // words of the predicate: "has been working as"
	Base      string // lemma with particle or preposition: "work_as"
	Verb      string // lemma that Base starts with: "work"
	Tense     Tense
	Via       string // lemma of the verb that makes it a plan ("pledge" to support), "" for none
	Passive   bool   // the subject is the patient and no agent is named
	Plural    bool   // the subject takes a plural verb
	Args      []Argument
	Negated   bool
	Modality  Modality
	Reported  bool       // stands in what a speaker says, whatever its Modality
	Speakers  []Argument // chain of attribution, outermost first: Fox News quoting Rubio; empty: the article itself
	Outer     int        // index of the proposition whose complement this is ("Rubio said …"), -1 for none
	Dropped   string     // why no fact may come of it ("condition", "duplicate of 3"), "" when one may
}

// Value is the object of a fact: an EntityID, Text, Quantity, Date, FactID or
// Holds. The set is closed.
type Value interface{ value() }

// Text is an object in the article's own words: the content of a statement, an adjective.
type Text string

// FactID names a fact: the first 20 hex digits of a SHA-256; see graph.
type FactID string

// Holds is the object of a fact that has none: "Yermak resigned".
type Holds struct{}

// Date is a day or a stretch of time as an object.
type Date struct{ Time }

func (EntityID) value() {}
func (Text) value()     {}
func (FactID) value()   {}
func (Quantity) value() {}
func (Date) value()     {}
func (Holds) value()    {}

// Time is a time expression and the stretch of time it stands for.
type Time struct {
	Span
	Text       string    // its own words: "last week"
	Start, End time.Time // half-open, UTC; both zero when the words have no date ("recently"); one zero when open on that side ("after May")
	Basis      TimeBasis
	Duration   string // ISO 8601 ("P10M") when the words give a length
	Set        bool   // repeated: "every Monday"
}

// TimeBasis says how a time expression got its bounds.
type TimeBasis string

// Time bases.
const (
	TimeStated   TimeBasis = "stated"   // "in November 2024"
	TimeResolved TimeBasis = "resolved" // from the publication date: "on Monday"
	TimeInferred TimeBasis = "inferred" // from another expression or fact: "two days earlier"
	TimeNone     TimeBasis = ""
)

// Quantity is an amount with its unit: "some 270 square miles".
type Quantity struct {
	Span
	Text     string  // "270 square miles"
	Value    float64 // 270; the lower bound of a range
	Upper    float64 // upper bound of a range, else equal to Value
	Unit     string  // singular noun or unit: "square mile", "person", "%", "" for a bare number
	UnitIRI  string  // QUDT unit when the unit is one, else ""
	SI       float64 // Value in the SI unit of its kind, 0 when UnitIRI is ""
	SIUnit   string  // "m2", "" when UnitIRI is ""
	Approx   string  // "about", "more than", "at least", "nearly" as read: "~", ">", ">=", "<", "<=", "" exact
	Currency string  // ISO 4217 when money
}

// Qualifier is a further argument of a fact.
type Qualifier struct {
	Role  Role
	Prep  string
	Value Value
	Label string // the value in words
}

// Provenance says where a fact was read.
type Provenance struct {
	Span     // of the sentence part it was read from
	Sentence int
	Rule     string
	Quote    string // Article.Text[Start:End]
}

// Certainty is FactBank's scale (Saurí and Pustejovsky 2009): CT+, CT-, PR+,
// PR-, PS+, PS- or U, according to the attributed source.
type Certainty string

// Fact is a proposition between canonical entities.
type Fact struct {
	ID         FactID
	Subject    EntityID
	Relation   string // canonical wording, the edge's predicate: "plans_to_leave_for"
	Base       string // "leave_for"
	Object     Value
	ObjectText string // the object in words
	Label      string // the fact as a sentence: "Steve Witkoff plans to leave for Moscow"
	Qualifiers []Qualifier
	Time       *Time
	Quantity   *Quantity  // the amount that the fact is about, as object or inside it
	Speakers   []EntityID // chain of attribution, outermost first; empty: the article itself
	Negated    bool
	Modality   Modality
	Certainty  Certainty
	Edge       bool    // false: conditions and the like, and what was probably misread, kept as evidence without an edge
	Confidence float64 // how probable it is that a reader would call it true to the text and usable
	Source     Provenance
}

// Stance is how a source holds what an attribution ascribes to it.
type Stance string

// Stances.
const (
	Speech   Stance = "speech"   // said, wrote, announced; the report shows
	Belief   Stance = "belief"   // thinks, knows, saw
	Wish     Stance = "wish"     // wants, plans, promised to, urged, refused
	Judgment Stance = "judgment" // criticised, supports, blames
	Seeming  Stance = "seeming"  // seems, is expected
)

// Force is what an attribution makes of the facts in its content.
type Force string

// Forces.
const (
	Claims  Force = "claims"  // said or believed to be so: the facts are the source's claims
	Sources Force = "sources" // the article's own word, with its source: according to, the study shows
	NoForce Force = ""        // wanted, judged or only spoken of: nothing is said to be so
)

// Attribution is who says, believes, wants or judges what, by which words: in
// "Kyiv struck first, Moscow also said" the source is "Moscow", the cue "also said"
// and the content "Kyiv struck first". The parts are those of PolNeAR (Newell et al.
// 2018), but attributions may stand inside others: a chain.
type Attribution struct {
	Sentence int      // index of the tree that the cue stands in
	Word     int      // head token of the cue
	Source   Argument // who, as facts have it: the antecedent of "who"; Text "" where nobody is named
	By       Span     // the words beside the cue that name the source, in full; empty where nobody is named
	Cue      Span     // "has also said", "called for", "according to"
	Stance   Stance
	Force    Force
	Content  []Span // in text order; a quotation with its marks
	Outer    int    // index in Doc.Attributions of the one whose content this stands in, -1 for none
}

// Doc is everything the pipeline found in one article, layer by layer.
type Doc struct {
	Article      Article
	Publisher    Entity // of the article, known or not to its text; without an ID where nobody is named
	Registry     string // digest of the registry of entities that it was read with, "" for none
	Sentences    []Sentence
	Trees        []Tree
	Times        []Time
	Quantities   []Quantity
	Mentions     []Mention
	Entities     []Entity
	Propositions []Proposition
	Attributions []Attribution
	Facts        []Fact
}

// Rule finds one construction in a tree. Find is pure; where it passes over its
// construction it says why by [Tree.Silent].
type Rule struct {
	Name string
	Doc  string // what it finds, with one sentence
	Find func(t *Tree) []Proposition
}

// Pass rewrites the propositions of an article: negation, modality,
// attribution, duplicates. Passes run in list order.
type Pass struct {
	Name string
	Doc  string
	Run  func(d *Doc)
}
