package mention

import (
	"reflect"
	"testing"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/mention/registry"
)

// Who published an article is canonical like any entity, whether its text speaks of
// the publisher or not.
func TestPublisher(t *testing.T) {
	decided, err := registry.Parse("x.entities", "merge Daily_Beagle = Beagle_Media\nalias \"The Wire\" = Morning_Wire\ntype Moonraker work\n")
	if err != nil {
		t.Fatal(err)
	}
	jazeera := extract.Entity{ID: "Al_Jazeera_Media_Network", Label: "Al Jazeera Media Network", Type: extract.Organization, Aliases: []string{"Al Jazeera"}}
	london := extract.Entity{ID: "London", Label: "London", Type: extract.Place, Aliases: []string{"Standard"}}
	for name, want := range map[string]extract.Entity{
		"":               {},
		"…":              {},
		"Al Jazeera":     jazeera,
		"AFP":            {ID: "Agence_France_Presse", Label: "Agence France-Presse", Type: extract.Organization, Aliases: []string{"AFP"}},
		"The Guardian":   {ID: "Guardian", Label: "Guardian", Type: extract.Organization, Aliases: []string{"The Guardian"}},
		"Standard":       {ID: "Standard", Label: "Standard", Type: extract.Organization},
		"Daily Beagle":   {ID: "Beagle_Media", Label: "Beagle Media", Type: extract.Organization, Aliases: []string{"Daily Beagle"}},
		"The Wire":       {ID: "Morning_Wire", Label: "Morning Wire", Type: extract.Organization, Aliases: []string{"The Wire"}},
		"Moonraker":      {ID: "Moonraker", Label: "Moonraker", Type: extract.Work},
		"Ledger Co. Ltd": {ID: "Ledger", Label: "Ledger Co. Ltd", Type: extract.Organization},
	} {
		got := Finder{Registry: decided}.Publisher(&extract.Article{Publisher: name}, []extract.Entity{london, jazeera})
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %+v, want %+v", name, got, want)
		}
	}
}
