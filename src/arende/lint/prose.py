"""The texts of a case as rules read them: what is printed, sign for sign in its place."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from arende.address import Address
from arende.lint.patterns import Pattern
from arende.lint.tables import WrittenTable, tables
from arende.loading import Loaded
from arende.model.kinds import Manner

# What stands in Markdown without being printed; each sign of it becomes a space, so that places stay.
_UNPRINTED = re.compile(
    r"(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)"  # the target of a link or an image
    r"|(?<=\])\([^()\s]+\s+\"(?P<title>[^\"]*)\"\)"  # the same with a title, which is printed
    r"|<https?://[^>\s]*>|<mailto:[^>\s]*>"
    r"|^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?[ \t]*$"  # the rule under a table's head
    r"|\[\^[^\]]*\]:?"
    r"|^[ \t]*(?:>[ \t]?)+|^[ \t]*#{1,6}(?=[ \t])|^[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t])",
    re.MULTILINE,
)
_ADDRESSES = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# What another has said or written: a quotation within a text, and a paragraph quoted whole.
_QUOTATION = re.compile(r"[”“][^”“]*[”“]|\"[^\"]*\"|»[^»«]*[»«]")
_QUOTED_PARAGRAPH = re.compile(r"^[ \t]*>.*(?:\n(?![ \t]*$).*)*", re.MULTILINE)
_ADDRESS_SIGNS = ("@", "://", "www.")  # few texts have any, and looking for them is quick
_BREAK = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d{1,9}[.)]|\||>|#)[ \t])|\|")
_SENTENCE_END = re.compile(r"[.!?…][”\")\]*_]*(?=\s+[”\"(*_]*[A-ZÅÄÖÉ0-9§])")
# Abbreviations after which a capital or a figure does not begin a sentence.
_ABBREVIATIONS = re.compile(
    r"(?:\b(?:t\.\s?ex|bl\.\s?a|m\.\s?fl|m\.\s?m|d\.\s?v\.\s?s|dvs|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|s\.\s?k|f\.\s?d|"
    r"e\.\s?d|o\.\s?d|p\.\s?g\.\s?a|ca|kap|st|nr|kl|dnr|jfr|resp|inkl|exkl|ev|osv|s|sid|max|min|tel|art|prop|bet)"
    r"|\b[A-ZÅÄÖ]|^\s*\d+)\.$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Prose:
    """One text field. *text* is the field's own; *read* is as long, with the unprinted as spaces."""

    address: Address
    text: str
    read: str
    manner: Manner

    @property
    def is_running(self) -> bool:
        """Whether it is running text, and not a name, a title or a number."""
        return self.manner is not Manner.LINE

    @cached_property
    def plain(self) -> str:
        """As *read*, with web and e-mail addresses as spaces too; still as long."""
        if not any(sign in self.read for sign in _ADDRESS_SIGNS):
            return self.read
        return _ADDRESSES.sub(_blank, self.read)

    def matches(self, pattern: re.Pattern[str] | Pattern) -> Iterator[re.Match[str]]:
        """Where *pattern* is found in ``plain``, save where that covers signs which are not printed."""
        for found in pattern.finditer(self.plain):
            if found[0] == self.text[found.start() : found.end()]:
                yield found


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, heading, cell or list item of a text: *start* and *end* count in the field's text."""

    address: Address
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class CaseTexts:
    """Every text of a case, read once for all rules."""

    loaded: Loaded[Any]

    @cached_property
    def prose(self) -> tuple[Prose, ...]:
        """Every text field in the record's order, dates and choices left out."""
        if self.loaded.value is None:
            return ()
        return tuple(
            Prose(leaf.address, leaf.value, _printed(leaf.value, leaf.manner), leaf.manner)
            for leaf in self.loaded.leaves
            if leaf.manner is not None and isinstance(leaf.value, str)
        )

    @cached_property
    def by_address(self) -> Mapping[Address, Prose]:
        """Every text field by its address."""
        return {prose.address: prose for prose in self.prose}

    @cached_property
    def running(self) -> tuple[Prose, ...]:
        """The fields of running text."""
        return tuple(prose for prose in self.prose if prose.is_running)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of the running texts, in order."""
        return tuple(sentence for prose in self.running for sentence in sentences(prose))

    @cached_property
    def own(self) -> tuple[Prose, ...]:
        """The running texts in the writer's own words: quotations and addresses as spaces, and no text
        that another has written: the titles of their papers and what they have asked for.
        """
        return tuple(_own(prose) for prose in self.running if not _of_another(prose))

    @cached_property
    def own_sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of ``own``, in order."""
        known: dict[Address, list[Sentence]] = {}
        for sentence in self.sentences:
            known.setdefault(sentence.address, []).append(sentence)
        return tuple(
            sentence
            for prose in self.own
            for sentence in (
                known.get(prose.address, ()) if prose is self.by_address[prose.address] else sentences(prose)
            )
        )

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of ``own`` in lower case: tells at once which of many words are worth looking for."""
        return frozenset(re.findall(r"\w+", "\n".join(prose.read for prose in self.own).lower()))

    @cached_property
    def tables(self) -> tuple[tuple[Address, WrittenTable], ...]:
        """Every table of the running texts, in order."""
        return tuple((prose.address, table) for prose in self.running for table in tables(prose.text))


def sentences(prose: Prose) -> Iterator[Sentence]:
    """The sentences of *prose*; a list item, a table's cell and a heading are one each at least."""
    for start, end in _passages(prose.text):
        position = start
        for mark in _SENTENCE_END.finditer(prose.read, start, end):
            if _ABBREVIATIONS.search(prose.read[position : mark.start() + 1]):
                continue
            yield from _sentence(prose, position, mark.end())
            position = mark.end()
        yield from _sentence(prose, position, end)


def _sentence(prose: Prose, start: int, end: int) -> Iterator[Sentence]:
    text = prose.read[start:end]
    stripped = text.strip()
    if stripped:
        at = start + len(text) - len(text.lstrip())
        yield Sentence(prose.address, at, at + len(stripped), stripped)


def _passages(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    for found in _BREAK.finditer(text):
        yield position, found.start()
        position = found.end()
    yield position, len(text)


def _printed(text: str, manner: Manner) -> str:
    return text if manner is Manner.LINE else _UNPRINTED.sub(_unprinted, text)


def _of_another(prose: Prose) -> bool:
    steps = prose.address.steps
    return steps[-1] == "titel" or (steps[0] == "svar_på" and steps[-1] == "text")


def _own(prose: Prose) -> Prose:
    """*prose* without what it quotes, sign for sign in its place; itself where it quotes nothing."""
    read = prose.plain
    for quoted in _QUOTED_PARAGRAPH.finditer(prose.text) if prose.manner is Manner.BLOCK else ():
        read = read[: quoted.start()] + _blank(quoted) + read[quoted.end() :]
    read = _QUOTATION.sub(_blank_within_paragraph, read)
    return prose if read == prose.read else replace(prose, read=read)


def _blank_within_paragraph(match: re.Match[str]) -> str:
    # A quotation mark without its partner must not hide the paragraphs that follow.
    return match[0] if re.search(r"\n[ \t]*\n", match[0]) else _blank(match)


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _unprinted(match: re.Match[str]) -> str:
    title = match["title"]
    if title is None:
        return _blank(match)
    before = match[0][: match.start("title") - match.start()]
    return re.sub(r"[^\n]", " ", before) + title + "  "
