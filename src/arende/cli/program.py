"""The program ``arende``: its commands, and how it ends whatever happens."""

import errno
import os
import sys
import unicodedata
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from arende import __version__
from arende.cli.command import LazyGroup
from arende.cli.endings import COULD_NOT_GO_ON
from arende.cli.failures import explain_crash, explain_refusal, usage_error
from arende.cli.language import speak_swedish
from arende.cli.terminal import write_utf8

DEBUG_NAMES = ("--felsök", "--felsok")

COMMANDS = {
    "ny": ("Skapa ett nytt ärende från profilen.", "arende.cli.ny"),
    "granska": ("Granska ärenden och visa vad som är fel, på tecknet.", "arende.cli.granska"),
    "regler": ("Visa reglerna som ärenden granskas efter.", "arende.cli.regler"),
    "rendera": ("Gör ärendenas handlingar i Word.", "arende.cli.rendera"),
    "kallelse": ("Gör kallelsen till ett sammanträde.", "arende.cli.kallelse"),
    "handlingar": ("Samla mötets handlingar i en mapp, och i en PDF.", "arende.cli.handlingar"),
    "protokoll": ("Gör protokollet och anslaget.", "arende.cli.protokoll"),
    "utdrag": ("Gör protokollsutdrag.", "arende.cli.utdrag"),
    "expediera": ("Gör listan och utkasten till dem som ska få besluten.", "arende.cli.expediera"),
    "möten": ("Visa sammanträdena, vad som är klart och vad som saknas.", "arende.cli.moten"),
    "ärenden": ("Visa ärendena, var de är och vad som saknas.", "arende.cli.arenden"),
    "uppföljning": ("Visa vad som ska utföras, av vem och när.", "arende.cli.uppfoljning"),
    "historik": ("Visa ärendets versioner och vad som ändrades i var och en.", "arende.cli.historik"),
    "jämför": ("Visa vad som skiljer två versioner, också i Word.", "arende.cli.jamfor"),
    "beslut": ("Märk i git vilka texter ett möte beslutade.", "arende.cli.beslut"),
    "verifiera": ("Säg vilken version en handling visar, och om den är orörd.", "arende.cli.verifiera"),
    "manifest": ("Skriv kontrollsummorna för ett mötes filer.", "arende.cli.manifest"),
    "spara": ("Spara det som ändrats som en ny version i git.", "arende.cli.spara"),
    "text": ("Visa en Wordfil som ren text.", "arende.cli.text"),
    "bevaka": ("Granska och rendera varje gång du sparar.", "arende.cli.bevaka"),
    "schema": ("Skriv schemat som gör att editorn fyller i och rättar.", "arende.cli.schema"),
    "lsp": ("Visa fynd i editorn, som startar kommandot själv.", "arende.cli.lsp"),
    "mall": ("Granska Wordmallar och visa vilka namn de får använda.", "arende.cli.mall"),
}
SECTIONS = {
    "Ärenden": ("ny", "granska", "regler", "rendera", "bevaka", "ärenden"),
    "Sammanträden": (
        *("kallelse", "handlingar", "protokoll", "utdrag", "expediera"),
        *("möten", "uppföljning", "manifest"),
    ),
    "Versioner": ("spara", "historik", "jämför", "beslut", "verifiera", "text"),
    "Mallar och editor": ("mall", "schema", "lsp"),
}
"""The commands as the help shows them: by who needs them when."""
# What git runs, and no person writes.
UNLISTED = {"sammanfoga": "arende.cli.sammanfoga"}


class Program(LazyGroup):
    """The commands, with one way in and one way out."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **settings: Any) -> NoReturn:
        """Run *args* and end the process: 0 clean, 1 findings, 2 could not go on."""
        speak_swedish()
        write_utf8()
        _load_no_plugins()
        given = [_composed(argument) for argument in (sys.argv[1:] if args is None else args)]
        debugging = any(name in given for name in DEBUG_NAMES)
        settings["standalone_mode"] = False
        given = [argument for argument in given if argument not in DEBUG_NAMES]
        sys.exit(self._outcome(given, debugging, *rest, **settings))

    def _outcome(self, args: list[str], debugging: bool, *rest: Any, **settings: Any) -> int:
        try:
            result = super().main(args, *rest, **settings)
            sys.stdout.flush()
        except click.ClickException as error:
            usage_error(error)
            return COULD_NOT_GO_ON
        except click.Abort:
            click.echo("Avbrutet.", err=True)
            return COULD_NOT_GO_ON
        except Exception as error:
            if _reader_has_left(error):
                return _leave_quietly()
            if isinstance(error, OSError) and error.filename is not None and not debugging:
                explain_refusal(error)
            else:
                explain_crash(error, debugging)
            return COULD_NOT_GO_ON
        return result if isinstance(result, int) else 0


def _load_no_plugins() -> None:
    """Spare Pydantic the search for plugins in every installed package; we use none."""
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"


def _composed(argument: str) -> str:
    """A switch with å, ä and ö as one character each, however the keyboard sent it; a path as it is."""
    return unicodedata.normalize("NFC", argument) if argument.startswith("--") else argument


def _reader_has_left(error: Exception) -> bool:
    # Windows says EINVAL when the other end of a pipe is closed.
    return isinstance(error, OSError) and (
        error.errno == errno.EPIPE
        or (os.name == "nt" and error.errno == errno.EINVAL and error.filename is None)
    )


def _leave_quietly() -> int:
    # The interpreter flushes stdout once more at exit and would complain there.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return COULD_NOT_GO_ON


@click.group(
    cls=Program,
    entries=COMMANDS,
    unlisted=UNLISTED,
    sections=SECTIONS,
    epilog="\b\nExempel:\n  arende granska cases\n  arende rendera cases --pdf",
)
@click.version_option(__version__, message="arende version %(version)s", help="Visa programmets version.")
@click.option("--felsök", "--felsok", "debugging", is_flag=True, help="Visa allt om ett fel i programmet.")
def program(debugging: bool) -> None:
    """Beslutshandlingar som kod: en YAML-fil per ärende blir handlingar i kommunens egen Wordmall."""
