// Package repair mends what a small parser gets wrong in news: appositions,
// names, reports, participles and more. Each repair looks for one pattern and moves
// the arcs of it; a tree stays a tree.
//
// "chief of staff, Andriy Yermak" parsed as a coordination without "and"
// becomes an apposition; in "the head of Kyiv's council, Rustem Umerov" the name
// moves from the council to its head.
package repair

import (
	"strings"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
)

// A Repair mends one kind of mistake.
type Repair struct {
	Name, Doc string
	Mend      func(t *extract.Tree)
}

// Suite is every repair, in the order in which they run.
var Suite = []Repair{
	{"near-case", "a plea before the commission alleging fraud: before the commission.", nearCase},
	{"own-copula", "Rainfall was 40% below average: it was so much, a copula of the share.", ownCopula},
	{"two-predicates", "was small and combined old data: two predicates, no small data.", twoPredicates},
	{"in-law", "son - in - law: the kin noun heads the word.", inLaw},
	{"director-general", "WTO Director-General Ann Lee: one title, whose head is the role.", directorGeneral},
	{"ambassador-extraordinary", "Ambassador Extraordinary and Plenipotentiary of Norway: one office.", ambassadorExtraordinary},
	{"letters-name", "Portfolio Person Inversiones (PPI): one name of all whose letters are in the brackets.", lettersName},
	{"designate-office", "The chairman designate, Ann Lee, spoke: nobody designates.", designateOffice},
	{"department-canada", "Fisheries and Oceans Canada: one body.", departmentCanada},
	{"office-name", "Speaker of the Milli Majlis Sahiba Gafarova: the body's name ends before the person's.", officeName},
	{"shared-kin", "Ann and Waseem's mother, Anwar, wept: the mother of both did.", sharedKin},
	{"crossed-mark", "complaints about churches hiding abuse: about the churches.", crossedMark},
	{"as-adjective", "criticised the speech as “not strong”: a phrase, no clause.", asAdjective},
	{"had-watching", "had millions watching him: the millions watched.", hadWatching},
	{"went-on-saying", "Ann Lee went on: “It was so.”: she says so.", wentOnSaying},
	{"legend-has", "Legend has it that a storm came: no name.", legendHas},
	{"or-so", "The house is haunted, or so they say: they say that it is.", orSo},
	{"from-now-on", "From now on they rest: one time.", fromNowOn},
	{"left-some", "the storm, which AFP reported left some angry: they did not leave.", leftSome},
	{"each-of-which", "two calls, each of which they want first: they want it of each.", eachOfWhich},
	{"campus-owner", "University of California, San Diego's chancellor, said: the chancellor of all that.", campusOwner},
	{"behind-predicate", "Closing the port is unfair to farmers: unfair to them.", behindPredicate},
	{"thanks-to", "was built thanks to a grant: why it was.", thanksTo},
	{"struck-number", "killed 813 and infected around 35,000 worldwide: them.", struckNumber},
	{"compound-subject", "A noun right before a finite verb without a subject is its subject: The bank cut jobs.", compoundSubject},
	{"managing-director", "Ravi Menon, managing director of the bank: he manages no director.", managingDirector},
	{"according-case", "According to belongs to the noun behind it: which according to officials is a concern.", accordingCase},
	{"according-inside", "The cost of building it, according to Lee, will be low: Lee is the source of the whole.", accordingInside},
	{"according-setting", "Prices rose, according to the bank in a report: the bank says so there.", accordingSetting},
	{"according-object", "The strike killed, according to police, 12 people: the people, not the police, are killed.", accordingObject},
	{"according-root", "“The firm sells arms,” according to a tweet: a source of the clause, no clause of its own.", accordingRoot},
	{"wrote-name", "“We stand ready,” tweeted Johnson: he says so.", wroteName},
	{"quoted-as", "“We will stay,” Reuters quoted Lee as saying: Lee says so.", quotedAs},
	{"said-inverted", "Among the dead were two children, officials said: they say nothing among the dead.", saidInverted},
	{"dollar-sign", "fined the firm A$20,000: an amount, that the firm is fined.", dollarSign},
	{"designation", "issued decree no. 12, decree no. 13: two decrees were issued.", designation},
	{"finite-conjunct", "plans to open a plant and will hire people: no plan of hiring.", finiteConjunct},
	{"record-since", "fell to 3 euros, the lowest level since May: the lowest since then.", recordSince},
	{"crossed-complement", "remained closed on Monday because of fog: it remained so.", crossedComplement},
	{"two-objects", "Of two objects of giving the first gets the second: awarded Maria Lopez a pension.", twoObjects},
	{"quoted-nickname", "José “Pepe” Mujica: one name.", quotedNickname},
	{"name-i", "Ann Lee I am a nurse: she speaks, and is no queen.", nameI},
	{"flat-name", "A person's name is no part of the title before it: coach Ruben Amorim dropped two players.", flatName},
	{"et-al", "Lee et al's research shows: the research does.", etAl},
	{"has-proven", "he's proven he can win: he has, nobody proves him.", hasProven},
	{"if-said", "If rain came, Lee said they would stay: they would if it came.", ifSaid},
	{"lone-object", "The one object of a verb is no recipient: warned residents of floods.", loneObject},
	{"inserted-report", "At noon, his office said, he died: he died at noon.", insertedReport},
	{"not-all", "However, not all the parts can be made here: some can.", notAll},
	{"no-more", "No more than ten people may gather: so many.", noMore},
	{"nothing-nor", "will not pay anything, nor the insurer: the insurer will not pay.", nothingNor},
	{"yet-to", "and the driver has yet to hear why: has yet to.", yetTo},
	{"gapped", "limited to two terms and representatives to three: the representatives are limited to three.", gapped},
	{"empty-it", "It was reported the fire started: that it started is reported.", emptyIt},
	{"gerund-subject", "Returning to service takes longer: a subject without a comma.", gerundSubject},
	{"making-is", "Making this dish is hard, the chefs say: the making is hard.", makingIs},
	{"year-old", "said the 22 year old: somebody of that age.", yearOld},
	{"two-word-subject", "Nasi ulam is rice: one subject.", twoWordSubject},
	{"that-kind", "says that kind of fear is rare: that kind.", thatKind},
	{"said-although", "said while it rains, the dams are empty: it is said that they are empty.", saidAlthough},
	{"said-to", "“Tell me,” said the prosecutor to Ann Lee: he says it to her.", saidTo},
	{"adjective-list", "in a cruel, inhumane and degrading manner: one manner.", adjectiveList},
	{"agent-beside", "is eclipsed by Masaya, another volcano: Masaya is one.", agentBeside},
	{"agent-against", "claims levelled by some against Ghana: levelled against it.", agentAgainst},
	{"court-also", "ruled that it was legal and upheld the rules: the court upheld them.", courtAlso},
	{"to-found", "managed to found a school: founded it.", toFound},
	{"slash-pair", "treats HIV/AIDS: one thing with two names.", slashPair},
	{"which-thing", "the home of Ann Lee, a potter, which is open: the home is.", whichThing},
	{"after-dash", "Huawei – which the US sanctions – and Alibaba: Alibaba sanctions nobody.", afterDash},
	{"around-the-world", "fiction from around the world that has been translated: the fiction has.", aroundTheWorld},
	{"relative-and", "Ann, who teaches and is no relation of Bo, left: two things said of Ann.", relativeAnd},
	{"turn-into", "turned a band close to bankruptcy into an orchestra: into belongs to turned.", turnInto},
	{"be-to", "The airport was to open: an auxiliary; the goal was to open it: none.", beTo},
	{"before-colon", "The menu has changed: “We cook fish,” said Ann Lee: nobody says the first part.", beforeColon},
	{"semicolon-report", "A truck hit a wall; its fuel, officials said, caught fire: they say no more than the second part.", semicolonReport},
	{"after-dots", "it rains .... in Cork it pours: in Cork it pours.", afterDots},
	{"semicolon-clause", "Officials said three died; they were not named: the second part is nobody's.", semicolonClause},
	{"present-tag", "deeply regrets the mistake: a present.", presentTag},
	{"the-poor", "The law will hurt the poor: people.", thePoor},
	{"wonder-what", "wondering what is going on: a question.", wonderWhat},
	{"boeing-737", "The plane, a Boeing 737, crashed: one model.", boeing737},
	{"described-subject", "The other two are tutor Ann Lee and Bo Keller: one predicate.", describedSubject},
	{"predicate-participle", "unrest has been on the rise, claiming Peru: the unrest claims it.", predicateParticiple},
	{"member-for", "Gauteng MEC for Health Ann Lee resigned: she does, whose office the place has.", memberFor},
	{"union-of-two", "the Association of Machinists and Aerospace Workers: one body.", unionOfTwo},
	{"founded-by-two", "the Omar and Ali Khalil Foundation: one body.", foundedByTwo},
	{"body-of-place", "Ann Lee, president of Bangladesh Mahila Parishad: the body has one name.", bodyOfPlace},
	{"owned-predicate", "the crash was Iran's doing: Iran is no subject.", ownedPredicate},
	{"own-subject", "led to corridors becoming unusable: the corridors become so.", ownSubject},
	{"made-look", "makes the canyon look small: the canyon is its object.", madeLook},
	{"moving-boxes", "took a job moving boxes: a job.", movingBoxes},
	{"for-to-rise", "called for the minister to resign: he is to.", forToRise},
	{"number-which", "the number of cases, which fell: the number did.", numberWhich},
	{"between-two", "fares between Oslo and a number of towns: the two ends of one between.", betweenTwo},
	{"and-months", "jailed for one year and four months: one length.", andMonths},
	{"each-doing", "with Scalise calling it a sham and Ross calling it a coup: each his own.", eachDoing},
	{"hyphen-in", "mail-in voting: a kind of voting.", hyphenIn},
	{"to-them-doing", "the training led to them winning: they won.", toThemDoing},
	{"of-us-coming", "the joy of us coming together: we come.", ofUsComing},
	{"shifted-object", "which recorded on Friday four new cases: it recorded the cases.", shiftedObject},
	{"heavy-object", "inaugurated, with the mayor, a new school: the school is inaugurated.", heavyObject},
	{"so-do", "lacks money, but so do many rivals: they do.", soDo},
	{"whose-object", "the man whose passport the thief stole: the passport is stolen.", whoseObject},
	{"turned-aside", "Hloba, said the statement, was one of three: he was.", turnedAside},
	{"said-aside", "Okello, said the statement, was one of three: the statement says so.", saidAside},
	{"tool-of", "analysed the samples using a laser: no sample uses one.", toolOf},
	{"agent-list", "heard by Justice of Appeal Bo Kim, Ann Lee and Ed Ray: all three did.", agentList},
	{"crossed-phrase", "she helped, her acts after 1994 hurt: the acts were after 1994.", crossedPhrase},
	{"fixed-pair", "bought a bed and breakfast: one thing.", fixedPair},
	{"adding-but", "adding that talks had begun but trade was slow: both are added.", addingBut},
	{"carry-on", "carry on cooking chicken: one cooks the chicken.", carryOn},
	{"as-many", "at 6am as many occupants slept: a clause of time.", asMany},
	{"day-predicate", "was on Wednesday reported to be good: a passive.", dayPredicate},
	{"list-role", "Andrew Yang, an entrepreneur, and Michael Bennet: a role, no third person.", listRole},
	{"late-object", "granted Dan Ray, his former aide, a full pardon: the pardon is granted.", lateObject},
	{"letter-to", "sent a letter requesting rules to Ann Lee: it is sent to her.", letterTo},
	{"second-errand", "ran for Congress in May and for the Senate in June: two things run for.", secondErrand},
	{"open-list", "strains in sewage, slurry, and foods: the list is not closed before foods.", openList},
	{"hence-appeal", "it goes to waste, hence the appeal: no appeal goes there.", henceAppeal},
	{"run-up", "in the run up to the vote: one word.", runUp},
	{"compared-to", "rose 12% compared to 2020, when shops closed: it did not rise to 2020.", comparedTo},
	{"crossed-compound", "WWE extended condolences: the subject is no part of the object.", crossedCompound},
	{"and-which", "a group that includes Exxon, and which owns the port: two things said of the group.", andWhich},
	{"zero-relative", "a room the group was visiting: the clause describes the room.", zeroRelative},
	{"colon-how", "a story of family: how it was built: no relative clause.", colonHow},
	{"which-he-said", "Reading from the report, which he said was false: the report was.", whichHeSaid},
	{"participle-conjunct", "a device propelled by turbines and attached to his feet: the device is attached.", participleConjunct},
	{"on-sunday", "On Sunday teams met: no Sunday teams.", onSunday},
	{"said-active", "The company announced via Twitter, phase one had ended: nobody announced the company.", saidActive},
	{"two-prepositions", "charged with, and acquitted of, fraud: with belongs to charged.", twoPrepositions},
	{"stranded-behind", "The demands made by the court have been complied with: with belongs to complied.", strandedBehind},
	{"crossed-time", "At midnight local time: one time.", crossedTime},
	{"with-at-end", "passed a bill that would help them, with Lee walking out: Lee walked out then.", withAtEnd},
	{"including-who", "34 protesters, including two women, who had marched: the protesters had.", includingWho},
	{"the-first", "will go there for talks, the first since May: the talks are.", theFirst},
	{"denied-and-blamed", "denied that its men had fired and blamed the rebels: it blamed them.", deniedAndBlamed},
	{"put-to", "put it to Lee that he had lied: a claim, put to Lee.", putTo},
	{"and-cut", "raised prices and cut jobs: two deeds, no cut jobs.", andCut},
	{"same-form", "would have raised duty and cut aid: would have cut it.", sameForm},
	{"found-guilty", "The court on Tuesday found Lee guilty: the court found, Lee is.", foundGuilty},
	{"did-sign", "Lee did, unlawfully, sign papers: Lee signed them.", didSign},
	{"said-behind", "Lee will appeal, his lawyer, Bo Kim, said: the lawyer says so, Lee appeals.", saidBehind},
	{"asking-of", "contacted the government requesting masks: no government requests them.", askingOf},
	{"saying-of", "got into damage control mode saying …: no mode says it.", sayingOf},
	{"visit-made", "a visit chefs and officials made: they made it.", visitMade},
	{"saw-sent", "saw Lee sent off: a passive.", sawSent},
	{"event-concluded", "The cup concluded on Monday, ten teams took part: no cup says so.", eventConcluded},
	{"no-good", "does people no good: no good is what it does them.", noGood},
	{"two-clauses", "believed the voucher would help: the voucher helps.", twoClauses},
	{"dashed-subject", "Lima and Luna – the firms behind the coin – are not licensed: the firms are they.", dashedSubject},
	{"spent-doing", "spent days searching: the time went into it.", spentDoing},
	{"what-happened", "calls what happened rape: rape is what it is called.", whatHappened},
	{"said-on", "…, said Rose, on a Zoom meeting: he said it there.", saidOn},
	{"said-in", "said the glacier had shrunk, in a study published by Nature: said in a study.", saidIn},
	{"sensing-of", "mounted a campaign sensing a chance: no campaign senses one.", sensingOf},
	{"began-that", "an exodus began that saw thousands leave: more of the exodus.", beganThat},
	{"same-time", "At the same time that they signed, news came: no news of the signing.", sameTime},
	{"saw-bare", "The war saw families flee: they fled.", sawBare},
	{"claims-after", "The suit claims after getting the letter, the board voted: the board got it.", claimsAfter},
	{"said-when", "…, Eurostat said on Tuesday: said then.", saidWhen},
	{"said-after", "He had paid, Lee said on Monday after workers left: said then.", saidAfter},
	{"said-without", "They fled, police said without elaborating: police do not.", saidWithout},
	{"as-he-paid", "Rebels attack them, Lee said, as he wept: Lee wept then.", asHePaid},
	{"continued-quote", "He continued, “and we won”: he says so.", continuedQuote},
	{"report-in-brackets", "(Lee is in good health, his office said): the office says so.", reportInBrackets},
	{"called-false", "called the statement “absolutely false”: what it is called.", calledFalse},
	{"hyphen-adjective", "The boom was short-lived: an adjective.", hyphenAdjective},
	{"colon-quote", "said that it rained: “It will end.”: two things said.", colonQuote},
	{"called-on-name", "called on Ann Lee to resign: on her.", calledOnName},
	{"call-on", "called on states to act: the states are to.", callOn},
	{"front-oblique", "To the town, the bridge was a gift: it was one to the town.", frontOblique},
	{"who-believes", "said Eva Novak, who believes he lied: she believes it.", whoBelieves},
	{"both-recalled", "Toyota and Honda have both recalled cars: they recalled them.", bothRecalled},
	{"said-between", "“To win here,” Ann Lee said, “you need patience”: one sentence.", saidBetween},
	{"cited-that", "cited a source that the attack was planned: the source says so.", citedThat},
	{"go-on", "went on to win: what somebody goes on to do is no purpose.", goOn},
	{"went-on", "Talks went on, and it grew: a particle.", wentOn},
	{"voted-to", "The panel voted on Thursday to raise rents: what it voted for is no purpose.", votedTo},
	{"given-that", "Given that the bridge was unsafe, it closed: a conjunction, nobody was given anything.", givenThat},
	{"how-clause", "Witnesses described how soldiers shot the man: a clause with how, not how with a clause.", howClause},
	{"strike-followed", "More attacks followed in the spring: nobody followed them.", strikeFollowed},
	{"participle-tag", "What describes a noun without a subject is a participle: the fire, believed to have started.", participleTag},
	{"finite-complement", "adding authorities would act: a finite verb has a subject, not its governor an object.", finiteComplement},
	{"reported-past", "says the phrase referred to children: what is said of the phrase, no object.", reportedPast},
	{"said-to-be", "The film, said to be based on a story, opened: the film opened.", saidToBe},
	{"comma-gerund", "Hanyu avoided the attention, rarely granting interviews: the attention grants none.", commaGerund},
	{"finite-root", "The company named Ann Lee chief: what stands alone in a sentence is no description.", finiteRoot},
	{"reports-colon", "Reuters reports: a verb, before what is reported.", reportsColon},
	{"appositive-conjunct", "Luk, a minister and a figure in the war, died: both are said of him.", appositiveConjunct},
	{"for-granted", "take your support for granted: nobody grants.", forGranted},
	{"closed-relative", "asked Lam, who is supported by the state, to resign: asked to resign.", closedRelative},
	{"share-relative", "37% of the pollution that reaches Ohio: the pollution does.", shareRelative},
	{"noun-oblique", "destroyed homes in the province: in the province belongs to the homes as a noun's phrases do.", nounOblique},
	{"role-name", "the president of Nicaragua Daniel Ortega: the name stands beside the role.", roleName},
	{"of-object", "What somebody is accused of hangs on the accusing: accused the banker of fraud.", ofObject},
	{"through-year", "data from 2005 through 2015: one stretch of time.", throughYear},
	{"came-in", "came in third with 11%: third is what somebody came in.", cameIn},
	{"from-to", "Both ends of a change hang on its verb: fell from 6.1 percent to 5.8 percent.", fromTo},
	{"clausal-predicate", "The theory is that the virus escaped: the theory is, the virus escaped.", clausalPredicate},
	{"inner-report", "the mission, which Bridenstine said may be delayed: Bridenstine says so.", innerReport},
	{"inner-subject", "the truck, which officials say carried copper: the truck carried it.", innerSubject},
	{"expected-relative", "a figure that the bank expects to reach 9 million: the figure is to reach it.", expectedRelative},
	{"after-waves", "sank after waves flooded the deck: the waves did.", afterWaves},
	{"which-they-say", "the dam, which farmers say dried the river: farmers say so, the dam did.", whichTheySay},
	{"in-statement", "said in a statement that it had found cracks: what is said hangs on said.", inStatement},
	{"fact-that", "said nothing about the fact that costs are high: nobody says that they are.", factThat},
	{"asked-if", "asked Trump if a database would help: what is asked, no condition.", askedIf},
	{"told-paper", "told the daily repair work began: the daily is told.", toldPaper},
	{"told-whom", "told Reuters arson was used: Reuters is told.", toldWhom},
	{"report-and", "claiming thousands were jobless and millions had died: both are claimed.", reportAnd},
	{"given-first", "Mr Christian Amos Boateng: one name, no title.", givenFirst},
	{"hyphen-name", "A hyphen ends no name: Lo Kin-hei.", hyphenName},
	{"syllable-name", "lawmaker Maggie Chan Man-ki: a person.", syllableName},
	{"possessor", "Park Won-soon's body was found: it is his body.", possessor},
	{"no-verb", "A trial is underway: it underways nothing.", noVerb},
	{"with-saying", "opposed, with Ana Torres, a spokeswoman, saying: Torres says so.", withSaying},
	{"helps-doing", "Extra motivation helps getting things done: the motivation helps.", helpsDoing},
	{"plural-report", "The dam is leaking, warn engineers: the engineers warn.", pluralReport},
	{"inverted-report", "Inflation, stressed the governor, remains high: the governor stresses.", invertedReport},
	{"reporter-behind", "The bridge will close, reports Almadina: a subject.", reporterBehind},
	{"named-behind", "“It spreads by contact,” Dr Ann Lee: she is no part of the contact.", namedBehind},
	{"states-release", "No fuel was found, states the release: the release says so.", statesRelease},
	{"periodical", "reports Al-Rai daily: the newspaper, not how often.", periodical},
	{"prime-minister", "UK Prime Minister Boris Johnson: prime belongs to the minister.", primeMinister},
	{"secretary-general", "NATO Secretary General Jens Stoltenberg: one office.", secretaryGeneral},
	{"capital-of", "the capital of Casanare, Yopal, which floods: Yopal is the capital, and floods.", capitalOf},
	{"document-by", "the minutes of the meeting distributed by Lee: the minutes are distributed.", documentBy},
	{"company-running", "the company running the trains, Veolia, failed: Veolia is the company.", companyRunning},
	{"majority-leader", "Senate Majority Leader Ann Lee: the majority belongs to the leader.", majorityLeader},
	{"glued-name", "A hyphen between capitals is inside a name: Hill-Lewis said so.", gluedName},
	{"ampersand-name", "Kamway Lodge & Tavern: one house.", ampersandName},
	{"who-person", "Who is no company: an associate professor at the University who has edited books.", whoPerson},
	{"one-in-five", "One in five adults smoke: adults do, and not five.", oneInFive},
	{"between-range", "Between 30 and 40 houses burned: the houses are counted.", betweenRange},
	{"rate", "earn 40 soles a day: a rate, no time and no object.", rate},
	{"scores", "beat Zverev 6-3, 7-6 (7-4): one score.", scores},
	{"times-as-many", "Twice as many people died: nobody died twice.", timesAsMany},
	{"year-earlier", "down from a year earlier: a year earlier is one time.", yearEarlier},
	{"day-prior-to", "a day prior to the visit: one time.", dayPriorTo},
	{"up-amount", "Exports were up 4.5% year on year: they were up.", upAmount},
	{"as-high-as-amount", "rose as high as 4.6%: it rose to that.", asHighAsAmount},
	{"and-lost", "since 2016, when they won, and lost in May: not lost then.", andLost},
	{"but-gave", "said that it burned but did not say when: who said did not.", butGave},
	{"is-missing", "At least 201 are missing: a copula.", isMissing},
	{"paid-for", "under which crude is paid for: for belongs to paid.", paidFor},
	{"gapped-amount", "Brook made 317 and Root 262: Root made 262.", gappedAmount},
	{"some-of-them", "injured 32, four of them seriously: not all of them.", someOfThem},
	{"cased-number", "amounted to 11 million units: to belongs to the units.", casedNumber},
	{"which-body", "Roche, which had offered more, left: no person.", whichBody},
	{"who-name", "The WHO is a name.", whoName},
	{"of-whom", "the passengers, many of whom were students: a relative clause.", ofWhom},
	{"list-apposition", "A conjunct name after a comma, without and, beside a common noun is an apposition: his chief of staff, Andriy Yermak.", listApposition},
	{"one-of-three", "a boy, a girl and a man: three of them.", oneOfThree},
	{"nearest-adjective", "overcrowded and short on guards: short on guards.", nearestAdjective},
	{"second-passive", "A man was killed and livestock stolen: the livestock was.", secondPassive},
	{"provided-that", "will meet, provided that the bank agrees: a condition.", providedThat},
	{"had-he", "would have died had he not been armed: an auxiliary, no conjunction.", hadHe},
	{"go-back", "went back to the lender: they went to the lender.", goBack},
	{"adjacent-name", "A name right behind a plural noun stands beside it: U.S. emissaries Steve Witkoff.", adjacentName},
	{"role-behind", "emissaries Steve Witkoff, special envoy, and Jared Kushner: the role is his before it.", roleBehind},
	{"role-apposition", "A person's name beside an organisation inside a role belongs to the role: the head of the council, Rustem Umerov.", roleApposition},
	{"person-conjunct", "A person joined by and to what is no person belongs to the persons before: … emissaries Steve Witkoff, special envoy, and Jared Kushner.", personConjunct},
	{"near-participle", "A participle right behind a noun describes that noun, not one before the last verb: a delegation led by Umerov.", nearParticiple},
	{"near-gerund", "A present participle right behind the noun of a phrase describes it: in a depot storing containers.", depotStoring},
	{"from-areas", "came from areas of Sudan experiencing floods: the areas do.", fromAreas},
	{"own-saying", "The mayor explained his decision saying there was no money: the mayor says so.", ownSaying},
	{"near-relative", "A relative clause after a comma describes the name right before it: …the Institute for the Study of War, which works with the CTP.", nearRelative},
	{"were-of-them", "protests against the regime that were crushed: the protests were.", wereOfThem},
	{"attack-killing", "Gunmen attacked a village killing 12: the gunmen did, not the village.", attackKilling},
	{"pact-which", "a pact between Peru and Chile, which requires cuts: the pact does.", pactWhich},
	{"film-of", "a video of the arrest taken by neighbours: the video was.", filmOf},
	{"held-on", "the meeting of the two countries held on Wednesday: the meeting was.", heldOn},
	{"before-that", "said on Tuesday that …: what stands before that belongs to said.", beforeThat},
	{"said-of-subject", "A statement issued on Tuesday said the law bans pits: issued then.", saidOfSubject},
	{"interposed", "The other claim, Ann Lee revealed, relates to a loan: she says so of the claim.", interposed},
	{"parenthetical-report", "The plant, Toyota said, employs 900: the report hangs on the clause it interrupts.", parentheticalReport},
	{"noun-report", "Bees die, the scientists reason: they do so, it is no reason.", nounReport},
	{"interrupted", "A report between commas hangs on the innermost clause around it: a move whose rarity, CBS noted, surprised many.", interrupted},
	{"as-well-as", "Beirut as well as Tyre: a conjunct.", asWellAs},
	{"inside-quotation", "What stands in a quotation belongs to its clause, not to the verb that reports it.", insideQuotation},
	{"play-off", "won to reach this play-off: nobody reaches off.", playOff},
	{"dotted-number", "were BA.5: one word.", dottedNumber},
	{"back-relative", "Apart from the two, which were small, others grew: the two were.", backRelative},
	{"longest-since", "the longest streak since floods crippled it: the floods did.", longestSince},
	{"as-each", "described talks as good and relations as bad: each its own.", asEach},
	{"ministry-of-two", "Trade and Industry Minister Ann Lee left: one person did.", ministryOfTwo},
	{"moves-by", "it followed moves by rivals: the rivals moved.", movesBy},
	{"fronted-boosted", "In the final, boosted by fans, Kenya won: Kenya was boosted.", frontedBoosted},
	{"who-near", "a single for the Angels, who won: the Angels did.", whoNear},
	{"as-large-as", "a planet as large as Earth orbiting a star: the planet does.", asLargeAs},
	{"gerund-object", "tailoring brands is important: no brand is.", gerundObject},
	{"with-both", "A factory with machines and a cafe was opened: the factory was.", withBoth},
	{"the-rest", "Cases in Tianjin and the rest of China: in both.", theRest},
	{"not-list", "on fraud, not protection, conduct, and backing: none of the three.", notList},
	{"including-used", "languages, including Mizo, used by many, and Lingala, used by more: Mizo is.", includingUsed},
	{"asked-by", "was asked by the ministry to pay: the ministry does not pay.", askedBy},
	{"speaker-of", "said Nie Xiaoyong from the institute: he is from there.", speakerOf},
	{"monday-verb", "The ministry Monday approved the plan: a time.", mondayVerb},
	{"up-from", "people are affected by cuts, up from 3 million: the people are more.", upFrom},
	{"down-from", "was $1 billion, down from $1.2 billion: one preposition.", downFrom},
	{"off-object", "dropped off the list: nobody dropped the list.", offObject},
	{"inside-apposition", "A phrase right behind an apposition belongs to it: 270 square miles, the second largest advance after November 2024.", insideApposition},
	{"event-relative", "a meeting with the members that took place: the meeting did.", eventRelative},
	{"gapped-verb", "and wounded 11: a verb of its own, not an adjective.", gappedVerb},
	{"quoted-by", "“He fights the workers,” Lagos Dockers Union said: the union said so.", quotedBy},
	{"bare-report", "…, wrestling promotion Stardom announced: the noun before the report is its subject.", bareReport},
	{"trailing-report", "…, the French presidency announced: a report set beside what it reports.", trailingReport},
	{"said-and", "Shi said Beijing had room, and a visit was unlikely: both are what Shi said.", saidAnd},
	{"warned-too", "said it was opposed and warned the North: a second report, not what is said.", warnedToo},
	{"fronted-phrase", "Through the ports, says the report, officers took bribes: the report says so.", frontedPhrase},
	{"fronted-seen", "Seen from afar, the tower they built could be a mast: the clause is.", frontedSeen},
	{"report-relative", "the report for the year, which revealed that …: the report did.", reportRelative},
	{"while-said", "Moscow said it won while Kyiv said it lost: Kyiv's report is no word of Moscow's.", whileSaid},
	{"says-and-does", "claimed she owns a jet and travels by helicopter: she claims both.", saysAndDoes},
	{"inverted", "“The game is off,” read the club statement: the statement reads so.", inverted},
	{"referred-as", "referred to the jet involved as a freighter: as belongs to the naming.", referredAs},
	{"said-while", "It was lawful, Silva said, while denying the charge: he denies it.", saidWhile},
	{"report-participle", "Putin said the draft could serve, adding that …: Putin adds.", reportParticiple},
	{"among-them", "designed 70 buildings, among them the library: one object.", amongThem},
	{"as-high-as", "waves as high as three metres flooded the deck: the waves are so high.", asHighAs},
	{"share-beside", "12,000 people, half of them in Ohio: half are there.", shareBeside},
	{"participle-subject", "Wildfires fanned by winds have burned homes: the wildfires have.", participleSubject},
	{"set-beside", "accused them of fraud, a claim they denied: a claim is no time and no manner.", setBeside},
	{"adjective-passive", "The judge was biased: a copula.", adjectivePassive},
	{"shared-passive", "22 were killed and dozens wounded: a passive too.", sharedPassive},
	{"age-subject", "say Menendez, 70, and his wife accepted cash: he accepted.", ageSubject},
	{"former-apposition", "The airline, once Europe's largest, filed: the airline was.", formerApposition},
	{"with-absolute", "Klopp leaves, the club said, with Slot the favourite: nobody said with.", withAbsolute},
	{"last-phrase", "won gold, edging out Andrade by 1.2 points: edging by 1.2 points.", lastPhrase},
	{"some-in-each", "Forty were hurt, 12 in Oslo: 12 of them.", someInEach},
	{"between-and", "fares between Dubai and a number of cities: between both.", betweenAnd},
	{"expect-lull", "expect the lull to last: they expect it of the lull.", expectLull},
	{"on-the-right", "The station is on the right: a side.", onTheRight},
	{"said-there", "It will rise, said Ann Lee in Oslo: she said so there.", saidThere},
	{"packed-hall", "uproar in the courtroom, packed with relatives: the room is packed.", packedHall},
	{"rider-whose", "the rider of a motorcycle, whose lungs were tested: the rider's.", riderWhose},
	{"plain-participle", "after a landslide buried a village: it buried.", plainParticiple},
	{"after-subject", "after one of its cars killed a man: the car killed him.", afterSubject},
	{"won-by", "spoke after the race won by Lee: the race won nothing.", wonBy},
	{"along-with", "The mayor, along with two members, was arrested: both were.", alongWith},
	{"amount-participle", "rose 12%, helped by rates: the rise was helped.", amountParticiple},
	{"but-above", "found no evidence that they lied, but criticised them: who found criticised.", butAbove},
	{"second-subject", "says the guardians want money: the guardians want.", secondSubject},
	{"or-amount", "17% of its workforce, or 1,500 people: the same amount.", orAmount},
	{"called-adjective", "called the claims “completely false”: called them so.", calledAdjective},
	{"ahead-of", "50.4%, ahead of Hernández on 47.3%: a preposition.", aheadOf},
	{"plain-past", "The train derailed: nobody derailed it.", plainPast},
	{"name-before-verb", "had defeated ISIS and Turkey would move in: Turkey would.", nameBeforeVerb},
	{"more-than", "more than doubled: an adverb.", moreThan},
	{"cased-subject", "A second subject with a preposition belongs to the word before it: facilities belonging to Aramco were hit.", casedSubject},
	{"subject-apposition", "Two subjects of one verb, the second a name after a comma: an apposition.", subjectApposition},
	{"compared-adverb", "expected to take longer: an adverb.", comparedAdverb},
	{"adjective-aside", "the review, due next month, must recommend it: a clause.", adjectiveAside},
	{"hyphen-owner", "Park Won-soon's body was found: no Park was.", hyphenOwner},
	{"an-old-saying", "There is an old Kikuyu saying that it rains: a saying is.", anOldSaying},
	{"pole-dancing", "She is pole dancing: no pole dances.", poleDancing},
	{"saved-to-give", "scored after his shot was saved by the keeper to give Leeds the lead: the goal did.", savedToGive},
	{"which-its", "the reforms in the sector, which saw its budget double: the sector did.", whichIts},
	{"held-between", "the talks between two countries held in Doha: the talks were.", heldBetween},
	{"made-dearer", "made cars built in Japan dearer: made them so, not built.", madeDearer},
	{"relating-to", "charges against Chen and his wife relating to funds: the charges do.", relatingTo},
	{"found-mirrored", "found the fears raised by farmers mirrored by fishermen: the fears were.", foundMirrored},
	{"posted-on", "uploaded photos taken with the mayor on social media: uploaded there.", postedOn},
	{"clause-subject", "Reading it recalls the act, adopted in June: the act was.", clauseSubject},
	{"but-from", "Another writer, but from the north, is Ann Lee: no north is.", butFrom},
	{"fronted-list", "On a visit to Ghana, Turkey and Kenya signed a deal: they did, and are no places of the visit.", frontedList},
	{"gerund-opening", "Divulging details the agency wrote: the agency divulged.", gerundOpening},
	{"room-battle", "a courtroom and boardroom battle: no courtroom.", roomBattle},
	{"counted-covering", "has 30 episodes in total, covering three languages: the episodes do.", countedCovering},
	{"opening-which", "The opening of the summit, which lasts until Friday: the summit does.", openingWhich},
	{"border-to", "close to the border to Liberia: the border's.", borderTo},
	{"close-to", "located close to the border: it is there.", closeTo},
	{"one-fair", "The Date and Honey Exhibition was opened: one event.", oneFair},
	{"passive-report", "A quake has been recorded, the Seismic Centre in Muscat said: the centre says so.", passiveReport},
	{"flush-with", "Flush with funds, the city buys trucks: an adjective.", flushWith},
	{"bodys-own", "an official of stockpiler Sinograin: Sinograin is no official.", bodysOwn},
	{"near-holder", "Ann Lee and Bo Kim - the current chair -: Bo Kim is.", nearHolder},
	{"next-office", "Premier Ann Lee, Vice President and Trade Minister Bo Kim: he is the vice president.", nextOffice},
	{"rank-behind", "Envoy to the Horn of Africa Ambassador Mike Hammer: envoy to the Horn of Africa.", rankBehind},
	{"second-office", "by Ann Lee, MP, and Ranking Member, Finance Committee: one person.", secondOffice},
	{"bodys-chief", "Labour Organisation (ILO) DG Guy Ryder: the person.", bodysChief},
	{"highness", "HH the Crown Prince Ali Al Noor: one person.", highness},
	{"double-title", "Wrestler and television star Hana Kimura: one person.", doubleTitle},
	{"gap-list", "Workers live in tents and managers in villas: nobody lives in managers.", gapList},
}

// Trees runs the suite over trees, in place.
func Trees(ts []extract.Tree) {
	for i := range ts {
		at := places(&ts[i])
		for _, r := range Suite {
			r.apply(&ts[i], at)
		}
	}
}

// Apply runs one repair over a tree. Where it would make a circle of heads, which takes a
// tree that is wrong in more ways than the repair foresees, heads and relations stay.
func (r Repair) Apply(t *extract.Tree) { r.apply(t, places(t)) }

// A place is where a token stands in a tree.
type place struct {
	head   int
	deprel string
}

func places(t *extract.Tree) []place {
	at := make([]place, len(t.Tokens))
	for i, k := range t.Tokens {
		at[i] = place{k.Head, k.Deprel}
	}
	return at
}

// apply is [Repair.Apply] for the tree whose tokens stand at the places given; they
// follow it.
func (r Repair) apply(t *extract.Tree, at []place) {
	r.Mend(t)
	moved := false
	for i, k := range t.Tokens {
		moved = moved || k.Head != at[i].head || k.Deprel != at[i].deprel
	}
	if !moved {
		return
	}
	if isTree(t) {
		for i, k := range t.Tokens {
			if len(t.Rel) == len(t.Tokens) && k.Deprel != at[i].deprel {
				t.Rel[i] = max(t.Rel[i], mended)
			}
			at[i] = place{k.Head, k.Deprel}
		}
		return
	}
	for i := range t.Tokens {
		t.Tokens[i].Head, t.Tokens[i].Deprel = at[i].head, at[i].deprel
	}
}

// isTree reports whether every token of t stands under its one root.
func isTree(t *extract.Tree) bool {
	root := t.Root()
	for i, k := range t.Tokens {
		if root < 0 || !t.Under(i, root) || (k.Head < 0) != (i == root) || (k.Head < 0) != (k.Deprel == "root") {
			return false
		}
	}
	return true
}

// attach moves token i under head with relation rel unless that made a cycle.
func attach(t *extract.Tree, i, head int, rel string) {
	if head == i || head >= 0 && t.Under(head, i) {
		return
	}
	if len(t.Arc) == len(t.Tokens) && t.Tokens[i].Head != head {
		t.Arc[i] = max(t.Arc[i], mended)
	}
	t.Tokens[i].Head, t.Tokens[i].Deprel = head, rel
}

// mended is how sure an arc or relation is that a repair sets.
const mended = .8

// before is the form of the token before the phrase of i.
func before(t *extract.Tree, i int) string {
	f := t.Phrase(i, nil)[0]
	for _, k := range t.Phrase(i, func(c int) bool { return t.Is(c, "punct") }) {
		f = k
		break
	}
	if f == 0 {
		return ""
	}
	return t.Tokens[f-1].Form
}

func isName(t *extract.Tree, i int, typ extract.NameType) bool {
	if k := t.NameAt(i); k >= 0 {
		return t.Names[k].Type == typ
	}
	k := t.LabelAt(i)
	return k >= 0 && t.Labels[k].Type == typ
}

func commonNoun(t *extract.Tree, i int) bool {
	return t.NameAt(i) < 0 && (t.Tokens[i].UPOS == "NOUN" || t.Tokens[i].UPOS == "PROPN" && lexicon.Roles[strings.ToLower(t.Tokens[i].Lemma)])
}
