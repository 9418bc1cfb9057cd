package mention

import (
	"maps"
	"math"
	"slices"

	"github.com/quadwire/quadwire/extract"
)

// oneStory is the least mean cosine between the articles of two groups about one
// story; learnt on ECB+ train.
const oneStory = 0.08

// vectorsOf are the articles' words, weighted by what they tell and by how few of the
// articles have them (tf-idf), and in how many each word is.
func vectorsOf(all []reading) ([]map[string]float64, map[string]int) {
	in := map[string]int{} // articles with a word
	words := make([]map[string]float64, len(all))
	for i, r := range all {
		words[i] = map[string]float64{}
		for s := range r.d.trees {
			for _, tok := range r.d.trees[s].Tokens {
				if n := tells(tok); n > 0 {
					words[i][lower(tok.Lemma)] += n
				}
			}
		}
		for w := range words[i] {
			in[w]++
		}
	}
	for i := range words {
		weigh(words[i], in, len(all))
	}
	return words, in
}

// content reports whether a word tells what a text is about.
func content(tok extract.Token) bool {
	return tok.UPOS == "NOUN" || tok.UPOS == "PROPN" || tok.UPOS == "VERB"
}

// tells is how much a word tells of which event an article is. All earthquakes have
// a magnitude and victims; names and numbers are those of one.
func tells(tok extract.Token) float64 {
	switch {
	case tok.UPOS == "PROPN" || tok.UPOS == "NUM":
		return 3
	case content(tok) || tok.UPOS == "ADJ":
		return 1
	}
	return 0
}

// cosines are those of every two articles.
func cosines(words []map[string]float64) [][]float64 {
	out := make([][]float64, len(words))
	for i := range words {
		out[i] = make([]float64, len(words))
		for k := range i {
			out[i][k] = cosine(words[i], words[k])
			out[k][i] = out[i][k]
		}
	}
	return out
}

// cluster joins the two groups whose articles are most alike on average, as long
// as that is enough, and numbers the groups by their first articles.
func cluster(cos [][]float64) []int {
	n := len(cos)
	sum := make([][]float64, n) // of the cosines between the articles of two groups
	group, size := make([]int, n), make([]float64, n)
	for i := range n {
		sum[i] = make([]float64, n)
		group[i], size[i] = i, 1
		for k := range i {
			sum[i][k], sum[k][i] = cos[i][k], cos[i][k]
		}
	}
	for {
		a, b, best := -1, -1, oneStory
		for i := range n {
			for k := range i {
				if size[i] > 0 && size[k] > 0 && sum[i][k] >= best*size[i]*size[k] {
					a, b, best = k, i, sum[i][k]/(size[i]*size[k])
				}
			}
		}
		if a < 0 {
			return group
		}
		for i := range n {
			sum[a][i] += sum[b][i]
			sum[i][a] = sum[a][i]
			if group[i] == b {
				group[i] = a
			}
		}
		size[a], size[b] = size[a]+size[b], 0
	}
}

// weigh turns counts into tf-idf weights of length 1.
func weigh(words map[string]float64, in map[string]int, n int) {
	sum := 0.0
	for _, w := range slices.Sorted(maps.Keys(words)) {
		words[w] = (1 + math.Log(words[w])) * math.Log(float64(n+1)/float64(in[w]))
		sum += words[w] * words[w]
	}
	for w := range words {
		words[w] /= math.Sqrt(sum + 1e-12)
	}
}

func cosine(a, b map[string]float64) float64 {
	v := 0.0
	for _, w := range slices.Sorted(maps.Keys(a)) {
		v += a[w] * b[w]
	}
	return v
}
