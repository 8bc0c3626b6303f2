"""YAML as the editor reads it, which is not as the program does: a schema must hold for both."""

import re
from typing import Any

import yaml


class _Core(yaml.SafeLoader):
    """YAML 1.2, core schema: no dates, and ja and nej are texts."""


_Core.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("int", r"[-+]?\d+", "-+0123456789"),
    ("float", r"[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?", "-+.0123456789"),
    ("bool", r"true|false", "tf"),
    ("null", r"null|~|", ["n", "~", ""]),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), list(_first))


def read(text: str) -> Any:
    """The value of *text*."""
    return yaml.load(text, _Core)
