package score

import (
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

const timeML = `<?xml version="1.0"?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-05-03">May 3</TIMEX3></DCT>
<TITLE>Flood <TIMEX3 tid="t9" type="DATE" value="2024">2024</TIMEX3></TITLE>
<TEXT>Rain &amp; wind <EVENT eid="e1">came</EVENT> <TIMEX3 tid="t1" type="DATE" value="2024-05-02">yesterday</TIMEX3>, for <TIMEX3 tid="t2" type="DURATION" value="PT3H">three hours</TIMEX3>.</TEXT></TimeML>`

func TestReadTimeML(t *testing.T) {
	d, err := ReadTimeML(strings.NewReader(timeML))
	if err != nil {
		t.Fatal(err)
	}
	if d.Created != "2024-05-03" || d.Text != "Rain & wind came yesterday, for three hours." || len(d.Timexes) != 2 {
		t.Fatalf("%+v", d)
	}
	for i, want := range []string{"yesterday", "three hours"} {
		if x := d.Timexes[i]; d.Text[x.Start:x.End] != want {
			t.Errorf("timex %d is %q, want %q", i, d.Text[x.Start:x.End], want)
		}
	}
	if _, err := ReadTimeML(strings.NewReader("<TimeML><TEXT>cut off")); err == nil {
		t.Error("a document that is cut off gives no error")
	}
}

func TestTimexes(t *testing.T) {
	x := func(start, end int, value string) Timex {
		return Timex{Span: extract.Span{Start: start, End: end}, Value: value}
	}
	var s Timexes
	gold := []Timex{x(0, 9, "A"), x(20, 30, "B"), x(40, 45, "C"), x(50, 55, "D")}
	// The span that is exact goes to its gold before one that only overlaps.
	got := []Timex{x(0, 5, "A"), x(0, 9, "A"), x(25, 35, "Z"), x(40, 45, "X"), x(60, 65, "D")}
	pairs := s.Add(gold, got)
	if s != (Timexes{Gold: 4, Got: 5, Strict: 2, Relaxed: 3, Value: 1}) {
		t.Errorf("%+v", s)
	}
	if len(pairs) != 6 {
		t.Errorf("%d pairs, want 4 gold and 2 false alarms", len(pairs))
	}
	if f := s.RelaxedF1(); f != 2*3./9 {
		t.Errorf("relaxed F1 %v", f)
	}
	if (&Timexes{}).StrictF1() != 0 {
		t.Error("F1 of nothing is not 0")
	}
}
