package intake

import (
	"regexp"
	"strings"
	"unicode"
)

// papers are news brands as they name themselves, for lines that hold nothing else.
var papers = func() map[string]string {
	m := map[string]string{}
	for _, n := range strings.Split(`Reuters, Associated Press, The Associated Press, AP News, Agence France-Presse, AFP, BBC, BBC News, CNN, CNN International, Fox News, NBC News, CBS News, ABC News, NPR, PBS NewsHour, PBS, MSNBC,
		CNBC, Bloomberg, Bloomberg News, The New York Times, The Washington Post, The Wall Street Journal, USA Today, Los Angeles Times, Chicago Tribune, The Boston Globe, Politico, POLITICO, Axios, The Hill, Newsweek, The Atlantic, The New Yorker,
		HuffPost, Vox, Slate, The Daily Beast, The Guardian, The Telegraph, The Independent, Daily Mail, Mail Online, The Sun, Daily Mirror, The Economist, Financial Times, Sky News, ITV News, Channel 4 News, Evening Standard,
		Al Jazeera, Al Jazeera English, Deutsche Welle, DW, France 24, Euronews, RFI, Le Monde, El País, Der Spiegel, Kyiv Independent, The Kyiv Independent, Kyiv Post, Ukrainska Pravda, Ukrinform, TASS, RT, Sputnik, The Moscow Times, Meduza, Xinhua, China Daily,
		South China Morning Post, The Straits Times, Channel NewsAsia, The Japan Times, Kyodo News, NHK World, The Korea Herald, Yonhap, The Hindu, The Times of India, Hindustan Times, NDTV, The Indian Express, Geo News, Arab News, Gulf News, 
		Haaretz, The Jerusalem Post, The Times of Israel, CBC News, CBC, Global News, The Globe and Mail, Toronto Star, National Post, ABC News (Australia), The Sydney Morning Herald, The Australian, RNZ, NZ Herald, RTÉ, The Irish Times, Irish Independent,
		Voice of America, VOA, VOA News, Radio Free Europe/Radio Liberty, RFE/RL, UN News, Anadolu Agency, Daily Sabah, Middle East Eye, The Conversation, ProPublica, Business Forbes, The Verge, TechCrunch, Ars Technica, Wikinews,
		UPI, United Press International, The Daily Telegraph, Daily Express, The Scotsman, Philippine Daily Inquirer, Rappler, Bangkok Post, The Jakarta Post, Premium Times, Daily Nation, Mail & Guardian, News24`, ",") {
		n = strings.TrimSpace(n)
		m[strings.ToLower(n)] = n
	}
	return m
}()

var (
	// site is a web site's name on a page: "Voz media US Voz.us".
	site = regexp.MustCompile(`\b((?:[A-Z][\w-]*|www\.[\w-]+)\.(?:com|org|net|us|co\.uk|uk|news|info|tv|eu|io|ca|in))\b`)
	// told is whom sources talk to: "Fallon told Al Jazeera that …".
	told = regexp.MustCompile(`\b(?:told|interview with|spoke to|speaking to|statement to) ((?:The )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})`)
	// wire is the agency at a text's start: "KYIV (Reuters) — …".
	wire = regexp.MustCompile(`^[^().]{0,60}\(([A-Z][\w ]+)\)\s*[-–—]`)
	// owner is who claims the copyright.
	owner = regexp.MustCompile(`(?:©|\([cC]\)|[Cc]opyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?(?:by\s+)?((?:The |the )?[A-Z][\w&’'.-]*(?: [A-Z&][\w&’'.-]*){0,3})`)
)

// publishedBy is the publisher that the page names: a brand or a site alone on a
// line near the headline, the end of a title line ("… | Reuters"), what sources
// talk to, the agency of the first paragraph, or the owner of the copyright.
func (p *page) publishedBy(s *sheet) string {
	near := max(p.title, 0)
	sources := map[string]bool{}
	first := ""
	for i := range p.blocks {
		if b := &p.blocks[i]; b.keep && i != p.title {
			if first == "" && s.lines[i].running {
				first = b.text
			}
			if !strings.Contains(b.text, "told") && !strings.Contains(b.text, " to ") && !strings.Contains(b.text, "interview") {
				continue
			}
			for _, m := range told.FindAllStringSubmatch(b.text[:min(len(b.text), 4000)], 20) {
				sources[strings.ToLower(m[1])] = true
			}
		}
	}
	best, top := "", 0.0
	for i := range p.blocks {
		if p.blocks[i].keep && s.lines[i].running {
			continue
		}
		name, v := p.brand(i, sources)
		if v -= 0.03 * float64(min(abs(i-near), 25)); name != "" && v > top {
			best, top = name, v
		}
	}
	if best != "" {
		return best
	}
	if m := wire.FindStringSubmatch(first); m != nil {
		if n, ok := papers[strings.ToLower(m[1])]; ok {
			return n
		}
	}
	for i := len(p.blocks) - 1; i >= 0; i-- {
		t := p.blocks[i].text
		if p.blocks[i].keep || !strings.Contains(t, "©") && !strings.Contains(t, "opyright") && !strings.Contains(t, "(c)") {
			continue
		}
		if m := owner.FindStringSubmatch(t); m != nil {
			return copyrightOwner(m[1])
		}
	}
	return ""
}

// copyrightOwner is a name cut at the sentence's end: "VentureBeat. All rights …".
func copyrightOwner(s string) string {
	s, _, _ = strings.Cut(s, ". ")
	s = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(s, "Copyright"), "All"))
	return strings.TrimRight(s, ".,")
}

// brand is the publisher that block i names, with how sure that is.
func (p *page) brand(i int, sources map[string]bool) (string, float64) {
	text := p.blocks[i].text
	if len(text) > 160 {
		return "", 0
	}
	low := strings.ToLower(text)
	if n, ok := papers[low]; ok {
		if len(n) < 5 && n != strings.ToUpper(n) { // Metro: sections too
			return n, 0.3
		}
		return n, 2
	}
	if len(strings.Fields(text)) <= 4 && sources[low] {
		return text, 1.8
	}
	if strings.IndexByte(text, '.') > 0 && len(strings.Fields(text)) <= 6 {
		if m := site.FindStringSubmatch(text); m != nil {
			return strings.TrimPrefix(m[1], "www."), 1
		}
	}
	if p.title >= 0 && i != p.title { // "Headline - BBC News"
		if rest, ok := strings.CutPrefix(text, p.blocks[p.title].text); ok {
			if name := strings.TrimLeft(rest, " |-–—:·"); name != rest && name != "" && len(name) < 40 && unicode.IsUpper(firstLetter(name)) {
				return name, 1.2
			}
		}
	}
	return "", 0
}
