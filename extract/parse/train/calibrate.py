"""What makes the probabilities of arcs and names true.

Arcs have a temperature (Guo et al., ICML 2017), fitted on every second document of the development treebanks; names a
line over their log odds (Platt 1999) and a least probability, both fitted on GUM dev. The model has seen none of these.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

import gazetteers
from augment import sure_names
from batches import Encoder, batches, collate
from names import gum_names
from predict import Loaded, log_odds, predict, straight
from score import NameScore
from sentences import Sentence, read_conllu

GRID = [round(0.7 + 0.05 * i, 2) for i in range(47)]  # 0.7 to 3


def held_out(data: Path, half: int) -> list[Sentence]:
    """Every second document of EWT dev and GUM dev: half 0 to fit, half 1 to test."""
    out = []
    for name in ("en_ewt-ud-dev", "en_gum-ud-dev"):
        sentences = list(read_conllu(data / f"treebanks/{name}.conllu"))
        docs = {d: i for i, d in enumerate(dict.fromkeys(s.doc for s in sentences))}
        out += [s for s in sentences if docs[s.doc] % 2 == half]
    return out


def arc_temperature(model: Loaded, sentences: list[Sentence]) -> float:
    """The temperature with the highest likelihood of the gold heads."""
    encoder = Encoder()
    encoded = [e for e in map(encoder.encode, sentences) if e]
    total = torch.zeros(len(GRID))
    model.net.eval()
    with torch.inference_mode():
        for group in batches(encoded, 3600):
            b = collate([encoded[i] for i in group])
            arc = model.net(b).arc[:, 1:].flatten(0, 1)
            gold = b.heads[:, 1:].flatten()
            arc, gold = arc[gold >= 0], gold[gold >= 0]
            for i, t in enumerate(GRID):
                total[i] += torch.nn.functional.cross_entropy(arc / t, gold, reduction="sum")
    return GRID[int(total.argmin())]


def gum_dev(data: Path) -> list[tuple[Sentence, set]]:
    """GUM dev's names."""
    lists = gazetteers.load(data)
    countries = {" ".join(c) for c in lists.countries}
    out = []
    for s in read_conllu(data / "treebanks/en_gum-ud-dev.conllu"):
        s.names = gum_names(s, lists.peoples, countries)
        out.append((s, set(sure_names(s))))
    return out


def held_out_names(model: Loaded, data: Path) -> NameScore:
    """The names that the model finds in GUM dev, with their probabilities as they come. GUM's texts are edited, as
    articles are; in mails and reviews the same probability means less."""
    total = NameScore()
    gold = gum_dev(data)
    raw = Loaded(model.net, model.tags)
    for (s, names), p in zip(gold, predict(raw, [s for s, _ in gold], trees=False)):
        total.add(names, p.names if p else [])
    return total


def line(total: NameScore) -> tuple[float, float]:
    """Slope and offset that turn the log odds of the probabilities into true ones: logistic regression."""
    x = np.array([log_odds(p) for p in total.confidence])
    y = np.array(total.right, float)
    slope, offset = 0.5, 0.0
    for _ in range(100):  # Newton's method on two unknowns, its steps kept short
        p = 1 / (1 + np.exp(-(slope * x + offset)))
        gradient = np.array([((p - y) * x).sum(), (p - y).sum()])
        w = p * (1 - p)
        hessian = np.array([[(w * x * x).sum(), (w * x).sum()], [(w * x).sum(), w.sum()]]) + 1e-6 * np.eye(2)
        step = np.linalg.solve(hessian, gradient)
        slope, offset = np.array([slope, offset]) - step * min(1.0, 0.2 / np.abs(step).max())
    return round(float(slope), 3), round(float(offset), 3)


def least(total: NameScore, slope: float, offset: float) -> float:
    """The probability from which names are worth telling: F1 is highest without those below it."""
    p = np.array([straight(p, slope, offset) for p in total.confidence])
    right, gold = np.array(total.right), sum(total.gold.values())
    f1 = lambda t: 2 * right[p >= t].sum() / (gold + (p >= t).sum())
    return max((0.0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4), key=f1)


def calibration(model: Loaded, data: Path) -> dict:
    """What goes into model.json as `calibration`."""
    names = held_out_names(model, data)
    slope, offset = line(names)
    return {
        "arc": arc_temperature(model, held_out(data, 0)),
        "name": [slope, offset],
        "least": least(names, slope, offset),
    }
