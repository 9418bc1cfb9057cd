package extract

import "strings"

// String is the proposition on one line: rule, base, subject, object, further
// arguments with role and preposition, and in brackets what is not plain: passive
// without agent, a tense other than the past, a modality other than actual,
// negated, who says it. A phrase whose clause tells which is meant ends in " …".
//
//	clause: damage(Milton; 1,200 homes; place in western Florida; time on Wednesday)
func (p *Proposition) String() string {
	var b strings.Builder
	b.WriteString(p.Rule + ": " + p.Base + "(")
	for k, a := range p.Args {
		switch {
		case k == 0:
			b.WriteString(a.Text)
		case k == 1 && a.Role == RoleObject:
			b.WriteString("; " + a.Text)
		default:
			b.WriteString("; " + a.String())
		}
		if len(a.Which) > 0 {
			b.WriteString(" …")
		}
	}
	b.WriteByte(')')
	mark := func(on bool, words string) {
		if on {
			b.WriteString(" [" + words + "]")
		}
	}
	mark(p.Passive, "passive")
	mark(p.Tense != Past, string(p.Tense))
	mark(p.Modality != Actual, string(p.Modality))
	mark(p.Negated, "negated")
	for _, s := range p.Speakers {
		mark(true, "says "+s.Text)
	}
	return b.String()
}

// String is the argument with its role and preposition: "place in western Florida".
func (a *Argument) String() string {
	s := string(a.Role) + " "
	if a.Prep != "" {
		s += a.Prep + " "
	}
	return s + a.Text
}
