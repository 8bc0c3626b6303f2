"""What is said of a code beside its findings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meaning:
    """A code in one line; for a rule also its *name*, its *help* in Markdown and the *page* that holds it.

    *page* is a path from the root of the repository that the findings are shown in, or empty.
    """

    text: str
    name: str = ""
    help: str = ""
    page: str = ""
