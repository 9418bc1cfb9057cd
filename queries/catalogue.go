package queries

// inGo is what answers the questions that are written in Go, by their names. A
// question is a file of its own with its header, as one in Gizmo is.
var inGo = map[string]func(*asking){
	"articles":           articles,
	"claims-by":          claimsBy,
	"co-actors":          coActors,
	"denied-or-disputed": deniedOrDisputed,
	"entities":           entities,
	"facts-about":        factsAbout,
	"path":               path,
	"plans":              plans,
	"positions":          positions,
	"quantities":         quantities,
	"said-about":         saidAbout,
	"single-source":      singleSource,
	"sources":            sources,
	"timeline":           timeline,
	"who-met-whom":       whoMetWhom,
}
