package link

import (
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

// TestWording: base, how the verb stands, modality with who speaks → predicate.
// "self" is a subject that speaks of itself, "other" somebody else who says it,
// "animate" a subject that can plan.
func TestWording(t *testing.T) {
	for _, line := range strings.Split(strings.TrimSpace(`
		seize | past | actual | seized
		seize | past negated | actual | did_not_seize
		seize | past plural | actual | seized
		seize | present | actual | seizes
		seize | present plural | actual | seize
		seize | present negated | actual | does_not_seize
		seize | present plural negated | actual | do_not_seize
		seize | perfect | actual | has_seized
		seize | perfect plural | actual | have_seized
		seize | perfect negated | actual | has_not_seized
		seize | past passive | actual | was_seized
		seize | past passive plural | actual | were_seized
		seize | past passive negated | actual | was_not_seized
		seize | present passive | actual | is_seized
		seize | perfect passive | actual | has_been_seized
		seize | perfect passive plural negated | actual | have_not_been_seized
		call_off | past | actual | called_off
		meet_with | past plural | actual | met_with
		award | past passive | actual | was_awarded
		be | past | actual | was
		be | past plural | actual | were
		be | present | actual | is
		be | present plural | actual | are
		be | present negated | actual | is_not
		be | perfect | actual | has_been
		be_responsible_for | past | actual | was_responsible_for
		be_president_of | present | actual | is_president_of
		be_president_of | past | actual | was_president_of
		be_ready_to_sign | present plural | actual | are_ready_to_sign
		want_to_host | present | actual | wants_to_host
		take_effect | past | actual | took_effect
		declare_unconstitutional | past | actual | declared_unconstitutional
		have | present | actual | has
		do | present negated | actual | does_not_do

		seize | past | claimed | reportedly_seized
		seize | past | claimed other | reportedly_seized
		seize | past negated | claimed other | reportedly_did_not_seize
		seize | past passive plural | claimed other | reportedly_were_seized
		seize | perfect plural | claimed other | reportedly_have_seized
		seize | past | claimed self | claimed_to_have_seized
		seize | past negated | claimed self | claimed_not_to_have_seized
		speak_with | past | claimed self | claimed_to_have_spoken_with
		be | present | claimed self | claimed_to_be
		be | present | claimed other | reportedly_is
		be | present negated | claimed other | reportedly_is_not
		control | present | claimed self | claimed_to_control
		believe | present | claimed self | reportedly_believes
		love | present plural | claimed self | reportedly_love
		believe | past | claimed self | reportedly_believes
		own | past | claimed self | claimed_to_own
		seize | past passive | claimed self | claimed_to_have_been_seized

		leave_for | future | planned animate | plans_to_leave_for
		leave_for | future plural | planned animate | plan_to_leave_for
		leave_for | future negated | planned animate | does_not_plan_to_leave_for
		leave_for | future plural negated | planned animate | do_not_plan_to_leave_for
		open | future | planned | is_expected_to_open
		open | future plural | planned | are_expected_to_open
		open | future negated | planned | is_not_expected_to_open
		hold_in | future passive | planned animate | is_expected_to_be_held_in
		be | future | planned animate | is_expected_to_be
		leave_for | future | planned animate other | reportedly_will_leave_for
		leave_for | future negated | planned animate other | reportedly_will_not_leave_for
		leave_for | future | planned animate self | plans_to_leave_for

		win | present | expected animate | is_expected_to_win
		win | present plural negated | expected animate | are_not_expected_to_win
		sign | present passive | expected | is_expected_to_be_signed

		hold_in | present passive | possible | may_be_held_in
		hold_in | present passive negated | possible | may_not_be_held_in
		delay | present | possible other | may_delay
		be | present | possible | may_be

		leave | present | ordered animate | should_leave
		leave | present negated | ordered animate | should_not_leave
		publish | present passive | ordered | should_be_published

		withdraw | past | conditional | would_withdraw
		sustain | present negated | unreal | would_not_sustain
		cede | present passive | unreal | would_be_ceded

		flee | perfect | possible | may_have_fled
		flee | perfect plural negated | possible | may_not_have_fled
		see | perfect passive | possible | may_have_been_seen
		win | past | possible | may_have_won
		win | past negated | possible | may_not_have_won
		observe | past could | possible | could_observe
		reach | past could negated | possible | could_not_reach
		pass | present cannot negated | possible | can_not_pass
		meet | present can | possible | can_meet
		show | present must | ordered | must_show
		weigh | present must negated | ordered | must_not_weigh
		hold_in | past could passive | possible | could_be_held_in
		warn | perfect | ordered | should_have_warned
		allow | perfect | unreal | would_have_allowed
		steal | perfect plural | claimed | reportedly_have_stolen
		lose | past | actual almost | almost_lost
		lose_to | past negated | claimed almost | reportedly_did_not_almost_lose_to
		destroy | perfect passive | possible almost | may_have_been_almost_destroyed
		steal | perfect | claimed self | claimed_to_have_stolen`), "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), " | ")
		if len(f) != 4 {
			t.Fatalf("%q: %d columns", line, len(f))
		}
		if got := worded(f[0], strings.Fields(f[1]), strings.Fields(f[2])); got != f[3] {
			t.Errorf("%s, %s, %s: %s, want %s", f[0], f[1], f[2], got, f[3])
		}
	}
}

func worded(base string, stands, modality []string) string {
	has := func(in []string, w string) bool {
		for _, x := range in {
			if x == w {
				return true
			}
		}
		return false
	}
	verb, _, _ := strings.Cut(base, "_")
	p := &extract.Proposition{
		Base: base, Verb: verb, Tense: extract.Tense(stands[0]), Modality: extract.Modality(modality[0]),
		Passive: has(stands, "passive"), Plural: has(stands, "plural"), Negated: has(stands, "negated"),
	}
	for _, modal := range []string{"could", "cannot", "can", "must"} {
		if has(stands, modal) {
			p.Relation = modal + " " + verb
		}
	}
	v := voice{self: has(modality, "self"), other: has(modality, "other"), animate: has(modality, "animate")}
	if has(modality, "almost") {
		v.almost = "almost"
	}
	return wording(p, v)
}

// TestOnlyActualReadsAsAsserted: no two modalities of one verb share a wording,
// and none but actual gives the bare verb.
func TestOnlyActualReadsAsAsserted(t *testing.T) {
	for _, base := range []string{"seize", "meet_with", "be", "be_responsible_for", "cut", "have"} {
		for _, stands := range [][]string{{"past"}, {"present"}, {"perfect"}, {"past", "passive"}, {"past", "negated"}, {"present", "plural"}} {
			plain := worded(base, stands, []string{"actual"})
			for _, m := range []string{"claimed", "claimed other", "claimed self", "planned", "planned animate", "planned other", "expected", "possible", "ordered", "conditional", "unreal"} {
				if got := worded(base, stands, strings.Fields(m)); got == plain || got == "" {
					t.Errorf("%s, %v, %s: %s reads as asserted", base, stands, m, got)
				}
			}
		}
	}
}

// TestNegationShows: a negated wording has not in it, another has none.
func TestNegationShows(t *testing.T) {
	for _, base := range []string{"seize", "be", "be_ready_to_sign", "hold_in"} {
		for _, stands := range []string{"past", "present", "perfect", "future", "past passive", "present plural"} {
			for _, m := range []string{"actual", "claimed other", "claimed self", "planned", "planned animate", "planned other", "expected", "possible", "ordered", "conditional", "unreal"} {
				yes, no := worded(base, strings.Fields(stands), strings.Fields(m)), worded(base, strings.Fields(stands+" negated"), strings.Fields(m))
				if strings.Contains("_"+yes+"_", "_not_") || !strings.Contains("_"+no+"_", "_not_") {
					t.Errorf("%s, %s, %s: %s and negated %s", base, stands, m, yes, no)
				}
			}
		}
	}
}

func TestLocalID(t *testing.T) {
	for text, want := range map[string]extract.EntityID{
		"the Russian forces":                "#russian-forces",
		"a new phone":                       "#new-phone",
		"Volodymyr Zelensky's aides":        "#volodymyr-zelenskys-aides",
		"28-point plan":                     "#28-point-plan",
		"some of the aides":                 "#some-of-the-aides",
		"its bow":                           "#bow",
		"this":                              "#this",
		"“peace” plan":                      "#peace-plan",
		"the":                               "#the",
		"":                                  "#",
		"…":                                 "#",
		"largest exporter, by far, of cars": "#largest-exporter-by-far-of-cars",
	} {
		if got := localID(text); got != want {
			t.Errorf("localID(%q) = %q, want %q", text, got, want)
		}
	}
}

// TestCertainty: modality, polarity and source on FactBank's scale.
func TestCertainty(t *testing.T) {
	for _, c := range []struct {
		modality extract.Modality
		negated  bool
		speakers int
		want     extract.Certainty
	}{
		{extract.Actual, false, 0, "CT+"}, {extract.Actual, true, 0, "CT-"}, {extract.Actual, false, 1, "CT+"},
		{extract.Claimed, false, 1, "CT+"}, {extract.Claimed, true, 2, "CT-"}, {extract.Claimed, false, 0, "PR+"}, {extract.Claimed, true, 0, "PR-"},
		{extract.Planned, false, 0, "PR+"}, {extract.Expected, true, 1, "PR-"},
		{extract.Possible, false, 0, "PS+"}, {extract.Possible, true, 0, "PS-"},
		{extract.Ordered, false, 0, "U"}, {extract.Conditional, false, 0, "U"}, {extract.Unreal, true, 1, "U"},
	} {
		p := &extract.Proposition{Modality: c.modality, Negated: c.negated}
		f := extract.Fact{Speakers: make([]extract.EntityID, c.speakers)}
		if got := certainty(p, f); got != c.want {
			t.Errorf("%s, negated %v, %d speakers: %s, want %s", c.modality, c.negated, c.speakers, got, c.want)
		}
	}
}

func TestRestates(t *testing.T) {
	for _, c := range []struct {
		object, written, subject string
		want                     bool
	}{
		{"power plant pollution", "the pollution", "power plants", true},
		{"the police station", "the police station", "police", false},
		{"power plant pollution", "the pollution", "coal", false},
	} {
		if got := restates(c.object, c.written, c.subject); got != c.want {
			t.Errorf("restates(%q, %q, %q) = %v", c.object, c.written, c.subject, got)
		}
	}
}
