"""A small workspace with ärenden and sammanträden, written as a municipality keeps it."""

from pathlib import Path
from shutil import copytree

from arende.tasks.meetings import MeetingRead, MeetingReader
from tests.rendering import TEMPLATES

ORGANS = """\
organ:
  - namn: tekniska nämnden
    förkortning: TN
    ledamöter:
      - {namn: Alva Exempel, parti: S, uppdrag: ordförande}
      - {namn: Nils Påhitt, parti: M}
      - {namn: Berit Låtsas, parti: C}
  - namn: tekniska nämndens arbetsutskott
    förkortning: TNAU
    slag: utskott
    under: tekniska nämnden
    ledamöter:
      - {namn: Alva Exempel, parti: S, uppdrag: ordförande}
      - {namn: Nils Påhitt, parti: M}
"""
FORM = """\
papper:
  kallelse: {mall: tjansteutlatande.docx, dokumenttyp: Kallelse}
grupper:
  val av justerare: {rubrik: Val av justerare, förslag: ['utse {justerare} att **justera** protokollet']}
  information: {rubrik: Information, förslag: [notera informationen]}
  beslutsärenden: {rubrik: Beslutsärenden}
beslut: {märke: '1.'}
delar: [beslut]
"""
CASE = """\
dnr: {dnr}
rubrik: Plan för *Åvägen*
beslutsgång: [tekniska nämndens arbetsutskott, tekniska nämnden]
tjänsteutlåtande:
  datum: 2026-10-01
  avsändare: {{förvaltning: tekniska förvaltningen}}
  handläggare: [{{namn: Alva Exempel}}]
  förslag_till_beslut: [godkänna planen]
  sammanfattning: En plan.
"""


def furnish(folder: Path) -> Path:
    """The workspace in *folder*, with one profile and no ärenden yet."""
    copytree(TEMPLATES / "standard", folder / "templates" / "standard")
    write(folder, "templates/standard/organ.yaml", ORGANS)
    write(folder, "templates/standard/sammantraden.yaml", FORM)
    (folder / "cases").mkdir()
    (folder / "sammanträden").mkdir()
    return folder


def write(folder: Path, name: str, text: str) -> Path:
    """The file *name* in *folder*, holding *text*."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def case(folder: Path, name: str, dnr: str) -> Path:
    """An ärende in ``cases``."""
    return write(folder, f"cases/{name}.yaml", CASE.format(dnr=dnr))


def meeting(folder: Path, name: str, agenda: str, head: str = "", organ: str = "tekniska nämnden") -> Path:
    """A sammanträde of the day that begins its *name*; *agenda* is the items of its one group."""
    text = f"organ: {organ}\ndatum: {name[:10]}\ntid: 13.00\n{head}dagordning:\n"
    items = "".join(f"      {line}\n" for line in agenda.splitlines())
    group = f"  - grupp: beslutsärenden\n    ärenden:\n{items}"
    return write(folder, f"sammanträden/{name}.yaml", text + group)


def read(folder: Path, name: str) -> MeetingRead:
    """The sammanträde *name*, read by itself."""
    return MeetingReader(folder).read(folder / f"sammanträden/{name}.yaml")
