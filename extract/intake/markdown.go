package intake

// parseMarkdown reads Markdown as plain text with marks.
func parseMarkdown(src *source) *page { return parseText(src) }
