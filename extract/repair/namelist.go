package repair

// nameRepairs are the repairs of names and of what stands before them; they run before those of clauses.
var nameRepairs = []Repair{
	{"co-hosts", "Lee co-hosts the show: co-host is the verb.", coHosts},
	{"work-title", "“Salt and Honey” won the prize: one film did.", workTitle},
	{"pro-tempore", "Senate President Pro Tempore Ana Cruz filed it: an office.", proTempore},
	{"letters-of-body", "Board of Trade (BOT) chairman Ana Cruz: the letters are the board's.", lettersOfBody},
	{"generation-name", "Gen Zers watch less: no general.", generationName},
	{"whole-name", "studied at King's College London: one name.", wholeName},
	{"then-of-role", "then-Labour Party leader Ann Lee: she was its leader then.", thenOfRole},
	{"member-letters", "Committee chair MK Tali Levi said so: she did.", memberLetters},
	{"cause-name", "Lawyers for Human Rights, which has offices, sued: one body.", causeName},
	{"rival-name", "Apple supplier Hanwei plans a plant: Hanwei is a firm.", rivalName},
	{"save-the", "Save the Children said so: a charity.", saveThe},
	{"by-name", "rector of St Bartholomew the Great: one name.", byName},
	{"bearer-behind-place", "The manager of Entebbe airport, Okello Mukasa, resigned: he is the manager.", bearerBehindPlace},
}

// titleRepairs are the repairs of titles before names that need the clauses mended.
var titleRepairs = []Repair{
	{"office-before-rank", "Defence Chief General Ana Cruz: the defence chief, and a general.", officeBeforeRank},
}
