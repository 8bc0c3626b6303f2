"""Patterns that are made when a text first needs them: most are about signs that most papers lack."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache


class Pattern:
    """A regular expression that costs nothing until it is used.

    *needs*: signs of which a text must have one at least; no other text is searched. Their case counts as
    it does in the expression.
    Why: making all the rules' expressions takes longer than reading a case.
    """

    def __init__(self, written: str, *needs: str, flags: int = 0) -> None:
        self.written = written
        self.needs = tuple(map(_folded, needs)) if flags & re.IGNORECASE else needs
        self.flags = flags

    @cached_property
    def _made(self) -> re.Pattern[str]:
        return re.compile(self.written, self.flags)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Every match in *text*, from *start* on."""
        if self._is_out(text):
            return iter(())
        return self._made.finditer(text, start, len(text) if end is None else end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in *text*, from *start* on."""
        if self._is_out(text):
            return None
        return self._made.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match that begins at *start*."""
        if self._is_out(text):
            return None
        return self._made.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match that is all of *text*."""
        if self._is_out(text):
            return None
        return self._made.fullmatch(text, start, len(text) if end is None else end)

    def findall(self, text: str) -> list[str]:
        """What matches in *text*, for an expression with one group or none."""
        return [] if self._is_out(text) else self._made.findall(text)

    def split(self, text: str) -> list[str]:
        """*text* cut where it matches, for an expression without groups."""
        return [text] if self._is_out(text) else self._made.split(text)

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """*text* with *instead* for each match, or for the first *count*."""
        return text if self._is_out(text) else self._made.sub(instead, text, count)

    def _is_out(self, text: str) -> bool:
        if not self.needs:
            return False
        searched = _folded(text) if self.flags & re.IGNORECASE else text
        return not any(sign in searched for sign in self.needs)


@lru_cache(maxsize=512)
def _folded(text: str) -> str:
    """*text* so that what ``re.IGNORECASE`` holds for the same is the same; the dotless i counts as an i."""
    return text.casefold().replace("i\u0307", "i").replace("\u0131", "i")
