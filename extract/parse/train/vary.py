"""The same sentence with some of its words replaced by others of their kind, for teachers to read.

    The court ordered a new vote .   ->   The court ordered a narrow vote .

A student sees few sentences of news; of sentences that read almost like news its teachers can label as many as one likes
(Tang et al. 2019, arXiv:1903.12136, replacement guided by parts of speech). Nothing is assumed of the new sentence's tree: the
teachers read it as it stands.
"""

from __future__ import annotations

import random
from collections import defaultdict

from sentences import Sentence

OPEN = ("NN", "NNS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "RB")  # Penn tags whose words are replaced
RATE = 0.15  # of these words


def pools(sentences: list[Sentence]) -> dict[str, list[str]]:
    """The words of each open tag as often as they are used."""
    out: dict[str, list[str]] = defaultdict(list)
    for s in sentences:
        for i, tag in enumerate(s.xpos):
            if replaceable(s, i):
                out[tag].append(s.words[i])
    return out


def replaceable(s: Sentence, i: int) -> bool:
    """An open word in lower case that is no auxiliary."""
    return s.xpos[i] in OPEN and s.upos[i] != "AUX" and s.words[i].islower()


def vary(s: Sentence, words: dict[str, list[str]], rng: random.Random) -> Sentence | None:
    """The sentence with other words and without a tree; None where no word fell to be replaced."""
    out = list(s.words)
    for i, tag in enumerate(s.xpos):
        if replaceable(s, i) and rng.random() < RATE:
            out[i] = rng.choice(words[tag])
    return Sentence(out, names=list(s.names), doc=s.doc) if out != s.words else None


def variants(sentences: list[Sentence], source: list[Sentence], copies: int, seed: int) -> list[Sentence]:
    """Up to `copies` variants of each sentence, drawing on the words of `source` too."""
    rng = random.Random(seed)
    words = pools(sentences + source)
    found = (vary(s, words, rng) for s in sentences for _ in range(copies))
    return [s for s in found if s]
