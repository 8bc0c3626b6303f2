"""The profile's own sentences, filled with names and texts, and names as they are written in running text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from string import Formatter

from arende.documents.reading import line
from arende.documents.setting import set_inlines
from arende.loading.sitting import Sitting
from arende.markup import parse_blocks, parse_line
from arende.markup.blocks import Block, Inline, Inlines, Paragraph, Run
from arende.swedish.dates import format_day
from arende.swedish.words import capitalise_first, list_words

_SIBILANTS = ("s", "x", "z")


def phrase(pattern: str, **values: str | Inlines) -> Inlines:
    """*pattern*, one of the profile's sentences, with each placeholder's value; it may hold Markdown.

    A capital first letter asks for one in the value, {Organ}. Raises KeyError for a placeholder nobody gave
    a value: the form's own are checked when it is read.
    """
    found = {name: line(value) if isinstance(value, str) else value for name, value in values.items()}
    return set_inlines(tuple(_filled(_parsed(pattern), found)))


def sentence(pattern: str, **values: str | Inlines) -> Paragraph:
    """As ``phrase``, a paragraph of its own."""
    return Paragraph(phrase(pattern, **values))


@lru_cache(maxsize=256)
def _parsed(pattern: str) -> Inlines:
    return parse_line(pattern).inlines


@lru_cache(maxsize=64)
def parsed_text(text: str) -> tuple[Block, ...]:
    """A text of the profile, in blocks."""
    return parse_blocks(text).blocks.blocks


def filled_text(text: str, **values: str) -> tuple[Block, ...]:
    """A text of the profile, in blocks, each paragraph filled as ``phrase`` fills a sentence."""
    found = {name: line(value) for name, value in values.items()}
    return tuple(
        replace(block, inlines=tuple(_filled(block.inlines, found)))
        if isinstance(block, Paragraph)
        else block
        for block in parsed_text(text)
    )


def _filled(inlines: Inlines, values: dict[str, Inlines]) -> Iterator[Inline]:
    for inline in inlines:
        if not isinstance(inline, Run) or "{" not in inline.text:
            yield inline
            continue
        for literal, name, _, _ in Formatter().parse(inline.text):
            if literal:
                yield Run(literal, inline.bold, inline.italic, inline.link)
            if name is not None:
                value = values[name.lower()]
                yield from capitalised(value) if name[:1].isupper() else value


def capitalised(inlines: Inlines) -> Inlines:
    """*inlines* with a capital first letter."""
    first = inlines[0] if inlines else None
    if not isinstance(first, Run):
        return inlines
    return (Run(capitalise_first(first.text), first.bold, first.italic, first.link), *inlines[1:])


def people(sitting: Sitting, names: Iterable[str]) -> str:
    """”Alva Exempel (S) och Nils Påhitt (M)”."""
    return list_words([sitting.presence.with_party(name) for name in names])


def genitive(name: str) -> str:
    """”Alva Exempels”, ”Nils”: a name that ends in s, x or z has no s added (Svenska skrivregler)."""
    return name if name.casefold().endswith(_SIBILANTS) else f"{name}s"


def paragraphs(numbers: str, count: int) -> str:
    """”§ 45” or ”§§ 45–47”; *numbers* as written, *count* how many they are."""
    return f"{'§§' if count > 1 else '§'} {numbers}"


def meeting_of(sitting: Sitting) -> str:
    """”Tekniska nämnden 2026-10-22”: what the file's properties call the meeting."""
    day = format_day(sitting.meeting.datum, sitting.profile.datum)
    return f"{capitalise_first(sitting.organ.namn)} {day}"


def joined(words: Sequence[str], between: str = ", ") -> str:
    """*words* that are not empty, with *between* between them."""
    return between.join(word for word in words if word)
