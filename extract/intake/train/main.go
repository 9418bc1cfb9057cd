// Command train fits the weights that tell articles from page furniture.
//
//	go run ./extract/intake/train [-out FILE] PAGES.jsonl ... CLEAN.csv ...
//
// A JSONL line has page_text and body: the page as copied and the article in it
// as a person cut it out. A CSV file has clean texts in its last column; they
// teach that a text without furniture stays whole. It prints the scores of a
// five-fold cross-validation (score.Pages) and writes the weights of all pages.
// With -meta it trains nothing and scores the whole of intake on the pages:
// text, headline, date, authors.
//
// The committed weights were fitted to the development halves of the article
// extraction benchmark (MIT, 92 pages), of article-extraction-dataset
// (Apache-2.0, 78 pages) and to articles of Wikinews (CC BY 2.5); only weights of
// the features in features.go come from them, no text.
package main

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"hash/fnv"
	"log"
	"math"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode"

	"github.com/quadwire/quadwire/extract/intake"
	"github.com/quadwire/quadwire/extract/score"
)

type page struct {
	set, id, text, body string
	lines               []intake.Line
	label               []bool
	clean               bool

	title, date, authors string
}

func main() {
	out := flag.String("out", "", "Go file to write the weights to")
	meta := flag.Bool("meta", false, "score title, date and authors of the pages that have them, train nothing")
	verbose := flag.Int("v", 0, "print the lines that count most in the n worst pages")
	folds := flag.Int("folds", 5, "folds")
	flag.Parse()
	var pages []*page
	for _, f := range flag.Args() {
		p, err := load(f)
		if err != nil {
			log.Fatal(err)
		}
		pages = append(pages, p...)
	}
	if *meta {
		describe(pages, *verbose > 0)
		return
	}
	for _, p := range pages {
		p.prepare()
	}
	scores := map[string]*score.Pages{}
	var all, oracle, english score.Pages
	for k := range *folds {
		var tr, te []*page
		for _, p := range pages {
			if fold(p.id, *folds) == k {
				te = append(te, p)
			} else {
				tr = append(tr, p)
			}
		}
		m := fit(append(tr, cuts(tr)...))
		for _, p := range te {
			if scores[p.set] == nil {
				scores[p.set] = &score.Pages{}
			}
			got := p.predict(m)
			pr, rc := scores[p.set].Add(p.body, got)
			if !p.clean {
				all.Add(p.body, got)
				oracle.Add(p.body, p.cut(func(i int) bool { return p.label[i] }))
				if p.english() {
					english.Add(p.body, got)
				}
			}
			if *verbose > 0 && !(2*pr*rc/(pr+rc) >= 0.96) {
				p.show(pr, rc)
			}
		}
	}
	for s, c := range scores {
		fmt.Printf("%-40s n %d P %.3f R %.3f F1 %.3f exact %d\n", s, c.N, c.P(), c.R(), c.F1(), c.Exact)
	}
	fmt.Printf("%-40s n %d P %.3f R %.3f F1 %.3f\n", "pages", all.N, all.P(), all.R(), all.F1())
	fmt.Printf("%-40s n %d P %.3f R %.3f F1 %.3f exact %d\n", "english pages", english.N, english.P(), english.R(), english.F1(), english.Exact)
	fmt.Printf("%-40s n %d P %.3f R %.3f F1 %.3f\n", "labels themselves", oracle.N, oracle.P(), oracle.R(), oracle.F1())
	if *out != "" {
		if err := write(*out, fit(append(pages, cuts(pages)...)), pages[0].lines[0]); err != nil {
			log.Fatal(err)
		}
	}
}

// ridge is the weight of the L2 penalty.
const ridge = 30

func fold(id string, n int) int {
	h := fnv.New32a()
	h.Write([]byte(id))
	return int(h.Sum32() % uint32(n))
}

func load(f string) ([]*page, error) {
	r, err := os.Open(f)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	set := filepath.Base(filepath.Dir(f))
	var out []*page
	if strings.HasSuffix(f, ".csv") {
		rows, err := csv.NewReader(r).ReadAll()
		if err != nil {
			return nil, err
		}
		for i, row := range rows[1:] {
			if i%3 != 0 || len(row[len(row)-1]) < 300 {
				continue
			}
			text := row[len(row)-1]
			if k := strings.IndexByte(text, '\n'); k > 0 && k < 40 { // the date
				text = text[k:]
			}
			out = append(out, &page{set: set, id: f + fmt.Sprint(i), text: text, body: text, clean: true})
		}
		return out, nil
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<26)
	for sc.Scan() {
		var d struct{ ID, Page_text, Body, Title, Date, Authors string }
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			return nil, err
		}
		out = append(out, &page{set: set, id: d.ID, text: d.Page_text, body: d.Body, title: d.Title, date: d.Date, authors: d.Authors})
	}
	return out, sc.Err()
}

func tokens(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
}

// prepare finds the lines of the page that are the body's.
func (p *page) prepare() {
	p.lines = intake.Lines(p.text, &intake.Sorter{})
	p.label = make([]bool, len(p.lines))
	grams := map[string]int{}
	b := tokens(p.body)
	for i := 0; i+4 <= len(b); i++ {
		grams[strings.Join(b[i:i+4], " ")]++
	}
	para := map[string]bool{}
	for _, l := range strings.Split(p.body, "\n") {
		para[strings.Join(tokens(l), " ")] = true
	}
	first, last := -1, -1
	for i, l := range p.lines {
		w := tokens(l.Text)
		if len(w) < 5 {
			continue
		}
		hit := 0
		for k := 0; k+4 <= len(w); k++ {
			if grams[strings.Join(w[k:k+4], " ")] > 0 {
				hit++
			}
		}
		if float64(hit) >= 0.5*float64(len(w)-3) {
			p.label[i] = true
			if len(w) > 8 {
				if first < 0 {
					first = i
				}
				last = i
			}
		}
	}
	for i, l := range p.lines {
		if w := tokens(l.Text); len(w) < 5 {
			p.label[i] = len(w) > 0 && para[strings.Join(w, " ")] && i >= first-1 && i <= last+1
		}
	}
}

func (p *page) predict(m *intake.Sorter) string {
	p.lines = intake.Lines(p.text, m)
	return p.cut(func(i int) bool { return p.lines[i].P > 0.5 })
}

// cut joins the lines that are kept.
func (p *page) cut(keep func(int) bool) string {
	var b strings.Builder
	for i, l := range p.lines {
		if keep(i) {
			b.WriteString(l.Text)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// english reports whether the body has English function words.
func (p *page) english() bool {
	n, w := 0, tokens(p.body)
	for _, t := range w {
		if t == "the" || t == "and" || t == "of" || t == "to" || t == "in" || t == "that" {
			n++
		}
	}
	return n*10 > len(w)
}

func (p *page) show(pr, rc float64) {
	fmt.Printf("##### %s %s P %.3f R %.3f\n", p.set, p.id, pr, rc)
	for i, l := range p.lines {
		mark := "  "
		if p.label[i] && l.P <= 0.5 {
			mark = "- "
		} else if !p.label[i] && l.P > 0.5 {
			mark = "+ "
		} else if p.label[i] {
			mark = "= "
		}
		if mark != "  " {
			fmt.Printf("%s%.2f %.140s\n", mark, l.P, l.Text)
		}
	}
}

// describe scores what the whole of intake finds: titles whose words are the
// gold ones or hold or stand in them, dates to the day, any of the authors.
func describe(pages []*page, verbose bool) {
	read := time.Date(2024, 3, 1, 0, 0, 0, 0, time.UTC)
	var n, title, date, dated, author, authors int
	var body, untouched score.Pages
	for _, p := range pages {
		a, err := intake.Parse(p.id+".txt", []byte(p.text), read, intake.Options{})
		if err != nil {
			log.Print(err)
			continue
		}
		text := a.Text
		if len(a.Blocks) > 0 && a.Title != "" && a.Text[a.Blocks[0].Start:a.Blocks[0].End] == a.Title {
			text = a.Text[a.Blocks[0].End:]
		}
		body.Add(p.body, text)
		untouched.Add(p.body, p.text)
		if p.title == "" {
			continue
		}
		n++
		g, t := strings.Join(tokens(p.title), " "), strings.Join(tokens(a.Title), " ")
		ok := t != "" && (strings.Contains(g, t) && len(t)*2 > len(g) || strings.Contains(t, g))
		if ok {
			title++
		}
		if p.date != "" {
			dated++
			if a.Published.Format("2006-01-02") == p.date {
				date++
			} else if verbose {
				fmt.Printf("date %s got %s %s\n", p.date, a.Published.Format("2006-01-02"), a.DateBasis)
			}
		}
		if p.authors != "" {
			authors++
			if strings.Contains(strings.ToLower(p.authors), strings.ToLower(strings.Join(a.Authors[:min(1, len(a.Authors))], ""))) && len(a.Authors) > 0 {
				author++
			} else if verbose {
				fmt.Printf("author %q got %q\n", p.authors, a.Authors)
			}
		}
		if verbose {
			fmt.Printf("publisher %q\n", a.Publisher)
			if !ok {
				fmt.Printf("%s title %q got %q\n", p.id, p.title, a.Title)
			}
		}
	}
	fmt.Printf("titles %d of %d, dates %d of %d, authors %d of %d\n", title, n, date, dated, author, authors)
	fmt.Printf("pages as they are: n %d P %.3f R %.3f F1 %.3f\n", untouched.N, untouched.P(), untouched.R(), untouched.F1())
	fmt.Printf("whole of intake: n %d P %.3f R %.3f F1 %.3f\n", body.N, body.P(), body.R(), body.F1())
}

// example is a line in figures; x is sparse.
type example struct {
	k []int
	x []float64
	y float64
	w float64
}

func sparse(f []intake.Feature, y bool, w float64) example {
	e := example{w: w}
	if y {
		e.y = 1
	}
	for i, v := range f {
		if v.Value != 0 {
			e.k, e.x = append(e.k, i), append(e.x, v.Value)
		}
	}
	return e
}

func fit(pages []*page) *intake.Sorter {
	m := &intake.Sorter{}
	var es []example
	n := 0
	for _, p := range pages {
		for i, l := range p.lines {
			es = append(es, sparse(l.First, p.label[i], weight(p, l)))
			n = len(l.First)
		}
	}
	m.First = logistic(es, n, ridge)
	es = es[:0]
	for _, p := range pages {
		for i, l := range intake.Lines(p.text, m) {
			es = append(es, sparse(l.Second, p.label[i], weight(p, l)))
			n = len(l.Second)
		}
	}
	m.Second = logistic(es, n, ridge)
	return m
}

// cuts are short versions of the pages: of the article's lines only the first
// few. What people paste is often short, and its lines count all the same.
func cuts(pages []*page) []*page {
	var out []*page
	for i, p := range pages {
		for _, n := range []int{1 + i%3, 4 + i%5} {
			var b strings.Builder
			kept, label := 0, []bool{}
			for k, l := range p.lines {
				if p.label[k] {
					if kept++; kept > n {
						continue
					}
				}
				b.WriteString(l.Text + "\n\n")
				label = append(label, p.label[k])
			}
			c := &page{set: p.set, id: p.id, text: b.String(), clean: true, label: label}
			c.lines = intake.Lines(c.text, &intake.Sorter{})
			if len(c.lines) == len(label) {
				out = append(out, c)
			}
		}
	}
	return out
}

// weight of a line: its words, as the score counts them, and one of its own.
func weight(p *page, l intake.Line) float64 {
	w := 1 + math.Min(80, float64(len(tokens(l.Text))))/5
	if p.clean {
		w *= 0.3
	}
	return w
}

// logistic fits by Adam with an L2 penalty.
func logistic(es []example, n int, l2 float64) []float64 {
	w, m, v := make([]float64, n), make([]float64, n), make([]float64, n)
	rng := rand.New(rand.NewSource(1))
	order := rng.Perm(len(es))
	total := 0.0
	for _, e := range es {
		total += e.w
	}
	const batch = 256
	t := 0.0
	epochs := 40
	for ep := range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		rate := 0.02 * (1 - float64(ep)/float64(epochs))
		g := make([]float64, n)
		for at := 0; at < len(order); at += batch {
			for i := range g {
				g[i] = l2 * w[i] / float64(len(order)) * batch
			}
			for _, i := range order[at:min(at+batch, len(order))] {
				e := &es[i]
				s := 0.0
				for j, k := range e.k {
					s += w[k] * e.x[j]
				}
				d := (1/(1+math.Exp(-s)) - e.y) * e.w
				for j, k := range e.k {
					g[k] += d * e.x[j]
				}
			}
			t++
			for i := range w {
				m[i] = 0.9*m[i] + 0.1*g[i]
				v[i] = 0.99*v[i] + 0.01*g[i]*g[i]
				w[i] -= rate * (m[i] / (1 - math.Pow(0.9, t))) / (math.Sqrt(v[i]/(1-math.Pow(0.99, t))) + 1e-8)
			}
		}
	}
	return w
}

// write writes the weights as Go, each with its feature.
func write(f string, m *intake.Sorter, l intake.Line) error {
	var b strings.Builder
	b.WriteString("// Code generated by extract/intake/train; DO NOT EDIT.\n\npackage intake\n\n")
	b.WriteString("// sorter is fitted to pages whose articles people cut out; see train.\nvar sorter = Sorter{\n")
	for _, r := range []struct {
		name string
		w    []float64
		f    []intake.Feature
	}{{"First", m.First, l.First}, {"Second", m.Second, l.Second}} {
		fmt.Fprintf(&b, "\t%s: weights{\n", r.name)
		for i, w := range r.w {
			fmt.Fprintf(&b, "\t\t%.3f, // %s\n", w, r.f[i].Name)
		}
		b.WriteString("\t},\n")
	}
	b.WriteString("}\n")
	return os.WriteFile(f, []byte(b.String()), 0o644)
}
