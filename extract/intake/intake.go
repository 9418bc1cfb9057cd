// Package intake turns what people copy or save from the web into articles:
// plain text, Markdown or HTML goes in, an [extract.Article] comes out, without
// the furniture of the page and with its title, publisher, by-line and date.
//
// One worked paste,
//
//	Al Jazeera
//	Sunday, November 30
//	Rubio says talks ‘productive’
//	[photo: AFP]
//	Officials from Ukraine and the United States have held talks.
//	Get the full experience in the app
//
// gives the title "Rubio says talks ‘productive’", the publisher Al Jazeera,
// the date 2025-11-30 (the latest November 30 before the file's own date that
// was a Sunday) and one paragraph, each byte of which still knows its place in
// the file.
package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/quadwire/quadwire/extract"
)

// MaxBytes is the size of an input above which it is refused, unless
// [Options].MaxBytes says otherwise. The longest article of news is a hundredth of
// it; what is larger is an archive or a dump, and would take minutes and gigabytes.
const MaxBytes = 10 << 20

// Options are what the user knows better than the page.
type Options struct {
	Date     time.Time    // publication date, over all that the page says; zero: find it
	ReadOn   time.Time    // when the page was read: no date found is later; zero: the file's modification time
	MaxBytes int64        // the largest input taken; 0: MaxBytes
	Stdin    io.Reader    // what "-" reads; nil: os.Stdin
	Warn     func(string) // told, with the name of the input, what had to be repaired; may be nil
}

func (o *Options) limit() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return MaxBytes
}

// warn reports a repair that the reader of the facts should know of.
func (o *Options) warn(name, format string, args ...any) {
	if o.Warn != nil {
		o.Warn(name + ": " + fmt.Sprintf(format, args...))
	}
}

// Read reads one input. Its errors are of type [*Error] and name the input.
func Read(in Input, o Options) (extract.Article, error) {
	raw, mod, err := in.read(&o)
	if err != nil {
		return extract.Article{}, &Error{in.Name, err}
	}
	return Parse(in.Name, raw, mod, o)
}

// read is the bytes of an input and when they were last modified, zero where
// that is not known.
func (in Input) read(o *Options) ([]byte, time.Time, error) {
	var r io.Reader
	var mod time.Time
	if in.Stdin {
		if r = o.Stdin; r == nil {
			r = os.Stdin
		}
	} else {
		f, err := os.Open(in.Path)
		if err != nil {
			return nil, mod, plain(err)
		}
		defer f.Close()
		st, err := f.Stat()
		if err != nil {
			return nil, mod, plain(err)
		}
		if st.IsDir() {
			return nil, mod, ErrFolder
		}
		if st.Size() > o.limit() {
			return nil, mod, tooLarge(st.Size(), o.limit())
		}
		r, mod = f, st.ModTime()
	}
	raw, err := io.ReadAll(io.LimitReader(r, o.limit()+1))
	if err != nil {
		return nil, mod, plain(err)
	}
	if int64(len(raw)) > o.limit() {
		return nil, mod, tooLarge(-1, o.limit())
	}
	return raw, mod, nil
}

// Parse turns the bytes of one input into an article. It is pure: name tells
// the format by its extension (no extension: by the first bytes), mod is the
// file's modification time or zero. Its errors are of type [*Error].
func Parse(name string, raw []byte, mod time.Time, o Options) (extract.Article, error) {
	sum := sha256.Sum256(raw)
	art := extract.Article{Name: name, RawSHA256: hex.EncodeToString(sum[:])}
	if int64(len(raw)) > o.limit() {
		return art, &Error{name, tooLarge(int64(len(raw)), o.limit())}
	}
	src, err := decode(name, raw, &o)
	if err != nil {
		return art, &Error{name, err}
	}
	var p *page
	switch formatOf(name, src.text) {
	case formatHTML:
		p = parseHTML(src)
	case formatMarkdown:
		p = parseMarkdown(src)
	default:
		p = parseText(src)
	}
	if len(p.blocks) == 0 {
		return art, &Error{name, ErrEmpty}
	}
	p.describe(&art, p.sort(), mod, &o)
	p.write(&art)
	if art.Text == "" {
		return art, &Error{name, ErrEmpty}
	}
	return art, nil
}
