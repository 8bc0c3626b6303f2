"""What the program writes to: UTF-8 whatever the console thinks, colour only where it is wanted."""

import io
import os
import sys
from collections.abc import Mapping


def write_utf8() -> None:
    """Let å, ä and ö through consoles and pipes that stand on another encoding, as on Windows.

    A file name that is no text at all is shown with backslashes instead of stopping the program.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def wants_colour(stream: object, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether *stream* is a terminal whose reader has not asked for plain text (https://no-color.org)."""
    if environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return is_terminal(stream)


def is_terminal(stream: object) -> bool:
    """Whether a person, not a file or another program, reads *stream*."""
    return isinstance(stream, io.TextIOBase) and stream.isatty()
