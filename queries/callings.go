package queries

import (
	"slices"
	"strings"

	"github.com/quadwire/quadwire/graph"
)

// callings are what people are, by the field that they are in. One person can be
// of two (an actor becomes a governor), but articles that know a person only by
// one and others only by another, and that have nobody else in common, are more
// likely about two.
var callings = fields(map[string]string{
	"politics": `president vice-president premier minister secretary undersecretary chancellor mayor governor senator
		congressman congresswoman lawmaker representative ambassador envoy diplomat mp mep msp councillor politician
		republican democrat candidate legislator king queen prince princess emir sultan`,
	"sport": `footballer player striker midfielder defender goalkeeper quarterback pitcher batsman bowler cricketer
		athlete sprinter swimmer boxer wrestler cyclist jockey golfer skier skater gymnast rower coach manager forward
		winger fullback linebacker receiver shortstop baseman outfielder driver racer referee umpire champion captain`,
	"arts": `actor actress singer rapper guitarist drummer pianist violinist composer conductor musician filmmaker
		painter sculptor artist novelist poet playwright writer author dancer choreographer comedian photographer
		architect designer songwriter screenwriter presenter`,
	"science": `scientist physicist chemist biologist astronomer mathematician economist historian researcher professor
		engineer geologist archaeologist epidemiologist virologist psychologist sociologist astronaut cosmonaut`,
	"medicine":    `doctor physician surgeon nurse psychiatrist dentist paramedic`,
	"business":    `businessman businesswoman entrepreneur billionaire banker investor ceo cfo founder tycoon magnate trader`,
	"arms":        `soldier general colonel lieutenant sergeant corporal admiral marshal brigadier commander fighter warlord`,
	"police":      `policeman policewoman constable detective sheriff inspector`,
	"law":         `judge lawyer attorney prosecutor solicitor barrister magistrate`,
	"crime":       `gunman murderer killer robber burglar rapist kidnapper fraudster smuggler inmate convict suspect defendant`,
	"religion":    `bishop archbishop cardinal pope priest pastor vicar imam rabbi monk nun`,
	"journalism":  `journalist reporter correspondent editor columnist anchor broadcaster blogger`,
	"agriculture": `farmer fisherman grower rancher`,
})

func fields(words map[string]string) map[string][]string {
	out := map[string][]string{}
	for field, list := range words {
		for _, w := range strings.Fields(list) {
			out[w] = append(out[w], field)
			slices.Sort(out[w])
		}
	}
	return out
}

// fieldsOf are the fields that a role is in: "a former midfielder of Rovers" is in
// sport. What stands behind "of", "for" and the like is somebody else.
func fieldsOf(role string) (out []string) {
	for _, w := range strings.Fields(graph.Fold(role)) {
		switch w {
		case "of", "for", "to", "from", "in", "at", "with", "who", "whose":
			return out
		}
		for _, f := range callings[w] {
			if !slices.Contains(out, f) {
				out = append(out, f)
			}
		}
	}
	return out
}
