package lexicon

import "strings"

// Countries are the usual names of sovereign states in lower case: what lies in no
// other country. Georgia is missing, which is a state of the US as well.
//
// Source: the CLDR names of github.com/datasets/country-codes (PDDL), with the short
// forms that newspapers use.
var Countries = phrases(`afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina, armenia, australia, austria,
	azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia
	and herzegovina, botswana, brazil, britain, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon,
	canada, cape verde, central african republic, chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba,
	cyprus, czech republic, czechia, côte d’ivoire, democratic republic of congo, denmark, djibouti, dominica, dominican
	republic, drc, east timor, ecuador, egypt, el salvador, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji,
	finland, france, gabon, gambia, germany, ghana, great britain, greece, grenada, guatemala, guinea, guinea-bissau,
	guyana, haiti, holland, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast,
	jamaica, japan, jordan, kazakhstan, kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho,
	liberia, libya, liechtenstein, lithuania, luxembourg, macedonia, madagascar, malawi, malaysia, maldives, mali, malta,
	marshall islands, mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro, morocco,
	mozambique, myanmar, namibia, nauru, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north
	macedonia, norway, oman, pakistan, palau, palestine, panama, papua new guinea, paraguay, peru, philippines, poland,
	portugal, qatar, republic of congo, romania, russia, rwanda, samoa, san marino, saudi arabia, senegal, serbia,
	seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, south africa, south korea, south
	sudan, spain, sri lanka, st kitts and nevis, st lucia, st vincent and grenadines, sudan, suriname, swaziland, sweden,
	switzerland, syria, são tomé and príncipe, taiwan, tajikistan, tanzania, thailand, timor-leste, togo, tonga, trinidad
	and tobago, tunisia, turkey, turkmenistan, tuvalu, türkiye, u.k., u.s., uae, uganda, uk, ukraine, united arab
	emirates, united states of america, uruguay, us, usa, uzbekistan, vanuatu, vatican, vatican city, venezuela, vietnam,
	yemen, zambia, zimbabwe`)

// phrases are the members of a list with commas.
func phrases(list string) Set {
	out := Set{}
	for _, p := range strings.Split(list, ",") {
		out[strings.Join(strings.Fields(p), " ")] = true
	}
	return out
}

// States are the states and provinces that news writes behind a town, in lower case:
// those of the United States, Canada and Australia, and the nations of Britain.
var States = phrases(`alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
	illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi,
	missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio,
	oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia,
	washington, west virginia, wisconsin, wyoming, puerto rico, ontario, quebec, british columbia, alberta, manitoba,
	saskatchewan, nova scotia, new brunswick, newfoundland, yukon, new south wales, victoria, queensland, tasmania, south
	australia, western australia, england, scotland, wales, northern ireland`)

// OfCountry reports whether a word in lower case looks like the adjective of a country: kenyan,
// chinese, irish.
func OfCountry(w string) bool {
	if unlanded[w] {
		return false
	}
	for _, s := range countryEndings {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

var (
	countryEndings = []string{"an", "ese", "ish", "i", "ch", "ek", "ss", "ndic", "ech", "lsh", "pino", "tine", "pine", "riot", "jik", "kh", "rgyz", "grin", "basque"}
	// unlanded are adjectives that end like those of countries and are of parties, faiths
	// and peoples.
	unlanded = Words("veteran human urban republican libertarian christian lutheran anglican presbyterian puritan muslim jewish nazi shi hindi african-american victorian civilian suburban metropolitan catholic")
)
