"""``arende regler``: the rules that ärenden are checked by, and the page of each."""

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arende.cli.command import Command
from arende.cli.findings import show_findings
from arende.cli.paths import stop

if TYPE_CHECKING:
    from arende.tasks.rules import Described

_WIDTH = 100
_AS_WRITTEN = ("Fel", "Rätt")


@click.command("regler", cls=Command, example="arende regler B101")
@click.argument(
    "asked", nargs=-1, metavar="[REGEL]…", help="Reglers koder eller namn. Utan någon visas alla i en lista."
)
@click.option(
    "--profil",
    "profile",
    metavar="NAMN",
    default="standard",
    help="Profilen vars val visas; annars standard.",
)
def command(asked: tuple[str, ...], profile: str) -> int:
    """Visa reglerna som ärenden granskas efter, och vad profilen har valt för dem.

    Med en kod eller ett namn visas regelns sida: vad den säger, varför, exempel och källa.
    """
    from arende.diagnostics import Faults
    from arende.tasks.rules import NoSuchRule, rule_called, rules_in

    try:
        known = rules_in(Path.cwd(), profile)
    except Faults as faults:
        return show_findings(faults.findings, aside=True)
    try:
        pages = [_page(rule_called(one, known), profile) for one in asked]
    except NoSuchRule as error:
        advice = f"menade du ”{error.near}”?" if error.near else "”arende regler” visar alla regler"
        stop(f"det finns ingen regel ”{error.asked}”", advice)
    lines = [line for page in pages for line in (*page, "")][:-1] if asked else list(_list(known, profile))
    click.echo("\n".join(lines))
    return 0


def _list(known: "tuple[Described, ...]", profile: str) -> Iterator[str]:
    from arende.tasks.rules import by_family

    width = max(len(rule.name) for rule in known)
    yield f"{'kod':<6}{'regel':<{width}}  {'allvar':<11} i {profile}"
    for _, about, family in by_family(known):
        yield ""
        yield about
        for rule in family:
            chosen = rule.weight if rule.choice else ""
            yield f"{rule.code:<6}{rule.name:<{width}}  {rule.severity.value:<11} {chosen}".rstrip()
    yield ""
    yield f"{len(known)} regler. ”arende regler {known[0].code}” visar en regels sida."


def _page(rule: "Described", profile: str) -> Iterator[str]:
    yield f"{rule.code} {rule.name} ({rule.severity.value})"
    yield ""
    yield from textwrap.wrap(rule.page["Vad"], _WIDTH)
    yield ""
    for head, text in rule.page.items():
        if head != "Vad" and text:
            yield from _headed(f"{head}:", text, head in _AS_WRITTEN)
    yield ""
    yield from _chosen(rule, profile)


def _headed(head: str, text: str, as_written: bool) -> Iterator[str]:
    """*text* beside *head*; an example keeps its own lines, other text is broken anew."""
    first, _, rest = text.partition("\n")
    whole = f"{first}\n{textwrap.dedent(rest)}" if rest else first
    lines = whole.split("\n") if as_written else textwrap.wrap(" ".join(whole.split()), _WIDTH - 8)
    for number, line in enumerate(lines):
        yield f"{'' if number else head:<8}{line}".rstrip()


def _chosen(rule: "Described", profile: str) -> Iterator[str]:
    """What the profile makes of the rule, and where it is decided."""
    choice = rule.choice
    if choice is None:
        yield f"Profilen ”{profile}” har inget eget val; regelns eget allvar gäller: {rule.severity.value}."
        return
    yield f"I profilen ”{profile}”: {rule.weight}"
    for name, values in choice.värden.items():
        yield f"  {name}: {', '.join(values)}"
    if choice.källa:
        yield f"  källa: {choice.källa}"
