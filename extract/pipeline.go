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
	Publisher  func(*Article, []Entity) Entity // who is meant by Article.Publisher, among the entities or beside them
	Rules      []Rule
	Passes     []Pass
	Link       func(*Doc)
	Rate       func(*Doc) // how probable it is that each fact was read rightly
	Least      float64    // facts that are less probable than this, as Rate has it, are left out; 0: none
	Registry   string     // digest of what people have decided of entities, which Mentions obeys; "" for nothing
}

// Run takes an article through every stage. It is pure: the same article gives
// the same Doc, byte for byte.
func (p *Pipeline) Run(a Article) (*Doc, error) { return p.run(a, nil) }

// Explain is Run with a record of why rules were silent and of what the passes
// changed. It takes a little longer.
func (p *Pipeline) Explain(a Article) (*Doc, *Trace, error) {
	r := &tracer{}
	d, err := p.run(a, r)
	return d, &r.out, err
}

func (p *Pipeline) run(a Article, r *tracer) (*Doc, error) {
	d := &Doc{Article: a, Registry: p.Registry}
	d.Sentences = p.Segment(&d.Article)
	var err error
	if d.Trees, err = p.Parse(d.Sentences); err != nil {
		return nil, err
	}
	if p.Repair != nil {
		before := r.tokens(d.Trees)
		p.Repair(d.Trees)
		r.repaired(before, d.Trees)
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
	if p.Publisher != nil {
		d.Publisher = p.Publisher(&d.Article, d.Entities)
	}
	for i := range d.Trees {
		for _, rule := range p.Rules {
			r.at(&d.Trees[i], i, rule.Name)
			for _, q := range rule.Find(&d.Trees[i]) {
				q.Sentence, q.Rule = i, rule.Name
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
	r.found(d)
	for _, pass := range p.Passes {
		before := r.propositions(d.Propositions)
		pass.Run(d)
		r.passed(pass.Name, before, d)
	}
	if p.Link != nil {
		p.Link(d)
	}
	if p.Rate != nil {
		p.Rate(d)
		d.leaveOut(p.Least)
	}
	return d, nil
}
