"""One text to a file that the user named."""

from pathlib import Path

import click

from arende.cli.findings import show_findings
from arende.package.replacing import replace_file
from arende.tasks.trouble import cannot_write
from arende.tasks.workspace import shown


def write_text(path: Path, here: Path, text: str) -> int:
    """Put *text* in *path* and say so; the exit code."""
    return write_data(path, here, text.encode())


def write_data(path: Path, here: Path, data: bytes) -> int:
    """Put *data* in *path* and say so; the exit code."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, data)
    except OSError as error:
        return show_findings([cannot_write(path, shown(path, here), error)], aside=True)
    click.echo(f"skrev {shown(path, here)}")
    return 0
