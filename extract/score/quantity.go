package score

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract"
)

// NewsQuant is a sentence of the NewsQuant corpus (Almasian et al. 2023) with its
// quantities in reading order of no account.
type NewsQuant struct {
	Text       string          `json:"text"`
	Quantities []NewsQuantGold `json:"quantities"`
}

// NewsQuantGold is one quantity: "200.0-4000000.0" is a range, change one of = ~
// < > up down.
type NewsQuantGold struct {
	Change string `json:"change"`
	Value  string `json:"value"`
	Unit   string `json:"unit"`
	Norm   string `json:"normalized_unit"`
}

// ReadNewsQuant reads the corpus from its JSON.
func ReadNewsQuant(r io.Reader) ([]NewsQuant, error) {
	var out []NewsQuant
	if err := json.NewDecoder(r).Decode(&out); err != nil {
		return nil, fmt.Errorf("newsquant: %w", err)
	}
	return out, nil
}

// bounds reads a gold value; ok is false for what is no number.
func (g NewsQuantGold) bounds() (lo, hi float64, ok bool) {
	v := strings.TrimSpace(g.Value)
	if f, err := strconv.ParseFloat(v, 64); err == nil {
		return f, f, true
	}
	for i := 1; i < len(v); i++ {
		if v[i] != '-' {
			continue
		}
		lo, err1 := strconv.ParseFloat(v[:i], 64)
		hi, err2 := strconv.ParseFloat(v[i+1:], 64)
		if err1 == nil && err2 == nil {
			return lo, hi, true
		}
	}
	return 0, 0, false
}

// Quantities counts matches of values, and of values with their units. A value
// matches where both bounds are the same to one in a million; the unit where the
// normalized words or the words as written are the same once plurals, signs and
// spellings are folded.
type Quantities struct {
	Gold, Got, Value, Unit int
}

// QuantityMatch is a pair of gold and found, one of them nil for an error.
type QuantityMatch struct {
	Gold *NewsQuantGold
	Got  *extract.Quantity
	Unit bool
}

// Add counts one sentence.
func (s *Quantities) Add(gold []NewsQuantGold, got []extract.Quantity) []QuantityMatch {
	s.Gold += len(gold)
	s.Got += len(got)
	used := make([]bool, len(got))
	pair := make([]int, len(gold))
	for i := range pair {
		pair[i] = -1
	}
	for _, withUnit := range []bool{true, false} {
		for i, g := range gold {
			for j := range got {
				if pair[i] < 0 && !used[j] && sameValue(g, got[j]) && (!withUnit || sameUnit(g, got[j])) {
					pair[i], used[j] = j, true
				}
			}
		}
	}
	var out []QuantityMatch
	for i := range gold {
		m := QuantityMatch{Gold: &gold[i]}
		if j := pair[i]; j >= 0 {
			m.Got = &got[j]
			s.Value++
			if m.Unit = sameUnit(gold[i], got[j]); m.Unit {
				s.Unit++
			}
		}
		out = append(out, m)
	}
	for j := range got {
		if !used[j] {
			out = append(out, QuantityMatch{Got: &got[j]})
		}
	}
	return out
}

func sameValue(g NewsQuantGold, q extract.Quantity) bool {
	lo, hi, ok := g.bounds()
	by := 1.0
	if q.Currency != "" && (g.Unit == "p" || strings.Contains(g.Norm, "cent")) {
		by = 100 // told in pence or cents
	}
	return ok && near(lo, q.Value, by) && near(hi, q.Upper, by)
}

func near(a, b, by float64) bool {
	b *= by
	return a == b || math.Abs(a-b) <= 1e-6*math.Max(math.Abs(a), math.Abs(b))
}

// unitWords folds the spellings of a unit to one.
var unitWords = strings.NewReplacer("percentage point", "point", "percentage", "%", "percent", "%", "per cent", "%", "/", " per ",
	"us dollar", "dollar", "japanese yen", "yen", "chinese yuan", "yuan", "indian rupee", "rupee", "south african rand", "rand",
	"meter", "metre", "liter", "litre", "year of age", "year", "year-old", "year", "degree celsius", "celsius", "degree fahrenheit", "fahrenheit",
	"people", "person", "pound-mass", "pound", "square feet", "square foot", "-", " ")

func foldUnit(u string) string {
	u = unitWords.Replace(strings.ToLower(u))
	var out []string
	for _, w := range strings.Fields(u) {
		if len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
			w = w[:len(w)-1]
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

func sameUnit(g NewsQuantGold, q extract.Quantity) bool {
	u := foldUnit(q.Unit)
	if q.Currency != "" && (foldUnit(g.Norm) == u || strings.EqualFold(g.Unit, q.Currency)) {
		return true
	}
	return u == foldUnit(g.Norm) || u == foldUnit(g.Unit)
}

// ValueF1 is the F1 of values.
func (s *Quantities) ValueF1() float64 { return s.f1(s.Value) }

// UnitF1 is the F1 of values with their units.
func (s *Quantities) UnitF1() float64 { return s.f1(s.Unit) }

func (s *Quantities) f1(n int) float64 {
	if s.Gold+s.Got == 0 {
		return 0
	}
	return 2 * float64(n) / float64(s.Gold+s.Got)
}

// String is the figures in one line.
func (s *Quantities) String() string {
	return fmt.Sprintf("value P %.4f R %.4f F1 %.4f  value+unit P %.4f R %.4f F1 %.4f  (gold %d, got %d)",
		ratio(s.Value, s.Got), ratio(s.Value, s.Gold), s.ValueF1(), ratio(s.Unit, s.Got), ratio(s.Unit, s.Gold), s.UnitF1(), s.Gold, s.Got)
}
