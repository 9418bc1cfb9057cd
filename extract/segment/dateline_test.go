package segment

import "testing"

func TestDateline(t *testing.T) {
	for _, c := range []struct {
		text  string
		block int
		want  string
	}{
		{"TEHRAN — Armed Forces chief of staff attended a meeting.", 1, "TEHRAN — "},
		{"JEDDAH: The Secretary-General underlined the importance of it.", 1, "JEDDAH: "},
		{"BANDAR SERI BEGAWAN, July 25 (Borneo Bulletin/ANN): A staff officer was charged.", 1, "BANDAR SERI BEGAWAN, July 25 (Borneo Bulletin/ANN): "},
		{"WASHINGTON (AP) — The Senate voted on Tuesday to end it.", 0, "WASHINGTON (AP) — "},
		{"New York, March 3 (Reuters) - Stocks fell for a third day.", 1, "New York, March 3 (Reuters) - "},
		{"afrol News, 27 January - David Kato, an activist, was killed.", 1, ""},
		{"LONDON, England (CNN) -- Police arrested three men overnight.", 1, "LONDON, England (CNN) -- "},
		{"Cape Town - The trial of a farmer has begun in the city.", 0, "Cape Town - "},
		{"Nairobi — A poll has put the governor ahead of his rivals.", 1, "Nairobi — "},
		{"CAIRO - 17 July 2022: The museum opened a hall for visitors.", 1, "CAIRO - 17 July 2022: "},
		{"TUNIS- 3 May 2021: The museum opened a hall for visitors.", 1, "TUNIS- 3 May 2021: "},
		{"TUNIS- The museum opened a hall for visitors on Monday.", 1, "TUNIS- "},
		{"EU- and state-funded plants met their targets on Monday.", 1, ""},
		{"LISBON – 17 July 2022 was the day on which the hall opened.", 1, "LISBON – "},
		{"Udhampur- The army commander met the men of the camp.", 0, "Udhampur- "},
		{"Ulaanbaatar /MONTSAME/ The president received the envoy on Monday.", 0, "Ulaanbaatar /MONTSAME/ "},
		{"Ulaanbaatar /MONTSAME/. The president received the envoy on Monday.", 0, "Ulaanbaatar /MONTSAME/. "},
		{"SOFIA, June 3 /BTA/ - The president received the envoy on Monday.", 0, "SOFIA, June 3 /BTA/ - "},
		{"Toyota /Honda cars were to be built in the town from next May.", 0, ""},
		{"Anti- and pro-war groups met in the town on Friday.", 0, ""},
		{"Lima – “We will win,” the mayor told reporters on Friday.", 0, "Lima – "},
		{"Muscat: The ambassador of Brunei has left for his country.", 0, "Muscat: "},
		{"Lee: The ambassador of Brunei has left for his country.", 0, ""},
		{"Smith – The Crown's star – won a prize on Monday night.", 0, ""},
		{"Apple - the maker of phones opened a shop in the town.", 0, ""},
		{"Berlin – Hamburg was the line on which the first train ran.", 9, ""},
		{"WALLACE: Let’s start with breaking news on the debate story.", 9, ""},
		{"Russia – which denies it – attacked the town on Monday night.", 1, ""},
		{"Israel–Hamas talks on a truce were to begin again on Monday.", 0, ""},
		{"The Moscow–Kazan highway was closed after an accident.", 1, ""},
		{"EU–China trade grew by 4% in the first half of the year.", 0, ""},
		{"BEIJING, June 4 –China's exports grew by 4% in the first half.", 0, "BEIJING, June 4 –"},
		{"BEIJING (Reuters)–China's exports grew by 4% in the first half.", 0, "BEIJING (Reuters)–"},
		{"NASA said the launch was put off for a day because of wind.", 1, ""},
		{"Trump said on Monday (local time) that he would not go there.", 1, ""},
	} {
		if got := c.text[:datelineEnd(c.text, c.block)]; got != c.want {
			t.Errorf("%q: dateline %q, want %q", c.text, got, c.want)
		}
	}
	for text, want := range map[string]string{
		"KOLHAPUR: Six workers of the mill were taken to hospital.":   "KOLHAPUR: ",
		"RIO CUARTO: A court sent two clerks to jail on Wednesday.":   "RIO CUARTO: ",
		"Lee: The workers of the mill were taken to hospital.":        "",
		"Prison terms: A court sent two clerks to jail on Wednesday.": "",
		"TEHRAN — Armed Forces chief of staff attended a meeting.":    "",
	} {
		if got := text[:briefEnd(text)]; got != want {
			t.Errorf("%q: place of a brief %q, want %q", text, got, want)
		}
	}
	s := Text("TEHRAN — The parliament met. It passed a law on water.")
	if len(s) != 3 || s[1].Tokens[0].Form != "The" {
		t.Errorf("dateline not a sentence of its own: %v", s)
	}
}
