"""What each key means is read from under its field."""

from arende.model.case import Handling, Tjänsteutlåtande, Ärende
from arende.model.described import descriptions


def test_a_key_means_what_stands_under_its_field_in_one_line():
    assert "Diarienummer, så som profilen skriver det." == descriptions(Ärende)["dnr"]
    assert "\n" not in "".join(descriptions(Ärende).values())


def test_a_record_has_the_keys_of_the_one_it_builds_on_too():
    assert set(Tjänsteutlåtande.model_fields) == set(descriptions(Tjänsteutlåtande))
    assert descriptions(Handling).items() < descriptions(Tjänsteutlåtande).items()
