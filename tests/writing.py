"""A case written as an official would: texts of several lines under ``|``."""

from pathlib import Path

import yaml


class _Dumper(yaml.SafeDumper):
    """Multi-line texts as literal scalars where YAML allows it."""


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)


def _nothing(dumper: yaml.SafeDumper, _: None) -> yaml.ScalarNode:
    """A key with nothing after its colon, as an official leaves one."""
    return dumper.represent_scalar("tag:yaml.org,2002:null", "")


_Dumper.add_representer(str, _text)
_Dumper.add_representer(type(None), _nothing)


def write_case(path: Path, case: dict[str, object]) -> Path:
    """*path*, holding *case* as YAML."""
    written = yaml.dump(case, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100_000)
    path.write_text(written, encoding="utf-8")
    return path
