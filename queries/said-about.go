// @name said-about
// @doc What others say about someone or something: attributed facts in which it has a part, with the speaker.
// @param entity entity required who or what is talked about
// @param by entity "" only what this speaker says
// @columns says fact role modality certainty when article id
// @sort says -when fact role
// @example said-about Ukraine
// @example said-about "Vladimir Putin" -p by="Marco Rubio"

package queries

import "github.com/quadwire/quadwire/graph"

func saidAbout(a *asking) {
	about, by := a.entity("entity"), a.entity("by")
	a.factsOf(about, func(p part) {
		if p.role == speaker {
			return
		}
		said, self, wanted := false, false, by == 0
		a.speakers(p.fact, func(who graph.Ref) {
			said, self, wanted = true, self || who == about, wanted || who == by
		})
		if said && !self && wanted {
			a.giveLate(p.fact, cells{"role": p.role}, nil)
		}
	})
}
