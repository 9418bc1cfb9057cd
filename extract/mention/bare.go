package mention

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// heads are nouns that stand, with a capital, for the one organisation of the article
// that is called so: "the Department" is the California Department of Corrections.
// By themselves they name nothing outside the article.
var heads = set(`council committee commission ministry department agency administration authority institute institution
	organization organisation association federation confederation union league alliance bank fund centre center
	university college school academy court tribunal assembly party movement front service bureau office directorate
	board foundation trust society company corporation group government state city county district province region
	republic kingdom church hospital museum library railway railways station division chamber executive board
	survey project programme program division championship championships olympiad festival conference summit`)

// bareHeads joins what is called by its head noun alone to the one name of the article
// that has it for its head: "the Court" to Court of Appeal or Supreme Court.
func (d *doc) bareHeads() {
	byHead := map[string][]*chain{}
	for _, o := range d.live("") {
		if len(o.words) < 2 || o.typ == extract.Person || o.typ == extract.Group {
			continue
		}
		byHead[headWord(o.words)] = append(byHead[headWord(o.words)], o)
	}
	for _, c := range d.live("") {
		if !c.bare() || d.goesOn(c) {
			continue
		}
		if o := byHead[lower(c.words[0])]; len(o) == 1 && len(o[0].phrases) > 0 && !(lower(c.words[0]) == "kingdom" && lower(o[0].words[0]) == "united") { // the Kingdom is Saudi Arabia, or Jordan, and never Britain
			d.merge(o[0], c, "short form")
		}
	}
}

// goesOn reports whether a word in capitals stands right behind a name of the chain, which may be a part of it: the
// Movement Another Way.
func (d *doc) goesOn(c *chain) bool {
	return slices.ContainsFunc(c.phrases, func(p *phrase) bool {
		t := d.tree(p)
		return p.last < len(t.Tokens) && capital(t.Tokens[p.last].Form) && !calendar[t.Lower(p.last)] && t.Tokens[p.last].UPOS != "PUNCT"
	})
}

// headWord is the noun that tells what is called so, in lower case: the last one, or
// that before "of", "for" and "on".
func headWord(words []string) string {
	for i, w := range words {
		if i > 0 && (w == "of" || w == "for" || w == "on") {
			return lower(words[i-1])
		}
	}
	return lower(words[len(words)-1])
}

// bare reports whether a chain has no other name than one head noun.
func (c *chain) bare() bool {
	return len(c.words) == 1 && heads[lower(c.words[0])] && c.fixed == "" && c.typ != extract.Person &&
		(c.entry == nil || c.entry.Kind == gazetteer.Town) && c.label != "" && capital(c.label)
}

// ships are what stands before the names of ships.
var ships = set(`USS HMS HMAS HMCS INS USNS USCGC MV MS RMS SS MT`)

// shipNames joins "the Grayback" to "USS Grayback".
func (d *doc) shipNames() {
	byName := map[string]*chain{}
	for _, o := range d.live("") {
		if len(o.words) == 2 && ships[o.words[0]] {
			byName[lower(o.words[1])] = o
		}
	}
	for _, c := range d.live("") {
		if len(c.words) == 1 && c.entry == nil && byName[lower(c.words[0])] != nil {
			d.merge(byName[lower(c.words[0])], c, "short form")
		}
	}
}

// ailments are illnesses and their causes, which parsers take for organisations.
var ailments = nameKeys(`covid 19; covid; covid19; coronavirus; sars; sars cov; sars cov 2; mers; hiv; aids; ebola; zika; h1n1; h5n1; influenza; malaria; measles; polio; cholera`)

// notNames are capitalised words that name nothing: degrees, the retired and zones of time.
var notNames = set(`phd msc bsc mba md ba ma rtd retd ist edt cdt mdt pdt cst mst jst aest aedt hkt sgt msk eet eest cest wib utc`)

// nothing reports whether words in capitals are no name: a degree, a zone of time, the
// field of a minister ("Minister of Economy"), a sentence in another script.
func nothing(t *extract.Tree, s span) bool {
	text := words(t, s.first, s.last)
	if s.last == s.first+1 && notNames[lower(strings.ReplaceAll(text, ".", ""))] && shouted(strings.ToUpper(text)) {
		return len(s.entries) == 0
	}
	if s.typ != extract.Person && !strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Latin, r) || unicode.IsDigit(r) }) {
		return true
	}
	if s.last == s.first+1 && s.first > 0 && t.Lower(s.first) == "lady" && t.Lower(s.first-1) == "first" {
		return true // the First Lady: an office
	}
	if s.last == s.first+1 && len(t.Tokens[s.first].Form) == 1 && len(t.Tokens) <= 2 {
		return true // a letter alone on its line: what is left of This
	}
	return portfolio(t, s)
}

// portfolio reports whether a span is what somebody is minister of.
func portfolio(t *extract.Tree, s span) bool {
	for i := s.first; i < s.last; i++ {
		if w := t.Lower(i); !fields[w] && w != "foreign" && w != "and" && w != "economy" && w != "public" {
			return false
		}
	}
	i := s.first - 1
	for i > 0 && (t.Lower(i) == "the" || t.Lower(i) == "and" || fields[t.Lower(i)] || t.Tokens[i].Form == ",") {
		i--
	}
	if i < 1 || t.Lower(i) != "of" && t.Lower(i) != "for" {
		return false
	}
	switch t.Lower(i - 1) {
	case "minister", "ministers", "secretary", "commissioner", "undersecretary":
		return true
	}
	return false
}
