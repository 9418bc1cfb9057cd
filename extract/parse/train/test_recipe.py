"""Tests of the recipe's readers, rules and decoders: pytest test_recipe.py (seconds, no training, no data folder)."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import numpy as np
import pytest
import torch

import calibrate
import silver
from augment import Swapper, sure_names
from batches import Encoder, batches, collate, shape
from decode import Chain, best_tree, is_tree, viterbi
from gazetteers import Gazetteers
from labels import TAGS
from lemmas import script
from model import Parser, Sizes, as_mpnet, buckets
from names import dates, gum_names, mentions, read_wikigold, sums
from score import NameScore, calibration_error
from sentences import ANY, TAG_BIT, Sentence, bio, masks, read_conllu, spans
from teach import KEPT, Taught, top
from train import Optimizers, Settings, cross, name_loss
from vary import pools, vary

CONLLU = """\
# newdoc id = GUM_news_sample
# sent_id = 1
1\tMr.\tMr.\tPROPN\tNNP\t_\t4\tnsubj\t_\tEntity=(1-person-new-nnnnn-cf1-1,2-sgl
2\tKato\tKato\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
3\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
4\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\t_
5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-organization-new-nnnnn-cf2-2,3,4-sgl
6\tBank\tBank\tPROPN\tNNP\t_\t4\tobj\t_\t_
7\tof\tof\tADP\tIN\t_\t8\tcase\t_\t_
8\tUganda\tUganda\tPROPN\tNNP\t_\t6\tnmod\t_\tEntity=(3-place-new-nnnnn-cf3-1-sgl)2)
9\tin\tin\tADP\tIN\t_\t10\tcase\t_\t_
10\t2011\t2011\tNUM\tCD\t_\t4\tobl\t_\tEntity=(4-time-new-nnnnn-cf4-1-sgl)

"""


@pytest.fixture
def kato(tmp_path: Path) -> Sentence:
    path = tmp_path / "sample.conllu"
    path.write_text(CONLLU, encoding="utf8")
    (sentence,) = read_conllu(path)
    return sentence


def tags(s: Sentence, allowed: list[int]) -> list[str]:
    return ["|".join(t for t in TAGS if bits & TAG_BIT[t]) for bits in allowed]


def test_conllu_leaves_out_ranges(kato: Sentence) -> None:
    assert kato.words == "Mr. Kato did leave the Bank of Uganda in 2011".split()
    assert kato.heads == [4, 1, 4, 0, 6, 4, 8, 6, 10, 4]
    assert kato.doc == "GUM_news_sample"


def test_conllu_names_the_bad_line(tmp_path: Path) -> None:
    path = tmp_path / "bad.conllu"
    path.write_text("1\tonly\tthree\n\n")
    with pytest.raises(ValueError, match="bad.conllu:1: 3 columns"):
        list(read_conllu(path))


def test_gum_mentions_become_names(kato: Sentence) -> None:
    assert sorted(mentions(kato.misc)) == [(0, 2, "person"), (4, 8, "organization"), (7, 8, "place"), (9, 10, "time")]
    found = tags(kato, gum_names(kato, set(), set()))
    assert found == ["O", "B-PER", "O", "O", "O", "B-ORG", "I-ORG", "I-ORG", "O", "B-DATE"]


def test_wikigold(tmp_path: Path) -> None:
    path = tmp_path / "wikigold.txt"
    path.write_text("Japanese I-MISC\nband O\nMad I-ORG\nCapsule-Markets I-ORG\n\n-DOCSTART- O\n\n", encoding="utf8")
    (s,) = read_wikigold(path, {"Japanese"})
    assert s.words == ["Japanese", "band", "Mad", "Capsule", "-", "Markets"]
    assert tags(s, s.names) == ["B-NORP", "O", "B-ORG", "I-ORG", "I-ORG", "I-ORG"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Tuesday , 4 May 2021 , he", ["Tuesday , 4 May 2021"]),
        ("on Tuesday he", ["Tuesday"]),
        ("he may march in March 2011", ["March 2011"]),
        ("since 1998", ["1998"]),
        ("bought 1998 shares", []),
        ("Jan. 3 and February", ["Jan. 3", "February"]),
    ],
)
def test_dates(text: str, expected: list[str]) -> None:
    words = text.split()
    assert [" ".join(words[a:b]) for a, b in dates(words)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cost $ 5.2 million more", ["$ 5.2 million"]),
        ("300 euros or 400 people", ["300 euros"]),
        ("US$ 3 bn dollars", ["US$ 3 bn dollars"]),
        ("the dollar", []),
    ],
)
def test_sums(text: str, expected: list[str]) -> None:
    words = text.split()
    assert [" ".join(words[a:b]) for a, b in sums(words)] == expected


def test_spans_and_bio_are_inverse() -> None:
    names = {(0, 2, "PER"), (2, 3, "PER"), (4, 6, "ORG")}
    assert spans(bio(7, sorted(names))) == names


def trees(n: int) -> list[tuple[int, ...]]:
    return [h for h in itertools.product(range(n + 1), repeat=n) if is_tree(list(h))]


@pytest.mark.parametrize("seed", range(30))
def test_best_tree_is_the_best(seed: int) -> None:
    rng = np.random.default_rng(seed)
    n = 4
    s = rng.normal(size=(n + 1, n + 1)) * 3
    total = lambda heads: sum(s[d + 1, h] for d, h in enumerate(heads))
    found = best_tree(s)
    assert is_tree(found)
    assert total(found) == pytest.approx(max(map(total, trees(n))))


@pytest.mark.parametrize("seed", range(5))
def test_chain_against_all_sequences(seed: int) -> None:
    names = ["O", "B-A", "I-A", "B-B", "I-B"]
    rng = np.random.default_rng(seed)
    logits = rng.normal(size=(4, 5)) * 2
    logs = logits - np.log(np.exp(logits).sum(1, keepdims=True))
    legal = [
        y
        for y in itertools.product(range(5), repeat=4)
        if all(names[b][0] != "I" or (i and names[y[i - 1]][2:] == names[b][2:]) for i, b in enumerate(y))
    ]
    weight = {y: np.exp(sum(logs[i, t] for i, t in enumerate(y))) for y in legal}
    assert tuple(viterbi(logs, names)) == max(weight, key=weight.get)
    exact = sum(w for y, w in weight.items() if y[1:3] == (1, 2) and y[3] != 2) / sum(weight.values())
    assert Chain(logs, names).name(1, 3, 1, 2) == pytest.approx(exact)


def test_swap_keeps_the_tree(kato: Sentence) -> None:
    kato.names = gum_names(kato, set(), set())
    lists = Gazetteers(
        first=["Ana"], last=["Nsomo"], persons=[["Ana", "Nsomo"]], cities=[["Mima"]], regions=[["Oita"]],
        countries=[["Peru"]], bodies=[["World", "Bank"]], acronyms=["UNHCR"], demonyms=["Thai"],
    )  # fmt: skip
    out = Swapper(lists, random.Random(1)).swap(kato, 1.0)
    assert len(out.words) == len(kato.words) == len(out.names)
    assert out.words[1] in ("Ana", "Nsomo") and out.words[5:8] == ["Bank", "of", "Uganda"]
    assert kato.words[1] == "Kato"
    kato.heads = []
    longer = Swapper(lists, random.Random(2)).swap(kato, 1.0)
    assert len(longer.words) == len(longer.names)
    assert [n[2] for n in sure_names(longer)] == ["PER", "ORG", "DATE"]


def test_silver_asks_the_article() -> None:
    votes = silver.vote(
        [
            silver.Reading(Sentence("Erna Solberg spoke".split()), [(0, 2, "PER", 0.9)], [0, 0, 1]),
            silver.Reading(Sentence("Solberg left".split()), [(0, 1, "ORG", 0.05)], [0.4, 1]),
        ]
    )
    votes["Solberg"].add("PER", 0.7)
    unknown, known = silver.Known(Gazetteers()), silver.Known(Gazetteers(first=["Erna"]))
    assert silver.decide(["Solberg"], "PER", 0.7, votes, unknown) == "PER"
    assert silver.decide(["Erna", "Solberg"], "PER", 0.9, votes, unknown) == ""  # one fair reading is not enough
    assert silver.decide(["Erna", "Solberg"], "PER", 0.9, votes, known) == "PER"  # but with the list it is
    assert known.supports(["Unity", "Party"], "ORG") and not known.supports(["Unity"], "ORG")
    assert silver.tokenize("Nils-Erik's car didn't cost US$3.5m.")[:8] == ["Nils", "-", "Erik", "'s", "car", "did", "n't", "cost"]
    assert list(silver.split_sentences('Mr. Kim left. "Why?" he asked. He did.')) == ["Mr. Kim left.", '"Why?" he asked.', "He did."]


def test_shapes() -> None:
    assert [shape(w) for w in "the The UN iPhone 12 4th , A".split()] == [0, 1, 2, 3, 4, 5, 6, 7]


def test_batches_hold_every_sentence_once(kato: Sentence) -> None:
    encoded = [Encoder().encode(kato) for _ in range(7)]
    groups = list(batches(encoded, 40, random.Random(1)))
    assert sorted(i for g in groups for i in g) == list(range(7))
    assert all(len(g) * encoded[0].size <= 40 for g in groups)
    b = collate(encoded[:2])
    assert b.heads[0, 1:].tolist() == kato.heads and b.names.shape == (2, 11, len(TAGS)) and not b.names.any()


def test_name_loss_knows_sets() -> None:
    scores = torch.zeros(1, 3, len(TAGS))
    bits = torch.tensor([[TAG_BIT["O"], TAG_BIT["B-PER"] | TAG_BIT["B-ORG"], ANY]])
    allowed = (bits[:, :, None] >> torch.arange(len(TAGS))) & 1 == 1
    n = np.log(len(TAGS))
    assert float(name_loss(scores, allowed)) == pytest.approx((n + n - np.log(2)) / 2)
    assert masks(["O", "B-PER"]) == [TAG_BIT["O"], TAG_BIT["B-PER"]]


def test_name_score_counts_exact_spans() -> None:
    total = NameScore()
    total.add({(0, 2, "PER"), (4, 5, "ORG"), (7, 8, "DATE")}, [(0, 2, "PER", 0.9), (4, 6, "ORG", 0.4), (7, 8, "DATE", 1.0)])
    assert total.f1("PER") == 100 and total.f1("ORG") == 0 and total.f1("PER", "ORG") == 50


def test_calibration_error() -> None:
    assert calibration_error([0.8] * 5, [True] * 4 + [False]) == pytest.approx(0)
    assert calibration_error([1.0] * 4, [True, False, True, False]) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("form", "lemma", "expected"),
    [("carried", "carry", "_3+y"), ("Gates", "gate", "_1+"), ("Gates", "Gates", "=0+"), ("NATO", "NATO", "=0+"), ("went", "go", "_4+go")],
)
def test_script(form: str, lemma: str, expected: str) -> None:
    assert script(form, lemma) == expected


def test_top_keeps_shares() -> None:
    ids, weights = top(torch.tensor([[0.1, 0.5, 0.1, 0.3], [0.0, 1.0, 0.0, 0.0]]))
    assert ids.shape == weights.shape == (2, KEPT)
    assert ids[0, :2].tolist() == [1, 3] and ids[1, 0] == 1
    assert weights.float().sum(-1).tolist() == pytest.approx([1, 1], abs=1e-2)
    ids, weights = top(torch.tensor([[0.25, 0.75]]))
    assert ids.tolist() == [[1, 0, 0]] and weights[0, 2] == 0


def test_taught_and_gold_in_one_batch(kato: Sentence) -> None:
    n = len(kato)
    ids = torch.tensor([[2, 0, 1]] * n, dtype=torch.int16)
    weights = torch.tensor([[0.75, 0.25, 0.0]] * n).half()
    taught = Sentence(list(kato.words), list(kato.upos), list(kato.xpos), list(kato.heads), list(kato.rels))
    taught.taught = Taught({c: ids for c in ("arc", "rels", "upos", "xpos")}, {c: weights for c in ("arc", "rels", "upos", "xpos")})
    b = collate([e for e in map(Encoder().encode, (kato, taught)) if e])
    assert b.arc.ids[0, 1:, 0].tolist() == kato.heads and b.arc.weights[0, 1:].sum() == n
    assert b.arc.ids[1, 1].tolist() == [2, 0, 1] and b.arc.weights[1, 1].tolist() == [0.75, 0.25, 0.0]
    assert b.arc.weights[:, 0].sum() == 0  # the root has no head
    sure = torch.zeros(2, n + 1, n + 1)
    assert float(cross(sure, b.arc)) == pytest.approx(np.log(n + 1))


def test_line_puts_probabilities_straight() -> None:
    rng = np.random.default_rng(1)
    true = rng.uniform(0.05, 0.95, 4000)
    boast = [1 / (1 + np.exp(-2 * np.log(p / (1 - p)) - 1)) for p in true]  # log odds doubled, and one more
    total = NameScore(confidence=boast, right=list(rng.uniform(size=4000) < true))
    slope, offset = calibrate.line(total)
    assert slope == pytest.approx(0.5, abs=0.05) and offset == pytest.approx(-0.5, abs=0.1)


def test_variants_change_open_words_alone(kato: Sentence) -> None:
    rng = random.Random(1)
    found = [vary(kato, {"VB": ["stay", "run"]}, rng) for _ in range(60)]
    assert {w for s in found if s for w in s.words} - set(kato.words) == {"stay", "run"}
    assert all(s.words != kato.words and not s.heads and s.names == kato.names for s in found if s)
    assert pools([kato]) == {"VB": ["leave"]}  # no auxiliary, no name


def test_near_positions_have_buckets_of_their_own() -> None:
    b = buckets(200, 32)
    assert b[10, 10] == 0 and b[10, 9] == 1 and b[10, 11] == 17
    assert b[199, 0] == 15 and b[0, 199] == 31
    assert (b[0, :8] == torch.tensor([0, 17, 18, 19, 20, 21, 22, 23])).all()


def test_pieces_of_mpnet() -> None:
    assert as_mpnet(torch.tensor([[101, 103, 2054, 102, 0]])).tolist() == [[0, 30526, 2058, 2, 1]]


def test_a_larger_model_answers_alike(kato: Sentence) -> None:
    net = Parser(3, 3, 3, 3, 3, sizes=Sizes(24, 12, 48, 2, 30527, 514, 1e-5, 32, 2)).eval()
    b = collate([Encoder().encode(kato)])
    out = net(b, heads=b.heads.clamp(min=0))
    assert out.arc.shape == (1, 11, 11) and out.rels.shape == (1, 11, 3)
    assert [float(g["base"]) for g in Optimizers(net, Settings()).dense.param_groups][-1] > 0
