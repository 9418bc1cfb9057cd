package lexicon

// Event says what verb an event noun stands for and how its participants hang
// on it.
type Event struct {
	Verb string // lemma of the verb
	With string // preposition that joins the second party when the event is mutual: "with"
	Of   OfRole // what an of-phrase is
}

// OfRole says what the of-phrase (or the possessor) of an event noun does.
type OfRole int

// The seizure of Pokrovsk: OfObject. The resignation of Yermak: OfSubject.
const (
	OfObject OfRole = iota
	OfSubject
)

// Events are nouns that stand for an event, by lemma.
var Events = events()

func events() map[string]Event {
	m := map[string]Event{}
	add := func(of OfRole, with string, pairs ...string) {
		for i := 0; i+1 < len(pairs); i += 2 {
			m[pairs[i]] = Event{Verb: pairs[i+1], With: with, Of: of}
		}
	}
	// Mutual events: between A and B, A's … with B.
	add(OfSubject, "with", "meeting", "meet", "talk", "talk", "talks", "talk", "conversation", "talk", "negotiation", "negotiate",
		"negotiations", "negotiate", "discussion", "discuss", "summit", "meet", "sit-down", "meet", "encounter", "meet", "call", "speak",
		"dialogue", "talk", "clash", "clash", "battle", "fight", "war", "fight", "match", "play", "debate", "debate", "merger", "merge",
		"marriage", "marry", "wedding", "marry", "divorce", "divorce", "agreement", "agree", "deal", "agree", "collision", "collide")
	// What happens to the of-phrase.
	add(OfObject, "", "seizure", "seize", "capture", "capture", "occupation", "occupy", "annexation", "annex", "invasion", "invade",
		"liberation", "liberate", "recapture", "recapture", "destruction", "destroy", "bombing", "bomb", "bombardment", "bombard",
		"shelling", "shell", "assassination", "assassinate", "murder", "murder", "killing", "kill", "kidnapping", "kidnap",
		"abduction", "abduct", "arrest", "arrest", "detention", "detain", "imprisonment", "imprison", "execution", "execute",
		"conviction", "convict", "acquittal", "acquit", "release", "release", "expulsion", "expel", "deportation", "deport",
		"acquisition", "acquire", "takeover", "take_over", "purchase", "purchase", "sale", "sell", "launch", "launch",
		"construction", "build", "demolition", "demolish", "election", "elect", "appointment", "appoint", "nomination", "nominate",
		"dismissal", "dismiss", "removal", "remove", "ouster", "oust", "impeachment", "impeach", "closure", "close",
		"suspension", "suspend", "cancellation", "cancel", "approval", "approve", "rejection", "reject", "adoption", "adopt",
		"ratification", "ratify", "publication", "publish", "discovery", "discover", "introduction", "introduce", "imposition", "impose",
		"violation", "violate", "rescue", "rescue", "evacuation", "evacuate", "inspection", "inspect", "investigation", "investigate",
		"condemnation", "condemn", "theft", "steal", "rape", "rape", "poisoning", "poison", "sinking", "sink", "downing", "down",
		"defeat", "defeat", "extradition", "extradite", "reelection", "reelect", "privatization", "privatize", "nationalization", "nationalize")
	// What the of-phrase does.
	add(OfSubject, "", "resignation", "resign", "death", "die", "departure", "depart", "arrival", "arrive", "return", "return",
		"retirement", "retire", "withdrawal", "withdraw", "retreat", "retreat", "victory", "win", "surrender", "surrender",
		"collapse", "collapse", "crash", "crash", "explosion", "explode", "eruption", "erupt", "birth", "be_born", "escape", "escape",
		"suicide", "commit_suicide", "visit", "visit", "trip", "travel", "advance", "advance", "attack", "attack", "strike", "strike",
		"raid", "raid", "assault", "attack", "bankruptcy", "go_bankrupt")
	return m
}
