package parse

func lemma(form, upos, xpos string) string { return form }
