"""Sentences in memory, and the reading of treebanks (CoNLL-U)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from labels import TAGS

TAG_BIT = {tag: 1 << i for i, tag in enumerate(TAGS)}
ANY = (1 << len(TAGS)) - 1  # a name answer that says nothing


@dataclass
class Sentence:
    """One sentence. Without a tree `upos`, `xpos`, `heads` and `rels` are empty lists.

    `names` has for each word the set of tags it may have, as bits of TAG_BIT: one bit where the
    annotation is sure, several where it leaves the choice (WikiGold's MISC may be a NORP), none of
    the words where the sentence has no name annotation at all.
    """

    words: list[str]
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)  # 1-based, 0 = root
    rels: list[str] = field(default_factory=list)
    names: list[int] = field(default_factory=list)
    misc: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    taught: object | None = None  # teach.Taught: soft answers in the place of the treebank's
    doc: str = ""

    def __len__(self) -> int:
        return len(self.words)


def read_conllu(path: Path) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file; multiword ranges and empty nodes are left out."""
    sentence, doc = Sentence([]), ""
    with open(path, encoding="utf8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if not line:
                if sentence.words:
                    yield sentence
                sentence = Sentence([], doc=doc)
            elif line.startswith("# newdoc id = "):
                sentence.doc = doc = line.removeprefix("# newdoc id = ")
            elif not line.startswith("#"):
                columns = line.split("\t")
                if len(columns) != 10:
                    raise ValueError(f"{path}:{number}: {len(columns)} columns instead of 10")
                if columns[0].isdigit():
                    sentence.words.append(columns[1])
                    sentence.lemmas.append(columns[2])
                    sentence.upos.append(columns[3])
                    sentence.xpos.append(columns[4])
                    sentence.heads.append(int(columns[6]))
                    sentence.rels.append(columns[7])
                    sentence.misc.append(columns[9])
    if sentence.words:
        yield sentence


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """The names (start, end, type) in a BIO sequence; an I without its B opens a name."""
    out, start, kind = set(), -1, ""
    for i, tag in enumerate([*tags, "O"]):
        if start >= 0 and not (tag[0] == "I" and tag[2:] == kind):
            out.add((start, i, kind))
            start = -1
        if tag[0] == "B" or (tag[0] == "I" and start < 0):
            start, kind = i, tag[2:]
    return out


def bio(length: int, names: list[tuple[int, int, str]]) -> list[str]:
    """BIO tags for names that do not overlap; a name that overlaps an earlier one is dropped."""
    tags = ["O"] * length
    for start, end, kind in names:
        if all(t == "O" for t in tags[start:end]):
            tags[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
    return tags


def masks(tags: list[str]) -> list[int]:
    """Sure answers from tags."""
    return [TAG_BIT[t] for t in tags]
