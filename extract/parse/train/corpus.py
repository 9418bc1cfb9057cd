"""What an epoch of training consists of."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from pathlib import Path

import gazetteers
from augment import Swapper, sure_names
from names import gum_names, read_wikigold, unnamed
from sentences import Sentence, read_conllu

NAMED_GENRES = ("news", "bio", "interview", "speech", "voyage", "textbook", "court", "academic")


@dataclass
class Corpus:
    """Training sentences: trees (EWT, GUM), names only (WikiGold), and silver names once there are some."""

    ewt: list[Sentence]
    gum: list[Sentence]
    wikigold: list[Sentence]
    silver: list[Sentence]
    lists: gazetteers.Gazetteers
    news: list[Sentence] = field(default_factory=list)  # with the trees of teachers
    trees_alone: bool = False  # no sentences that have names only

    @classmethod
    def read(cls, data: Path) -> Corpus:
        """Read the training halves under the data folder. Development and test sets are never opened here."""
        lists = gazetteers.load(data)
        countries = {" ".join(c) for c in lists.countries}
        ewt = list(read_conllu(data / "treebanks/en_ewt-ud-train.conllu"))
        gum = list(read_conllu(data / "treebanks/en_gum-train-ccby.conllu"))
        for s in ewt:
            s.names = unnamed(s, lists.peoples)
        for s in gum:
            s.names = gum_names(s, lists.peoples, countries)
        return cls(ewt, gum, list(read_wikigold(data / "names/wikigold/wikigold.txt", lists.peoples)), [], lists)

    def join_silver(self, sentences: list[Sentence]) -> None:
        """Take silver names: those of EWT in the place of its empty answers, the rest as sentences of their own."""
        self.silver = [s for s in sentences if not s.heads]
        answers = {(s.doc, *s.words): s.names for s in sentences if s.heads}
        for s in self.ewt:
            s.names = answers.get((s.doc, *s.words), s.names)

    def join_trees(self, sentences: list[Sentence]) -> None:
        """Take the teachers' trees for the news, in the place of the sentences that have silver names alone."""
        names = {tuple(s.words): s.names for s in self.silver}
        self.news = [replace(s, names=names.get(tuple(s.words), s.names)) for s in sentences]
        self.silver = []

    def epoch(self, rng: random.Random) -> list[Sentence]:
        """One epoch: every tree and WikiGold once, half the silver, as they are or with other names; extra copies."""
        swapper = Swapper(self.lists, rng)
        out = list(self.ewt)
        out += [swapper.swap(s, 0.5) if rng.random() < 0.5 else s for s in self.gum]
        if self.trees_alone:
            return [swapper.recase(s) if rng.random() < 0.05 else s for s in out]
        out += [swapper.swap(s, 0.5) if rng.random() < 0.5 else s for s in self.wikigold]
        unlabelled = self.silver + self.news
        half = rng.sample(unlabelled, len(unlabelled) // 2)
        out += [swapper.swap(s, 0.4) if rng.random() < 0.5 else s for s in half]
        copies = [s for s in self.gum if s.doc.split("_")[1] in NAMED_GENRES and sure_names(s)]
        for s in rng.sample(copies, len(copies) // 3):  # names of any length, without the tree
            out.append(swapper.swap(replace(s, upos=[], xpos=[], heads=[], rels=[]), 0.8))
        return [swapper.recase(s) if rng.random() < 0.05 else s for s in out]
