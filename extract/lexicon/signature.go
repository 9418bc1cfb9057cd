package lexicon

import "strings"

// Sign is what a verb settles of its complement: that it is so, that it is not, or
// neither.
type Sign int8

// The signs.
const (
	Fails Sign = -1
	Open  Sign = 0
	Holds Sign = 1
)

// Signature says what follows for the complement of a verb: Yes where the verb is
// affirmed, No where it is denied. Managed to flee: {Holds, Fails}, since who did not
// manage to flee did not flee; forced to flee: {Holds, Open}; knew that: {Holds,
// Holds}. The notion is Karttunen's (1971, 2012), the algebra that of Nairn,
// Condoravdi and Karttunen (2006); the words were checked against what speakers say
// in MegaVeridicality (White and Rawlins 2018).
type Signature struct{ Yes, No Sign }

// Infinitives are the signatures of words with an infinitive, a participle or a
// "from …-ing" behind them: failed to score, stopped making, prevented them from
// leaving. Words that are not here leave open what they have.
var Infinitives = signatures(map[Signature]string{
	{Holds, Fails}: `manage bother dare deign condescend stoop happen turn wind end prove begin start commence
		proceed go rush hasten venture come get elect choose opt let see watch hear
		have make succeed finish complete serve use seem appear tend first last only able`,
	{Holds, Open}: `force cause compel lead prompt drive oblige induce provoke coerce trigger help
		find know`,
	{Holds, Holds}: `continue keep resume remain stop cease quit regret`,
	{Fails, Holds}: `fail forget neglect omit refrain avoid prevent keep_from stop_from hesitate`,
	{Fails, Open}: `refuse decline disallow forbid prohibit ban bar deny pretend feign discourage dissuade unable
		impossible unwilling reluctant deter block`,
	{Open, Fails}: `want plan intend hope wish expect need agree promise willing ready attempt try possible
		likely care afford allow permit authorize authorise enable inspire motivate spur convince persuade`,
})

// Controls are verbs that settle what their object does, where they are affirmed:
// forced it to withdraw, watched them leave, kept him from leaving.
var Controls = controls()

func controls() map[string]Sign {
	out := map[string]Sign{}
	for v := range Words("force cause compel lead prompt drive oblige induce provoke coerce trigger help make let see watch hear") {
		out[v] = Holds
	}
	for v := range Words("prevent keep stop block") {
		out[v] = Fails
	}
	return out
}

// Emotives are words for how somebody takes what is so, as long as they are not what
// would please somebody: was glad to win, but not would be glad to win.
var Emotives = Words(`happy glad sad sorry surprised proud lucky pleased delighted shocked disappointed amazed thrilled grateful thankful
	honored honoured relieved fortunate wise foolish kind nice great good hard easy difficult tough fun wonderful
	disappointing interesting amazing rude smart brave crazy like enjoy love hate`)

// Clauses are the signatures of words with a finite clause. What is not here is
// somebody's claim where it is affirmed, and open where it is denied.
var Clauses = signatures(map[Signature]string{
	{Holds, Holds}: `know realize realise regret forget remember notice discover reveal learn see hear recognize recognise
		acknowledge understand resent mind care matter aware glad happy sorry sad proud surprised amazed shocked
		pleased delighted disappointed lucky fortunate unfortunate strange odd weird interesting tragic ironic thankful
		grateful upset angry ashamed embarrassed relieved thrilled disclose uncover appreciate overlook ignore`,
	{Holds, Fails}: `happen transpire emerge turn true`,
	{Holds, Open}:  `clear obvious evident certain prove show demonstrate confirm establish mean ensure find determine verify`,
	{Fails, Open}: `lie fabricate falsely pretend false untrue impossible doubt deny disprove refute dispute
		myth misconception fallacy falsehood delusion illusion nonsense hoax fiction fantasy`,
})

// NegRaising are verbs whose negation is that of their clause: nobody thinks that it
// will end is that they think it will not.
var NegRaising = Words("think believe suppose guess imagine expect reckon feel seem appear look figure")

// signatures turns the table round: from words to their signature.
func signatures(table map[Signature]string) map[string]Signature {
	out := map[string]Signature{}
	for s, words := range table {
		for _, w := range strings.Fields(words) {
			out[w] = s
		}
	}
	return out
}

// Blaming are adjectives by which somebody says that what another did is wrong or bad:
// unlawful arrests, substandard services.
var Blaming = Words(`substandard shoddy poor unfair unjust unlawful illegal illicit wrongful unjustified unwarranted baseless corrupt
	fraudulent inhumane inhuman cruel excessive exorbitant arbitrary unethical discriminatory abusive inadequate negligent
	deplorable irregular unconstitutional illegitimate false fabricated malicious defamatory biased heavy-handed brutal
	disproportionate dubious secret shady unpaid wrong`)
