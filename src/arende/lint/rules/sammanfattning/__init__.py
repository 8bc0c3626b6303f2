"""S: the summary, which is read first and often alone."""

from arende.lint.rule import Rule
from arende.lint.rules.sammanfattning import (
    s101_long_papers_have_one,
    s102_short_enough,
    s103_stands_alone,
    s104_proposal_not_repeated,
    s105_plain_text_only,
    s106_sentences_once,
    s107_no_first_person,
)

RULES: tuple[Rule, ...] = (
    s101_long_papers_have_one,
    s102_short_enough,
    s103_stands_alone,
    s104_proposal_not_repeated,
    s105_plain_text_only,
    s106_sentences_once,
    s107_no_first_person,
)
