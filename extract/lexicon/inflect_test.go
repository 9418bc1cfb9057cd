package lexicon

import (
	"strings"
	"testing"
)

// TestInflect: base, simple past, past participle, third person.
func TestInflect(t *testing.T) {
	for _, line := range strings.Split(strings.TrimSpace(`
		be was been is
		have had had has
		do did done does
		go went gone goes
		meet met met meets
		seize seized seized seizes
		take took taken takes
		give gave given gives
		fly flew flown flies
		withdraw withdrew withdrawn withdraws
		strike struck struck strikes
		cut cut cut cuts
		carry carried carried carries
		deny denied denied denies
		buy bought bought buys
		play played played plays
		destroy destroyed destroyed destroys
		stop stopped stopped stops
		suit suited suited suits
		recruit recruited recruited recruits
		equip equipped equipped equips
		plan planned planned plans
		sidestep sidestepped sidestepped sidesteps
		up upped upped ups
		offset offset offset offsets
		ban banned banned bans
		visit visited visited visits
		open opened opened opens
		offer offered offered offers
		refer referred referred refers
		admit admitted admitted admits
		permit permitted permitted permits
		benefit benefited benefited benefits
		develop developed developed develops
		deliver delivered delivered delivers
		consider considered considered considers
		claim claimed claimed claims
		fix fixed fixed fixes
		bow bowed bowed bows
		panic panicked panicked panics
		focus focused focused focuses
		reach reached reached reaches
		push pushed pushed pushes
		pass passed passed passes
		quit quit quit quits
		equip equipped equipped equips
		agree agreed agreed agrees
		die died died dies
		flee fled fled flees
		free freed freed frees
		sue sued sued sues
		lie lay lain lies
		lay laid laid lays
		ski skied skied skis
		undergo underwent undergone undergoes
		echo echoed echoed echoes
		veto vetoed vetoed vetoes
		radio radioed radioed radios
		err erred erred errs
		travel travelled travelled travels
		tax taxed taxed taxes
		bomb bombed bombed bombs
		shell shelled shelled shells
		kidnap kidnapped kidnapped kidnaps
		transfer transferred transferred transfers
		rebuild rebuilt rebuilt rebuilds
		overthrow overthrew overthrown overthrows
		broadcast broadcast broadcast broadcasts
		prove proved proven proves
		beat beat beaten beats
		hit hit hit hits`), "\n") {
		w := strings.Fields(line)
		for i, f := range []func(string) string{Past, PastParticiple, Third} {
			if got := f(w[0]); got != w[i+1] {
				t.Errorf("%s of %s: %s, want %s", []string{"past", "participle", "third person"}[i], w[0], got, w[i+1])
			}
		}
	}
}

// TestBase: the verb of an irregular past or participle, where there is one only.
func TestBase(t *testing.T) {
	for form, want := range map[string]string{
		"met": "meet", "flown": "fly", "struck": "strike", "withdrew": "withdraw", "led": "lead", "sought": "seek",
		"lay": "lie", "saw": "see", "fell": "fall", // the pasts of lay, saw and fell are regular
		"found":  "", // the lemma from the tree is better: find, or to found
		"seized": "", "house": "", "": "",
	} {
		if got := Base(form); got != want {
			t.Errorf("Base(%q) = %q, want %q", form, got, want)
		}
	}
}

// TestIrregularRoundTrip: what Past makes, Base unmakes or leaves open.
func TestIrregularRoundTrip(t *testing.T) {
	if len(irregular) < 150 {
		t.Fatalf("%d irregular verbs", len(irregular))
	}
	for v, forms := range irregular {
		if v != strings.ToLower(v) || forms[0] == "" || forms[1] == "" {
			t.Errorf("%s: %q", v, forms)
		}
		for _, f := range forms {
			if b := Base(f); b != "" && b != v {
				t.Errorf("Base(%s) = %s, want %s or none", f, b, v)
			}
		}
	}
}

// TestEvents: every event noun names a verb that inflects and, when mutual, a
// preposition.
func TestEvents(t *testing.T) {
	if len(Events) < 100 {
		t.Fatalf("%d event nouns", len(Events))
	}
	for noun, e := range Events {
		if e.Verb == "" || noun != strings.ToLower(noun) || strings.ContainsAny(noun+e.Verb, " ") {
			t.Errorf("%q: %+v", noun, e)
		}
		if e.With != "" && e.Of != OfSubject {
			t.Errorf("%q is mutual, so its of-phrase takes part in it: %+v", noun, e)
		}
	}
}

// TestSets: words of the closed classes are lower case and single, and classes
// that exclude each other do.
func TestSets(t *testing.T) {
	sets := map[string]Set{
		"Says": Says, "QuoteOnly": QuoteOnly, "Thinks": Thinks, "Factive": Factive, "Unreal": Unreal, "PlanVerbs": PlanVerbs,
		"ExpectVerbs": ExpectVerbs, "SeemVerbs": SeemVerbs, "FailVerbs": FailVerbs, "Implicative": Implicative, "OrderVerbs": OrderVerbs,
		"PossibleModals": PossibleModals, "OrderedModals": OrderedModals, "FutureModals": FutureModals, "HedgeAdverbs": HedgeAdverbs,
		"MaybeAdverbs": MaybeAdverbs, "Conditions": Conditions, "Negations": Negations, "Roles": Roles, "Kin": Kin, "Mutual": Mutual, "Support": Support,
	}
	for name, s := range sets {
		if len(s) == 0 {
			t.Errorf("%s is empty", name)
		}
		for w := range s {
			if w != strings.ToLower(w) || strings.ContainsAny(w, " ,.;") {
				t.Errorf("%s: %q", name, w)
			}
		}
	}
	for _, apart := range [][2]string{
		{"PossibleModals", "FutureModals"}, {"PossibleModals", "OrderedModals"}, {"FutureModals", "OrderedModals"},
		{"FailVerbs", "Implicative"}, {"FailVerbs", "PlanVerbs"}, {"HedgeAdverbs", "MaybeAdverbs"}, {"Factive", "Unreal"},
	} {
		for w := range sets[apart[0]] {
			if sets[apart[1]][w] {
				t.Errorf("%q is in %s and in %s", w, apart[0], apart[1])
			}
		}
	}
}
