"""Names for text without annotation, by a half-trained model checked against the document and the lists.

The model reads Wikinews (and the treebank without name annotation). One reading of one sentence is
not trusted: a name becomes an answer when the model is very sure of it, or when the other places in the same
article where the same words stand, or a list of countries and cities, say the same. What they doubt
is left open (sentences.ANY) and teaches nothing. An article that says "Erna Solberg" once teaches that
"Solberg" is a person in its other sentences: knowledge that no single sentence holds.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from gazetteers import BODY, Gazetteers
from names import add_ruled, at_hyphens
from predict import Loaded, predict
from sentences import ANY, TAG_BIT, Sentence

SURE = 0.97  # probability from which one reading is enough
FAIR = 0.60  # mean probability from which agreement within the document is enough
QUIET = 0.90  # below this probability of being no name, a word with a capital is left open
ABBREVIATION = re.compile(r"(\b[A-Z]|\b(Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|Jr|Sr|No|vs|Inc|Corp|Ltd|Co|U\.S|U\.N|U\.K|a\.m|p\.m))\.$")
TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Jr|Inc|Corp|Ltd|Co)\.|[A-Z]\.(?=\s)|'s\b|’s\b|n't\b|"
    r"(?:US|A|C|HK)?[$€£]|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?|\w+?(?=n't\b)|\w+(?:'(?!s\b)\w+)*(?:-\w+)*|\S"
)
KINDS = ("PER", "ORG", "LOC", "NORP", "EVENT", "MISC")  # dates and money come by rule


def write(path: Path, sentences: list[Sentence]) -> None:
    """Keep sentences as JSON lines."""
    lines = (json.dumps(vars(s), ensure_ascii=False) + "\n" for s in sentences)
    path.write_text("".join(lines), encoding="utf8")


def read(path: Path) -> list[Sentence]:
    return [Sentence(**json.loads(line)) for line in path.read_text(encoding="utf8").split("\n") if line]


def split_sentences(line: str) -> Iterator[str]:
    """A paragraph's sentences, roughly."""
    start = 0
    for match in re.finditer(r"[.!?][\"”’)]*\s+(?=[\"“(]?[A-Z0-9])", line):
        if not ABBREVIATION.search(line[start : match.start() + 1]):
            yield line[start : match.end()].strip()
            start = match.end()
    if line[start:].strip():
        yield line[start:].strip()


def tokenize(sentence: str) -> list[str]:
    """Words as the treebanks cut them, roughly."""
    return [part for word in TOKEN.findall(sentence) for part in at_hyphens(word)]


def sentences(text: str, doc: str) -> Iterator[Sentence]:
    """The sentences of a text, a paragraph a line, that are neither very short nor very long."""
    for line in text.split("\n"):
        for sentence in split_sentences(line):
            words = tokenize(sentence)
            if 4 <= len(words) <= 80:
                yield Sentence(words, doc=doc)


def read_wikinews(folder: Path) -> list[Sentence]:
    """The sentences of the Wikinews articles in `folder`/*.csv, each with its article's URL as `doc`."""
    csv.field_size_limit(1 << 24)
    out = []
    for path in sorted(folder.glob("*.csv")):
        with open(path, encoding="utf8", newline="") as file:
            for row in csv.DictReader(file):
                out += sentences(row["text"], row["url"])
    return out


def read_texts(folder: Path) -> list[Sentence]:
    """The sentences of the articles in `folder`/*.txt, which a line of dashes parts; `doc` is file and number."""
    out = []
    for path in sorted(folder.glob("*.txt")):
        for i, text in enumerate(path.read_text(encoding="utf8").split("\n----\n"), 1):
            out += sentences(text, f"{path.name} {i}")
    return out


@dataclass
class Votes:
    """What the readings of one article say about one string."""

    kinds: Counter = field(default_factory=Counter)  # by type, sum of probabilities
    counts: Counter = field(default_factory=Counter)  # by type

    def add(self, kind: str, p: float) -> None:
        self.kinds[kind] += p
        self.counts[kind] += 1

    def winner(self) -> tuple[str, int, float, float]:
        """The leading type, how often it was read, its share of all votes, its mean probability."""
        kind, weight = self.kinds.most_common(1)[0]
        return kind, self.counts[kind], weight / sum(self.kinds.values()), weight / self.counts[kind]


@dataclass
class Reading:
    """One sentence with the names one model found, and the probability of `no name` for each word."""

    sentence: Sentence
    names: list[tuple[int, int, str, float]]
    outside: list[float]


class Known:
    """The lists as a judge of names."""

    def __init__(self, lists: Gazetteers):
        self.places = {" ".join(c) for c in lists.countries} | {" ".join(c) for c in lists.cities}
        self.first, self.peoples = set(lists.first), lists.peoples

    def supports(self, words: list[str], kind: str) -> bool:
        """Whether the words look like a name of the type: a listed place, a listed first name, a word such as `Party`."""
        if kind == "LOC":
            return " ".join(words) in self.places
        if kind == "PER":
            return len(words) > 1 and words[0] in self.first
        return kind == "ORG" and len(words) > 1 and any(w.lower() in BODY for w in words)


def label(model: Loaded, sentences: list[Sentence], lists: Gazetteers, log=print) -> list[Sentence]:
    """The sentences with answers where the judges agree; those without any name are left out."""
    articles: dict[str, list[Reading]] = defaultdict(list)
    for s, p in zip(sentences, predict(model, sentences, fast=True, trees=False)):
        if p:
            articles[s.doc].append(Reading(s, [n for n in p.names if n[2] in KINDS], p.outside))
    known = Known(lists)
    out, told, seen = [], Counter(), set()
    for readings in articles.values():
        votes = vote(readings)
        for r in readings:
            answered = answers(r, votes, known, told)
            if answered and (answered.heads or tuple(answered.words) not in seen):
                seen.add(tuple(answered.words))
                out.append(answered)
    log(f"silver: {len(out)} sentences, " + ", ".join(f"{k} {v}" for k, v in sorted(told.items())))
    return out


def vote(readings: Iterable[Reading]) -> dict[str, Votes]:
    """Votes of an article's names by their words; the last word of a person's name stands for it too."""
    votes: dict[str, Votes] = defaultdict(Votes)
    for r in readings:
        for start, end, kind, p in r.names:
            words = r.sentence.words[start:end]
            votes[" ".join(words)].add(kind, p)
            if kind == "PER" and len(words) > 1 and p > FAIR:
                votes[words[-1]].add(kind, p)
    return votes


def answers(r: Reading, votes: dict[str, Votes], known: Known, told: Counter) -> Sentence | None:
    """The sentence with its agreed answers, or None when there is no name in it."""
    s = r.sentence
    allowed = [TAG_BIT["O"] if p >= QUIET or not capital(w) else ANY for w, p in zip(s.words, r.outside)]
    named = False
    for start, end, kind, p in r.names:
        agreed = decide(s.words[start:end], kind, p, votes, known)
        if agreed and not (s.upos and not any(u in ("PROPN", "ADJ") for u in s.upos[start:end])):
            allowed[start:end] = [TAG_BIT[f"B-{agreed}"]] + [TAG_BIT[f"I-{agreed}"]] * (end - start - 1)
            told[agreed] += 1
            named = True
        else:
            allowed[start:end] = [ANY] * (end - start)
            told["open"] += 1
    for i, word in enumerate(s.words):  # names of the article that were overlooked here
        if allowed[i] == TAG_BIT["O"] and capital(word) and word in votes:
            allowed[i] = ANY
        elif allowed[i] == TAG_BIT["O"] and s.upos and s.upos[i] == "PROPN":
            allowed[i] = ANY
    add_ruled(s, allowed, known.peoples)
    return replace(s, names=allowed) if named or s.heads else None


def capital(word: str) -> bool:
    return word[:1].isupper()


def decide(words: list[str], kind: str, p: float, votes: dict[str, Votes], known: Known) -> str:
    """The type that the judges agree on, or nothing."""
    winner, count, share, mean = votes[" ".join(words)].winner()
    if p >= FAIR and known.supports(words, kind):
        return kind
    if share < 0.8:
        return ""  # the article's own places disagree
    if kind == winner and (p >= SURE or (count > 1 and mean >= FAIR)):
        return kind
    if kind != winner and share >= 0.9 and mean >= 0.8 and count > 2:
        return winner
    return ""

