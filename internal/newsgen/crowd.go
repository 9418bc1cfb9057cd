package newsgen

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// Crowd is entities with names as populations have them, any number of them: more
// than a [World] could, and named so that reading and linking can be measured. Half
// are people, whose given names are those of the gazetteer's heads of state and whose
// surnames are shared as surnames are, the commonest by one in two hundred; a fifth
// are towns, the others firms and offices called after either.
//
//	Entity(7)     Elena Sarkozy, also Sarkozy and E. Sarkozy
//	Article(7)    "Elena Sarkozy met Paul Brunoit in Karvost on Tuesday. …"
//
// Nothing is kept but the lists of names, so that memory can be measured, too.
type Crowd struct {
	seed            uint64
	given, surnames weighted
	towns           []string
}

// weighted is words of which the first are the commonest.
type weighted struct {
	words []string
	share []float64 // sums, as in World
}

func weigh(words []string, flatten float64) weighted {
	w := weighted{words, make([]float64, len(words))}
	sum := 0.0
	for i := range words {
		sum += 1 / (float64(i) + 1 + flatten)
		w.share[i] = sum
	}
	return w
}

func (w *weighted) pick(r *rand.Rand) string {
	x := r.Float64() * w.share[len(w.share)-1]
	return w.words[min(sort.SearchFloat64s(w.share, x), len(w.words)-1)]
}

// NewCrowd makes the lists of names.
func NewCrowd(seed uint64) *Crowd {
	given, surnames, towns := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, e := range gazetteer.All() {
		switch words := strings.Fields(e.Label); {
		case e.Kind == gazetteer.Person && len(words) > 1 && len(words[0]) > 2:
			given[words[0]], surnames[words[len(words)-1]] = true, true
		case e.Kind == gazetteer.Town:
			towns[e.Label] = true
		}
	}
	r := rand.New(rand.NewPCG(seed, 0))
	const many = 60_000
	for len(surnames) < many {
		surnames[name(r, 2+r.IntN(2))] = true
	}
	shuffled := func(set map[string]bool) []string {
		words := slices.Sorted(maps.Keys(set))
		r.Shuffle(len(words), func(i, k int) { words[i], words[k] = words[k], words[i] })
		return words
	}
	return &Crowd{seed: seed, given: weigh(shuffled(given), 10), surnames: weigh(shuffled(surnames), 30), towns: shuffled(towns)}
}

// Entity is the i-th entity. Two can be namesakes, and then they are one node, as
// people of one name are in a graph of news.
func (c *Crowd) Entity(i int) extract.Entity {
	r := rand.New(rand.NewPCG(c.seed, uint64(i)+1))
	e := extract.Entity{Type: extract.Organization}
	switch x := i % 10; {
	case x < 5:
		first, last := c.given.pick(r), c.surnames.pick(r)
		e.Type, e.Label, e.Aliases = extract.Person, first+" "+last, []string{last}
		if r.IntN(4) == 0 {
			e.Aliases = append(e.Aliases, first[:1]+". "+last)
		}
	case x < 7:
		e.Type, e.Label = extract.Place, name(r, 2+r.IntN(2))+placeEnds[r.IntN(len(placeEnds))]
		if n := i / 5; n < len(c.towns) {
			e.Label = c.towns[n]
		}
	default:
		after := c.surnames.pick(r)
		if r.IntN(2) == 0 {
			after = c.towns[r.IntN(len(c.towns))]
		}
		e.Label = after + " " + bodies[r.IntN(len(bodies))]
		if r.IntN(3) == 0 {
			e.Label += " " + bodies[r.IntN(len(bodies))]
		}
		if words := strings.Fields(e.Label); len(words) > 2 && r.IntN(2) == 0 {
			short := ""
			for _, w := range words {
				short += w[:1]
			}
			e.Aliases = append(e.Aliases, strings.ToUpper(short))
		}
	}
	e.ID = mention.ID(e.Label, e.Type)
	return e
}

// Census is the n-th of the articles by which the crowd gets into a graph: it names
// the entities from first on, size of them, and says of every tenth whom it met.
func (c *Crowd) Census(n, first, size int) *extract.Doc {
	d := &extract.Doc{Article: extract.Article{Name: fmt.Sprintf("census-%06d.txt", n), Title: fmt.Sprintf("Census, part %d", n)}}
	known := map[extract.EntityID]bool{}
	var text strings.Builder
	for i := first; i < first+size; i++ {
		e := c.Entity(i)
		if known[e.ID] || e.ID == "" {
			continue
		}
		known[e.ID] = true
		d.Entities = append(d.Entities, e)
		if k := len(d.Entities); k%10 != 0 {
			continue
		}
		a, b := d.Entities[len(d.Entities)-2], e
		quote := a.Label + " met " + b.Label + "."
		span := extract.Span{Start: text.Len(), End: text.Len() + len(quote)}
		text.WriteString(quote + "\n\n")
		d.Facts = append(d.Facts, extract.Fact{
			Subject: a.ID, Base: "meet", Relation: "met", Object: b.ID, ObjectText: b.Label, Label: strings.TrimSuffix(quote, "."),
			Modality: extract.Actual, Certainty: "CT+", Edge: true, Confidence: 1,
			Source: extract.Provenance{Span: span, Sentence: len(d.Sentences), Rule: "clause", Quote: quote},
		})
		d.Sentences = append(d.Sentences, extract.Sentence{Span: span})
	}
	d.Article.Text = text.String()
	return d
}

// Article is the text of the n-th new article about the first of entities, the
// earlier ones more often: some two hundred words that still have to be read.
func (c *Crowd) Article(n, entities int) extract.Article {
	r := rand.New(rand.NewPCG(c.seed^0x51_7c_c1, uint64(n)))
	pick := func(typ extract.EntityType) string {
		for {
			// ranks fall off as in Zipf's law: as many mentions below 1,000 as above
			i := int(math.Exp(r.Float64() * math.Log(float64(entities))))
			if e := c.Entity(i); e.Type == typ {
				return e.Label
			}
		}
	}
	var paragraphs []string
	for range 4 {
		a, b, firm, town := pick(extract.Person), pick(extract.Person), pick(extract.Organization), pick(extract.Place)
		surname := a[strings.LastIndex(a, " ")+1:]
		paragraphs = append(paragraphs, strings.NewReplacer("A1", a, "B1", b, "S1", surname, "F1", firm, "T1", town).Replace(reports[r.IntN(len(reports))]))
	}
	text := strings.Join(paragraphs, "\n\n")
	a := extract.Article{Name: fmt.Sprintf("new-%05d.txt", n), Title: paragraphs[0][:strings.Index(paragraphs[0], ". ")], Published: First, DateBasis: extract.DateGiven, Text: text}
	at := 0
	for _, p := range paragraphs {
		a.Blocks = append(a.Blocks, extract.Block{Span: extract.Span{Start: at, End: at + len(p)}, Kind: extract.Paragraph})
		at += len(p) + 2
	}
	whole := extract.Span{End: len(text)}
	a.Chunks = []extract.Chunk{{Text: whole, Raw: whole}}
	return a
}

// reports are paragraphs of new articles: A1 and B1 are persons, S1 is the surname
// of A1, F1 an organisation, T1 a place.
var reports = []string{
	"A1 met B1 in T1 on Tuesday to talk about the future of F1. S1 said the two sides were closer than ever to an agreement, which the company would sign next month. He declined to say how much it would cost.",
	"F1 will close its office in T1, its chairman A1 announced on Monday. B1, who leads the union, called the decision a mistake. S1 told reporters that 240 people would lose their work.",
	"The president of F1, A1, resigned after a report said the firm had paid officials in T1. S1 denied the claims. B1 will take his place until a successor is found.",
	"Police in T1 have arrested A1, a former director of F1, on suspicion of fraud. B1, a lawyer who speaks for the family, said S1 had done nothing wrong and would appeal.",
	"A1 was elected mayor of T1 with 54 per cent of the vote, ahead of B1. S1, who worked for F1 for twelve years, promised lower taxes and a new hospital.",
	"Researchers at F1 in T1 said they had found the cause of the outage. A1, who led the study with B1, described it as a chain of small errors. S1 expects a full report in March.",
}
