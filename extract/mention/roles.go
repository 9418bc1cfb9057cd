package mention

// A role is an office or a relation that the text gives a person.
type role struct {
	noun    string // "secretary"
	full    string // "secretary of state"
	country string // ISO code of the country it is an office of, "" when unknown
	of      *chain // what else it is an office of, or whose relative
}
