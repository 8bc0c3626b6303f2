"""Where a block stands: the lists, quotes and footnotes round it, and what blocks are called."""

from dataclasses import dataclass

_CONTAINERS = {"list": "en lista", "quote": "ett citat", "note": "en fotnot"}
KINDS = {
    "bullet_list_open": "lista",
    "ordered_list_open": "lista",
    "blockquote_open": "citat",
    "heading_open": "rubrik",
    "table_open": "tabell",
    "fence": "kodblock",
    "code_block": "kodblock",
    "html_block": "HTML",
    "hr": "streck",
}
"""Blocks other than paragraphs, in words."""


@dataclass(frozen=True, slots=True)
class Inside:
    """Where a block stands: how many lists deep, and the containers round it."""

    lists: int = 0
    containers: tuple[str, ...] = ()

    def within(self, container: str) -> "Inside":
        return Inside(self.lists + (container == "list"), (*self.containers, container))

    @property
    def named(self) -> str:
        """The innermost container in words; empty in running text."""
        return _CONTAINERS[self.containers[-1]] if self.containers else ""

    @property
    def is_note(self) -> bool:
        """Whether a footnote is what all this stands in."""
        return self.containers[:1] == ("note",)
