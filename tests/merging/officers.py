"""Two officers who edit one ärende by chance, and what their edits should come to, counted field by field.

The count knows every item by a name of its own and nothing of YAML, so it owes the merge nothing.
"""

import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field

_SAID = """
anta plan för lekplatser godkänna kostnad för belysning uppdra åt förvaltning att redovisa avtal om mark avslå
begäran om bidrag säga upp hyra av lokal inrätta råd för ungdom fastställa taxa för vatten utse ombud till
stämma sälja fastighet vid hamn bevilja ansvarsfrihet höja avgift upphäva riktlinje
"""
WORDS = _SAID.split()


@dataclass
class Item:
    """A decision point or paragraph; *name* is who it is, whatever it says."""

    name: str
    text: str
    facts: dict[str, str] = field(default_factory=dict)


@dataclass
class Case:
    """What an ärende says."""

    lines: dict[str, str]
    points: list[Item]
    texts: dict[str, list[Item]]
    receivers: list[str]
    comments: dict[str, str] = field(default_factory=dict)  # by the name of what they stand above
    brackets: bool = True  # receivers on one line

    def written(self) -> str:
        """The ärende as YAML."""
        return "\n".join(self._rows()) + "\n"

    def _rows(self) -> Iterator[str]:
        yield "# yaml-language-server: $schema=../schema.json"
        for key, value in self.lines.items():
            yield from self._comment(key, 0)
            yield f"{key}: {value}"
        yield "tjänsteutlåtande:"
        yield "  förslag_till_beslut:" + ("" if self.points else " []")
        for item in self.points:
            yield from self._comment(item.name, 4)
            yield f"    - text: {item.text}" if item.facts else f"    - {item.text}"
            yield from (f"      {key}: {value}" for key, value in item.facts.items())
        for key, items in self.texts.items():
            yield from self._comment(key, 2)
            yield f"  {key}: |"
            for number, item in enumerate(items):
                yield from ([""] if number else [])
                yield from (f"    {line}" for line in item.text.split("\n"))
        if self.brackets:
            yield f"beslut_skickas_till: [{', '.join(self.receivers)}]"
        else:
            yield "beslut_skickas_till:" + ("" if self.receivers else " []")
            yield from (f"- {one}" for one in self.receivers)

    def _comment(self, name: str, column: int) -> Iterator[str]:
        if name in self.comments:
            yield f"{' ' * column}# {self.comments[name]}"

    def said(self) -> dict[str, object]:
        """What reading it gives."""
        said: dict[str, object] = dict(self.lines)
        points = [{"text": one.text, **one.facts} if one.facts else one.text for one in self.points]
        texts = {key: "\n\n".join(one.text for one in items) + "\n" for key, items in self.texts.items()}
        said["tjänsteutlåtande"] = {"förslag_till_beslut": points, **texts}
        said["beslut_skickas_till"] = list(self.receivers)
        return said


def sentence(chance: random.Random) -> str:
    """A sentence with a word that no other has."""
    return " ".join((*chance.choices(WORDS, k=chance.randint(5, 11)), f"nr{chance.randrange(10**9)}"))


def first(chance: random.Random) -> Case:
    """The ärende that both begin with."""
    lines = {"dnr": "KS 2026-00123", "rubrik": sentence(chance), "er_beteckning": sentence(chance)}
    points = [Item(f"p{at}", sentence(chance)) for at in range(chance.randint(2, 6))]
    for item in chance.sample(points, chance.randint(0, len(points))):
        item.facts["ansvarig"] = sentence(chance)
    texts = {
        key: [
            Item(f"{key}{at}", "\n".join(sentence(chance) for _ in range(2)))
            for at in range(chance.randint(2, 6))
        ]
        for key in ("sammanfattning", "bakgrund")
    }
    receivers = [sentence(chance) for _ in range(chance.randint(2, 4))]
    return Case(lines, points, texts, receivers, brackets=chance.random() < 0.5)


@dataclass
class Officer:
    """One who edits. *touched*: each field and what it became; *words*: what must be found in the merge."""

    name: str
    case: Case
    touched: dict[tuple[str, ...], object] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)

    @property
    def comments(self) -> list[str]:
        """The comments that stand in this officer's file."""
        return [one for one in self.case.comments.values() if f"# {one}\n" in self.case.written()]

    def edit(self, chance: random.Random) -> None:
        """One edit by chance; one of what this officer has touched already is left out."""
        kinds = (
            self._line, self._point, self._fact, self._remove_point, self._add_point, self._move_point,
            self._paragraph, self._remove_paragraph, self._add_paragraph, self._receivers, self._comment,
            self._point, self._paragraph,
        )  # fmt: skip
        chance.choice(kinds)(chance)

    def _new(self, chance: random.Random, *address: str) -> str | None:
        if address in self.touched:
            return None
        text = sentence(chance)
        self.touched[address] = text
        self.words.append(text.split()[-1])
        return text

    def _line(self, chance: random.Random) -> None:
        key = chance.choice(("rubrik", "er_beteckning", "underrubrik"))
        if (text := self._new(chance, key)) is not None:
            self.case.lines[key] = text

    def _item(self, chance: random.Random, items: list[Item], *kind: str) -> Item | None:
        """One of *items* that is not touched."""
        free = [one for one in items if not any(one.name in address for address in self.touched)]
        return chance.choice(free) if free else None

    def _reworded(self, chance: random.Random, item: Item) -> None:
        word = f"ny{chance.randrange(10**9)}"
        at = chance.randrange(3, 5)
        words = item.text.split(" ")
        words[at:at] = [word]
        item.text = " ".join(words)
        self.touched[item.name, "text"] = item.text
        self.words.append(word)

    def _point(self, chance: random.Random) -> None:
        if (item := self._item(chance, self.case.points)) is not None:
            self._reworded(chance, item)

    def _fact(self, chance: random.Random) -> None:
        if (item := self._item(chance, self.case.points)) is not None:
            key = chance.choice(("ansvarig", "senast"))
            if (text := self._new(chance, item.name, key)) is not None:
                item.facts[key] = text

    def _remove(self, chance: random.Random, items: list[Item]) -> None:
        if len(items) > 1 and (item := self._item(chance, items)) is not None:
            items.remove(item)
            self.touched[item.name, "borta"] = True

    def _remove_point(self, chance: random.Random) -> None:
        self._remove(chance, self.case.points)

    def _add_point(self, chance: random.Random) -> None:
        item = Item(f"{self.name}{chance.randrange(10**9)}", sentence(chance))
        if chance.random() < 0.4:
            item.facts["senast"] = "2026-12-12"
        self.case.points.insert(chance.randint(0, len(self.case.points)), item)
        self.touched[item.name, "ny"] = item
        self.words.append(item.text.split()[-1])

    def _move_point(self, chance: random.Random) -> None:
        points = self.case.points
        point = points.pop(chance.randrange(len(points)))
        points.insert(chance.randint(0, len(points)), point)
        self.touched["ordning",] = True

    def _paragraph(self, chance: random.Random) -> None:
        if (
            item := self._item(chance, self.case.texts[chance.choice(("sammanfattning", "bakgrund"))])
        ) is not None:
            self._reworded(chance, item)

    def _remove_paragraph(self, chance: random.Random) -> None:
        self._remove(chance, self.case.texts[chance.choice(("sammanfattning", "bakgrund"))])

    def _add_paragraph(self, chance: random.Random) -> None:
        key = chance.choice(("sammanfattning", "bakgrund"))
        items = self.case.texts[key]
        at = chance.randint(0, len(items))
        item = Item(f"{self.name}{chance.randrange(10**9)}", sentence(chance))
        items.insert(at, item)
        self.touched[item.name, "ny"] = item
        self.touched["stycke", key] = True
        self.words.append(item.text.split()[-1])

    def _receivers(self, chance: random.Random) -> None:
        receivers = self.case.receivers
        if chance.random() < 0.4 and len(receivers) > 1:
            gone = receivers.pop(chance.randrange(len(receivers)))
            self.touched["mottagare", gone] = False
            self.words = [word for word in self.words if word not in gone]
            return
        text = sentence(chance)
        receivers.insert(chance.randint(0, len(receivers)), text)
        self.touched["mottagare", text] = True
        self.words.append(text.split()[-1])

    def _comment(self, chance: random.Random) -> None:
        name = chance.choice([*self.case.lines, *(one.name for one in self.case.points), "bakgrund"])
        self.case.comments[name] = f"{self.name} {chance.randrange(10**9)}"


def at_work(seed: int) -> tuple[Case, Officer, Officer]:
    """An ärende and two who have edited it, each a copy of their own."""
    chance = random.Random(seed)
    base = first(chance)
    officers = tuple(Officer(name, deepcopy(base)) for name in ("vår", "deras"))
    for officer in officers:
        for _ in range(chance.randint(1, 5)):
            officer.edit(chance)
        if chance.random() < 0.2:
            officer.case.brackets = not officer.case.brackets
    return base, *officers


def quarrels(ours: Officer, theirs: Officer) -> bool:
    """Whether both changed one field otherwise, or one changed what the other took away."""
    for address, value in ours.touched.items():
        if address[0] in ("ordning", "stycke", "mottagare"):
            continue
        if address in theirs.touched and theirs.touched[address] != value:
            return True
    for one, other in ((ours, theirs), (theirs, ours)):
        gone = {address[0] for address in one.touched if address[1:] == ("borta",)}
        if any(address[0] in gone and address[1:] != ("borta",) for address in other.touched):
            return True
    return False


def may_quarrel(ours: Officer, theirs: Officer) -> bool:
    """Whether a person too would have to ask: both moved points, both added paragraphs in one text, both
    took away the same and one wrote something new there."""
    both_moved = ("ordning",) in ours.touched and ("ordning",) in theirs.touched
    both_added = any(address[0] == "stycke" and address in theirs.touched for address in ours.touched)
    both_removed = any(
        address in theirs.touched and (address[-1] == "borta" or address[0] == "mottagare")
        for address in ours.touched
    )
    return both_moved or both_added or both_removed


def expected(base: Case, ours: Officer, theirs: Officer) -> Case:
    """The ärende with the edits of both; the order of what is new aside."""
    whole = deepcopy(ours.case)
    for key, value in theirs.case.lines.items():
        if (key,) in theirs.touched:
            whole.lines[key] = value
    _both(whole.points, base.points, ours.case.points, theirs.case.points, theirs.touched)
    for key, items in whole.texts.items():
        _both(items, base.texts[key], ours.case.texts[key], theirs.case.texts[key], theirs.touched)
    kept = [one for one in whole.receivers if theirs.touched.get(("mottagare", one)) is not False]
    whole.receivers = kept + [
        one for one in theirs.case.receivers if one not in kept and one not in base.receivers
    ]
    return whole


def _both(
    whole: list[Item],
    base: list[Item],
    ours: list[Item],
    theirs: list[Item],
    touched: dict[tuple[str, ...], object],
) -> None:
    known = {one.name for one in base}
    other = {one.name: one for one in theirs}
    for item in list(whole):
        if item.name in known and item.name not in other:
            whole.remove(item)
        elif item.name in other:
            if (item.name, "text") in touched:
                item.text = other[item.name].text
            item.facts.update(
                {key: value for key, value in other[item.name].facts.items() if (item.name, key) in touched}
            )
    whole += [one for one in theirs if one.name not in known]
