"""What every command of ours has in common: Swedish placeholders, -h, and an example last in its help."""

import unicodedata
from collections.abc import Mapping
from typing import Any

import click

HELP_NAMES = ("-h", "--hjälp", "--help")


class Command(click.Command):
    """A command that shows *example* under its help."""

    def __init__(self, *args: Any, example: str, **settings: Any) -> None:
        settings.setdefault("options_metavar", "[VÄXLAR]")
        settings.setdefault("context_settings", {"help_option_names": HELP_NAMES})
        settings["epilog"] = f"\b\nExempel:\n  {example}"
        super().__init__(*args, **settings)


class LazyGroup(click.Group):
    """A group that knows its commands by a line each and reads one's file only when it is asked for.

    *entries*: the command's name → its summary and the module that holds it as ``command``. *unlisted*: the
    modules of commands that are run and not shown. *sections*: the names under each heading of the help.
    """

    def __init__(
        self,
        *args: Any,
        entries: dict[str, tuple[str, str]],
        unlisted: Mapping[str, str] | None = None,
        sections: Mapping[str, tuple[str, ...]] | None = None,
        **settings: Any,
    ) -> None:
        settings.setdefault("options_metavar", "[VÄXLAR]")
        settings.setdefault("subcommand_metavar", "KOMMANDO …")
        settings.setdefault("context_settings", {"help_option_names": HELP_NAMES})
        super().__init__(*args, **settings)
        self.entries = entries
        self.unlisted = unlisted or {}
        self.sections = sections

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        cmd_name = self.spelt(cmd_name)
        module = self.entries[cmd_name][1] if cmd_name in self.entries else self.unlisted.get(cmd_name)
        if module is None:
            return None
        from importlib import import_module

        command = import_module(module).command
        assert isinstance(command, click.Command)
        return command

    def spelt(self, written: str) -> str:
        """The command that *written* means, which may lack the marks over å, ä and ö."""
        return next((name for name in self.entries if bare(name) == bare(written)), written)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            known = self.list_commands(ctx)
            raise click.exceptions.NoSuchCommand(error.command_name, possibilities=known, ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        width = max(map(len, self.entries), default=0)
        for heading, names in (self.sections or {"Kommandon": tuple(self.entries)}).items():
            with formatter.section(heading):
                # Padded, so that the summaries of all sections begin in one column.
                formatter.write_dl([(name.ljust(width), self.entries[name][0]) for name in names])


def bare(word: str) -> str:
    """*word* without the marks over its letters: ”moten” for ”möten”."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
