"""The line before the decision points: a profile's lead-in grammar filled from the case."""

from collections.abc import Mapping, Sequence
from string import Formatter

from arende.swedish.words import capitalise_first


class MissingValue(Exception):
    """A lead-in asks for a value the case does not have; the argument is the placeholder."""


def placeholders(pattern: str) -> tuple[str, ...]:
    """The placeholders of *pattern* as written, in order; ValueError where a brace stands alone."""
    return tuple(name for _, name, _, _ in Formatter().parse(pattern) if name is not None)


def chain(organs: Sequence[str]) -> str:
    """”arbetsutskottet föreslå nämnden föreslå fullmäktige”: who proposes to whom, in order."""
    return " föreslå ".join(organs)


def fill(pattern: str, values: Mapping[str, str]) -> str:
    """*pattern* with each placeholder's value; a capital first letter asks for one in the value.

    Raises MissingValue for a placeholder whose value is empty or unknown.
    """
    written: list[str] = []
    for literal, name, _, _ in Formatter().parse(pattern):
        written.append(literal)
        if name is None:
            continue
        value = values.get(name.lower(), "")
        if not value:
            raise MissingValue(name)
        written.append(capitalise_first(value) if name[:1].isupper() else value)
    return "".join(written)
