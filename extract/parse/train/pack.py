"""Packs a trained model into the one file that the Go engine embeds.

    python pack.py MODEL_DIR CALIBRATION.conllu OUT.weights GOLDEN.json

MODEL_DIR holds model.json, vocab.txt and model.safetensors (or
model.f16.safetensors) as train.py writes them. CALIBRATION.conllu is any
treebank the model was trained on; its first 256 sentences tell how large the
inputs of every layer get. GOLDEN.json receives the model's golden examples for
the Go tests. Needs numpy alone.

The file (little endian):

    0   8 bytes   magic "QWPARSE\\n"
    8   uint32    version, 2
    12  uint32    length of the JSON header
    16  uint32    CRC-32 of all from byte 64 on, which the engine checks at every start
    20  12 bytes  0
    32  32 bytes  SHA-256 of the same, the file's identity
    64  JSON      hyper-parameters, label sets, calibration, table of tensors
        tensors   each at a multiple of 64 bytes, row-major

A linear layer NAME is five tensors. NAME.w holds int8 weights as
[N/32][K/4][32][4]: for a panel of 32 outputs, groups of 4 inputs, so that one
64-byte load feeds 16 dot products of 4. N is filled up with zero rows to a
multiple of 32. NAME.scale[n] is the step of row n, NAME.sum[n] the step times
the sum of the row's int8 weights, NAME.bias[n] the bias; NAME.smooth[k] is
multiplied into input k before it is quantised, its inverse being in the weights
already (SmoothQuant, Xiao et al. 2023, https://arxiv.org/abs/2211.10438).

AVX2 adds products of bytes in 16 bits. Inputs have 7 bits, so the sum of four
products fits when neither the positive nor the negative ones of its four
weights come to more than QUAD. Row n keeps that for the weights k, k+1, k+4,
k+5 where k is 0 or 2 modulo 8: these are the ones the kernel adds.
"""
import hashlib
import json
import os
import struct
import sys
import zlib

import numpy as np

from wordpiece import Vocab, shape_id

MAGIC, VERSION, PREAMBLE = b"QWPARSE\n", 2, 64
SENTENCES = 256   # calibration
STRENGTH = 0.5    # of SmoothQuant: 0 leaves all difficulty to the inputs, 1 to the weights
PANEL = 32
QUAD = (1 << 15) // 127  # 258


def load(folder):
    """The safetensors file as float32 arrays, and model.json."""
    names = ("model.safetensors", "model.f16.safetensors")
    path = next(p for p in (os.path.join(folder, n) for n in names) if os.path.exists(p))
    raw = open(path, "rb").read()
    (n,) = struct.unpack("<Q", raw[:8])
    kinds = {"F16": np.float16, "F32": np.float32}
    tensors = {}
    for name, h in json.loads(raw[8:8 + n]).items():
        if name != "__metadata__":
            a, b = h["data_offsets"]
            flat = np.frombuffer(raw[8 + n + a:8 + n + b], kinds[h["dtype"]])
            tensors[name] = flat.reshape(h["shape"]).astype(np.float32)
    return tensors, json.load(open(os.path.join(folder, "model.json"), encoding="utf8"))


def up(n):
    """n rounded up to whole panels."""
    return -(-n // PANEL) * PANEL


def fill(w, rows):
    return np.concatenate([w, np.zeros((rows - len(w),) + w.shape[1:], np.float32)])


def linears(t, layers):
    """Every linear layer as name -> (weight [out, in], bias), in file order."""
    out = {}
    for i in range(layers):
        b = f"encoder.layer.{i}."
        join = lambda end: np.concatenate([t[b + "attn." + n + end] for n in ("query", "key", "value")])
        out[f"layer.{i}.qkv"] = (join(".weight"), join(".bias"))
        for name, tensor in (("out", "attn.output"), ("up", "ffn.up"), ("down", "ffn.down")):
            out[f"layer.{i}.{name}"] = (t[b + tensor + ".weight"], t[b + tensor + ".bias"])
    heads = ("arc.dep", "arc.head", "rel.dep", "rel.head", "upos", "xpos")
    out["syntax"] = tuple(
        np.concatenate([fill(t[h + end], up(len(t[h + end]))) for h in heads]) for end in (".weight", ".bias"))
    out["names"] = (t["ner.weight"], t["ner.bias"])
    arc = t["arc.biaffine"][0]                    # [dep+1, head+1]
    out["arc"] = (arc[:-1].T.copy(), arc[-1].copy())
    rel = t["rel.biaffine"]                       # [label, dep+1, head+1]
    body = rel[:, :, :-1].transpose(0, 2, 1).reshape(-1, rel.shape[1])  # (label, head) x dep+1
    tail = rel[:, :, -1]                          # label x dep+1: the head's constant 1
    both = np.concatenate([body, tail])
    out["rel"] = (both[:, :-1].copy(), both[:, -1].copy())
    return out


def gelu(x):
    """x·Φ(x) with Abramowitz and Stegun 7.1.26 for erf: exact to 1.5e-7."""
    z = np.abs(x) / np.sqrt(2)
    k = 1 / (1 + 0.3275911 * z)
    poly = ((((1.061405429 * k - 1.453152027) * k + 1.421413741) * k - 0.284496736) * k + 0.254829592) * k
    return (0.5 * x * (1 + np.sign(x) * (1 - poly * np.exp(-z * z)))).astype(np.float32)


def norm(x, t, name, eps):
    m = x.mean(-1, keepdims=True)
    v = ((x - m) ** 2).mean(-1, keepdims=True)
    return (x - m) / np.sqrt(v + eps) * t[name + ".weight"] + t[name + ".bias"]


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def reach(t, cfg, lin, vocab, sentences):
    """The largest absolute input of every channel of every linear layer, over the sentences."""
    peak = {}

    def apply(x, name):
        peak[name] = np.maximum(peak.get(name, 0), np.abs(x).max(0))
        w, b = lin[name]
        return x @ w.T + b

    enc, eps = cfg["encoder"], cfg["encoder"]["layer_norm_eps"]
    heads, size = enc["heads"], enc["head_dim"]
    for words in sentences:
        ids, shapes, first = [101], [8], [0]
        for w in words:
            first.append(len(ids))
            p = vocab.pieces(w)
            ids += p
            shapes += [shape_id(w)] * len(p)
        ids, shapes = np.array(ids + [102]), np.array(shapes + [8])
        if len(ids) > enc["max_positions"]:
            continue
        e, n = "encoder.embed.", len(ids)
        x = norm(t[e + "word"][ids] + t[e + "position"][:n] + t[e + "token_type"][0] + t[e + "shape"][shapes], t, e + "norm", eps)
        states = [x]
        for i in range(enc["layers"]):
            b = f"layer.{i}."
            q, k, v = apply(x, b + "qkv").reshape(n, 3, heads, size).transpose(1, 2, 0, 3)
            c = softmax(q @ k.transpose(0, 2, 1) / np.sqrt(size)) @ v
            x = norm(x + apply(c.transpose(1, 0, 2).reshape(n, -1), b + "out"), t, f"encoder.{b}attn.norm", eps)
            x = norm(x + apply(gelu(apply(x, b + "up")), b + "down"), t, f"encoder.{b}ffn.norm", eps)
            states.append(x)
        mix = lambda name: sum(w * h for w, h in zip(softmax(t["encoder." + name]), states))[first]
        y = apply(mix("mix_syntax"), "syntax")
        apply(mix("mix_ner"), "names")
        arc, rel = len(t["arc.dep.bias"]), len(t["rel.dep.bias"])
        apply(gelu(y[:, :arc]), "arc")
        at = up(arc) + up(len(t["arc.head.bias"]))
        apply(gelu(y[:, at:at + rel]), "rel")
    return peak


def limit(q):
    """Codes [n, k] with the weights of every quad cut down to QUAD: see above."""
    n, k = q.shape
    quads = q.reshape(n, k // 8, 2, 2, 2).transpose(0, 1, 3, 2, 4).reshape(-1, 4).copy()
    for sign in (1, -1):
        at = np.flatnonzero(np.maximum(sign * quads, 0).sum(1) > QUAD)
        few = sign * quads[at]
        while len(over := np.flatnonzero(np.maximum(few, 0).sum(1) > QUAD)):
            few[over, few[over].argmax(1)] -= 1
        quads[at] = sign * few
    return quads.reshape(n, k // 8, 2, 2, 2).transpose(0, 1, 3, 2, 4).reshape(n, k)


def quantise(w, b, peak):
    """A linear layer's five tensors."""
    n, k = w.shape
    s = np.maximum(peak, 1e-5) ** STRENGTH / np.maximum(np.abs(w).max(0), 1e-5) ** (1 - STRENGTH)
    w, b = fill(w * s, up(n)), fill(b, up(n))
    top = np.maximum(np.abs(w).max(1), 1e-12)
    q, scale, best = np.zeros(w.shape, np.int8), top / 127, np.full(len(w), np.inf)
    for factor in np.linspace(0.8, 1.4, 13):    # cutting the longest weights off may serve the others
        step = top * factor / 127
        codes = limit(np.clip(np.round(w / step[:, None]), -127, 127).astype(np.int16))
        err = ((codes * step[:, None] - w) ** 2).sum(1)
        better = err < best
        q[better], scale[better], best[better] = codes[better], step[better], err[better]
    packed = q.reshape(-1, PANEL, k // 4, 4).transpose(0, 2, 1, 3)
    f = lambda x: np.ascontiguousarray(x, np.float32)
    return {"w": np.ascontiguousarray(packed), "scale": f(scale),
            "sum": f(scale * q.sum(1, dtype=np.int64)), "bias": f(b), "smooth": f(1 / s)}


def tensors(t, cfg, vocab, sentences):
    """Everything the file holds, name -> array, in file order."""
    layers = cfg["encoder"]["layers"]
    lin = linears(t, layers)
    peak = reach(t, cfg, lin, vocab, sentences)
    out = {}
    for name, (w, b) in lin.items():
        for end, array in quantise(w, b, peak[name]).items():
            out[f"{name}.{end}"] = array
    word = t["encoder.embed.word"]
    step = np.maximum(np.abs(word).max(1), 1e-12) / 127
    out["embed.word"] = np.round(word / step[:, None]).astype(np.int8)
    out["embed.scale"] = step.astype(np.float32)
    out["embed.position"] = (t["encoder.embed.position"] + t["encoder.embed.token_type"][0]).astype(np.float16)
    out["embed.shape"] = t["encoder.embed.shape"]
    for new, old in [("embed.norm", "embed.norm")] + [
            (f"layer.{i}.norm{j}", f"layer.{i}.{n}.norm") for i in range(layers) for j, n in ((1, "attn"), (2, "ffn"))]:
        out[new] = np.stack([t[f"encoder.{old}.weight"], t[f"encoder.{old}.bias"]])
    out["mix"] = np.stack([softmax(t["encoder.mix_syntax"]), softmax(t["encoder.mix_ner"])])
    out["vocab.text"], out["vocab.offset"], out["vocab.hash"] = vocab.table()
    return out


def header(cfg, t, source):
    enc, cal = cfg["encoder"], cfg.get("calibration", {})
    return {
        "source": source, "layers": enc["layers"], "hidden": enc["hidden"], "heads": enc["heads"], "ffn": enc["ffn"],
        "positions": enc["max_positions"], "vocab": enc["vocab_size"], "epsilon": enc["layer_norm_eps"],
        "arc": len(t["arc.dep.bias"]), "rel": len(t["rel.dep.bias"]), "labels": cfg["labels"],
        "calibration": {"arc": cal.get("arc", 1), "name": cal.get("name", [1, 0]), "least": cal.get("least", 0)},
    }


def write(path, head, arrays):
    kinds = {"int8": "i8", "uint8": "u8", "uint16": "u16", "uint32": "u32", "float16": "f16", "float32": "f32"}
    table, at = [], 0
    for name, a in arrays.items():
        at = -(-at // 64) * 64
        table.append({"name": name, "type": kinds[a.dtype.name], "shape": list(a.shape), "at": at})
        at += a.nbytes
    head["tensors"], head["bytes"] = table, at
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-(PREAMBLE + len(text)) % 64)
    data = bytearray(at)
    for row, a in zip(table, arrays.values()):
        data[row["at"]:row["at"] + a.nbytes] = a.astype(a.dtype.newbyteorder("<")).tobytes()
    body = text + bytes(data)
    with open(path, "wb") as f:
        f.write(MAGIC + struct.pack("<IIIxxxxxxxxxxxx", VERSION, len(text), zlib.crc32(body)) + hashlib.sha256(body).digest() + body)


def words(path, limit):
    """The first sentences of a CoNLL-U file as lists of forms."""
    out, cur = [], []
    for line in open(path, encoding="utf8"):
        col = line.rstrip("\n").split("\t")
        if col[0].isdigit():
            cur.append(col[1])
        elif not line.strip() and cur:
            out.append(cur)
            cur = []
            if len(out) == limit:
                break
    return out


def main(folder, treebank, path, golden):
    t, cfg = load(folder)
    vocab = Vocab(os.path.join(folder, "vocab.txt"))
    for w in ("arc.dep", "arc.head", "rel.dep", "rel.head"):
        if len(t[w + ".bias"]) % PANEL:
            sys.exit(f"{folder}: {w} is {len(t[w + '.bias'])} wide, which is no multiple of {PANEL}")
    arrays = tensors(t, cfg, vocab, words(treebank, SENTENCES))
    write(path, header(cfg, t, cfg["encoder"]["base"]), arrays)
    with open(golden, "w", encoding="utf8") as f:
        f.write("[\n" + ",\n".join(json.dumps(g, ensure_ascii=False) for g in cfg["golden"]) + "\n]\n")
    print(path, os.path.getsize(path), "bytes")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
