"""A small workspace: one profile's templates, a meeting and its ärenden, read as every task reads them."""

from collections.abc import Mapping
from pathlib import Path
from shutil import copytree

from arende.diagnostics import has_errors
from arende.documents.paper import PaperContent
from arende.engine import Name, compile_template
from arende.loading.sitting import Sitting
from arende.model.choices import MeetingPaper
from arende.tasks.meetings import MeetingReader
from tests.reading import Docx

TEMPLATES = Path(__file__).parents[3] / "templates"
PROFILES = ("standard", "numrerad", "attsats")
ORGAN = {"standard": "tekniska nämnden", "numrerad": "socialnämnden", "attsats": "samhällsbyggnadsnämnden"}
NUMBER = {"standard": "TN 2026-{:05}", "numrerad": "SN 2026-{}", "attsats": "{:05}/2026"}
SENDER = {"standard": "tekniska", "numrerad": "social", "attsats": "samhällsbyggnads"}
FIRST = "Sammanfattningen säger det viktigaste."


def case(profile: str, number: int, title: str, points: str, more: str = "") -> str:
    """An ärende with one tjänsteutlåtande; *points* is the YAML under its förslag_till_beslut."""
    return f"""
dnr: {NUMBER[profile].format(number)}
rubrik: '{title}'
beslutsgång: [{ORGAN[profile]}]
{more}
tjänsteutlåtande:
  datum: 2026-10-01
  avsändare: {{förvaltning: {SENDER[profile]}förvaltningen}}
  handläggare: [{{namn: Alva Exempel}}]
  {points}
  sammanfattning: {FIRST}
"""


def sitting(folder: Path, profile: str, agenda: str, cases: tuple[str, ...] = (), head: str = "") -> Sitting:
    """The meeting with *agenda* (YAML under dagordning) of the profile's nämnd; fails on any fel in it."""
    copytree(TEMPLATES / profile, folder / "templates" / profile)
    (folder / "cases").mkdir()
    for number, text in enumerate(cases):
        (folder / "cases" / f"case-{number}.yaml").write_text(text, encoding="utf-8")
    meeting = folder / "sammanträden" / "mote.yaml"
    meeting.parent.mkdir()
    start = (
        f"profil: {profile}\norgan: {ORGAN[profile]}\ndatum: 2026-10-22\ntid: 13.00\nförsta_paragraf: 45\n"
    )
    meeting.write_text(f"{start}{head}\ndagordning:\n{agenda}", encoding="utf-8")
    read = MeetingReader(folder).read(meeting)
    assert not has_errors(read.findings), read.findings
    assert read.sitting is not None
    return read.sitting


def render(
    profile: str, sitting: Sitting, kind: MeetingPaper, content: PaperContent, names: Mapping[str, Name]
) -> bytes:
    """The paper of *kind* in the profile's own template."""
    template = TEMPLATES / profile / sitting.form.papper[kind].mall
    compiled = compile_template(template.read_bytes(), names, template.name)
    assert () == tuple(compiled.warnings)
    return compiled.render(
        content.context, images={}, required=content.required, properties=content.properties
    )


def lines(data: bytes) -> list[str]:
    """Every paragraph as a reader reads it, marks included."""
    return [para.read for para in Docx(data).body if para.read]
