"""Whether a text names a document: the words of its title found again, in whatever form they stand."""

from functools import lru_cache

from arende.lint.patterns import Pattern

_WORD = Pattern(r"[^\W_]+")
# Words of a title that say nothing of which document it is.
_COMMON = frozenset(
    (
        "alla", "att", "bland", "den", "det", "dess", "detta", "efter", "eller", "enligt", "ett", "från",
        "för", "genom", "hos", "inför", "inom", "med", "mellan", "mot", "och", "om", "per", "samt", "sin",
        "som", "till", "under", "upp", "utan", "vid", "över",
    )
)  # fmt: skip
_SHORTEST = 4
_ENDING = 4  # the longest ending that Swedish grammar adds: ”plan”, ”planernas”
_COMMON_PART = 0.75


@lru_cache(maxsize=2048)
def title_words(title: str) -> tuple[str, ...]:
    """The words of *title* that say what it is, and its figures; in lower case."""
    words = _WORD.findall(title.casefold())
    return tuple(word for word in words if word not in _COMMON and (len(word) >= _SHORTEST or word.isdigit()))


@lru_cache(maxsize=8192)
def same_word(one: str, other: str) -> bool:
    """Whether two words in lower case are the same but for their endings; figures must be equal."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if short.isdigit() or len(short) < _SHORTEST:
        return False
    if long.startswith(short):
        return len(long) - len(short) <= _ENDING
    shared = next(i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b)
    return shared >= _SHORTEST + 1 and shared >= _COMMON_PART * len(long)


def named_share(title: str, text: str) -> float:
    """How much of *title* that *text* holds: 1.0 when every word is there, in any order and form."""
    wanted = title_words(title)
    if not wanted:
        return 0.0
    there = title_words(text)
    return sum(any(same_word(word, other) for other in there) for word in wanted) / len(wanted)
