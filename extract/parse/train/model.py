"""The network: a MiniLM encoder with heads for tags, dependencies and names.

Parameters carry the names they have in the exported file (`encoder.layer.0.attn.query.weight`,
`arc.biaffine` ...), so `state_dict()` is the weights file. Layout of one sentence:

    [CLS] Ang ##ela Mer ##kel met ... [SEP]     wordpieces, with a shape class each
      0    1          2        3                words; CLS stands for the artificial root

The first wordpiece stands for the word. Two softmax-weighted sums over the seven layer outputs feed
the syntax heads and the name head. Arcs and labels are biaffine (Dozat and Manning, ICLR 2017).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

HIDDEN, HEADS, FFN, LAYERS = 384, 12, 1536, 6  # of the model that ships
VOCAB, POSITIONS, SHAPES = 30522, 512, 16
ARC, REL = 256, 128
NORM_EPS = 1e-12


@dataclass(frozen=True)
class Sizes:
    """The shape of an encoder: MINILM ships, MPNET is only a teacher."""

    hidden: int = HIDDEN
    heads: int = HEADS
    ffn: int = FFN
    layers: int = LAYERS
    vocab: int = VOCAB
    positions: int = POSITIONS
    eps: float = NORM_EPS
    buckets: int = 0  # of relative positions (Raffel et al. 2020), which MPNet's attention has
    start: int = 0  # the position of the first piece


MINILM = Sizes()
MPNET = Sizes(768, 12, 3072, 12, 30527, 514, 1e-5, 32, 2)


class Answer(NamedTuple):
    """What a column of a batch should say: K alternatives a word with weights that sum to 1, or to 0 where nothing is known."""

    ids: Tensor  # [B,T,K] int64
    weights: Tensor  # [B,T,K] float

    def to(self, device: torch.device, non_blocking: bool = False) -> Answer:
        return Answer(self.ids.to(device, non_blocking=non_blocking), self.weights.to(device, non_blocking=non_blocking))


@dataclass
class Batch:
    """Padded sentences; B sentences, S pieces, T words counted with the root at 0.

    Where there is no answer, `heads` and `lemmas` hold -100, the others weights or masks of 0.
    """

    pieces: Tensor  # [B,S] int64, 0 = padding
    shapes: Tensor  # [B,S] int64
    first: Tensor  # [B,T] int64: index of each word's first piece
    words: Tensor  # [B,T] bool: which words exist
    heads: Tensor  # [B,T] int64: the tree, to whose heads the relations belong
    arc: Answer
    rels: Answer
    upos: Answer
    xpos: Answer
    lemmas: Tensor  # [B,T] int64: lemma scripts
    names: Tensor  # [B,T,K] bool: the tags allowed; all False = no answer

    def to(self, device: torch.device) -> Batch:
        return Batch(**{k: v.to(device, non_blocking=True) for k, v in vars(self).items()})


class Dropout(nn.Module):
    """Dropout from a pool of masks drawn once: ten times cheaper on a CPU than drawing anew.

    Each call multiplies by a window of the pool at a random place.
    """

    POOL = 1 << 22

    def __init__(self, rate: float):
        super().__init__()
        self.rate = rate
        self.pool: dict[torch.dtype, Tensor] = {}

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.rate == 0:
            return x
        n = x.numel()
        if n > self.POOL:
            return F.dropout(x, self.rate)
        if x.device.type != "cpu":
            return F.dropout(x, self.rate)
        pool = self.pool.get(x.dtype)
        if pool is None:
            keep = torch.rand(2 * self.POOL) >= self.rate
            pool = self.pool[x.dtype] = (keep / (1 - self.rate)).to(x.dtype)
        start = int(torch.randint(self.POOL, ()))
        return x * pool[start : start + n].view(x.shape)


class Attention(nn.Module):
    """Multi-head self-attention with its residual and layer norm (post-LN, as BERT)."""

    def __init__(self, drop: float, sizes: Sizes):
        super().__init__()
        d, self.heads = sizes.hidden, sizes.heads
        self.query, self.key, self.value, self.output = (nn.Linear(d, d) for _ in range(4))
        self.norm = nn.LayerNorm(d, sizes.eps)
        self.drop = Dropout(drop)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        b, s, d = x.shape
        split = lambda y: y.view(b, s, self.heads, -1).transpose(1, 2)
        # spelled out: with short sentences the fused CPU kernel's backward pass is several times slower
        weights = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) * (d // self.heads) ** -0.5 + mask
        value = split(self.value(x))
        a = F.softmax(weights, -1).to(value.dtype) @ value
        return self.norm(x + self.drop(self.output(a.transpose(1, 2).reshape(b, s, d))))


class FeedForward(nn.Module):
    """Two linear maps with GELU (exact erf) between, residual and layer norm."""

    def __init__(self, drop: float, sizes: Sizes):
        super().__init__()
        self.up, self.down = nn.Linear(sizes.hidden, sizes.ffn), nn.Linear(sizes.ffn, sizes.hidden)
        self.norm = nn.LayerNorm(sizes.hidden, sizes.eps)
        self.drop = Dropout(drop)

    def forward(self, x: Tensor) -> Tensor:
        return self.norm(x + self.drop(self.down(F.gelu(self.up(x)))))


class Layer(nn.Module):
    def __init__(self, drop: float, sizes: Sizes):
        super().__init__()
        self.attn, self.ffn = Attention(drop, sizes), FeedForward(drop, sizes)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        return self.ffn(self.attn(x, mask))


class Embed(nn.Module):
    """Word piece + position + token type 0 + shape, normed."""

    def __init__(self, drop: float, sizes: Sizes):
        super().__init__()
        self.sizes = sizes
        self.word = nn.Parameter(torch.zeros(sizes.vocab, sizes.hidden))
        self.position = nn.Parameter(torch.zeros(sizes.positions, sizes.hidden))
        self.token_type = nn.Parameter(torch.zeros(2, sizes.hidden))
        self.shape = nn.Parameter(torch.randn(SHAPES, sizes.hidden) * 0.005)
        self.norm = nn.LayerNorm(sizes.hidden, sizes.eps)
        self.drop = Dropout(drop)

    def forward(self, pieces: Tensor, shapes: Tensor) -> Tensor:
        if self.sizes == MPNET:
            pieces = as_mpnet(pieces)
        # sparse gradients: a step then touches the few rows of its own batch, not all 30,522
        x = F.embedding(pieces, self.word, sparse=True)
        position = self.position[self.sizes.start : self.sizes.start + pieces.shape[1]]
        x = x + position + self.token_type[0] + F.embedding(shapes, self.shape)
        return self.drop(self.norm(x))


def as_mpnet(pieces: Tensor) -> Tensor:
    """MPNet's vocabulary is MiniLM's behind four marks of its own, with a mask at its end."""
    out = pieces + 4
    for ours, theirs in ((0, 1), (101, 0), (102, 2), (103, 30526)):
        out[pieces == ours] = theirs
    return out


class Encoder(nn.Module):
    def __init__(self, drop: float, sizes: Sizes = MINILM):
        super().__init__()
        self.embed = Embed(drop, sizes)
        self.layer = nn.ModuleList(Layer(drop, sizes) for _ in range(sizes.layers))
        start = torch.zeros(sizes.layers + 1)
        start[-1] = 2.0  # begin near the last layer
        self.mix_syntax, self.mix_ner = nn.Parameter(start.clone()), nn.Parameter(start.clone())
        if sizes.buckets:
            self.relative = nn.Parameter(torch.zeros(sizes.buckets, sizes.heads))

    def forward(self, b: Batch) -> tuple[Tensor, Tensor]:
        """Word vectors [B,T,hidden] for syntax and for names."""
        x = self.embed(b.pieces, b.shapes)
        kind = torch.bfloat16 if torch.is_autocast_enabled(x.device.type) else x.dtype
        mask = torch.zeros(b.pieces.shape, dtype=kind, device=x.device).masked_fill(b.pieces == 0, -1e4)[:, None, None, :]
        if hasattr(self, "relative"):
            found = buckets(b.pieces.shape[1], self.relative.shape[0]).to(x.device)
            mask = mask + self.relative[found].permute(2, 0, 1)[None].to(kind)
        index = b.first[:, :, None].expand(-1, -1, x.shape[-1])
        outputs = [torch.gather(x, 1, index)]
        for layer in self.layer:
            x = layer(x, mask)
            outputs.append(torch.gather(x, 1, index))
        mix = lambda w: sum(a * h for a, h in zip(F.softmax(w, 0), outputs))
        return mix(self.mix_syntax), mix(self.mix_ner)


def buckets(n: int, count: int, far: int = 128) -> Tensor:
    """The bucket of each pair of n positions [n,n]: near distances have one each, far ones share (Raffel et al. 2020)."""
    half, exact = count // 2, count // 4
    apart = torch.arange(n)[None, :] - torch.arange(n)[:, None]
    side, apart = (apart > 0) * half, apart.abs()
    shared = exact + (torch.log(apart.clamp(min=1) / exact) / math.log(far / exact) * (half - exact)).long()
    return side + torch.where(apart < exact, apart, shared.clamp(max=half - 1))


def with_one(x: Tensor) -> Tensor:
    """x with a 1 appended to its last dimension, for the bias terms of a biaffine map."""
    return torch.cat([x, x.new_ones(*x.shape[:-1], 1)], -1)


class Biaffine(nn.Module):
    """Two projections with GELU and a bilinear form over them; `out` forms at once."""

    def __init__(self, hidden: int, size: int, out: int, drop: float):
        super().__init__()
        self.dep, self.head = nn.Linear(hidden, size), nn.Linear(hidden, size)
        self.biaffine = nn.Parameter(torch.randn(out, size + 1, size + 1) * 0.01)
        self.drop = Dropout(drop)

    def project(self, h: Tensor) -> tuple[Tensor, Tensor]:
        return with_one(self.drop(F.gelu(self.dep(h)))), with_one(self.drop(F.gelu(self.head(h))))


@dataclass
class Scores:
    """What the heads say; `arc[b,d,h]` is the score of head h for word d (padding and d=h at -1e4)."""

    names: Tensor  # [B,T,K]
    words: Tensor | None = None  # [B,T,hidden]: the word vectors for syntax
    upos: Tensor | None = None
    xpos: Tensor | None = None
    lemmas: Tensor | None = None  # [B,T,L]
    arc: Tensor | None = None  # [B,T,T]
    rels: Tensor | None = None  # [B,T,R], given the heads


class Parser(nn.Module):
    """The whole model. `upos`, `xpos`, `lemmas`, `rels`, `tags` are the sizes of the label sets.

    The lemma head serves the encoder in training and does not ship: pieces know little of spelling, and rules learnt
    from the same treebanks (gen/lemmas.py) give a percent more lemmas.
    """

    def __init__(
        self, upos: int, xpos: int, lemmas: int, rels: int, tags: int, drop: float = 0.1, head_drop: float = 0.25, sizes: Sizes = MINILM
    ):
        super().__init__()
        d = sizes.hidden
        self.sizes = sizes
        self.encoder = Encoder(drop, sizes)
        self.upos, self.xpos = nn.Linear(d, upos), nn.Linear(d, xpos)
        self.ner = nn.Linear(d, tags)
        self.arc, self.rel = Biaffine(d, ARC, 1, head_drop), Biaffine(d, REL, rels, head_drop)
        self.drop = Dropout(head_drop)
        self.lemma = nn.Linear(d, lemmas)

    def forward(self, b: Batch, heads: Tensor | None = None, syntax: bool = True) -> Scores:
        """Scores of a batch; relations only where `heads` [B,T] are given."""
        h, n = self.encoder(b)
        out = Scores(names=self.ner(self.drop(n)))
        if not syntax:
            return out
        h = out.words = self.drop(h)
        out.upos, out.xpos, out.lemmas = self.upos(h), self.xpos(h), self.lemma(h)
        dep, head = self.arc.project(h)
        arc = (dep @ self.arc.biaffine[0].to(dep.dtype) @ head.transpose(1, 2)).float()
        arc = arc.masked_fill(~b.words[:, None, :], -1e4)
        out.arc = arc.masked_fill(torch.eye(arc.shape[1], dtype=torch.bool, device=arc.device), -1e4)
        if heads is not None:
            out.rels = self.relations(h, heads)
        return out

    def relations(self, h: Tensor, heads: Tensor) -> Tensor:
        """Relation scores [B,T,R] of each word to its head."""
        dep, head = self.rel.project(h)
        at = torch.gather(head, 1, heads[:, :, None].expand(-1, -1, head.shape[-1]))
        form = self.rel.biaffine.to(dep.dtype)  # [R,129,129]
        left = dep @ form.permute(1, 0, 2).reshape(form.shape[1], -1)  # [B,T,R*129]
        return (left.view(*dep.shape[:2], form.shape[0], -1) @ at[..., None]).squeeze(-1)


PARTS = {  # of a layer, in our names, MiniLM's and MPNet's
    "attn.query": ("attention.self.query", "attention.attn.q"),
    "attn.key": ("attention.self.key", "attention.attn.k"),
    "attn.value": ("attention.self.value", "attention.attn.v"),
    "attn.output": ("attention.output.dense", "attention.attn.o"),
    "attn.norm": ("attention.output.LayerNorm", "attention.LayerNorm"),
    "ffn.up": ("intermediate.dense", "intermediate.dense"),
    "ffn.down": ("output.dense", "output.dense"),
    "ffn.norm": ("output.LayerNorm", "output.LayerNorm"),
}


def sizes_of(weights: dict[str, Tensor]) -> Sizes:
    """The shape of the encoder that the weights are of."""
    return MPNET if weights["upos.weight"].shape[1] == MPNET.hidden else MINILM


def load_base(model: Parser, path: Path) -> None:
    """Fill the encoder from MiniLM's or MPNet's own safetensors file (the names of the transformers library)."""
    source = load_file(str(path))
    sizes = model.sizes
    names = {
        "embed.word": "embeddings.word_embeddings.weight",
        "embed.position": "embeddings.position_embeddings.weight",
        "embed.norm": "embeddings.LayerNorm",
    }
    if sizes == MPNET:
        names["relative"] = "encoder.relative_attention_bias.weight"
    else:
        names["embed.token_type"] = "embeddings.token_type_embeddings.weight"
    for i in range(sizes.layers):
        names |= {f"layer.{i}.{a}": f"encoder.layer.{i}.{b[sizes == MPNET]}" for a, b in PARTS.items()}
    target = model.encoder.state_dict()
    for ours, theirs in names.items():
        for suffix in ("", ".weight", ".bias"):
            if ours + suffix in target:
                target[ours + suffix].copy_(source[theirs + suffix])
