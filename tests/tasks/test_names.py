"""What files are called."""

import pytest

from arende.tasks.names import distinct, slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KS 2026-00123", "ks-2026-00123"),
        ("Bilaga. ", "bilaga"),
        # Devices in Windows, whatever the ending
        ("Con", "con-1"),
        ("NUL", "nul-1"),
        ("LPT1", "lpt1-1"),
        # … and what only begins like one
        ("Konsum", "konsum"),
        ("Con amore", "con-amore"),
        ("com", "com"),
    ],
)
def test_a_name_has_letters_and_words_that_every_file_system_takes(text, expected):
    assert expected == slug(text)


def test_names_that_come_to_the_same_are_told_apart_in_the_same_way_each_time():
    names = ["IT enheten", "it-enheten", "it-enheten 2", "§"]
    expected = {
        "IT enheten": "it-enheten",
        "it-enheten": "it-enheten-2",
        "it-enheten 2": "it-enheten-2-2",
        "§": "x",
    }
    assert expected == distinct(names, "x") == distinct(reversed(names), "x")
