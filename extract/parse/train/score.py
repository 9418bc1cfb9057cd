"""Scores of a weights file on gold tokens: tags, trees, relations, names, calibration.

    python score.py --data DATA --weights DIR [--set ewt-dev ...] [--relations]

`--weights` holds model.f16.safetensors and model.json. Trees are decoded as trees (decode.py), names by
Viterbi over BIO. LAS counts relations with their subtypes; relation F1 asks for head and relation. The expected
calibration error (ECE) has 15 bins of equal width over the probability of the chosen head, and over
the exact probability of each name found.
"""

from __future__ import annotations

import argparse
import gzip
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch

from labels import DEPREL, NAME_TYPES
from predict import Loaded, Prediction, load, predict
from sentences import Sentence, read_conllu, spans

WATCHED = ("appos", "parataxis", "conj", "obl", "nmod", "list", "flat", "advcl", "acl:relcl", "nsubj", "obj")
NAMES_SCORED = ("PER", "ORG", "LOC")


def calibration_error(confidence: list[float], correct: list[bool], bins: int = 15) -> float:
    """Expected calibration error (Guo et al., ICML 2017), bins of equal width."""
    p, ok = np.array(confidence), np.array(correct, float)
    at = np.minimum((p * bins).astype(int), bins - 1)
    return float(sum(abs(p[at == b].sum() - ok[at == b].sum()) for b in range(bins)) / max(1, len(p)))


@dataclass
class TreeScore:
    """Counts over words; hits, gold and said by relation; probabilities of the chosen heads."""

    words: int = 0
    upos: int = 0
    xpos: int = 0
    uas: int = 0
    las: int = 0
    hits: Counter = field(default_factory=Counter)
    gold: Counter = field(default_factory=Counter)
    said: Counter = field(default_factory=Counter)
    arc: list[float] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)

    def add(self, s: Sentence, p: Prediction) -> None:
        for i in range(len(s)):
            head = s.heads[i] == p.heads[i]
            both = head and s.rels[i] == p.rels[i]
            self.words += 1
            self.upos += s.upos[i] == p.upos[i]
            self.xpos += s.xpos[i] == p.xpos[i]
            self.uas += head
            self.las += both
            self.gold[s.rels[i]] += 1
            self.said[p.rels[i]] += 1
            self.hits[s.rels[i]] += both
            self.arc.append(p.arc[i])
            self.right.append(head)

    def f1(self, rel: str) -> float:
        return 2 * self.hits[rel] / max(1, self.gold[rel] + self.said[rel])

    def line(self) -> str:
        of = lambda n: f"{100 * n / self.words:.2f}"
        return (
            f"words {self.words} UPOS {of(self.upos)} XPOS {of(self.xpos)} UAS {of(self.uas)} LAS {of(self.las)} "
            f"arc-ECE {calibration_error(self.arc, self.right):.4f}"
        )


@dataclass
class NameScore:
    """Counts over names by type, with the probability of each name said."""

    hits: Counter = field(default_factory=Counter)
    gold: Counter = field(default_factory=Counter)
    said: Counter = field(default_factory=Counter)
    confidence: list[float] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)

    def add(self, gold: set[tuple[int, int, str]], said: list[tuple[int, int, str, float]], kinds=NAMES_SCORED) -> None:
        gold = {g for g in gold if g[2] in kinds}
        for start, end, kind, p in said:
            if kind not in kinds:
                continue
            hit = (start, end, kind) in gold
            self.said[kind] += 1
            self.hits[kind] += hit
            self.confidence.append(p)
            self.right.append(hit)
        self.gold.update(g[2] for g in gold)

    def f1(self, *kinds: str) -> float:
        total = lambda c: sum(c[k] for k in kinds)
        return 200 * total(self.hits) / max(1, total(self.gold) + total(self.said))

    def line(self, kinds=NAMES_SCORED) -> str:
        p = 100 * sum(self.hits.values()) / max(1, sum(self.said.values()))
        r = 100 * sum(self.hits.values()) / max(1, sum(self.gold.values()))
        each = " ".join(f"{k} {self.f1(k):.1f}" for k in kinds)
        return f"names {sum(self.gold.values())} P {p:.1f} R {r:.1f} F1 {self.f1(*kinds):.2f} ({each}) ECE {calibration_error(self.confidence, self.right):.4f}"


# Worldwide Newswire's classes to ours. What has no entry is no name to the scorer: Facility too (stadiums, bridges,
# airports), which are places to GUM and bodies to WikiGold, so that either answer counts as wrong.
NEWSWIRE = {"Person": "PER", "Organization": "ORG", "Location": "LOC"}
NEWSWIRE_MORE = NEWSWIRE | {"Facility": "LOC", "NORP": "NORP", "Date": "DATE", "Money": "MONEY", "Misc": "MISC", "Product": "MISC"}


def read_newswire(path: Path, classes: dict[str, str] = NEWSWIRE) -> list[tuple[Sentence, set]]:
    """Worldwide Newswire's sentences with their names."""
    out, words, tags = [], [], []
    with gzip.open(path, "rt", encoding="utf8") as file:
        for line in [*file, "\n"]:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 2:
                kind = classes.get(columns[1][2:])
                words.append(columns[0])
                tags.append(f"{columns[1][0]}-{kind}" if kind else "O")
            elif words:
                out.append((Sentence(words), spans(tags)))
                words, tags = [], []
    return out


def read_uner(path: Path) -> list[tuple[Sentence, set]]:
    """A UniversalNER file: PER, ORG and LOC."""
    out, words, tags = [], [], []
    for line in [*path.read_text(encoding="utf8").split("\n"), ""]:
        columns = line.split("\t")
        if len(columns) > 2:
            words.append(columns[1])
            tags.append(columns[2] if columns[2][2:] in NAMES_SCORED else "O")
        elif not line and words:
            out.append((Sentence(words), spans(tags)))
            words, tags = [], []
    return out


def score_trees(model: Loaded, sentences: list[Sentence]) -> TreeScore:
    total = TreeScore()
    for s, p in zip(sentences, predict(model, sentences)):
        if p:
            total.add(s, p)
    return total


def score_names(model: Loaded, data: list[tuple[Sentence, set]], kinds=NAMES_SCORED) -> NameScore:
    total = NameScore()
    for (s, gold), p in zip(data, predict(model, [s for s, _ in data], trees=False)):
        total.add(gold, p.names if p else [], kinds)
    return total


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--data", type=Path, required=True)
    ask.add_argument("--weights", type=Path, required=True)
    ask.add_argument("--set", nargs="*", default=["ewt-dev", "gum-dev", "newswire", "uner-ewt"])
    ask.add_argument("--relations", action="store_true", help="print F1 of every relation")
    ask.add_argument("--threads", type=int, default=1)
    args = ask.parse_args()
    torch.set_num_threads(args.threads)
    model = load(args.weights)
    for name in args.set:
        print(report(model, name, args.data, args.relations), flush=True)


def report(model: Loaded, name: str, data: Path, relations: bool = False) -> str:
    """One line on one set of data."""
    trees = {"ewt-dev": "en_ewt-ud-dev.conllu", "gum-dev": "en_gum-ud-dev.conllu", "gum-dev-news": "en_gum-ud-dev.conllu"}
    if name in trees:
        sentences = list(read_conllu(data / "treebanks" / trees[name]))
        if name == "gum-dev-news":
            sentences = [s for s in sentences if s.doc.startswith("GUM_news")]
        total = score_trees(model, sentences)
        watched = DEPREL if relations else WATCHED
        return f"{name}: {total.line()}\n  " + " ".join(f"{r} {total.f1(r):.3f}" for r in watched)
    if name == "newswire":
        return f"{name}: " + score_names(model, read_newswire(data / "names/worldwide-newswire/ner_dev.tsv.gz")).line()
    if name == "newswire-more":
        read = read_newswire(data / "names/worldwide-newswire/ner_dev.tsv.gz", NEWSWIRE_MORE)
        return f"{name}: " + score_names(model, read, NAME_TYPES).line(NAME_TYPES)
    if name == "uner-ewt":
        return f"{name}: " + score_names(model, read_uner(data / "names/uner-ewt/en_ewt-ud-dev.iob2")).line()
    raise ValueError(f"no such set: {name}")


if __name__ == "__main__":
    main()
