"""A model's answers for sentences, decoded: tags, trees, names, each with its probability."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor

from batches import Encoded, Encoder, batches, collate
from decode import Chain, best_tree, viterbi
from labels import DEPREL, LEMMA, UPOS, XPOS
from model import Batch, Parser, Scores, sizes_of
from sentences import Sentence, spans


@dataclass
class Prediction:
    """What the model says of one sentence."""

    upos: list[str]
    xpos: list[str]
    heads: list[int]
    arc: list[float]  # probability of each chosen head
    rels: list[str]
    names: list[tuple[int, int, str, float]]  # start, end, type, probability
    outside: list[float]  # probability of each word to be in no name


@dataclass
class Loaded:
    """A model with the name tags it knows and the temperatures of its probabilities (calibrate.py)."""

    net: Parser
    tags: list[str]
    arc: float = 1.0  # temperature of the arcs' scores
    name: tuple[float, float] = (1.0, 0.0)  # slope and offset for the log odds of names
    least: float = 0.0  # names less probable than this are none


def load(folder: Path) -> Loaded:
    """The model of a weights folder."""
    described = json.loads((folder / "model.json").read_text(encoding="utf8"))
    labels, calibration = described["labels"], described.get("calibration", {})
    if [labels[k] for k in ("upos", "xpos", "deprel")] != [UPOS, XPOS, DEPREL]:
        raise ValueError(f"{folder}/model.json: other label sets than labels.py")
    weights = {k: v.float() for k, v in load_file(str(folder / "model.f16.safetensors")).items()}
    net = Parser(len(UPOS), len(XPOS), len(LEMMA), len(DEPREL), len(labels["ner"]), sizes=sizes_of(weights))
    missing = [k for k in net.load_state_dict(weights, strict=False).missing_keys if not k.startswith("lemma.")]
    if missing:
        raise ValueError(f"{folder}: no {', '.join(missing)}")
    return Loaded(net, labels["ner"], calibration.get("arc", 1.0), tuple(calibration.get("name", (1.0, 0.0))), calibration.get("least", 0.0))


def predict(
    model: Loaded, sentences: list[Sentence], limit: int = 3600, fast: bool = False, trees: bool = True
) -> list[Prediction | None]:
    """Predictions in the order of the sentences; None for one too long for the model.

    `limit` is the pieces of a batch; `fast` computes in bfloat16; without `trees` there are names alone.
    """
    encoder = Encoder()
    encoded = [encoder.encode(s) for s in sentences]
    kept = [i for i, e in enumerate(encoded) if e]
    out: list[Prediction | None] = [None] * len(sentences)
    model.net.eval()
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=fast):
        for group in batches([encoded[i] for i in kept], limit):
            rows = [kept[g] for g in group]
            for row, found in zip(rows, decode_batch(model, [encoded[i] for i in rows], trees)):
                out[row] = found
    return out


def decode_batch(model: Loaded, encoded: list[Encoded], trees: bool) -> Iterator[Prediction]:
    """The answers for one batch."""
    batch = collate(encoded)
    scores = model.net(batch, syntax=trees)
    syntax = decode_syntax(model, scores, batch, encoded) if trees else [([], [], [], [], [])] * len(encoded)
    for i, (e, found) in enumerate(zip(encoded, syntax)):
        logits = scores.names[i, 1 : e.words + 1].float()
        names = [(a, z, kind, straight(p, *model.name)) for a, z, kind, p in decode_names(logits, model.tags)]
        names = [n for n in names if n[3] >= model.least]
        yield Prediction(*found, names, logits.softmax(-1)[:, 0].tolist())


def decode_syntax(model: Loaded, scores: Scores, batch: Batch, encoded: list[Encoded]) -> Iterator[tuple]:
    """Tags, heads, their probabilities and relations; relations are scored at the heads of the decoded trees."""
    trees = [best_tree(a[: e.words + 1, : e.words + 1].numpy()) for a, e in zip(scores.arc, encoded)]
    width = batch.words.shape[1]
    heads = torch.tensor([[0, *t] + [0] * (width - 1 - len(t)) for t in trees])
    rels = model.net.relations(scores.words, heads).argmax(-1)
    arcs = torch.softmax(scores.arc / model.arc, -1).gather(-1, heads[:, :, None]).squeeze(-1)
    upos, xpos = scores.upos.argmax(-1), scores.xpos.argmax(-1)
    for i, e in enumerate(encoded):
        pick = lambda t, labels: [labels[int(x)] for x in t[i, 1 : e.words + 1]]
        yield pick(upos, UPOS), pick(xpos, XPOS), trees[i], arcs[i, 1 : e.words + 1].tolist(), pick(rels, DEPREL)


def log_odds(p: float) -> float:
    """log p/(1-p), p being kept off 0 and 1."""
    p = min(max(p, 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))


def straight(p: float, slope: float, offset: float) -> float:
    """A probability with its log odds moved along a line (calibrate.py)."""
    return 1 / (1 + math.exp(-(slope * log_odds(p) + offset)))


def decode_names(logits: Tensor, tags: list[str]) -> list[tuple[int, int, str, float]]:
    """The names (start, end, type, probability) in a sentence's tag scores.

    A probability is the exact one under the BIO constraints: that a name of the type starts and ends there.
    """
    log_probs = torch.log_softmax(logits.float(), -1).numpy().astype(np.float64)
    best = viterbi(log_probs, tags)
    if not any(best):
        return []
    chain = Chain(log_probs, tags)
    return [(a, b, kind, chain.name(a, b, best[a], tags.index("I-" + kind))) for a, b, kind in sorted(spans([tags[i] for i in best]))]
