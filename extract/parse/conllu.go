package parse

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
)

// WriteConllu writes trees of a text as CoNLL-U
// (https://universaldependencies.org/format.html). MISC has the names as BIO
// tags (NER=B-PER), SpaceAfter=No, and TokenRange, the token's place in the text
// in characters, as UDPipe writes it:
//
//	# sent_id = 1
//	# text = Putin left.
//	1	Putin	Putin	PROPN	NNP	_	2	nsubj	_	NER=B-PER|TokenRange=0:5
//
// The spans of the trees count bytes of text and ascend.
func WriteConllu(w io.Writer, text string, trees []extract.Tree) error {
	out := bufio.NewWriter(w)
	at := counter{text: text}
	for i := range trees {
		t := &trees[i]
		fmt.Fprintf(out, "# sent_id = %d\n# text = %s\n", i+1, oneLine(text[t.Start:t.End]))
		ner := bio(t)
		for j, tok := range t.Tokens {
			misc := "NER=" + ner[j]
			if tok.End < len(text) && tok.End == nextStart(trees, i, j) {
				misc += "|SpaceAfter=No"
			}
			misc += fmt.Sprintf("|TokenRange=%d:%d", at.runes(tok.Start), at.runes(tok.End))
			writeToken(out, j, tok, "_", misc)
		}
		out.WriteByte('\n')
	}
	return out.Flush()
}

// nextStart is where the token after token j of tree i starts, -1 after the last.
func nextStart(trees []extract.Tree, i, j int) int {
	if j+1 < len(trees[i].Tokens) {
		return trees[i].Tokens[j+1].Start
	}
	for i++; i < len(trees); i++ {
		if len(trees[i].Tokens) > 0 {
			return trees[i].Tokens[0].Start
		}
	}
	return -1
}

// writeToken writes the line of token i.
func writeToken(w *bufio.Writer, i int, t extract.Token, feats, misc string) {
	cols := []string{strconv.Itoa(i + 1), t.Form, t.Lemma, t.UPOS, t.XPOS, feats, strconv.Itoa(t.Head + 1), t.Deprel, "_", misc}
	for k, c := range cols {
		if k > 0 {
			w.WriteByte('\t')
		}
		if c = oneLine(c); c == "" {
			c = "_"
		}
		w.WriteString(c)
	}
	w.WriteByte('\n')
}

// oneLine is s with tabs and ends of lines as spaces.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\t\n\r") {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r == '\t' || r == '\n' || r == '\r' {
			return ' '
		}
		return r
	}, s)
}

// bio is the tag of every token: B- at the start of a name, I- inside, else O.
func bio(t *extract.Tree) []string {
	tags := make([]string, len(t.Tokens))
	for i := range tags {
		tags[i] = "O"
	}
	for k, names := range [][]extract.Name{t.Names, t.Labels} {
		for _, n := range names {
			if k == 1 && n.InDoubt() {
				continue
			}
			for i := n.First; i < n.Last; i++ {
				tags[i] = "I-" + string(n.Type)
			}
			tags[n.First] = "B-" + string(n.Type)
		}
	}
	return tags
}

// counter counts characters of a text up to bytes that ascend.
type counter struct {
	text     string
	at, char int
}

func (c *counter) runes(to int) int {
	if to < c.at {
		c.at, c.char = 0, 0
	}
	c.char += utf8.RuneCountInString(c.text[c.at:to])
	c.at = to
	return c.char
}

// FillConllu reads CoNLL-U with gold sentences and tokens and writes it with
// lemmas, tags, heads, relations and names (NER= in MISC) by the parser.
// Comments, features, multiword tokens and what else MISC has stay as they are;
// empty nodes and enhanced dependencies, which would no longer fit, go. An error
// in the input names its line.
func (p *Parser) FillConllu(w io.Writer, r io.Reader) error {
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<24)
	out := bufio.NewWriter(w)
	var batch []conlluSentence
	var cur conlluSentence
	end := func() {
		if len(cur.lines) > 0 {
			batch = append(batch, cur)
		}
		cur = conlluSentence{}
	}
	for line := 1; in.Scan(); line++ {
		if text := strings.TrimSuffix(in.Text(), "\r"); text != "" {
			if err := cur.add(text); err != nil {
				return fmt.Errorf("line %d: %w", line, err)
			}
			continue
		}
		if end(); len(batch) == conlluBatch {
			if err := p.fill(out, batch); err != nil {
				return err
			}
			batch = batch[:0]
		}
	}
	if err := in.Err(); err != nil {
		return err
	}
	end()
	if err := p.fill(out, batch); err != nil {
		return err
	}
	return out.Flush()
}

// conlluBatch is the number of sentences that FillConllu holds at a time.
const conlluBatch = 256

// conlluSentence is the lines of a sentence, those of its words as columns.
type conlluSentence struct {
	lines  []conlluLine
	tokens []extract.Token
}

type conlluLine struct {
	text  string // "" for a word
	feats string
	misc  string
}

func (s *conlluSentence) add(text string) error {
	if text[0] == '#' {
		s.lines = append(s.lines, conlluLine{text: text})
		return nil
	}
	col := strings.Split(text, "\t")
	if len(col) != 10 || col[1] == "" {
		return fmt.Errorf("not a line of CoNLL-U: %q", text)
	}
	switch n, err := strconv.Atoi(col[0]); {
	case strings.Contains(col[0], "."):
	case strings.Contains(col[0], "-"):
		s.lines = append(s.lines, conlluLine{text: text})
	case err != nil || n != len(s.tokens)+1:
		return fmt.Errorf("word %q where %d should be", col[0], len(s.tokens)+1)
	default:
		s.lines = append(s.lines, conlluLine{feats: col[5], misc: col[9]})
		s.tokens = append(s.tokens, extract.Token{Form: col[1]})
	}
	return nil
}

// fill parses the sentences and writes them.
func (p *Parser) fill(w *bufio.Writer, batch []conlluSentence) error {
	sentences := make([]extract.Sentence, len(batch))
	for i := range batch {
		sentences[i].Tokens = batch[i].tokens
	}
	trees, err := p.Parse(sentences)
	if err != nil {
		return err
	}
	for i, s := range batch {
		ner, word := bio(&trees[i]), 0
		for _, l := range s.lines {
			if l.text != "" {
				w.WriteString(l.text)
				w.WriteByte('\n')
				continue
			}
			misc := "NER=" + ner[word]
			for _, m := range strings.Split(l.misc, "|") {
				if m != "_" && m != "" && !strings.HasPrefix(m, "NER=") {
					misc += "|" + m
				}
			}
			writeToken(w, word, trees[i].Tokens[word], l.feats, misc)
			word++
		}
		w.WriteByte('\n')
	}
	return nil
}
