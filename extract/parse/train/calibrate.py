"""Temperatures that make the probabilities of arcs and names true (Guo et al., ICML 2017).

Scores divided by a temperature keep their order, so no answer changes save a few names of Viterbi.
The arcs' is fitted on every second document of the development treebanks, the names' on UNER-EWT dev;
the model has seen neither.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from batches import Encoder, batches, collate
from predict import Loaded, decode_names
from score import NameScore, calibration_error, read_uner
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


def name_temperature(model: Loaded, data: Path) -> float:
    """The temperature with the smallest calibration error of the names found in UNER-EWT dev."""
    gold = read_uner(data / "names/uner-ewt/en_ewt-ud-dev.iob2")
    encoder = Encoder()
    encoded = [encoder.encode(s) for s, _ in gold]
    logits: dict[int, torch.Tensor] = {}
    model.net.eval()
    with torch.inference_mode():
        for group in batches(encoded, 3600):
            scores = model.net(collate([encoded[i] for i in group]), syntax=False).names
            logits |= {i: scores[row, 1 : encoded[i].words + 1] for row, i in enumerate(group)}
    errors = []
    for t in GRID[::2]:
        total = NameScore()
        for i, (_, names) in enumerate(gold):
            total.add(names, decode_names(logits[i] / t, model.tags))
        errors.append(calibration_error(total.confidence, total.right))
    return GRID[::2][int(np.argmin(errors))]


def temperatures(model: Loaded, data: Path) -> dict[str, float]:
    """What goes into model.json as `calibration`."""
    return {"arc": arc_temperature(model, held_out(data, 0)), "ner": name_temperature(model, data)}
