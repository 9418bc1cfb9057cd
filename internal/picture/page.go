package picture

import (
	_ "embed"
	"html/template"
	"io"
)

//go:embed page.html
var pageSource string

var page = template.Must(template.New("page").Parse(pageSource))

// HTML writes a neighbourhood as one page that asks nothing of any network: the
// drawing, whose lines lead to the facts below it, each with the article's words.
func HTML(w io.Writer, center string, facts []Fact, all int) error {
	return writePage(w, center, heading(len(facts), all), neighbourhood(center, facts, all, true), facts)
}

func writePage(w io.Writer, title, about, drawing string, facts []Fact) error {
	type row struct {
		*Fact
		Status string
	}
	rows := make([]row, len(facts))
	for i := range facts {
		rows[i] = row{&facts[i], facts[i].status()}
	}
	return page.Execute(w, struct {
		Title, About string
		Drawing      template.HTML
		Facts        []row
	}{title, about, template.HTML(drawing), rows}) //nolint:gosec // made here, every word escaped
}
