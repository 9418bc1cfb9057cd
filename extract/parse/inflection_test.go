package parse

import (
	"strings"
	"testing"
)

func TestBase(t *testing.T) {
	p, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range strings.Fields(`named/VBN/nam/name blamed/VBD/blam/blame controlled/VBD/controll/control planned/VBD/plan/plan
		called/VBD/cal/call passed/VBN/pas/pass added/VBD/add/add repairing/VBG/repaire/repair hoped/VBD/hop/hope stopped/VBD/stop/stop
		invaded/VBD/invad/invade exploded/VBD/explod/explode chaired/VBD/chaire/chair dyed/VBN/dy/dye used/VBN/us/use doing/VBG/do/do
		going/VBG/go/go agreed/VBD/agree/agree seeing/VBG/see/see carried/VBD/carry/carry died/VBD/die/die dying/VBG/die/die
		fled/VBD/flead/flee flown/VBN/flow/fly changed/VBD/chang/change breathing/VBG/breath/breathe helped/VBD/help/help
		watches/VBZ/watches/watch uses/VBZ/uses/use carries/VBZ/carries/carry cities/NNS/cities/city houses/NNS/house/house
		ranged/VBD/rang/range belonged/VBD/belong/belong visited/VBD/visit/visit subscribed/VBD/subscrib/subscribe
		erred/VBD/er/err comprises/VBZ/comprisese/comprise regrets/VBZ/regrets/regret pared/VBD/par/pare emphasised/VBD/emphasis/emphasise`) {
		f := strings.Split(c, "/")
		if got := p.m.vocab.base(f[0], f[1], f[2]); got != f[3] {
			t.Errorf("%s, learnt %s: %s, want %s", f[0], f[2], got, f[3])
		}
	}
}
