package parse

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"os"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/parse/weights"
)

// parser is shared by the tests that only read it.
var parser = sync.OnceValues(New)

func parse(t *testing.T, s ...extract.Sentence) []extract.Tree {
	t.Helper()
	p, err := parser()
	if err != nil {
		t.Fatal(err)
	}
	trees, err := p.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	if len(trees) != len(s) {
		t.Fatalf("%d trees of %d sentences", len(trees), len(s))
	}
	for i := range trees {
		lawful(t, &s[i], &trees[i])
	}
	return trees
}

// lawful checks what holds of every tree: the sentence's own tokens, one root,
// no cycle, all columns filled, probabilities, names in order, apart and inside.
func lawful(t *testing.T, s *extract.Sentence, tree *extract.Tree) {
	t.Helper()
	if len(tree.Tokens) != len(s.Tokens) || len(tree.Arc) != len(s.Tokens) {
		t.Fatalf("%d tokens and %d arcs of %d tokens", len(tree.Tokens), len(tree.Arc), len(s.Tokens))
	}
	heads := []int32{-1}
	for i, tok := range tree.Tokens {
		if tok.Form != s.Tokens[i].Form || tok.Span != s.Tokens[i].Span {
			t.Fatalf("token %d is %+v, was %+v", i, tok, s.Tokens[i])
		}
		if tok.UPOS == "" || tok.XPOS == "" || tok.Deprel == "" || tok.Lemma == "" && tok.Form != "" {
			t.Fatalf("token %d has empty columns: %+v", i, tok)
		}
		if (tok.Head < 0) != (tok.Deprel == "root") || tok.Head >= len(tree.Tokens) {
			t.Fatalf("token %d hangs on %d as %s", i, tok.Head, tok.Deprel)
		}
		if p := tree.Rel[i]; !(p >= 0 && p <= 1) {
			t.Errorf("token %d: probability %v of its relation", i, p)
		}
		if p := tree.Arc[i]; !(p >= 0 && p <= 1) {
			t.Fatalf("token %d: probability %g", i, p)
		}
		heads = append(heads, int32(tok.Head+1))
	}
	if len(tree.Tokens) > 0 && !isTree(heads) {
		t.Fatalf("no tree: %v", heads)
	}
	at := 0
	for _, n := range tree.Names {
		if n.First < at || n.Last <= n.First || n.Last > len(tree.Tokens) || n.Type == "" || !(n.P >= 0 && n.P <= 1) {
			t.Fatalf("name %+v after token %d of %d", n, at, len(tree.Tokens))
		}
		at = n.Last
	}
}

func sentence(words ...string) (s extract.Sentence) {
	for _, w := range words {
		s.Tokens = append(s.Tokens, extract.Token{Span: extract.Span{Start: s.End, End: s.End + len(w)}, Form: w})
		s.End += len(w) + 1
	}
	return s
}

func TestParse(t *testing.T) {
	tree := parse(t, sentence("Steve", "Witkoff", "met", "Vladimir", "Putin", "in", "Moscow", "on", "Tuesday", "."))[0]
	var got strings.Builder
	for _, tok := range tree.Tokens {
		fmt.Fprintf(&got, "%s/%s/%s/%s/%d ", tok.Form, tok.Lemma, tok.UPOS, tok.Deprel, tok.Head)
	}
	const want = "Steve/Steve/PROPN/nsubj/2 Witkoff/Witkoff/PROPN/flat/0 met/meet/VERB/root/-1 Vladimir/Vladimir/PROPN/obj/2 " +
		"Putin/Putin/PROPN/flat/3 in/in/ADP/case/6 Moscow/Moscow/PROPN/obl/2 on/on/ADP/case/8 Tuesday/Tuesday/PROPN/obl/2 ././PUNCT/punct/2 "
	if got.String() != want {
		t.Errorf("got  %s\nwant %s", &got, want)
	}
	var names []string
	for _, n := range tree.Names {
		if n.Type != "DATE" {
			names = append(names, fmt.Sprintf("%d-%d %s", n.First, n.Last, n.Type))
		}
	}
	if want := "[0-2 PER 3-5 PER 6-7 LOC]"; fmt.Sprint(names) != want {
		t.Errorf("names %v, want %s", names, want)
	}
}

// TestNeighbours: a tree depends neither on the sentences parsed with it nor on
// what other goroutines do.
func TestNeighbours(t *testing.T) {
	sentences, _ := sentencesOf(strings.Repeat(news+"\n", 5))
	all := parse(t, sentences...)
	var wait sync.WaitGroup
	for i := range 8 {
		wait.Go(func() {
			if alone := parse(t, sentences[i]); !reflect.DeepEqual(alone[0], all[i]) {
				t.Errorf("sentence %d is parsed otherwise alone", i)
			}
		})
	}
	wait.Wait()
	if again := parse(t, sentences...); !reflect.DeepEqual(again, all) {
		t.Error("a second run gives other trees")
	}
}

// TestInputUntouched: Parse writes to trees of its own.
func TestInputUntouched(t *testing.T) {
	s := sentence("Prices", "rose", ".")
	parse(t, s)
	if s.Tokens[0].UPOS != "" || s.Tokens[0].Lemma != "" {
		t.Errorf("the sentence became %+v", s.Tokens[0])
	}
}

func TestOddSentences(t *testing.T) {
	long := strings.Fields(strings.Repeat("Prices rose , and the ministry said that nobody knew why ; ", 420))
	for name, words := range map[string][]string{
		"none":          {},
		"one":           {"Yes"},
		"empty word":    {"", "", ""},
		"bad bytes":     {"\xff\xfe", "caf\xc3", "\x00"},
		"only marks":    {"!", "?!", "…", "—"},
		"unknown":       {"𓀀𓀁", "ᚠᚢᚦ", "Ünïcödé", "北京市", "\u200b"},
		"endless word":  {strings.Repeat("a", 1<<20), "ran"},
		"endless marks": {strings.Repeat("-", 1<<20), "ran"},
		"5,000 words":   long[:5000],
		"URL":           {"https://example.org/" + strings.Repeat("a/b-c?", 300)},
	} {
		t.Run(name, func(t *testing.T) { parse(t, sentence(words...)) })
	}
}

// TestLongSentenceIsCutAtMarks: a sentence too long for the network is read in
// parts that end at semicolons, and the parts' roots hang on the first one's.
func TestLongSentenceIsCutAtMarks(t *testing.T) {
	words := strings.Fields(strings.Repeat("Prices rose , and the ministry said that nobody knew why ; ", 100))
	p, err := parser()
	if err != nil {
		t.Fatal(err)
	}
	pl := p.plan([]extract.Tree{{Sentence: sentence(words...)}})
	if len(pl.units) < 2 {
		t.Fatalf("%d units", len(pl.units))
	}
	at := 0
	for _, u := range pl.units {
		if u.first != at || u.pieces > p.m.Positions || u.pieces < p.m.Positions/2 && u.last < len(words) {
			t.Errorf("unit %+v after token %d", u, at)
		}
		if words[u.last-1] != ";" {
			t.Errorf("unit %+v ends with %q", u, words[u.last-1])
		}
		at = u.last
	}
	tree := parse(t, sentence(words...))[0]
	joined := 0
	for i := pl.units[1].first; i < len(tree.Tokens); i++ {
		if tree.Tokens[i].Head < pl.units[0].last {
			joined++
		}
	}
	if joined != len(pl.units)-1 {
		t.Errorf("%d words hang on the first unit, want %d", joined, len(pl.units)-1)
	}
}

// FuzzParse: any bytes as words make lawful trees.
func FuzzParse(f *testing.F) {
	f.Add("Witkoff met Putin", " ")
	f.Add("a\x00b\xffc", "\x00")
	f.Add(strings.Repeat("x-", 700), "y")
	f.Add("……。北京", "。")
	f.Fuzz(func(t *testing.T, text, cut string) {
		if len(text) > 3000 {
			return
		}
		parse(t, sentence(strings.Split(text, cut)...), sentence(), sentence(text))
	})
}

// TestIdentity: the file's SHA-256 is the one that it and MODEL.md state.
func TestIdentity(t *testing.T) {
	sum := sha256.Sum256(weights.File[preamble:])
	if !bytes.Equal(sum[:], weights.File[32:preamble]) {
		t.Errorf("SHA-256 is %x, the file states %x", sum, weights.File[32:preamble])
	}
	text, err := os.ReadFile("weights/MODEL.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), fmt.Sprintf("%x", sum)) {
		t.Errorf("MODEL.md does not name the weights %x", sum)
	}
}

// TestDamagedWeights: a file of weights that is no such file, cut short, of
// another version, changed or inconsistent is refused with the reason.
func TestDamagedWeights(t *testing.T) {
	size := int(binary.LittleEndian.Uint32(weights.File[12:]))
	sealed := func(edit func(header string) string, data []byte) []byte {
		text := edit(string(weights.File[preamble : preamble+size]))
		b := append([]byte(nil), weights.File[:preamble]...)
		binary.LittleEndian.PutUint32(b[12:], uint32(len(text)))
		b = append(append(b, text...), data...)
		binary.LittleEndian.PutUint32(b[16:], crc32.ChecksumIEEE(b[preamble:]))
		return b
	}
	data := weights.File[preamble+size:]
	replace := func(old, new string) []byte {
		return sealed(func(h string) string {
			if !strings.Contains(h, old) {
				t.Fatalf("header has no %q", old)
			}
			return strings.Replace(h, old, new, 1)
		}, data)
	}
	flipped := bytes.Clone(weights.File)
	flipped[len(flipped)/2] ^= 1
	newer := bytes.Clone(weights.File)
	newer[8] = 9
	for _, c := range []struct {
		name, want string
		file       []byte
	}{
		{"empty", "not a file of weights", nil},
		{"text", "not a file of weights", []byte("version https://git-lfs.github.com/spec/v1\noid sha256:…\n")},
		{"newer", "format version 9", newer},
		{"short header", "cut short", weights.File[:1000]},
		{"cut", "CRC-32", weights.File[:len(weights.File)-1]},
		{"one bit", "CRC-32", flipped},
		{"no JSON", "header", sealed(func(string) string { return "{" }, data)},
		{"data cut", "bytes of tensors", sealed(func(h string) string { return h }, data[:len(data)-64])},
		{"head width", "32 wide", replace(`"heads":12`, `"heads":11`)},
		{"layers", "no tensor layer.6.qkv.w", replace(`"layers":6`, `"layers":7`)},
		{"no layers", "no layers", replace(`"layers":6`, `"layers":0`)},
		{"vocabulary", "tensor embed.word", replace(`"vocab":30522`, `"vocab":30000`)},
		{"missing", "no tensor arc.w", replace(`"name":"arc.w"`, `"name":"arc.v"`)},
		{"outside", "tensor embed.word", replace(`"name":"embed.word","type":"i8","shape":[30522,384],"at":`, `"name":"embed.word","type":"i8","shape":[30522,384],"at":9`)},
		{"negative", "tensor embed.word", replace(`"name":"embed.word","type":"i8","shape":[30522,384],"at":`, `"name":"embed.word","type":"i8","shape":[30522,384],"at":-`)},
		{"type", "tensor mix", replace(`"name":"mix","type":"f32"`, `"name":"mix","type":"f16"`)},
		{"root", "no relation root", replace(`"root"`, `"rooot"`)},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := newParser(c.file, &plainGo); err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "weights: ") {
				t.Errorf("error %v, want one that starts with weights: and says %q", err, c.want)
			}
		})
	}
}
