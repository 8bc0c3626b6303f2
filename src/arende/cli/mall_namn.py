"""``arende mall namn``: every name a template may use, with what it holds and an example."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.command import Command
from arende.cli.template_choice import paper_option, profile_option

if TYPE_CHECKING:
    from arende.engine.names import Name


@click.command("namn", cls=Command, example="arende mall namn --papper ordförandeförslag")
@profile_option
@paper_option
def command(profile: str | None, paper: str | None) -> int:
    """Visa alla namn som en mall får använda, med förklaring och exempel."""
    from arende.cli.findings import show_findings
    from arende.diagnostics import Faults
    from arende.tasks.templates import names_for, paper_called

    try:
        names = names_for(Path.cwd(), profile, paper_called(paper) if paper else None)
    except Faults as faults:
        return show_findings(faults.findings, aside=True)
    click.echo("\n".join(_lines(names)))
    return 0


def _lines(names: Mapping[str, "Name"], before: str = "") -> Iterator[str]:
    from arende.engine.names import Kind

    for key, name in names.items():
        written = f"{before}{key}"
        example = f" Exempel: {name.example}" if name.example else ""
        yield f"{written}  ({name.kind.value})"
        yield f"    {_opened(name.kind, written)}"
        yield f"    {name.description}.{example}"
        yield from _lines(name.names, f"{'x' if name.kind is Kind.LIST else written}.")


def _opened(kind: object, written: str) -> str:
    """How a template prints or asks for the name."""
    from arende.engine.names import Kind

    match kind:
        case Kind.TEXT:
            return f"{{{{ {written} }}}}"
        case Kind.BLOCKS:
            return f"{{{{p {written} }}}}"
        case Kind.LIST:
            return f"{{% for x in {written} %}} … {{% endfor %}}"
        case Kind.CLAIM:
            return f"{{% if {written} %}} … {{% endif %}}"
    return f"{written}.…"
