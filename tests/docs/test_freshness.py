"""What is generated in the guides is what the program now says."""

import re

import pytest

from arende.cli.command import LazyGroup
from arende.cli.program import program
from arende.lint.catalogue import KNOWN
from arende.loading.codes import CODES
from arende.model.case import Ärende
from arende.model.meeting_form import Mötesord, Sammanträdesform
from arende.model.organs import Organregister
from arende.model.profile import Beslutsform, Profil
from scripts import write_code_list, write_command_list, write_key_list, write_rule_pages
from tests.docs.pages import ROOT

COMMANDS = ROOT / "docs" / "kommandon.md"


def test_the_list_of_codes_is_fresh():
    text = write_code_list.TARGET.read_text(encoding="utf-8")
    assert write_code_list.code_list() == text, "kör: python -m scripts.write_code_list"


def test_the_pages_of_rules_are_fresh():
    kept = {path.name: path.read_text(encoding="utf-8") for path in write_rule_pages.FOLDER.glob("*.md")}
    assert write_rule_pages.pages() == kept, "kör: python -m scripts.write_rule_pages"


def test_the_help_of_commands_is_fresh():
    text = COMMANDS.read_text(encoding="utf-8")
    assert write_command_list.with_help(text) == text, "kör: python -m scripts.write_command_list"


def test_the_lists_of_keys_are_fresh():
    text = write_key_list.TARGET.read_text(encoding="utf-8")
    assert write_key_list.with_keys(text) == text, "kör: python -m scripts.write_key_list"


def _commands(group, before):
    for name in group.list_commands(None):
        yield f"{before} {name}"
        command = group.get_command(None, name)
        if isinstance(command, LazyGroup):
            yield from _commands(command, f"{before} {name}")


def test_every_command_has_its_help_on_the_page():
    text = COMMANDS.read_text(encoding="utf-8")
    shown = re.findall(r"^<!-- hjälp: (.*) -->$", text, re.MULTILINE)
    assert ["arende", *_commands(program, "arende")] == shown


def test_every_code_is_on_the_page_once():
    page = write_code_list.TARGET.read_text(encoding="utf-8")
    listed = re.findall(r"^\| ([A-Z]\d{3}) ", page, re.MULTILINE)
    rules = (write_rule_pages.FOLDER / "README.md").read_text(encoding="utf-8")
    listed += re.findall(r"^\| \[([A-Z]\d{3})\]", rules, re.MULTILINE)
    source = "\n".join(path.read_text(encoding="utf-8") for path in write_code_list.SOURCES.rglob("*.py"))
    given = {*CODES, *KNOWN, *re.findall(r"\"([EU]\d{3})\"", source)}
    assert len(given) > 100
    assert [] == sorted(given - set(listed))
    assert len(set(listed)) == len(listed)


@pytest.mark.parametrize("root", write_key_list.ROOTS)
def test_the_glossary_has_every_key_of_the_model(root):
    page = write_key_list.TARGET.read_text(encoding="utf-8")
    found = [
        name for record in write_key_list.records(write_key_list.ROOTS[root]) for name in record.model_fields
    ]
    assert len(found) > 5
    assert [] == [name for name in found if f"| `{name}` |" not in page]


@pytest.mark.parametrize(
    ("root", "short"),
    [(Organregister, set()), (Sammanträdesform, {*Mötesord.model_fields, *Beslutsform.model_fields})],
    ids=["organ.yaml", "sammantraden.yaml"],
)
def test_the_guide_to_profiles_names_every_key_of_the_other_files(root, short):
    page = (ROOT / "docs" / "profiler.md").read_text(encoding="utf-8")
    named = {part for span in re.findall(r"`([^`\n]+)`", page) for part in span.split(".")}
    of_case = {name for record in write_key_list.records(Ärende) for name in record.model_fields}
    keys = {name for record in write_key_list.records(root) for name in record.model_fields}
    assert [] == sorted(keys - named - short - of_case)


def test_the_guide_to_profiles_names_every_key_of_a_profile():
    page = (ROOT / "docs" / "profiler.md").read_text(encoding="utf-8")
    named = {part for span in re.findall(r"`([^`\n]+)`", page) for part in span.split(".")}
    keys = {name for record in write_key_list.records(Profil) for name in record.model_fields}
    assert [] == sorted(keys - named)
