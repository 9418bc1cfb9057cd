package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/syntax"
)

// pacts are nouns for what two sides agree on.
var pacts = lexicon.Words("pact treaty agreement accord deal contract convention memorandum protocol truce ceasefire armistice arrangement compact")

// binds are verbs for what such a thing does, and those who agree on it hardly do.
var binds = lexicon.Words("require oblige bind commit stipulate entitle expire lapse specify govern regulate envisage")

// pactWhich hangs a relative clause that tells what an agreement asks for on the agreement,
// not on the second of those between whom it is: "a pact between the European Union and
// the South American group Mercosur, which requires cuts".
func pactWhich(t *extract.Tree) {
	for r := range t.Tokens {
		n := t.Tokens[r].Head
		s := t.Child(r, "nsubj")
		if !t.Is(r, "acl:relcl") || n < 0 || n > r || s < 0 || t.Lower(s) != "which" || !binds[strings.ToLower(t.Tokens[r].Lemma)] || before(t, r) != "," {
			continue
		}
		for k, steps := n, 0; k >= 0 && steps < len(t.Tokens) && t.Is(k, "appos", "conj", "nmod", "flat"); k, steps = t.Tokens[k].Head, steps+1 {
			g := t.Tokens[k].Head
			if g >= 0 && g < k && pacts[strings.ToLower(t.Tokens[g].Lemma)] && syntax.Prep(t, k) == "between" {
				attach(t, r, g, "acl:relcl")
				break
			}
		}
	}
}
