"""Name annotation of several makes into one set of tags, leaving open what a source does not say.

GUM marks every mention with a coarse type; a mention is a name when its head is a proper noun, and the
name is the proper part around the head: "[the president of France]" has none, "[Mr. Macron]" is
`Macron`. WikiGold has PER, ORG, LOC and a MISC that mixes peoples, events and works. Dates, sums of money and
peoples are found by rule in all of them (dates and money are regular, peoples a closed list).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from labels import TAGS
from sentences import ANY, TAG_BIT, Sentence, bio

MENTION = {"person": "PER", "place": "LOC", "organization": "ORG", "event": "EVENT", "object": "MISC", "abstract": "MISC"}
TITLES = set(
    "president mr. mrs. ms. dr. sir king queen pope prime minister senator professor prince princess chancellor governor "
    "secretary captain general lord lady mr mrs ms dr god father mother mom dad saint st. ambassador judge justice "
    "rep. sen. gov. gen. col. lt. sgt. colonel sheikh sheik chairman mayor director".split()
)
LINKS = {"of", "the", "for", "and", "-", "&", "de", "van", "von", "al", "'s"}
MONTHS = "January February March April May June July August September October November December".split()
MONTHS += "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.".split()
DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
YEAR = re.compile(r"(1[5-9]|20)\d\d$")
DAY = re.compile(r"([12]?\d|3[01])(st|nd|rd|th)?$")
NUMBER = re.compile(r"[\d.,]*\d[\d.,]*$")
SCALES = {"hundred", "thousand", "million", "billion", "trillion", "m", "bn", "lakh", "crore"}
SIGNS = {"$", "€", "£", "¥", "US$", "A$", "C$", "HK$", "NT$", "S$", "Rs", "Rs.", "₹", "USD", "EUR"}
CURRENCIES = set(
    "dollar dollars euro euros pound pounds yen yuan rupee rupees rouble roubles ruble rubles peso pesos rand "
    "franc francs dinar dinars riyal riyals shilling shillings naira won baht dirham dirhams USD EUR GBP cents".split()
)


def dates(words: list[str]) -> Iterator[tuple[int, int]]:
    """Spans of absolute dates and weekdays: "Tuesday , 4 May 2021", "May 2021", "in 2021"."""
    i = 0
    while i < len(words):
        end = date_end(words, i)
        if end > i:
            yield i, end
            i = end
        else:
            i += 1


def date_end(words: list[str], i: int) -> int:
    """Where a date that begins at word i ends; i when none does."""
    at = lambda k: words[k] if k < len(words) else ""
    end, sure = i, False
    if at(end) in DAYS:
        end, sure = end + 1, True
        comma = end + (at(end) == ",")
        if at(comma) not in MONTHS and not (DAY.match(at(comma)) and at(comma + 1) in MONTHS):
            return end
        end = comma
    start = end
    if DAY.match(at(end)) and at(end + 1) in MONTHS:
        end, sure = end + 2, True
    elif at(end) in MONTHS and DAY.match(at(end + 1)):
        end, sure = end + 2, True
    elif at(end) in MONTHS and (at(end) not in ("May", "March") or YEAR.match(at(end + 1))):
        end, sure = end + 1, True
    if end > start:
        comma = end + (at(end) == ",")
        return comma + 1 if YEAR.match(at(comma)) else end
    if YEAR.match(at(i)) and i and words[i - 1].lower() in ("in", "since", "by", "until", "from", "during", "of", "("):
        return i + 1
    return end if sure else i


def sums(words: list[str]) -> Iterator[tuple[int, int]]:
    """Spans of sums of money: "$ 5.2 million", "300 euros"."""
    i = 0
    while i < len(words):
        end = i
        signed = words[end] in SIGNS
        end += signed
        start = end
        while end < len(words) and (NUMBER.match(words[end]) or (end > start and words[end].lower() in SCALES)):
            end += 1
        if end > start and (signed or (end < len(words) and words[end] in CURRENCIES)):
            end += end < len(words) and words[end] in CURRENCIES
            yield i, end
        i = max(end, i + 1)


def add_ruled(s: Sentence, allowed: list[int], peoples: set[str]) -> None:
    """Set dates, sums and peoples where the annotation leaves room for them."""
    free = TAG_BIT["O"]
    for found, kind in ((dates(s.words), "DATE"), (sums(s.words), "MONEY")):
        for start, end in found:
            if all(a & free for a in allowed[start:end]):
                allowed[start:end] = [TAG_BIT[f"B-{kind}"]] + [TAG_BIT[f"I-{kind}"]] * (end - start - 1)
    for i, word in enumerate(s.words):
        misc = TAG_BIT["B-MISC"] | TAG_BIT["I-MISC"] | TAG_BIT["B-EVENT"] | TAG_BIT["I-EVENT"]
        if word in peoples and allowed[i] & free:
            language = bool(s.upos) and s.upos[i] == "PROPN" and s.xpos[i] == "NNP"
            allowed[i] = TAG_BIT["B-NORP"] | (free | misc if language else 0)


def gum_names(s: Sentence, peoples: set[str], countries: set[str]) -> list[int]:
    """Name answers for a sentence of GUM, from the Entity= brackets of its MISC column."""
    found: list[tuple[int, int, str]] = []
    loose: list[tuple[int, int]] = []
    for start, end, kind in sorted(mentions(s.misc), key=lambda m: m[0] - m[1]):  # outer first
        if kind not in MENTION:
            continue
        name = person_name(s, start, end) if kind == "person" else proper_name(s, start, end)
        if not name:
            continue
        if kind == "person" and s.xpos[name[1] - 1] == "NNPS":
            kind = "NORP"
        found.append((*name, "NORP" if kind == "NORP" else MENTION[kind]))
        if kind in ("object", "abstract"):
            loose.append(name)
    found = [n for n in found if not (n[2] in ("EVENT", "MISC") and is_date(s.words[n[0] : n[1]]))]
    found = [(a, b, "LOC" if kind == "MISC" and " ".join(s.words[a:b]) in countries else kind) for a, b, kind in found]
    allowed = [TAG_BIT[t] for t in bio(len(s), found)]
    for start, end in loose:  # an abstract thing with a capital may be a name or not
        for i in range(start, end):
            if allowed[i] & (TAG_BIT["B-MISC"] | TAG_BIT["I-MISC"]) and end - start == 1:
                allowed[i] |= TAG_BIT["O"]
    add_ruled(s, allowed, peoples)
    for i, word in enumerate(s.words):  # proper nouns outside of every mention: unsure
        title = word.lower() in TITLES
        if allowed[i] == TAG_BIT["O"] and s.upos[i] == "PROPN" and word[:1].isupper() and not title:
            allowed[i] = ANY
    return allowed


def is_date(words: list[str]) -> bool:
    return any(end - start >= len(words) - 1 for start, end in dates(words))


def mentions(misc: list[str]) -> Iterator[tuple[int, int, str]]:
    """The mentions (start, end, type) of a sentence: `(1-person-new-...`, `1)`, `(2-place-...)`."""
    stack: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for i, column in enumerate(misc):
        entity = next((f[7:] for f in column.split("|") if f.startswith("Entity=")), "")
        for bracket in re.findall(r"\([^()]*\)|\([^()]*|[^()]*\)", entity):
            parts = bracket.strip("()").split("-")
            if bracket.startswith("(") and bracket.endswith(")"):
                yield i, i + 1, parts[1]
            elif bracket.startswith("("):
                stack[parts[0]].append((i, parts[1]))
            elif stack[parts[0]]:
                start, kind = stack[parts[0]].pop()
                yield start, i + 1, kind


def mention_head(s: Sentence, start: int, end: int) -> int:
    """The word of a mention whose own head lies outside; -1 when it is no proper noun."""
    heads = [i for i in range(start, end) if not start <= s.heads[i] - 1 < end]
    return heads[0] if heads and s.upos[heads[0]] == "PROPN" else -1


def person_name(s: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The name in a mention of a person: the head with its flat parts, without titles."""
    head = mention_head(s, start, end)
    if head < 0:
        return None
    parts = [i for i in range(start, end) if s.heads[i] - 1 == head and s.rels[i].startswith("flat")]
    if s.words[head].lower() in TITLES and not any(s.upos[i] == "PROPN" for i in parts):
        return None
    parts = [i for i in [head, *parts] if s.words[i].lower() not in TITLES]
    if not parts:
        return None
    left, right = min(parts), max(parts)
    while left > start and first_name(s, left - 1, parts):
        left -= 1
    return left, right + 1


def first_name(s: Sentence, i: int, parts: list[int]) -> bool:
    """Whether proper noun i belongs to the name of `parts` though not as a flat part."""
    return (
        s.upos[i] == "PROPN"
        and s.heads[i] - 1 in parts
        and s.words[i].lower() not in TITLES
        and s.rels[i] not in ("nmod:desc", "nmod", "compound", "nmod:poss")
    )


def proper_name(s: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The name in a mention of a place, body, event or thing: the proper words around its head."""
    head = mention_head(s, start, end)
    if head < 0:
        return None
    left = right = head

    def proper(i: int) -> bool:
        capital = s.words[i][:1].isupper()
        return (
            s.upos[i] == "PROPN"
            or (capital and s.upos[i] in ("ADJ", "NOUN", "NUM", "X", "VERB"))
            or (s.upos[i] == "NUM" and i > start and s.words[i - 1][:1].isupper())
        )

    while left > start and (
        proper(left - 1)
        or (s.words[left - 1] in LINKS and left - 1 > start and s.upos[left - 2] == "PROPN" and s.heads[left - 2] - 1 >= start)
    ):
        left -= 1
    while right + 1 < end and (
        proper(right + 1) or (s.words[right + 1] in LINKS - {"'s"} and right + 2 < end and s.upos[right + 2] == "PROPN")
    ):
        right += 1
    while left < right and s.words[left].lower() in ("the", "a", "an", "and", "of", "'s", "-"):
        left += 1
    return left, right + 1


def at_hyphens(word: str) -> list[str]:
    """A word as the treebanks split it: `Punjabi-born` -> `Punjabi`, `-`, `born`."""
    if re.fullmatch(r"\w+(-\w+)+", word):
        return re.split(r"(-)", word)
    return [word]


def read_wikigold(path: Path, peoples: set[str]) -> Iterator[Sentence]:
    """WikiGold's sentences. Its I- tags have no B-; its MISC is a people, an event or another thing."""
    words: list[str] = []
    kinds: list[str] = []
    for line in [*path.read_text(encoding="utf8").split("\n"), ""]:
        if line.strip():
            word, tag = line.split()
            parts = at_hyphens(word)
            words += parts
            kinds += [tag[2:] if tag != "O" else ""] * len(parts)
        elif words:
            if words != ["-DOCSTART-"]:
                s = Sentence(words)
                s.names = wikigold_answers(s, kinds, peoples)
                yield s
            words, kinds = [], []


def wikigold_answers(s: Sentence, kinds: list[str], peoples: set[str]) -> list[int]:
    allowed = []
    for i, kind in enumerate(kinds):
        bi = "I" if i and kind == kinds[i - 1] else "B"
        if not kind:
            allowed.append(TAG_BIT["O"])
        elif kind == "MISC":
            allowed.append(sum(TAG_BIT[f"{bi}-{t}"] for t in ("MISC", "EVENT", "NORP")))
        else:
            allowed.append(TAG_BIT[f"{bi}-{kind}"])
        if kind == "MISC" and s.words[i] in peoples and [*kinds, ""][i + 1] != "MISC" and bi == "B":
            allowed[-1] = TAG_BIT["B-NORP"]
    add_ruled(s, allowed, peoples)
    return allowed


def unnamed(s: Sentence, peoples: set[str]) -> list[int]:
    """Answers for a treebank sentence without name annotation: what its tags alone tell.

    A word that is no proper noun, has no capital and does not stand between two capitals is no name.
    """
    capital = [w[:1].isupper() or u == "PROPN" for w, u in zip(s.words, s.upos)]
    allowed = []
    for i in range(len(s)):
        between = any(capital[max(0, i - 2) : i]) and any(capital[i + 1 : i + 3])
        plain = not capital[i] and not between
        function = s.upos[i] in ("PRON", "AUX", "PUNCT", "VERB", "ADV", "INTJ") and not between
        allowed.append(TAG_BIT["O"] if plain or function else ANY)
    add_ruled(s, allowed, peoples)
    return allowed


def show(s: Sentence) -> str:
    """A sentence with its answers, for the eye: `Paris/B-LOC`, `Olympics/B-MISC|B-EVENT`."""
    parts = []
    for word, bits in zip(s.words, s.names):
        tags = [t for t in TAGS if bits & TAG_BIT[t]]
        note = "" if tags == ["O"] else "/?" if bits == ANY else "/" + "|".join(tags)
        parts.append(word + note)
    return " ".join(parts)
