"""How far the engine's int8 arithmetic agrees with the model in float32, on the gold words of EWT dev.

    python agree.py --data DATA --weights RUN/weights --quadwire ../../../bin/quadwire

The binary must embed what pack.py made of the same weights. The engine takes only pairs of tags that go together, the
model each tag by itself; the difference counts as disagreement.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path

import torch

from predict import load, predict
from sentences import read_conllu


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--data", type=Path, required=True)
    ask.add_argument("--weights", type=Path, required=True)
    ask.add_argument("--quadwire", type=Path, required=True)
    args = ask.parse_args()
    torch.set_num_threads(1)
    source = args.data / "treebanks/en_ewt-ud-dev.conllu"
    gold = list(read_conllu(source))
    with tempfile.NamedTemporaryFile(suffix=".conllu") as out:
        subprocess.run([str(args.quadwire.resolve()), "parse", "--conllu", str(source)], stdout=out, check=True)
        engine = list(read_conllu(Path(out.name)))
    counts = dict.fromkeys(("words", "UPOS", "XPOS", "heads", "labelled heads", "LAS of the engine", "LAS of the model"), 0)
    for g, e, m in zip(gold, engine, predict(load(args.weights), gold), strict=True):
        for i in range(len(g)):
            right, ours, model = ((s.heads[i], s.rels[i]) for s in (g, e, m))
            counts["words"] += 1
            counts["UPOS"] += e.upos[i] == m.upos[i]
            counts["XPOS"] += e.xpos[i] == m.xpos[i]
            counts["heads"] += e.heads[i] == m.heads[i]
            counts["labelled heads"] += ours == model
            counts["LAS of the engine"] += ours == right
            counts["LAS of the model"] += model == right
    for name, n in counts.items():
        print(name, n if name == "words" else f"{100 * n / counts['words']:.2f} %")


if __name__ == "__main__":
    main()
