package passes

import (
	"strings"
	"unicode"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// turns are what is said in the turns of a printed interview or a transcript, each a
// quotation without marks: "((Ann Lee)) We won. Nobody helped.", "AL: We won." All of a
// block is its speaker's ([extract.Block.Speaker]); who only asks is nobody by name, and who
// only answers is the article's [interviewee].
func turns(d *extract.Doc) []quotation {
	var out []quotation
	voices := map[string]voice{} // by the name of the turn
	for b, blk := range d.Article.Blocks {
		s := firstOf(d, b)
		if blk.Speaker == "" || s >= len(d.Trees) || d.Trees[s].Block != b {
			continue
		}
		v, known := voices[blk.Speaker]
		if s+1 < len(d.Trees) && d.Trees[s+1].Block == b && names(d, s, blk.Speaker) {
			v = labelVoice(d, s, blk.Speaker)
			s++
		} else if !known && lexicon.TurnPart(blk.Speaker) == "" {
			continue // the text marks no turns: whoever gave the article knows whose they are
		} else if !known {
			v = partVoice(d, s, blk.Speaker)
		}
		voices[blk.Speaker] = v
		out = append(out, quotation{Span: extract.Span{Start: d.Trees[s].Start, End: blk.End}, voice: v, block: b, label: true, bare: true})
	}
	return out
}

// names reports whether the sentence s is the name of a turn and nothing else.
func names(d *extract.Doc, s int, speaker string) bool {
	t := &d.Trees[s]
	w := strings.Trim(d.Article.Text[t.Start:t.End], "() :.")
	return w == speaker || lexicon.TurnPart(w) == speaker && speaker != ""
}

// partVoice is who asks or answers from the sentence s on, in an interview that names
// nobody there.
func partVoice(d *extract.Doc, s int, part string) voice {
	if part == lexicon.Answers {
		if v := interviewee(d); v.speaker != nil {
			return v
		}
	}
	s = max(0, s-1)
	return voice{sentence: s, verb: len(d.Trees[s].Tokens) - 1}
}

// labelVoice is who speaks a turn that the sentence s marks with a name: who is named so
// elsewhere in the article, in full, by the surname or by the initials; else the name.
func labelVoice(d *extract.Doc, s int, name string) voice {
	t := &d.Trees[s]
	v := voice{sentence: s, verb: len(t.Tokens) - 1}
	if lexicon.TurnPart(name) == lexicon.Answers {
		if who := interviewee(d).speaker; who != nil {
			v.speaker = who
		}
		return v
	}
	if lexicon.TurnPart(name) != "" {
		return v
	}
	if a := named(d, s, name); a != nil {
		v.speaker = a
		return v
	}
	first := 0
	for first+1 < len(t.Tokens) && t.Tokens[first].Form == "(" {
		first++
	}
	who := first
	if n := t.NameAt(who); n >= 0 {
		who = nameHeadOf(t, n)
	}
	a := speaker(t, s, who)
	v.speaker = &a
	return v
}

// named is the first person whom the article calls by name outside its turns' names
// and whom name may mean: "Ann Lee", "Lee", "AL". nil for nobody, and where the
// initials are those of two.
func named(d *extract.Doc, label int, name string) *extract.Argument {
	words := strings.Fields(name)
	var found *extract.Argument
	as := ""
	for s := range d.Trees {
		t := &d.Trees[s]
		if s == label || names(d, s, d.Article.Blocks[t.Block].Speaker) {
			continue
		}
		for n, x := range t.Names {
			forms := formsOf(t, x)
			if x.Type != extract.PER || len(forms) < 2 || !means(words, forms) {
				continue
			}
			full := strings.Join(forms, " ")
			if found != nil && full != as {
				if len(words) == 1 {
					return nil
				}
				continue
			}
			if found == nil {
				a := speaker(t, s, nameHeadOf(t, n))
				found, as = &a, full
			}
		}
	}
	return found
}

// formsOf are the words of the name x.
func formsOf(t *extract.Tree, x extract.Name) []string {
	var out []string
	for i := x.First; i < x.Last; i++ {
		if f := t.Tokens[i].Form; strings.ContainsFunc(f, unicode.IsLetter) {
			out = append(out, f)
		}
	}
	return out
}

// means reports whether the words of a turn's name can stand for a person's full name.
func means(words, full []string) bool {
	switch {
	case len(words) > 1:
		return words[0] == full[0] && words[len(words)-1] == full[len(full)-1]
	case len(words) == 0:
		return false
	}
	w := strings.ReplaceAll(words[0], ".", "")
	if w == full[len(full)-1] {
		return true
	}
	initials := make([]rune, len(full))
	for k, f := range full {
		initials[k] = []rune(f)[0]
	}
	return w == string(initials) || w == string([]rune{initials[0], initials[len(initials)-1]})
}
