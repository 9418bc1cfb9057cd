package parse

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"unsafe"
)

// The file of weights starts with magic, version, length of the JSON header, a
// CRC-32 and a SHA-256 of all that follows; train/pack.py describes it in full.
// Of the two sums the first is checked at every start, since it takes a tenth of
// the time; the second is the file's identity.
const (
	magic      = "QWPARSE\n"
	version    = 2
	preamble   = 64
	panel      = 32                  // outputs that a panel of packed weights holds
	headDim    = 32                  // width of an attention head
	headScale  = 0.17677669529663687 // 1/√headDim
	maxPieces  = 512                 // the longest input a model may have
	rootLabel  = "root"
	clsID      = 101
	sepID      = 102
	unknownID  = 100
	noPiece    = 0xFFFF // an empty slot of the vocabulary's hash table
	shapeCount = 16
)

// header is the JSON part of the file.
type header struct {
	Source    string  `json:"source"`
	Layers    int     `json:"layers"`
	Hidden    int     `json:"hidden"`
	Heads     int     `json:"heads"`
	FFN       int     `json:"ffn"`
	Positions int     `json:"positions"`
	Vocab     int     `json:"vocab"`
	Epsilon   float32 `json:"epsilon"`
	ArcWidth  int     `json:"arc"`
	RelWidth  int     `json:"rel"`
	Labels    struct {
		UPOS   []string `json:"upos"`
		XPOS   []string `json:"xpos"`
		Deprel []string `json:"deprel"`
		NER    []string `json:"ner"`
	} `json:"labels"`
	Calibration struct {
		Arc   float32    `json:"arc"`
		Name  [2]float64 `json:"name"`  // slope and offset for the log odds of a name
		Least float32    `json:"least"` // a name less probable than this is in doubt
	} `json:"calibration"`
	Tensors []struct {
		Name  string `json:"name"`
		Type  string `json:"type"`
		Shape []int  `json:"shape"`
		At    int    `json:"at"`
	} `json:"tensors"`
	Bytes int `json:"bytes"`
}

// linear is y = W·x + b with int8 weights that stay where the file has them.
// W[n][k] is scale[n]·w, where w stands at [n/32][k/4][n%32][k%4] in packed;
// input k is multiplied by smooth[k] before it is quantised, and sum[n] is
// scale[n]·Σw over the row.
type linear struct {
	n, k                     int // n is a multiple of 32
	packed                   []byte
	scale, sum, bias, smooth []float32
}

// part is the map to outputs n0 to n1, both at the bounds of panels.
func (l *linear) part(n0, n1 int) linear {
	return linear{n: n1 - n0, k: l.k, packed: l.packed[n0*l.k : n1*l.k],
		scale: l.scale[n0:n1], sum: l.sum[n0:n1], bias: l.bias[n0:n1], smooth: l.smooth}
}

// norm is the gain and shift of a layer norm.
type norm struct{ gain, shift []float32 }

// layer is one transformer layer.
type layer struct {
	qkv, out, up, down linear
	norm1, norm2       norm
}

// model is the network, ready to run. Everything large points into the file.
type model struct {
	header
	layers    []layer
	embed     []byte // [vocab][hidden] int8
	embedStep []float32
	position  []float32 // [positions][hidden], the token type added
	shape     []float32 // [shapeCount][hidden]
	embedNorm norm
	mix       [2][]float32 // weight of every layer's output: for syntax, for names
	syntax    linear       // arc.dep, arc.head, rel.dep, rel.head, UPOS, XPOS side by side
	names     linear
	arc       linear // [arc+1][arc]: the head's side of the biaffine score
	rel       linear // [labels·rel + labels][rel]
	vocab     vocab
	root      int // index of rootLabel in Labels.Deprel
}

// file is a checked header with the bytes its tensors lie in.
type file struct {
	header
	data  []byte
	index map[string]int
	err   error // the first tensor that is missing or has another shape
}

// open checks that raw is an undamaged file of weights that this engine can run.
func open(raw []byte) (*file, error) {
	if len(raw) < preamble || string(raw[:8]) != magic {
		return nil, errors.New("weights: not a file of weights (no " + fmt.Sprintf("%q", magic) + " at its start)")
	}
	if v := binary.LittleEndian.Uint32(raw[8:]); v != version {
		return nil, fmt.Errorf("weights: format version %d, this program reads %d", v, version)
	}
	n := int64(binary.LittleEndian.Uint32(raw[12:]))
	if n > int64(len(raw)-preamble) {
		return nil, fmt.Errorf("weights: cut short: %d bytes, header alone has %d", len(raw), n)
	}
	if sum := crc32.ChecksumIEEE(raw[preamble:]); sum != binary.LittleEndian.Uint32(raw[16:]) {
		return nil, errors.New("weights: damaged: CRC-32 differs from the one in the file")
	}
	f := &file{data: raw[preamble+n:], index: map[string]int{}}
	if err := json.Unmarshal(raw[preamble:preamble+n], &f.header); err != nil {
		return nil, fmt.Errorf("weights: header: %w", err)
	}
	if f.Bytes != len(f.data) {
		return nil, fmt.Errorf("weights: %d bytes of tensors, header says %d", len(f.data), f.Bytes)
	}
	for i, t := range f.Tensors {
		f.index[t.Name] = i
	}
	return f, f.check()
}

// check refuses sizes that the kernels are not made for.
func (f *file) check() error {
	h := &f.header
	for _, c := range []struct {
		ok   bool
		what string
	}{
		{h.Layers >= 1, "no layers"},
		{h.Hidden == h.Heads*headDim, "attention heads that are not 32 wide"},
		{h.Hidden%panel == 0 && h.FFN%panel == 0 && h.ArcWidth%panel == 0 && h.RelWidth%panel == 0, "a width that is no multiple of 32"},
		{h.ArcWidth > 0 && h.RelWidth > 0 && h.FFN > 0, "a width of nothing"},
		{h.Positions >= 8 && h.Positions <= maxPieces, "an unusable number of positions"},
		{h.Vocab > sepID && h.Vocab < noPiece, "an unusable vocabulary"},
		{len(h.Labels.UPOS) > 0 && len(h.Labels.XPOS) > 0 && len(h.Labels.Deprel) > 1 && len(h.Labels.NER) > 0, "an empty label set"},
		{h.Calibration.Arc > 0 && h.Calibration.Name[0] > 0, "a calibration by nothing"},
	} {
		if !c.ok {
			return errors.New("weights: header: " + c.what)
		}
	}
	return nil
}

// tensor is the bytes of a tensor of the given type and shape. A tensor that is
// not there sets f.err and comes back as zeros.
func (f *file) tensor(name, kind string, shape ...int) []byte {
	size := map[string]int{"i8": 1, "u8": 1, "u16": 2, "f16": 2, "u32": 4, "f32": 4}[kind]
	for _, d := range shape {
		size *= d
	}
	i, ok := f.index[name]
	if !ok {
		f.fail("no tensor " + name)
		return make([]byte, size)
	}
	t := f.Tensors[i]
	got := 1
	for _, d := range t.Shape {
		if d < 0 || d > len(f.data) {
			got = -1
			break
		}
		got *= d
	}
	want := 1
	for _, d := range shape {
		want *= d
	}
	if t.Type != kind || got != want || t.At < 0 || t.At > len(f.data)-size {
		f.fail(fmt.Sprintf("tensor %s is %s%v at %d, the engine needs %s%v", name, t.Type, t.Shape, t.At, kind, shape))
		return make([]byte, size)
	}
	return f.data[t.At : t.At+size : t.At+size]
}

func (f *file) fail(msg string) {
	if f.err == nil {
		f.err = errors.New("weights: " + msg)
	}
}

// floats is an f32 tensor, copied: files need not lie at a multiple of 4.
func (f *file) floats(name string, shape ...int) []float32 {
	b := f.tensor(name, "f32", shape...)
	out := aligned[float32](len(b) / 4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return out
}

func (f *file) linear(name string, n, k int) linear {
	n = roundUp(n, panel)
	return linear{
		n: n, k: k,
		packed: f.tensor(name+".w", "i8", n/panel, k/4, panel, 4),
		scale:  f.floats(name+".scale", n),
		sum:    f.floats(name+".sum", n),
		bias:   f.floats(name+".bias", n),
		smooth: f.floats(name+".smooth", k),
	}
}

func (f *file) norm(name string) norm {
	w := f.floats(name, 2, f.Hidden)
	return norm{w[:f.Hidden], w[f.Hidden:]}
}

// newModel reads the file of weights.
func newModel(raw []byte) (*model, error) {
	f, err := open(raw)
	if err != nil {
		return nil, err
	}
	h := f.header
	m := &model{
		header:    h,
		embed:     f.tensor("embed.word", "i8", h.Vocab, h.Hidden),
		embedStep: f.floats("embed.scale", h.Vocab),
		shape:     f.floats("embed.shape", shapeCount, h.Hidden),
		embedNorm: f.norm("embed.norm"),
		syntax:    f.linear("syntax", 2*h.ArcWidth+2*h.RelWidth+roundUp(len(h.Labels.UPOS), panel)+len(h.Labels.XPOS), h.Hidden),
		names:     f.linear("names", len(h.Labels.NER), h.Hidden),
		arc:       f.linear("arc", h.ArcWidth+1, h.ArcWidth),
		rel:       f.linear("rel", len(h.Labels.Deprel)*(h.RelWidth+1), h.RelWidth),
	}
	position := f.tensor("embed.position", "f16", h.Positions, h.Hidden)
	m.position = aligned[float32](h.Positions * h.Hidden)
	for i := range m.position {
		m.position[i] = half(binary.LittleEndian.Uint16(position[2*i:]))
	}
	for i := range h.Layers {
		p := fmt.Sprintf("layer.%d.", i)
		m.layers = append(m.layers, layer{
			qkv: f.linear(p+"qkv", 3*h.Hidden, h.Hidden), out: f.linear(p+"out", h.Hidden, h.Hidden),
			up: f.linear(p+"up", h.FFN, h.Hidden), down: f.linear(p+"down", h.Hidden, h.FFN),
			norm1: f.norm(p + "norm1"), norm2: f.norm(p + "norm2"),
		})
	}
	mix := f.floats("mix", 2, h.Layers+1)
	m.mix = [2][]float32{mix[:h.Layers+1], mix[h.Layers+1:]}
	m.vocab = f.vocab()
	m.root = -1
	for i, l := range h.Labels.Deprel {
		if l == rootLabel {
			m.root = i
		}
	}
	if m.root < 0 {
		f.fail("header: no relation " + rootLabel)
	}
	return m, f.err
}

// half widens an IEEE 754 half.
func half(h uint16) float32 {
	sign, exp, frac := uint32(h>>15)<<31, uint32(h>>10&31), uint32(h&0x3FF)
	switch exp {
	case 0:
		f := float32(frac) / (1 << 24)
		return math.Float32frombits(math.Float32bits(f) | sign)
	case 31:
		return math.Float32frombits(sign | 0xFF<<23 | frac<<13)
	}
	return math.Float32frombits(sign | (exp+112)<<23 | frac<<13)
}

func roundUp(n, to int) int { return (n + to - 1) / to * to }

// aligned is a zeroed slice of n elements that starts at a multiple of 64
// bytes, with 64 spare bytes of capacity behind it that kernels may read.
func aligned[T float32 | uint8](n int) []T {
	var zero T
	size := int(unsafe.Sizeof(zero))
	pad := 64 / size
	b := make([]T, n+2*pad)
	at := (64 - int(uintptr(unsafe.Pointer(&b[0]))&63)) & 63 / size
	return b[at : at+n]
}
