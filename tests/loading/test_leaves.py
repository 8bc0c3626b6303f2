"""The leaves of a record, whole or as plain data, and what its fields hold."""

from datetime import date
from decimal import Decimal

from arende.loading import Leaf, leaves
from arende.loading.leaves import walk
from arende.loading.shape import Kind, Shape, fields_of, shape_of
from arende.model.case import Tjänsteutlåtande, Ärende
from arende.model.decision import Unit
from arende.model.kinds import Manner
from arende.model.profile import Profil

DATA = {
    "dnr": "KS 1",
    "rubrik": "Plan",
    "tjänsteutlåtande": {
        "datum": "2026-09-24",
        "avsändare": {"förvaltning": "staben"},
        "handläggare": [{"namn": "Alva"}],
        "förslag_till_beslut": ["godkänna", {"text": "anslå", "belopp": {"summa": "1,5", "enhet": "tkr"}}],
        "avsnitt": {"ekonomi": "Ingen."},
    },
}


def _listed(found: Leaf) -> tuple[str, object, Manner | None]:
    return (str(found.address), found.value, found.manner)


def test_every_leaf_is_found_in_the_order_of_the_model() -> None:
    paper = "tjänsteutlåtande"
    assert [_listed(leaf) for leaf in leaves(Ärende.model_validate(DATA))] == [
        ("dnr", "KS 1", Manner.LINE),
        ("rubrik", "Plan", Manner.INLINE),
        (f"{paper}.datum", date(2026, 9, 24), None),
        (f"{paper}.förslag_till_beslut[0].text", "godkänna", Manner.INLINE),
        (f"{paper}.förslag_till_beslut[1].text", "anslå", Manner.INLINE),
        (f"{paper}.förslag_till_beslut[1].belopp.summa", Decimal("1.5"), None),
        (f"{paper}.förslag_till_beslut[1].belopp.enhet", Unit.TKR, None),
        (f"{paper}.avsnitt.ekonomi", "Ingen.", Manner.BLOCK),
        (f"{paper}.avsändare.förvaltning", "staben", Manner.LINE),
        (f"{paper}.handläggare[0].namn", "Alva", Manner.LINE),
    ]


def test_plain_data_has_the_same_texts_as_the_record_made_of_it() -> None:
    written = {str(one.address): one.value for one in walk(DATA, shape_of(Ärende)) if one.manner}
    made = {str(one.address): one.value for one in leaves(Ärende.model_validate(DATA)) if one.manner}
    assert made == written


def test_what_does_not_fit_is_passed_by() -> None:
    data = {
        "dnr": ["KS 1"],
        "färg": "blå",
        "rubrik": {"a": "b"},
        "tjänsteutlåtande": "text",
        "underrubrik": None,
    }
    assert [_listed(leaf) for leaf in walk(data, shape_of(Ärende))] == []


def test_the_kind_of_every_field_is_known() -> None:
    kinds = {name: shape.kind for name, shape in fields_of(Tjänsteutlåtande).items()}
    assert kinds["datum"] is Kind.DAY
    assert kinds["avsändare"] is Kind.RECORD
    assert kinds["avsnitt"] is Kind.MAPPING
    assert kinds["tidplan"] is Kind.LIST


def test_no_text_field_of_a_case_lacks_a_manner() -> None:
    seen: list[str] = []

    def look(name: str, shape: Shape) -> None:
        seen.append(name)
        if shape.kind is Kind.TEXT:
            assert shape.manner is not None, name
        for inner_name, inner in shape.fields.items():
            look(f"{name}.{inner_name}", inner)
        if shape.item is not None:
            look(f"{name}[]", shape.item)

    look("", shape_of(Ärende))
    assert len(seen) > 100


def test_a_part_within_a_part_has_a_shape() -> None:
    delar = shape_of(Profil).fields["papper"].item
    assert delar is not None
    assert delar.fields["delar"].item == delar.fields["delar"].item.fields["delar"].item  # type: ignore[union-attr]
