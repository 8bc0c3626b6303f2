"""Every character of a value, found again in the file."""

from itertools import pairwise

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from arende.address import Address
from tests.source import document

SIGNS = "aåÖ .,:#-*'\"\\&§\t\n\n  😀"
TEXTS = st.text(st.sampled_from(SIGNS), max_size=60)


def _check(text: str) -> None:
    """That each character of the value ``nyckel[0].text`` is found where it was written in *text*."""
    read = document(text)
    address = Address.parse("nyckel[0].text")
    value = read.value["nyckel"][0]["text"]  # type: ignore[index,call-overload]
    assert isinstance(value, str)
    spans = [read.text_span(address, index, index + 1) for index in range(len(value))]
    for first, second in pairwise(spans):
        assert first.end <= second.start
    written = [text[span.start : span.end] for span in spans]
    assert all(_is_written(*pair) for pair in zip(value, written, strict=True)), (text, written)


def _is_written(sign: str, written: str) -> bool:
    is_escape = written.startswith("\\") or written == "''"
    is_fold = sign in " \n" and not written.strip(" \t\n\\")
    return sign == written or is_escape or is_fold


@pytest.mark.parametrize(
    "style", [None, "'", '"', "|", ">"], ids=["plain", "single", "double", "literal", "folded"]
)
@given(value=TEXTS, width=st.integers(8, 80))
@example(value="a b\n\n  c\nd\n", width=8)
@example(value="  a\nb", width=80)
@example(value="\n\na\n\n\n", width=80)
def test_each_character_is_where_it_was_written(style: str | None, value: str, width: int) -> None:
    text = yaml.dump({"nyckel": [{"text": value}]}, default_style=style, allow_unicode=True, width=width)
    if value:
        _check(text)


@st.composite
def block_scalars(draw: st.DrawFn) -> str:
    """A block scalar as people write them: any header, ragged lines, blank lines with blanks."""
    depth = draw(st.integers(1, 4))
    words = st.text(st.sampled_from("aå:# -"), max_size=8)
    lines = draw(st.lists(st.tuples(st.integers(0, 3), words), min_size=1, max_size=6))
    sign, chomping = draw(st.sampled_from("|>")), draw(st.sampled_from(["", "-", "+"]))
    header = draw(
        st.sampled_from([f"{sign}{chomping}", f"{sign}{depth}{chomping}", f"{sign}{chomping}{depth}"])
    )
    comment = draw(st.sampled_from(["", " ", "  # kommentar"]))
    body = "".join(f"{' ' * (6 + depth + extra)}{line}\n" for extra, line in lines)
    return f"nyckel:\n    - text: {header}{comment}\n{body}    - slut\n"


@given(text=block_scalars())
def test_each_character_of_a_block_is_where_it_was_written(text: str) -> None:
    try:
        value = yaml.load(text, Loader=yaml.CBaseLoader)["nyckel"][0]["text"]
    except yaml.YAMLError:
        return  # ragged in a way YAML refuses
    if value:
        _check(text)


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        pytest.param("a: |\n  en två\n  tre\n", 3, 6, "två", id="literal"),
        pytest.param("a: |\n  en två\n  tre\n", 7, 10, "tre", id="literal, second line"),
        pytest.param("a: >\n  en\n  två\n", 3, 6, "två", id="folded"),
        pytest.param("a: en\n  två\n", 3, 6, "två", id="plain over lines"),
        pytest.param("a: 'it''s en'\n", 5, 7, "en", id="single quoted"),
        pytest.param('a: "x\\u00e5 en"\n', 3, 5, "en", id="double quoted"),
        pytest.param("a: en två\n", 0, 99, "en två", id="past the end"),
        pytest.param("a: en\n", 2, 2, "", id="an empty stretch"),
    ],
)
def test_a_stretch_of_a_value_is_a_stretch_of_the_file(
    text: str, start: int, end: int, expected: str
) -> None:
    span = document(text).text_span(Address.parse("a"), start, end)
    assert expected == text[span.start : span.end]
