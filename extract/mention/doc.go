package mention

import (
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
	"github.com/quadwire/quadwire/extract/mention/registry"
)

// A doc is an article on its way through this package.
type doc struct {
	article *extract.Article
	trees   []extract.Tree
	quoted  [][]int  // quoted[s][i]: 1 + index of the quotation that token i of tree s stands in, 0 outside
	quotes  []*quote // in text order
	phrases []*phrase
	chains  []*chain
	at      []map[int]*phrase   // at[s][head] is the phrase with that head
	inSent  [][]*phrase         // names by sentence
	seen    map[string]int      // how often places of each country (ISO) are named beyond doubt
	states  map[string]bool     // countries (ISO) that are named as such
	open    []open              // place names that the table has several of
	weights model               // of coreference; empty while they are learnt
	corefer *corefer            // set by resolve
	spoken  map[string]bool     // nouns that some chain of several phrases has
	holders map[string][]*chain // persons by the noun of a role
	author  *chain              // the author, nil before the first "I" outside quotations
	known   []*chain            // persons that the gazetteer knows, in text order
	home    *string             // ISO code of the country that the article is about, nil until somebody asks
	turns   []turn              // by sentence, filled by findTurns
	headed  map[string][]*chain // by the head noun of their names, filled by onlyHead
	decided *registry.Registry  // what people say of entities; nil for nothing
}

// A phrase is a mention in the making.
type phrase struct {
	sent        int // index of the tree
	first, last int // tokens [first, last)
	head        int
	kind        extract.MentionKind
	typ         extract.EntityType
	text        string           // in the article's words
	lead        string           // "Mr.", "President" where one stands before a person's name
	entry       *gazetteer.Entry // what the gazetteer knows of it, nil for nothing
	country     string           // ISO code of the country a demonym or a metonym stands for
	gender      extract.Gender
	plural      bool
	club        bool             // a town that stands for its club
	fixed       extract.EntityID // the node that the registry gives it, "" for none
	chain       *chain
	why         string
	doubt       bool // the join is good enough to read by, not to state facts by
	rival       bool // it is in doubt since it may well be somebody else's
}

// A chain is the mentions of one entity.
type chain struct {
	phrases []*phrase
	typ     extract.EntityType
	gender  extract.Gender
	plural  bool
	words   []string // folded words of the fullest name
	roles   []role
	label   string
	author  string // name of the article's author where the chain is "I" outside quotations
	id      extract.EntityID
	fixed   extract.EntityID // the node that the registry gives one of its names, "" for none
	moved   bool             // id is where the registry merges it into
	entry   *gazetteer.Entry
}

// Genders.
const (
	male    extract.Gender = "m"
	female  extract.Gender = "f"
	unknown extract.Gender = ""
)

// add puts a phrase into the document; a second one with the same head is dropped.
func (d *doc) add(p *phrase) *phrase {
	if old := d.at[p.sent][p.head]; old != nil {
		return old
	}
	d.at[p.sent][p.head] = p
	d.phrases = append(d.phrases, p)
	if p.kind == extract.Named || p.kind == extract.Adjective {
		d.inSent[p.sent] = append(d.inSent[p.sent], p)
	}
	return p
}

// begin starts a chain with one phrase.
func (d *doc) begin(p *phrase) *chain {
	c := &chain{typ: p.typ, gender: p.gender, plural: p.plural, entry: p.entry, fixed: p.fixed}
	d.chains = append(d.chains, c)
	d.join(c, p, "")
	return c
}

// join puts a phrase into a chain and says why.
func (d *doc) join(c *chain, p *phrase, why string) {
	if p.chain == c {
		return
	}
	p.chain = c
	if p.why == "" {
		p.why = why
	}
	c.phrases = append(c.phrases, p)
	if c.gender == unknown {
		c.gender = p.gender
	}
}

// merge moves all of b's mentions to a, unless the registry keeps them apart.
func (d *doc) merge(a, b *chain, why string) {
	if a == b || d.decided != nil && d.apart(a, b) {
		return
	}
	if a.fixed == "" {
		a.fixed = b.fixed
	}
	for _, p := range b.phrases {
		if p.why == "" {
			p.why = why
		}
		p.chain = a
	}
	a.phrases = append(a.phrases, b.phrases...)
	a.roles = append(a.roles, b.roles...)
	if a.gender == unknown {
		a.gender = b.gender
	}
	b.phrases, b.roles = nil, nil
}

func (d *doc) tree(p *phrase) *extract.Tree { return &d.trees[p.sent] }

// nameAt is the named phrase that token i of tree s belongs to, nil for none.
func (d *doc) nameAt(s, i int) *phrase {
	for _, p := range d.inSent[s] {
		if p.first <= i && i < p.last {
			return p
		}
	}
	return nil
}

// headOf is the token of [first, last) that governs the others.
func headOf(t *extract.Tree, first, last int) int {
	best, depth := first, 1<<30
	for i := first; i < last; i++ {
		if h := t.Tokens[i].Head; h >= first && h < last || t.Tokens[i].UPOS == "PUNCT" {
			continue
		}
		n := 0
		for h := i; h >= 0 && n <= len(t.Tokens); h = t.Tokens[h].Head {
			n++
		}
		if n < depth {
			best, depth = i, n
		}
	}
	return best
}

func words(t *extract.Tree, first, last int) string {
	idx := make([]int, 0, last-first)
	for i := first; i < last; i++ {
		idx = append(idx, i)
	}
	return t.Words(idx)
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// shouted reports whether every letter is a capital: NATO, U.S.
func shouted(w string) bool {
	letters := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}
