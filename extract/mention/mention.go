// Package mention finds what an article speaks of: names, roles and pronouns,
// in coreference chains, each chain an entity with an identifier that depends
// on the article and the embedded tables only, so that one person has one
// identifier in every article whatever the order of reading.
//
// In "US Secretary of State Marco Rubio met Rustem Umerov. Rubio said he was
// hopeful." it finds Marco_Rubio (Marco Rubio, Rubio, he), Rustem_Umerov and
// United_States (US).
//
// A wrong join is worse than a missed one: every step abstains where two
// readings are possible, and every mention says what joined it (Mention.Why).
package mention

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Find is the mentions of an article in text order and the entities they stand
// for, in the order of their first mention. It is pure.
func Find(a *extract.Article, trees []extract.Tree) ([]extract.Mention, []extract.Entity) {
	return Finder{}.Find(a, trees)
}

func newDoc(a *extract.Article, trees []extract.Tree) *doc {
	d := &doc{article: a, trees: trees, weights: learnt(), seen: map[string]int{}, states: map[string]bool{}, spoken: map[string]bool{}, holders: map[string][]*chain{}, at: make([]map[int]*phrase, len(trees)), inSent: make([][]*phrase, len(trees))}
	for i := range d.at {
		d.at[i] = map[int]*phrase{}
	}
	return d
}

// run is the whole stage, step by step.
func (d *doc) run() {
	d.findTurns()
	d.findQuotes()
	d.findNames()
	d.quotedTitles()
	d.settle()
	d.foreignBodies()
	d.metonyms()
	d.findNominals()
	d.clusterNames()
	d.findRoles()
	d.findSpeakers()
	d.resolve()
	d.kinNames()
	d.identify()
}

func lower(s string) string { return strings.ToLower(s) }
