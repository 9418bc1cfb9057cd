package lexicon

// Stance is how somebody holds what a cue ascribes to them.
type Stance string

// Stances.
const (
	Speech   Stance = "speech"   // said, wrote, announced, the report shows
	Belief   Stance = "belief"   // thinks, knows, saw, learned
	Wish     Stance = "wish"     // wants, plans, promised to, urged, refused
	Judgment Stance = "judgment" // criticised, supports, blames, hailed
	Seeming  Stance = "seeming"  // seems, is expected: nobody in particular
)

// Frame is a set of ways in which a cue takes its content.
type Frame uint8

// Frames.
const (
	Clause     Frame = 1 << iota // argued that …; asked whether …; “…,” she said
	Infinitive                   // wants to leave; urged them to leave
	Object                       // criticised the plan; announced a merger
	Predicate                    // called it a lie; regards him as a friend
)

// Cue is what a word of saying, thinking, wanting or judging takes.
type Cue struct {
	Stance Stance
	Frames Frame
	Preps  Set // prepositions that bring the content: called for a ban
}

// Cues are verbs that ascribe something to their subject, by lemma, or lemma and
// particle ("lay_out"). A verb that is not here is a cue with a finite clause
// only, see [Brings]. The classes follow VerbNet 3 (Kipper et al. 2008; say-37.7,
// tell-37.2, judgment-33, admire-31.2, want-32.1, promise-37.13, urge-58 …).
var Cues = cues()

func cues() map[string]Cue {
	m := map[string]Cue{}
	add := func(s Stance, f Frame, words string) {
		for w := range Words(words) {
			c := m[w]
			if c.Stance == "" {
				c.Stance = s
			}
			c.Frames |= f
			m[w] = c
		}
	}
	add(Speech, Clause, `say tell add write suggest note argue report announce claim insist acknowledge explain continue tweet declare
		conclude state warn indicate admit predict respond reveal reply question recall assert concede allege complain imply confirm
		remark remind emphasize emphasise joke contend mention post describe boast caution reiterate chant demonstrate stress answer
		shout signal yell hint testify clarify proclaim interject affirm comment reassure inform counter observe exclaim quote lament
		reaffirm quip highlight point_out disclose advise muse elaborate repeat maintain read determine rule calculate charge go brag
		posit bark murmur mutter whisper scream sing cry protest object show submit`)
	add(Belief, Clause, `think believe know feel hope fear worry suspect assume understand realize realise notice doubt guess imagine
		learn recognize recognise remember forget find wonder sense figure reckon suppose presume anticipate estimate project forecast
		speculate surmise conclude see hear discover reason hypothesize hypothesise theorize theorise conjecture`)
	add(Wish, Clause, "demand recommend propose urge order request decide agree promise pledge vow swear prefer wish ask insist")
	add(Wish, Infinitive, `want hope plan intend aim decline refuse seek vow pledge promise decide agree threaten consider propose offer
		prefer wish desire ask urge order request encourage persuade press advise instruct implore beg demand plead love like hate
		choose resolve swear push lobby challenge contemplate opt oppose advocate support welcome determine vote expect plot
		undertake volunteer aspire long yearn hesitate look warn caution dare convince pressure counsel cajole entreat exhort goad prod nudge vie`)
	add(Speech, Infinitive, "tell claim say report show find rule deny profess purport")
	add(Belief, Infinitive, "project forecast estimate")
	add(Seeming, Infinitive|Predicate, "seem appear sound")
	add(Judgment, Object, `support endorse describe criticize criticise accuse defend praise oppose blast attack denounce blame reject dismiss
		slam mock favor favour tout decry condemn portray applaud lament hail thank assail ridicule bemoan chide deride lambast lambaste
		rebuke disavow repudiate renounce bash trash savage welcome credit liken compare downplay prefer dislike admire hate love like
		champion advocate embrace congratulate excoriate castigate berate scold call dub deem charge reprimand disparage denigrate vilify demonize laud
		extol extoll commend cheer boo trust regard underestimate overestimate resent regret deplore disown disapprove approve
		reproach fault characterize characterise depict paint label taunt belittle malign
		ignore challenge resist insult rebuff disregard flout scorn spurn despise detest loathe abhor resent dread deny shun pooh-pooh
		question underplay overstate understate exaggerate misrepresent mischaracterize insult mistrust distrust heckle besmirch smear
		tarnish vindicate exonerate absolve revere idolize idolise venerate relish lionize chastise upbraid admonish decry knock
		pan grill skewer needle demean compliment respect salute censure snub shame lampoon caricature second-guess
		pillory pummel flay eviscerate trivialize cherish treasure adore esteem appreciate envy pity mourn
		tolerate glorify romanticize stereotype pooh-pooh deprecate revile impugn rubbish
		shrug_off laugh_off wave_off brush_aside play_down play_up talk_up talk_down single_out size_up dress_down shout_down
		mull mull_over`)
	add(Speech, Object, `say cite announce express tell mention discuss question recall propose write note tweet reveal post list highlight
		claim deny declare explain repeat acknowledge reference quote reiterate stress emphasize emphasise predict confirm suggest
		outline detail recount disclose voice share echo point_out remind email promise pledge invoke talk warn publish indicate signal
		retweet recite utter preach document articulate underline contradict dispute rebut shout chant concede admit
		allege assert profess proclaim report state broadcast issue release lay_out spell_out rattle_off rule_out brush_off shrug_off
		write_off call_out point_to trumpet float pitch herald attribute identify name spell convey relay debunk refute protest
		walk_back sum_up sketch_out bring_up tick_off put_forward put_forth set_out set_forth put_out fire_off churn_out
		telegraph profile chronicle narrate
		illustrate show file offer ask unveil address answer deflect debate reaffirm justify satirize parody parrot
		propound espouse expound voice estimate allude insinuate reprise forward pronounce`)
	add(Wish, Object, "strike_down turn_down vote_down uphold overturn overrule rescind revoke ratify seek demand request recommend want back order nominate appoint urge promote expect veto ban prohibit restrict authorize authorise mandate covet crave desire aim")
	add(Belief, Object, "view consider remember understand learn fear recognize recognise see believe envision imagine witness foresee doubt suspect contemplate anticipate know interpret misunderstand grasp comprehend perceive judge")
	add(Judgment, Predicate, `call label deem brand dub consider describe name declare regard view portray characterize characterise
		depict paint cast frame present bill rate define position pitch hold_up find judge perceive see recognize recognise identify cite hail dismiss title report show plead`)
	for p, words := range map[string]string{
		"for":     "call push vote advocate apologize apologise hope ask vouch argue press plead lobby thank cheer blame praise know campaign speak_out opt root come_out yearn clamor clamour rally",
		"on":      "call comment focus insist agree weigh weigh_in double_down dwell expand elaborate speculate tweet opine weigh_in reflect remark lecture hold_forth touch dwell fixate pounce push_back riff harp deliberate rule fire_back press grill question quiz challenge",
		"to":      "refer point allude object respond admit attest harken aspire look_forward warm own_up fess_up consent accede agree commit",
		"about":   "talk speak ask write boast brag worry complain think warn speculate joke rave gush lie fret muse care know learn say agonize speak_out open_up rail deliberate reminisce rant fantasize obsess ruminate gripe grumble preach lecture inquire grouse whine quip joke care press query question quiz inform confront grill",
		"of":      "tell speak warn boast think complain accuse disapprove approve talk dream conceive brag despair dream",
		"against": "vote rail argue speak vote push warn advise campaign protest speak_out come_out lash_out caution rule decide plot inveigh speak recommend counsel fulminate push_back",
		"with":    "agree disagree side sympathize sympathise concur weigh_in chime_in empathize identify quarrel tangle spar toy flirt confront",
		"at":      "hint rail balk lash_out lash scoff bristle marvel sneer fume fire_back hit_back jeer hiss chafe grouse snicker scowl poke",
		"by":      "stand",
		"after":   "go",
		"like":    "seem",
		"as":      "refer",
		"into":    "lay tear rip light",
		"over":    "spar quarrel clash argue fret agonize bicker squabble feud fume seethe puzzle gloat despair mull",
		"between": "distinguish",
		"upon":    "remark reflect expound touch call",
		"toward":  "lean",
		"from":    "distance back_away shy_away dissent",
		"in":      "believe rejoice revel delight exult acquiesce",
	} {
		for w := range Words(words) {
			c := m[w]
			if c.Stance == "" {
				c.Stance = Speech
			}
			if c.Preps == nil {
				c.Preps = Set{}
			}
			c.Preps[p] = true
			m[w] = c
		}
	}
	return m
}

// Laws are nouns for what lays down what people may and must do, and Lays the verbs with
// which they say it: the treaty requires, the rules permit.
var (
	Laws = Words(`law rule bylaw by-law constitution convention treaty act bill legislation regulation policy statute ordinance charter
		agreement accord pact contract clause provision amendment guideline directive decree order ruling verdict injunction resolution code`)
	Lays = Words("require allow permit forbid prohibit ban bar oblige obligate empower entitle mandate exempt stipulate guarantee outlaw")
)

// Audiences are nouns for whom somebody addresses, and where.
var Audiences = Words(`conference convention rally crowd symposium gathering audience attendee student congregation congress parliament
	senate nation gala luncheon dinner meeting summit assembly committee reporter troop delegate supporter member guest event session`)

// Hits are verbs of blows that judge somebody where it is said for what: hit the senator
// for taking money, sued the bank over its fees.
var Hits = Words("hit ding rap pound hammer slap sue fine hound savage rip")

// Sides are nouns for the side that somebody takes by what they say or vote: in favour of.
var Sides = Words("favor favour support opposition defense defence praise condemnation")

// Listeners are verbs of telling: who is told is no part of what is told.
var Listeners = Words("tell inform assure remind warn notify advise reassure convince persuade ask show teach promise brief instruct caution")

// Occasions are where something is said: in a statement, at a news conference.
var Occasions = Words(`statement interview speech tweet letter email e-mail conference briefing release memo op-ed editorial
	column post video debate call article essay report filing court testimony ad message remarks remark press note affidavit appearance`)

// Focus are adverbs before a noun phrase that are no part of who it names.
var Focus = Words("even only also just thus but and so perhaps particularly especially moreover meanwhile however")

// Documents are nouns for what is written or counted and can be a source.
var Documents = Words(`poll survey study report analysis review audit investigation newspaper paper magazine letter memo document
	record filing lawsuit indictment complaint email book article editorial statement census research data figures ruling
	transcript footage video photo image website account agency source`)

// Stances that are no finite verbs: what their subject is or has is what they
// think, fear or want.
var (
	// CueAdjectives take a clause: is confident that.
	CueAdjectives = Words(`confident convinced sure certain aware unaware worried concerned afraid hopeful optimistic pessimistic happy
		glad pleased proud surprised shocked disappointed skeptical sceptical adamant positive grateful thankful sorry angry furious
		fearful doubtful unsure uncertain mindful satisfied persuaded amazed astonished appalled alarmed dismayed upset ashamed
		delighted thrilled relieved clear`)
	// WillingAdjectives take an infinitive: is willing to.
	WillingAdjectives = Words(`willing unwilling reluctant eager keen determined anxious hesitant loath happy glad content pleased
		interested committed inclined disinclined prepared ready resolved`)
	// CuePrepAdjectives take a preposition: is critical of.
	CuePrepAdjectives = map[string]string{"critical": "of", "supportive": "of", "wary": "of", "skeptical": "of", "sceptical": "of",
		"dismissive": "of", "fearful": "of", "proud": "of", "suspicious": "of", "fond": "of", "opposed": "to", "sympathetic": "to",
		"hostile": "to", "committed": "to", "worried": "about", "concerned": "about", "optimistic": "about", "pessimistic": "about",
		"excited": "about", "enthusiastic": "about", "passionate": "about", "confident": "in", "interested": "in", "furious": "at",
		"angry": "at", "grateful": "for", "sorry": "for", "vocal": "about", "nervous": "about", "anxious": "about", "ambivalent": "about"}
)

// NounCue is what a noun that stands for saying, thinking or wanting takes.
type NounCue struct {
	Stance Stance
	Frames Frame // Clause and Infinitive only
	Preps  Set
}

// CueNouns are nouns that ascribe something to their possessor or author, by lemma:
// Shell's claim that …, her promise to …, calls for ….
var CueNouns = cueNouns()

func cueNouns() map[string]NounCue {
	m := map[string]NounCue{}
	add := func(s Stance, f Frame, words string) {
		for w := range Words(words) {
			c := m[w]
			if c.Stance == "" {
				c.Stance = s
			}
			c.Frames |= f
			m[w] = c
		}
	}
	add(Speech, Clause, `claim allegation accusation statement assertion report rumor rumour suggestion announcement warning argument
		complaint assurance prediction insistence contention acknowledgment acknowledgement admission confession revelation charge remark
		comment declaration finding ruling bet guess hunch advice answer excuse recognition consensus chatter talk message denial explanation testimony question reminder speculation guarantee case point ground basis pretext premise`)
	add(Belief, Clause, `belief suspicion concern worry fear view opinion conviction notion idea hope expectation impression doubt feeling sense
		conclusion theory assumption frustration anger outrage dismay disappointment confidence optimism skepticism alarm anxiety sentiment`)
	add(Wish, Clause|Infinitive, "promise pledge vow demand threat proposal decision recommendation request offer commitment agreement")
	add(Wish, Infinitive, "plan desire wish intention refusal willingness unwillingness reluctance call determination eagerness ambition resolve vote hope readiness")
	for p, words := range map[string]string{
		"of":      `criticism condemnation denial endorsement accusation allegation claim warning admission description disapproval approval rejection mockery denunciation assessment portrayal embrace support promise threat view opinion fear question`,
		"for":     "support call demand proposal praise hope preference contempt respect enthusiasm sympathy disdain",
		"about":   "concern question doubt comment remark fear statement worry complaint anxiety skepticism speculation rumor rumour claim story argument feeling joke warning debate lie talk chatter disagreement confusion unease",
		"on":      "view comment remark stance position statement opinion",
		"over":    "concern anger frustration outrage fear anxiety debate",
		"to":      "opposition objection commitment resistance",
		"with":    "frustration disagreement dissatisfaction agreement disappointment",
		"toward":  "attitude",
		"towards": "attitude",
		"against": "complaint allegation accusation argument",
		"in":      "confidence interest belief faith",
	} {
		for w := range Words(words) {
			c := m[w]
			if c.Stance == "" {
				c.Stance = Judgment
			}
			if c.Preps == nil {
				c.Preps = Set{}
			}
			c.Preps[p] = true
			m[w] = c
		}
	}
	return m
}

// Killings are verbs for what their object does not outlive: the guards shot and killed him.
var Killings = Words("kill assassinate murder execute slay behead lynch")

// Harms are verbs of what accidents and attacks do to people.
var Harms = Words("kill injure wound hurt maim bury trap crush drown")

// Pleas are verbs of what is asked or alleged before an authority: petitioned the court
// challenging the order.
var Pleas = Words("seek challenge allege contend pray demand request ask urge complain question plead argue accuse claim dispute contest")

// TurnsTo are verbs of turning to an authority.
var TurnsTo = Words("approach move contact write petition file lodge submit appeal address complain send phone call email message knock sue")
