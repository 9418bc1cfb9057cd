package intake

import (
	"regexp"
	"strings"
	"unicode"
)

// bylinePrefix starts a by-line.
var bylinePrefix = regexp.MustCompile(`^(?i:(?:story|words|text|written|reviewed|published|reported|posted|analysis|opinion|report)? ?by:?|author:)\s+`)

// datePart is where a by-line goes on with something else: "By Ann Lee | June 8".
var datePart = regexp.MustCompile(`(?i)\s*(?:[|•·–—@/]|\s-\s|\(|\d|\b(?:updated|published|posted|for|in|at|on|via|with|of)\b|` + monthName + `\b\.? \d).*$`)

// listed parts the names of a list.
var listed = regexp.MustCompile(`\s*(?:,|&|;|\band\b)\s*`)

// notPeople are words of by-lines that are no part of a name.
var notPeople = wordSet(`staff writer reporter correspondent editor news press agency reuters ap afp bbc cnn desk team associated bureau contributor
	service wire media the times post journal daily senior chief agencies guest columnist opinion share follow`)

// byline is the authors that the lines around the headline name.
func (p *page) byline(s *sheet) []string {
	at := max(0, p.title)
	for _, sure := range [...]bool{true, false} {
		for i := max(0, at-4); i < min(len(p.blocks), at+14); i++ {
			if i == p.title || s.lines[i].words > 24 || p.blocks[i].away {
				continue
			}
			if a := p.authorsAt(i, sure); len(a) > 0 {
				return a
			}
		}
	}
	return nil
}

// authorsAt is the authors that block i names, surely with a word such as "by"
// or by where it stands.
func (p *page) authorsAt(i int, sure bool) []string {
	text := p.blocks[i].text
	next, before := "", ""
	if i+1 < len(p.blocks) {
		next = strings.ToLower(p.blocks[i+1].text)
	}
	if i > 0 {
		before = strings.ToLower(p.blocks[i-1].text)
	}
	_, dated := findDate(text)
	if sure {
		if m := bylinePrefix.FindString(text); m != "" {
			if aboutBook(text) || strings.HasPrefix(next, "(") && aboutBook(next) {
				return nil
			}
			return people(text[len(m):])
		}
		// "Santiago Ospital" above "Published by", or a name below "By".
		if next == "published by" || next == "written by" || before == "by" || strings.HasSuffix(before, " by") || before == "author" {
			return people(text)
		}
		if k := strings.LastIndex(text, " by "); k >= 0 && dated { // "Dec 22, 2023 by Ann Lee"
			return people(text[k+4:])
		}
		return nil
	}
	if dated && len(text) < 80 { // "Eric Berger - Dec 21, 2023"
		if k := strings.IndexAny(text, "-–—|•"); k > 0 {
			return people(text[:k])
		}
	}
	if _, ok := findDate(next); ok && len(next) < 60 && len(text) < 60 {
		return people(text)
	}
	return nil
}

// bookPart is what stands in brackets behind the author of a book that is reviewed: "(Faber, 288pp, £20)".
var bookPart = regexp.MustCompile(`\([^)]*(?:\d ?(?:pp|pages)\b|[£$€₹] ?\d)`)

// aboutBook reports whether a line tells of a book what reviews print above them, so that
// it is by whom the reviewer writes about.
func aboutBook(s string) bool { return bookPart.MatchString(s) }

// people is the names in a list such as "Ann Lee, Bob Ray and Cy Poe".
func people(s string) []string {
	s = datePart.ReplaceAllString(s, "")
	var out []string
	for _, part := range listed.Split(s, -1) {
		if part = strings.TrimSpace(part); personal(part) {
			out = append(out, part)
		} else if len(out) > 0 {
			break
		}
	}
	return out
}

// personal reports whether s looks like a person's full name.
func personal(s string) bool {
	f := strings.Fields(s)
	if len(f) < 2 || len(f) > 5 {
		return false
	}
	for i, w := range f {
		r := firstLetter(w)
		small := i > 0 && i < len(f)-1 && !unicode.IsUpper(r) && len(w) <= 3 // de, von, bin
		if notPeople[strings.ToLower(strings.Trim(w, ".,"))] || r == 0 || !unicode.IsUpper(r) && !small {
			return false
		}
		if _, ok := furniturePhrases[strings.ToLower(w)]; ok {
			return false
		}
	}
	return true
}
