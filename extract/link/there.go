package link

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// existential is the rule whose facts read as they are written: there was a fire.
const existential = "existential"

// asThere is the fact f with the words of its predicate p as a sentence that begins with
// "there" has them: what exists "is".
func asThere(f extract.Fact, p *extract.Proposition, v voice) extract.Fact {
	if p.Rule == existential && p.Base == "exist" {
		q := *p
		q.Base = "be"
		f.Relation = wording(&q, v)
	}
	return f
}

// thereIs are the words of an existential up to its object: "There were", "40 people",
// "in". predicate are the words of the predicate of p, the preposition of its base last.
func thereIs(p *extract.Proposition, subject, predicate string) []string {
	words := strings.Fields(predicate)
	n := max(len(words)-strings.Count(p.Base, "_"), 0)
	return []string{"There", strings.Join(words[:n], " "), lowerArticle(subject), strings.Join(words[n:], " ")}
}
