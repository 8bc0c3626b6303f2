"""The known word that a misspelt one was most likely meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches

_LIKENESS = 0.6


def nearest(written: str, known: Iterable[str]) -> str:
    """The word of *known* most like *written*, without regard to case; empty when none is near."""
    by_folded = {word.casefold(): word for word in known}
    found = get_close_matches(written.casefold(), by_folded, n=1, cutoff=_LIKENESS)
    return by_folded[found[0]] if found else ""


def did_you_mean(written: str, known: Iterable[str], otherwise: str = "") -> str:
    """The råd for an unknown word: the nearest of *known*, else *otherwise*."""
    near = nearest(written, known)
    return f"menade du ”{near}”?" if near else otherwise
