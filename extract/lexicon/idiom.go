package lexicon

import "strings"

// Idiom is what a verb with a noun for its object takes where the two together say,
// think, want or judge something: took aim at the bill, cast doubt on the count.
type Idiom struct {
	Stance Stance
	Preps  Set // prepositions that bring the content
}

// Idioms are the nouns that a verb says or judges something with, by lemmas of verb and
// noun. The pairs are those of the dictionaries of collocations (light verbs with nouns
// of speech, judgment and attention).
var Idioms = idioms()

// idiomTable has a row for each family: stance, verbs, nouns, prepositions.
const idiomTable = `
judgment | take | aim swipe jab dig potshot shot | at
judgment | take | issue exception umbrage offense offence | with to at over
judgment | take | pride pleasure delight joy comfort solace | in
speech | take claim share deserve get give | credit responsibility | for
belief | take | note stock | of
speech | take | position stance line | on
speech | make | reference allusion | to
speech | make | mention | of
speech | make present lay_out | case argument plea pitch bid | for against
speech | make deliver issue post | comment remark statement announcement charge accusation allegation joke point claim | about on against
speech | make | secret | of
judgment | make | fun light mockery | of
speech | give deliver make | speech address talk lecture sermon testimony | on about against
speech | give provide offer | example account description hint outline summary glimpse taste | of
judgment | deliver give offer mount launch present | critique defense defence denunciation endorsement assessment review | of
judgment | give lend offer | support backing | to
speech | provide give offer | information opinion explanation detail clarity update analysis report briefing | on about
belief | have harbor harbour express voice | doubt question concern reservation misgiving qualm illusion suspicion feeling opinion view idea thought regret | about on over
judgment | have express voice show reserve | praise contempt respect admiration sympathy disdain scorn empathy | for
belief | have put place lose keep restore | faith confidence trust belief hope | in on
belief | show express have lose | interest | in
speech | raise pose ask voice express stoke renew revive answer | question doubt concern alarm objection issue fear worry suspicion | about over to
judgment | cast throw sow | doubt aspersion | on upon about
speech | draw call pay bring turn | attention | to
speech | draw make | comparison parallel distinction contrast | between with to
judgment | poke | fun hole | at in
judgment | heap lavish pour shower bestow | praise scorn criticism abuse contempt | on upon
judgment | put place lay pin cast shift | blame emphasis stress | on
speech | shed throw cast | light | on
judgment | throw put lend pledge withdraw withhold | support weight | behind to from
judgment | launch unleash level lead mount direct renew continue deliver lob hurl fire aim | attack assault broadside tirade barrage onslaught criticism accusation insult volley salvo | on against at
speech | sound raise | alarm | about over on
judgment | find | fault | with
belief | set | sight | on
judgment | turn train | fire ire | on
judgment | pass render | judgment judgement verdict | on
speech | spread peddle push | rumor rumour theory lie word gossip | about
speech | trade exchange swap | barb insult jab accusation blow | with over
belief | change shift reverse | mind position stance view opinion | on about
belief | have bear keep | mind | in
speech | tell spread | story tale joke lie truth | about of
`

func idioms() map[string]map[string]Idiom {
	m := map[string]map[string]Idiom{}
	for _, row := range strings.Split(strings.TrimSpace(idiomTable), "\n") {
		f := strings.Split(row, "|")
		preps := Words(f[3])
		for v := range Words(f[1]) {
			if m[v] == nil {
				m[v] = map[string]Idiom{}
			}
			for n := range Words(f[2]) {
				d := Idiom{Stance: Stance(strings.TrimSpace(f[0])), Preps: Set{}}
				if old, ok := m[v][n]; ok {
					d = old
				}
				for p := range preps {
					d.Preps[p] = true
				}
				m[v][n] = d
			}
		}
	}
	return m
}

// Receptions are nouns for how something is taken, and Receives the verbs whose
// subject is so taken: the bill drew criticism, faced ridicule, came under fire.
var (
	Receives   = Words("draw face receive earn get win attract spark provoke meet come take suffer endure garner elicit enjoy incur invite generate")
	Receptions = Words(`criticism praise scrutiny condemnation ridicule backlash outrage support endorsement scorn fire heat flak ire rebuke
		acclaim applause attack censure derision opposition objection approval disapproval skepticism scepticism admiration mockery fury`)
)

// Stirs are verbs of what something does to how somebody feels: the deal angered
// farmers, farmers were angered by the deal (VerbNet's amuse-31.1).
var Stirs = Words(`alarm amaze amuse anger annoy appall appal astonish astound baffle bewilder bother concern confound confuse delight
	disappoint discourage disgust dishearten dismay displease distress disturb embarrass embitter embolden encourage enrage enthrall exasperate
	excite fascinate flatter frighten frustrate gall gladden gratify horrify humble humiliate hurt impress incense infuriate intimidate
	intrigue irk irritate miff mystify nettle offend outrage peeve perplex perturb please puzzle rankle rattle reassure relieve repel
	revolt sadden scandalize scare shame shock spook startle stun surprise terrify thrill trouble unnerve unsettle upset vex worry`)
