"""The averaged weights of a run as the two files that the engine's packer reads.

    python export.py --data DATA --weights RUN/average.pt --out DIR

DIR receives model.f16.safetensors (float16, named as in model.py), model.json (label sets, the computation step
by step, calibration, six golden examples in float32 from the float16 weights) and vocab.txt.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import save_file

from batches import Encoder, base_model, collate
from calibrate import calibration
from labels import DEPREL, LEMMA, TAGS, UPOS, XPOS
from model import ARC, FFN, HEADS, HIDDEN, LAYERS, NORM_EPS, POSITIONS, REL, VOCAB, Parser, sizes_of
from predict import Loaded, decode_names, straight
from decode import is_tree
from sentences import Sentence, bio

GOLDEN = (
    "Jacinda Ardern told Pacific leaders in Suva on Friday that the fund would grow .",
    "The firm said it did n't expect to sell 2,400 hectares near Lake Constance .",
    "Kenya 's high court , headed by Maraga , annulled the vote , the Daily Nation wrote .",
    "nokia and ericsson lost their case in stockholm yesterday .",
    "Prime Minister Mia Mottley of Barbados reminded the World Bank that it was promised $ 50 million by 2025 .",
    "Peruvian scientists from the University of Arequipa studied the Coropuna glacier , a 6,377 - metre volcano .",
)


def description() -> dict:
    """What model.json says besides the weights' own data; the engine is built to it."""
    return {
        "encoder": {
            "base": "MiniLM-L6-H384-uncased (all-minilm-l6-v2 weights, Apache-2.0), fine-tuned",
            "layers": LAYERS, "hidden": HIDDEN, "heads": HEADS, "head_dim": HIDDEN // HEADS, "ffn": FFN,
            "activation": "gelu, exact erf", "layer_norm_eps": NORM_EPS, "norm": "post-LN (BERT)",
            "max_positions": POSITIONS, "vocab_size": VOCAB, "attention_scale": "1/sqrt(32)",
        },
        "tokenizer": {
            "kind": "BERT WordPiece, applied to each word separately (words come from the caller)",
            "lowercase": True, "strip_accents": "NFD, drop Mn", "clean_text": True, "handle_chinese_chars": True,
            "pre_tokenizer": "split whitespace and every punctuation character", "continuation": "##",
            "unk_token": "[UNK]", "unk_id": 100, "empty_word": "a word with no pieces becomes [UNK]",
            "cls_id": 101, "sep_id": 102, "pad_id": 0, "max_input_chars_per_word": 100, "max_pieces": 510,
            "vocab": "vocab.txt, line number = id",
        },
        "input": "x = LayerNorm(word[id] + position[i] + token_type[0] + shape[shape_id]); [CLS] pieces [SEP]",
        "shape_embedding": "16 rows, 0-8 trained; batches.shape gives the class of a word, 8 is [CLS] and [SEP]",
        "pooling": "vector of the first piece of each word; word index 0 = [CLS] = artificial root",
        "layer_mix": "softmax(encoder.mix_*) over the 7 outputs: embedding output, layers 1..6; weighted sum",
        "heads": {
            "upos": "Linear on syntax vector", "xpos": "Linear on syntax vector", "ner": "Linear on name vector",
            "arc": f"D=gelu(arc.dep h), H=gelu(arc.head h), {ARC} each, append 1; score[d,h]=D[d]^T arc.biaffine[0] H[h]",
            "rel": f"D=gelu(rel.dep h), H=gelu(rel.head h), {REL} each, append 1; logit[o]=D[d]^T rel.biaffine[o] H[head(d)]",
        },
        "linear": "y = x W^T + b, weight stored [out,in]",
        "ner_decoding": "Viterbi over log_softmax with hard constraints: I-X only after B-X or I-X, I-X never first",
        "arc_decoding": "golden examples: plain argmax (no tree constraint); decode.best_tree in production",
        "precision": "weights stored float16; upcast to float32 for the golden examples",
        "labels": {"upos": UPOS, "xpos": XPOS, "deprel": DEPREL, "ner": TAGS},
    }  # fmt: skip


def golden(model: Loaded, text: str) -> dict:
    """One worked example: ids, answers, and some numbers on the way."""
    words = text.split()
    encoder = Encoder()
    e = encoder.encode(Sentence(words))
    b = collate([e])
    with torch.inference_mode():
        model.net.eval()
        syntax, name = (x[0] for x in model.net.encoder(b))
        out = model.net(b)
        heads = out.arc.argmax(-1)
        rels = model.net.relations(out.words, heads)[0]
    pick = lambda scores, labels: [labels[i] for i in scores[1:].argmax(-1).tolist()]
    names = [n for n in decode_names(out.names[0, 1:], model.tags) if straight(n[3], *model.name) >= model.least]
    numbers = lambda x: [round(float(v), 5) for v in x]
    return {
        "words": words,
        "wordpiece_ids": e.pieces,
        "wordpieces": [encoder.tokenizer.id_to_token(i) for i in e.pieces],
        "shape_ids": e.shapes,
        "first_subword_index": e.first,
        "upos": pick(out.upos[0], UPOS),
        "xpos": pick(out.xpos[0], XPOS),
        "heads": heads[0, 1:].tolist(),
        "heads_is_tree": is_tree(heads[0, 1:].tolist()),
        "deprel": pick(rels, DEPREL),
        "ner": bio(len(words), [n[:3] for n in names]),
        "names": [{"start": a, "end": z, "type": kind, "text": " ".join(words[a:z])} for a, z, kind, _ in names],
        "check": {
            "ner_logits_word0": numbers(out.names[0, 1]),
            "syntax_vec_word0_first8": numbers(syntax[1, :8]),
            "ner_vec_word0_first8": numbers(name[1, :8]),
            "arc_scores_word0": numbers(out.arc[0, 1]),
            "rel_logits_word0_first8": numbers(rels[1, :8]),
        },
    }


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def export(weights: dict[str, torch.Tensor], data: Path, out: Path) -> None:
    """Write the weights folder."""
    out.mkdir(parents=True, exist_ok=True)
    half = {k: v.to(torch.float16).contiguous() for k, v in weights.items() if not k.startswith("lemma.")}
    save_file(half, str(out / "model.f16.safetensors"))
    (out / "model.f16.safetensors").chmod(0o644)
    model = Loaded(Parser(len(UPOS), len(XPOS), len(LEMMA), len(DEPREL), len(TAGS), sizes=sizes_of(half)), TAGS)
    model.net.load_state_dict({k: v.float() for k, v in half.items()}, strict=False)
    described = description()
    described["tensors"] = {k: list(v.shape) for k, v in sorted(half.items())}
    found = described["calibration"] = calibration(model, data)
    model = Loaded(model.net, TAGS, found["arc"], tuple(found["name"]), found["least"])
    described["golden"] = [golden(model, text) for text in GOLDEN]
    described["sha256"] = {
        "model": digest(out / "model.f16.safetensors"),
        "base_model": digest(base_model() / "model.safetensors"),
    }
    (out / "model.json").write_text(json.dumps(described, indent=1, ensure_ascii=False), encoding="utf8")
    shutil.copyfile(base_model() / "vocab.txt", out / "vocab.txt")


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--data", type=Path, required=True)
    ask.add_argument("--weights", type=Path, required=True)
    ask.add_argument("--out", type=Path, required=True)
    args = ask.parse_args()
    export(torch.load(args.weights, weights_only=True), args.data, args.out)


if __name__ == "__main__":
    main()
