package parse

import (
	"encoding/binary"
	"unicode"
	"unicode/utf8"

	unorm "golang.org/x/text/unicode/norm"
)

// vocab is the table of word pieces, used where the file has it: the texts end
// to end, their offsets, and a hash table of ids (FNV-1a, linear probing).
// Pieces that continue a word start with "##" ("merkel" = "mer" + "##kel").
type vocab struct {
	text, offset, hash []byte
	mask               uint32
}

const (
	fnvBasis = 0x811C9DC5
	fnvPrime = 0x01000193
	// longestChunk is BERT's limit: a run of more letters is unknown as a whole.
	longestChunk = 100
	// longestWord bounds the pieces of one word; only its first stands for it.
	longestWord = 64
)

func (f *file) vocab() vocab {
	slots := 1
	for slots < 2*f.Vocab-1 {
		slots *= 2
	}
	v := vocab{offset: f.tensor("vocab.offset", "u32", f.Vocab+1), hash: f.tensor("vocab.hash", "u16", slots), mask: uint32(slots - 1)}
	end := 0
	for i := range f.Vocab + 1 {
		at := int(binary.LittleEndian.Uint32(v.offset[4*i:]))
		if at < end {
			f.fail("vocabulary: offsets run backwards")
		}
		end = at
	}
	v.text = f.tensor("vocab.text", "u8", end)
	empty := false
	for i := range slots {
		id := int(binary.LittleEndian.Uint16(v.hash[2*i:]))
		empty = empty || id == noPiece
		if id != noPiece && id >= f.Vocab {
			f.fail("vocabulary: hash table names a piece that is not there")
		}
	}
	if !empty {
		f.fail("vocabulary: hash table has no empty slot")
	}
	return v
}

// lookup is the id of the piece with that text, whose FNV-1a hash is h; -1 for none.
func (v *vocab) lookup(h uint32, prefix string, text []byte) int {
	for s := h & v.mask; ; s = (s + 1) & v.mask {
		id := int(binary.LittleEndian.Uint16(v.hash[2*s:]))
		if id == noPiece {
			return -1
		}
		at := binary.LittleEndian.Uint32(v.offset[4*id:])
		end := binary.LittleEndian.Uint32(v.offset[4*id+4:])
		t := v.text[at:end]
		if len(t) == len(prefix)+len(text) && string(t[:len(prefix)]) == prefix && string(t[len(prefix):]) == string(text) {
			return id
		}
	}
}

// pieces appends the pieces of a word to out: at least one, at most
// longestWord. The word is put in lower case, stripped of accents and cut at
// punctuation and spaces; what remains is covered greedily by the longest
// pieces (Wu et al. 2016, https://arxiv.org/abs/1609.08144). buf is scratch.
func (v *vocab) pieces(word string, out []int32, buf *[]byte) []int32 {
	n0, chunk := len(out), (*buf)[:0]
	flush := func() {
		if len(chunk) > 0 {
			out = v.chunk(chunk, out)
			chunk = chunk[:0]
		}
	}
	put := func(r rune) {
		if unicode.Is(unicode.Mn, r) {
			return
		}
		r = unicode.ToLower(r)
		cut := isPunct(r) || isCJK(r)
		if cut || unicode.IsSpace(r) {
			flush()
		}
		if !unicode.IsSpace(r) {
			chunk = utf8.AppendRune(chunk, r)
		}
		if cut {
			flush()
		}
	}
	for _, r := range word {
		if len(out)-n0 >= longestWord || len(chunk) > 8*longestChunk {
			break
		}
		switch {
		case r < utf8.RuneSelf && r >= ' ' && r != 0x7F:
			put(r)
		case isControl(r):
		default:
			var tmp [8]byte
			var nfd [32]byte
			for _, q := range string(unorm.NFD.Append(nfd[:0], tmp[:utf8.EncodeRune(tmp[:], r)]...)) {
				put(q)
			}
		}
	}
	flush()
	*buf = chunk
	if len(out) == n0 {
		return append(out, unknownID)
	}
	return out[:min(len(out), n0+longestWord)]
}

// chunk appends the pieces of a run of letters; [UNK] when it cannot be covered.
func (v *vocab) chunk(b []byte, out []int32) []int32 {
	n0 := len(out)
	if len(b) > longestChunk && utf8.RuneCount(b) > longestChunk {
		return append(out, unknownID)
	}
	var hash [4*longestChunk + 1]uint32
	for at := 0; at < len(b); {
		prefix, h := "", uint32(fnvBasis)
		if at > 0 {
			prefix = "##"
			h = (h ^ '#') * fnvPrime
			h = (h ^ '#') * fnvPrime
		}
		for i, c := range b[at:] {
			h = (h ^ uint32(c)) * fnvPrime
			hash[i] = h
		}
		end, id := len(b), -1
		for ; end > at; end-- {
			if end < len(b) && !utf8.RuneStart(b[end]) {
				continue
			}
			if id = v.lookup(hash[end-at-1], prefix, b[at:end]); id >= 0 {
				break
			}
		}
		if id < 0 {
			return append(out[:n0], unknownID)
		}
		out = append(out, int32(id))
		at = end
	}
	return out
}

func isPunct(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 33 && r <= 47 || r >= 58 && r <= 64 || r >= 91 && r <= 96 || r >= 123 && r <= 126
	}
	return unicode.Is(unicode.P, r)
}

// isCJK reports the ideographs that BERT takes one by one.
func isCJK(r rune) bool {
	return r >= 0x4E00 && r <= 0x9FFF || r >= 0x3400 && r <= 0x4DBF || r >= 0x20000 && r <= 0x2A6DF ||
		r >= 0x2A700 && r <= 0x2B73F || r >= 0x2B740 && r <= 0x2B81F || r >= 0x2B920 && r <= 0x2CEAF ||
		r >= 0xF900 && r <= 0xFAFF || r >= 0x2F800 && r <= 0x2FA1F
}

// isControl reports characters that BERT drops.
func isControl(r rune) bool {
	if r == '\t' || r == '\n' || r == '\r' {
		return false
	}
	return r == utf8.RuneError || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs)
}
