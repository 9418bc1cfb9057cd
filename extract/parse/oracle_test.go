package parse

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"testing"
)

// oracle computes the network straight from its definition, in float32 and
// without any of the engine's code: dense weights, one sentence, one loop after
// another. It says what the engine should say.
type oracle struct {
	header
	lin                   map[string]dense
	word, position, shape [][]float32
	norms                 map[string][2][]float32 // gain, shift
	mixSyntax, mixNames   []float32
}

// dense is y = W·x + b.
type dense struct {
	w [][]float32
	b []float32
}

func (d dense) of(x []float32) []float32 {
	y := make([]float32, len(d.w))
	for n, row := range d.w {
		sum := float64(0)
		for k, v := range row {
			sum += float64(v) * float64(x[k])
		}
		y[n] = float32(sum) + d.b[n]
	}
	return y
}

// answer is what the oracle finds in one sentence; row 0 of each is [CLS].
type answer struct{ syntax, names, upos, xpos, ner, arc, relDep, relHead [][]float32 }

// read runs the network over pieces; starts is the first piece of every word.
func (o *oracle) read(ids, shapes []int32, starts []int) answer {
	var x [][]float32
	for i, id := range ids {
		v := make([]float32, o.Hidden)
		for j := range v {
			v[j] = o.word[id][j] + o.position[i][j] + o.shape[shapes[i]][j]
		}
		x = append(x, o.norm("embed", v))
	}
	states := [][][]float32{x}
	for l := range o.Layers {
		x = o.layer(fmt.Sprintf("layer.%d.", l), x)
		states = append(states, x)
	}
	var a answer
	for _, at := range starts {
		syntax, names := make([]float32, o.Hidden), make([]float32, o.Hidden)
		for i, s := range states {
			for j, v := range s[at] {
				syntax[j] += o.mixSyntax[i] * v
				names[j] += o.mixNames[i] * v
			}
		}
		a.syntax, a.names = append(a.syntax, syntax), append(a.names, names)
	}
	o.heads(&a)
	return a
}

func (o *oracle) layer(p string, x [][]float32) [][]float32 {
	var qkv, out [][]float32
	for _, v := range x {
		qkv = append(qkv, o.lin[p+"qkv"].of(v))
	}
	for i := range x {
		ctx := make([]float32, o.Hidden)
		for at := 0; at < o.Hidden; at += headDim {
			w := make([]float64, len(x))
			var top, total float64 = math.Inf(-1), 0
			for j := range x {
				for d := at; d < at+headDim; d++ {
					w[j] += float64(qkv[i][d]) * float64(qkv[j][o.Hidden+d]) / math.Sqrt(headDim)
				}
				top = max(top, w[j])
			}
			for j := range w {
				w[j] = math.Exp(w[j] - top)
				total += w[j]
			}
			for j := range w {
				for d := at; d < at+headDim; d++ {
					ctx[d] += float32(w[j]/total) * qkv[j][2*o.Hidden+d]
				}
			}
		}
		y := o.norm(p+"norm1", sum(x[i], o.lin[p+"out"].of(ctx)))
		u := o.lin[p+"up"].of(y)
		geluGo(u)
		out = append(out, o.norm(p+"norm2", sum(y, o.lin[p+"down"].of(u))))
	}
	return out
}

func (o *oracle) heads(a *answer) {
	for i := range a.syntax {
		for _, h := range []struct {
			to   *[][]float32
			name string
			from []float32
		}{{&a.upos, "upos", a.syntax[i]}, {&a.xpos, "xpos", a.syntax[i]}, {&a.ner, "names", a.names[i]},
			{&a.relDep, "rel.dep", a.syntax[i]}, {&a.relHead, "rel.head", a.syntax[i]}} {
			y := o.lin[h.name].of(h.from)
			if h.name == "rel.dep" || h.name == "rel.head" {
				geluGo(y)
			}
			*h.to = append(*h.to, y)
		}
	}
	for i := range a.syntax {
		dep := o.lin["arc.dep"].of(a.syntax[i])
		geluGo(dep)
		t := o.lin["arc"].of(dep)
		var row []float32
		for j := range a.syntax {
			head := o.lin["arc.head"].of(a.syntax[j])
			geluGo(head)
			s := t[o.ArcWidth]
			for d, v := range head {
				s += v * t[d]
			}
			row = append(row, s)
		}
		a.arc = append(a.arc, row)
	}
}

// rel is the scores of all relations between word d and head h.
func (o *oracle) rel(a *answer, d, h int) []float32 {
	t := o.lin["rel"].of(a.relDep[d])
	n := len(o.Labels.Deprel)
	out := append([]float32(nil), t[n*o.RelWidth:n*o.RelWidth+n]...)
	for l := range out {
		for e, v := range a.relHead[h] {
			out[l] += t[l*o.RelWidth+e] * v
		}
	}
	return out
}

func (o *oracle) norm(name string, x []float32) []float32 {
	n, y := o.norms[name], append([]float32(nil), x...)
	c := make([]float32, 1)
	normGo(make([]uint8, len(y)), c, c, y, make([]float32, len(y)), n[0], n[1], n[0], o.Epsilon)
	return y
}

func sum(a, b []float32) []float32 {
	out := make([]float32, len(a))
	for i := range a {
		out[i] = a[i] + b[i]
	}
	return out
}

// rowsOf cuts x into rows.
func rowsOf(x []float32, width int) (out [][]float32) {
	for ; len(x) >= width; x = x[width:] {
		out = append(out, x[:width])
	}
	return out
}

// dequantised is an oracle with the engine's own weights, widened to floats.
func dequantised(m *model) *oracle {
	o := &oracle{header: m.header, lin: map[string]dense{}, norms: map[string][2][]float32{}, mixSyntax: m.mix[0], mixNames: m.mix[1]}
	widen := func(l linear) dense {
		d := dense{b: l.bias}
		for n := range l.n {
			row := make([]float32, l.k)
			for k := range row {
				q := int8(l.packed[n/panel*panel*l.k+k/4*4*panel+n%panel*4+k%4])
				row[k] = l.scale[n] * float32(q) * l.smooth[k]
			}
			d.w = append(d.w, row)
		}
		return d
	}
	for i, l := range m.layers {
		p := fmt.Sprintf("layer.%d.", i)
		o.lin[p+"qkv"], o.lin[p+"out"], o.lin[p+"up"], o.lin[p+"down"] = widen(l.qkv), widen(l.out), widen(l.up), widen(l.down)
		o.norms[p+"norm1"], o.norms[p+"norm2"] = [2][]float32{l.norm1.gain, l.norm1.shift}, [2][]float32{l.norm2.gain, l.norm2.shift}
	}
	o.norms["embed"] = [2][]float32{m.embedNorm.gain, m.embedNorm.shift}
	o.lin["names"], o.lin["arc"], o.lin["rel"] = widen(m.names), widen(m.arc), widen(m.rel)
	all, at := widen(m.syntax), 0
	for _, h := range []struct {
		name  string
		width int
	}{{"arc.dep", m.ArcWidth}, {"arc.head", m.ArcWidth}, {"rel.dep", m.RelWidth}, {"rel.head", m.RelWidth},
		{"upos", roundUp(len(m.Labels.UPOS), panel)}, {"xpos", roundUp(len(m.Labels.XPOS), panel)}} {
		o.lin[h.name] = dense{all.w[at : at+h.width], all.b[at : at+h.width]}
		at += h.width
	}
	for id, step := range m.embedStep {
		row := make([]float32, m.Hidden)
		for j, q := range m.embed[id*m.Hidden : (id+1)*m.Hidden] {
			row[j] = step * float32(int8(q))
		}
		o.word = append(o.word, row)
	}
	o.position, o.shape = rowsOf(m.position, m.Hidden), rowsOf(m.shape, m.Hidden)
	return o
}

// trained is an oracle with the weights as training left them, from the folder
// that QUADWIRE_MODEL names (see train/README.md); the test is skipped without.
func trained(t *testing.T, h header) *oracle {
	dir := os.Getenv("QUADWIRE_MODEL")
	if dir == "" {
		t.Skip("QUADWIRE_MODEL names no folder with the trained weights")
	}
	w := safetensors(t, dir)
	o := &oracle{header: h, lin: map[string]dense{}, norms: map[string][2][]float32{}}
	lin := func(name string, width int) dense { return dense{rowsOf(w[name+".weight"], width), w[name+".bias"]} }
	norm := func(name string) [2][]float32 { return [2][]float32{w[name+".weight"], w[name+".bias"]} }
	for i := range h.Layers {
		p, q := fmt.Sprintf("layer.%d.", i), fmt.Sprintf("encoder.layer.%d.", i)
		var qkv dense
		for _, n := range []string{"query", "key", "value"} {
			d := lin(q+"attn."+n, h.Hidden)
			qkv.w, qkv.b = append(qkv.w, d.w...), append(qkv.b, d.b...)
		}
		o.lin[p+"qkv"], o.lin[p+"out"] = qkv, lin(q+"attn.output", h.Hidden)
		o.lin[p+"up"], o.lin[p+"down"] = lin(q+"ffn.up", h.Hidden), lin(q+"ffn.down", h.FFN)
		o.norms[p+"norm1"], o.norms[p+"norm2"] = norm(q+"attn.norm"), norm(q+"ffn.norm")
	}
	o.norms["embed"] = norm("encoder.embed.norm")
	for _, n := range []string{"arc.dep", "arc.head", "rel.dep", "rel.head", "upos", "xpos"} {
		o.lin[n] = lin(n, h.Hidden)
	}
	o.lin["names"] = lin("ner", h.Hidden)
	o.lin["arc"] = biaffine(w["arc.biaffine"], 1, h.ArcWidth)
	o.lin["rel"] = biaffine(w["rel.biaffine"], len(h.Labels.Deprel), h.RelWidth)
	o.mixSyntax, o.mixNames = w["encoder.mix_syntax"], w["encoder.mix_ner"]
	softmaxGo(o.mixSyntax, 0, h.Layers+1, 1, 1)
	softmaxGo(o.mixNames, 0, h.Layers+1, 1, 1)
	o.word, o.shape = rowsOf(w["encoder.embed.word"], h.Hidden), rowsOf(w["encoder.embed.shape"], h.Hidden)
	for _, row := range rowsOf(w["encoder.embed.position"], h.Hidden) {
		o.position = append(o.position, sum(row, w["encoder.embed.token_type"][:h.Hidden]))
	}
	return o
}

// biaffine turns [label][dep+1][head+1] into rows over dep: first one for every
// label and head, then one for every label and the head's constant 1.
func biaffine(x []float32, labels, width int) dense {
	var d dense
	row := func(l, e int) {
		r := make([]float32, width)
		for i := range r {
			r[i] = x[(l*(width+1)+i)*(width+1)+e]
		}
		d.w, d.b = append(d.w, r), append(d.b, x[(l*(width+1)+width)*(width+1)+e])
	}
	for l := range labels {
		for e := range width {
			row(l, e)
		}
	}
	for l := range labels {
		row(l, width)
	}
	return d
}

func safetensors(t *testing.T, dir string) map[string][]float32 {
	raw, err := os.ReadFile(filepath.Join(dir, "model.safetensors"))
	if err != nil {
		if raw, err = os.ReadFile(filepath.Join(dir, "model.f16.safetensors")); err != nil {
			t.Fatal(err)
		}
	}
	n := binary.LittleEndian.Uint64(raw)
	var head map[string]json.RawMessage
	if err := json.Unmarshal(raw[8:8+n], &head); err != nil {
		t.Fatal(err)
	}
	out := map[string][]float32{}
	for name, text := range head {
		var h struct {
			Dtype   string `json:"dtype"`
			Offsets [2]int `json:"data_offsets"`
		}
		if name == "__metadata__" || json.Unmarshal(text, &h) != nil {
			continue
		}
		b := raw[8+int(n)+h.Offsets[0] : 8+int(n)+h.Offsets[1]]
		var x []float32
		for ; len(b) > 0 && h.Dtype == "F16"; b = b[2:] {
			x = append(x, half(binary.LittleEndian.Uint16(b)))
		}
		for ; len(b) > 0; b = b[4:] {
			x = append(x, math.Float32frombits(binary.LittleEndian.Uint32(b)))
		}
		out[name] = x
	}
	return out
}
