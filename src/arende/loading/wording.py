"""What each kind of wrong value is called, and what to do about it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from arende.loading.dates import days_in, meant
from arende.loading.examples import example, line_for
from arende.loading.shape import Kind, Shape
from arende.source.trap import quoted, shown
from arende.suggest import nearest


@dataclass(frozen=True)
class Wrong:
    """A value that its field does not take: *name* is its key, *label* what messages call it."""

    name: str
    label: str
    shape: Shape
    value: Any
    written: str  # as it stands in the file, on one line
    in_list: bool = False
    required: bool = True


Words = tuple[str, str, str]  # code, message, advice

_CLAIMS = {
    "ja": ("yes", "true", "on", "sant", "ja", "j", "1"),
    "nej": ("no", "false", "off", "falskt", "nej", "n", "0"),
}
_CLOCK = re.compile(r"(?:kl\.?\s*|klockan\s+)?(\d{1,2})(?:[.:,]?(\d{2}))?")


def words_for(kind: str, wrong: Wrong) -> Words:
    """The code, message and advice of Pydantic's error type *kind*."""
    if wrong.value is None:
        return _missing_value(wrong)
    maker = _MAKERS.get(kind)
    return maker(wrong) if maker is not None else _unknown(wrong)


def found(value: Any) -> str:
    """What *value* is, in the words of a message."""
    match value:
        case None:
            return "inget"
        case list() | tuple():
            return "en lista"
        case dict():
            return "nycklar"
    return "text"


def _line(wrong: Wrong, given: str | None = None) -> str:
    if wrong.in_list:
        return f"- {example(wrong.shape, given)}"
    return line_for(wrong.name, wrong.shape, given)


def _missing_value(wrong: Wrong) -> Words:
    advice = f"skriv: {_line(wrong)}"
    if not wrong.required:
        advice = "skriv ett värde, eller ta bort " + ("strecket" if wrong.in_list else "nyckeln")
    return "I110", f"{wrong.label} saknar värde", advice


def _text(wrong: Wrong) -> Words:
    message = f"väntade text, fann {found(wrong.value)}"
    if isinstance(wrong.value, dict) and "\n" not in wrong.written:
        message = "väntade text, fann en nyckel: kolonet avslutar den"
    if "\n" in wrong.written:
        return "I103", message, "skriv texten på en rad, eller efter ”|” på raderna under"
    return "I103", message, f"sätt citattecken: {quoted(shown(wrong.written))}"


def _record(wrong: Wrong) -> Words:
    if wrong.shape.before is not None and wrong.written.startswith("["):
        return _text(wrong)
    message = f"väntade {_keys(wrong.shape)}, fann {found(wrong.value)}"
    required = [inner for inner in wrong.shape.fields.values() if inner.required]
    given = wrong.value if isinstance(wrong.value, str) and len(required) < 2 else None
    if isinstance(wrong.value, list) and not wrong.in_list:
        return "I103", message, f"skriv nycklarna utan ”-”: {shown(_line(wrong))}"
    return "I103", message, f"skriv: {shown(_line(wrong, given))}"


def _keys(shape: Shape) -> str:
    names = [name for name, inner in shape.fields.items() if inner.required] or list(shape.fields)[:1]
    return (
        "nycklar"
        if len(names) > 3
        else "nycklarna " + ", ".join(f"”{name}”" for name in names)
        if len(names) > 1
        else f"nyckeln ”{names[0]}”"
    )


def _list(wrong: Wrong) -> Words:
    message = f"väntade en lista, fann {found(wrong.value)}"
    if isinstance(wrong.value, dict):
        return "I103", message, "skriv ”- ” före den första nyckeln, och dra in de andra lika långt"
    item = wrong.shape.item
    if item is not None and item.kind is Kind.RECORD and item.before is None:
        return "I103", message, f"skriv varje del på en egen rad: - {shown(example(item, None))}"
    return "I103", message, f"skriv varje del på en egen rad: - {shown(str(wrong.value))}"


def _mapping(wrong: Wrong) -> Words:
    message = f"väntade nycklar med var sitt värde, fann {found(wrong.value)}"
    return "I103", message, f"skriv: {shown(_line(wrong))}"


def _choice(wrong: Wrong) -> Words:
    choices = wrong.shape.choices
    if not isinstance(wrong.value, str):
        return "I103", f"väntade ett ord, fann {found(wrong.value)}", f"välj bland {_listed(choices)}"
    near = nearest(wrong.value, choices)
    advice = f"menade du ”{near}”?" if near is not None else f"välj bland {_listed(choices)}"
    return "I104", f"”{shown(wrong.value)}” kan inte stå under {wrong.label}", advice


def _listed(choices: tuple[str, ...]) -> str:
    return ", ".join(f"”{choice}”" for choice in choices)


def _date(wrong: Wrong) -> Words:
    if not isinstance(wrong.value, str):
        return "I103", f"väntade ett datum, fann {found(wrong.value)}", f"skriv: {_line(wrong)}"
    day = meant(wrong.value)
    advice = f"skriv {day.isoformat()}" if day is not None else "skriv år, månad och dag: 2026-09-24"
    return "I105", f"väntade ett datum som 2026-09-24, fann ”{shown(wrong.value)}”", advice


def _no_such_day(wrong: Wrong) -> Words:
    written = str(wrong.value).strip()
    return "I105", f"dagen {written} finns inte", f"rätta dagen; {days_in(written)}"


def _amount(wrong: Wrong) -> Words:
    if not isinstance(wrong.value, str):
        return "I103", f"väntade ett belopp, fann {found(wrong.value)}", f"skriv: {_line(wrong)}"
    written = wrong.value.strip()
    advice = "skriv bara siffror, med mellanslag mellan tusental och kommatecken före decimaler: 450 000"
    number = re.fullmatch(
        r"\s*([-−]?\d[\d \u00a0]*?(?:,\d+)?)\s*(kr|kronor|tkr|mnkr|sek|:-)\.?\s*", wrong.value.casefold()
    )
    if number is not None and number[2] in ("tkr", "mnkr"):
        advice = f"skriv enheten för sig: {wrong.name}: {number[1]} och enhet: {number[2]}"
    elif number is not None:
        advice = f"skriv utan enhet: {wrong.name}: {number[1]}"
    elif re.fullmatch(r"\d{1,3}(\.\d{3})+", written):
        advice = f"skriv mellanslag mellan tusental: {wrong.name}: {written.replace('.', ' ')}"
    elif re.fullmatch(r"\d+\.\d{1,2}", written):
        advice = f"skriv decimaler efter kommatecken: {wrong.name}: {written.replace('.', ',')}"
    return "I106", f"väntade ett belopp i siffror, fann ”{shown(wrong.value)}”", advice


def _claim(wrong: Wrong) -> Words:
    if not isinstance(wrong.value, str):
        return "I103", f"väntade ja eller nej, fann {found(wrong.value)}", f"skriv: {_line(wrong)}"
    meant_claim = next((word for word, forms in _CLAIMS.items() if wrong.value.casefold() in forms), None)
    advice = f"skriv ”{meant_claim}”" if meant_claim else "skriv ”ja” eller ”nej”"
    return "I107", f"väntade ja eller nej, fann ”{shown(wrong.value)}”", advice


def _whole(wrong: Wrong) -> Words:
    if not isinstance(wrong.value, str):
        return "I103", f"väntade ett heltal, fann {found(wrong.value)}", f"skriv: {_line(wrong)}"
    digits = re.sub(r"[ \u00a0]", "", wrong.value)
    advice = f"skriv {digits}" if digits.isascii() and digits.isdigit() else "skriv bara siffror"
    return "I108", f"väntade ett heltal, fann ”{shown(wrong.value)}”", advice


def _clock(wrong: Wrong) -> Words:
    if not isinstance(wrong.value, str):
        return "I117", f"väntade ett klockslag, fann {found(wrong.value)}", f"skriv: {_line(wrong)}"
    written = _CLOCK.fullmatch(wrong.value.strip().casefold())
    right = f"{int(written[1])}.{written[2] or '00'}" if written else ""
    is_certain = written is not None and int(written[1]) < 24 and int(written[2] or 0) < 60
    advice = f"skriv {right}" if is_certain else "skriv timme och minut med punkt emellan: 13.00"
    return "I117", f"väntade ett klockslag som 13.00, fann ”{shown(wrong.value)}”", advice


def _paragraphs(wrong: Wrong) -> Words:
    if not isinstance(wrong.value, str):
        message = f"väntade paragrafnummer, fann {found(wrong.value)}"
        return "I118", message, f"skriv på en rad: {wrong.name}: 45–47, 52"
    numbers = re.sub(r"[§\s]+|par(?:agraf(?:erna)?)?\.?", "", wrong.value.casefold())
    numbers = re.sub(r"(?<=\d)(?:och|samt|;|\+)(?=\d)", ", ", numbers.replace("till", "–").replace("-", "–"))
    is_certain = re.fullmatch(r"\d+(?:–\d+)?(?:,\s?\d+(?:–\d+)?)*", numbers)
    right = re.sub(r",\s?", ", ", numbers)
    advice = f"skriv {right}" if is_certain else "skriv bara numren: 45–47, 52"
    return "I118", f"väntade paragrafnummer som 45–47, 52, fann ”{shown(wrong.value)}”", advice


def _statute(wrong: Wrong) -> Words:
    advice = f"skriv lagrummet: {_line(wrong)}"
    return "I123", f"väntade ett lagrum som 26 kap. 1 §, fann ”{shown(str(wrong.value))}”", advice


def _mail_address(wrong: Wrong) -> Words:
    advice = "skriv en enda adress, utan mellanslag och å, ä och ö: ekonomi@kommunen.example"
    if not isinstance(wrong.value, str):
        return "I125", f"väntade en e-postadress, fann {found(wrong.value)}", advice
    return "I125", f"väntade en e-postadress, fann ”{shown(wrong.value)}”", advice


def _line_break(wrong: Wrong) -> Words:
    return (
        "I109",
        f"{wrong.label} ska stå på en rad, fann flera",
        f"skriv: {shown(_line(wrong, str(wrong.value)))}",
    )


def _empty_text(wrong: Wrong) -> Words:
    return "I110", f"{wrong.label} är tom", _missing_value(wrong)[2]


def _empty_list(wrong: Wrong) -> Words:
    return "I111", f"{wrong.label} är en tom lista, väntade minst en del", f"skriv: {shown(_line(wrong))}"


def _unknown(wrong: Wrong) -> Words:
    return "I199", f"värdet passar inte under {wrong.label}", f"skriv som: {shown(_line(wrong))}"


_MAKERS: dict[str, Callable[[Wrong], Words]] = {
    "string_type": _text,
    "model_type": _record,
    "model_attributes_type": _record,
    "tuple_type": _list,
    "list_type": _list,
    "dict_type": _mapping,
    "enum": _choice,
    "svenskt_datum": _date,
    "finns_inte_i_kalendern": _no_such_day,
    "belopp": _amount,
    "ja_eller_nej": _claim,
    "heltal": _whole,
    "klockslag": _clock,
    "paragrafer": _paragraphs,
    "lagrum": _statute,
    "utan_värde": _missing_value,
    "e_postadress": _mail_address,
    "radbrytning": _line_break,
    "string_too_short": _empty_text,
    "too_short": _empty_list,
}
