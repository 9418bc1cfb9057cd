"""Learns the lemma rules of the parser from treebanks.

    python3 gen/lemmas.py [--wordnet DICT] TREEBANK.conllu... > weights/lemmas.tsv

DICT is the folder with WordNet 3.0's index.verb, verb.exc, index.noun and noun.exc
(Debian's package wordnet-base): their words, inflected, are further training data, so
that "baked" is of "bake".

A rule is a line: class, ending, edit. The longest ending that matches a word
wins ("^" is the word's beginning, so "^went" is the whole word). There are two
kinds of class. "VERB VBD" holds edits of the lower-cased form: "3+y" takes three
bytes off and adds a y ("carried"). "/ADJ JJ C" says what becomes of the capitals
of words with these tags and that shape: "=" keeps them, "_" lowers all, "^" leaves
one at the start. The shapes are n (no capital), l (none at the start), C (capital),
I (capital, first in the sentence), U (capitals only). Rules for n are learnt for
names and adjectives, which some write without the capital that is theirs ("paris").

Typing errors that the treebanks correct (CorrectForm) count where few words can be
meant: in the closed classes ("ur" is "your", "nt" is "not").

Of all sets of rules the learner takes the one with the fewest errors plus
PRICE per rule (exact, by recursion over the tree of endings).
"""
import argparse
import os
import re
import sys
from collections import Counter, defaultdict

PRICE = 1.0  # errors that a rule must save to be worth its line
WEIGHT = 3   # how often a word of the lists below counts
KNOWN = 2    # how often a word counts that WordNet's own texts use; others count once
COMMON = 1   # uses of a verb from which its past is known even where it is tagged a base

# Words of the news that the treebanks lack and the rules would get wrong, as
# further training data.
DOUBLE = "shell quell dwell swell drill grill thrill chill bill spill poll stall install overkill misspell refill backfill"
ODD = {
    "NOUN NNS": "crises=crisis gases=gas theses=thesis hypotheses=hypothesis diagnoses=diagnosis embargoes=embargo "
                "vetoes=veto torpedoes=torpedo mosquitoes=mosquito echoes=echo knives=knife leaves=leaf loaves=loaf "
                "halves=half shelves=shelf geese=goose oxen=ox axes=axis parentheses=parenthesis",
    "VERB VBD": "overheard=overhear foresaw=foresee oversaw=oversee overthrew=overthrow withstood=withstand "
                "undertook=undertake mistook=mistake outdid=outdo overrode=override forewent=forego wove=weave "
                "strove=strive slew=slay shrank=shrink sprang=spring swore=swear tore=tear wept=weep bred=breed "
                "fled=flee clung=cling flung=fling stung=sting swung=swing wrung=wring crept=creep sought=seek "
                "ceded=cede vied=vie tied=tie lied=lie died=die dyed=dye defied=defy vetoed=veto rigged=rig ranged=range",
    "VERB VBN": "overheard=overhear foreseen=foresee overseen=oversee overthrown=overthrow withstood=withstand "
                "undertaken=undertake mistaken=mistake outdone=outdo overridden=override forgone=forgo woven=weave "
                "striven=strive slain=slay shrunk=shrink sprung=spring sworn=swear torn=tear wept=weep bred=breed "
                "fled=flee clung=cling flung=fling stung=sting swung=swing wrung=wring crept=creep sought=seek "
                "ceded=cede vied=vie tied=tie lied=lie died=die defied=defy vetoed=veto rigged=rig smitten=smite",
}

PEOPLES = ("afghan azerbaijani bangladeshi bahraini basque bolivian british burmese chinese cypriot czech danish dutch "
           "emirati english ethiopian filipino finnish flemish french german greek haitian indonesian iraqi irish "
           "israeli japanese kazakh kuwaiti kurdish kyrgyz lebanese maltese nepalese norwegian omani pakistani polish "
           "portuguese qatari saudi scottish senegalese slovak slovene somali spanish sudanese swedish swiss "
           "taiwanese tajik tatar thai turkish turkmen uzbek vietnamese welsh yemeni").split()


def extra():
    """(class, word, edit) of the lists above."""
    for word in PEOPLES:
        for form, op in (("C", "="), ("I", "="), ("U", "^"), ("n", "^")):
            yield f"/ADJ JJ {form}", word, op
    for verb in DOUBLE.split():
        long = verb if verb.endswith("ll") else verb + "l"
        for xpos, end in (("VBD", "ed"), ("VBN", "ed"), ("VBG", "ing")):
            yield f"VERB {xpos}", long + end, edit(long + end, verb)
    for name, pairs in ODD.items():
        for pair in pairs.split():
            form, lemma = pair.split("=")
            yield name, form, edit(form, lemma)


# Verbs whose past is their base, and those that are no matter of rules.
SAME = set("bet beset bid broadcast burst cast cost cut fit forecast hit hurt input knit let offset output put quit read "
           "reset rid set shed shut slit spit split spread sublet sweat thrust typeset undercut upset wed wet".split())
AUXILIARIES = {"be", "have", "do", "can", "will", "may", "must", "need", "dare"}


def index(path):
    """How often WordNet's texts use each word of an index file, in any meaning."""
    out = {}
    for line in open(path, encoding="utf8"):
        col = line.split()
        if line[0] != " " and re.fullmatch("[a-z]+", col[0]):
            out[col[0]] = int(col[int(col[3]) + 5])  # lemma pos synsets n n*pointer senses TAGGED
    return out


def exceptions(path):
    """The irregular forms of each word."""
    out = defaultdict(set)
    for line in open(path, encoding="utf8"):
        form, *of = line.split()
        if re.fullmatch("[a-z]+", form):
            for word in of:
                out[word].add(form)
    return out


def es(word):
    """The word with the ending of a plural or a third person."""
    if re.search("[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search("(s|x|z|ch|sh|[^aeiou]o)$", word) else "s")


def doing(verb):
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    return (verb[:-1] if re.search("[^eoy]e$", verb) else verb) + "ing"


def did(verb):
    if re.search("[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return verb + ("d" if verb.endswith("e") else "ed")


def inflected(folder):
    """(class, form, edit), count of WordNet's verbs and nouns."""
    verbs, odd = index(os.path.join(folder, "index.verb")), exceptions(os.path.join(folder, "verb.exc"))
    for verb, used in verbs.items():
        if verb in AUXILIARIES:
            continue
        n = KNOWN if used else 1
        pasts = sorted(f for f in odd[verb] if not re.search("(ing|s)$", f))
        doings = sorted(f for f in odd[verb] if f.endswith("ing"))
        if verb in SAME or not pasts:
            pasts = [verb if verb in SAME else did(verb)]
        if not doings and not (odd[verb] and re.search("[^aeiou][aeiou][bdgmnprtlz]$", verb)):
            doings = [doing(verb)]
        for name, forms in (("VB", [verb]), ("VBP", [verb]), ("VBZ", [es(verb)]), ("VBG", doings), ("VBD", pasts), ("VBN", pasts)):
            for form in forms:
                if form not in verbs or form == verb or name not in ("VBD", "VBN"):
                    yield ("VERB " + name, form, edit(form, verb)), n
    nouns, odd = index(os.path.join(folder, "index.noun")), exceptions(os.path.join(folder, "noun.exc"))
    for noun, used in nouns.items():
        if not used or len(noun) < 3:
            continue
        yield ("NOUN NN", noun, edit(noun, noun)), KNOWN
        for form in sorted(odd[noun]) or ([] if re.search("(s|x|z|ch|sh)es$|[^s]s$|men$", noun) else [es(noun)]):
            yield ("NOUN NNS", form, edit(form, noun)), KNOWN


def mistagged(folder):
    """Irregular pasts that are no base of another verb, and their verbs: "to have fled", tagged a base."""
    verbs, odd = index(os.path.join(folder, "index.verb")), exceptions(os.path.join(folder, "verb.exc"))
    for verb, used in sorted(verbs.items()):
        if used >= COMMON and verb not in AUXILIARIES:
            for form in sorted(odd[verb]):
                if form not in verbs and not re.search(r"(ing|s|ied|([bdgklmnprtv])\2ed)$", form):
                    yield form, verb


CLOSED = {"ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"}


def capitals(form, lemma):
    if lemma == lemma.lower():
        return "_"
    title = lambda w: w[:1].upper() + w[1:].lower()
    return "^" if lemma == title(lemma) and form != title(form) else "="


def shape(form, first):
    if form == form.lower():
        return "n"
    if not form[:1].isupper():
        return "l"
    if len(form) > 1 and form.isupper():
        return "U"
    return "I" if first else "C"


def edit(form, lemma):
    """What turns form into lemma: bytes to take off its end, text to add."""
    a, b = form.encode(), lemma.encode()
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    while n < len(a) and a[n] & 0xC0 == 0x80 or n < len(b) and b[n] & 0xC0 == 0x80:
        n -= 1
    return f"{len(a) - n}+{b[n:].decode()}"


def read(paths):
    """Counts of (class, word, edit)."""
    out = Counter()
    for path in paths:
        first = True
        for line in open(path, encoding="utf8"):
            col = line.rstrip("\n").split("\t")
            if not line.strip():
                first = True
            if not col[0].isdigit():
                continue
            form, lemma, upos, xpos = col[1:5]
            if lemma != "_" and ("CorrectForm=" not in col[9] or upos in CLOSED):
                low = form.lower()
                out[f"{upos} {xpos}", low, edit(low, lemma if upos == "PRON" else lemma.lower())] += 1
                if low != form or upos in ("PROPN", "ADJ"):
                    out[f"/{upos} {xpos} {shape(form, first)}", low, capitals(form, lemma)] += 1
            if upos != "PUNCT":  # quotes and brackets do not begin a sentence
                first = False
    return out


class Node:
    def __init__(self):
        self.next, self.here, self.ops = {}, Counter(), Counter()


def grow(words):
    """The tree of endings over (word, edit) counts."""
    root = Node()
    for (word, op), n in words.items():
        node = root
        node.ops[op] += n
        for c in reversed("^" + word):
            node = node.next.setdefault(c, Node())
            node.ops[op] += n
        node.here[op] += n
    return root


def cost(node, op, memo):
    """Errors plus price of the rules under node when op is in force there, and whether to make a rule here."""
    key = id(node), op
    if key not in memo:
        keep = plain(node, op, memo)
        best, rule = keep, None
        if node.ops[op] != sum(node.ops.values()):
            for o, _ in node.ops.most_common(8):
                c = PRICE + plain(node, o, memo) if o != op else keep
                if c < best:
                    best, rule = c, o
        memo[key] = best, rule
    return memo[key]


def plain(node, op, memo):
    key = id(node), op, "plain"
    if key not in memo:
        if node.ops[op] == sum(node.ops.values()):
            memo[key] = 0
        else:
            memo[key] = sum(node.here.values()) - node.here[op] + sum(cost(c, op, memo)[0] for c in node.next.values())
    return memo[key]


def rules(node, op, ending, memo, out):
    _, rule = cost(node, op, memo)
    if rule is not None:
        out.append((ending, rule))
        op = rule
    for c, child in sorted(node.next.items()):
        if child.ops[op] != sum(child.ops.values()):
            rules(child, op, c + ending, memo, out)


def main(treebanks, wordnet):
    sys.setrecursionlimit(10000)
    counts = read(treebanks)
    for key in extra():
        counts[key] += WEIGHT
    for key, n in inflected(wordnet) if wordnet else ():
        counts[key] += n
    classes = defaultdict(Counter)
    for (name, word, op), n in counts.items():
        if len(word) < 40 and not any(c in word for c in " \t"):
            classes[name][word, op] += n
    for name, words in sorted(classes.items()):
        root, memo, out = grow(words), {}, []
        top = max(sorted(root.ops), key=lambda o: plain(root, o, memo) * -1)
        out.append(("", top))
        for c, child in sorted(root.next.items()):
            rules(child, top, c, memo, out)
        for ending, op in out:
            if ending.startswith("^") and name[0] != "/":  # a whole word: its lemma as it is
                cut, add = op.split("+", 1)
                op = ending[1:].encode()[:len(ending[1:].encode()) - int(cut)].decode() + add
            print(name, ending, op, sep="\t")
        if wordnet and name == "VERB VB":
            for form, verb in mistagged(wordnet):
                print(name, "^" + form, verb, sep="\t")


if __name__ == "__main__":
    args = argparse.ArgumentParser()
    args.add_argument("--wordnet")
    args.add_argument("treebanks", nargs="+")
    args = args.parse_args()
    main(args.treebanks, args.wordnet)
