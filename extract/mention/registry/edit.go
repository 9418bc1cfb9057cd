package registry

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// heading begins a file that the program makes.
const heading = "# What people have decided of entities; see docs/entities.md. One statement a line.\n"

// With is the registry and its text with one more statement at the end. It fails
// where the statement contradicts others.
func With(file, text string, s Statement) (*Registry, string, error) {
	if text == "" {
		text = heading
	}
	if !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	text += s.String() + "\n"
	r, err := Parse(file, text)
	return r, text, err
}

// Without is a text without the statement of one line, 0 for the last statement,
// and that statement. What is left must still be a registry.
func Without(file, text string, line int) (*Registry, string, Statement, error) {
	r, err := Parse(file, text)
	if err != nil {
		return nil, "", Statement{}, err
	}
	for i := len(r.Statements) - 1; i >= 0; i-- {
		s := r.Statements[i]
		if line != 0 && s.Line != line {
			continue
		}
		lines := strings.SplitAfter(text, "\n")
		text = strings.Join(append(lines[:s.Line-1:s.Line-1], lines[s.Line:]...), "")
		left, err := Parse(file, text)
		return left, text, s, err
	}
	if line != 0 {
		return nil, "", Statement{}, fmt.Errorf("%s:%d: there is no statement", file, line)
	}
	return nil, "", Statement{}, fmt.Errorf("%s: there is no statement in it", file)
}

// Write puts a text into the file, whole or not at all.
func Write(file, text string) error {
	if to, err := filepath.EvalSymlinks(file); err == nil {
		file = to
	}
	mode := os.FileMode(0o644)
	if info, err := os.Stat(file); err == nil {
		mode = info.Mode().Perm()
	}
	f, err := os.CreateTemp(filepath.Dir(file), "."+filepath.Base(file)+"-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if _, err := f.WriteString(text); err != nil {
		f.Close()
		return err
	}
	if err := f.Chmod(mode); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), file)
}
