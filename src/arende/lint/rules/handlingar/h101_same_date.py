"""En handling har samma datum i texten som i förteckningen.

Varför: nämnden antar ”yttrandet, daterat 2024-03-25”, men yttrandet som ligger bifogat är från den 28 mars.
        Då är det oklart vad som antogs.
Fel:    godkänna lokalplanen, daterad 2026-09-18, när bilagan ”Lokalplan” har datum 2026-09-11
        eller när underlaget ”Lokalplan” har datum 2026-09-18 och bilagan med samma titel 2026-09-11
Rätt:   godkänna lokalplanen, daterad 2026-09-11
Källa:  iakttaget i publicerade handlingar; kommunallagen (2017:725) 5 kap. 67 § 4
"""

from collections.abc import Iterator

from arende.diagnostics import Diagnostic, Severity
from arende.lint.dates import in_words
from arende.lint.likeness import named_share, title_words
from arende.lint.rules.handlingar.listed import Listed, Reference, listed, references
from arende.lint.subject import Subject

CODE, NAME = "H101", "samma-datum-i-text-och-lista"
SEVERITY = Severity.ERROR

_SURE_WORDS = 2  # a title of one word, ”Yttrande”, names any of several papers
_LIKE = 0.5


def check(subject: Subject) -> Iterator[Diagnostic]:
    """A finding over each date of a document named by its whole title, where the lists give another."""
    documents: list[Listed] = []
    for kind, handling, _ in subject.papers():
        of_paper = listed(kind, handling)
        documents += of_paper
        yield from _between_lists(subject, of_paper)
    for reference in references(subject):
        meant = _meant(reference, documents)
        if meant is None or meant.day is None:
            continue
        right = meant.day.isoformat() if reference.dated.is_iso else in_words(meant.day)
        yield subject.finding(
            reference.address,
            f"”{meant.title}” är daterad {meant.day} under ”{meant.list_name}”",
            f"skriv ”{right}”, eller rätta datumet i förteckningen",
            within=(reference.dated.start, reference.dated.end),
        )


def _between_lists(subject: Subject, documents: tuple[Listed, ...]) -> Iterator[Diagnostic]:
    """A finding over the date of each attachment that the sources have, by the same title, with another.

    Silent where a list has the title twice: then it has several versions.
    """
    by_title: dict[str, list[Listed]] = {}
    for one in documents:
        if one.day is not None and len(title_words(one.title)) >= _SURE_WORDS:
            by_title.setdefault(" ".join(one.title.casefold().split()), []).append(one)
    for same in by_title.values():
        if [one.list_name for one in same] == ["beslutsunderlag", "bilagor"] and same[0].day != same[1].day:
            source, attached = same
            yield subject.finding(
                attached.address / "datum",
                f"”{source.title}” är daterad {source.day} under ”{source.list_name}”",
                "skriv samma datum på båda ställena",
            )


def _meant(reference: Reference, documents: list[Listed]) -> Listed | None:
    """The document that is named with a wrong date; None where none is, or it may be another."""
    like = [one for one in documents if named_share(one.title, reference.words) >= _LIKE]
    if any(one.day in (None, reference.dated.value) for one in like):
        return None
    whole = [
        one
        for one in like
        if len(title_words(one.title)) >= _SURE_WORDS and named_share(one.title, reference.words) == 1
    ]
    return max(whole, key=lambda one: len(one.title), default=None)
