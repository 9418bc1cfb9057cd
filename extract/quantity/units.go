package quantity

import (
	"strconv"
	"strings"
)

// unitInfo is a unit of measure: its singular name, the local name of its IRI in
// QUDT, and how its value becomes one in SI: si = value·factor + offset.
type unitInfo struct {
	name   string
	qudt   string
	factor float64
	offset float64
	si     string
}

const qudt = "http://qudt.org/vocab/unit/"

// unitTable is one unit a line: name, QUDT, factor, SI unit, then the forms that
// are read, in singular where they are words; symbols, which keep their case,
// follow a bar. Factors are those of the SI brochure and NIST SP 811; a year has
// 365.25 days, a month a twelfth of it; a ton is the short ton, a gallon and a
// pint are the US ones.
const unitTable = `
metre; M; 1; m; metre, meter | m
kilometre; KiloM; 1000; m; kilometre, kilometer, km | KM, Km
centimetre; CentiM; 0.01; m; centimetre, centimeter, cm
millimetre; MilliM; 0.001; m; millimetre, millimeter, mm
micrometre; MicroM; 1e-6; m; micrometre, micrometer, micron | µm, μm
nanometre; NanoM; 1e-9; m; nanometre, nanometer, nm
mile; MI; 1609.344; m; mile | mi
nautical mile; MI_N; 1852; m; nautical mile
yard; YD; 0.9144; m; yard, yd
foot; FT; 0.3048; m; foot, feet, ft
inch; IN; 0.0254; m; inch, inche
light year; LY; 9.4607304725808e15; m; light year, light-year, lightyear
square metre; M2; 1; m2; square metre, square meter, sq m, sq metre, sq meter, sqm, m2 | m²
square kilometre; KiloM2; 1e6; m2; square kilometre, square kilometer, sq km, square km, sqkm, km2 | km²
square mile; MI2; 2589988.110336; m2; square mile, sq mile, sq mi
square foot; FT2; 0.09290304; m2; square foot, square feet, sq ft, sq foot, sq feet, square-foot
square yard; YD2; 0.83612736; m2; square yard, sq yard, sq yd
hectare; HA; 1e4; m2; hectare | ha
acre; AC; 4046.8564224; m2; acre
cubic metre; M3; 1; m3; cubic metre, cubic meter, cu m | m³
cubic foot; FT3; 0.028316846592; m3; cubic foot, cubic feet, cu ft
litre; L; 0.001; m3; litre, liter | L
millilitre; MilliL; 1e-6; m3; millilitre, milliliter, ml
gallon; GAL_US; 0.003785411784; m3; gallon, gal
pint; PINT_US; 0.000473176473; m3; pint
barrel; BBL; 0.158987294928; m3; barrel, bbl
gram; GM; 0.001; kg; gram, gramme | g
kilogram; KiloGM; 1; kg; kilogram, kilogramme, kilo, kg
milligram; MilliGM; 1e-6; kg; milligram, mg
microgram; MicroGM; 1e-9; kg; microgram, mcg | µg, μg
tonne; TONNE; 1000; kg; tonne, metric ton
ton; TON_US; 907.18474; kg; ton, short ton
ounce; OZ; 0.028349523125; kg; ounce, oz
pound; LB; 0.45359237; kg; pound, lb
carat; CARAT; 0.0002; kg; carat
second; SEC; 1; s; second, sec | s
millisecond; MilliSEC; 0.001; s; millisecond, ms
minute; MIN; 60; s; minute, min
hour; HR; 3600; s; hour, hr
day; DAY; 86400; s; day
week; WK; 604800; s; week
fortnight; ; 0; ; fortnight
month; MO; 2629800; s; month
year; YR; 31557600; s; year, yr
decade; DECADE; 315576000; s; decade
century; CENTURY; 3155760000; s; century, centurie
kilometre per hour; KiloM-PER-HR; 0.277777777777778; m/s; kilometre per hour, kilometer per hour, kilometre an hour, kilometer an hour, km per hour, km / h, kmph, kph, kmh, km / hr
mile per hour; MI-PER-HR; 0.44704; m/s; mile per hour, mile an hour, mph
metre per second; M-PER-SEC; 1; m/s; metre per second, meter per second, m / s, metre a second, meter a second
foot per second; FT-PER-SEC; 0.3048; m/s; foot per second, feet per second
knot; KN; 0.514444444444444; m/s; knot, kt
degree Celsius; DEG_C; 1; K; degree celsius, degree centigrade, celsius, centigrade, ° c, º c, degree c, deg c | °C, ℃
degree Fahrenheit; DEG_F; 0.555555555555556; K; degree fahrenheit, fahrenheit, ° f, º f, degree f, deg f | °F, ℉
kelvin; K; 1; K; kelvin
degree; DEG; 0.0174532925199433; rad; degree, ° , º
joule; J; 1; J; joule
kilojoule; KiloJ; 1000; J; kilojoule, kj
megajoule; MegaJ; 1e6; J; megajoule, mj
watt hour; W-HR; 3600; J; watt hour, watt-hour, wh
kilowatt hour; KiloW-HR; 3.6e6; J; kilowatt hour, kilowatt-hour, kwh
megawatt hour; MegaW-HR; 3.6e9; J; megawatt hour, megawatt-hour, mwh
gigawatt hour; GigaW-HR; 3.6e12; J; gigawatt hour, gigawatt-hour, gwh
terawatt hour; TeraW-HR; 3.6e15; J; terawatt hour, terawatt-hour, twh
calorie; CAL; 4.184; J; calorie
kilocalorie; KiloCAL; 4184; J; kilocalorie, kcal
watt; W; 1; W; watt | W
kilowatt; KiloW; 1000; W; kilowatt, kw
megawatt; MegaW; 1e6; W; megawatt | MW
gigawatt; GigaW; 1e9; W; gigawatt, gw
terawatt; TeraW; 1e12; W; terawatt, tw
horsepower; HP; 745.699871582270; W; horsepower, hp, bhp
hertz; HZ; 1; Hz; hertz, hz
kilohertz; KiloHZ; 1000; Hz; kilohertz, khz
megahertz; MegaHZ; 1e6; Hz; megahertz, mhz
gigahertz; GigaHZ; 1e9; Hz; gigahertz, ghz
revolution per minute; REV-PER-MIN; 0.104719755119660; rad/s; revolution per minute, rpm
newton; N; 1; N; newton
newton metre; N-M; 1; N.m; newton metre, newton meter, newton-metre, newton-meter | Nm
pound-foot; LB_F-FT; 1.3558179483314; N.m; pound foot, pound-foot, pound-feet, pound feet, lb-ft, lb ft
pascal; PA; 1; Pa; pascal
kilopascal; KiloPA; 1000; Pa; kilopascal, kpa
megapascal; MegaPA; 1e6; Pa; megapascal, mpa
gigapascal; GigaPA; 1e9; Pa; gigapascal, gpa
millibar; MilliBAR; 100; Pa; millibar, mb
psi; PSI; 6894.75729316836; Pa; psi, pound per square inch
ksi; ; 0; ; ksi
volt; V; 1; V; volt | V
kilovolt; KiloV; 1000; V; kilovolt, kv
ampere; A; 1; A; ampere, amp | A
milliampere hour; MilliA-HR; 3.6; C; milliampere hour, mah
ohm; OHM; 1; ohm; ohm
lumen; LM; 1; lm; lumen
decibel; DeciB; 1; dB; decibel, db
byte; BYTE; 1; B; byte
kilobyte; KiloBYTE; 1000; B; kilobyte, kb
megabyte; MegaBYTE; 1e6; B; megabyte | MB
gigabyte; GigaBYTE; 1e9; B; gigabyte | GB, gb
terabyte; TeraBYTE; 1e12; B; terabyte | TB
part per million; PPM; 1e-6; 1; part per million, ppm
part per billion; PPB; 1e-9; 1; part per billion, ppb
%; PERCENT; 0.01; 1; percent, per cent, pct, percentage, % , pc
percentage point; ; 0; ; percentage point, pp
basis point; ; 0; ; basis point, bp, bps
mile per gallon; ; 0; ; mpg, mile per gallon, mile to the gallon
kiloton; ; 0; ; kiloton
pixel; ; 0; ; pixel
megapixel; ; 0; ; megapixel, mp
`

// unitIndex finds units by form. Words are looked up in lower case and singular,
// symbols as they stand.
type unitIndex struct {
	words, symbols map[string]*unitInfo
	longest        int // pieces of the longest form
}

var unitForms = readUnits(unitTable)

// readUnits reads the table above; a line that does not parse is a mistake of
// ours and shows as a unit that is not found, which the tests look for.
func readUnits(table string) unitIndex {
	ix := unitIndex{words: map[string]*unitInfo{}, symbols: map[string]*unitInfo{}}
	for _, line := range strings.Split(strings.TrimSpace(table), "\n") {
		f := strings.SplitN(line, ";", 5)
		if len(f) < 5 {
			continue
		}
		u := &unitInfo{name: strings.TrimSpace(f[0]), qudt: strings.TrimSpace(f[1]), si: strings.TrimSpace(f[3])}
		u.factor, _ = strconv.ParseFloat(strings.TrimSpace(f[2]), 64)
		switch u.qudt {
		case "DEG_C":
			u.offset = 273.15
		case "DEG_F":
			u.offset = 459.67 * 5 / 9
		}
		forms, symbols, _ := strings.Cut(f[4], "|")
		for _, w := range strings.Split(forms, ",") {
			key := spell(w)
			ix.words[key] = u
			ix.longest = max(ix.longest, strings.Count(key, " ")+1)
		}
		for _, w := range strings.Split(symbols, ",") {
			if key := spell(w); key != "" {
				ix.symbols[key] = u
				ix.longest = max(ix.longest, strings.Count(key, " ")+1)
			}
		}
	}
	return ix
}

// spell writes a form as the scanner's pieces with a space between each.
func spell(form string) string {
	var b strings.Builder
	last := letters
	for i, r := range strings.TrimSpace(form) {
		k := kindOf(r)
		if r == ' ' {
			last = other
			continue
		}
		if i > 0 && (k != last || k == other) && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		last = k
	}
	return b.String()
}

// unitAt reads the longest unit at piece i: "square miles", "km/h", "°C". One
// hyphen may join it to the number before or its words to each other.
func (s *scanner) unitAt(i int) (*unitInfo, int) {
	for n := unitForms.longest; n > 0; n-- {
		var low, exact strings.Builder
		j := i
		for k := 0; k < n && j < len(s.pieces); k++ {
			if k > 0 {
				low.WriteByte(' ')
				exact.WriteByte(' ')
			}
			w := s.low(j)
			low.WriteString(unitSingular(w))
			exact.WriteString(s.pieces[j].form)
			j++
		}
		if j < i+n {
			continue
		}
		if u, ok := unitForms.symbols[exact.String()]; ok && s.symbolFits(i, j) {
			return u, j
		}
		if u, ok := unitForms.words[low.String()]; ok && s.wordFits(i, j, u) {
			return u, j
		}
	}
	return nil, 0
}

// symbolFits keeps one-letter symbols from words: "5 m" and "5m" but not "5 A
// levels"; they end a phrase or touch the digits.
func (s *scanner) symbolFits(i, j int) bool {
	if len(s.pieces[i].form) > 1 || j > i+1 {
		return true
	}
	if s.joined(j) && s.isLetters(j) {
		return false
	}
	return s.joined(i) || s.pieces[i].form == "m" || s.pieces[i].form == "g" || s.pieces[i].form == "W" || s.pieces[i].form == "V"
}

// wordFits keeps "second" the ordinal and short forms out where they are words.
func (s *scanner) wordFits(i, j int, u *unitInfo) bool {
	switch s.low(j - 1) {
	case "pc", "mb", "mp", "pp", "tw", "db", "mj":
		return s.joined(i) || s.low(i-1) == "-"
	case "second":
		return s.low(i-1) == "one" || s.low(i-1) == "-"
	}
	return true
}

// unitSingular strips the plural of a unit's word.
func unitSingular(w string) string {
	if len(w) > 2 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && w != "celsius" && w != "ms" && w != "bps" && w != "lens" {
		if w == "inches" || w == "centuries" {
			return map[string]string{"inches": "inch", "centuries": "century"}[w]
		}
		return w[:len(w)-1]
	}
	return w
}
