"""Two renderings of one ärende as one: the new one, with what was otherwise in the old as tracked changes."""

from collections.abc import Mapping

from arende.package.parts import CUSTOM_PROPERTIES
from arende.package.provenance import sealed_again
from arende.redline.blocks import Reader
from arende.redline.carrying import Carrier
from arende.redline.elements import BOOKMARK_START, FOOTNOTE_REFERENCE, ID, Element, serialise, w
from arende.redline.marks import Ink, Marks, Pen
from arende.redline.notes import Notes
from arende.redline.numbers import Numbers
from arende.redline.plan import plan, same_paragraphs
from arende.redline.stories import Desk, Story
from arende.redline.version import Part, Version

_TYPE = w("type")


def redline(old: Mapping[str, bytes], new: Mapping[str, bytes], marks: Marks) -> dict[str, bytes]:
    """The parts of *new*, with every difference from *old* as a tracked change by *marks*.

    Both were rendered with one template and profile. Accepting all gives the new paper and rejecting all the
    old one: words, styles, numbers, tables, notes, headers. What follows from the text alone (the widths of
    a table's columns, which paragraphs hold on to the next, the air after a table) is the new one's either
    way, and so are the file's own properties. The provenance is that of *new*, under a seal of its own.
    """
    return _Redlining(Version(old), Version(new), marks).parts()


class _Redlining:
    """One redline being made: *new* is changed part by part."""

    def __init__(self, old: Version, new: Version, marks: Marks) -> None:
        self._old = old
        self._new = new
        self._marks = marks

    def parts(self) -> dict[str, bytes]:
        old, new = self._old, self._new
        here, there = Reader(old, old.main).story(old.body), Reader(new, new.main).story(new.body)
        steps = plan(here, there, to_the_end=True)
        numbers = Numbers(old, new, same_paragraphs(steps))
        carrier = Carrier(old, new)
        notes = Notes(old, new)
        desk = Desk(Pen(self._marks, _first_id(new.main.root)), carrier, notes, numbers)
        Story(new.main, desk).follow(steps, new.body)
        changed = [new.main, *self._margins(desk), *self._footnotes(desk)]
        numbers.settle(changed)
        if numbers.has_grown and new.numbering is not None:
            changed.append(new.numbering)
        made = dict(new.parts) | carrier.parts()
        made |= {part.name: serialise(part.root) for part in changed}
        return sealed_again(made) if CUSTOM_PROPERTIES in made else made

    def _margins(self, desk: Desk) -> list[Part]:
        """The headers and footers that differ, marked."""
        changed = []
        for name in self._new.margins:
            if name in self._old.parts and self._old.parts[name] != self._new.parts[name]:
                part = self._new.part(name)
                self._mark(self._old.part(name), part, part.root, desk)
                changed.append(part)
        return changed

    def _mark(self, old: Part, new: Part, container: Element, desk: Desk) -> None:
        here = Reader(self._old, old).story(old.root)
        there = Reader(self._new, new).story(container)
        Story(new, desk).mark(here, there, container)

    def _footnotes(self, desk: Desk) -> list[Part]:
        """The footnotes part, each note marked that goes on, has come or is gone."""
        part, before = self._new.footnotes, self._old.footnotes
        if part is None or not desk.notes.changes:
            return []
        story = Story(part, desk)
        for change in desk.notes.changes:
            here = () if change.old is None or before is None else Reader(self._old, before).story(change.old)
            there = () if change.new is None else Reader(self._new, part).story(change.new)
            container = change.new if change.new is not None else change.old
            assert container is not None
            if here and there:
                story.mark(here, there, container)
            else:
                story.mark_whole(here or there, Ink.CUT if here else Ink.ADD, container)
        _put_in_order(part.root, self._new.main.root)
        return [part]


def _put_in_order(notes: Element, text: Element) -> None:
    """Numbers the footnotes anew, and puts them in the order, in which *text* calls them.

    Why: LibreOffice takes the first note for the one that is called first, whatever the call says.
    """
    kept = [str(note.get(ID)) for note in notes if note.get(_TYPE)]
    first = max((int(identity) for identity in kept), default=0) + 1
    found = {str(note.get(ID)): note for note in notes if not note.get(_TYPE)}
    calls = list(text.iter(FOOTNOTE_REFERENCE))
    order = dict.fromkeys([*(str(call.get(ID)) for call in calls), *found])
    names = {identity: str(first + place) for place, identity in enumerate(order)}
    for call in calls:
        call.set(ID, names[str(call.get(ID))])
    for identity in order:
        if identity in found:
            found[identity].set(ID, names[identity])
            notes.append(found[identity])


def _first_id(root: Element) -> int:
    """The first id that no bookmark of the new version has: revisions share their numbers with them."""
    ids = (str(found.get(ID)) for found in root.iter(BOOKMARK_START))
    return max((int(identity) for identity in ids if identity.isdigit()), default=0) + 1
