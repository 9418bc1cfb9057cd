"""Learns the weights of the pronoun model (../pronouns.tsv) from examples.

    QUADWIRE_GUM=en_gum-train.conllu QUADWIRE_PRONOUNS=train.jsonl go test -run TestWritePronouns ..
    python3 fit.py train.jsonl ../pronouns.tsv [dev.jsonl]

Each class of pronoun has a log-linear model over the candidates and "nothing";
what is maximised is the log of the summed probability of the gold chain's
mentions, with a Gaussian prior. Needs numpy.
"""
import json
import sys

import numpy as np

EPOCHS, RATE, PRIOR, RARE = 60, 0.05, 0.02, 4


def load(path):
    out = {}
    for line in open(path, encoding="utf-8"):
        e = json.loads(line)
        if e["cands"]:
            out.setdefault(e["class"], []).append(e)
    return out


def rows(examples, index):
    """One example: feature ids of "nothing" and of each candidate, and which are right."""
    for e in examples:
        items = [e["nothing"]] + e["cands"]
        gold = np.array([not any(e["gold"])] + e["gold"])
        yield [np.array([index[f] for f in fs if f in index], dtype=np.int64) for fs in items], gold, np.array([-1] + e["chains"])


def fit(examples):
    count = {}
    for e in examples:
        for fs in [e["nothing"]] + e["cands"]:
            for f in fs:
                count[f] = count.get(f, 0) + 1
    index = {f: i for i, f in enumerate(sorted(f for f in count if count[f] >= RARE))}
    data = list(rows(examples, index))
    w, m, v = np.zeros(len(index)), np.zeros(len(index)), np.zeros(len(index))
    order, step = np.arange(len(data)), 0
    rng = np.random.default_rng(1)
    for epoch in range(EPOCHS):
        rng.shuffle(order)
        for start in range(0, len(order), 64):
            grad = PRIOR * w * 64 / len(data) * 10
            for k in order[start:start + 64]:
                items, gold, _ = data[k]
                s = np.array([w[f].sum() for f in items])
                p = np.exp(s - s.max())
                p /= p.sum()
                q = np.where(gold, p, 0)
                q /= q.sum() + 1e-300
                for f, d in zip(items, p - q):
                    if abs(d) > 1e-4:
                        np.add.at(grad, f, d)
            grad /= 64
            step += 1
            m = 0.9 * m + 0.1 * grad
            v = 0.999 * v + 0.001 * grad * grad
            w -= RATE * (1 - epoch / EPOCHS) * (m / (1 - 0.9 ** step)) / (np.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
    return index, w


def curve(examples, index, w):
    """Precision and recall of the likeliest chain at several thresholds."""
    got, want = [], sum(e["any"] for e in examples)
    for items, gold, chains in rows(examples, index):
        s = np.array([w[f].sum() for f in items])
        p = np.exp(s - s.max())
        p /= p.sum()
        best = max(set(chains[1:]), key=lambda c: p[chains == c].sum())
        got.append((p[chains == best].sum(), bool(gold[chains == best].any())))
    for t in (0, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85):
        kept = [ok for p, ok in got if p >= t]
        print(f"  {t:.2f}: precision {np.mean(kept or [0]):.3f} recall {sum(kept) / max(1, want):.3f} of {want}")


def main():
    train = load(sys.argv[1])
    dev = load(sys.argv[3]) if len(sys.argv) > 3 else {}
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("# Weights of the pronoun model, learnt by train/fit.py. Class, feature, weight.\n")
        for c in sorted(train):
            index, w = fit(train[c])
            print(c, len(train[c]), "examples", len(index), "features")
            if c in dev:
                curve(dev[c], index, w)
            for f, i in index.items():
                if abs(w[i]) >= 0.005:
                    out.write(f"{c}\t{f}\t{w[i]:.3f}\n")


main()
