"""Other names in the same sentences, other cases of the same words.

    Lavrov met Blinken in Geneva .   ->   Ogunkelu met Douangdy in Trencin .

Names of a sentence with a tree are replaced by names of as many words, so that the tree stays true;
without a tree by names of any length. Every epoch draws anew.
"""

from __future__ import annotations

import random
from dataclasses import replace

from gazetteers import Gazetteers
from names import at_hyphens
from sentences import TAG_BIT, Sentence

TAG_OF = {bit: tag for tag, bit in TAG_BIT.items()}
FIELDS = (
    "Finance", "Health", "Defence", "Justice", "Education", "Agriculture", "Transport", "Energy", "Labour", "Trade", "Tourism",
    "Interior", "Culture", "Foreign Affairs", "Home Affairs", "Public Works", "Water", "Mines", "Environment", "Women", "Youth and Sports",
)  # fmt: skip
STATE_BODIES = (
    "Ministry of @", "Department of @", "Ministry of @ and @", "@ Ministry", "@ Department", "@ Commission", "@ Committee", "Supreme Court",
    "High Court", "Constitutional Court", "Court of Appeal", "Electoral Commission", "National Assembly", "House of Representatives",
    "Legislative Council", "Legislative Assembly", "Central Bank", "Anti Corruption Commission", "Revenue Authority", "Civil Aviation Authority",
    "Chamber of Deputies", "National Police", "Securities Commission", "Human Rights Commission", "Public Prosecution", "Olympic Committee",
)  # fmt: skip
FIRMS = (
    "{} & Sons", "{} Group", "{} Holdings", "{} Industries", "{} Bank", "{} Motors", "{} Energy", "{} Foundation", "{} Technologies", "{} Media",
    "{} Capital", "{} Pharmaceuticals", "{} Mining", "{} Foods", "{} Insurance", "{} Ltd", "{} Inc", "{} Corp", "{} Institute", "{} Trust", "{} Hospital",
)  # fmt: skip
CITY_BODIES = (
    "{} University", "University of {}", "{} FC", "FC {}", "{} United", "{} City Council", "{} High Court", "{} Stock Exchange",
    "{} Chamber of Commerce", "{} Times", "{} Post", "{} Daily News", "{} Airlines", "{} Police", "{} General Hospital",
    "Port of {}", "{} Institute of Technology", "Diocese of {}", "{} Rovers",
)  # fmt: skip
COUNTRY_BODIES = (
    "Bank of {}", "Central Bank of {}", "{} Airways", "Air {}", "{} National Assembly", "{} Telecom", "Supreme Court of {}", "{} Red Cross",
    "{} Football Association", "Parliament of {}", "Reserve Bank of {}", "{} Police Force", "{} Today", "Embassy of {}", "Radio {}",
)  # fmt: skip
PEOPLE_BODIES = (
    "{} Football Federation", "{} Army", "{} Air Force", "{} Navy", "{} Parliament", "{} Ministry of @", "{} Supreme Court", "{} National Party",
    "{} Olympic Committee", "{} Workers Union", "{} People 's Party", "{} Broadcasting Corporation", "{} Medical Association", "{} Academy of Sciences",
    "{} Red Crescent", "{} Central Bank", "{} Electoral Commission", "{} National Congress",
)  # fmt: skip


def sure_names(s: Sentence) -> list[tuple[int, int, str]]:
    """The names of a sentence whose annotation leaves no choice."""
    out, i = [], 0
    while i < len(s.names):
        tag = TAG_OF.get(s.names[i], "")
        end = i + 1
        if tag.startswith("B-"):
            while end < len(s.names) and TAG_OF.get(s.names[end]) == "I-" + tag[2:]:
                end += 1
            out.append((i, end, tag[2:]))
        i = end
    return out


class Swapper:
    """Draws names from gazetteers."""

    def __init__(self, lists: Gazetteers, rng: random.Random):
        self.lists, self.rng = lists, rng
        self.sized: dict[tuple[str, int], list[list[str]]] = {}
        for kind, sources in {"PER": [lists.persons], "CITY": [lists.cities, lists.regions], "COUNTRY": [lists.countries]}.items():
            for source in sources:
                for name in source:
                    if not any("-" in w for w in name):  # treebanks split at hyphens
                        self.sized.setdefault((kind, len(name)), []).append(name)

    def name(self, kind: str, size: int | None, old: list[str]) -> list[str] | None:
        """A new name of a kind, of `size` words if given; None when there is no good one."""
        if kind == "PER":
            return self.person(size, old)
        if kind == "LOC":
            group = "COUNTRY" if self.rng.random() < 0.25 else "CITY"
            found = self.sized.get((group, size or self.rng.choice((1, 1, 1, 2))))
            return self.rng.choice(found) if found else None
        if kind == "ORG":
            return self.body(size, old)
        return None

    def split(self, name: list[str]) -> list[str]:
        """Hyphens as the treebanks split them, most of the time."""
        return [p for w in name for p in (at_hyphens(w) if self.rng.random() < 0.8 else [w])]

    def person(self, size: int | None, old: list[str]) -> list[str] | None:
        if size is None and self.rng.random() < 0.3:
            return self.rng.choice(self.lists.persons)
        size = size or len(old)
        if size == 1:
            return [self.rng.choice(self.lists.last if self.rng.random() < 0.8 else self.lists.first)]
        if size == 2 and self.rng.random() < 0.5:
            return [self.rng.choice(self.lists.first), self.rng.choice(self.lists.last)]
        found = self.sized.get(("PER", size))
        return self.rng.choice(found) if found else None

    def body(self, size: int | None, old: list[str]) -> list[str] | None:
        if size == 1:
            return [self.acronym()] if len(old[0]) > 1 and old[0].isupper() else None
        if size is not None:
            return None  # the inner structure of a tree would change
        if len(old) == 1 and old[0].isupper() and self.rng.random() < 0.8:
            return [self.acronym()]
        kind = self.rng.choices(range(6), (30, 20, 12, 12, 12, 14))[0]
        if kind == 0:
            return self.rng.choice(self.lists.bodies)
        if kind == 1:
            return self.fill(CITY_BODIES, self.rng.choice(self.lists.cities))
        if kind == 2:
            return self.fill(COUNTRY_BODIES, self.rng.choice(self.lists.countries))
        if kind == 3:
            return self.fill(PEOPLE_BODIES, [self.rng.choice(self.lists.demonyms)])
        if kind == 4:
            return self.fill(FIRMS, [self.rng.choice(self.lists.last)])
        return self.fill(STATE_BODIES, [])

    def fill(self, frames: tuple[str, ...], words: list[str]) -> list[str]:
        """A frame with words in the place of {} and a field of government in that of each @."""
        frame = self.rng.choice(frames).format(" ".join(words))
        return " ".join(self.rng.choice(FIELDS) if w == "@" else w for w in frame.split()).split()

    def acronym(self) -> str:
        if self.rng.random() < 0.4:
            return self.rng.choice(self.lists.acronyms)
        return "".join(self.rng.choice("ABCDEFGHIKLMNOPRSTU") for _ in range(self.rng.choice((2, 3, 3, 4, 4, 5))))

    def swap(self, s: Sentence, rate: float) -> Sentence:
        """The sentence with each sure name replaced with probability `rate`."""
        keep_tree = bool(s.heads)
        out = replace(s, words=list(s.words), names=list(s.names))
        for start, end, kind in reversed(sure_names(s)):  # from the right: indices to the left stay
            if self.rng.random() >= rate:
                continue
            new = self.name(kind, end - start if keep_tree else None, s.words[start:end])
            if new:
                new = new if keep_tree else self.split(new)
                out.words[start:end] = new
                out.names[start:end] = [TAG_BIT[f"B-{kind}"]] + [TAG_BIT[f"I-{kind}"]] * (len(new) - 1)
        return out

    def recase(self, s: Sentence) -> Sentence:
        """The sentence in lower case, in capitals, or As a Headline."""
        how = self.rng.random()
        if how < 0.4:
            words = [w.lower() for w in s.words]
        elif how < 0.6:
            words = [w.upper() for w in s.words]
        else:
            words = [w if w in ("a", "an", "the", "of", "in", "on", "to", "and", "for", "at") else w[:1].upper() + w[1:] for w in s.words]
        return replace(s, words=words)
