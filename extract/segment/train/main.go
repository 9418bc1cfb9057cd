package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/score"
	"github.com/quadwire/quadwire/extract/segment"
)

func main() {
	verbose := os.Getenv("V")
	for _, f := range os.Args[1:] {
		r, err := os.Open(f)
		if err != nil {
			panic(err)
		}
		docs, err := score.ReadSegmented(r)
		if err != nil {
			panic(err)
		}
		var S, W, NS, NW score.Counts
		for _, d := range docs {
			got := segment.Text(d.Text)
			s, w := score.Segmentation(d, got)
			S.Add(s)
			W.Add(w)
			if strings.Contains(d.ID, "news") {
				NS.Add(s)
				NW.Add(w)
			}
			if verbose != "" {
				diff(d, got, verbose)
			}
		}
		fmt.Printf("%s docs %d: sentences P %.2f R %.2f F %.2f; words P %.2f R %.2f F %.2f; news: S %.2f W %.2f\n", f, len(docs), 100*S.P(), 100*S.R(), 100*S.F1(), 100*W.P(), 100*W.R(), 100*W.F1(), 100*NS.F1(), 100*NW.F1())
	}
}

func diff(d score.Segmented, got []extract.Sentence, what string) {
	gw := map[int]int{}
	for _, w := range d.Words {
		gw[w.Start] = w.End
	}
	gs := map[int]bool{}
	for _, s := range d.Sentences {
		gs[s.End] = true
	}
	ss := map[int]bool{}
	for _, s := range got {
		ss[s.End] = true
		for _, t := range s.Tokens {
			if what == "w" && gw[t.Start] != t.End {
				lo, hi := max(0, t.Start-25), min(len(d.Text), t.End+25)
				var g []string
				for _, w := range d.Words {
					if w.End > t.Start-1 && w.Start < t.End+1 {
						g = append(g, d.Text[w.Start:w.End])
					}
				}
				fmt.Printf("W [%s] gold [%s]   ctx %q\n", t.Form, strings.Join(g, " "), d.Text[lo:hi])
			}
		}
	}
	if what == "s" {
		for _, s := range d.Sentences {
			if !ss[s.End] {
				fmt.Printf("MISS %q || %q\n", d.Text[max(0, s.End-60):s.End], d.Text[s.End:min(len(d.Text), s.End+50)])
			}
		}
		for _, s := range got {
			if !gs[s.End] {
				fmt.Printf("EXTRA %q || %q\n", d.Text[max(0, s.End-60):s.End], d.Text[s.End:min(len(d.Text), s.End+50)])
			}
		}
	}
}
