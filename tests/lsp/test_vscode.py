"""The VS Code extension in editors/vscode, and what the guide to editors says, are what the program is."""

import json
import re
from pathlib import Path

from arende.lsp.answers import FIX_ALL

ROOT = Path(__file__).parents[2]
EXTENSION = ROOT / "editors" / "vscode"
GUIDE = ROOT / "docs" / "editor.md"
MANIFEST = json.loads((EXTENSION / "package.json").read_text(encoding="utf-8"))
CODE = (EXTENSION / MANIFEST["main"]).read_text(encoding="utf-8")


def test_the_manifest_has_what_vs_code_asks_for():
    assert {"name", "version", "publisher", "engines", "main", "activationEvents", "contributes"} <= set(
        MANIFEST
    )
    assert ["onLanguage:yaml"] == MANIFEST["activationEvents"]
    assert {"vscode-languageclient"} == set(MANIFEST["dependencies"])


def test_the_extension_starts_the_command_and_reads_the_setting_that_the_manifest_declares():
    assert 'args: ["lsp"]' in CODE
    (setting,) = MANIFEST["contributes"]["configuration"]["properties"]
    section, _, key = setting.partition(".")
    assert f'getConfiguration("{section}").get("{key}")' in CODE
    assert f'affectsConfiguration("{setting}")' in CODE


def test_the_extension_has_every_command_that_the_manifest_declares():
    declared = [command["command"] for command in MANIFEST["contributes"]["commands"]]
    assert declared == re.findall(r'registerCommand\("([^"]+)"', CODE)


def test_no_build_of_the_extension_is_kept():
    kept = set((EXTENSION / ".gitignore").read_text(encoding="utf-8").split())
    assert {"node_modules/", "package-lock.json", "*.vsix"} <= kept


def test_the_settings_in_the_guide_are_json_and_name_what_there_is():
    found = re.findall(
        r"^ *```json\n(.*?)^ *```", GUIDE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    settings = {key: value for block in found for key, value in json.loads(block).items()}
    assert ["lsp"] == settings["glspc.server.commandArguments"]
    assert [FIX_ALL] == list(settings["editor.codeActionsOnSave"])
