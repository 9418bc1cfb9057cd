package build

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/graph"
)

// toy is a pipeline that reads "Witkoff met Putin." word by word: subject,
// relation, object. "panic" makes it panic, "fail" fail.
func toy() *extract.Pipeline {
	return &extract.Pipeline{
		Segment: func(a *extract.Article) []extract.Sentence {
			return []extract.Sentence{{Span: extract.Span{End: len(a.Text)}}}
		},
		Parse: func(s []extract.Sentence) ([]extract.Tree, error) { return []extract.Tree{{Sentence: s[0]}}, nil },
		Link: func(d *extract.Doc) {
			w := strings.Fields(strings.TrimSuffix(d.Article.Text, "."))
			if w[0] == "panic" {
				panic("an odd sentence")
			}
			for _, id := range []string{w[0], w[2]} {
				d.Entities = append(d.Entities, extract.Entity{ID: extract.EntityID(id), Label: id, Type: extract.Person})
			}
			d.Facts = []extract.Fact{{
				Subject: extract.EntityID(w[0]), Relation: w[1], Base: w[1], Object: extract.EntityID(w[2]), Label: d.Article.Text,
				Modality: extract.Actual, Edge: true,
				Source: extract.Provenance{Span: extract.Span{End: len(d.Article.Text)}, Quote: d.Article.Text, Rule: "toy"},
			}}
		},
	}
}

var errGone = errors.New("gone")

// inputs gives one input for each text; later ones are read faster.
func inputs(texts ...string) []Input {
	var out []Input
	for i, s := range texts {
		name := fmt.Sprintf("%d.txt", i)
		out = append(out, Input{name, func() (extract.Article, error) {
			time.Sleep(time.Duration(len(texts)-i) * 200 * time.Microsecond)
			if s == "fail" {
				return extract.Article{}, fmt.Errorf("%s: %w", name, errGone)
			}
			return extract.Article{Name: name, Text: s}, nil
		}})
	}
	return out
}

var texts = []string{"Witkoff met Putin.", "fail", "Rubio called Umerov.", "panic met Putin.", "Kushner met Putin.", "Putin called Xi.",
	"Witkoff met Putin.", "Xi met Modi.", "Modi met Xi.", "Lula met Xi.", "Xi met Lula."}

func TestEachKeepsTheOrder(t *testing.T) {
	for _, jobs := range []int{1, 2, 8, 100} {
		var order []int
		err := Each(context.Background(), inputs(texts...), toy(), jobs, func(i int, d *extract.Doc, err error) error {
			order = append(order, i)
			var p *PanicError
			switch {
			case texts[i] == "fail":
				if !errors.Is(err, errGone) {
					t.Errorf("input %d: %v", i, err)
				}
			case strings.HasPrefix(texts[i], "panic"):
				if !errors.As(err, &p) || p.Name != "3.txt" || len(p.Stack) == 0 {
					t.Errorf("input %d: %v", i, err)
				}
			case err != nil || d.Article.Text != texts[i] || d.Facts[0].ID == "":
				t.Errorf("input %d: %v, %v", i, d, err)
			}
			return nil
		})
		if err != nil || len(order) != len(texts) || !slices.IsSorted(order) {
			t.Errorf("%d jobs: order %v, %v", jobs, order, err)
		}
	}
}

func TestGraphIsTheSameForAnyNumberOfJobs(t *testing.T) {
	var first []byte
	for _, jobs := range []int{1, 8, 3} {
		s, err := graph.Open(filepath.Join(t.TempDir(), "a.db"), graph.Options{})
		if err != nil {
			t.Fatal(err)
		}
		calls := 0
		sum, err := Into(context.Background(), s, inputs(texts...), toy(), jobs, func(error) { calls++ })
		if err != nil || sum.Articles != 9 || len(sum.Failed) != 2 || sum.Facts != 9 || calls != len(texts) {
			t.Errorf("%d jobs: %+v after %d calls, %v", jobs, sum, calls, err)
		}
		var b bytes.Buffer
		if err := s.Export(context.Background(), &b); err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = b.Bytes()
		}
		if !bytes.Equal(b.Bytes(), first) {
			t.Errorf("%d jobs: another graph", jobs)
		}
	}
}

func TestInterruptKeepsWholeArticles(t *testing.T) {
	s, err := graph.Open(filepath.Join(t.TempDir(), "a.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	ctx, cancel := context.WithCancel(context.Background())
	n := 0
	sum, err := Into(ctx, s, inputs(texts...), toy(), 2, func(error) {
		if n++; n == 3 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || sum.Articles != 2 {
		t.Fatalf("%+v, %v", sum, err)
	}
	stats, err := s.Stats(context.Background())
	if err != nil || stats.Articles != 2 || stats.Facts != 2 {
		t.Errorf("%+v, %v", stats, err)
	}
}

func TestWorkersDoNotRunAhead(t *testing.T) {
	const jobs = 3
	var read, seen atomic.Int64
	var in []Input
	for i := range 40 {
		in = append(in, Input{fmt.Sprint(i), func() (extract.Article, error) {
			if ahead := read.Add(1) - seen.Load(); ahead > jobs {
				t.Errorf("%d inputs ahead of what was seen, %d are the most", ahead, jobs)
			}
			return extract.Article{Text: "Witkoff met Putin."}, nil
		}})
	}
	err := Each(context.Background(), in, toy(), jobs, func(int, *extract.Doc, error) error {
		seen.Add(1)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
