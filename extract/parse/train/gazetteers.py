"""Names of people, places and bodies from open lists, to put in place of the names of a sentence.

A small treebank has few names, and most of them American; the lists bring the rest of the world.
Sources (see README.md): GeoNames cities (CC BY), mledoze's countries (ODbL), the legislators of the United States
(CC0), the actor dictionaries of the Phoenix event data (MIT).
"""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

WORD = re.compile(r"[A-Za-z][A-Za-z'’.-]*$")
SMALL = {"of", "the", "and", "for", "in", "on", "to", "de", "du", "la", "el", "bin", "ibn", "van", "von", "al", "a", "an"}
# what makes an actor of a dictionary a body and not a person
BODY = set(
    "party front army police court council commission committee union organization organisation agency bank "
    "ministry parliament assembly congress senate movement league forces force office association fund group "
    "institute center centre university federation alliance brigade brigades corporation company company's "
    "department bureau board guard militia coalition society foundation program programme network service corps "
    "authority initiative conference tribunal cross crescent unions workers international world national".split()
)
# faiths, peoples and parties that no list of countries has
PEOPLES = set(
    "Muslim Muslims Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Jewish Jew "
    "Jews Hindu Hindus Buddhist Buddhists Sunni Sunnis Shia Shias Shiite Shiites Sikh Sikhs Orthodox Mormon Kurdish "
    "Kurd Kurds Arab Arabs Arabic Persian Palestinian Palestinians Tamil Tamils Tibetan Tibetans Uyghur Uyghurs Rohingya "
    "Catalan Catalans Basque Scottish Welsh English Englishman Irish British Briton Britons European Europeans African Africans "
    "Asian Asians American Americans Western Latino Latinos Hispanic Hispanics Caucasian Aboriginal Maori Inuit "
    "Democrat Democrats Democratic Republican Republicans Labour Conservative Conservatives Communist Communists "
    "Nazi Nazis Soviet Soviets Roman Romans Greek Greeks Ottoman Balkan Nordic Scandinavian Siberian Bavarian "
    "Californian Texan Londoner Parisian Russians Germans Italians Ukrainians Canadians Australians Mexicans "
    "Indians Pakistanis Israelis Iranians Iraqis Syrians Egyptians Nigerians Kenyans Afghans Koreans".split()
)


@dataclass
class Gazetteers:
    """Names as lists of tokens, by kind."""

    first: list[str] = field(default_factory=list)
    last: list[str] = field(default_factory=list)
    persons: list[list[str]] = field(default_factory=list)
    cities: list[list[str]] = field(default_factory=list)
    regions: list[list[str]] = field(default_factory=list)
    countries: list[list[str]] = field(default_factory=list)
    bodies: list[list[str]] = field(default_factory=list)
    acronyms: list[str] = field(default_factory=list)
    peoples: set[str] = field(default_factory=set)
    demonyms: list[str] = field(default_factory=list)


def load(folder: Path) -> Gazetteers:
    """Read the lists under `folder`/entities and `folder`/events/petrarch2."""
    g = Gazetteers()
    read_places(g, folder / "entities")
    read_legislators(g, folder / "entities/us_legislators/legislators_current.csv")
    for name in ("Countries", "International", "MilNonState"):
        read_actors(g, folder / f"events/petrarch2/dictionaries/Phoenix.{name}.actors.txt")
    g.peoples = PEOPLES | set(g.demonyms)
    for column in ("first", "last", "acronyms", "demonyms"):
        setattr(g, column, sorted(set(getattr(g, column))))
    for column in ("persons", "cities", "regions", "countries", "bodies"):
        unique = {tuple(x) for x in getattr(g, column)}
        setattr(g, column, [list(x) for x in sorted(unique)])
    return g


def tokens(name: str) -> list[str] | None:
    """A name as words, or None when it has more than letters, or more than six words."""
    words = name.replace("’", "'").split()
    if not words or len(words) > 6 or not all(WORD.match(w) for w in words):
        return None
    return words


def read_places(g: Gazetteers, folder: Path) -> None:
    with open(folder / "world_cities/world-cities.csv", encoding="utf8", newline="") as file:
        for row in csv.DictReader(file):
            for column, name in ((g.cities, row["name"]), (g.regions, row["subcountry"])):
                words = tokens(name)
                if words and words[0][0].isupper() and len(words) <= 3:
                    column.append(words)
    for country in json.loads((folder / "countries_mledoze/countries.json").read_text(encoding="utf8")):
        words = tokens(country["name"]["common"])
        if words:
            g.countries.append(words)
        for capital in country.get("capital", []):
            if words := tokens(capital):
                g.cities.append(words)
        for sex in "mf":
            demonym = country.get("demonyms", {}).get("eng", {}).get(sex, "")
            if demonym and WORD.match(demonym) and demonym[0].isupper():
                g.demonyms.append(demonym)


def read_legislators(g: Gazetteers, path: Path) -> None:
    with open(path, encoding="utf8", newline="") as file:
        for row in csv.DictReader(file):
            if WORD.match(row["first"]) and WORD.match(row["last"]):
                g.persons.append([row["first"], row["last"]])
                g.first.append(row["first"])
                g.last.append(row["last"])


def read_actors(g: Gazetteers, path: Path) -> None:
    """Phoenix actors: `MOHAMMAD_ZAHIR_SHAH_` with dated offices is a person, `WORLD_BANK_` a body."""
    name, code = "", ""
    for line in [*open(path, encoding="utf8", errors="replace"), "END"]:
        line = line.split("#")[0].rstrip()
        if re.match(r"[A-Z]", line):
            keep_actor(g, name, code)
            name, _, code = line.partition("[")
        elif line.strip().startswith("["):
            code += line
        elif line.startswith("+"):
            keep_actor(g, name, code)
            name = line[1:].partition("[")[0]


def keep_actor(g: Gazetteers, name: str, code: str) -> None:
    words = [w for w in re.split(r"[_\s]+", name.strip()) if w]
    if not words or not all(re.match(r"[A-Z][A-Z'.-]*$", w) for w in words):
        return
    lower = [w.lower() for w in words]
    body = bool(BODY & set(lower)) or any(w in ("of", "for") for w in lower)
    if body:
        if 2 <= len(words) <= 6 and BODY & set(lower) and lower[0] not in SMALL:
            g.bodies.append([w if w in SMALL else titled(w) for w in lower])
    elif re.search(r"\d{6}", code) and 2 <= len(words) <= 4 and not lower[0].endswith("."):
        person = [w if i and w in SMALL else titled(w) for i, w in enumerate(lower)]
        g.persons.append(person)
        g.first.append(person[0])
        g.last.append(person[-1])
    elif len(words) == 1 and 3 <= len(words[0]) <= 6 and re.match(r"[A-Z]+$", words[0]) and code.lstrip("[")[:3] in ("IGO", "NGO"):
        g.acronyms.append(words[0])


def titled(word: str) -> str:
    """`al-maliki` -> `Al-Maliki`, `o'brien` -> `O'Brien`."""
    return re.sub(r"(^|[-'])([a-z])", lambda m: m[1] + m[2].upper(), word)
