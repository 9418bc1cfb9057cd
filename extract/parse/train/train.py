"""Train the parser: one command from data to weights.

    python train.py --data DATA --out RUN [--epochs 10]

RUN receives log.txt, checkpoint.pt every few minutes, and average.pt at each epoch. Started again with the
same RUN it goes on from the checkpoint. When it is done, RUN/weights holds the exported model (export.py).
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import dataclass, replace
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

import silver
import teach
from batches import Encoded, Encoder, base_model, batches, collate
from corpus import Corpus
from export import export
from labels import DEPREL, LEMMA, TAGS, UPOS, XPOS
from model import MINILM, MPNET, Answer, Batch, Parser, load_base
from predict import Loaded, load
from sentences import Sentence
from vary import variants

MASK = 103  # [MASK] of the vocabulary
CHECKPOINT_SECONDS = 300
TEXTS = Path(__file__).parent / "texts"  # articles written for training


@dataclass
class Settings:
    """What decides the outcome of a run."""

    epochs: int = 10
    silver: tuple[float, ...] = (0.3, 0.6)  # the parts of the run after which silver names are made anew
    pieces: int = 1500  # a batch
    rate: float = 1.8e-4  # learning rate of the last layer
    layer_decay: float = 0.92  # of each layer below it
    head_rate: float = 1.5e-3
    warmup: float = 0.05  # of all steps
    average: float = 0.999  # decay of the averaged weights
    hide: float = 0.04  # of the pieces, to [MASK]
    seed: int = 1
    start: str = ""  # the averaged weights of an earlier run to go on from, with the rates of a restart
    restart: float = 0.5  # what the rates are then multiplied with
    variants: int = 0  # sentences of like words that the teachers read for each sentence of news
    namer: str = ""  # weights folder of the model that names are learnt from, the first teacher if not given
    mpnet: str = ""  # MPNet's own weights: a larger model is trained, on trees alone, that can only be a teacher

    def silver_epochs(self) -> list[int]:
        """The epochs before which silver names are made, with the averaged weights of then."""
        return [round(part * self.epochs) for part in self.silver]


def loss_of(net: Parser, b: Batch) -> Tensor:
    """The joint loss of a batch: arcs, relations, tags (half), names."""
    syntax = bool((b.heads >= 0).any())
    with torch.autocast(b.pieces.device.type, dtype=torch.bfloat16):
        out = net(b, heads=b.heads.clamp(min=0), syntax=syntax)
    total = name_loss(out.names.float(), b.names)
    if syntax:
        total = total + cross(out.arc, b.arc) + cross(out.rels, b.rels)
        total = total + 0.5 * (cross(out.upos, b.upos) + cross(out.xpos, b.xpos))
        if bool((b.lemmas >= 0).any()):
            total = total + 0.3 * F.cross_entropy(out.lemmas.float().flatten(0, 1), b.lemmas.flatten(), ignore_index=-100)
    return total


def cross(scores: Tensor, answer: Answer) -> Tensor:
    """Cross entropy with weighted answers, by word that has one."""
    logs = F.log_softmax(scores.float(), -1).gather(-1, answer.ids)
    return -(answer.weights * logs).sum() / answer.weights.sum().clamp(min=1)


def name_loss(scores: Tensor, allowed: Tensor) -> Tensor:
    """Minus the log probability of the set of tags a word may have, over words whose set says something."""
    told = allowed.any(-1) & ~allowed.all(-1)
    if not told.any():
        return scores.sum() * 0
    scores, allowed = scores[told], allowed[told]
    inside = scores.masked_fill(~allowed, -1e4).logsumexp(-1)
    return (scores.logsumexp(-1) - inside).mean()


class Optimizers:
    """AdamW for what is dense, a sparse Adam for the word embeddings; rates fall by layer and over time."""

    def __init__(self, net: Parser, s: Settings):
        groups: dict[float, list[Tensor]] = {}
        for name, p in net.named_parameters():
            if name != "encoder.embed.word":
                groups.setdefault(self.base_rate(name, s, net.sizes.layers), []).append(p)
        self.dense = torch.optim.AdamW(
            [{"params": p, "lr": r, "base": r} for r, p in groups.items()], weight_decay=0.01, betas=(0.9, 0.98), fused=True
        )
        rate = s.rate * s.layer_decay**net.sizes.layers
        self.sparse = torch.optim.SparseAdam([{"params": [net.encoder.embed.word], "lr": rate, "base": rate}], betas=(0.9, 0.98))
        self.clipped = [p for group in groups.values() for p in group]

    @staticmethod
    def base_rate(name: str, s: Settings, layers: int) -> float:
        if not name.startswith("encoder.") or "mix" in name or name == "encoder.embed.shape":
            return s.head_rate
        depth = int(name.split(".")[2]) + 1 if name.startswith("encoder.layer.") else 0
        return s.rate * s.layer_decay ** (layers - depth)

    def step(self, scale: float) -> None:
        for optimizer in (self.dense, self.sparse):
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * scale
        torch.nn.utils.clip_grad_norm_(self.clipped, 2.0)
        self.dense.step()
        self.sparse.step()
        self.dense.zero_grad()
        self.sparse.zero_grad()

    def state(self) -> dict:
        return {"dense": self.dense.state_dict(), "sparse": self.sparse.state_dict()}

    def load(self, state: dict) -> None:
        self.dense.load_state_dict(state["dense"])
        self.sparse.load_state_dict(state["sparse"])


class Average:
    """An exponential moving average of the weights, which is what ships (Polyak averaging)."""

    EVERY = 8

    def __init__(self, net: Parser, decay: float):
        self.decay, self.updates = decay, 0
        self.weights = {k: v.clone() for k, v in net.state_dict().items()}

    def update(self, net: Parser, step: int) -> None:
        if step % self.EVERY:
            return
        decay = min(self.decay, (1 + step) / (10 + step)) ** self.EVERY
        for name, value in net.state_dict().items():
            self.weights[name].lerp_(value, 1 - decay)


def hide(b: Batch, share: float) -> None:
    """Put [MASK] in the place of a share of the pieces, so that the context learns to speak for them."""
    chosen = (torch.rand(b.pieces.shape, device=b.pieces.device) < share) & (b.pieces > MASK)
    b.pieces[chosen] = MASK


def averaged(weights: dict[str, Tensor]) -> Loaded:
    """A model with the averaged weights."""
    net = Parser(len(UPOS), len(XPOS), len(LEMMA), len(DEPREL), len(TAGS))
    net.load_state_dict({k: v.cpu() for k, v in weights.items()})
    return Loaded(net, TAGS)


class Run:
    """A training run in a folder; it can be killed and goes on."""

    def __init__(self, data: Path, folder: Path, settings: Settings, device: str = "cpu", teachers: tuple[Path, ...] = ()):
        self.data, self.folder, self.settings, self.teachers = data, folder, settings, teachers
        self.device = torch.device(device)
        folder.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(1)
        self.net = Parser(len(UPOS), len(XPOS), len(LEMMA), len(DEPREL), len(TAGS), sizes=MPNET if settings.mpnet else MINILM)
        if settings.start:
            self.net.load_state_dict(torch.load(settings.start, weights_only=True))
        else:
            load_base(self.net, Path(settings.mpnet) if settings.mpnet else base_model() / "model.safetensors")
        self.net.to(self.device)
        torch.manual_seed(settings.seed)
        self.optimizers = Optimizers(self.net, settings)
        self.average = Average(self.net, settings.average)
        self.epoch = self.batch = self.step = 0
        self.seconds = 0.0
        self.corpus = Corpus.read(data)
        self.corpus.trees_alone = bool(settings.mpnet)
        self.encoder = Encoder()
        if (folder / "checkpoint.pt").exists():
            self.resume()

    def log(self, text: str) -> None:
        with open(self.folder / "log.txt", "a", encoding="utf8") as file:
            print(text, file=file)

    def save(self) -> None:
        state = {
            "net": self.net.state_dict(),
            "average": self.average.weights,
            "optimizers": self.optimizers.state(),
            "at": (self.epoch, self.batch, self.step, self.seconds),
            "torch": torch.get_rng_state(),
        }
        torch.save(state, self.folder / "checkpoint.tmp")
        (self.folder / "checkpoint.tmp").replace(self.folder / "checkpoint.pt")

    def resume(self) -> None:
        state = torch.load(self.folder / "checkpoint.pt", weights_only=True, map_location=self.device)
        self.net.load_state_dict(state["net"])
        self.average.weights = state["average"]
        self.optimizers.load(state["optimizers"])
        self.epoch, self.batch, self.step, self.seconds = state["at"]
        torch.set_rng_state(state["torch"].cpu())
        self.log(f"goes on at epoch {self.epoch}, batch {self.batch}")

    def train(self) -> None:
        while self.epoch < self.settings.epochs:
            self.add_silver()
            self.one_epoch()
            torch.save(self.average.weights, self.folder / "average.pt")
            self.epoch, self.batch = self.epoch + 1, 0
            self.save()

    def add_silver(self) -> None:
        """Join the latest silver names that are due, making them first where they are not there yet.

        With teachers names and trees are theirs, from the start.
        """
        if self.teachers:
            if not self.corpus.news:
                self.learn_from_teachers()
            return
        due = [e for e in self.settings.silver_epochs() if e <= self.epoch]
        if not due or self.settings.mpnet:
            return
        path = self.folder / f"silver-{due[-1]}.jsonl"
        if not path.exists():
            model = averaged(self.average.weights)
            text = silver.read_wikinews(self.data / "news/wikinews") + self.corpus.ewt
            silver.write(path, silver.label(model, text, self.corpus.lists, self.log))
        self.corpus.join_silver(silver.read(path))

    def learn_from_teachers(self) -> None:
        names, trees = self.folder / "silver-names.jsonl", self.folder / "silver-trees.pt"
        if not (names.exists() and trees.exists()):
            models = [load(folder) for folder in self.teachers]
            namer = load(Path(self.settings.namer)) if self.settings.namer else models[0]
            news = silver.read_wikinews(self.data / "news/wikinews") + silver.read_texts(TEXTS)
            silver.write(names, silver.label(Loaded(namer.net, namer.tags), news + self.corpus.ewt, self.corpus.lists, self.log))
            teach.write(trees, self.taught(models, news, {tuple(s.words): s.names for s in silver.read(names)}))
        self.corpus.join_silver(silver.read(names))
        self.corpus.join_trees(teach.read(trees))

    def taught(self, models: list[Loaded], news: list[Sentence], names: dict[tuple[str, ...], list[int]]) -> list[Sentence]:
        """The news and its variants as the models read them; a variant has the names of the sentence it is of."""
        read = [replace(s, names=names.get(tuple(s.words), [])) for s in teach.teach(models, news)]
        more = variants(read, self.corpus.ewt + self.corpus.gum, self.settings.variants, self.settings.seed)
        return read + teach.teach(models, more)

    def encoded(self) -> tuple[list[Encoded], list[list[int]]]:
        """This epoch's sentences and batches; the same at every call for the same epoch."""
        rng = random.Random(1000 * self.settings.seed + self.epoch)
        found = [self.encoder.encode(s) for s in self.corpus.epoch(rng)]
        encoded = [e for e in found if e]
        return encoded, list(batches(encoded, self.settings.pieces, rng))

    def one_epoch(self) -> None:
        encoded, order = self.encoded()
        self.net.train()
        words, losses, begin, saved = 0, [], time.monotonic(), time.monotonic()
        while self.batch < len(order):
            rows = [encoded[i] for i in order[self.batch]]
            b = collate(rows).to(self.device)
            hide(b, self.settings.hide)
            loss = loss_of(self.net, b)
            loss.backward()
            self.optimizers.step(self.scale(len(order)))
            self.step += 1
            self.batch += 1
            self.average.update(self.net, self.step)
            words += sum(e.words for e in rows)
            losses.append(loss.item())
            if self.step % 50 == 0:
                pace = words / (time.monotonic() - begin)
                self.log(f"epoch {self.epoch} batch {self.batch}/{len(order)} loss {sum(losses) / len(losses):.3f} {pace:.0f} words/s")
                losses = []
            if time.monotonic() - saved > CHECKPOINT_SECONDS:
                saved = time.monotonic()
                self.save()
        self.seconds += time.monotonic() - begin

    def scale(self, per_epoch: int) -> float:
        """The learning rate's factor: up during the warm-up, then down to zero in a straight line."""
        done = (self.epoch + self.batch / per_epoch) / self.settings.epochs
        return min(1.0, done / self.settings.warmup + 0.01) * (1 - done) * (self.settings.restart if self.settings.start else 1.0)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--data", type=Path, required=True)
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--epochs", type=int, default=Settings.epochs)
    ask.add_argument("--seed", type=int, default=Settings.seed, help="of the order of the data; the heads begin the same")
    ask.add_argument("--teacher", type=Path, nargs="*", default=[], help="weights folders of earlier runs to learn from")
    ask.add_argument("--start", default="", help="average.pt of an earlier run to go on from, at half the rates")
    ask.add_argument("--mpnet", default="", help="model.safetensors of all-mpnet-base-v2: train a teacher of that size, on trees alone")
    ask.add_argument("--variants", type=int, default=0, help="sentences of like words that the teachers read for each one of news")
    ask.add_argument("--namer", default="", help="weights folder of the model that names are learnt from; else the first teacher")
    ask.add_argument("--rate", type=float, default=Settings.rate, help="learning rate of the last layer")
    ask.add_argument("--average", type=float, default=Settings.average, help="decay of the averaged weights")
    ask.add_argument("--device", default="cpu", help="cpu or cuda")
    ask.add_argument("--threads", type=int, default=1)
    args = ask.parse_args()
    torch.set_num_threads(args.threads)
    settings = Settings(
        epochs=args.epochs, seed=args.seed, start=args.start, mpnet=args.mpnet, rate=args.rate, average=args.average,
        variants=args.variants, namer=args.namer,
    )  # fmt: skip
    run = Run(args.data, args.out, settings, args.device, tuple(args.teacher))
    run.train()
    export({k: v.cpu() for k, v in run.average.weights.items()}, args.data, args.out / "weights")


if __name__ == "__main__":
    main()
