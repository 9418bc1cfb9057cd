package main

import (
	"bufio"
	"compress/gzip"
	"io"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/score"
	"github.com/quadwire/quadwire/extract/segment"
)

// trees scores the parser on gold words.
func trees(e *env) ([]measure, error) {
	var out []measure
	for _, set := range []struct{ name, file string }{{"EWT", "en_ewt-ud-dev.conllu"}, {"GUM", "en_gum-ud-dev.conllu"}} {
		f, err := e.open("treebanks", set.file)
		if err != nil {
			return nil, err
		}
		gold, err := score.ReadConllu(f)
		f.Close()
		if err != nil {
			return nil, err
		}
		sentences := make([]extract.Sentence, len(gold))
		for i := range gold {
			sentences[i] = gold[i].Sentence
		}
		got, err := e.parser.Parse(sentences)
		if err != nil {
			return nil, err
		}
		s, err := score.Parsing(gold, got)
		if err != nil {
			return nil, err
		}
		out = append(out, measure{set.name + " UPOS", s.UPOS}, measure{set.name + " UAS", s.UAS}, measure{set.name + " LAS", s.LAS}, measure{set.name + " lemmas", s.Lemma})
		for _, rel := range []string{"appos", "parataxis", "conj", "obl"} {
			out = append(out, measure{set.name + " " + rel, s.Relations[rel].F1()})
		}
	}
	return out, nil
}

// rawText scores segmentation and parsing of raw text.
func rawText(e *env) ([]measure, error) {
	var out []measure
	for _, set := range []struct{ name, file, genre string }{{"EWT", "en_ewt-ud-dev.conllu", ""}, {"GUM news", "en_gum-ud-dev.conllu", "_news_"}} {
		f, err := e.open("treebanks", set.file)
		if err != nil {
			return nil, err
		}
		docs, err := score.ReadRawTrees(f)
		f.Close()
		if err != nil {
			return nil, err
		}
		var sentences, words, las score.Counts
		for _, d := range docs {
			if !strings.Contains(d.ID, set.genre) {
				continue
			}
			cut := segment.Text(d.Text)
			s, w := score.Segmentation(d.Segmented, cut)
			got, err := e.parser.Parse(cut)
			if err != nil {
				return nil, err
			}
			sentences.Add(s)
			words.Add(w)
			las.Add(score.EndToEnd(d, got))
		}
		out = append(out, measure{set.name + " sentences", sentences.F1()}, measure{set.name + " words", words.F1()}, measure{set.name + " LAS", las.F1()})
	}
	return out, nil
}

// everyNth article of Worldwide Newswire is read: all would take minutes.
const everyNth = 8

// newswire are the classes of Worldwide Newswire that are names to us. Its
// facilities (stadiums, airports) count as none, so that either answer is wrong.
var newswire = map[string]extract.NameType{"Person": extract.PER, "Organization": extract.ORG, "Location": extract.LOC}

// names scores names of the right words and the right type.
func names(e *env) ([]measure, error) {
	f, err := e.open("names", "worldwide-newswire", "ner_dev.tsv.gz")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	sentences, gold, err := readNewswire(z)
	if err != nil {
		return nil, err
	}
	got, err := e.parser.Parse(sentences)
	if err != nil {
		return nil, err
	}
	kinds := []extract.NameType{extract.PER, extract.ORG, extract.LOC}
	counts := map[extract.NameType]*score.Counts{}
	for _, k := range kinds {
		counts[k] = &score.Counts{}
	}
	for i := range got {
		in := map[extract.Name]bool{}
		for _, n := range gold[i] {
			in[n] = true
			counts[n.Type].Gold++
		}
		for _, n := range got[i].Names {
			if c := counts[n.Type]; c != nil {
				n.P = 0
				c.System++
				if in[n] {
					c.Correct++
				}
			}
		}
	}
	var all score.Counts
	var out []measure
	for _, k := range kinds {
		all.Add(*counts[k])
		out = append(out, measure{string(k), counts[k].F1()})
	}
	return append([]measure{{"all", all.F1()}}, out...), nil
}

// readNewswire reads sentences of words with their names, the longest where they
// nest: lines of word and BIO tags, "# doc" before each article.
func readNewswire(r io.Reader) ([]extract.Sentence, [][]extract.Name, error) {
	var out []extract.Sentence
	var names [][]extract.Name
	var s extract.Sentence
	var found []extract.Name
	article, open := -1, false
	flush := func() {
		if n := len(s.Tokens); n > 0 {
			s.Span = extract.Span{End: s.Tokens[n-1].End}
			out, names = append(out, s), append(names, found)
		}
		s, found, open = extract.Sentence{}, nil, false
	}
	in := bufio.NewScanner(r)
	for in.Scan() {
		word, tag, ok := strings.Cut(in.Text(), "\t")
		if strings.HasPrefix(word, "# doc") && !ok {
			article++
		}
		if !ok {
			flush()
			continue
		}
		if article%everyNth != 0 {
			continue
		}
		at := 0
		if n := len(s.Tokens); n > 0 {
			at = s.Tokens[n-1].End + 1
		}
		i := len(s.Tokens)
		s.Tokens = append(s.Tokens, extract.Token{Span: extract.Span{Start: at, End: at + len(word)}, Form: word})
		tag, _, _ = strings.Cut(tag, "\t") // names inside names have columns of their own
		bio, class, _ := strings.Cut(tag, "-")
		switch kind := newswire[class]; {
		case kind == "":
			open = false
		case bio == "I" && open && found[len(found)-1].Type == kind:
			found[len(found)-1].Last = i + 1
		default:
			found, open = append(found, extract.Name{First: i, Last: i + 1, Type: kind}), true
		}
	}
	flush()
	return out, names, in.Err()
}
