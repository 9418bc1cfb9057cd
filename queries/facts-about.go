// @name facts-about
// @doc All that is said of someone or something, and the part it has in each fact: subject, object, place …
// @param entity entity required who or what
// @param since day "" only what happened on or after that day
// @param until day "" only what happened before that day
// @columns fact role modality certainty says when article id
// @sort -when fact role
// @example facts-about "Steve Witkoff"
// @example facts-about Kyiv -p since=2025-11-01

package queries

func factsAbout(a *asking) {
	a.factsOf(a.entity("entity"), func(p part) {
		if p.role != speaker && a.during(p.fact, "since", "until") {
			a.give(p.fact, cells{"role": p.role})
		}
	})
}
