"""One case rendered in memory, through every room but the file system's last."""

from pathlib import Path

from arende.diagnostics import Faults, has_errors
from arende.documents.names import names
from arende.documents.paper import in_the_case, paper, papers_in
from arende.engine import compile_template
from arende.lint.catalogue import CASE_RULES, check_case
from arende.lint.rule import Rule
from arende.loading import load_case, load_profile

TEMPLATES = Path(__file__).parents[1] / "templates"


def render_case(
    path: Path, templates: Path = TEMPLATES, rules: tuple[Rule, ...] = CASE_RULES
) -> dict[str, bytes]:
    """Each paper of the case at *path* by its kind; raises Faults with every fel."""
    loaded = load_case(path, path.name)
    if loaded.value is None or has_errors(loaded.findings):
        raise Faults(loaded.findings)
    folder = templates / (loaded.value.profil or "standard")
    profile = load_profile(folder, folder.name)
    if profile.value is None or has_errors(profile.findings):
        raise Faults(profile.findings)
    findings = check_case(loaded, profile.value, rules)
    if has_errors(findings):
        raise Faults(findings)
    made: dict[str, bytes] = {}
    for kind in papers_in(loaded.value):
        content = paper(loaded, profile.value, kind)
        template = folder / profile.value.papper[kind].mall
        compiled = compile_template(template.read_bytes(), names(profile.value, kind), template.name)
        try:
            made[kind.value] = compiled.render(
                content.context,
                images=loaded.images,
                required=content.required,
                properties=content.properties,
            )
        except Faults as faults:
            raise Faults(in_the_case(loaded, finding) for finding in faults.findings) from faults
    return made
