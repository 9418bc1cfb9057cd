package lexicon

// Protests are verbs for doing what one says why one does it: protested, claiming fraud.
var Protests = Words("protest demonstrate rally march strike reject refuse sue complain petition oppose boycott block threaten appeal advise warn urge object resist decline blockade riot picket")
