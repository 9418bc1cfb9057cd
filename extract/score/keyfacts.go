package score

import (
	"bufio"
	_ "embed"
	"fmt"
	"regexp"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

//go:embed keyfacts.tsv
var keyFactPatterns string

// KeyFacts is how many of the hand-read key facts of two articles were found.
type KeyFacts struct {
	Strict, Partial, Total             int      // of all: every line matched; at least one
	CoreStrict, CorePartial, CoreTotal int      // of those marked core
	Traps                              []string // facts asserted that must not be
	Missed                             []string // ids of facts not strictly found
}

// pattern is one line of keyfacts.tsv.
type pattern struct {
	id                                                 string
	core                                               bool
	subject, relation, object, modality, speaker, also *regexp.Regexp
	negated                                            string
}

// ScoreKeyFacts matches the facts of the two articles against the patterns of
// keyfacts.tsv. docs are the articles 000 and 004, whose facts have ids A and B.
func ScoreKeyFacts(a, b *extract.Doc) (KeyFacts, error) {
	ps, err := parsePatterns(keyFactPatterns)
	if err != nil {
		return KeyFacts{}, err
	}
	var k KeyFacts
	type tally struct {
		core      bool
		hit, want int
	}
	found, order := map[string]*tally{}, []string{}
	for _, p := range ps {
		docs := []*extract.Doc{a, b}
		switch p.id[0] {
		case 'A':
			docs = docs[:1]
		case 'B':
			docs = docs[1:]
		}
		hit := ""
		for _, d := range docs {
			for i := range d.Facts {
				if p.matches(d, &d.Facts[i]) {
					hit = d.Facts[i].Label
				}
			}
		}
		if strings.HasPrefix(p.id, "TRAP") {
			if hit != "" {
				k.Traps = append(k.Traps, p.id+": "+hit)
			}
			continue
		}
		t := found[p.id]
		if t == nil {
			t = &tally{core: p.core}
			found[p.id], order = t, append(order, p.id)
		}
		t.want++
		if hit != "" {
			t.hit++
		}
	}
	for _, id := range order {
		t := found[id]
		k.add(id, t.core, t.hit == t.want, t.hit > 0)
	}
	return k, nil
}

func (k *KeyFacts) add(id string, core, strict, partial bool) {
	n := func(b bool) int {
		if b {
			return 1
		}
		return 0
	}
	k.Total++
	k.Strict += n(strict)
	k.Partial += n(partial)
	if core {
		k.CoreTotal++
		k.CoreStrict += n(strict)
		k.CorePartial += n(partial)
	}
	if !strict {
		k.Missed = append(k.Missed, id)
	}
}

func parsePatterns(s string) ([]pattern, error) {
	var out []pattern
	sc := bufio.NewScanner(strings.NewReader(s))
	for n := 1; sc.Scan(); n++ {
		l := sc.Text()
		if l == "" || l[0] == '#' {
			continue
		}
		f := strings.Split(l, "\t")
		if len(f) != 9 {
			return nil, fmt.Errorf("keyfacts.tsv:%d: %d columns, want 9", n, len(f))
		}
		p := pattern{id: f[0], core: f[1] == "1", negated: f[6]}
		for i, dst := range map[int]**regexp.Regexp{2: &p.subject, 3: &p.relation, 4: &p.object, 5: &p.modality, 7: &p.speaker, 8: &p.also} {
			if f[i] == "-" {
				f[i] = ""
			}
			re, err := regexp.Compile("(?i)" + f[i])
			if err != nil {
				return nil, fmt.Errorf("keyfacts.tsv:%d: %v", n, err)
			}
			*dst = re
		}
		out = append(out, p)
	}
	return out, sc.Err()
}

func (p pattern) matches(d *extract.Doc, f *extract.Fact) bool {
	if !f.Edge && !p.modality.MatchString("conditional") {
		return false
	}
	return p.subject.MatchString(string(f.Subject)) && (p.relation.MatchString(f.Relation) || p.relation.MatchString(f.Base)) &&
		p.object.MatchString(objectText(f)) && p.modality.MatchString(string(f.Modality)) &&
		f.Negated == (p.negated == "1") && p.speaker.MatchString(speakers(d, f)) && p.also.MatchString(f.Label)
}

func objectText(f *extract.Fact) string {
	if id, ok := f.Object.(extract.EntityID); ok {
		return string(id) + " " + f.ObjectText
	}
	return f.ObjectText
}

func speakers(d *extract.Doc, f *extract.Fact) string {
	var out []string
	for _, s := range f.Speakers {
		out = append(out, string(s))
	}
	return strings.Join(out, " ")
}
