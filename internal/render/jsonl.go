package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/quadwire/quadwire/queries"
)

// JSONLine writes v as one line of JSON, without the escapes that only HTML needs.
func JSONLine(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// RowLines writes rows as JSON objects, one a line, with the columns in order.
// An empty cell is null.
func RowLines(w io.Writer, rows queries.Rows) error {
	var b bytes.Buffer
	for _, r := range rows.Rows {
		b.Reset()
		for i, c := range rows.Columns {
			sep := byte(',')
			if i == 0 {
				sep = '{'
			}
			b.WriteByte(sep)
			if err := compact(&b, c); err != nil {
				return err
			}
			b.WriteByte(':')
			if err := compact(&b, r[i]); err != nil {
				return fmt.Errorf("column %s: %w", c, err)
			}
		}
		b.WriteString("}\n")
		if _, err := w.Write(b.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

// compact appends v's JSON without the line feed that an Encoder puts behind it.
func compact(b *bytes.Buffer, v any) error {
	if err := JSONLine(b, v); err != nil {
		return err
	}
	b.Truncate(b.Len() - 1)
	return nil
}
