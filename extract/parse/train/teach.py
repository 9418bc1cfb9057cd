"""Trees for text without annotation, as soft answers of earlier models (Hinton et al. 2015, arXiv:1503.02531).

A student that also reads the news with its teachers' probabilities, not their decisions, learns how sure to be and sees
far more of the language of news than the treebanks hold (for parsers: Kuncoro et al., EMNLP 2016, arXiv:1609.07561).
The probabilities of several teachers are averaged, so that the student gets what an ensemble knows at the price of one
model. Kept are the KEPT likeliest answers of every word.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from batches import Encoder, batches, collate
from decode import best_tree
from labels import DEPREL, UPOS, XPOS
from predict import Loaded
from sentences import Sentence

KEPT = 3
COLUMNS = ("arc", "rels", "upos", "xpos")


@dataclass
class Taught:
    """The soft answers for a sentence of n words: by column, ids and probabilities, [n, KEPT] each.

    `arc` ranks heads (0 is the root); `rels` ranks the relations to the head in the teachers' best tree.
    """

    ids: dict[str, Tensor]
    weights: dict[str, Tensor]


def top(p: Tensor) -> tuple[Tensor, Tensor]:
    """The KEPT largest of the last dimension, ids and shares that sum to one; filled up with weight 0."""
    k = min(KEPT, p.shape[-1])
    weight, ids = p.topk(k, -1)
    weight = weight / weight.sum(-1, keepdim=True)
    fill = (0, KEPT - k)
    return torch.nn.functional.pad(ids, fill).to(torch.int16), torch.nn.functional.pad(weight, fill).half()


def teach(models: list[Loaded], sentences: list[Sentence], fast: bool = True) -> list[Sentence]:
    """The sentences with the teachers' best tree and tags, and their soft answers; too long ones are left out."""
    encoder = Encoder()
    pairs = [(s, e) for s in sentences if (e := encoder.encode(s))]
    encoded = [e for _, e in pairs]
    out: dict[int, Sentence] = {}
    for m in models:
        m.net.eval()
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=fast):
        for group in batches(encoded, 3600):
            b = collate([encoded[i] for i in group])
            scores = [m.net(b) for m in models]
            mean = lambda each: torch.stack([x.float().softmax(-1) for x in each]).mean(0)
            arc = mean([s.arc / m.arc for s, m in zip(scores, models)])
            trees = [best_tree(arc[row, : encoded[i].words + 1, : encoded[i].words + 1].clamp_min(1e-9).log().numpy()) for row, i in enumerate(group)]
            heads = torch.tensor([[0, *t] + [0] * (arc.shape[1] - 1 - len(t)) for t in trees])
            found = {
                "arc": arc,
                "rels": mean([m.net.relations(s.words, heads) for s, m in zip(scores, models)]),
                "upos": mean([s.upos for s in scores]),
                "xpos": mean([s.xpos for s in scores]),
            }
            kept = {c: top(found[c]) for c in COLUMNS}
            for row, i in enumerate(group):
                out[i] = answered(pairs[i][0], trees[row], {c: (ids[row], w[row]) for c, (ids, w) in kept.items()})
    return [out[i] for i in sorted(out)]


def answered(s: Sentence, tree: list[int], kept: dict[str, tuple[Tensor, Tensor]]) -> Sentence:
    """A sentence with its best answers in the columns of a treebank, and the soft ones beside them."""
    n = len(s)
    part = {c: (ids[1 : n + 1].clone(), w[1 : n + 1].clone()) for c, (ids, w) in kept.items()}
    best = lambda column, labels: [labels[i] for i in part[column][0][:, 0].tolist()]
    return replace(
        s, upos=best("upos", UPOS), xpos=best("xpos", XPOS), heads=list(tree), rels=best("rels", DEPREL),
        taught=Taught({c: ids for c, (ids, _) in part.items()}, {c: w for c, (_, w) in part.items()}),
    )  # fmt: skip


def write(path: Path, sentences: list[Sentence]) -> None:
    """Keep taught sentences."""
    rows = [{**vars(s), "taught": vars(s.taught)} for s in sentences]
    torch.save(rows, path.with_suffix(".tmp"))
    path.with_suffix(".tmp").replace(path)


def read(path: Path) -> list[Sentence]:
    return [Sentence(**{**row, "taught": Taught(**row["taught"])}) for row in torch.load(path, weights_only=True)]
