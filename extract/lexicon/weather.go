package lexicon

// Weather are words for how it is outside or what time it is: it is cold, it is Monday.
var Weather = Words(`rain snow winter summer spring autumn morning evening night cold hot warm dark late early monday tuesday
	wednesday thursday friday saturday sunday time day midnight noon`)
