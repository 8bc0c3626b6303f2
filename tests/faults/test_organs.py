"""Registers whose fields are sound one by one, and together are not."""

from pathlib import Path

import pytest

from arende.loading.organs import load_organs

HEAD = """\
organ:
  - namn: tekniska nämnden
    förkortning: TN
    ledamöter:
      - {namn: Torun Diktén, uppdrag: ordförande}
      - {namn: Åsa Skrönman}
"""
OTHER = """\
  - namn: arbetsutskottet
    förkortning: AU
    under: tekniska nämnden
    ledamöter: [{namn: Åsa Skrönman}]
"""


@pytest.mark.parametrize(
    ("added", "code", "line", "message", "advice"),
    [
        (
            "      - {namn: Monika Fabelholm, uppdrag: ordförande}\n",
            "I126",
            7,
            "både Torun Diktén och Monika Fabelholm är ordförande samtidigt",
            "rätta det ena uppdraget, eller skriv ”till” och ”från”",
        ),
        (
            "      - {namn: Monika Fabelholm, från: 2026-09-01, till: 2026-08-01}\n",
            "I127",
            7,
            "uppdraget slutar 2026-08-01 men börjar 2026-09-01",
            "rätta en av dagarna",
        ),
        (
            "      - {namn: Åsa Skrönman}\n",
            "I128",
            7,
            "”Åsa Skrönman” står två gånger i organet",
            "ta bort den ena, eller skriv ”från” och ”till”; två med samma namn skiljs åt i namnet",
        ),
        (
            "    ersättare:\n      - {namn: Åsa Skrönman}\n",
            "I128",
            8,
            "”Åsa Skrönman” står två gånger i organet",
            "ta bort den ena, eller skriv ”från” och ”till”; två med samma namn skiljs åt i namnet",
        ),
        (
            OTHER.replace("arbetsutskottet", "Tekniska nämnden"),
            "I128",
            7,
            "två organ heter ”Tekniska nämnden”",
            "slå ihop dem, eller ge dem olika namn",
        ),
        (
            OTHER.replace("under: tekniska", "under: teknika"),
            "I129",
            9,
            "organet ”teknika nämnden” finns inte i filen",
            "menade du ”tekniska nämnden”?",
        ),
    ],
)
def test_a_register_that_contradicts_itself_is_told_in_place(
    tmp_path: Path, added: str, code: str, line: int, message: str, advice: str
) -> None:
    (finding,) = load_organs(tmp_path, "p", (HEAD + added).encode()).findings
    assert (code, message, advice) == (finding.code, finding.message, finding.advice)
    assert finding.place is not None
    assert line == finding.place.line


@pytest.mark.parametrize(
    "text",
    [
        HEAD + OTHER,
        HEAD.replace("uppdrag: ordförande}", "uppdrag: ordförande, till: 2026-08-31}")
        + "      - {namn: Monika Fabelholm, uppdrag: ordförande, från: 2026-09-01}\n",
        HEAD.replace("{namn: Åsa Skrönman}", "{namn: Åsa Skrönman, från: 2026-09-01}")
        + "    ersättare:\n      - {namn: Åsa Skrönman, till: 2026-08-31}\n",
        HEAD + "      - {namn: Bo Ek, uppdrag: vice ordförande}\n"
        "      - {namn: Eva Al, uppdrag: vice ordförande}\n",
        HEAD + "      - {namn: Bo Ek, från: 2026-09-01, till: 2026-09-01}\n",
    ],
)
def test_what_follows_in_time_is_no_contradiction(tmp_path: Path, text: str) -> None:
    assert () == load_organs(tmp_path, "p", text.encode()).findings
