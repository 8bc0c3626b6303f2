"""The sentences of the list of changes: every kind of change, in ordinary Swedish."""

import re
from pathlib import Path

import pytest

from arende.comparison import compare
from arende.loading import load_case, load_profile
from arende.model.case import Ärende
from tests.rendering import TEMPLATES

BASE = """\
dnr: TN 2026-00041
rubrik: Ny cykelbana längs Ågatan
överklagande: laglighetsprövning
beslutsgång: [tekniska nämndens arbetsutskott, tekniska nämnden]
svar_på:
  slag: motion
  titel: Cykla säkert
  från: [Nils Påhitt]
  datum: 2026-03-02
  yrkanden:
    - {text: att kommunen bygger en cykelbana längs Ågatan, utfall: bifall}
    - {text: att hastigheten sänks till 30 kilometer i timmen, utfall: avslag}
tjänsteutlåtande:
  datum: 2026-09-24
  mottagare: tekniska nämnden
  avsändare: {förvaltning: tekniska förvaltningen, avdelning: gatuavdelningen}
  handläggare:
    - {namn: Alva Exempel, titel: utredare}
  beslutsnivåer:
    - organ: tekniska nämnden
      förslag_till_beslut:
        - text: bygga en cykelbana längs Ågatan under 2027
          belopp: {summa: 450 000}
          ansvarig: tekniska förvaltningen
          besvarar: [1]
        - avslå förslaget om lägre hastighet på Ågatan
    - organ: kommunfullmäktige
      förslag_till_beslut:
        - anslå pengar till cykelbanan ur investeringsbudgeten
  sammanfattning: Cykelbanan byggs under nästa år.
  avsnitt:
    beskrivning: Det är trångt på gatan.
    ekonomi: Det kostar 450 000 kronor.
  egna_avsnitt: [{rubrik: Samråd, text: De boende har hörts.}]
  beslutsunderlag:
    - {titel: Trafikräkning, datum: 2026-05-04}
    - {organ: kommunfullmäktige, datum: 2026-03-30, paragraf: 121}
  tidplan:
    - {datum: 2026-10-22, instans: tekniska nämnden, händelse: fattar beslut}
    - {datum: 2027-05-03, instans: förvaltningen, händelse: börjar bygga}
  bilagor: [{titel: Karta}, {titel: Motionen}, {titel: Kalkyl}]
  underskrifter: [{namn: Alva Exempel, titel: förvaltningschef}]
beslut_skickas_till: [ekonomiavdelningen, motionären]
"""
CHOICES = """\
dnr: TN 2026-00041
rubrik: Ny cykelbana
beslutsgång: [tekniska nämnden]
ordförandeförslag:
  datum: 2026-09-24
  ordförande: Nils Påhitt
  alternativ:
    - rubrik: Cykelbanan byggs
      förslag_till_beslut: [bygga cykelbanan under 2027]
      konsekvenser: Det blir säkrare att cykla.
    - förslag_till_beslut: [avvakta med cykelbanan till 2030]
"""
PROFILE = load_profile(TEMPLATES / "standard", "standard").value


def _case(text: str) -> Ärende:
    loaded = load_case(Path("tn.yaml"), "tn.yaml", text.encode())
    assert loaded.value is not None, loaded.findings
    return loaded.value


def _told(text: str, *replacements: tuple[str, str]) -> list[str]:
    after = text
    for old, new in replacements:
        assert old in after
        after = after.replace(old, new, 1)
    return [one.sentence.replace("\u00a0", " ") for one in compare(_case(text), _case(after), PROFILE)]


ROW = "    - {datum: 2027-05-03, instans: förvaltningen, händelse: börjar bygga}\n"
TABLE = [
    ("överklagande: laglighetsprövning", "överklagande: förvaltningsbesvär", [
        "Sättet att överklaga är ändrat från laglighetsprövning till förvaltningsbesvär."]),
    ("rubrik: Ny", "sekretess: 26 kap. 1 § OSL\nrubrik: Ny", ["Sekretessen är tillagd: 26 kap. 1 § OSL."]),
    ("rubrik: Ny cykelbana längs Ågatan\n", "rubrik: Ny cykelbana längs Ågatan\nunderrubrik: Etapp 1\n", [
        "Underrubriken är tillagd."]),
    # What is answered
    ("slag: motion", "slag: medborgarförslag", [
        "Slaget i uppgifterna om medborgarförslaget är ändrat från motion till medborgarförslag."]),
    ("datum: 2026-03-02", "datum: 2026-03-03", [
        "Datumet i uppgifterna om motionen är ändrat från 2026-03-02 till 2026-03-03."]),
    ("utfall: avslag", "utfall: bifall", [
        "Utfallet för yrkande 2 i uppgifterna om motionen är ändrat från avslag till bifall."]),
    ("från: [Nils Påhitt]", "från: [Nils Påhitt, Berit Låtsas]", [
        "En avsändare i uppgifterna om motionen är tillagd: Berit Låtsas."]),
    ("  från: [Nils Påhitt]\n", "", [
        "En avsändare i uppgifterna om motionen är borttagen: Nils Påhitt."]),
    # Who writes and who gets
    ("avdelning: gatuavdelningen", "avdelning: parkavdelningen", [
        "Avdelningen i tjänsteutlåtandet är ändrad från gatuavdelningen till parkavdelningen."]),
    ("titel: utredare}", "titel: projektledare}", [
        "Titeln för handläggaren Alva Exempel i tjänsteutlåtandet är ändrad"
        " från utredare till projektledare."]),
    ("titel: utredare}\n", "titel: utredare}\n    - {namn: Berit Låtsas}\n", [
        "En handläggare i tjänsteutlåtandet är tillagd: Berit Låtsas."]),
    ("[ekonomiavdelningen, motionären]", "[motionären]", [
        "En mottagare av beslutet är borttagen: ekonomiavdelningen."]),
    ("[ekonomiavdelningen, motionären]", "[motionären, ekonomiavdelningen]", [
        "Mottagaren ekonomiavdelningen av beslutet är flyttad."]),
    ("[tekniska nämndens arbetsutskott, tekniska nämnden]", "[tekniska nämnden]", [
        "Ett organ i beslutsgången är borttaget: tekniska nämndens arbetsutskott."]),
    ("underskrifter: [{namn: Alva Exempel, titel: förvaltningschef}]", "underskrifter: []", [
        "En underskrift i tjänsteutlåtandet är borttagen: Alva Exempel, förvaltningschef."]),
    # Levels and their points
    ("under 2027\n          belopp: {summa: 450 000}", "under 2028\n          belopp: {summa: 450 000}", [
        "Punkt 1 för tekniska nämnden i tjänsteutlåtandet är ändrad."]),
    ("summa: 450 000", "summa: 470 000", [
        "Beloppet i punkt 1 för tekniska nämnden i tjänsteutlåtandet är ändrat från 450 000 till 470 000."]),
    ("          belopp: {summa: 450 000}\n", "", [
        "Beloppet i punkt 1 för tekniska nämnden i tjänsteutlåtandet är borttaget: 450 000 kronor."]),
    ("besvarar: [1]", "besvarar: [1, 2]", [
        "Ett yrkande som besvaras i punkt 1 för tekniska nämnden i tjänsteutlåtandet är tillagt: 2."]),
    ("    - organ: kommunfullmäktige\n      förslag_till_beslut:\n"
     "        - anslå pengar till cykelbanan ur investeringsbudgeten\n", "", [
        "Förslaget till beslut för kommunfullmäktige i tjänsteutlåtandet är borttaget."]),
    # Sections
    ("    ekonomi: Det kostar 450 000 kronor.\n", "", [
        "Avsnittet ”Ekonomi” i tjänsteutlåtandet är borttaget."]),
    ("text: De boende har hörts.", "text: De boende har hörts två gånger.", [
        "Avsnittet ”Samråd” i tjänsteutlåtandet är ändrat."]),
    ("rubrik: Samråd", "rubrik: Samråd med de boende", [
        "Rubriken i avsnittet ”Samråd med de boende” i tjänsteutlåtandet är ändrad."]),
    # Underlag, tidplan, bilagor
    ("datum: 2026-05-04", "datum: 2026-05-11", [
        "Datumet för beslutsunderlaget ”Trafikräkning” i tjänsteutlåtandet är ändrat"
        " från 2026-05-04 till 2026-05-11."]),
    ("paragraf: 121", "paragraf: 122", [
        "Paragrafen för beslutsunderlaget ”kommunfullmäktige § 122” i tjänsteutlåtandet är ändrad"
        " från 121 till 122."]),
    ("    - {titel: Trafikräkning, datum: 2026-05-04}\n", "", [
        "Ett beslutsunderlag i tjänsteutlåtandet är borttaget: Trafikräkning, 2026-05-04."]),
    ("datum: 2027-05-03", "datum: 2027-06-01", [
        "Datumet för raden ”börjar bygga” i tidplanen i tjänsteutlåtandet är ändrat"
        " från 2027-05-03 till 2027-06-01."]),
    (ROW, "", [
        "En rad i tidplanen i tjänsteutlåtandet är borttagen: 2027-05-03, förvaltningen, börjar bygga."]),
    ("{titel: Motionen}, {titel: Kalkyl}]", "{titel: Kalkyl}, {titel: Motionen}]", [
        "Bilaga 3 i tjänsteutlåtandet är flyttad; den var bilaga 2."]),
    ("{titel: Karta}, ", "", ["Bilaga 1 i tjänsteutlåtandet är borttagen: Karta."]),
    ("{titel: Karta}", "{titel: Karta, datum: 2026-08-01}", [
        "Datumet för bilaga 1 i tjänsteutlåtandet är tillagt: 2026-08-01."]),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "told"), TABLE, ids=lambda value: str(value)[:50])
def test_a_change_is_one_sentence_in_ordinary_swedish(before, after, told):
    assert told == _told(BASE, (before, after))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("under 2027", "under 2028", ["Punkt 1 i alternativ 1 i ordförandeförslaget är ändrad."]),
        ("säkrare att", "lättare att", ["Konsekvenserna i alternativ 1 i ordförandeförslaget är ändrade."]),
        ("Cykelbanan byggs", "Banan byggs", ["Rubriken i alternativ 1 i ordförandeförslaget är ändrad."]),
        (
            "    - förslag_till_beslut: [avvakta med cykelbanan till 2030]\n",
            "",
            ["Alternativ 2 i ordförandeförslaget är borttaget: avvakta med cykelbanan till 2030."],
        ),
        (
            "ordförande: Nils Påhitt",
            "ordförande: Berit Låtsas",
            ["Ordförandens namn i ordförandeförslaget är ändrat från Nils Påhitt till Berit Låtsas."],
        ),
    ],
    ids=lambda value: str(value)[:50],
)
def test_a_change_of_an_alternative_is_told(before, after, told):
    assert told == _told(CHOICES, (before, after))


def test_a_moved_alternative_was_another_number():
    one, other = CHOICES.split("  alternativ:\n")[1].split("    - förslag")
    text = CHOICES.split("    - rubrik")[0] + f"    - förslag{other}{one}"
    assert ["Alternativ 2 i ordförandeförslaget är flyttat; det var alternativ 1."] == [
        change.sentence for change in compare(_case(CHOICES), _case(text), PROFILE)
    ]


def test_what_is_answered_comes_and_goes_as_a_whole():
    without = re.sub(r"svar_på:\n(  .*\n)+", "", BASE).replace("          besvarar: [1]\n", "")
    came = [change.sentence for change in compare(_case(without), _case(BASE), PROFILE)]
    went = [change.sentence for change in compare(_case(BASE), _case(without), PROFILE)]
    assert "Uppgifterna om motionen är tillagda." == came[0]
    assert "Uppgifterna om motionen är borttagna." == went[0]


def test_a_new_paper_is_told_without_all_its_text():
    both = CHOICES + BASE[BASE.index("tjänsteutlåtande:") : BASE.index("beslut_skickas_till")]
    (change,) = compare(_case(CHOICES), _case(both), PROFILE)
    assert ("Tjänsteutlåtandet är tillagt.", ()) == (change.sentence, change.passages)


def test_every_address_stands_in_the_version_it_counts_in():
    (change,) = compare(_case(BASE), _case(BASE.replace("{titel: Karta}, ", "")), PROFILE)
    assert "tjänsteutlåtande.bilagor[0]" == change.address


@pytest.mark.parametrize("text", [BASE, CHOICES], ids=["levels", "alternatives"])
def test_the_way_back_tells_the_opposite(text):
    after = text.replace("2026-09-24", "2026-09-25")
    there = _told(text, ("2026-09-24", "2026-09-25"))
    back = [change.sentence for change in compare(_case(after), _case(text), PROFILE)]
    assert len(there) == len(back) == 1
    assert re.findall(r"2026-\S+", there[0].rstrip("."))[::-1] == re.findall(r"2026-\S+", back[0].rstrip("."))
