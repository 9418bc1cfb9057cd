package intake

import (
	"math"
	"strings"
)

// sheet is the blocks of a page with what the sorting knows of them.
type sheet struct {
	lines  []line
	group  []int     // lines that stand together without a blank line between, by line
	before []int     // distance in lines to the nearest running text above, capped
	after  []int     // and below
	mass   []float64 // share of the page's running words above the line
	core   []float64 // how much running text is near: 0 none, 1 a dense stretch
	p      []float64 // probability after the first round
}

const far = 40 // cap of the distances

// newSheet measures blocks and their surroundings.
func newSheet(blocks []block) *sheet {
	n := len(blocks)
	s := &sheet{lines: make([]line, n), group: make([]int, n), before: make([]int, n), after: make([]int, n), mass: make([]float64, n), core: make([]float64, n)}
	for i := range blocks {
		s.lines[i] = measure(blocks[i].text)
	}
	s.groups(blocks)
	s.repeats(blocks)
	s.topics()
	s.distances()
	s.bylines()
	return s
}

func (s *sheet) groups(blocks []block) {
	for i := 0; i < len(blocks); {
		j := i + 1
		for j < len(blocks) && !blocks[j].gap {
			j++
		}
		for k := i; k < j; k++ {
			s.group[k] = j - i
		}
		i = j
	}
}

// repeats marks lines that stand on the page more than once, and captions that
// their alternative text or credit repeats.
func (s *sheet) repeats(blocks []block) {
	seen := map[string]int{}
	for i := range s.lines {
		seen[s.lines[i].hash]++
	}
	for i := range s.lines {
		l := &s.lines[i]
		l.repeat = seen[l.hash] > 1
		for _, k := range [...]int{i - 1, i + 1} {
			if k < 0 || k >= len(s.lines) || l.words < 4 || s.lines[k].words < 4 {
				continue
			}
			a, b := blocks[i].text, blocks[k].text
			if strings.HasPrefix(a, b) || strings.HasPrefix(b, a) {
				l.echo = true
			}
		}
	}
}

// topics measures how much a line speaks of what the page's running text speaks of.
func (s *sheet) topics() {
	count := map[string]int{}
	each := func(i int, f func(w string)) {
		done := map[string]bool{}
		for _, w := range s.lines[i].content {
			if !done[w] {
				done[w] = true
				f(w)
			}
		}
	}
	for i := range s.lines {
		if s.lines[i].running {
			each(i, func(w string) { count[w]++ })
		}
	}
	for i := range s.lines {
		own := 0
		if s.lines[i].running {
			own = 1
		}
		hit, all := 0, 0
		each(i, func(w string) {
			all++
			if count[w] > own {
				hit++
			}
		})
		if all > 0 {
			s.lines[i].topical = float64(hit) / float64(all)
		}
	}
}

// bylines marks lines that start with a name from a by-line: "Laura is a science writer …"
func (s *sheet) bylines() {
	by := map[string]bool{}
	for i := range s.lines {
		if s.lines[i].byline {
			for _, n := range s.lines[i].names {
				by[n] = true
			}
		}
	}
	for i := range s.lines {
		l := &s.lines[i]
		l.named = !l.byline && len(l.names) > 0 && by[l.names[0]]
	}
}

func (s *sheet) distances() {
	total := 0.0
	for i := range s.lines {
		if s.lines[i].running {
			total += float64(s.lines[i].words)
		}
	}
	d, sum := far, 0.0
	for i := range s.lines {
		s.before[i], s.mass[i] = d, sum/math.Max(1, total)
		if s.lines[i].running {
			d, sum = 0, sum+float64(s.lines[i].words)
		}
		d = min(d+1, far)
	}
	d = far
	for i := len(s.lines) - 1; i >= 0; i-- {
		s.after[i] = d
		if s.lines[i].running {
			d = 0
		}
		d = min(d+1, far)
	}
	// Words of running text within eight lines, nearer ones for more.
	for i := range s.lines {
		for k := max(0, i-8); k <= min(len(s.lines)-1, i+8); k++ {
			if s.lines[k].running && k != i {
				s.core[i] += float64(s.lines[k].words) / float64(1+abs(k-i))
			}
		}
		s.core[i] = math.Min(1, s.core[i]/150)
	}
}

func abs(i int) int { return max(i, -i) }

// adder takes a feature; features come in the same order for every line.
type adder func(name string, v float64)

func (f adder) flag(name string, is bool) {
	if is {
		f(name, 1)
	} else {
		f(name, 0)
	}
}

// bucket gives a flag for each interval [edges[k-1], edges[k]).
func (f adder) bucket(name string, v float64, edges ...float64) {
	done := false
	for _, e := range edges {
		f.flag(name, !done && v < e)
		done = done || v < e
	}
	f.flag(name, !done)
}

// own gives the features of a line by itself.
func (l *line) own(f adder) {
	f("bias", 1)
	f("log words", math.Log1p(float64(l.words)))
	f.bucket("words", float64(l.words), 2, 4, 7, 11, 16, 25, 40, 70)
	f.bucket("stops", l.stops, 0.05, 0.15, 0.25, 0.35, 0.45)
	f.bucket("caps", l.caps, 0.05, 0.15, 0.3, 0.6)
	f("past", math.Min(0.2, l.past))
	f("digits", l.digits)
	f("marks", l.marks)
	f("commas", math.Min(0.3, l.commas))
	f("sents", math.Min(4, float64(l.sents)))
	for e := endNone; e <= endOther; e++ {
		f.flag("end", l.end == e)
		f.flag("end long", l.end == e && l.words >= 8)
	}
	f.flag("upper", l.upper)
	f.flag("lower", l.lower)
	f.flag("quotes", l.quotes)
	f.flag("says", l.says)
	f.flag("quote says", l.quotes && l.says)
	f.flag("question", l.question)
	f("you", math.Min(0.2, l.you))
	for c := range l.class {
		f("class", math.Min(1, l.class[c]))
		f.flag("any", l.class[c] > 0)
		f.flag("first", l.first[c])
		f.flag("short class", l.class[c] > 0 && l.words < 12)
		f.flag("long class", l.class[c] > 0.05 && l.words >= 12)
		f.flag("label", l.label[c])
	}
	sum := 0.0
	for _, v := range l.class {
		sum += v
	}
	f("classes", math.Min(1, sum))
	f.bucket("classes", sum, 0.001, 0.06, 0.15, 0.3, 0.6)
	f.flag("byline", l.byline)
	f.flag("bio", l.bio && l.class[clAuthor] > 0)
	f.flag("bio long", l.bio && l.class[clAuthor] > 0 && l.words > 8)
	f.flag("named", l.named)
	f.flag("named bio", l.named && l.bio)
	f.flag("paren", l.paren)
	f.flag("paren photo", l.paren && l.class[clPhoto] > 0)
	f.flag("no says photo", !l.says && l.class[clPhoto] > 0 && l.words < 40)
	f.flag("long no stop", l.words >= 12 && l.end == endNone)
	f.flag("address", l.address)
	f.flag("month short", l.month && l.words < 12)
	f.flag("clock short", l.clock && l.words < 12)
	f.flag("bullet", l.bullet)
	f.flag("repeat", l.repeat)
	f.flag("repeat short", l.repeat && l.words < 6)
	f.flag("echo", l.echo)
	f("topical", l.topical)
	f.bucket("topical", l.topical, 0.01, 0.2, 0.4, 0.6, 0.8)
	f.flag("running", l.running)
}

// seen gives what a neighbour shows of a line.
func (l *line) seen(f adder) {
	f("log words", math.Log1p(float64(l.words)))
	f.flag("running", l.running)
	f.flag("stop", l.end == endStop || l.end == endQuote)
	f.flag("none", l.end == endNone)
	f("topical", l.topical)
	sum := 0.0
	for _, v := range l.class {
		sum += v
	}
	f("classes", math.Min(1, sum))
	f.flag("related", l.class[clRelated] > 0 && l.words < 8)
	f.flag("photo", l.class[clPhoto] > 0 && l.words < 20)
	f.flag("byline", l.byline)
	f.flag("month", l.month && l.words < 12)
	f.flag("comments", l.class[clComments] > 0 && l.words < 8)
	f.flag("says", l.says)
}

var (
	edge    line // beyond the first and the last line
	offsets = [...]int{-3, -2, -1, 1, 2, 3}
)

// first gives the features of the first round: line i and what surrounds it.
func (s *sheet) first(i int, f adder) {
	l := &s.lines[i]
	l.own(f)
	for _, d := range offsets {
		n := &edge
		if i+d >= 0 && i+d < len(s.lines) {
			n = &s.lines[i+d]
		}
		f.flag("edge", n == &edge)
		n.seen(f)
	}
	f.bucket("group", float64(s.group[i]), 2, 3, 5, 9)
	f.bucket("before", float64(s.before[i]), 2, 3, 4, 6, 10, far)
	f.bucket("after", float64(s.after[i]), 2, 3, 4, 6, 10, far)
	f.bucket("between", float64(max(s.before[i], s.after[i])), 2, 3, 4, 6, 10, far)
	f.bucket("mass", s.mass[i], 0.001, 0.05, 0.3, 0.6, 0.8, 0.9, 0.97, 0.9999)
	f("core", s.core[i])
	f.bucket("core", s.core[i], 0.05, 0.2, 0.4, 0.7, 0.99)
	short := l.words < 12 && !l.running
	f.flag("short between", short && max(s.before[i], s.after[i]) <= 2)
	f.flag("short between topical", short && max(s.before[i], s.after[i]) <= 2 && l.topical > 0.5)
	f.flag("short group", short && s.group[i] > 2)
	f.flag("stop between", !l.running && l.end == endStop && max(s.before[i], s.after[i]) <= 3)
	for c := range l.class {
		f.flag("last class", s.mass[i] > 0.85 && l.class[c] > 0.02)
	}
	f.flag("last bio", s.mass[i] > 0.85 && l.bio)
	f.flag("last you", s.mass[i] > 0.85 && l.you > 0)
	f.flag("last no says", s.mass[i] > 0.85 && !l.says && !l.quotes)
	f.flag("alone long", l.running && s.before[i] > 5 && s.after[i] > 5)
}

// second gives the features of the second round: what the first thinks of the
// line and of those around it.
func (s *sheet) second(i int, f adder) {
	l := &s.lines[i]
	f("logit", math.Max(-6, math.Min(6, logit(s.p[i]))))
	for _, d := range [...]int{-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6} {
		p := 0.0
		if i+d >= 0 && i+d < len(s.p) {
			p = s.p[i+d]
		}
		f("p", p)
	}
	for _, width := range [...]int{3, 8, 20} {
		up, down := s.near(i, -width), s.near(i, width)
		f("up", up)
		f("down", down)
		f("both", math.Min(up, down))
	}
	l.own(f)
	short := l.words < 12 && !l.running
	up, down := s.near(i, -2), s.near(i, 2)
	f("short both", flagged(short)*math.Min(up, down))
	f("long both", flagged(!short)*math.Min(up, down))
	f("long up", flagged(!short)*up)
	f("long down", flagged(!short)*down)
	f.bucket("mass", s.mass[i], 0.001, 0.05, 0.3, 0.6, 0.8, 0.9, 0.97, 0.9999)
	f.bucket("group", float64(s.group[i]), 2, 3, 5, 9)
}

func flagged(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// near is the share of words within |width| lines above (negative) or below
// that the first round took for the article's.
func (s *sheet) near(i, width int) float64 {
	lo, hi := i+1, i+width
	if width < 0 {
		lo, hi = i+width, i-1
	}
	in, all := 0.0, 3.0
	for k := max(0, lo); k <= min(len(s.p)-1, hi); k++ {
		w := float64(min(60, s.lines[k].words) + 1)
		in += w * s.p[k]
		all += w
	}
	return in / all
}

func logit(p float64) float64 {
	p = math.Max(1e-6, math.Min(1-1e-6, p))
	return math.Log(p / (1 - p))
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
