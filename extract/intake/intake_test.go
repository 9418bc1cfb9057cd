package intake

import (
	"testing"
	"time"
)

func TestParseKeepsPlaces(t *testing.T) {
	raw := []byte("Menu\n\nTalks “go on” in Geneva for a second day\n\nThe two  sides met in Geneva on Sunday and they agreed to meet again.\n")
	a, err := Parse("a.txt", raw, time.Time{}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Title != "Talks “go on” in Geneva for a second day" {
		t.Errorf("title %q", a.Title)
	}
	for _, c := range a.Chunks {
		if c.Text.Len() == c.Raw.Len() && a.Text[c.Text.Start:c.Text.End] != string(raw[c.Raw.Start:c.Raw.End]) {
			t.Errorf("chunk %v: %q is not %q", c, a.Text[c.Text.Start:c.Text.End], raw[c.Raw.Start:c.Raw.End])
		}
	}
}
