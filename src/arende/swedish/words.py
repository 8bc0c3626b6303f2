"""Words in a row and the first letter of a sentence."""

from collections.abc import Sequence


def list_words(words: Sequence[str], conjunction: str = "och") -> str:
    """”a, b och c”; no comma before the conjunction (Svenska skrivregler)."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def capitalise_first(text: str) -> str:
    """*text* with a capital first letter and the rest untouched; ”ß” and the like stay as they are."""
    capital = text[:1].upper()
    return capital + text[1:] if len(capital) == 1 else text
