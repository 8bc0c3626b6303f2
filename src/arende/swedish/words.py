"""Words in a row and the first letter of a sentence."""

from collections.abc import Sequence

# How a noun ends → what makes it definite, and its gender: n as in ”den”, t as in ”det”.
_DEFINITE = (
    ("ande", "t", "t"),
    ("ende", "t", "t"),
    ("else", "n", "n"),
    ("förslag", "et", "t"),
    ("underlag", "et", "t"),
    ("ing", "en", "n"),
    ("skrift", "en", "n"),
    ("rapport", "en", "n"),
)


def definite(noun: str) -> tuple[str, str] | None:
    """”tjänsteskrivelse” → ”tjänsteskrivelsen”, n; None where the ending does not tell.

    A noun after a genitive, ”ordförandens förslag”, is definite as it is and cannot be told from others.
    """
    if " " in noun:
        return None
    for ending, more, gender in _DEFINITE:
        if noun.endswith(ending):
            return noun + more, gender
    return None


def list_words(words: Sequence[str], conjunction: str = "och") -> str:
    """”a, b och c”; no comma before the conjunction (Svenska skrivregler)."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def capitalise_first(text: str) -> str:
    """*text* with a capital first letter and the rest untouched; ”ß” and the like stay as they are."""
    capital = text[:1].upper()
    return capital + text[1:] if len(capital) == 1 else text
