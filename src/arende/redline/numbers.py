"""Which list of the old version is which of the new; a list that is gone gets a number of its own."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from copy import deepcopy
from hashlib import sha256

from arende.redline.blocks import Paragraph
from arende.redline.elements import (
    NUM_PR,
    P_PR,
    P_PR_CHANGE,
    R_PR,
    TRACKS,
    VAL,
    Element,
    essence,
    value,
    w,
)
from arende.redline.version import Part, Version

_NUM, _NUM_ID, _ABSTRACT, _CLEANUP = w("num"), w("numId"), w("abstractNumId"), w("numIdMacAtCleanup")
_ABSTRACT_NUM, _LEVEL, _OVERRIDE, _START_OVERRIDE = map(
    w, ("abstractNum", "lvl", "lvlOverride", "startOverride")
)


class Numbers:
    """What each ``w:numId`` of the old version is called in the redline."""

    def __init__(self, old: Version, new: Version, same: Iterable[tuple[Paragraph, Paragraph]]) -> None:
        """*same*: the paragraphs that are one in both versions, some of them in lists."""
        self._old = _numbers(old.numbering)
        self._new = _numbers(new.numbering)
        self._part = new.numbering
        self._names = self._same(Counter((number_of(one), number_of(other)) for one, other in same))
        self.has_grown = False

    def name(self, number: str) -> str:
        """The id in the redline of the list that the old version calls *number*."""
        if number not in self._names and number in self._old and self._part is not None:
            self._names[number] = self._copied(self._old[number], self._part.root)
        return self._names.get(number, number)

    def renamed(self, properties: Element) -> Element:
        """*properties*, a ``w:pPr`` of the old version's, with the redline's numbers."""
        found = properties.find(f"{NUM_PR}/{_NUM_ID}")
        if found is not None:
            found.set(VAL, self.name(str(found.get(VAL))))
        return properties

    def settle(self, parts: Iterable[Part]) -> None:
        """Gives each list in *parts* whose paragraphs do not all share one fate a definition of its own.

        Why: LibreOffice lets a list begin anew by a flag on its first paragraph, and loses it with that.
        """
        if self._part is None:
            return
        fates: dict[str, set[str]] = defaultdict(set)
        for part in parts:
            for found in part.root.iter(_NUM_ID):
                fates[str(found.get(VAL))].add(_fate(found))
        for number, told in fates.items():
            if number in self._new and len(told) > 1:
                self._detach(self._new[number], self._part.root)

    def _detach(self, number: Element, root: Element) -> None:
        abstracts = {str(one.get(_ABSTRACT)): one for one in root.iterchildren(_ABSTRACT_NUM)}
        abstract = abstracts.get(value(number, _ABSTRACT))
        starts = [(one, one.find(_START_OVERRIDE)) for one in number.iterchildren(_OVERRIDE)]
        if abstract is None or not starts:
            return
        made = deepcopy(abstract)
        name = max(int(one) for one in abstracts) + 1
        made.set(_ABSTRACT, str(name))
        for one in made.iter(w("nsid"), w("tmpl")):
            one.set(VAL, sha256(f"{one.tag} {name} {one.get(VAL)}".encode()).hexdigest()[:8].upper())
        for level in made.iterchildren(_LEVEL):
            for style in level.findall(w("pStyle")):
                level.remove(style)
        for override, start in starts:
            begun = made.find(f"{_LEVEL}[@{w('ilvl')}='{override.get(w('ilvl'))}']/{w('start')}")
            if start is not None and begun is not None:
                begun.set(VAL, str(start.get(VAL)))
                override.remove(start)
            if not len(override):
                number.remove(override)
        list(abstracts.values())[-1].addnext(made)
        number[0].set(VAL, str(name))
        self.has_grown = True

    def _same(self, shared: Mapping[tuple[str, str], int]) -> dict[str, str]:
        """Lists that count alike and share the most paragraphs; each is one other's at most."""
        names: dict[str, str] = {}
        for (one, other), _ in sorted(shared.items(), key=lambda found: (-found[1], found[0])):
            if (
                one
                and other
                and one not in names
                and other not in names.values()
                and self._counts_alike(one, other)
            ):
                names[one] = other
        return names

    def _counts_alike(self, one: str, other: str) -> bool:
        here, there = self._old.get(one), self._new.get(other)
        if here is None or there is None:
            return one == other
        return [essence(child, {}) for child in here] == [essence(child, {}) for child in there]

    def _copied(self, number: Element, root: Element) -> str:
        self.has_grown = True
        made = deepcopy(number)
        name = str(max((int(one) for one in self._new), default=0) + 1)
        made.set(_NUM_ID, name)
        self._new[name] = made
        last = root.find(_CLEANUP)
        if last is None:
            root.append(made)
        else:
            last.addprevious(made)
        return name


def _numbers(part: Part | None) -> dict[str, Element]:
    found = () if part is None else part.root.iterchildren(_NUM)
    return {str(number.get(_NUM_ID)): number for number in found}


def number_of(paragraph: Paragraph) -> str:
    """The list that *paragraph* itself says it is in; empty where its style says, or none."""
    number = value(paragraph.element, P_PR, NUM_PR, _NUM_ID)
    return "" if number == "0" else number


def _fate(number: Element) -> str:
    """What is said of the paragraph that has the list's *number*; empty where it stands as it did."""
    properties = next(number.iterancestors(P_PR))
    if (
        properties.find(P_PR_CHANGE) is not None
        or next(properties.iterancestors(P_PR_CHANGE), None) is not None
    ):
        return P_PR_CHANGE
    return next((track for track in TRACKS if properties.find(f"{R_PR}/{track}") is not None), "")
