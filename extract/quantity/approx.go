package quantity

// approximators before a number, longest first, with what they make of it.
var approximators = []struct {
	words []string
	sign  string
}{
	{[]string{"no", "more", "than"}, "<="}, {[]string{"not", "more", "than"}, "<="}, {[]string{"no", "less", "than"}, ">="}, {[]string{"no", "fewer", "than"}, ">="},
	{[]string{"not", "less", "than"}, ">="}, {[]string{"as", "many", "as"}, "<="}, {[]string{"as", "much", "as"}, "<="}, {[]string{"as", "high", "as"}, "<="}, {[]string{"as", "long", "as"}, "<="},
	{[]string{"as", "few", "as"}, ">="}, {[]string{"as", "little", "as"}, ">="}, {[]string{"as", "low", "as"}, ">="},
	{[]string{"in", "excess", "of"}, ">"}, {[]string{"a", "maximum", "of"}, "<="}, {[]string{"a", "minimum", "of"}, ">="}, {[]string{"maximum", "of"}, "<="}, {[]string{"minimum", "of"}, ">="},
	{[]string{"more", "than"}, ">"}, {[]string{"greater", "than"}, ">"}, {[]string{"higher", "than"}, ">"}, {[]string{"larger", "than"}, ">"}, {[]string{"longer", "than"}, ">"}, {[]string{"upwards", "of"}, ">"}, {[]string{"upward", "of"}, ">"}, {[]string{"well", "over"}, ">"}, {[]string{"just", "over"}, ">"}, {[]string{"just", "above"}, ">"}, {[]string{"a", "little", "over"}, ">"},
	{[]string{"less", "than"}, "<"}, {[]string{"fewer", "than"}, "<"}, {[]string{"lower", "than"}, "<"}, {[]string{"smaller", "than"}, "<"}, {[]string{"just", "under"}, "<"}, {[]string{"just", "below"}, "<"}, {[]string{"close", "to"}, "~"}, {[]string{"just", "shy", "of"}, "<"}, {[]string{"shy", "of"}, "<"}, {[]string{"short", "of"}, "<"},
	{[]string{"at", "least"}, ">="}, {[]string{"at", "most"}, "<="}, {[]string{"up", "to"}, "<="}, {[]string{"or", "so"}, "~"}, {[]string{"in", "the", "region", "of"}, "~"}, {[]string{"in", "the", "order", "of"}, "~"}, {[]string{"an", "estimated"}, "~"}, {[]string{"an", "average", "of"}, "~"},
	{[]string{"over"}, ">"}, {[]string{"above"}, ">"}, {[]string{"exceeding"}, ">"}, {[]string{"exceeds"}, ">"}, {[]string{"exceeded"}, ">"}, {[]string{"exceed"}, ">"}, {[]string{"topping"}, ">"}, {[]string{"surpassing"}, ">"}, {[]string{"beyond"}, ">"},
	{[]string{"under"}, "<"}, {[]string{"below"}, "<"}, {[]string{"nearly"}, "<"}, {[]string{"almost"}, "<"}, {[]string{"sub", "-"}, "<"},
	{[]string{"about"}, "~"}, {[]string{"around"}, "~"}, {[]string{"some"}, "~"}, {[]string{"roughly"}, "~"}, {[]string{"approximately"}, "~"}, {[]string{"approx"}, "~"}, {[]string{"approx", "."}, "~"}, {[]string{"circa"}, "~"}, {[]string{"estimated"}, "~"}, {[]string{"perhaps"}, "~"}, {[]string{"maybe"}, "~"}, {[]string{"probably"}, "~"}, {[]string{"nearing"}, "~"}, {[]string{"approaching"}, "~"}, {[]string{"virtually"}, "~"}, {[]string{"practically"}, "~"},
	{[]string{"~"}, "~"}, {[]string{"≈"}, "~"}, {[]string{">"}, ">"}, {[]string{"<"}, "<"}, {[]string{"≥"}, ">="}, {[]string{"≤"}, "<="},
	{[]string{"minimum"}, ">="}, {[]string{"maximum"}, "<="},
}

// approxBefore is the approximator that ends before piece i: "some" of "some 270
// square miles". An article between them ("about a third") is passed over by
// the caller, who gives the first piece of the number.
func (s *scanner) approxBefore(i int) string {
	if s.low(i-1) == "the" || s.low(i-1) == "an" || s.low(i-1) == "a" {
		i--
	}
	for _, a := range approximators {
		n := len(a.words)
		if i >= n && s.has(i-n, a.words...) {
			return a.sign
		}
	}
	return ""
}

// approxAfter is the approximator that follows: "270 or more", "400-plus", "20 or so".
func (s *scanner) approxAfter(i int) (string, int) {
	switch {
	case s.has(i, "or", "more"):
		return ">=", i + 2
	case s.has(i, "or", "less"), s.has(i, "or", "fewer"):
		return "<=", i + 2
	case s.has(i, "or", "so"):
		return "~", i + 2
	case s.low(i) == "+" && s.joined(i) && !s.isDigits(i+1):
		return ">=", i + 1
	case s.low(i) == "-" && s.joined(i) && s.low(i+1) == "plus":
		return ">=", i + 2
	case s.low(i) == "-" && s.joined(i) && (s.low(i+1) == "odd" || s.low(i+1) == "ish"):
		return "~", i + 2
	}
	return "", i
}
