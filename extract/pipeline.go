package extract

// Pipeline is the path from an article to its facts, stage by stage. A nil
// stage is skipped.
type Pipeline struct {
	Segment    func(a *Article) []Sentence
	Parse      func([]Sentence) ([]Tree, error) // a whole article at once: batches well
	Repair     func([]Tree)
	Times      func(*Article, []Tree) []Time
	Quantities func([]Tree) []Quantity
	Mentions   func(*Article, []Tree) ([]Mention, []Entity)
	Rules      []Rule
	Passes     []Pass
	Link       func(*Doc)
}

// Run takes an article through every stage. It is pure: the same article gives
// the same Doc, byte for byte.
func (p *Pipeline) Run(a Article) (*Doc, error) {
	d := &Doc{Article: a}
	d.Sentences = p.Segment(&d.Article)
	var err error
	if d.Trees, err = p.Parse(d.Sentences); err != nil {
		return nil, err
	}
	if p.Repair != nil {
		p.Repair(d.Trees)
	}
	if p.Times != nil {
		d.Times = p.Times(&d.Article, d.Trees)
	}
	if p.Quantities != nil {
		d.Quantities = p.Quantities(d.Trees)
	}
	if p.Mentions != nil {
		d.Mentions, d.Entities = p.Mentions(&d.Article, d.Trees)
	}
	for i := range d.Trees {
		for _, r := range p.Rules {
			for _, q := range r.Find(&d.Trees[i]) {
				q.Sentence, q.Rule = i, r.Name
				for k := range q.Args {
					q.Args[k].Sentence = i
				}
				for k := range q.Speakers {
					q.Speakers[k].Sentence = i
				}
				d.Propositions = append(d.Propositions, q)
			}
		}
	}
	for _, pass := range p.Passes {
		pass.Run(d)
	}
	if p.Link != nil {
		p.Link(d)
	}
	return d, nil
}
