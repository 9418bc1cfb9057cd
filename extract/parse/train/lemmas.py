"""Lemmas as edit scripts (Chrupala et al., LREC 2008; Straka, CoNLL 2018): what a form loses at its end and gains.

    carried -> carry   _3+y     three letters off, a y on
    U.S.    -> U.S.    =0+      as it is
    Gates   -> gate    _1+      lower case, one letter off

`_` edits the form in lower case, `=` the form as it is written.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

LEAST = 3  # a script counts from so many uses on


def edit(form: str, lemma: str) -> str:
    """Letters to take off the end of form, text to add."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return f"{len(form) - same}+{lemma[same:]}"


def script(form: str, lemma: str) -> str:
    """The script that turns form into lemma."""
    return "_" + edit(form.lower(), lemma) if lemma == lemma.lower() else "=" + edit(form, lemma)


def scripts(paths: list[str]) -> list[str]:
    """The scripts of treebanks that are used at least LEAST times, the most used first."""
    found: Counter[str] = Counter()
    for path in paths:
        for line in Path(path).read_text(encoding="utf8").split("\n"):
            columns = line.split("\t")
            if columns[0].isdigit():
                found[script(columns[1], columns[2])] += 1
    return [s for s, n in sorted(found.items(), key=lambda x: (-x[1], x[0])) if n >= LEAST]


if __name__ == "__main__":  # lemmas.py TREEBANK.conllu... > lemma_scripts.txt
    print("\n".join(scripts(sys.argv[1:])))
