"""A case after a few changes, of every kind that an officer makes between two meetings."""

from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

from arende.model.choices import Paper

Case = dict[str, Any]
_WORDS = [
    "stigen",
    "avtalet",
    "förvaltningen",
    "25 000 kronor",
    "senast",
    "inte",
    "bron",
    "(bilaga 2)",
    "§ 12",
]
_TABLE = "| Post | 2026 | 2027 |\n|---|--:|--:|\n| Drift | 100 | 120 |\n| Hyra | 40 | 41 |"
_NOTE = "Sträckan har mätts[^9] på plats.\n\n[^9]: Mätningen gjordes i augusti."
_LIST = "1. Stängslet lagas.\n2. Grinden målas.\n   1. Först grundfärg.\n3. Skylten sätts upp."
_LINK = "Se [kartan över leden](https://kommunen.example/leden)."


def changed(case: Case, chance: Random) -> Case:
    """*case* after one to six changes; now and then none, or another case's parts."""
    made = deepcopy(case)
    for _ in range(chance.choice([0, 1, 1, 2, 2, 3, 4, 6])):
        chance.choice(CHANGES)(made, chance)
    return made


def _papers(case: Case) -> list[Case]:
    return [case[kind] for kind in Paper if kind in case]


def _texts(node: Any, found: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """Where every text stands that may be rewritten: its holder and its key."""
    places = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in places:
        if isinstance(value, str) and (key in _TEXTS or (isinstance(node, dict) and _is_phrase(key, value))):
            found.append((node, key))
        _texts(value, found)
    return found


def _is_phrase(key: str, value: str) -> bool:
    return key not in _FIXED and " " in value


_TEXTS = ("text", "sammanfattning", "rubrik", "titel", "konsekvenser")
_FIXED = {"dnr", "datum", "senast", "slag", "summa", "enhet", "år", "utfall", "profil", "e_post", "telefon"}


def _words(case: Case, chance: Random) -> None:
    """Some words of one text are replaced, added or taken out."""
    holder, key = chance.choice(_texts(case, []))
    lines = holder[key].split("\n")
    place = chance.randrange(len(lines))
    words = lines[place].split(" ")
    at = chance.randrange(len(words))
    kind = chance.random()
    if len(words) > 3 and words[at].isalnum() and kind < 0.3:
        del words[at]
    elif words[at].isalpha() and kind < 0.7:
        words[at] = chance.choice([*_WORDS, f"**{words[at]}**"])
    else:
        words.append(chance.choice(_WORDS))
    lines[place] = " ".join(words)
    holder[key] = "\n".join(lines)


def _blocks(case: Case, chance: Random) -> None:
    """A paragraph, a table, a list, a link or a note comes, goes or moves within one section."""
    paper = chance.choice(_papers(case))
    holder = chance.choice([paper, *([paper["avsnitt"]] if paper.get("avsnitt") else [])])
    unfit = {*_FIXED, "mottagare", "ordförande"}
    keys = [key for key, value in holder.items() if isinstance(value, str) and key not in unfit]
    if not keys:
        return
    key = chance.choice(keys)
    parts = holder[key].split("\n\n")
    kind = chance.random()
    if kind < 0.5:
        parts.insert(
            0,
            chance.choice(
                [
                    _TABLE,
                    _LIST,
                    _LINK,
                    "Ett nytt stycke om bron över bäcken.",
                    _TABLE + "\n| Summa | 140 | 161 |",
                ]
            ),
        )
        parts.insert(1, "Mellan.")
    elif kind < 0.65 and "[^9]" not in holder[key]:
        parts.insert(0, _NOTE)
    elif kind < 0.8 and len(parts) > 1 and "[^" not in holder[key]:
        del parts[chance.randrange(len(parts) - 1)]
    elif "[^" not in holder[key]:
        chance.shuffle(parts)
    holder[key] = "\n\n".join(part for part in parts if part)


def _points(case: Case, chance: Random) -> None:
    """A point of the decision comes, goes, moves, or gets somebody who is to do it."""
    paper = chance.choice(_papers(case))
    holder = chance.choice([paper, *paper.get("beslutsnivåer", []), *paper.get("alternativ", [])])
    points = holder.get("förslag_till_beslut")
    if not points:
        return
    kind = chance.random()
    if kind < 0.35:
        points.insert(
            chance.randrange(len(points) + 1),
            f"ge förvaltningen i uppdrag att {chance.choice(_WORDS)} ses över",
        )
    elif kind < 0.55 and len(points) > 1:
        del points[chance.randrange(len(points))]
    elif kind < 0.8:
        chance.shuffle(points)
    else:
        at = chance.randrange(len(points))
        point = points[at] if isinstance(points[at], dict) else {"text": points[at]}
        points[at] = {**point, "ansvarig": "Tekniska nämnden"}


def _lists(case: Case, chance: Random) -> None:
    """Receivers, sources, signatures, appendices, dates: one more, one less, another order, none."""
    found = [
        (holder, key)
        for holder in (case, *_papers(case))
        for key in (
            "beslut_skickas_till",
            "beslutsunderlag",
            "tidplan",
            "bilagor",
            "underskrifter",
            "egna_avsnitt",
            "handläggare",
        )
        if holder.get(key)
    ]
    if not found:
        return
    holder, key = chance.choice(found)
    entries = holder[key]
    kind = chance.random()
    if kind < 0.3:
        entries.append(deepcopy(chance.choice(entries)))
    elif kind < 0.6 and len(entries) > 1:
        del entries[chance.randrange(len(entries))]
    elif kind < 0.8:
        chance.shuffle(entries)
    elif key not in ("handläggare", "beslut_skickas_till"):
        del holder[key]


def _sections(case: Case, chance: Random) -> None:
    """A section of its own comes first or last, with a table, a list and a note."""
    paper = chance.choice(_papers(case))
    own = paper.setdefault("egna_avsnitt", [])
    text = "\n\n".join([chance.choice(["Så här gjordes det.", _NOTE]), _TABLE, "Mellan.", _LIST, "Sist."])
    own.insert(chance.choice([0, len(own)]), {"rubrik": f"Om {chance.choice(_WORDS)}", "text": text})


def _head(case: Case, chance: Random) -> None:
    """The fields of the head: number, day, reference, receiver."""
    paper = chance.choice(_papers(case))
    chance.choice(
        [
            lambda: case.update(dnr=f"KS 2026-{chance.randrange(99999):05d}"),
            lambda: paper.update(datum="2026-11-02"),
            lambda: case.update(er_beteckning="Dnr 2026:17"),
            lambda: case.pop("er_beteckning", None),
            lambda: paper.update(mottagare="Tekniska nämnden"),
            lambda: paper.pop("mottagare", None),
            lambda: case.update(underrubrik="Etapp två"),
        ]
    )()


CHANGES: list[Callable[[Case, Random], None]] = [
    _words,
    _words,
    _words,
    _blocks,
    _blocks,
    _points,
    _lists,
    _sections,
    _head,
]
