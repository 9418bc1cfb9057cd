"""WordPiece as BERT's uncased models cut it, one word at a time, and the shape of a word."""
import unicodedata

import numpy as np

LONGEST = 100  # characters; longer words are unknown


def shape_id(w):
    """The class of a word's letters; classes and order as in extract/parse/shape.go."""
    if w.isdigit():
        return 4
    if any(c.isdigit() for c in w):
        return 5
    if not any(c.isalpha() for c in w):
        return 6
    if w.islower():
        return 0
    if w.isupper():
        return 2 if len(w) > 1 else 7
    return 1 if w[0].isupper() and w[1:].islower() else 3


def is_punct(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c)[0] == "P"


def is_cjk(c):
    o = ord(c)
    return any(a <= o <= b for a, b in (
        (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F),
        (0x2B920, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)))


def is_control(c):
    return c not in "\t\n\r" and unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs", "Cn") or c == "\ufffd"


class Vocab:
    def __init__(self, path):
        self.words = [line.rstrip("\n") for line in open(path, encoding="utf8")]
        self.ids = {w: i for i, w in enumerate(self.words)}
        self.unknown = self.ids["[UNK]"]

    def pieces(self, word):
        """The ids of a word's pieces, at least one."""
        out = []
        for chunk in self.chunks(word):
            out += self.greedy(chunk)
        return out or [self.unknown]

    def chunks(self, word):
        """The word in lower case without accents, cut at punctuation and spaces."""
        text = "".join(c for c in word if not is_control(c))
        text = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn").lower()
        out, cur = [], ""
        for c in text:
            if c.isspace() or is_punct(c) or is_cjk(c):
                if cur:
                    out.append(cur)
                cur = ""
                if not c.isspace():
                    out.append(c)
            else:
                cur += c
        return out + [cur] if cur else out

    def greedy(self, chunk):
        """Longest pieces first; a chunk that cannot be covered is unknown as a whole."""
        out, i = [], 0
        if len(chunk) > LONGEST:
            return [self.unknown]
        while i < len(chunk):
            for j in range(len(chunk), i, -1):
                s = ("##" if i else "") + chunk[i:j]
                if s in self.ids:
                    out.append(self.ids[s])
                    i = j
                    break
            else:
                return [self.unknown]
        return out

    def table(self):
        """Texts end to end, their offsets, and a hash table of ids (65,535: empty) by FNV-1a with linear probing."""
        texts = [w.encode() for w in self.words]
        offset = np.cumsum([0] + [len(b) for b in texts]).astype(np.uint32)
        slots = 1 << (2 * len(texts) - 1).bit_length()
        table = np.full(slots, 0xFFFF, np.uint16)
        for i, b in enumerate(texts):
            h = 0x811C9DC5
            for c in b:
                h = (h ^ c) * 0x01000193 & 0xFFFFFFFF
            while table[h % slots] != 0xFFFF:
                h += 1
            table[h % slots] = i
        return np.frombuffer(b"".join(texts), np.uint8).copy(), offset, table
