package segment

import (
	"regexp"
	"strings"
)

var (
	// url is an address with a scheme or www.
	url = regexp.MustCompile(`(?i)^(?:(?:https?|ftp)://|www\.)[^\s<>"“”]+`)
	// email is a mail address.
	email = regexp.MustCompile(`^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*`)
	// host is a bare host with a path: "apnews.com/hub/ukraine".
	host = regexp.MustCompile(`^(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|edu|gov|info|io|uk|us|tv)/[^\s<>"“”]+`)
	// site is a bare host: "Portfolio.hu", "Amazon.com". Domains that are English words are
	// missing: in "the war.it" somebody forgot a space.
	site = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9-]{1,62}(?:\.[A-Za-z0-9-]{2,63}){0,2}\.(?:com|org|net|edu|gov|info|io|tv|eu|uk|de|fr|es|pl|cz|sk|hu|ro|bg|gr|ru|ua|by|ie|nl|se|fi|dk|ch|pt|tr|cn|jp|kr|hk|tw|br|mx|ar|cl|au|nz|ca|za|ke|ng|gh|il|ir|pk|bd|lk|vn|th|ph|sg)\b`)
)

// address is the end of the web or mail address at i, i for none.
func (t *tokenizer) address(i, end int) int {
	s := t.s[i:end]
	var m string
	switch {
	case strings.Contains(s[:min(len(s), 10)], "://"), len(s) > 4 && strings.EqualFold(s[:4], "www."):
		m = url.FindString(s)
	case strings.IndexByte(s[:min(len(s), 66)], '@') > 0:
		m = email.FindString(s)
	case strings.IndexByte(s[:min(len(s), 260)], '/') > 0 && strings.IndexByte(s[:min(len(s), 260)], '.') > 0:
		m = host.FindString(s)
	}
	if m == "" && i+1 < end && strings.IndexByte(s[:min(len(s), 66)], '.') > 0 && (i == 0 || t.s[i-1] != '.' && t.s[i-1] != '@') {
		if m = site.FindString(s); m != "" && len(m) < len(s) && (s[len(m)] == '-' || s[len(m)] == '.' && len(m)+1 < len(s) && s[len(m)+1] != ' ') {
			m = ""
		}
	}
	m = strings.TrimRight(m, ".,;:!?'’*_")
	for strings.HasSuffix(m, ")") && strings.Count(m, ")") > strings.Count(m, "(") {
		m = strings.TrimRight(m[:len(m)-1], ".,;:!?'’*_")
	}
	return i + len(m)
}

// emoticons as the treebanks keep them.
var emoticons = []string{":-)", ":-(", ";-)", ":-D", ":-P", ":'(", ":)", ":(", ";)", ":D", ":P", ":/", "=)", "^_^", "<3", "(:", ":]", "xD"}

// emoticon is the length of the emoticon that s is or starts with, 0 for none.
func emoticon(s string) int {
	if len(s) > 6 {
		return 0
	}
	for _, e := range emoticons {
		if strings.HasPrefix(s, e) && (len(s) == len(e) || strings.Trim(s[len(e):], ".!?,)") == "") {
			return len(e)
		}
	}
	return 0
}
