"""Presence: who serves, for whom, in which §."""

import pytest

from arende.meeting.paragraphs import written
from arende.model.organs import Office
from tests.meeting.making import BOARD, organ, seated


def _lines(attending):
    return [f"{one.seat.name} §§ {written(one.paragraphs)} {one.for_}".strip() for one in attending]


def _names(seats):
    return [seat.name for seat in seats]


def test_all_members_are_there_who_are_not_said_to_be_absent_chair_and_vice_first():
    there, agenda = seated("{}")
    expected = ["Bo Berg", "Vera Vik", "Lo Lind", "My Mo", "Sten Sjö"]
    assert expected == _names(one.seat for one in there.members)
    assert expected == _names(there.serving(agenda[0]))
    assert "Bo Berg" == there.chair.name


def test_an_absent_member_is_replaced_by_a_substitute_for_the_whole_meeting():
    there, agenda = seated(
        "{frånvarande: [My Mo], ersättare: [{namn: Pär Post, tjänstgör_för: My Mo}, Eva Ek]}"
    )
    assert ["My Mo"] == _names(there.absent_all)
    assert ["Pär Post §§ 45–48 My Mo"] == _lines(there.substitutes_serving)
    assert ["Eva Ek §§ 45–48"] == _lines(there.substitutes_present)
    assert ["Bo Berg", "Vera Vik", "Lo Lind", "Sten Sjö", "Pär Post"] == _names(there.serving(agenda[0]))


def test_a_member_who_comes_late_serves_from_then_on_and_the_substitute_until_then():
    there, agenda = seated("""
        frånvarande: [{namn: My Mo, paragrafer: 45–46}]
        ersättare: [{namn: Eva Ek, tjänstgör_för: My Mo}]
    """)
    assert ["My Mo §§ 47–48"] == _lines(one for one in there.members if one.seat.name == "My Mo")
    assert ["Eva Ek §§ 45–46 My Mo"] == _lines(there.substitutes_serving)
    assert [5, 5, 5, 5] == [len(there.serving(item)) for item in agenda]
    assert () == there.absent_all


def test_a_member_who_misses_every_paragraph_by_number_is_absent_all():
    there, _ = seated("{frånvarande: [{namn: My Mo, paragrafer: 45–48}]}")
    assert ["My Mo"] == _names(there.absent_all)


def test_one_substitute_serves_for_two_in_turn():
    there, _ = seated("""
        frånvarande: [{namn: My Mo, paragrafer: 45–46}, {namn: Lo Lind, paragrafer: 47–48}]
        ersättare:
          - {namn: Eva Ek, tjänstgör_för: My Mo}
          - {namn: Eva Ek, tjänstgör_för: Lo Lind}
    """)
    assert ["Eva Ek §§ 45–46 My Mo", "Eva Ek §§ 47–48 Lo Lind"] == _lines(there.substitutes_serving)


WITH_JÄV = """
dagordning:
  - grupp: beslutsärenden
    ärenden:
      - Ett
      - {rubrik: Två, jäv: [{namn: Bo Berg, ersättare: Eva Ek}], deltar_inte: [My Mo]}
      - {rubrik: Tre, utgår: ja, jäv: [{namn: Bo Berg, ersättare: Eva Ek}]}
      - Fyra
"""


def test_one_with_jäv_leaves_and_the_substitute_comes_in_for_that_paragraph_alone():
    there, (one, two, struck, four) = seated(WITH_JÄV)
    assert ["Bo Berg §§ 45, 47"] == _lines(there.members[:1])
    assert ["Eva Ek §§ 46 Bo Berg"] == _lines(there.substitutes_serving)
    assert ["Vera Vik", "Lo Lind", "My Mo", "Sten Sjö", "Eva Ek"] == _names(there.serving(two))
    assert ["Vera Vik", "Lo Lind", "Sten Sjö", "Eva Ek"] == _names(there.deciding(two))
    assert 5 == len(there.serving(one)) == len(there.serving(four))
    assert () == there.serving(struck)


def test_the_vice_chair_leads_while_the_chair_is_away():
    there, (one, two, _, four) = seated(WITH_JÄV)
    assert ["Bo Berg", "Vera Vik", "Bo Berg"] == [there.chair_of(item).name for item in (one, two, four)]
    absent, _ = seated("{frånvarande: [Bo Berg]}")
    assert "Vera Vik" == absent.chair.name


def test_no_chair_is_made_up():
    there, (first, *_) = seated("{frånvarande: [Bo Berg, Vera Vik]}")
    assert there.chair is None
    assert there.chair_of(first) is None


def test_the_meeting_names_its_own_chair_even_one_the_register_does_not_know():
    there, (first, *_) = seated("{ordförande: My Mo}")
    assert ("My Mo", "My Mo") == (there.chair.name, there.chair_of(first).name)
    stranger, (first, *_) = seated("{ordförande: Okänd Person}")
    assert "Okänd Person" == stranger.chair.name
    assert "Bo Berg" == stranger.chair_of(first).name


def test_a_substitute_with_jäv_serves_not_in_that_paragraph():
    there, (one, two, *_) = seated("""
        frånvarande: [My Mo]
        ersättare: [{namn: Eva Ek, tjänstgör_för: My Mo}]
        dagordning:
          - grupp: beslutsärenden
            ärenden: [Ett, {rubrik: Två, jäv: [{namn: Eva Ek, ersättare: Pär Post}]}]
    """)
    assert "Eva Ek" in _names(there.serving(one))
    assert ["Bo Berg", "Vera Vik", "Lo Lind", "Sten Sjö", "Pär Post"] == _names(there.serving(two))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Bo Berg", "Bo Berg (S)"), ("Sten Sjö", "Sten Sjö"), ("Okänd Person", "Okänd Person")],
)
def test_a_party_is_written_where_it_is_known(name, expected):
    there, _ = seated("{}")
    assert expected == there.with_party(name)


def test_an_unknown_name_is_kept_without_a_seat():
    there, (first, *_) = seated(
        "{frånvarande: [My Mo], ersättare: [{namn: Okänd Person, tjänstgör_för: My Mo}, Eva Ek]}"
    )
    assert there.seat("Okänd Person") is None
    assert ["Okänd Person"] == _names(one.seat for one in there.substitutes_serving)
    assert "Okänd Person" == there.serving(first)[-1].name


def test_only_those_who_hold_office_that_day_have_a_seat():
    there, _ = seated("{datum: 2026-03-31}")
    assert Office.ERSÄTTARE is there.seat("Tage Tall").office
    later, _ = seated("{datum: 2026-04-01}")
    assert later.seat("Tage Tall") is None


def test_guests_are_there_for_their_paragraphs():
    there, _ = seated("{övriga: [Nils Påhitt, {namn: Alva Exempel, titel: utredare, paragrafer: 46–60}]}")
    assert [("Nils Påhitt", "", "45–48"), ("Alva Exempel", "utredare", "46–48")] == [
        (one.name, one.title, written(one.paragraphs)) for one in there.others
    ]


def test_the_secretary_is_the_organs_with_contacts_unless_the_meeting_has_another():
    register = organ(BOARD, sekreterare={"namn": "Siv Skog", "telefon": "0123-45 67 89"})
    assert "0123-45 67 89" == seated("{}", register)[0].secretary.telefon
    assert "0123-45 67 89" == seated("{sekreterare: Siv Skog}", register)[0].secretary.telefon
    assert "Nils Påhitt" == seated("{sekreterare: Nils Påhitt}", register)[0].secretary.namn
    assert seated("{}")[0].secretary is None
