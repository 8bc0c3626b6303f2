"""Every code has its meaning in one line, and every meaning its code."""

import re
from pathlib import Path

import arende.loading
import arende.source
from arende.loading.codes import CODES, FILE_CODES, SOURCE_CODES, VALUE_CODES
from arende.loading.errors import _RULES
from arende.loading.wording import _MAKERS

_CODE = re.compile(r'"([IF]\d{3})"')
_RAISED = re.compile(r'PydanticCustomError\(\s*"(\w+)"')


def _text_of(room: str) -> str:
    module = arende.source if room == "source" else arende.loading
    assert module.__file__ is not None
    files = [path for path in Path(module.__file__).parent.glob("*.py") if path.name != "codes.py"]
    return "".join(path.read_text(encoding="utf-8") for path in files)


def test_every_code_in_the_rooms_has_a_meaning_and_the_other_way_round() -> None:
    given = set(_CODE.findall(_text_of("source") + _text_of("loading")))
    assert given == {*SOURCE_CODES, *VALUE_CODES, *FILE_CODES}
    assert len(given) > 40


def test_a_meaning_is_one_line_in_the_manner_of_messages() -> None:
    for code, meaning in CODES.items():
        assert re.fullmatch(r"[ITFG]\d{3}", code)
        assert not re.search(r"\n|[.!]$", meaning), code


def test_every_error_of_the_models_own_has_words() -> None:
    folder = Path(arende.loading.__file__ or "").parents[1] / "model"
    raised = {
        kind for path in folder.glob("*.py") for kind in _RAISED.findall(path.read_text(encoding="utf-8"))
    }
    assert raised - {*_RULES, *_MAKERS} == set()
    assert len(raised) > 8
