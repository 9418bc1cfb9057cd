package extract

import "slices"

// Trace is what happened on the way to a [Doc], beside what the Doc itself keeps:
// which rules stayed silent and why, what the repair changed in the trees, and
// what each pass made of each proposition. [Pipeline.Explain] makes one;
// [Pipeline.Run] makes none and pays nothing for it.
//
// "It rained." gives Silence{Rule: "clause", Token: 1, Why: "the subject is an
// empty \"it\" or \"there\""}.
type Trace struct {
	Silences []Silence
	Repairs  []Repair
	Steps    [][]Step // Steps[i]: what became of Doc.Propositions[i], pass by pass; nil for nothing
}

// Silence is a place where a rule found its construction and yet says nothing.
type Silence struct {
	Sentence int
	Rule     string
	Token    int
	Why      string
}

// Repair is a token whose tag, head or relation the stage Repair changed.
type Repair struct {
	Sentence, Token int
	Before, After   Token
}

// Step is a pass that changed a proposition. Before of one that a pass added is
// nil.
type Step struct {
	Pass   string
	Before *Proposition
	After  *Proposition
}

// tracer collects a Trace while the pipeline runs. A nil tracer collects nothing.
type tracer struct {
	out      Trace
	sentence int
	rule     string
}

// Silent records, where somebody asks for it, that the rule which runs now passes
// over token i, and why.
func (t *Tree) Silent(i int, why string) {
	if t.trace == nil {
		return
	}
	b := Silence{t.trace.sentence, t.trace.rule, i, why}
	if !slices.Contains(t.trace.out.Silences, b) {
		t.trace.out.Silences = append(t.trace.out.Silences, b)
	}
}

// at says which rule looks at which tree from now on.
func (r *tracer) at(t *Tree, sentence int, rule string) {
	if r != nil {
		t.trace, r.sentence, r.rule = r, sentence, rule
	}
}

// tokens is a copy of the tokens of all trees.
func (r *tracer) tokens(trees []Tree) [][]Token {
	if r == nil {
		return nil
	}
	out := make([][]Token, len(trees))
	for i := range trees {
		out[i] = slices.Clone(trees[i].Tokens)
	}
	return out
}

// repaired compares the trees with their tokens before.
func (r *tracer) repaired(before [][]Token, trees []Tree) {
	if r == nil {
		return
	}
	for s := range trees {
		for i, k := range trees[s].Tokens {
			if len(before[s]) == len(trees[s].Tokens) && before[s][i] != k {
				r.out.Repairs = append(r.out.Repairs, Repair{s, i, before[s][i], k})
			}
		}
	}
}

// found begins the steps of the propositions that the rules found.
func (r *tracer) found(d *Doc) {
	if r == nil {
		return
	}
	r.out.Steps = make([][]Step, len(d.Propositions))
	for i := range d.Trees {
		d.Trees[i].trace = nil
	}
}

// propositions is a copy that a pass cannot change.
func (r *tracer) propositions(ps []Proposition) []Proposition {
	if r == nil {
		return nil
	}
	out := slices.Clone(ps)
	for i := range out {
		out[i].Args, out[i].Speakers = slices.Clone(ps[i].Args), slices.Clone(ps[i].Speakers)
	}
	return out
}

// passed compares the propositions after a pass with those before it. A pass may
// make several of one, which then stand in its place.
func (r *tracer) passed(pass string, before []Proposition, d *Doc) {
	if r == nil {
		return
	}
	after := r.propositions(d.Propositions)
	from := origins(before, after)
	steps := make([][]Step, len(after))
	for i := range after {
		if from[i] < 0 {
			steps[i] = []Step{{Pass: pass, After: &after[i]}}
			continue
		}
		steps[i] = slices.Clone(r.out.Steps[from[i]])
		if !Same(&before[from[i]], &after[i]) {
			steps[i] = append(steps[i], Step{pass, &before[from[i]], &after[i]})
		}
	}
	r.out.Steps = steps
}

// origins is for each proposition after a pass the one before it that it comes
// from, -1 for none: the one in its place where the pass kept their number, else
// the next of the same rule and predicate.
func origins(before, after []Proposition) []int {
	type key struct {
		sentence, head int
		rule           string
	}
	of := func(p *Proposition) key { return key{p.Sentence, p.Head, p.Rule} }
	at := map[key][]int{}
	for i := range before {
		at[of(&before[i])] = append(at[of(&before[i])], i)
	}
	many := map[key]int{}
	for i := range after {
		many[of(&after[i])]++
	}
	out, seen := make([]int, len(after)), map[key]int{}
	for i := range after {
		k := of(&after[i])
		was, n := at[k], seen[k]
		seen[k]++
		switch {
		case len(was) == 0:
			out[i] = -1
		case len(was) == many[k]:
			out[i] = was[n]
		default: // distributed: in the order of those they come from
			out[i] = was[min(n*len(was)/many[k], len(was)-1)]
		}
	}
	return out
}

// Same reports whether two propositions say the same in the same way.
func Same(a, b *Proposition) bool {
	return a.Base == b.Base && a.Verb == b.Verb && a.Tense == b.Tense && a.Via == b.Via && a.Passive == b.Passive && a.Plural == b.Plural &&
		a.Negated == b.Negated && a.Modality == b.Modality && a.Reported == b.Reported && a.Outer == b.Outer && a.Dropped == b.Dropped &&
		slices.EqualFunc(a.Args, b.Args, sameArgument) && slices.EqualFunc(a.Speakers, b.Speakers, sameArgument)
}

func sameArgument(a, b Argument) bool {
	return a.Role == b.Role && a.Prep == b.Prep && a.Text == b.Text && a.Clause == b.Clause && a.Span == b.Span
}
