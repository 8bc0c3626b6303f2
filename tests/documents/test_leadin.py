"""The lead-in grammar: eight ways of saying who proposes what to whom."""

import pytest

from arende.documents.leadin import MissingValue, chain, fill, placeholders

VALUES = {
    "avsändare": "omsorgsförvaltningen",
    "organ": "omsorgsnämndens arbetsutskott",
    "beslutande": "omsorgsnämnden",
    "kedja": chain(["omsorgsnämndens arbetsutskott", "omsorgsnämnden"]),
    "ordförande": "",
}


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        # a chain of proposals
        (
            "{Avsändare} föreslår {kedja} att",
            "Omsorgsförvaltningen föreslår omsorgsnämndens arbetsutskott föreslå omsorgsnämnden att",
        ),
        # the organ in front
        ("{Organ} föreslås besluta", "Omsorgsnämndens arbetsutskott föreslås besluta"),
        ("{Beslutande} beslutar", "Omsorgsnämnden beslutar"),
        # the chair's own
        ("Ordförandens förslag till {beslutande} är", "Ordförandens förslag till omsorgsnämnden är"),
        # no placeholder at all
        ("Förslag", "Förslag"),
    ],
)
def test_a_lead_in_is_filled(pattern, expected):
    assert expected == fill(pattern, VALUES)


@pytest.mark.parametrize("pattern", ["{ordförande} föreslår", "{nämnden} beslutar"])
def test_a_lead_in_without_its_value_is_refused(pattern):
    with pytest.raises(MissingValue):
        fill(pattern, VALUES)


def test_placeholders_are_listed_as_written():
    assert ("Avsändare", "kedja") == placeholders("{Avsändare} föreslår {kedja} att")
