"""A whole meeting written as its secretary would, set together under any profile, and its papers rendered."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from arende.address import Address
from arende.documents.paper import PaperContent
from arende.engine import Name, compile_template
from arende.loading import load_case, load_profile
from arende.loading.meeting import load_meeting
from arende.loading.meeting_form import load_meeting_form
from arende.loading.organs import load_organs
from arende.loading.sitting import History, Sitting, sit
from arende.meeting.agenda import items
from arende.model.choices import MeetingPaper
from arende.model.meeting import Sammanträde
from tests.reading import Docx

ROOT = Path(__file__).parents[3]
PROFILES = ("standard", "numrerad", "attsats")
ORGANS = """
organ:
  - namn: vägnämnden
    förkortning: VN
    plats: Stadshuset, sal Skäret
    sekreterare: {namn: Rut Skrivare, titel: nämndsekreterare}
    protokollet_förvaras: Kansliet, plan 2
    ledamöter:
      - {namn: Alva Exempel, parti: SP, uppdrag: ordförande}
      - {namn: Nils Påhitt, parti: FV, uppdrag: vice ordförande}
      - {namn: Siv Utkast, parti: LL}
      - {namn: Bo Diktén, parti: SP}
      - {namn: Ulf Tänkt, parti: ÅP}
    ersättare:
      - {namn: Eva Reserv, parti: SP}
      - {namn: Per Reserv, parti: FV}
"""
CASE = """
dnr: VN 2026-00041
rubrik: Lägre hastighet på Åvägen
underrubrik: Fastigheten Åkern 1:2
beslutsgång: [vägnämnden]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: vägförvaltningen}
  handläggare: [{namn: Ida Tjänst, titel: utredare}]
  förslag_till_beslut:
    - sänka hastigheten på Åvägen till 40 kilometer i timmen
    - text: ge vägförvaltningen i uppdrag att flytta skyltarna
      ansvarig: vägförvaltningen
  sammanfattning: Barnen i Lindängen går längs vägen till skolan.
  beslutsunderlag:
    - {titel: Mätning av hastigheter, datum: 2026-06-11}
beslut_skickas_till: [trafikenheten]
"""
SECRET = """
dnr: VN 2026-00050
rubrik: Avtal med hemlig part
sekretess: 19 kap. 1 § offentlighets- och sekretesslagen
beslutsgång: [vägnämnden]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: vägförvaltningen}
  handläggare: [{namn: Ida Tjänst}]
  förslag_till_beslut: [teckna avtalet med den hemliga parten]
  sammanfattning: Priset är lågt.
"""
LEVELS = """
dnr: VN 2026-00060
rubrik: Taxa för grävning
beslutsgång: [vägnämnden, kommunfullmäktige]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: vägförvaltningen}
  handläggare: [{namn: Ida Tjänst}]
  beslutsnivåer:
    - {organ: vägnämnden, förslag_till_beslut: [anta anvisningar för grävning]}
    - {organ: kommunfullmäktige, förslag_till_beslut: [anta taxa för grävning]}
"""
MEETING = """
organ: vägnämnden
datum: 2026-10-22
tid: 13.00
sluttid: 15.10
första_paragraf: 45
frånvarande:
  - Ulf Tänkt
  - {namn: Siv Utkast, paragrafer: 48–50}
ersättare:
  - {namn: Eva Reserv, tjänstgör_för: Ulf Tänkt}
  - Per Reserv
på_distans: [Bo Diktén]
övriga: [{namn: Ida Tjänst, titel: utredare, paragrafer: 46}]
ajourneringar: [{från: 13.40, till: 13.50, paragraf: 46}]
dagordning:
  - grupp: information
    ärenden:
      - {rubrik: Läget på vägarna, text: Isen har lagt sig., beslut: enligt förslag}
  - grupp: beslutsärenden
    ärenden:
      - dnr: VN 2026-00041
        deltar_inte: [Siv Utkast]
        behandling: Nämnden tittar på kartan.
        yrkanden:
          - {av: [Alva Exempel, Bo Diktén], slag: bifall}
          - av: [Nils Påhitt]
            slag: ändring
            text: att hastigheten sänks till 30 kilometer i timmen
            punkter: [sänka hastigheten på Åvägen till 30 kilometer i timmen]
          - {av: [Siv Utkast], slag: avslag, text: att vägen lämnas i fred, återtaget: ja}
        propositioner:
          - yrkanden: [0, 2]
            bifalls: 0
            omröstning: {ja_för: 0, nej_för: 2, nej: [Nils Påhitt], avstår: [Siv Utkast], övriga: ja}
        beslut: enligt förslag
        motivering: Vägen är smal.
        reservationer:
          - {av: [Nils Påhitt], yrkande: 2, text: Trettio räcker.}
        särskilda_yttranden: [{av: [Siv Utkast], text: Vägen är lång.}]
        protokollsanteckningar: [{av: [Bo Diktén], text: Skolan hörs senare.}]
      - {rubrik: Struket ärende om broar, utgår: ja}
      - dnr: VN 2026-00050
        beslut: enligt förslag
      - rubrik: Bidrag till vägföreningen
        jäv: [{namn: Nils Påhitt, ersättare: Per Reserv, skäl: är kassör i föreningen}]
        förslag_till_beslut: [lämna bidrag till vägföreningen]
        beslut: enligt förslag
        omedelbar_justering: ja
      - dnr: VN 2026-00060
        yrkanden: [{av: [Nils Påhitt], slag: avslag}]
        propositioner: [{yrkanden: [0, 1], bifalls: 0}]
        beslut: enligt förslag
      - rubrik: Tillstånd att gräva
        förslag_till_beslut: [avslå ansökan]
        överklagande: förvaltningsbesvär
        beslut: enligt förslag
justering:
  justerare: [Nils Påhitt]
  ersättare: [Bo Diktén]
  datum: 2026-10-29
  tid: 10.00
  plats: Digital underskrift
  anslag: 2026-10-30
  omedelbar: {datum: 2026-10-22, anslag: 2026-10-23}
  rättelser:
    - {paragraf: 46, datum: 2026-11-02, text: Ordet ”vag” är rättat till ”väg”.}
"""
_CASES = {"VN 2026-00041": CASE, "VN 2026-00050": SECRET, "VN 2026-00060": LEVELS}


@cache
def sitting(profile: str = "standard", written: str = MEETING, case: str = CASE) -> Sitting:
    """The meeting *written*, with its ärenden (*case* is the first of them), under the shipped *profile*."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "organ.yaml").write_text(ORGANS, encoding="utf-8")
        (folder / "möte.yaml").write_text(written, encoding="utf-8")
        loaded = load_meeting(folder / "möte.yaml", "möte.yaml")
        organs = load_organs(folder, "organ.yaml").value
        cases = {}
        for address, dnr in _numbers(loaded.value):
            file = f"{dnr[-5:]}.yaml"
            (folder / file).write_text({**_CASES, "VN 2026-00041": case}[dnr], encoding="utf-8")
            cases[address] = (file, load_case(folder / file, file))
    assert loaded.value is not None, loaded.findings
    assert organs is not None
    ours = load_profile(ROOT / "templates" / profile, profile).value
    assert ours is not None
    form = load_meeting_form(ROOT / "templates" / profile, profile)
    return sit(loaded, organs.organ[0], ours, form, cases, History(first=45))


def _numbers(meeting: Sammanträde | None) -> list[tuple[Address, str]]:
    assert meeting is not None
    agenda = items(meeting, 45)
    return [(item.address, item.entry.dnr) for item in agenda if item.entry.dnr and not item.entry.rubrik]


def rendered(profile: str, kind: MeetingPaper, content: PaperContent, names: Mapping[str, Name]) -> Docx:
    """One paper in the profile's own template; raises Faults where a word is lost."""
    form = sitting(profile).form.papper[kind]
    template = ROOT / "templates" / profile / form.mall
    compiled = compile_template(template.read_bytes(), names, template.name)
    made = compiled.render(
        content.context, images={}, required=content.required, properties=content.properties
    )
    return Docx(made)
