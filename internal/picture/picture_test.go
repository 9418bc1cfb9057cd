package picture

import (
	"encoding/xml"
	"fmt"
	"io"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

func date(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

// witkoff is a neighbourhood with every stroke.
var witkoff = []Fact{
	{ID: "0661c5bdf8c8", Subject: "Steve Witkoff", Relation: "met", Object: "Vladimir Putin", Text: "Steve Witkoff met Vladimir Putin", When: "2025-12-02", From: date("2025-12-02"), To: date("2025-12-03"), Count: 3, Modality: "actual"},
	{ID: "ab13fed94db0", Subject: "Steve Witkoff", Relation: "plans to meet", Object: "Vladimir Putin", Text: "Steve Witkoff plans to meet Vladimir Putin", Modality: "planned", When: "2025-12", From: date("2025-12-01"), To: date("2026-01-01"), Count: 1},
	{ID: "ff4e03914f80", Subject: "Steve Witkoff", Relation: "reportedly helped", Object: "Moscow", Text: "Steve Witkoff reportedly helped Moscow", Modality: "claimed", Says: "AFP", Count: 1, Disputed: true, When: "2025-11-20", From: date("2025-11-20"), To: date("2025-11-21")},
	{ID: "10ab3c000000", Subject: "Jared Kushner", Relation: "did not meet", Object: "Steve Witkoff", Text: "Jared Kushner did not meet Steve Witkoff", Negated: true, Modality: "actual", Count: 1, When: "1987", From: date("1987-01-01"), To: date("1988-01-01")},
	{ID: "20ab3c000000", Subject: "Steve Witkoff", Relation: "resigned", Text: "Steve Witkoff resigned", Count: 1},
}

func TestTree(t *testing.T) {
	const want = `Steve Witkoff
├── met ──▶ Vladimir Putin              ×3  2025-12-02  0661c5
├┈┈ plans to meet ┈┈▶ Vladimir Putin    planned  2025-12  ab13fe
├╌╌ reportedly helped ╌╌▶ Moscow        claimed, disputed by AFP  2025-11-20  ff4e03
├── resigned                            20ab3c
└── did not meet ◀── Jared Kushner      1987  10ab3c
`
	var b strings.Builder
	if err := Tree(&b, "Steve Witkoff", witkoff, Ink{}); err != nil || squeezed(b.String()) != squeezed(want) {
		t.Errorf("%v\n%s\nwant\n%s", err, b.String(), want)
	}
	b.Reset()
	if err := Tree(&b, "Steve Witkoff", witkoff, Ink{Color: true, Width: 50}); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(b.String(), "\x1b[31m"); n != 2 {
		t.Errorf("%d red lines, want the negated and the disputed one\n%s", n, b.String())
	}
	for _, l := range strings.Split(regexp.MustCompile(`\x1b\[\d+m`).ReplaceAllString(b.String(), ""), "\n") {
		if n := len([]rune(l)); n > 50 {
			t.Errorf("a line of %d columns: %s", n, l)
		}
	}
}

func squeezed(s string) string { return regexp.MustCompile(` {2,}`).ReplaceAllString(s, "  ") }

func TestTimeline(t *testing.T) {
	const want = `Steve Witkoff  4 facts, 1987-01-01 to 2025-12-31

            1986-12-29  2025-11-17  12-15 12-29
            ├──┊  ├──┊  ├──┼──┼──┼──┼──┼──┼──
1987         ━━━━━━━                           Jared Kushner did not meet Steve Witkoff  10ab3c
2025-11-20               ✗                     Steve Witkoff reportedly helped Moscow  claimed, disputed by AFP  ff4e03
2025-12                       ┉┉┉┉┉┉┉┉┉┉┉┉┉┉   Steve Witkoff plans to meet Vladimir Putin  planned  ab13fe
2025-12-02                    ●                Steve Witkoff met Vladimir Putin  0661c5

● as the articles have it  ○ claimed  ◌ planned, expected, possible  ✗ not so, or disputed
`
	var b strings.Builder
	if err := Timeline(&b, "Steve Witkoff", witkoff, Ink{Width: 120}); err != nil {
		t.Fatal(err)
	}
	if b.String() != want {
		t.Errorf("%s\nwant\n%s", b.String(), want)
	}
	for _, l := range strings.Split(b.String(), "\n") {
		if n := len([]rune(l)); n > 120 {
			t.Errorf("a line of %d columns: %s", n, l)
		}
	}
	if strings.Contains(b.String(), "resigned") {
		t.Error("what has no date is on the line of time")
	}
	b.Reset()
	if err := Timeline(&b, "Nobody", nil, Ink{}); err != nil || b.String() != "Nobody  nothing with a date\n" {
		t.Errorf("%q, %v", b.String(), err)
	}
}

// An axis is as fine as it may be, leaves nothing out but what is empty, and does
// not press the events of a month into a point for the sake of one long ago.
func TestAxis(t *testing.T) {
	day := func(s string) Fact { return Fact{From: date(s), To: date(s).AddDate(0, 0, 1)} }
	for _, c := range []struct {
		name        string
		facts       []Fact
		unit        unit
		slots, gaps int
	}{
		{"one day", []Fact{day("2025-12-02")}, 0, 1, 0},
		{"three days", []Fact{day("2025-12-02"), day("2025-12-04")}, 0, 3, 0},
		{"a break", []Fact{day("2025-12-02"), day("2025-12-09")}, 0, 3, 1},
		{"a month", []Fact{{From: date("2025-12-01"), To: date("2026-01-01")}}, week, 5, 0},
		{"long ago", []Fact{day("1987-05-01"), day("2025-12-02"), day("2025-12-03"), day("2025-12-04")}, 0, 5, 1},
		{"since long", []Fact{{From: date("1987-01-01"), To: date("2025-12-03")}, day("2025-12-01"), day("2025-12-02"), day("2025-12-03"), day("2025-12-04")}, 0, 6, 1},
		{"years", []Fact{{From: date("2001-01-01"), To: date("2011-01-01")}, {From: date("2011-01-01"), To: date("2012-01-01")}, {From: date("1995-01-01"), To: date("1996-01-01")}}, year, 13, 1},
	} {
		a := newAxis(c.facts, 18)
		gaps := 0
		for i, s := range a.slots {
			if s.gap {
				gaps++
			}
			if i > 0 && !a.slots[i-1].to.Equal(s.from) {
				t.Errorf("%s: a hole before slot %d", c.name, i)
			}
		}
		if a.unit != c.unit || len(a.slots) != c.slots || gaps != c.gaps {
			t.Errorf("%s: unit %d, %d slots, %d breaks, want %d, %d, %d", c.name, a.unit, len(a.slots), gaps, c.unit, c.slots, c.gaps)
		}
	}
}

// label is a text element with the room that it takes.
type label struct {
	words                    string
	left, right, top, bottom float64
}

var number = regexp.MustCompile(`^-?[0-9.]+$`)

// labels reads an SVG, which has to be XML, and gives its texts and its size.
func labels(t *testing.T, svg string) (out []label, w, h float64) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return out, w, h
		}
		if err != nil {
			t.Fatalf("no XML: %v\n%s", err, svg)
		}
		e, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		at := map[string]float64{}
		anchor := ""
		for _, a := range e.Attr {
			if number.MatchString(a.Value) {
				at[a.Name.Local], _ = strconv.ParseFloat(a.Value, 64)
			}
			if a.Name.Local == "text-anchor" {
				anchor = a.Value
			}
		}
		switch e.Name.Local {
		case "svg":
			w, h = at["width"], at["height"]
		case "text":
			var s string
			if err := d.DecodeElement(&s, &e); err != nil {
				t.Fatal(err)
			}
			size := at["font-size"]
			wide := width(s, size)
			l := label{s, at["x"], at["x"] + wide, at["y"] - size*0.8, at["y"] + size*0.25}
			if anchor == "middle" {
				l.left, l.right = at["x"]-wide/2, at["x"]+wide/2
			}
			out = append(out, l)
		}
	}
}

// The law of the drawings: whatever the facts, every word has room of its own
// and lies inside the picture.
func checkLabels(t *testing.T, svg string) {
	t.Helper()
	all, w, h := labels(t, svg)
	for i, a := range all {
		if a.left < 0 || a.right > w || a.top < 0 || a.bottom > h {
			t.Errorf("%q is not inside: %+v of %.0f × %.0f", a.words, a, w, h)
		}
		for _, b := range all[:i] {
			if a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom {
				t.Errorf("%q and %q overlap", a.words, b.words)
			}
		}
	}
}

// crowd makes n facts with names and relations of all lengths.
func crowd(r *rand.Rand, center string, n int) []Fact {
	words := strings.Fields("Steve Witkoff met the Ukrainian delegation «Київ» 北京市長 of Wwwwwwwwwwwwwwww in international <b>negotiations</b> & \"more\" ill")
	some := func(most int) string {
		var out []string
		for range 1 + r.IntN(most) {
			out = append(out, words[r.IntN(len(words))])
		}
		return strings.Join(out, " ")
	}
	modalities := []string{"actual", "claimed", "planned", "possible", ""}
	facts := make([]Fact, n)
	for i := range facts {
		f := Fact{ID: fmt.Sprintf("%020x", i), Subject: center, Relation: some(9), Object: some(9), Text: some(40), Modality: modalities[r.IntN(5)],
			Negated: r.IntN(5) == 0, Disputed: r.IntN(9) == 0, Says: some(6), Count: r.IntN(40), Source: some(9), Quote: some(9)}
		switch r.IntN(4) {
		case 0:
			f.Subject, f.Object = f.Object, center
		case 1:
			if i > 0 {
				f.Object = facts[i-1].Object
			}
		case 2:
			f.Object = ""
		}
		if r.IntN(3) > 0 {
			f.From = date("2025-01-01").AddDate(-r.IntN(30)*r.IntN(2), r.IntN(12), r.IntN(30))
			f.To = f.From.AddDate(r.IntN(3)*r.IntN(2), r.IntN(3)*r.IntN(2), 1)
			f.When = f.From.Format(time.DateOnly) + "/" + f.To.Format(time.DateOnly)
		}
		facts[i] = f
	}
	return facts
}

func TestNoWordsMeet(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{0, 1, 2, 5, 30, 30, 30, 120} {
		for _, center := range []string{"Kyiv", "The International Commission on Missing Persons in the Former Yugoslavia"} {
			facts := crowd(r, center, n)
			var b strings.Builder
			if err := SVG(&b, center, facts, n+7); err != nil {
				t.Fatal(err)
			}
			checkLabels(t, b.String())
			if got := strings.Count(b.String(), "<g>"); got != n {
				t.Errorf("%d facts drawn of %d", got, n)
			}
			b.Reset()
			if err := TimelineSVG(&b, center, facts); err != nil {
				t.Fatal(err)
			}
			checkLabels(t, b.String())
			if got := strings.Count(b.String(), "<g>"); got != len(dated(facts)) {
				t.Errorf("%d events drawn of %d", got, len(dated(facts)))
			}
			if err := Timeline(io.Discard, center, facts, Ink{Width: 80}); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestStrokesSayWhatIsNotSo(t *testing.T) {
	var b strings.Builder
	if err := SVG(&b, "Steve Witkoff", witkoff, 5); err != nil {
		t.Fatal(err)
	}
	legend := strings.LastIndex(b.String(), "</g>")
	drawn := b.String()[:legend]
	for what, n := range map[string]int{`stroke-dasharray="7 4"`: 1, `stroke-dasharray="1.5 4"`: 1, `stroke="` + inkRed: 2} {
		if got := strings.Count(drawn, what); got != n {
			t.Errorf("%s stands %d times, want %d", what, got, n)
		}
	}
	b.Reset()
	if err := Dot(&b, "Steve Witkoff", witkoff); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`"Steve Witkoff" -> "Vladimir Putin" [label="met ×3", tooltip="Steve Witkoff met Vladimir Putin"];`,
		`label="plans to meet", tooltip="Steve Witkoff plans to meet Vladimir Putin", style=dotted];`,
		`tooltip="Steve Witkoff reportedly helped Moscow", style=dashed, color="#C0392B", fontcolor="#C0392B"];`,
		`"Steve Witkoff" -> "holds 1" [label="resigned"`,
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %s in\n%s", want, b.String())
		}
	}
}

// The page is whole by itself, and what an article says stays words.
func TestPageAsksNothingOfAnyNetwork(t *testing.T) {
	facts := append(crowd(rand.New(rand.NewPCG(3, 4)), "Kyiv", 12), Fact{ID: "aa", Subject: "Kyiv", Relation: "<script>alert(1)</script>", Object: `" onload="x`, Text: "</svg><img src=x>", Quote: "<script src=http://x></script>", Count: 1})
	var b strings.Builder
	if err := HTML(&b, "Kyiv", facts, 13); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	ids, links := map[string]bool{}, []string{}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script", "img", "link", "iframe", "object", "image", "use":
			t.Errorf("a %s element", n.Data)
		}
		for _, a := range n.Attr {
			switch {
			case a.Key == "id":
				ids["#"+a.Val] = true
			case a.Key == "href":
				links = append(links, a.Val)
			case a.Key == "src" || a.Key == "srcset" || strings.HasPrefix(a.Key, "on"):
				t.Errorf("an attribute %s=%s", a.Key, a.Val)
			}
		}
	}
	if len(links) != len(facts) {
		t.Errorf("%d lines lead to a fact, of %d", len(links), len(facts))
	}
	for _, l := range links {
		if !ids[l] {
			t.Errorf("%s leads nowhere", l)
		}
	}
	if strings.Contains(b.String(), "url(") || strings.Contains(b.String(), "@import") {
		t.Error("a style that asks for something")
	}
}
