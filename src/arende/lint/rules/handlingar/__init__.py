"""H: the papers a case rests on, and those that go with it."""

from arende.lint.rule import Rule
from arende.lint.rules.handlingar import (
    h101_same_date,
    h102_adopted_paper_is_listed,
    h103_dated_sources,
    h104_own_paper_has_own_date,
    h105_own_paper_first,
    h106_numbered_attachments,
    h107_attachments_spoken_of,
    h108_attachments_mentioned,
    h109_listed_once,
    h110_not_after_the_paper,
    h111_earlier_decisions,
    h112_paragraph_without_sign,
    h113_titles_are_names,
    h114_listed_and_attached,
)

RULES: tuple[Rule, ...] = (
    h101_same_date,
    h102_adopted_paper_is_listed,
    h103_dated_sources,
    h104_own_paper_has_own_date,
    h105_own_paper_first,
    h106_numbered_attachments,
    h107_attachments_spoken_of,
    h108_attachments_mentioned,
    h109_listed_once,
    h110_not_after_the_paper,
    h111_earlier_decisions,
    h112_paragraph_without_sign,
    h113_titles_are_names,
    h114_listed_and_attached,
)
