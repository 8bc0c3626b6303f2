"""N106–N109: sums and shares in tables, each table drawn with what must be found in it."""

import pytest

from tests.lint.drawn import in_section, redrawn

COLUMN = [
    # one digit wrong
    """
    | Post | Kronor |
    |---|---:|
    | Bro | 14 900 000 |
    | Väg | 2 300 000 |
    | Tillsyn | 1 200 000 |
    | **Summa** | **18 500 000** |
                  ^^^^^^^^^^^^^^ N106
    """,
    # a sum of sums
    """
    | Post | Elever |
    |---|---:|
    | Hamnskolan | 10 |
    | Lindens skola | 20 |
    | Delsumma | 30 |
    | Åvikens skola | 5 |
    | Kulturskolan | 7 |
    | Delsumma | 12 |
    | Totalt | 43 |
               ^^ N106
    """,
    # negative numbers, and only one of two columns
    """
    | Post | 2027 | 2028 |
    |---|---:|---:|
    | Hyra | −300 | 45 |
    | Drift | 500 | 55 |
    | Summa | 800 | 100 |
              ^^^ N106
    """,
    # more than rounding can explain
    """
    | Post | tkr |
    |---|---:|
    | Hyra | 1 200 |
    | Drift | 850 |
    | Summa | 2 500 |
              ^^^^^ N106
    """,
]
ROW = [
    """
    | Åtgärd | 2027 | 2028 | Summa |
    |---|---:|---:|---:|
    | Skolgårdar | 450 | 750 | 1 200 |
    | Kök | 600 | 3 200 | 3 900 |
                          ^^^^^ N107
    """,
    """
    | Skola | Flickor | Pojkar | Totalt |
    |---|---:|---:|---:|
    | Hamnskolan | 100 | 104 | 204 |
    | Lindens skola | 70 | 71 | 141 |
    | Åvikens skola | 110 | 121 | 213 |
                                  ^^^ N107
    """,
    """
    | Post | Kommunen | Staten | Totalt |
    |---|---:|---:|---:|
    | Bro | 11,5 | 7,5 | 19,0 |
    | Väg | 2,0 | – | 4,0 |
                      ^^^ N107
    """,
]
HUNDRED = [
    """
    | Kön | Andel |
    |---|---:|
    | Kvinnor | 58 % |
    | Män | 45 % |
    | Summa | 100 % |
              ^^^^^ N108
    """,
    """
    | Svar | Andel (%) |
    |---|---:|
    | Ja | 61,5 |
    | Nej | 30,0 |
    | Vet ej | 4,5 |
    | Totalt | 100 |
               ^^^ N108
    """,
    """
    | Svar | Procent | Antal |
    |---|---:|---|
    | Ja | 60 | 6 |
    | Nej | 4 | 4 |
    | Totalt | 100 | 10 |
               ^^^ N108
    """,
]
SHARE = [
    """
    | Post | Kronor | Andel |
    |---|---:|---:|
    | Hyra | 250 | 52 % |
                   ^^^^ N109
    | Personal | 650 | 65 % |
    | Buss | 100 | 10 % |
    | Summa | 1 000 | |
    """,
    """
    | Skola | Elever | Andel (%) |
    |---|---:|---:|
    | Hamnskolan | 204 | 35,4 |
    | Lindens skola | 141 | 24,5 |
    | Åvikens skola | 231 | 41,0 |
                            ^^^^ N109
    | Summa | 576 | |
    """,
    """
    | Svar | Antal | Procent |
    |---|---:|---:|
    | Ja | 61 | 61 |
    | Nej | 30 | 30 |
    | Vet ej | 9 | 19 |
                   ^^ N109
    | Totalt | 100 | |
    """,
]


@pytest.mark.parametrize("drawn", [*COLUMN, *ROW, *HUNDRED, *SHARE])
def test_a_table_that_does_not_add_up_is_marked(tmp_path, drawn):
    case = in_section(_out(drawn))
    assert case == redrawn(tmp_path, case, only="N10")


@pytest.mark.parametrize(
    "table",
    [
        # N106: right, with empty cells and dashes
        """
        | Post | Kostnad | Finansiering |
        |---|---:|---:|
        | Bro | 14 900 000 | |
        | Väg | 2 300 000 | – |
        | Anslag | | 11 040 000 |
        | Bidrag | | 6 160 000 |
        | **Summa** | **17 200 000** | **17 200 000** |
        """,
        # N106: rounded thousands, and ”varav”
        """
        | Post (tkr) | 2027 |
        |---|---:|
        | Hyra | 1 201 |
        | – varav skola | 700 |
        | Drift | 850 |
        | Summa | 2 052 |
        """,
        # N106: what is not added up; words in a cell; income and cost
        """
        | Skola | Elever | Kostnad per elev | Ändring |
        |---|---:|---:|---|
        | Hamnskolan | 204 | 9 100 | ökar |
        | Lindens skola | 141 | 8 700 | 12 |
        | Summa | 345 | 8 936 | 40 |
        """,
        """
        | Post | Kronor |
        |---|---:|
        | Intäkter | 500 |
        | Kostnader | 300 |
        | Summa | 200 |
        """,
        # N106: a mean, and a total of more than is shown
        """
        | Skola | Meritvärde |
        |---|---:|
        | Hamnskolan | 231 |
        | Lindens skola | 245 |
        | Totalt | 238 |
        """,
        """
        | Skola | Elever |
        |---|---:|
        | Hamnskolan | 204 |
        | Lindens skola | 141 |
        | Totalt i kommunen | 903 |
        """,
        # N107: the heading means something else
        """
        | Skola | Platser | Elever | Totalt 2030 |
        |---|---:|---:|---:|
        | Hamnskolan | 180 | 176 | 204 |
        | Lindens skola | 130 | 129 | 141 |
        """,
        # N107: rounded, and a share beside
        """
        | Post (mnkr) | 2027 | 2028 | Andel | Summa |
        |---|---:|---:|---:|---:|
        | Bro | 1,2 | 2,3 | 50 % | 3,6 |
        | Väg | 1,0 | 2,0 | 50 % | 3,0 |
        """,
        """
        | Post | 2027 | Summa |
        |---|---:|---:|
        | Bro | 12 | 90 |
        """,
        # N108: rounding; a mean; no total
        """
        | Svar | Andel |
        |---|---:|
        | Ja | 33 % |
        | Nej | 33 % |
        | Vet ej | 33 % |
        | Summa | 100 % |
        """,
        """
        | Skola | Ändring, procent |
        |---|---:|
        | Hamnskolan | 12 |
        | Lindens skola | 8 |
        | Totalt | 10 |
        """,
        """
        | Fråga | Andel som svarat ja |
        |---|---:|
        | Fråga 1 | 60 % |
        | Fråga 2 | 70 % |
        """,
        # N109: right; of something else; rounded by one
        """
        | Post | Kronor | Andel |
        |---|---:|---:|
        | Hyra | 250 | 25 % |
        | Personal | 645 | 65 % |
        | Buss | 105 | 10 % |
        | Summa | 1 000 | 100 % |
        """,
        """
        | Skola | Elever | Andel behöriga |
        |---|---:|---:|
        | Hamnskolan | 204 | 88 % |
        | Lindens skola | 141 | 91 % |
        | Summa | 345 | 89 % |
        """,
        """
        | Skola | Elever | Andel flickor (%) |
        |---|---:|---:|
        | Hamnskolan | 204 | 51 |
        | Lindens skola | 141 | 49 |
        | Åvikens skola | 231 | 50 |
        | Summa | 576 | 50 |
        """,
    ],
)
def test_a_table_that_adds_up_or_is_no_sum_is_left_alone(tmp_path, table):
    case = in_section(_out(table))
    assert case == redrawn(tmp_path, case, only="N10")


def _out(drawn: str) -> str:
    """*drawn* without the indentation of its first line."""
    lines = drawn.strip("\n").split("\n")
    indent = len(lines[0]) - len(lines[0].lstrip())
    return "\n".join(line[indent:] for line in lines).rstrip()
