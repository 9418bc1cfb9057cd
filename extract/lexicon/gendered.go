package lexicon

// Masculine and Feminine nouns tell a person's gender.
var Masculine = Words(`king prince emperor sultan emir sheikh pope archbishop cardinal patriarch imam ayatollah rabbi
	congressman chairman spokesman businessman actor man boy son husband brother father son-in-law father-in-law
	brother-in-law uncle nephew widower grandson grandfather stepson stepfather boyfriend gentleman guy policeman
	gunman mr sir lord baron duke earl count monk priest dad patrolman herr monsieur ex-husband god wizard`)

var Feminine = Words(`queen princess congresswoman chairwoman spokeswoman businesswoman actress woman girl daughter wife
	sister mother daughter-in-law mother-in-law sister-in-law aunt niece widow granddaughter grandmother
	stepdaughter stepmother fiancee girlfriend lady policewoman mrs ms miss dame duchess baroness nun mum mom
	ex-wife goddess frau madame actress waitress`)
