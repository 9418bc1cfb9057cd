// Package lexicon holds the closed word classes of English news that the stages
// share: verbs of saying, nouns for roles and events, and how verbs inflect. It
// is a leaf: it imports nothing of the project and holds no logic beyond
// look-ups.
//
// "Russia claimed the seizure of Pokrovsk": claim is in [Says], seizure is in
// [Events] as a noun of seize, and [PastParticiple]("seize") is "seized".
package lexicon

import "strings"

// Set is a set of words.
type Set map[string]bool

// Words makes a set of space-separated words.
func Words(s string) Set {
	m := Set{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// Says are the lemmas of verbs whose complement is what somebody says. The
// complement is claimed, not asserted.
var Says = Words(`say tell add note claim state declare announce assert insist assure explain argue contend maintain
	allege warn stress emphasize emphasise reiterate repeat respond reply answer write tweet post report comment remark
	observe mention recall admit acknowledge concede confess affirm confirm deny dispute reject predict forecast
	estimate suggest signal signalize imply hint indicate testify recount describe accuse complain joke quip exclaim
	shout whisper mutter murmur cry boast vow pledge promise threaten swear caution advise inform notify brief
	proclaim pronounce profess counter retort continue conclude clarify specify underline underscore highlight
	lament quote cite opine counsel theorize theorise hypothesize hypothesise posit reason conjecture muse speculate surmise caution convey relay tout hail praise urge go point submit`)

// QuoteOnly are the verbs among Says that report speech whenever they take a
// clause or a quotation, and nothing else: "continue" and "go" need a quotation.
var QuoteOnly = Words("continue go point describe praise hail tout highlight underline underscore cite quote report")

// Thinks are verbs whose complement is what somebody believes: claimed by the believer.
var Thinks = Words(`think believe expect feel hope fear suspect assume suppose guess reckon doubt worry consider deem
	regard view see understand presume anticipate imagine figure judge find`)

// Factive verbs presuppose or establish their complement: it is asserted, with its source.
var Factive = Words("know realize realise learn discover show reveal prove demonstrate remember forget regret notice establish disclose uncover recognise recognize find")

// Brings are verbs whose clause is the writer's own: the delay meant that sales fell.
// What any other verb has for a clause is somebody's claim. Given that prices fell, they did.
var Brings = Words("give turn mean ensure make let see watch happen emerge transpire follow result cause entail guarantee help have get be become")

// Unreal are verbs and predicates whose complement is not asserted by anybody.
var Unreal = Words(`envision envisage imagine propose demand request ask order call require recommend want wish prefer
	pretend dream fantasize unrealistic impossible unlikely improbable unthinkable inconceivable false untrue doubtful
	doubt discuss consider whether if debate suggest urge insist seek aim prevent avoid stop ban prohibit
	possible feasible conceivable necessary important essential vital crucial imperative urgent advisable better best time good`)

// Raising verbs and adjectives say how real their infinitive is.
var (
	// PlanVerbs with an infinitive: the subject intends it.
	PlanVerbs = Words("plan intend aim prepare pledge promise vow agree commit undertake offer threaten resolve propose schedule arrange mean")
	// ExpectVerbs with an infinitive: others expect it.
	ExpectVerbs = Words("expect set schedule due likely poised slate bind bound suppose supposed certain sure destined predict forecast tip anticipate project slated scheduled")
	// SeemVerbs with an infinitive: possible.
	SeemVerbs = Words("seem appear look rumor rumour think believe")
	// Appears are verbs of what only looks so: it seems, it would appear.
	Appears = Words("seem appear")
	// FailVerbs with an infinitive: it did not happen.
	FailVerbs = Words("fail neglect omit")
	// Implicative verbs with an infinitive: it did.
	Implicative = Words("manage happen get come go prove turn use help")
	// OrderVerbs with object and infinitive: somebody wants it of somebody.
	OrderVerbs = Words("ask tell order urge force compel encourage persuade invite allow permit enable require request advise warn instruct direct press push pressure call beg command forbid want expect help lead cause get prompt")
)

// Modals by what they do.
var (
	PossibleModals = Words("can ca could may might would")
	OrderedModals  = Words("should must ought shall need")
	FutureModals   = Words("will 'll ’ll wo ll")
)

// HedgeAdverbs make a statement somebody's claim.
var HedgeAdverbs = Words("reportedly allegedly supposedly purportedly apparently ostensibly seemingly")

// MaybeAdverbs make it possible only.
var MaybeAdverbs = Words("perhaps maybe possibly probably likely potentially presumably conceivably hopefully")

// Tales are nouns for what is told by nobody in particular: legend has it, the story goes.
var Tales = Words("legend rumor rumour word tradition story folklore myth lore gossip tale superstition")

// Conditions introduce clauses that nobody asserts.
var Conditions = Words("if unless whether lest provided providing assuming supposing")

// Negations are the lemmas and forms that negate a clause.
var Negations = Words("not n't n’t never no neither nor nt cannot nowhere")

// Several are words before a noun for more than one of its kind.
var Several = Words("many several various numerous")

// SkipAdverbs say nothing of the event.
var SkipAdverbs = Words(`however also moreover meanwhile then therefore thus furthermore additionally instead either too
	so still yet even just only indeed nevertheless nonetheless otherwise hence as well anyway besides though although actually
	really simply obviously of-course certainly clearly sadly unfortunately fortunately hopefully ultimately here there
	specifically similarly likewise conversely consequently accordingly incidentally interestingly importantly surprisingly regrettably ironically paradoxically curiously tellingly instructively
	first second third finally lastly again back not n't n’t never perhaps maybe possibly probably likely presumably reportedly allegedly apparently supposedly purportedly namely especially particularly notably`)

// Roles are nouns for what a person is by office, trade or family.
var Roles = Words(`president vice-president minister premier chancellor secretary chief head leader director chair chairman chairwoman chairperson
	ceo founder co-founder owner governor mayor senator congressman congresswoman representative lawmaker legislator deputy
	ambassador envoy emissary negotiator spokesman spokeswoman spokesperson adviser advisor aide official officer general colonel
	major captain commander lieutenant sergeant admiral marshal king queen prince princess emperor sultan sheikh emir ruler pope
	bishop archbishop cardinal priest imam rabbi patriarch judge justice prosecutor lawyer attorney sheriff detective
	inspector professor doctor scientist researcher analyst economist historian author writer journalist reporter editor
	correspondent columnist presenter anchor host actor actress singer musician composer artist director producer filmmaker
	player striker midfielder defender goalkeeper captain coach manager trainer athlete swimmer sprinter boxer driver
	racer champion candidate nominee incumbent opponent rival activist campaigner organizer organiser victim survivor suspect
	defendant witness son daughter father mother brother sister wife husband widow widower uncle aunt nephew niece cousin
	grandson granddaughter grandfather grandmother stepson stepdaughter son-in-law daughter-in-law brother-in-law sister-in-law
	father-in-law mother-in-law fiance fiancee partner friend ally successor predecessor member delegate commissioner
	administrator mec mmc treasurer comptroller superintendent principal dean rector chancellor speaker whip strongman dictator
	warlord boss tycoon billionaire businessman businesswoman entrepreneur investor banker trader executive president-elect
	photographer novelist poet comedian dancer rapper painter sculptor pianist nurse surgeon chef footballer cyclist golfer wrestler
	physicist chemist biologist mathematician astronomer philosopher engineer architect designer pilot astronaut cosmonaut teacher student resident veteran citizen native prime-minister counterpart
	mp mep msp councillor councilor councilman councilwoman alderman congressperson parliamentarian cabinet-minister undersecretary
	trustee ombudsman registrar archivist curator biochemist epidemiologist virologist meteorologist climatologist oceanographer
	geologist seismologist psychologist psychiatrist anthropologist archaeologist astrophysicist statistician paediatrician
	pediatrician cardiologist surgeon-general sailor farmer fisherman firefighter paramedic blogger publisher commentator pundit
	broadcaster screenwriter playwright guitarist drummer vocalist songwriter bassist frontman batsman bowler wicketkeeper
	quarterback pitcher winger forward fullback centre-back skipper referee umpire jockey sailor climber mountaineer explorer
	podcaster ecologist geographer geneticist immunologist sociologist paleontologist palaeontologist neuroscientist herpetologist zoologist botanist criminologist linguist lecturer academic
	scholar cartoonist illustrator consultant accountant pharmacist veterinarian gymnast skater skier snowboarder sportsman sportswoman lobbyist freelancer housewife shopkeeper
	vendor playmaker batter all-rounder spinner hurdler qualifier custodian choreographer violinist cellist soprano tenor`)

// Creeds are words for parties, faiths and ways of thinking that say of what kind the
// holder of an office is, and not whom he serves: a Republican senator, a Labour MP.
var Creeds = Words(`republican democratic democrat democrats labour labor conservative liberal tory socialist communist marxist fascist nazi
	progressive green independent libertarian populist nationalist islamist catholic protestant anglican orthodox christian
	evangelical muslim islamic jewish sunni shia shiite buddhist hindu sikh baptist methodist lutheran presbyterian mormon`)

// Elected are the roles that a person is elected to, for a party but not as its officer.
var Elected = Words(`mp mep msp senator congressman congresswoman congressperson representative lawmaker legislator councillor councilor
	councilman councilwoman alderman parliamentarian governor mayor president candidate nominee politician deputy`)

// Trades are the roles that a person has by trade or rank rather than by office: a country
// they come from is none that they serve.
var Trades = Words(`priest pastor nun monk missionary theologian historian author writer novelist poet journalist reporter correspondent columnist presenter actor actress singer
	rapper dancer comedian musician composer pianist guitarist conductor artist painter sculptor photographer filmmaker playwright
	chef model player footballer striker midfielder defender goalkeeper athlete swimmer sprinter runner cyclist boxer wrestler golfer
	driver racer champion candidate activist campaigner scientist researcher physicist chemist biologist mathematician astronomer
	philosopher sociologist economist analyst doctor nurse surgeon lawyer banker trader businessman businesswoman entrepreneur
	investor tycoon billionaire engineer architect designer pilot astronaut cosmonaut teacher student farmer fisherman sailor
	general admiral marshal colonel major captain lieutenant sergeant commander officer firefighter carpenter plumber shopkeeper blogger influencer youtuber explorer mountaineer climber tourist national citizen
	songwriter vocalist drummer bassist podcaster ecologist geologist geographer geneticist epidemiologist virologist immunologist anthropologist archaeologist paleontologist palaeontologist
	meteorologist climatologist psychologist psychiatrist neuroscientist herpetologist zoologist botanist criminologist linguist statistician lecturer academic scholar screenwriter cartoonist illustrator
	broadcaster commentator pundit consultant accountant paramedic pharmacist veterinarian gymnast skater skier jockey snowboarder referee umpire sportsman sportswoman lobbyist freelancer housewife vendor
	winger forward fullback centre-back playmaker batsman batter bowler all-rounder wicketkeeper spinner quarterback pitcher hurdler qualifier choreographer violinist cellist soprano tenor`)

// Kin are the roles of family.
var Kin = Words(`son daughter father mother brother sister wife husband widow widower uncle aunt nephew niece cousin grandson
	granddaughter grandfather grandmother stepson stepdaughter son-in-law daughter-in-law brother-in-law sister-in-law
	father-in-law mother-in-law fiance fiancee partner`)

// Bodies are nouns for groups of people that can plan and speak.
var Bodies = Words(`company firm government administration army military navy police force troop team club party union bank group ministry
	court agency council committee commission parliament congress senate cabinet court regime authority university school hospital
	organisation organization association federation league coalition alliance board panel jury tribunal startup manufacturer
	airline carrier retailer brewer newspaper broadcaster network church city town state country nation community tribe family
	people rebel militant insurgent gunman worker employee resident villager voter lawmaker negotiator delegation side official
	representative expert scientist researcher investigator prosecutor protester demonstrator union operator provider maker`)

// Ventures are further nouns for what people run, make or form and no person is.
var Ventures = Words(`outlet consultancy duo trio quartet ensemble website platform magazine publication app charity nonprofit ngo brand business
	label studio chain giant venture programme program project initiative event show film book song album newsletter
	podcast channel tower centre center order chapter`)

// Mutual verbs with a joint subject happen between its members.
var Mutual = Words("meet talk speak negotiate agree clash fight marry divorce merge debate confer argue collide battle cooperate collaborate play")

// Light verbs with their nouns: the noun belongs to the relation.
var Light = map[string]Set{
	"take":  Words("place part control effect office aim shape charge care advantage responsibility power hold action steps note"),
	"make":  Words("way sense use"),
	"put":   Words("end pressure"),
	"have":  Words("access contact ties links"),
	"set":   Words("stage foot fire sail"),
	"lose":  Words("control sight touch"),
	"give":  Words("birth way rise"),
	"pay":   Words("tribute attention heed"),
	"come":  Words(""),
	"play":  Words("host part"),
	"keep":  Words("track pace"),
	"gain":  Words("access control"),
	"seize": Words("power control"),
	"cut":   Words("power ties"),
	"wage":  Words("war"),
	"open":  Words("fire"),
	"file":  Words("suit"),
	"bear":  Words("witness"),
}

// Support verbs with an event noun as object: the event is what happened.
var Support = Words("hold have make conduct carry launch stage give take undergo sign reach strike announce claim report confirm deny suffer face start begin resume deliver pay mount commit perform open continue attend")

// Intransitive are verbs whose past without an auxiliary is no passive, whatever the
// parser calls their subject: Conti left, prices tanked, the train derailed.
var Intransitive = Words("leave tank fall rise drop return die arrive resign stop begin start continue end win lose plunge jump surge climb slide slip soar rally sink crash collapse explode stay remain vote agree reply respond act derail capsize overturn erupt sink burst melt shatter veer skid")

// Ways are nouns behind "by" that say how something was done, and not who did it: by order of
// the state, by a wide margin, by turns.
var Ways = Words(`order means way virtue dint accident mistake chance default hand force majority vote margin turn post mail
	phone email rail road sea air train bus car plane boat foot`)

// Carriers are nouns that say so without an article: brought in by helicopter, executed by injection.
var Carriers = Words(`helicopter airplane aeroplane aircraft ambulance ferry truck lorry van taxi minibus tram metro tractor bicycle bike
	motorcycle motorbike horse donkey camel mule canoe barge ship sled sledge parachute satellite drone radio video videoconference
	telephone text fax courier letter cheque pipeline cable decree acclamation consensus lottery lot ballot referendum injection
	hanging proxy computer`)

// RateUnits may follow "a" or "an" as what an amount is counted by: 40 soles a day, $45 a
// share, 28 points a game.
var RateUnits = Words(`ounce second minute hour day week month year night share barrel ton tonne litre liter gallon
	person head game match annum quarter decade season square pound kilo kilogram mile piece unit dose trip ride bottle
	seat ticket bushel carat bag pack kilometre kilometer`)

// Transitive are verbs that say little without an object: reviewed what?
var Transitive = Words(`review approve own operate damage destroy investigate design build develop produce manufacture buy sell manage
	publish promote fund finance install examine assess adopt reject ban prohibit restrict organise organize host sponsor direct release
	arrest detain charge kill wound injure attack seize capture confiscate occupy raid loot find make take collect gather store process
	identify recognise recognize welcome condemn criticise criticize praise endorse sign ratify amend repeal draft edit compile
	maintain repair restore renovate upgrade expand protect preserve monitor track record analyse analyze evaluate discuss
	beat torture rape abuse harass threaten intimidate kidnap abduct murder shoot stab rob steal import export grow harvest catch hunt
	launch create found establish lead run control regulate supervise oversee coordinate implement enforce execute`)

// Highnesses are the letters that stand for a title before an office or a name: HH the Amir.
var Highnesses = Set{"HH": true, "H.H.": true, "HE": true, "H.E.": true, "HRH": true, "HIH": true, "HM": true}

// Turns are verbs of a clause that only turns to the hearer: "if you look at the map".
var Turns = Words("look think consider ask compare remember recall")
