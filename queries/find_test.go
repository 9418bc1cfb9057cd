package queries

import (
	"context"
	"errors"
	"testing"
)

func TestFind(t *testing.T) {
	s := storeOf(t, "find", "article: Talks\nentity: Volodymyr Zelensky; person; Zelenskyy, Zelensky\nVolodymyr Zelensky | met | Vladimir Putin")
	for _, name := range []string{"zelensky", "Volodymyr Zelensky", "VOLODYMYR ZELENSKY", "Volodymyr_Zelensky", "<https://quadwire.org/e/Volodymyr_Zelensky>"} {
		e, _, err := Find(context.Background(), s, name)
		if err != nil || e.IRI != "https://quadwire.org/e/Volodymyr_Zelensky" || e.Text != "Volodymyr Zelensky" {
			t.Errorf("%s: %+v, %v", name, e, err)
		}
	}
	_, _, err := Find(context.Background(), s, "Zelinsky")
	var wrong *NameError
	if !errors.As(err, &wrong) || len(wrong.Near) == 0 {
		t.Errorf("%v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := Find(ctx, s, "zelensky"); !errors.Is(err, context.Canceled) {
		t.Errorf("after the end: %v", err)
	}
}
