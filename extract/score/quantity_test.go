package score

import (
	"strings"
	"testing"

	"github.com/quadwire/quadwire/extract"
)

const newsQuant = `[{"text": "Between 5 and 7 percent of 20 km.", "quantities": [
 {"change": "=", "value": "5.0-7.0", "unit": "percent", "normalized_unit": "percentage"},
 {"change": "=", "value": "20.0", "unit": "km", "normalized_unit": "kilometre"},
 {"change": "=", "value": "-3.0--1.0", "unit": "-", "normalized_unit": "-"},
 {"change": "=", "value": "none", "unit": "-", "normalized_unit": "-"}]}]`

func TestQuantities(t *testing.T) {
	docs, err := ReadNewsQuant(strings.NewReader(newsQuant))
	if err != nil || len(docs) != 1 || len(docs[0].Quantities) != 4 {
		t.Fatalf("%+v %v", docs, err)
	}
	got := []extract.Quantity{
		{Value: 20, Upper: 20, Unit: "mile"},
		{Value: 5, Upper: 7, Unit: "%"},
		{Value: -3, Upper: -1, Unit: ""},
		{Value: 9, Upper: 9},
	}
	var s Quantities
	s.Add(docs[0].Quantities, got)
	if s.Gold != 4 || s.Got != 4 || s.Value != 3 || s.Unit != 2 {
		t.Errorf("%+v", s)
	}
	if s.ValueF1() != .75 {
		t.Errorf("F1 %v", s.ValueF1())
	}
	if _, err := ReadNewsQuant(strings.NewReader("{")); err == nil {
		t.Error("broken JSON gives no error")
	}
}
