"""``arende lsp``: the language server, for editors to start."""

import sys
from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.terminal import is_terminal

_ENDED, _LEFT = 0, 1


@click.command("lsp", cls=Command, example="arende lsp")
@click.option("--stdio", is_flag=True, hidden=True)  # what many editors add of their own accord
def command(stdio: bool) -> int:
    """Visa fynd, rättningar och förklaringar i editorn medan ärendet skrivs.

    Det är editorn som startar kommandot och talar med det över stdin och stdout, enligt Language Server
    Protocol. Hur editorn ställs in står i docs/editor.md.
    """
    if is_terminal(sys.stdin):
        click.echo("väntar på en editor; avsluta med Ctrl+C. Hur editorn ställs in: docs/editor.md", err=True)
    return serve(Path.cwd())


def serve(here: Path) -> int:
    """Serve one editor until it leaves; 0 when it shut the server down first, as agreed, and 1 when not."""
    import logging
    import os

    from arende.lsp.features import server

    # What pygls says of itself is for its own developers; the editor is told in Swedish.
    logging.getLogger("pygls").addHandler(logging.NullHandler())
    logging.getLogger("pygls").propagate = False
    made = server(here)
    asked, told = os.dup(sys.stdin.fileno()), os.dup(sys.stdout.fileno())
    # Every byte on stdout is the protocol's: whatever else may print does so on stderr.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with os.fdopen(asked, "rb") as questions, os.fdopen(told, "wb") as replies:
        made.start_io(questions, replies)
    return _ENDED if made.protocol.was_shut_down else _LEFT
