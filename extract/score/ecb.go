package score

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// ECBDoc is a document of ECB+ (Cybulska and Vossen 2014) with its gold mentions
// of persons and groups (HUM) and of places (LOC).
type ECBDoc struct {
	Name      string // "2_11ecb": the topic's number comes first
	Sentences [][]string
	Mentions  []ECBMention
}

// ECBMention is a gold mention: words of one sentence that need not stand
// together. Chains run through all documents of a topic.
type ECBMention struct {
	Sentence int
	Words    []int
	Chain    string
}

// Topic is the number of the document's topic.
func (d ECBDoc) Topic() string {
	t, _, _ := strings.Cut(d.Name, "_")
	return t
}

// ReadECB reads the documents' words (document, sentence, token, word, chain,
// parted by tabs) and the JSON list of entity mentions, as Barhom and others
// (2019) have made them of ECB+.
func ReadECB(corpus, mentions io.Reader) ([]ECBDoc, error) {
	docs, index, err := readECBWords(corpus)
	if err != nil {
		return nil, err
	}
	var gold []struct {
		Chain    string `json:"coref_chain"`
		Doc      string `json:"doc_id"`
		Type     string `json:"mention_type"`
		Sentence int    `json:"sent_id"`
		Words    []int  `json:"tokens_number"`
	}
	if err := json.NewDecoder(mentions).Decode(&gold); err != nil {
		return nil, err
	}
	for _, m := range gold {
		if m.Type != "HUM" && m.Type != "LOC" {
			continue
		}
		i, ok := index[m.Doc]
		if !ok || m.Sentence >= len(docs[i].Sentences) || len(m.Words) == 0 || m.Words[len(m.Words)-1] >= len(docs[i].Sentences[m.Sentence]) {
			return nil, fmt.Errorf("mention of %s, sentence %d: no such words", m.Doc, m.Sentence)
		}
		docs[i].Mentions = append(docs[i].Mentions, ECBMention{m.Sentence, m.Words, m.Chain})
	}
	return docs, nil
}

func readECBWords(corpus io.Reader) ([]ECBDoc, map[string]int, error) {
	var docs []ECBDoc
	index := map[string]int{}
	in := bufio.NewScanner(corpus)
	for n := 1; in.Scan(); n++ {
		if strings.TrimSpace(in.Text()) == "" {
			continue
		}
		f := strings.Split(in.Text(), "\t")
		if len(f) < 4 {
			return nil, nil, fmt.Errorf("line %d: %d columns", n, len(f))
		}
		s, err := strconv.Atoi(f[1])
		if err != nil {
			return nil, nil, fmt.Errorf("line %d: %w", n, err)
		}
		i, ok := index[f[0]]
		if !ok {
			i = len(docs)
			index[f[0]] = i
			docs = append(docs, ECBDoc{Name: f[0]})
		}
		d := &docs[i]
		for len(d.Sentences) <= s {
			d.Sentences = append(d.Sentences, nil)
		}
		d.Sentences[s] = append(d.Sentences[s], f[3])
	}
	return docs, index, in.Err()
}

// Article is the document's words as an article, parted by spaces, a paragraph
// each sentence, for a parser to make trees of.
func (d ECBDoc) Article() (*extract.Article, []extract.Sentence) {
	var text strings.Builder
	a := &extract.Article{Name: d.Name}
	out := make([]extract.Sentence, len(d.Sentences))
	for i, words := range d.Sentences {
		s := extract.Sentence{Block: i}
		s.Start = text.Len()
		for k, w := range words {
			if k > 0 {
				text.WriteByte(' ')
			}
			start := text.Len()
			text.WriteString(w)
			s.Tokens = append(s.Tokens, extract.Token{Span: extract.Span{Start: start, End: text.Len()}, Form: w})
		}
		s.End = text.Len()
		out[i] = s
		a.Blocks = append(a.Blocks, extract.Block{Span: s.Span, Kind: extract.Paragraph})
		text.WriteString("\n\n")
	}
	a.Text = text.String()
	return a, out
}

// Head is the word of a mention that governs the others.
func (m ECBMention) Head(t *extract.Tree) int {
	in := map[int]bool{}
	for _, i := range m.Words {
		in[i] = true
	}
	for _, i := range m.Words {
		if !in[t.Tokens[i].Head] {
			return i
		}
	}
	return m.Words[0]
}
