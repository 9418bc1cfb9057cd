"""Scores into answers: the best tree with one root, the best BIO sequence."""

from __future__ import annotations

import numpy as np

from labels import TAGS

FORBIDDEN = -1e9


def is_tree(heads: list[int]) -> bool:
    """Whether 1-based heads (0 = root) of a sentence are a tree with one root."""
    if heads.count(0) != 1:
        return False
    for start in range(1, len(heads) + 1):
        word = start
        for _ in range(len(heads)):
            if word == 0:
                break
            word = heads[word - 1]
        if word:
            return False
    return True


def best_tree(scores: np.ndarray) -> list[int]:
    """Heads of words 1..n in the best tree with exactly one root.

    `scores[d, h]` is the score of head h for word d, 0 being the artificial root. When the best
    head of each word gives no tree, Chu-Liu-Edmonds finds the best arborescence; a penalty on the
    root's arcs larger than any difference of scores makes it use one of them only
    (Zmigrod, Vieira and Cotterell, EMNLP 2020, section 3).
    """
    s = scores.astype(np.float64).copy()
    np.fill_diagonal(s, FORBIDDEN)
    s[0] = FORBIDDEN
    greedy = [int(h) for h in s[1:].argmax(1)]
    if is_tree(greedy):
        return greedy
    s[s < -1e3] = -1e3
    np.fill_diagonal(s, FORBIDDEN)
    span = s[1:][s[1:] > FORBIDDEN].max() - s[1:][s[1:] > FORBIDDEN].min() + 1
    s[1:, 0] -= span * len(s)
    return [int(h) for h in edmonds(s)[1:]]


def edmonds(s: np.ndarray) -> np.ndarray:
    """Chu-Liu-Edmonds: the maximum spanning arborescence from node 0, as an array of heads."""
    n = len(s)
    heads = s.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = np.zeros(n, bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)  # node 0 first
    m = len(outside)  # index of the contracted node
    small = np.full((m + 1, m + 1), FORBIDDEN)
    small[:m, :m] = s[np.ix_(outside, outside)]
    # into the cycle: the gain of breaking it at d for head h; out of it: its best node as head
    gain = s[np.ix_(cycle, outside)] - s[cycle, heads[cycle]][:, None]
    enter = gain.argmax(0)
    small[m, :m] = gain.max(0)
    leave = s[np.ix_(outside, cycle)]
    small[:m, m] = leave.max(1)
    small[0] = FORBIDDEN
    found = edmonds(small)
    out = heads.copy()
    for i, node in enumerate(outside):
        if i:
            out[node] = cycle[leave[i].argmax()] if found[i] == m else outside[found[i]]
    broken = cycle[enter[found[m]]]
    out[broken] = outside[found[m]]
    return out


def find_cycle(heads: np.ndarray) -> list[int]:
    """The nodes of one cycle, or none."""
    state = np.zeros(len(heads), int)  # 0 new, 1 on the path, 2 done
    state[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node])
        if state[node] == 1:
            return path[path.index(node) :]
        state[path] = 2
    return []


def transitions(tags: list[str]) -> np.ndarray:
    """`[from, to]`: 0 where the step is allowed in BIO, FORBIDDEN where not."""
    out = np.zeros((len(tags), len(tags)))
    for i, a in enumerate(tags):
        for j, b in enumerate(tags):
            if b[0] == "I" and a[2:] != b[2:]:
                out[i, j] = FORBIDDEN
    return out


def viterbi(log_probs: np.ndarray, tags: list[str] = TAGS) -> list[int]:
    """The best BIO sequence for `log_probs[word, tag]`."""
    step = transitions(tags)
    best = log_probs[0] + np.array([FORBIDDEN if t[0] == "I" else 0.0 for t in tags])
    back = []
    for row in log_probs[1:]:
        total = best[:, None] + step
        back.append(total.argmax(0))
        best = total.max(0) + row
    out = [int(best.argmax())]
    for pointers in reversed(back):
        out.append(int(pointers[out[-1]]))
    return out[::-1]


def log_sum(x: np.ndarray, axis: int) -> np.ndarray:
    top = x.max(axis, keepdims=True)
    return (top + np.log(np.exp(x - top).sum(axis, keepdims=True))).squeeze(axis)


class Chain:
    """Sums over all BIO sequences of a sentence (forward-backward), for the probability of a name."""

    def __init__(self, log_probs: np.ndarray, tags: list[str] = TAGS):
        self.log_probs, self.step = log_probs, transitions(tags)
        n, k = log_probs.shape
        self.alpha, self.beta = np.zeros((n, k)), np.zeros((n, k))
        self.alpha[0] = log_probs[0] + np.array([FORBIDDEN if t[0] == "I" else 0.0 for t in tags])
        for i in range(1, n):
            self.alpha[i] = log_probs[i] + log_sum(self.alpha[i - 1][:, None] + self.step, 0)
        for i in range(n - 2, -1, -1):
            self.beta[i] = log_sum(self.step + (log_probs[i + 1] + self.beta[i + 1])[None], 1)
        self.total = float(log_sum(self.alpha[-1], 0))

    def name(self, start: int, end: int, begin: int, inside: int) -> float:
        """The probability that words start..end are a name with these tags, and no longer one."""
        p = self.alpha[start, begin] + self.log_probs[start + 1 : end, inside].sum() - self.total
        if end < len(self.log_probs):
            after = self.step[begin] + self.log_probs[end] + self.beta[end]
            p += log_sum(np.delete(after, inside), 0)
        return float(np.exp(min(p, 0.0)))
