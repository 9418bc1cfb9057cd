package intake

import "strings"

// class is a kind of furniture that gives itself away by its words.
type class int

const (
	clSocial    class = iota // share buttons
	clSubscribe              // newsletters, accounts, pay walls
	clLegal                  // copyright, cookies, terms
	clAdvert                 // advertisements and shops
	clRelated                // other articles
	clComments               // what readers say
	clPhoto                  // captions and credits
	clNav                    // menus
	clApp                    // apps and browsers
	clAuthor                 // by-lines and lives of authors
	clTime                   // dates of publication, reading time
	nClasses
)

// furniturePhrases is what furniture says, lower case, at most four words.
var furniturePhrases = phraseTable(map[class]string{
	clSocial: `facebook, twitter, instagram, linkedin, whatsapp, pinterest, youtube, reddit, tiktok, telegram, snapchat, flipboard, tumblr,
		rss, email, e-mail, print, share, shares, tweet, tweets, copy link, share this, share on, share via, share link, follow us, follow me, follow on,
		follow, like us, social media, share this article, share this story, share article, send, gift this article, gift, bookmark, save, whats app, messenger, bluesky, mastodon, x`,
	clSubscribe: `subscribe, subscribed, subscriber, subscribers, subscription, subscriptions, newsletter, newsletters, sign up, signup, sign in, log in, log out, login, sign out,
		register, free trial, your inbox, email address, your email, create account, create an account, my account, account, member, members, membership,
		donate, donation, contribute, support us, become a, unlimited access, per month, paywall, password, premium, unsubscribe, start your, get the latest,
		breaking news alerts, alerts, notifications, daily briefing, delivered, inbox, manage`,
	clLegal: `copyright, all rights reserved, rights reserved, privacy, privacy policy, cookie, cookies, terms, terms of use, terms of service, terms and conditions, may not be,
		trademark, trademarks, consent, disclaimer, do not sell, ad choices, adchoices, accessibility, licensed, permission, republish, reprint, reprints,
		personal information, personal data, preferences, code of ethics, corrections, user agreement, statement, third party, third parties, partners, inc, llc, ltd, this site, this website, our site`,
	clAdvert: `advertisement, advertisements, advertise, advertising, sponsored, sponsor, promoted, ad, ads, story continues below, article continues, continues below, affiliate,
		commission, buy now, shop, shopping, deals, deal, coupon, coupons, promo, discount, offer, offers, sale, price, taboola, outbrain, paid content, marketplace, classifieds, add to cart`,
	clRelated: `related, read more, more from, more on, most read, most popular, most viewed, most recent, trending, trending now, recommended, you may also, you might also, you might, also like, latest,
		latest news, see also, up next, next article, previous article, previous, more stories, more news, top stories, editors picks, editor's picks, editors' picks, don't miss, also read, read also, recent posts, recent,
		popular, keep reading, continue reading, read next, must read, in this article, topics, topic, tags, tag, filed under, categories, category, related articles, related stories,
		related content, related topics, more like this, next story, previous story, next post, previous post, best of, stories, today's, in pictures, featured, suggested, what to read, news in, go deeper, full story, read full`,
	clComments: `comment, comments, reply, replies, leave a comment, join the conversation, be the first, post a comment, conversation, likes, dislike, vote, votes, report abuse, moderated, discussion, your comment, view comments, add a comment, show comments, logged in, say something, guidelines, commenting`,
	clPhoto: `getty, getty images, ap photo, photo, photos, photograph, photographs, photographer, photography, image, images, credit, courtesy, courtesy of, caption, file photo, pictured, screenshot, screengrab, shutterstock,
		unsplash, enlarge, gallery, slideshow, alamy, istock, handout, file, picture, pictures, illustration, afp via getty, via ap, via getty images, above, pixabay, hide caption, toggle caption, photo by, image credit, slide, file pic, ap, afp, reuters, epa, pool`,
	clNav: `home, skip to content, skip to main content, skip to, skip, menu, search, navigation, toggle, about us, about, contact us, contact, careers, jobs, help, faq, faqs, sitemap, site map,
		site index, back to top, close, open, sections, more, settings, next, show more, load more, view all, see all, click here, click, expand, play, video, videos, podcast, podcasts, listen, watch, live, view, show, hide,
		read, section, edition, news, sport, sports, business, opinion, politics, world, weather, entertainment, lifestyle, tech, technology, science, health, travel, culture, arts, education, money, markets, games, puzzles, crosswords, obituaries, events, calendar,
		language, select, filter, sort by, archive, archives, e-paper, epaper, e-edition, back, go to, explore, features, services, company, press, resources, customer service, support, today, tv, radio, local, national, international, us, u.s, uk, asia, africa, europe, americas, middle east, food, style, music, movies, books, magazine, photos, shows, team, browse, discover, find`,
	clApp:    `app store, google play, download, app, apps, ios, android, browser, javascript, enable, device, devices, our app, the app, install, get the app, mobile, windows, internet explorer, supported, upgrade, audio, player, loading, transcript, volume, disabled, full experience, badge, logo, main image, icon`,
	clAuthor: `by, written by, published by, reported by, reporter, correspondent, staff writer, staff reporter, editor, editors, author, authors, contributor, contributors, columnist, journalist, writer, freelance, covers, contributed to this report, is a reporter, reporting by, edited by, editing by, compiled by, can be reached, reach him, reach her, staff, follow him, follow her, special to, about the author, profile, bio, posts by, articles by`,
	clTime:   `min read, minute read, minutes read, mins read, ago, updated, last updated, published, posted, posted on, first published, hours ago, days ago, minutes ago, hour ago, day ago, published on, et, est, edt, gmt, bst, pst, utc, ist, pm, am, p.m, a.m, last modified, updated on, updated at, created, reading time, read time, min, mins`,
})

func phraseTable(lists map[class]string) map[string]class {
	m := map[string]class{}
	for c := class(0); c < nClasses; c++ {
		for _, p := range strings.Split(lists[c], ",") {
			p = strings.Join(strings.Fields(p), " ")
			if _, taken := m[p]; !taken {
				m[p] = c
			}
		}
	}
	return m
}

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// functionWords are the words that running English is held together by and
// menus and headlines do without.
var functionWords = wordSet(`a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to
	up with without within about after before between through during against among under since until while because although though
	i me my he him his she her hers it its they them their theirs who whom whose which what when where why how
	is are was were be been being am has have had having do does did done will would shall should can could may might must
	not no don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't it's that's there's he's she's they're i'm i've we've
	there here also just only very too more most much many some any all both each other another such own same even still again ever never
	we our us you your one two
	der die das und den dem ein eine ist nicht mit auf für von zu im sich auch es werden wird sind als
	le la les des et du une est dans pour que qui sur pas au par avec ce il
	el los las del y en un una se con su lo más como pero
	o os as do da dos das e em um uma não na no com mais foi ao são
	il lo gli di che è per non si della dei nel alla sono
	de het een van is dat niet op te met zijn`)

// pastForms are the commonest past tenses that do not end in -ed.
var pastForms = wordSet(`was were had said did went came took made got gave found told left felt kept began became held brought wrote stood met ran paid sent built fell led grew lost won rose saw knew thought put set cut hit spoke broke drew`)

var months = index(`jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december`,
	[]int{1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 6, 7, 7, 8, 8, 9, 9, 9, 10, 10, 11, 11, 12, 12})

var weekdays = index(`mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday`,
	[]int{1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 7, 7})

func index(words string, values []int) map[string]int {
	m := map[string]int{}
	for i, w := range strings.Fields(words) {
		m[w] = values[i]
	}
	return m
}
