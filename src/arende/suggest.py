"""The word somebody meant, among the words there are."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

_LIKE_ENOUGH = 0.66


def nearest(written: str, known: Iterable[str]) -> str | None:
    """The one of *known* most like *written*; None when none is.

    Case, accents, blanks and hyphens do not count: ”E-post” means ”e_post”, ”handlaggare” ”handläggare”.
    """
    plain = _plain(written)
    best, likeness = None, _LIKE_ENOUGH
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(plain)
    for word in known:
        other = _plain(word)
        if other == plain:
            return word
        matcher.set_seq1(other)
        if matcher.real_quick_ratio() > likeness and matcher.ratio() > likeness:
            best, likeness = word, matcher.ratio()
    return best


def did_you_mean(written: str, known: Iterable[str], otherwise: str = "") -> str:
    """The råd for an unknown word: the nearest of *known*, else *otherwise*."""
    near = nearest(written, known)
    return f"menade du ”{near}”?" if near else otherwise


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in letters if sign.isalnum())
