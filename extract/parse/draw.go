package parse

import (
	"bufio"
	"io"
	"slices"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// Draw writes a tree as lines that branch, the words under a head in text order:
//
//	met  root VERB
//	├─ Witkoff  nsubj PROPN  PER
//	├─ Putin  obj PROPN  PER
//	└─ .  punct PUNCT
func Draw(w io.Writer, t *extract.Tree) error {
	out := bufio.NewWriter(w)
	if root := t.Root(); root >= 0 {
		draw(out, t, root, "", "")
	}
	return out.Flush()
}

// draw writes the subtree of token i: its own line after branch, all below it
// after indent.
func draw(w *bufio.Writer, t *extract.Tree, i int, branch, indent string) {
	tok := t.Tokens[i]
	line := []string{branch + oneLine(tok.Form), tok.Deprel + " " + tok.UPOS}
	for _, n := range slices.Concat(t.Names, t.Labels) {
		if n.First <= i && i < n.Last && (t.NameAt(i) >= 0 || !n.InDoubt()) {
			line = append(line, string(n.Type))
		}
	}
	w.WriteString(strings.Join(line, "  "))
	w.WriteByte('\n')
	below := t.Children(i)
	for k, c := range below {
		if k < len(below)-1 {
			draw(w, t, c, indent+"├─ ", indent+"│  ")
		} else {
			draw(w, t, c, indent+"└─ ", indent+"   ")
		}
	}
}
