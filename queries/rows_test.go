package queries

import (
	"errors"
	"fmt"
	"testing"
)

func TestRowsAreSortedAndPicked(t *testing.T) {
	rows := func() Rows {
		return Rows{Columns: []string{"who", "n", "when"}, Rows: []Row{
			{"b", 10.0, "recently"}, {"a", 9.0, nil}, {"c", 9.0, "2025-12-02"}, {"d", nil, "2025-11"},
		}}
	}
	for _, c := range []struct {
		by   []string
		want string
	}{
		{nil, "b a c d"},
		{[]string{"who"}, "a b c d"},
		{[]string{"-who"}, "d c b a"},
		{[]string{"n"}, "a c b d"}, // by number, and alike ones stay in order
		{[]string{"-n"}, "b a c d"},
		{[]string{"n", "-who"}, "c a b d"},
		{[]string{"when"}, "d c b a"},
		{[]string{"-when"}, "c d b a"}, // dates before words, and an empty cell last, both ways up
	} {
		r := rows()
		if err := r.SortBy(c.by...); err != nil {
			t.Fatal(err)
		}
		one, err := r.Pick("who")
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for i, row := range one.Rows {
			if i > 0 {
				got += " "
			}
			got += fmt.Sprint(row[0])
		}
		if got != c.want {
			t.Errorf("by %v: %s, want %s", c.by, got, c.want)
		}
	}
	var missing *ColumnError
	if err := rows().SortBy("-whom"); !errors.As(err, &missing) || missing.Name != "whom" {
		t.Errorf("a column that is not there: %v", err)
	}
	if _, err := rows().Pick("who", "whom"); !errors.As(err, &missing) {
		t.Errorf("a column that is not there: %v", err)
	}
	many := rows()
	many.Total, many.More, many.Notes = 9, true, []string{"note"}
	if p, err := many.Pick("who"); err != nil || p.Total != 9 || !p.More || len(p.Notes) != 1 {
		t.Errorf("%+v, %v", p, err)
	}
	p, err := rows().Pick("when", "who")
	if err != nil || fmt.Sprint(p.Columns, p.Rows[0]) != "[when who] [recently b]" {
		t.Errorf("%v, %v", p, err)
	}
}
