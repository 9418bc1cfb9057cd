package intake

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Input is one thing to read.
type Input struct {
	Name  string // as the user named it; in a folder, the folder's name and the path below it
	Path  string // of the file
	Stdin bool   // standard input, Name is "-"
}

// Inputs lists what args name, in their order: files as they are, folders with
// every .txt, .md, .html and .htm file below them in the order of their paths,
// "-" for standard input. Passed over are hidden files and folders, a file that
// was named before and, inside folders, what tells of the folder: README.md,
// LICENSE.md and the like. What cannot be read gives an [*Error] and leaves the
// other inputs as they are.
func Inputs(args []string) ([]Input, []error) {
	w := walk{seen: map[string]bool{}}
	for _, a := range args {
		if a == "-" {
			w.add(Input{Name: a, Stdin: true})
			continue
		}
		st, err := os.Stat(a)
		switch {
		case err != nil:
			w.errs = append(w.errs, &Error{a, plain(err)})
		case st.IsDir():
			w.folder(a)
		default:
			w.add(Input{Name: a, Path: a})
		}
	}
	return w.inputs, w.errs
}

type walk struct {
	inputs []Input
	errs   []error
	seen   map[string]bool // cleaned paths
}

func (w *walk) add(in Input) {
	key := filepath.Clean(in.Path)
	if in.Stdin {
		key = "-"
	}
	if !w.seen[key] {
		w.seen[key] = true
		w.inputs = append(w.inputs, in)
	}
}

// folder adds the articles below dir; fs.WalkDir gives them in lexical order.
func (w *walk) folder(dir string) {
	found := false
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			w.errs = append(w.errs, &Error{p, plain(err)})
			found = true // something was there
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if p != dir && strings.HasPrefix(d.Name(), ".") {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if d.IsDir() || !articleName(p) {
			return nil
		}
		found = true
		if d.Type()&fs.ModeSymlink != 0 {
			st, err := os.Stat(p)
			if err != nil {
				w.errs = append(w.errs, &Error{p, plain(err)})
				return nil
			}
			if !st.Mode().IsRegular() {
				return nil
			}
		} else if !d.Type().IsRegular() {
			return nil
		}
		w.add(Input{Name: p, Path: p})
		return nil
	})
	if err != nil {
		w.errs = append(w.errs, &Error{dir, plain(err)})
	} else if !found {
		w.errs = append(w.errs, &Error{dir, ErrNoFiles})
	}
}

// aboutFolders are names, without the extension, of files about their folder.
var aboutFolders = wordSet(`readme license licence notice changelog contributing copying authors credits`)

// articleName reports whether a file inside a folder is taken for an article.
func articleName(p string) bool {
	base := strings.ToLower(filepath.Base(p))
	if aboutFolders[strings.TrimSuffix(base, filepath.Ext(base))] {
		return false
	}
	switch strings.ToLower(filepath.Ext(p)) {
	case ".txt", ".md", ".html", ".htm":
		return true
	}
	return false
}
