package repair

import "github.com/quadwire/quadwire/extract"

// allBut makes an "all but" before a verb two adverbs of it: "The herd all but disappeared", and
// all of it did so; "Talks have all but collapsed".
func allBut(t *extract.Tree) {
	for a := 1; a+2 < len(t.Tokens); a++ {
		v := a + 2
		if t.Lower(a) != "all" || t.Lower(a+1) != "but" || t.Tokens[v].UPOS != "VERB" || t.Tokens[v].XPOS == "VBG" {
			continue
		}
		switch x := t.Tokens[a-1]; {
		case t.Is(v, "conj") && t.Tokens[v].Head == a && t.Tokens[a].Head == a-1 && x.UPOS == "AUX" && t.Tokens[v].XPOS == "VBN":
			liftVerb(t, v, a-1)
		case t.Tokens[a].Head != v && (t.Tokens[v].Head == a || t.Tokens[a].Head < 0):
			continue
		}
		t.Tokens[a].UPOS, t.Tokens[a].XPOS = "ADV", "RB"
		attach(t, a, v, "advmod")
		attach(t, a+1, v, "advmod")
	}
}

// liftVerb puts the participle at v, with all that hangs on its auxiliary at a, in the place of
// that.
func liftVerb(t *extract.Tree, v, a int) {
	attach(t, v, t.Tokens[a].Head, t.Tokens[a].Deprel)
	for _, c := range t.Children(a) {
		if c != v {
			attach(t, c, v, t.Tokens[c].Deprel)
		}
	}
	attach(t, a, v, "aux")
}
