package graph

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cayleygraph/quad"
	"golang.org/x/text/unicode/norm"

	"github.com/quadwire/quadwire/extract"
)

// Base is the absolute IRI that every name of ours begins with; it ends in '/'.
// "https://quadwire.org/" makes Steve Witkoff <https://quadwire.org/e/Steve_Witkoff>.
// A store remembers the base it was made with.
type Base string

// DefaultBase is the base where none is set. It need not resolve: an IRI is a
// name, and the export is complete without looking anything up.
const DefaultBase Base = "https://quadwire.org/"

// ParseBase checks that s is an absolute http or https IRI without query and
// fragment, and appends the '/' it has to end in. The empty string is [DefaultBase].
func ParseBase(s string) (Base, error) {
	if s == "" {
		return DefaultBase, nil
	}
	u, err := url.Parse(s)
	switch {
	case err != nil:
		return "", fmt.Errorf("base IRI %q: %w", s, err)
	case u.Scheme != "http" && u.Scheme != "https" || u.Host == "":
		return "", fmt.Errorf("base IRI %q: want an absolute http or https IRI such as %s", s, DefaultBase)
	case u.RawQuery != "" || u.ForceQuery || strings.Contains(s, "#"):
		return "", fmt.Errorf("base IRI %q: must have neither query nor fragment", s)
	case !validIRI(s):
		return "", fmt.Errorf("base IRI %q: holds a character that IRIs do not allow", s)
	}
	if !strings.HasSuffix(s, "/") {
		s += "/"
	}
	return Base(s), nil
}

// ArticleID names an article, whatever its version: 16 hex digits, see [ArticleIDOf].
type ArticleID string

// VersionID names one text of an article: 16 hex digits, see [VersionIDOf].
type VersionID string

// Entity is the IRI of an entity: …/e/Steve_Witkoff, or …/a/ID#the-terminal for
// what the text of article a leaves unresolved, and …/a/ID#silva for a person of whom
// it gives the surname only.
func (b Base) Entity(a ArticleID, id extract.EntityID) quad.IRI {
	if id.Local() {
		return b.Article(a) + quad.IRI("#"+slug(string(id[1:])))
	}
	return quad.IRI(string(b) + "e/" + slug(string(id)))
}

// Predicate is the IRI of a relation: …/p/plans_to_leave_for. Base relations
// (…/p/leave_for) have the same form.
func (b Base) Predicate(relation string) quad.IRI {
	return quad.IRI(string(b) + "p/" + slug(relation))
}

// Fact is the IRI of a fact, …/f/HASH; it is also the label of its plain edge.
func (b Base) Fact(id extract.FactID) quad.IRI { return quad.IRI(string(b) + "f/" + slug(string(id))) }

// Article is the IRI of an article, …/a/ID.
func (b Base) Article(a ArticleID) quad.IRI { return quad.IRI(string(b) + "a/" + slug(string(a))) }

// Version is the IRI of one version of an article, …/a/ID/v/SHA; it is also the
// label of the article's metadata and of its facts' metadata.
func (b Base) Version(a ArticleID, v VersionID) quad.IRI {
	return b.Article(a) + quad.IRI("/v/"+slug(string(v)))
}

// Term is the IRI of one of our own terms, …/v#eventStart.
func (b Base) Term(t Term) quad.IRI { return quad.IRI(string(b) + "v#" + string(t)) }

// Graph is the IRI of a shared graph, …/g/entities.
func (b Base) Graph(g Graph) quad.IRI { return quad.IRI(string(b) + "g/" + string(g)) }

// Graph is one of the graphs that no single article owns.
type Graph string

// The shared graphs.
const (
	Entities Graph = "entities" // entity types, labels, aliases, sameAs, quantities
	Vocab    Graph = "vocab"    // label, base relation, modality and polarity of each predicate
	Derived  Graph = "derived"  // corroborates, contradicts, disputes, sameOrigin: rebuilt at will
	Review   Graph = "review"   // a person's decisions
)

// Term is one of our own terms, a name in …/v#. They stand where no borrowed
// vocabulary has the notion.
type Term string

// Classes of our own.
const (
	ClassFact       Term = "Fact"              // a fact with its evidence
	ClassUnresolved Term = "UnresolvedMention" // an entity without a name, which never leaves its article: "the terminal"
	ClassGroup      Term = "Group"             // a people, a party, a force: "Ukrainian troops"
)

// Properties of a fact. All stand under the article version's label.
const (
	TermBase       Term = "base"        // base relation: p/seize
	TermModality   Term = "modality"    // v#Actual, v#Claimed, v#Planned …
	TermPolarity   Term = "polarity"    // v#Positive or v#Negative
	TermCertainty  Term = "certainty"   // FactBank's scale, a string: "CT+"
	TermAttributed Term = "attribution" // the chain of speakers in words when it has two or more: "Fox News > Marco Rubio"
	TermRule       Term = "rule"        // name of the rule that found it
	TermQuote      Term = "quote"       // the article's words, exactly
	TermStart      Term = "start"       // first byte of the quote in the clean text
	TermEnd        Term = "end"         // byte after the quote in the clean text
	TermRawStart   Term = "rawStart"    // first byte in the original file, left out when unmapped
	TermRawEnd     Term = "rawEnd"      // byte after the quote in the original file
	TermEventStart Term = "eventStart"  // first instant of the event's time, xsd:dateTime
	TermEventEnd   Term = "eventEnd"    // instant after it
	TermTimeText   Term = "timeText"    // the time's own words: "last week"
	TermTimeBasis  Term = "timeBasis"   // stated, resolved, inferred
	TermDuration   Term = "duration"    // ISO 8601 when the words give a length: "P10M"
	TermQuantity   Term = "quantity"    // the amount the fact is about, a quantity node
	TermApprox     Term = "approx"      // "~", ">" …: how exact the text says the amount is
	TermObjectText Term = "objectText"  // a date object in the article's words
	TermObjectEnd  Term = "objectEnd"   // instant after a date object
	TermPlace      Term = "place"       // where it happened: an entity, or words
)

// Roles of further arguments of a fact. The object is an entity, a quantity
// node, a date, another fact, or the article's words. A prepositional argument
// without a better role is v#oblique_ and its preposition: v#oblique_with.
const (
	TermRecipient  Term = "recipient"
	TermOblique    Term = "oblique"
	TermComplement Term = "complement"
	TermTime       Term = "time" // words of a time besides the event's own
	TermManner     Term = "manner"
	TermPurpose    Term = "purpose"
	TermCause      Term = "cause"
	TermCondition  Term = "condition"
)

// Properties of an article version.
const (
	TermDateBasis Term = "dateBasis" // how the date is known: "metadata", "weekday" …
	TermRegistry  Term = "registry"  // digest of the registry of entities that it was read with, none for none
	TermFile      Term = "file"      // name of the file it was read from, without its folder
)

// Properties of a quantity node, beside QUDT's.
const (
	TermUnit    Term = "unit"    // a unit that QUDT does not know: "person"
	TermUpper   Term = "upper"   // upper bound of a range
	TermBound   Term = "bound"   // ">" more than, ">=" at least, "<" less than, "<=" at most
	TermSIValue Term = "siValue" // value in the SI unit, xsd:double: 270 square miles and 700 km² compare
	TermSIUnit  Term = "siUnit"  // "m2"
)

// Relations between facts, in the derived graph.
const (
	TermCorroborates Term = "corroborates"
	TermContradicts  Term = "contradicts"
	TermDisputes     Term = "disputes"
	TermSameOrigin   Term = "sameOrigin"
)

// Values of polarity.
const (
	Positive Term = "Positive"
	Negative Term = "Negative"
)

// ModalityTerm is the term of a modality: "actual" is v#Actual.
func ModalityTerm(m extract.Modality) Term {
	if m == "" {
		m = extract.Actual
	}
	return Term(slug(strings.ToUpper(string(m[:1])) + string(m[1:])))
}

// Namespaces of the vocabularies that we borrow from.
const (
	RDF    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	RDFS   = "http://www.w3.org/2000/01/rdf-schema#"
	XSD    = "http://www.w3.org/2001/XMLSchema#"
	OWL    = "http://www.w3.org/2002/07/owl#"
	SKOS   = "http://www.w3.org/2004/02/skos/core#"
	PROV   = "http://www.w3.org/ns/prov#"
	Schema = "http://schema.org/"
	QUDT   = "http://qudt.org/schema/qudt/"
	Unit   = "http://qudt.org/vocab/unit/"
)

// Borrowed terms that are written.
const (
	Type      quad.IRI = RDF + "type"
	Property  quad.IRI = RDF + "Property"  // class of predicates, in g/vocab
	Subject   quad.IRI = RDF + "subject"   // of a fact that has no plain edge
	Predicate quad.IRI = RDF + "predicate" // of a fact that has no plain edge: the wording it would have had
	Object    quad.IRI = RDF + "object"    // of a fact that has no plain edge
	Label     quad.IRI = RDFS + "label"    // always a plain string: Gizmo tells "x" from "x"@en
	AltLabel  quad.IRI = SKOS + "altLabel" // another name of an entity
	SameAs    quad.IRI = OWL + "sameAs"    // the entity elsewhere: Wikidata

	AttributedTo     quad.IRI = PROV + "wasAttributedTo"  // fact -> every speaker of its chain
	PrimarySource    quad.IRI = PROV + "hadPrimarySource" // fact -> the innermost speaker of a chain of two or more
	DerivedFrom      quad.IRI = PROV + "wasDerivedFrom"   // fact -> article version
	SpecializationOf quad.IRI = PROV + "specializationOf" // article version -> article
	RevisionOf       quad.IRI = PROV + "wasRevisionOf"    // article version -> the version before it

	NewsArticle   quad.IRI = Schema + "NewsArticle"   // class of article versions
	Headline      quad.IRI = Schema + "headline"      // title, a string
	Publisher     quad.IRI = Schema + "publisher"     // the publisher's entity
	Author        quad.IRI = Schema + "author"        // a name of the by-line, a string
	DatePublished quad.IRI = Schema + "datePublished" // xsd:dateTime
	URL           quad.IRI = Schema + "url"           // the page
	SHA256        quad.IRI = Schema + "sha256"        // of the original bytes, hex
	Mentions      quad.IRI = Schema + "mentions"      // article version -> entity
	CurrencyCode  quad.IRI = Schema + "currency"      // ISO 4217, of an amount of money

	QuantityValue quad.IRI = QUDT + "QuantityValue" // class of quantity nodes
	NumericValue  quad.IRI = QUDT + "numericValue"  // xsd:integer, else xsd:double
	HasUnit       quad.IRI = QUDT + "hasUnit"       // QUDT's unit
)

// Prefix is a short name for a namespace.
type Prefix struct{ Name, IRI string }

// Prefixes lists the short names that our documentation and the saved queries
// use: q: is the base itself.
func (b Base) Prefixes() []Prefix {
	return []Prefix{
		{"q", string(b)}, {"e", string(b) + "e/"}, {"p", string(b) + "p/"}, {"f", string(b) + "f/"},
		{"a", string(b) + "a/"}, {"v", string(b) + "v#"}, {"g", string(b) + "g/"},
		{"rdf", RDF}, {"rdfs", RDFS}, {"xsd", XSD}, {"owl", OWL}, {"skos", SKOS},
		{"prov", PROV}, {"schema", Schema}, {"qudt", QUDT}, {"unit", Unit},
	}
}

// entityClass is the class of an entity type.
func (b Base) entityClass(t extract.EntityType) quad.IRI {
	switch t {
	case extract.Person:
		return Schema + "Person"
	case extract.Organization:
		return Schema + "Organization"
	case extract.Place:
		return Schema + "Place"
	case extract.Event:
		return Schema + "Event"
	case extract.Work:
		return Schema + "CreativeWork"
	case extract.Product:
		return Schema + "Product"
	case extract.Group:
		return b.Term(ClassGroup)
	}
	return Schema + "Thing"
}

// slug writes a name as one segment of an IRI path (RFC 3987, isegment-nz): NFC,
// spaces as '_', and what an IRI does not allow there percent-encoded byte by
// byte: "AC/DC" is AC%2FDC, "Île-de-France" stays as it is.
func slug(name string) string {
	var b strings.Builder
	for s := norm.NFC.String(name); len(s) > 0; {
		r, n := utf8.DecodeRuneInString(s)
		switch {
		case r == ' ':
			b.WriteByte('_')
		case slugRune(r, n):
			b.WriteString(s[:n])
		default:
			for i := range n {
				fmt.Fprintf(&b, "%%%02X", s[i])
			}
		}
		s = s[n:]
	}
	switch out := b.String(); out {
	case "":
		return "_"
	case ".", "..": // a path segment that resolvers swallow
		return strings.ReplaceAll(out, ".", "%2E")
	default:
		return out
	}
}

func slugRune(r rune, n int) bool {
	switch {
	case r < 0x80:
		return r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || strings.ContainsRune("-._~!$'()*+,;=:@&", r)
	case r == utf8.RuneError && n == 1:
		return false
	}
	return unicode.IsGraphic(r) && !unicode.Is(unicode.Zs, r) && r != utf8.RuneError
}

// validIRI reports whether s can stand between '<' and '>' as an absolute IRI
// (RDF 1.1 N-Quads, IRIREF, and a scheme).
func validIRI(s string) bool {
	for i, r := range s {
		if r <= 0x20 || strings.ContainsRune("<>\"{}|^`\\", r) {
			return false
		}
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				return false
			}
		}
	}
	scheme, _, ok := strings.Cut(s, ":")
	if !ok || scheme == "" {
		return false
	}
	for i, c := range []byte(strings.ToLower(scheme)) {
		if !(c >= 'a' && c <= 'z' || i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.')) {
			return false
		}
	}
	return true
}
