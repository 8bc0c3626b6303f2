"""Examples in the guides made whole: an excerpt laid over a sound ärende or over the standard profile."""

import shutil
from pathlib import Path
from typing import Any

import yaml

from arende.diagnostics import Diagnostic
from arende.lint.catalogue import check_case, check_profile
from arende.loading import Loaded, load_case, load_profile
from arende.model.case import Ärende
from arende.model.profile import Profil
from tests.docs.pages import ROOT

SAMPLES = ROOT / "cases" / "2026"
STANDARD = ROOT / "templates" / "standard"
# Keys that one example means as a whole: what it does not say of them is not there.
TOGETHER = ({"förslag_till_beslut", "beslutsnivåer", "alternativ"}, {"beslut"})
SOUND = """\
dnr: TN 2026-00041
rubrik: Längre öppettider på återvinningscentralen
beslutsgång: [tekniska nämnden]
tjänsteutlåtande:
  datum: 2026-09-14
  avsändare: {förvaltning: tekniska förvaltningen}
  handläggare: [{namn: Alva Exempel}]
  förslag_till_beslut: [hålla återvinningscentralen öppen längre på onsdagar]
  sammanfattning: Centralen stänger i dag klockan 18.00.
  avsnitt:
    beskrivning: Centralen har öppet vardagar.
    ekonomi: Kostnaden är 96 000 kronor per år.
beslut_skickas_till: [tekniska förvaltningen]
"""


class _Written(yaml.SafeDumper):
    """Writes texts of several lines as a person does, after ”|”."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Written.add_representer(str, _text)


def written(value: Any) -> str:
    """*value* as YAML."""
    return yaml.dump(value, Dumper=_Written, allow_unicode=True, sort_keys=False, width=1000)


def read(text: str) -> Any:
    """*text* as YAML, every scalar a text."""
    return yaml.load(text, yaml.BaseLoader)


def laid_over(below: Any, above: Any) -> Any:
    """*below* with what *above* says: keys go together, anything else is replaced."""
    if not (isinstance(below, dict) and isinstance(above, dict)):
        return above
    gone = {key for group in TOGETHER if group & set(above) for key in group}
    kept = {key: value for key, value in below.items() if key not in gone}
    return {**kept, **{key: laid_over(kept.get(key), value) for key, value in above.items()}}


def case_with(excerpt: str) -> str:
    """A whole ärende that says what *excerpt* says."""
    return written(laid_over(read(SOUND), read(excerpt)))


def profile_with(excerpt: str) -> str:
    """The standard profile, with what *excerpt* says in place of its own."""
    standard = read((STANDARD / "profil.yaml").read_text(encoding="utf-8"))
    return written(laid_over(standard, read(excerpt)))


def loaded_case(text: str, folder: Path) -> Loaded[Ärende]:
    """*text* as an ärende in *folder*, beside the sample cases' pictures and enclosures."""
    shutil.copytree(SAMPLES, folder / "cases", dirs_exist_ok=True)
    path = folder / "cases" / "exempel.yaml"
    path.write_text(text, encoding="utf-8")
    return load_case(path, path.name)


def loaded_profile(text: str, folder: Path) -> Loaded[Profil]:
    """*text* as a profile in *folder*, with the standard templates."""
    shutil.copytree(STANDARD, folder / "kommunen", dirs_exist_ok=True)
    (folder / "kommunen" / "profil.yaml").write_text(text, encoding="utf-8")
    return load_profile(folder / "kommunen", "profil.yaml")


def case_findings(loaded: Loaded[Ärende], profile: Profil) -> list[Diagnostic]:
    """Everything said of an ärende."""
    return [*loaded.findings, *check_case(loaded, profile)]


def profile_findings(loaded: Loaded[Profil]) -> list[Diagnostic]:
    """Everything said of a profile."""
    return [*loaded.findings, *check_profile(loaded)]


def standard() -> Profil:
    """The standard profile."""
    value = load_profile(STANDARD, "profil.yaml").value
    assert value is not None
    return value
