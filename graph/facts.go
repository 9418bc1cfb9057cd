package graph

import (
	"time"

	"github.com/quadwire/quadwire/extract"
)

// Fact is a fact as the store holds it.
type Fact struct {
	ID        extract.FactID
	IRI       string
	Label     string // the fact as a sentence
	Subject   Node
	Relation  string // "plans_to_leave_for"
	Object    Node
	Edge      bool // whether it has a plain edge
	Base      string
	Modality  extract.Modality
	Negated   bool
	Certainty extract.Certainty
	Speakers  []Node // in no order; Primary is the innermost of several
	Primary   Node
	Start     int // bytes of the clean text
	End       int
	RawStart  int // bytes of the original file, -1 when unmapped
	RawEnd    int
	Quote     string
	Rule      string
	From, To  time.Time // when it happened, half-open; zero when unknown
	TimeText  string
	TimeBasis extract.TimeBasis
	Places    []Node
	Quantity  Node
	Version   string // IRI of the article version
}

// Node is an end of an edge: an entity, another fact or a literal.
type Node struct {
	IRI  string // "" for a literal
	Text string // its label, or the literal
}

// Filter says which facts to go through; the zero value takes all.
type Filter struct {
	Modality extract.Modality // "" for any
	Entity   string           // IRI of a subject or object, "" for any
	Version  string           // IRI of an article version, "" for any
}

// Stats counts what is in a store.
type Stats struct {
	Articles   int
	Versions   int
	Facts      int
	Edges      int
	Modalities map[extract.Modality]int
	Entities   int
	Quads      int
	Bytes      int64 // of the file
}
