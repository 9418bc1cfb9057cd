package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"math"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/quadwire/quadwire/extract"
)

// hash is the first n hex digits of the SHA-256 of parts, each with its length
// before it, so that ("ab", "c") and ("a", "bc") differ.
func hash(n int, parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write([]byte(strconv.Itoa(len(p)) + ":" + p))
	}
	return hex.EncodeToString(h.Sum(nil))[:n]
}

// ArticleIDOf names an article: by its canonical URL; where it has none, by the
// file's name (without the folder: the same file built from elsewhere is the
// same article) together with the headline (two files called index.html are
// not). Text without URL, file name and headline is named by itself.
func ArticleIDOf(a *extract.Article) ArticleID {
	if a.URL != "" {
		return ArticleID(hash(16, "url", a.URL))
	}
	name := fileName(a)
	if name == "" && a.Title == "" {
		return ArticleID(hash(16, "text", a.Text))
	}
	return ArticleID(hash(16, "file", name, a.Title))
}

// VersionIDOf names the text of an article as it stands.
func VersionIDOf(a *extract.Article) VersionID { return VersionID(hash(16, "version", a.Text)) }

// fileName is the last part of the article's path, "" for standard input.
func fileName(a *extract.Article) string {
	if a.Name == "" || a.Name == "-" {
		return ""
	}
	return filepath.Base(filepath.ToSlash(a.Name))
}

// Identify gives every fact of d its ID: the first 20 hex digits of a SHA-256
// over article, subject, base relation, object, polarity, modality, chain of
// speakers and normalised sentence. There are no offsets, no times and no base
// IRI in it: ingesting again gives the same IDs, an edit elsewhere in the
// article keeps them.
//
// A fact that another one is about ("Rubio said …") is written by the linker as
// the FactID "@N", N being its index in d.Facts; Identify puts the real ID in
// its place. A reference that leads nowhere becomes the object's words. Facts
// with the same ID collapse into the first of them. Running Identify again
// changes nothing.
func Identify(d *extract.Doc) {
	r := resolver{d: d, article: ArticleIDOf(&d.Article), state: make([]byte, len(d.Facts))}
	for i := range d.Facts {
		r.resolve(i)
	}
	seen := make(map[extract.FactID]bool, len(d.Facts))
	kept := d.Facts[:0:0]
	for _, f := range d.Facts {
		if !seen[f.ID] {
			seen[f.ID] = true
			kept = append(kept, f)
		}
	}
	d.Facts = kept
}

// resolver walks the references between facts, depth first.
type resolver struct {
	d       *extract.Doc
	article ArticleID
	state   []byte // of each fact: untouched, under way, done
}

const (
	underWay = 1
	resolved = 2
)

// resolve gives fact i its ID, after the facts that it refers to.
func (r *resolver) resolve(i int) {
	if r.state[i] != 0 {
		return
	}
	r.state[i] = underWay
	f := &r.d.Facts[i]
	f.Object = r.value(f.Object, f.ObjectText)
	if len(f.Qualifiers) > 0 {
		qs := make([]extract.Qualifier, len(f.Qualifiers))
		for k, q := range f.Qualifiers {
			q.Value = r.value(q.Value, q.Label)
			qs[k] = q
		}
		f.Qualifiers = qs
	}
	f.ID = r.id(f)
	r.state[i] = resolved
}

// value puts the ID of the fact it names in the place of a reference.
func (r *resolver) value(v extract.Value, words string) extract.Value {
	ref, ok := v.(extract.FactID)
	if !ok || !strings.HasPrefix(string(ref), "@") {
		return v
	}
	n, err := strconv.Atoi(string(ref[1:]))
	if err != nil || n < 0 || n >= len(r.d.Facts) || r.state[n] == underWay {
		return extract.Text(words)
	}
	r.resolve(n)
	return r.d.Facts[n].ID
}

func (r *resolver) id(f *extract.Fact) extract.FactID {
	speakers := make([]string, len(f.Speakers))
	for i, s := range f.Speakers {
		speakers[i] = string(s)
	}
	modality := f.Modality
	if modality == "" {
		modality = extract.Actual
	}
	return extract.FactID(hash(20, string(r.article), string(f.Subject), f.Base, valueKey(f.Object),
		string(polarity(f)), string(modality), hash(64, speakers...), r.sentence(f)))
}

// sentence is the words of the fact's sentence with typography and spacing
// normalised: curly quotes and a changed line break do not make a new fact.
func (r *resolver) sentence(f *extract.Fact) string {
	s := f.Source.Quote
	if i := f.Source.Sentence; i >= 0 && i < len(r.d.Sentences) {
		if t := cut(r.d.Article.Text, r.d.Sentences[i].Span); t != "" {
			s = t
		}
	}
	return strings.Join(strings.Fields(plainQuotes.Replace(norm.NFKC.String(s))), " ")
}

var plainQuotes = strings.NewReplacer("‘", "'", "’", "'", "“", `"`, "”", `"`, "–", "-", "—", "-")

// cut is text[s.Start:s.End], "" where the span lies outside.
func cut(text string, s extract.Span) string {
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return ""
	}
	return text[s.Start:s.End]
}

// valueKey is a value as a string that no value of another kind has.
func valueKey(v extract.Value) string {
	switch v := v.(type) {
	case extract.EntityID:
		return "e:" + string(v)
	case extract.Text:
		return "t:" + string(v)
	case extract.FactID:
		return "f:" + string(v)
	case extract.Quantity:
		return "q:" + quantityName(&v)
	case extract.Date:
		if v.Start.IsZero() {
			return "t:" + v.Text
		}
		return "d:" + v.Start.UTC().Format(dateTime) + "/" + v.End.UTC().Format(dateTime)
	}
	return "holds"
}

func polarity(f *extract.Fact) Term {
	if f.Negated {
		return Negative
	}
	return Positive
}

// quantityName is a quantity by value and unit, so that 270 square miles is one
// node in every article: "270 square miles", "10 percent", "1.5 million people",
// "800 million USD", "200 to 300 people". Bounds make other amounts ("more than
// 270 square miles"); "about" does not.
//
// An amount that the text gives in words alone ("dozens of others") keeps them:
// its bounds are a reading.
func quantityName(q *extract.Quantity) string {
	s := number(q.Value)
	if q.Upper != q.Value && q.Upper != 0 {
		if words := strings.ToLower(strings.Join(strings.Fields(q.Text), " ")); words != "" && !strings.ContainsFunc(words, unicode.IsDigit) {
			return words
		}
		s += " to " + number(q.Upper)
	}
	if w := bounds[q.Approx]; w != "" {
		s = w + " " + s
	}
	switch {
	case q.Currency != "":
		s += " " + q.Currency
	case q.Unit == "%":
		s += " percent"
	case q.Unit != "" && math.Abs(q.Value) == 1 && (q.Upper == q.Value || q.Upper == 0):
		s += " " + q.Unit
	case q.Unit != "":
		s += " " + plural(q.Unit)
	}
	return s
}

// bounds puts the signs that change an amount into words.
var bounds = map[string]string{">": "more than", ">=": "at least", "<": "less than", "<=": "at most"}

// number writes round millions and more as newspapers do, all else in digits.
func number(v float64) string {
	for _, m := range []struct {
		n float64
		w string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if math.Abs(v) >= m.n && math.Abs(v) < 1e15 {
			if s := strconv.FormatFloat(v/m.n, 'f', -1, 64); len(s) <= 7 {
				return s + m.w
			}
		}
	}
	if math.Abs(v) >= 1e-6 && math.Abs(v) < 1e15 || v == 0 {
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return strconv.FormatFloat(v, 'g', -1, 64)
}

// plural is the plural of a unit's last word: square miles, people, troops.
func plural(unit string) string {
	i := strings.LastIndexAny(unit, " -") + 1
	head, w := unit[:i], unit[i:]
	if p, ok := irregular[w]; ok {
		return head + p
	}
	switch {
	case w == "" || !isLetters(w) || w == strings.ToUpper(w): // km², °C, EUR
		return unit
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"): // already one: troops
		return unit
	case hasAnySuffix(w, "ss", "x", "ch", "sh", "z"):
		return head + w + "es"
	case strings.HasSuffix(w, "y") && !hasAnySuffix(w, "ay", "ey", "oy", "uy"):
		return head + w[:len(w)-1] + "ies"
	}
	return head + w + "s"
}

var irregular = map[string]string{
	"person": "people", "people": "people", "foot": "feet", "inch": "inches", "man": "men", "woman": "women",
	"child": "children", "aircraft": "aircraft", "percent": "percent", "personnel": "personnel", "hertz": "hertz",
	"policeman": "policemen", "serviceman": "servicemen", "half": "halves", "life": "lives", "staff": "staff",
}

func isLetters(s string) bool {
	for _, c := range s {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, x := range suffixes {
		if strings.HasSuffix(s, x) {
			return true
		}
	}
	return false
}
