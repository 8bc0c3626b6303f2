"""A folder with its own profile, where only the rules a test is about are on."""

import shutil
from collections.abc import Iterable
from pathlib import Path

import yaml

from arende.tasks.explaining import exemptible
from arende.tasks.workspace import PROFILE_FILE, TEMPLATES, installed_templates

RULES = ("L101", "M104")
SOUND = """\
dnr: KS 2026-00123
rubrik: Plan för skolskjuts
beslutsgång: [kommunstyrelsen]
beslut_skickas_till: [tekniska förvaltningen]
tjänsteutlåtande:
  datum: 2026-09-24
  avsändare: {förvaltning: tekniska förvaltningen}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [godkänna planen för skolskjuts]
  sammanfattning: Förvaltningen har tagit fram en plan.
  avsnitt:
    beskrivning: Planen gäller i två år.
    ekonomi: Kostnaden ryms i nämndens ram.
"""


def profile_text(*, on: Iterable[str] = RULES, **changes: object) -> str:
    """The standard profile with *changes*, and every rule off but those in *on*."""
    text = (installed_templates() / "standard" / PROFILE_FILE).read_text(encoding="utf-8")
    profile = yaml.load(text, yaml.BaseLoader)  # every scalar as text, as arende reads it
    profile |= {"regler": {rule.code: "av" for rule in exemptible() if rule.code not in set(on)}, **changes}
    return yaml.safe_dump(profile, allow_unicode=True, sort_keys=False)


def lay_out(folder: Path) -> Path:
    """*folder* with ``templates/standard`` in it; gives the profile's file."""
    target = folder / TEMPLATES / "standard"
    shutil.copytree(installed_templates() / "standard", target)
    file = target / PROFILE_FILE
    file.write_text(profile_text(), encoding="utf-8")
    return file
