"""The kind of appeal, and the rules of förvaltningslagen that follow it."""

import pytest

from arende.meeting.appeal import kind_of_appeal, rules_of_förvaltningslagen
from arende.meeting.decision import Level
from arende.model.choices import Appeal
from arende.model.decision import Role
from tests.meeting.making import case, organ, with_item

DECIDES = Level("tekniska nämnden", Role.BESLUTAR, ())
TABLED = "{rubrik: Ett, beslut: {utgång: bordläggning, punkter: [vänta]}}"
PROPOSES = Level("kommunfullmäktige", Role.FÖRESLÅR, (), "kommunfullmäktige", ("kommunfullmäktige",))
CHAIRS = "ordförandeförslag: {datum: 2026-10-01, ordförande: Bo Berg, förslag_till_beslut: [bygga]}"
BESVÄR = f"överklagande: förvaltningsbesvär\n{CHAIRS}"


@pytest.mark.parametrize(
    ("item", "ärende", "levels", "expected"),
    [
        # nothing said: laglighetsprövning
        ("rubrik: Ett", None, [], Appeal.LAGLIGHETSPRÖVNING),
        ("dnr: TN 2026-1", CHAIRS, [DECIDES], Appeal.LAGLIGHETSPRÖVNING),
        # the ärende says, the item says more
        ("dnr: TN 2026-1", BESVÄR, [DECIDES], Appeal.FÖRVALTNINGSBESVÄR),
        ("{dnr: TN 2026-1, överklagande: kan inte överklagas}", BESVÄR, [DECIDES], Appeal.EJ),
        # it prepares another decision
        ("dnr: TN 2026-1", BESVÄR, [PROPOSES], Appeal.EJ),
        ("{dnr: TN 2026-1, överklagande: laglighetsprövning}", CHAIRS, [PROPOSES], Appeal.EJ),
        ("{rubrik: Ett, beslut: {utgång: återremiss, punkter: [vänta]}}", None, [DECIDES], Appeal.EJ),
        ("{rubrik: Ett, beslut: {utgång: bordläggning, punkter: [vänta]}}", None, [], Appeal.EJ),
        # a part of it is decided here, and a rejection is a decision
        ("dnr: TN 2026-1", BESVÄR, [PROPOSES, DECIDES], Appeal.FÖRVALTNINGSBESVÄR),
        ("{rubrik: Ett, beslut: {utgång: avslag, punkter: [nej]}}", None, [], Appeal.LAGLIGHETSPRÖVNING),
    ],
)
def test_a_decision_that_prepares_another_is_not_appealed_others_as_they_say(item, ärende, levels, expected):
    entry = with_item(item)[1].entry
    assert expected is kind_of_appeal(entry, organ(), case(ärende) if ärende else None, levels)


@pytest.mark.parametrize(
    ("item", "levels", "expected"),
    [
        (TABLED.replace("bordläggning", "återremiss"), [DECIDES], Appeal.LAGLIGHETSPRÖVNING),
        (TABLED, [], Appeal.LAGLIGHETSPRÖVNING),
        ("rubrik: Ett", [PROPOSES], Appeal.LAGLIGHETSPRÖVNING),
        ("{rubrik: Ett, överklagande: kan inte överklagas}", [DECIDES], Appeal.EJ),
    ],
)
def test_every_decision_of_fullmäktige_is_appealed_unless_the_file_says_else(item, levels, expected):
    council = organ(slag="fullmäktige")
    assert expected is kind_of_appeal(with_item(item)[1].entry, council, None, levels)


@pytest.mark.parametrize(
    ("paragraph", "applies"),
    [
        (9, True), (10, False), (12, False), (13, True), (15, True), (16, False), (20, False),
        (21, True), (22, True), (23, False), (32, False), (33, False), (36, False), (49, False),
    ],
)  # fmt: skip
def test_laglighetsprövning_leaves_out_what_the_second_paragraph_says(paragraph, applies):
    rules = rules_of_förvaltningslagen(Appeal.LAGLIGHETSPRÖVNING)
    assert applies == (paragraph in rules.paragraphs)
    assert not rules.is_whole
    assert rules == rules_of_förvaltningslagen(Appeal.EJ)
    assert (False, False) == (rules.needs_reasons, rules.needs_instructions)


def test_förvaltningsbesvär_brings_them_all():
    rules = rules_of_förvaltningslagen(Appeal.FÖRVALTNINGSBESVÄR)
    assert frozenset(range(1, 50)) == rules.paragraphs
    assert (True, True, True) == (rules.is_whole, rules.needs_reasons, rules.needs_instructions)
