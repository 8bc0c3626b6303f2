"""How one Word file's text differs from another's, paragraph by paragraph: before → after."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from arende.tasks.paper_text import PaperText, Passage


@dataclass(frozen=True, slots=True)
class TextChange:
    """One paragraph that says something else. Empty *before*: it was added; empty *after*: it is gone."""

    place: str
    before: str
    after: str


def text_changes(before: PaperText, after: PaperText) -> tuple[TextChange, ...]:
    """Every difference from *before* to *after*, in reading order; none where they say the same."""
    found: list[TextChange] = []
    for name in dict.fromkeys((*before.stories, *after.stories)):
        found.extend(_in_story(before.stories.get(name, ()), after.stories.get(name, ())))
    if before.pictures != after.pictures:
        gone, come = len(before.pictures - after.pictures), len(after.pictures - before.pictures)
        found.append(TextChange("bilder", f"{gone} bort eller utbytta" if gone else "", f"{come} nya"))
    return tuple(found)


def _in_story(before: Sequence[Passage], after: Sequence[Passage]) -> Iterator[TextChange]:
    old, new = [one.text for one in before], [one.text for one in after]
    if old == new:
        yield from _labelled(before, after)
    for deed, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if deed != "equal":
            yield from _paired(before[i:j], after[k:m])


def _labelled(before: Sequence[Passage], after: Sequence[Passage]) -> Iterator[TextChange]:
    """Those with another number in a list; asked where the texts are alike: one that goes moves the rest."""
    for old, new in zip(before, after, strict=True):
        if old.label != new.label:
            texts = (f"{one.label} {one.text}".strip() for one in (old, new))
            yield TextChange(new.place, *texts)


def _paired(before: Sequence[Passage], after: Sequence[Passage]) -> Iterator[TextChange]:
    for place in range(max(len(before), len(after))):
        old = before[place] if place < len(before) else None
        new = after[place] if place < len(after) else None
        where = new or old
        assert where is not None
        yield TextChange(where.place, old.text if old else "", new.text if new else "")
