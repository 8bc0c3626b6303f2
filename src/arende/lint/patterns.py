"""Patterns that are made when a text first needs them: most are about signs that most papers lack."""

import re
from collections.abc import Iterator
from functools import cached_property


class Pattern:
    """A regular expression that costs nothing until it is used.

    *needs*: signs of which a text must have one at least; ``finditer`` looks at no other text.
    Why: making all the rules' expressions takes longer than reading a case.
    """

    def __init__(self, written: str, *needs: str, flags: int = 0) -> None:
        self._written = written
        self._needs = needs
        self._flags = flags

    @cached_property
    def _made(self) -> re.Pattern[str]:
        return re.compile(self._written, self._flags)

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """Every match in *text*, from *start* on."""
        if self._needs and not any(sign in text for sign in self._needs):
            return iter(())
        return self._made.finditer(text, start)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The first match in *text*, from *start* on."""
        return next(self.finditer(text, start), None)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at *start*."""
        return self._made.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is all of *text*."""
        return self._made.fullmatch(text)

    def sub(self, instead: str, text: str, count: int = 0) -> str:
        """*text* with *instead* for each match, or for the first *count*."""
        return self._made.sub(instead, text, count)
