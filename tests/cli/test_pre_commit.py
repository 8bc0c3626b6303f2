"""The hooks that other repositories can use with pre-commit."""

import re
import shlex
from pathlib import Path

import pytest
import yaml

from tests.cli.running import SMALL, place, run

HOOKS = yaml.safe_load((Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
every_hook = pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])


def takes(hook, path):
    """Whether pre-commit gives *path* to *hook*."""
    return bool(re.search(hook["files"], path)) and not re.search(hook["exclude"], path)


def test_checking_and_fixing_are_offered():
    assert ["arende-granska", "arende-ratta"] == [hook["id"] for hook in HOOKS]


@every_hook
def test_a_hook_says_what_pre_commit_asks_of_it(hook):
    assert {"id", "name", "entry", "language"} <= hook.keys()
    assert "python" == hook["language"]


@every_hook
def test_a_hook_takes_cases_and_leaves_other_files_alone(hook):
    assert takes(hook, "cases/2026/tn-2026-00041.yaml")
    assert takes(hook, "nämnden/cases/a.yml")
    for other in ("mkdocs.yaml", "cases/karta.png", "output/cases/a.yaml", "templates/standard/a.docx"):
        assert not takes(hook, other)


@every_hook
def test_a_hook_runs_on_the_files_it_is_given(one, hook):
    program, *words = shlex.split(hook["entry"])
    assert "arende" == program
    assert 0 == run(*words, "cases/a.yaml").code
    place(one, a=SMALL.replace("rubrik:", "rubrk:"))
    assert 1 == run(*words, "cases/a.yaml").code
