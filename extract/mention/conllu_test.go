package mention

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// readCoNLLU builds an article and its trees from CoNLL-U with the names as
// NE=B-PER, NE=I-PER … in MISC and paragraphs as "# newpar".
func readCoNLLU(text string) (*extract.Article, []extract.Tree, error) {
	a := &extract.Article{}
	var trees []extract.Tree
	var b strings.Builder
	block, fresh := -1, true
	var rows [][]string
	flush := func() error {
		if len(rows) == 0 {
			return nil
		}
		if fresh || block < 0 {
			if b.Len() > 0 {
				b.WriteString("\n\n")
			}
			block++
			fresh = false
		} else {
			b.WriteByte(' ')
		}
		t := extract.Tree{}
		t.Block, t.Start = block, b.Len()
		for i, c := range rows {
			head, err := strconv.Atoi(c[6])
			if err != nil {
				return fmt.Errorf("token %q: %w", c[1], err)
			}
			tok := extract.Token{Form: c[1], Lemma: c[2], UPOS: c[3], XPOS: c[4], Head: head - 1, Deprel: c[7]}
			tok.Start = b.Len()
			b.WriteString(c[1])
			tok.End = b.Len()
			if !strings.Contains(c[9], "SpaceAfter=No") && i < len(rows)-1 {
				b.WriteByte(' ')
			}
			t.Tokens = append(t.Tokens, tok)
			_, ne, _ := strings.Cut(c[9], "NE=")
			ne, _, _ = strings.Cut(ne, "|")
			switch {
			case strings.HasPrefix(ne, "B-"):
				t.Names = append(t.Names, extract.Name{First: i, Last: i + 1, Type: extract.NameType(ne[2:]), P: 1})
			case strings.HasPrefix(ne, "I-") && len(t.Names) > 0:
				t.Names[len(t.Names)-1].Last = i + 1
			}
		}
		t.End = b.Len()
		trees, rows = append(trees, t), nil
		return nil
	}
	for _, line := range strings.Split(text, "\n") {
		switch {
		case strings.HasPrefix(line, "# newpar"):
			fresh = true
		case strings.HasPrefix(line, "#"):
		case strings.TrimSpace(line) == "":
			if err := flush(); err != nil {
				return nil, nil, err
			}
		default:
			c := strings.Split(line, "\t")
			if len(c) == 1 {
				c = strings.Fields(line)
			}
			if len(c) != 10 {
				return nil, nil, fmt.Errorf("%q: %d columns", line, len(c))
			}
			if strings.ContainsAny(c[0], "-.") {
				continue // words in two parts, words that are not there
			}
			rows = append(rows, c)
		}
	}
	err := flush()
	a.Text = b.String()
	return a, trees, err
}
