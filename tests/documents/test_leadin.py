"""The lead-in grammar: eight ways of saying who proposes what to whom."""

import pytest

from arende.documents.leadin import MissingValue, chain, fill, placeholders

VALUES = {
    "avsändare": "socialförvaltningen",
    "organ": "socialnämndens arbetsutskott",
    "beslutande": "socialnämnden",
    "kedja": chain(["socialnämndens arbetsutskott", "socialnämnden"]),
    "ordförande": "",
}


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        # a chain of proposals
        (
            "{Avsändare} föreslår {kedja} att",
            "Socialförvaltningen föreslår socialnämndens arbetsutskott föreslå socialnämnden att",
        ),
        # the organ in front
        ("{Organ} föreslås besluta", "Socialnämndens arbetsutskott föreslås besluta"),
        ("{Beslutande} beslutar", "Socialnämnden beslutar"),
        # the chair's own
        ("Ordförandens förslag till {beslutande} är", "Ordförandens förslag till socialnämnden är"),
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
