"""Two edits of one text made one, paragraph by paragraph."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from arende.merging.alignment import LIKE, ratio
from arende.merging.sides import Side

_MOST_COMPARED = 400
_BLANK = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)*")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs that both sides agree on, or (*clashes*) that both changed otherwise."""

    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    clashes: bool = False


@dataclass(frozen=True, slots=True)
class _Hunk:
    """Base paragraphs *start* to *end*, which one side made *text* of."""

    start: int
    end: int
    text: tuple[str, ...]


def fold_text(base: str, ours: str, theirs: str, side: Side) -> tuple[str, bool]:
    """The text with both edits, and whether no paragraph was changed by both otherwise."""
    parts = stretches(base, ours, theirs)
    whole = "\n\n".join(paragraph for part in parts for paragraph in side.of(part.ours, part.theirs))
    return whole and whole + ending(base, ours, theirs), not any(part.clashes for part in parts)


def stretches(base: str, ours: str, theirs: str) -> list[Stretch]:
    """The text in stretches, in order."""
    old = paragraphs(base)
    hunks = [_hunks(old, paragraphs(text)) for text in (ours, theirs)]
    found: list[Stretch] = []
    position = 0
    for start, end, mine, other in _regions(*hunks):
        found.append(_agreed(old[position:start]))
        left, right = (_after(old, start, end, group) for group in (mine, other))
        if not mine or not other or left == right:
            found.append(_agreed(left if mine else right))
        else:
            found.append(Stretch(left, right, clashes=True))
        position = end
    found.append(_agreed(old[position:]))
    return [one for one in found if one.ours or one.theirs]


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of *text*, without the blank lines between them and the line ends last."""
    stripped = text.rstrip("\n")
    return tuple(_BLANK.split(stripped)) if stripped else ()


def ending(base: str, ours: str, theirs: str) -> str:
    """The line ends last in the text: what one side made them, else ours."""
    old, left, right = (text[len(text.rstrip("\n")) :] for text in (base, ours, theirs))
    return right if left == old else left


def _agreed(paragraphs: Sequence[str]) -> Stretch:
    return Stretch(tuple(paragraphs), tuple(paragraphs))


def _hunks(old: tuple[str, ...], new: tuple[str, ...]) -> list[_Hunk]:
    found: list[_Hunk] = []
    for kind, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        for old_start, old_end, new_start, new_end in _apart(old[start:end], new[first:last]):
            text = new[first + new_start : first + new_end]
            found.append(_Hunk(start + old_start, start + old_end, text))
    return found


def _apart(old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[tuple[int, int, int, int]]:
    """A changed stretch as changes of one paragraph each, where it is told which became which.

    That is those that are alike, and between them those that are as many after as before.
    """
    at = to = 0
    for left, right in [*_alike(old, new), (len(old), len(new))]:
        if left - at == right - to:
            yield from ((at + step, at + step + 1, to + step, to + step + 1) for step in range(left - at))
        elif left > at or right > to:
            yield at, left, to, right
        if left < len(old):
            yield left, left + 1, right, right + 1
        at, to = left + 1, right + 1


def _alike(old: tuple[str, ...], new: tuple[str, ...]) -> list[tuple[int, int]]:
    """The pairs, in order on both sides, that are most alike taken together."""
    if len(old) * len(new) > _MOST_COMPARED:
        return []
    best: list[list[tuple[float, list[tuple[int, int]]]]] = [[(0.0, [])] * (len(new) + 1)]
    for at, one in enumerate(old):
        row: list[tuple[float, list[tuple[int, int]]]] = [(0.0, [])]
        for to, other in enumerate(new):
            choices = [best[at][to + 1], row[to]]
            if (alike := ratio(one, other)) >= LIKE:
                score, known = best[at][to]
                choices.append((score + alike, [*known, (at, to)]))
            row.append(max(choices, key=lambda choice: choice[0]))
        best.append(row)
    return best[-1][-1][1]


def _regions(ours: list[_Hunk], theirs: list[_Hunk]) -> Iterator[tuple[int, int, list[_Hunk], list[_Hunk]]]:
    """Stretches of base that one side or both changed: those that touch the same paragraph are one."""
    waiting = sorted(
        [(hunk, True) for hunk in ours] + [(hunk, False) for hunk in theirs],
        key=lambda one: (one[0].start, one[0].end),
    )
    while waiting:
        group = [waiting.pop(0)]
        start, end = group[0][0].start, group[0][0].end
        while waiting and _meets(waiting[0][0], group[-1][0], start, end):
            group.append(waiting.pop(0))
            end = max(end, group[-1][0].end)
        yield start, end, [one for one, mine in group if mine], [one for one, mine in group if not mine]


def _meets(hunk: _Hunk, last: _Hunk, start: int, end: int) -> bool:
    both_insert = hunk.start == hunk.end == last.start == last.end
    return hunk.start < end or both_insert or (hunk.start == start and hunk.start == hunk.end == end)


def _after(old: tuple[str, ...], start: int, end: int, hunks: list[_Hunk]) -> tuple[str, ...]:
    """Base paragraphs *start* to *end* after *hunks*."""
    found: list[str] = []
    position = start
    for hunk in hunks:
        found += [*old[position : hunk.start], *hunk.text]
        position = max(position, hunk.end)
    return (*found, *old[position:end])
