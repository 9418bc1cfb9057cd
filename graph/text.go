package graph

import (
	"context"
	"fmt"
)

// Text is the clean text of an article version, which positions of its facts
// count in; "" where the graph was imported, for an export has no texts. The error
// wraps ErrNotFound where there is no such version.
func (s *Store) Text(_ context.Context, a ArticleID, v VersionID) (string, error) {
	text := ""
	err := s.read(func(r reading) error {
		rec, err := r.record(a, v)
		if err == nil && rec == nil {
			err = fmt.Errorf("article version %s/%s: %w", a, v, ErrNotFound)
		}
		if rec != nil {
			text = rec.Text
		}
		return err
	})
	return text, err
}
