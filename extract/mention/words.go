package mention

// titles are offices and professions that stand before a person's name or name
// the person by themselves ("the president"). Only these make roles.
var titles = set(`president vice-president premier minister secretary undersecretary chancellor tsar czar monarch king queen prince princess emperor
	sultan emir sheikh pope archbishop bishop cardinal patriarch imam ayatollah rabbi mayor governor senator
	congressman congresswoman lawmaker representative ambassador envoy emissary diplomat chief head director
	chairman chairwoman chair chairperson leader spokesman spokeswoman spokesperson adviser advisor aide general
	admiral colonel commander captain lieutenant sergeant major marshal brigadier corporal judge justice prosecutor attorney
	lawyer professor doctor analyst economist scientist researcher historian physicist coach manager striker
	midfielder defender goalkeeper founder co-founder ceo cfo officer executive editor journalist reporter
	correspondent author writer novelist poet actor actress singer filmmaker artist musician activist dissident
	candidate deputy member speaker treasurer commissioner delegate negotiator mediator inspector sheriff detective
	soldier pilot astronaut engineer businessman businesswoman billionaire entrepreneur magnate oligarch warlord
	dictator superintendent principal dean chancellor warden ombudsman regent nominee counsel clerk mp mep msp
	expert strategist president-elect magistrate patrolman cosmonaut comedian champion player winger forward
	photographer architect designer batsman batter bowler wicketkeeper all-rounder sprinter boxer golfer cyclist rapper
	dancer choreographer composer playwright pianist violinist guitarist drummer painter sculptor preacher pastor priest vicar monk nun baron duke duchess earl lord lady count viscount`)

// kin are relatives and companions: persons, known by whose they are.
var kin = set(`son daughter wife husband brother sister father mother son-in-law daughter-in-law father-in-law
	mother-in-law brother-in-law sister-in-law uncle aunt cousin nephew niece widow widower grandson granddaughter
	grandfather grandmother stepson stepdaughter stepfather stepmother fiance fiancee girlfriend boyfriend partner
	friend colleague ally successor predecessor rival opponent counterpart ex-wife ex-husband`)

// persons are other nouns for a human being.
var persons = set(`native accused deceased man woman boy girl child baby teenager youth person official source victim suspect resident
	farmer worker driver witness patient employee student teacher nurse guard neighbour neighbor citizen
	passenger defendant plaintiff gunman attacker shooter killer murderer prisoner inmate detainee refugee migrant
	immigrant hostage survivor politician figure veteran fan critic supporter guy gentleman lady mum mom dad hero
	owner buyer customer client user speaker author narrator scholar linguist artist composer painter producer
	servant slave wizard god goddess creature policeman policewoman cop firefighter paramedic tourist traveller
	traveler visitor guest host kid adult player winner loser leader teammate writer reader viewer voter officer doctor
	lawyer scientist researcher professor novelist poet philosopher mathematician physicist emperor`)

// bodies are the last words of organisations' names.
var bodies = set(`council committee commission ministry department agency administration authority institute institution
	organization organisation association federation confederation union league alliance bank fund centre center
	university college school academy court tribunal parliament congress senate assembly party movement front army
	navy corps guard service bureau office directorate board foundation trust society company corporation
	consortium group holding industries airlines airways motors network channel news times post journal herald
	tribune telegraph observer gazette press media magazine radio television broadcasting studies project
	programme program initiative coalition forum club team hospital church museum library police brigade regiment
	battalion division squadron command inc corp ltd llc plc co gmbh ag`)

// orders are other nouns whose names go on with "of": Medal of Honor, House of
// Commons, Bay of Pigs.
var orders = set(`medal order legion house statue treaty declaration act bill bay isle republic kingdom duchy state battle
	siege day prize cross book church temple tower bridge gates lake valley city district ark chamber cathedral hall peace
	law rule code charter pact book`)

// fields are what ministries are for: "Ministry of Defence and Security".
var fields = set(`affairs trade security health development culture sport sports technology industry commerce education
	environment energy agriculture transport labour labor finance tourism science research communications justice
	defence defense innovation infrastructure immigration welfare youth planning information interior home cabinet communication media parliamentary police fire press`)

// linking words stand inside names: Institute for the Study of War.
var linking = set(`of for on the against and & in de du des la le del da do dos van von der und et y`)

// calendar words are capitalised and name nothing that can be an entity here.
var calendar = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
	august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul
	aug sep sept oct nov dec am pm gmt utc est pst bst cet ad bc`)

// firmWords end the names of firms that are called by a person's: Dlamini Holdings.
var firmWords = set(`Holdings Group Inc Corp Corporation Company Ltd Limited LLC LLP PLC Enterprises Industries Foundation Associates Bank Airlines Motors University`)

// regal titles stay with a name of one word: King Charles, Pope Francis.
var regal = set(`king queen prince princess pope saint emperor empress lord lady`)

// longest is the most words a name of the table has.
const longest = 9
