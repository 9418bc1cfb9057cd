package mention

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quadwire/quadwire/extract"
	"github.com/quadwire/quadwire/extract/lexicon"
	"github.com/quadwire/quadwire/extract/mention/gazetteer"
)

// Slug is the identifier of an entity that a label of its type stands for, the
// same whatever article the label comes from. In this order:
//
//  1. a leading "the", quotation marks and a possessive 's go;
//  2. accents go, letters without a plain form are spelt out (ø o, ß ss, æ ae);
//  3. of a person: honorifics go (Mr., Dr., Sir); initials are drawn together
//     (J. D. is JD) and dropped between a given name and a surname; the Arabic
//     article of the surname goes (Bashar al-Assad, Bashar Assad); spellings of
//     given names and of Slavic endings meet (see givenForms, slavic), and where
//     the surname is rare short forms of given names (see shortForms);
//  4. of an organisation: legal forms at the end go (Inc., Ltd, GmbH);
//  5. "St." and "Mt." are Saint and Mount, "&" is and, the United States Navy is
//     the US Navy;
//  6. apostrophes and dots go, hyphens and spaces are "_", words in capitals of
//     more than five letters get one capital only.
//
// Names that no folding reaches (Kiev, Kyiv) come from the gazetteer before.
func Slug(label string, typ extract.EntityType) extract.EntityID {
	if typ == extract.Person {
		label = dropQuoted(label)
	}
	words := plainWords(label)
	switch typ {
	case extract.Person:
		words = foldPerson(words)
	case extract.Organization:
		words = dropLegalForm(words)
	}
	if typ != extract.Person && typ != extract.Place && len(words) > 2 && words[0] == "United" && words[1] == "States" {
		words = append([]string{"US"}, words[2:]...)
	}
	for i, w := range words {
		switch w {
		case "St":
			if i == 0 {
				words[i] = "Saint"
			}
		case "Mt":
			words[i] = "Mount"
		}
	}
	return extract.EntityID(strings.Join(words, "_"))
}

// dropQuoted leaves out a nickname in the middle: Pasquale "Pat" Di Cicco.
func dropQuoted(label string) string {
	for _, m := range []string{`""`, "“”", "()", "‘’"} {
		_, n := utf8.DecodeRuneInString(m)
		open, end := m[:n], m[n:]
		a, rest, ok := strings.Cut(label, open)
		if !ok || strings.TrimSpace(a) == "" {
			continue
		}
		if _, b, ok := strings.Cut(rest, end); ok && strings.TrimSpace(b) != "" {
			label = strings.TrimSpace(a) + " " + strings.TrimSpace(b)
		}
	}
	return label
}

// plainWords splits a label into words of letters and digits: "the U.S. Air
// Force's" is US, Air, Force.
func plainWords(label string) []string {
	s := strings.TrimSpace(gazetteer.Plain(label))
	for _, p := range []string{"'s", "’s"} {
		s = strings.TrimSuffix(s, p)
	}
	var words []string
	var b strings.Builder
	flush := func() {
		if b.Len() > 0 {
			words = append(words, properCase(b.String()))
			b.Reset()
		}
	}
	last := ' '
	for i, r := range s {
		before := last
		last = r
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
			b.WriteRune(r)
		case r == '.' && unicode.IsLower(before) && b.Len() > 3: // News.com.au
			flush()
		case r == '.' && b.Len() == 1 && capitalised(s[i+1:]): // L.Oyun
			flush()
		case strings.ContainsRune(".'’‘ʼ`´", r):
		case r == '&':
			flush()
			words = append(words, "and")
		default:
			flush()
		}
	}
	flush()
	if len(words) > 1 && strings.EqualFold(words[0], "the") {
		words = words[1:]
	}
	return words
}

// capitalised reports whether s begins with a capital and a small letter.
func capitalised(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[n:])
	return unicode.IsUpper(r) && unicode.IsLower(next)
}

// properCase gives words shouted in headlines their usual case: ZELENSKY is
// Zelensky, NATO and UNICEF stay.
func properCase(w string) string {
	if utf8.RuneCountInString(w) <= 6 || strings.ToUpper(w) != w || strings.ContainsFunc(w, unicode.IsDigit) {
		return w
	}
	r, n := utf8.DecodeRuneInString(w)
	return string(r) + strings.ToLower(w[n:])
}

// honorifics stand before a person's name and are no part of it.
var honorifics = set(`Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Madam Monsieur Herr Frau Señor Senor Senora
	Rev Reverend Fr Hon Sen Rep Gov Gen Lt Col Maj Capt Cmdr Sgt Cpl Adm Amb Pres President Senator Governor
	Congressman Congresswoman Representative Judge Justice General Colonel Captain Admiral Ayatollah
	Shri Smt Mme Mlle Sra Frl Dott Onorevole Haji`)

// particles belong to the surname that follows them.
var particles = set(`van von der den de del della di da dos das du la le bin ibn ben bint al el ul abu ter ten af av zu y`)

// arabic are the articles that news writes or leaves out at will.
var arabic = set(`al el ul ad as ash an ar`)

// generations tell father from son and are never dropped.
var generations = set(`Jr Sr II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI`)

// foldPerson is steps 3 of [Slug].
func foldPerson(words []string) []string {
	for len(words) > 2 && honorifics[words[0]] {
		words = words[1:]
	}
	if len(words) == 2 && honorifics[words[0]] && !generations[words[1]] {
		words = words[1:]
	}
	words = joinInitials(splitArabic(words))
	if len(words) > 2 {
		words = dropMiddleInitials(words)
	}
	for i := 1; i+1 < len(words); i++ {
		if arabic[strings.ToLower(words[i])] && !generations[words[i+1]] {
			words = slices.Delete(words, i, i+1)
		}
	}
	for i, w := range words {
		if i > 0 && particles[strings.ToLower(w)] && i+1 < len(words) {
			words[i] = strings.ToLower(w)
			continue
		}
		if i > 0 || isLower(w) {
			words[i] = title(w)
		}
	}
	return foldNickname(foldSlavic(foldGiven(words)))
}

// splitArabic parts what some spellings write together: Abdelaziz is Abdel Aziz, and
// the ElBaradei of Mohamed ElBaradei is El Baradei. Abdullah is one word.
func splitArabic(words []string) []string {
	out := make([]string, 0, len(words)+1)
	for i, w := range words {
		n := 0
		for _, pre := range []string{"Abdul", "Abdel", "Abdol", "Abdal"} {
			if rest, ok := strings.CutPrefix(w, pre); ok && len(rest) > 3 && !strings.HasPrefix(rest, "la") {
				n = len(pre)
			}
		}
		if i > 0 && len(w) > 4 && (strings.HasPrefix(w, "El") || strings.HasPrefix(w, "Al")) && unicode.IsUpper(rune(w[2])) && strings.ToUpper(w) != w {
			n = 2
		}
		if n > 0 {
			out = append(out, w[:n])
			w = title(w[n:])
		}
		out = append(out, w)
	}
	return out
}

func isLower(w string) bool { return w == strings.ToLower(w) }

// title gives a name's word a capital: "jong" in "Kim Jong-un" is Jong.
func title(w string) string {
	r, n := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(r)) + w[n:]
}

// givenForms are spellings of one given name in one language: what differs is
// the transliteration or the clerk. Forms of different languages (Vladimir,
// Volodymyr; Andrei, Andriy) are different names and not listed.
var givenForms = forms(`
	Yuri: Yury Yuriy Yurii Iurii Iouri Juri Jurij
	Dmitry: Dmitri Dmitriy Dmitrii Dimitri Dimitry Dimitriy Dmitrij Dmitriev
	Sergei: Sergey Serguei Sergej
	Serhiy: Serhii Serhij
	Andriy: Andrii Andrij
	Andrei: Andrey Andrej
	Oleksiy: Oleksii Oleksij
	Alexei: Alexey Aleksei Aleksey Alexej Aleksej
	Alexander: Aleksandr Alexandr Aleksander Alyaksandr Aliaksandr
	Oleksandr: Olexandr Olexander Oleksander
	Yevgeny: Evgeny Yevgeni Evgeni Yevgeniy Evgeniy Evgenii Yevgenii Jewgeni
	Yegor: Egor Jegor
	Yefim: Efim
	Yelizaveta: Elizaveta Jelisaweta
	Yevhen: Yevhenii Yevheniy Evhen
	Mykhailo: Mykhaylo Mikhailo Mychajlo
	Mykola: Mikola
	Anatoly: Anatoli Anatoliy Anatolii Anatolij
	Vitaly: Vitali Vitaliy Vitalii Vitalij
	Valery: Valeri Valeriy Valerii Valerij
	Valeriia: Valeria Valeriya
	Gennady: Gennadi Gennadiy Gennadii Gennadij
	Grigory: Grigori Grigoriy Grigorii Grigorij
	Vasily: Vasili Vasiliy Vasilii Wassili
	Arkady: Arkadi Arkadiy
	Georgy: Georgi Georgiy Georgii
	Nikolai: Nikolay Nikolaj
	Mikhail: Michail Mihail Mikhael
	Maksym: Maxym
	Maxim: Maksim
	Ksenia: Kseniya Xenia Kseniia
	Yulia: Yuliya Yuliia Iulia
	Maria: Mariya Mariia
	Natalia: Nataliya Nataliia Natalya
	Tatiana: Tatyana Tatjana
	Oleksandra: Olexandra
	Yelena: Elena Jelena
	Yekaterina: Ekaterina Jekaterina
	Volodymyr: Volodimir Wolodymyr Volodymir
	Vyacheslav: Viacheslav Vjatscheslaw
	Vladislav: Wladislaw
	Viktor: Wiktor
	Mohammed: Mohamed Muhammad Mohammad Muhammed Mohamad Mohamet Muhamad Mohammod
	Ahmed: Ahmad Achmed Ahmet
	Mahmoud: Mahmud Mehmood Mahmood
	Hassan: Hasan
	Hussein: Hussain Husain Husayn Hossein Hosein Hussien
	Abdullah: Abdallah Abdulla
	Abdul: Abdel Abdol Abd
	Yousef: Youssef Yusuf Yousuf Yusef Yussef
	Ibrahim: Ebrahim
	Osama: Usama
	Omar: Umar
	Khaled: Khalid
	Said: Saeed Sayed Saïd
	Salah: Saleh
	Ismail: Ismael Esmail Ismaïl
	Suleiman: Sulaiman Sulayman Soleiman
	Mustafa: Mostafa Moustafa
	Qasem: Qassem Qasim Kassem Qassim Ghasem
	Jamal: Gamal
	Faisal: Faysal Feisal
	Nouri: Nuri
	Muammar: Moammar Moamer Muammer
	Fatima: Fatema Fatimah
	Aisha: Ayesha Aysha
	Muqtada: Moqtada Moktada Muktada
	Haider: Haidar Hayder Haydar Heidar
	Rafik: Rafiq Rafic
	Tariq: Tarik Tareq Tarek
	Masoud: Massoud Masud Massud Masood
	Khalifa: Khalifah
	Nasser: Naser Nasir
	Yasser: Yasir Yaser
	Hamid: Hameed
	Rashid: Rasheed Rachid
	Walid: Waleed Oualid
	Karim: Kareem
	Jalal: Galal
	Majid: Majeed
	Nabil: Nabeel
	Samir: Sameer
	Munir: Mounir Muneer
	Zayed: Zaid Zayd
	Qais: Kais Qays
	Saddam: Sadam
	Bashir: Basheer Bachir
	Abbas: Abas
	Javad: Jawad
	Reza: Riza
	Behrouz: Behruz
	Shahbaz: Shehbaz
	Pervez: Parvez Pervaiz Parvaiz
	Nawaz: Navaz
	Asif: Asef
	Gotabaya: Gotabhaya
	Prayut: Prayuth
	Boiko: Boyko Bojko
	Rumen: Roumen
	Aleksandar: Aleksander
	Djordje: Đorđe Dorde Djorde
	Nikola: Nicola
	Jomart: Zhomart
	Qasym: Kassym Kasym Kassim
	Shavkat: Shavqat
	Yitzhak: Itzhak Yitzchak Itzik
	Moshe: Moishe
	Binyamin: Benyamin
	Ehud: Ehoud
	Giorgos: Yiorgos Georgios
	Yannis: Giannis Yiannis Ioannis
	Kyriakos: Kiriakos
`)

func forms(text string) map[string]string {
	m := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		to, from, _ := strings.Cut(strings.TrimSpace(line), ":")
		for _, f := range strings.Fields(from) {
			m[f] = to
		}
	}
	return m
}

// fathers are given names of the Arabic and Persian world in their folded
// spelling: after one of them the last word is a given name, too, the father's.
var fathers = set(`Mohammed Ahmed Mahmoud Hassan Hussein Abdullah Abdul Yousef Ibrahim Osama Omar Khaled Salah Ismail
	Suleiman Mustafa Qasem Faisal Nouri Muammar Muqtada Haider Rafik Tariq Masoud Khalifa Nasser Yasser Hamid Rashid
	Walid Karim Majid Nabil Samir Munir Qais Saddam Bashir Abbas Javad Reza Ali Hosni Anwar Fatima Aisha`)

// foldGiven brings every given name to one spelling.
func foldGiven(words []string) []string {
	for i := range words {
		if i > 0 && i+1 == len(words) && !fathers[words[0]] {
			break
		}
		if to, ok := givenForms[words[i]]; ok && len(words) > 1 {
			words[i] = to
		}
	}
	return words
}

// slavic are endings of East Slavic surnames with the spelling they fold to.
var slavic = [][2]string{
	{"skyy", "sky"}, {"skyi", "sky"}, {"skij", "sky"}, {"skiy", "sky"}, {"skii", "sky"}, {"skyj", "sky"}, {"zkyi", "zky"}, {"zkiy", "zky"}, {"zkyy", "zky"},
	{"tskoy", "tskoi"}, {"ovych", "ovich"}, {"evych", "evich"}, {"ievich", "evich"}, {"iyenko", "ienko"},
	{"eyev", "eev"}, {"ayev", "aev"}, {"oyev", "oev"}, {"iyev", "iev"}, {"uyev", "uev"},
}

// eastSlavic given names: after one of them "-ski" is "-sky" too.
var eastSlavic = set(`Volodymyr Vladimir Dmitry Sergei Serhiy Andriy Andrei Oleksiy Alexei Oleksandr Yevgeny Yevhen
	Mykhailo Mykola Nikolai Mikhail Vyacheslav Yuri Igor Ihor Oleg Oleh Maksym Maxim Ivan Petro Pavlo Pavel Taras`)

func foldSlavic(words []string) []string {
	if len(words) == 0 {
		return words
	}
	last := len(words) - 1
	for last > 0 && generations[words[last]] {
		last--
	}
	w := words[last]
	for _, e := range slavic {
		if stem, ok := strings.CutSuffix(w, e[0]); ok && len(stem) > 1 {
			w = stem + e[1]
			break
		}
	}
	if stem, ok := strings.CutSuffix(w, "yan"); ok && len(stem) > 4 {
		w = stem + "ian" // Pashinyan, Pashinian
	}
	if stem, ok := strings.CutSuffix(w, "ski"); ok && last > 0 && eastSlavic[words[0]] {
		w = stem + "sky"
	}
	if last > 0 && slavicSurname(w) {
		w = softY(w)
	}
	words[last] = w
	return words
}

// slavicSurname reports whether a folded surname ends as Russian, Ukrainian,
// Bulgarian and Turkic ones do.
func slavicSurname(w string) bool {
	for _, e := range []string{"ov", "ev", "ova", "eva", "sky", "enko", "chuk"} {
		if strings.HasSuffix(w, e) && len(w) > len(e)+2 {
			return true
		}
	}
	return false
}

// softY writes i for a y between consonants: Kadyrov, Kadirov.
func softY(w string) string {
	b := []byte(w)
	for i := 1; i+1 < len(b); i++ {
		if b[i] == 'y' && !lexicon.Vowel(b[i-1]) && b[i-1] != 'y' && !lexicon.Vowel(b[i+1]) && b[i+1] != 'y' {
			b[i] = 'i'
		}
	}
	return string(b)
}

// legalForms end the names of firms and are no part of them.
var legalForms = set(`Inc Incorporated Corp Corporation Co Company Ltd Limited LLC LLP LP PLC Plc plc AG SA SAS SE NV BV
	GmbH KG KGaA Aktiengesellschaft AB ASA AS Aps ApS Oyj Oy SpA Spa SRL Srl Pty Pte Pvt Bhd Berhad Sdn Tbk OAO OOO AO PAO
	PJSC JSC OJSC CJSC ZAO SAE KSC KSCP QPSC PSC SAOG KK Holdings Holding`)

// gerunds need a noun behind them: British Broadcasting Corporation.
var gerunds = set(`Broadcasting Trading Manufacturing Mining Shipping Engineering Publishing Banking Insurance Steel Oil Gas`)

// dropLegalForm is step 4 of [Slug].
func dropLegalForm(words []string) []string {
	n := len(words)
	if n > 2 && words[n-2] == "A" && words[n-1] == "S" { // A/S, as Danish firms have it
		n -= 2
	}
	for n > 1 && legalForms[words[n-1]] && !gerunds[words[n-2]] && words[n-2] != "of" {
		n--
		if words[n-1] == "and" && n > 1 {
			n--
		}
	}
	return words[:n]
}

// LocalID is the identifier of what the text leaves unresolved: "the terminal"
// is #the-terminal, "an oil terminal" #oil-terminal.
func LocalID(text string) extract.EntityID {
	words := strings.FieldsFunc(lower(gazetteer.Plain(text)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
	if len(words) > 1 && (words[0] == "a" || words[0] == "an") {
		words = words[1:]
	}
	return extract.EntityID("#" + strings.Join(words, "-"))
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
