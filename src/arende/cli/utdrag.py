"""``arende utdrag``: extracts of the minutes, § by §."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.meetings import make, meeting_options, work_on
from arende.cli.paths import stop


@click.command("utdrag", cls=Command, example="arende utdrag tn-2026-10-22 --paragraf 47")
@meeting_options
@click.option(
    "--paragraf", "paragraphs", type=int, multiple=True, metavar="N", help="Bara den. Får upprepas."
)
@click.option("--till", "receiver", metavar="MOTTAGARE", help="Bara det som ska till mottagaren.")
@click.option("--pdf", is_flag=True, help="Gör PDF också, med LibreOffice.")
def command(
    named: Path,
    out: Path,
    replace: bool,
    everything: bool,
    paragraphs: tuple[int, ...],
    receiver: str | None,
    pdf: bool,
) -> int:
    """Gör protokollsutdrag: ett för varje beslutad paragraf, eller de som väljs."""
    from arende.tasks.meeting_papers import chosen, extract_units

    if receiver is not None and not receiver.strip():
        stop("--till säger inte till vem", "skriv mottagaren, som i expedieringslistan")
    work = work_on(named, out, replace, everything)
    asked: tuple[int | None, ...] = tuple(dict.fromkeys(paragraphs)) or (None,)
    is_whole = asked == (None,) and receiver is None
    sitting = work.read.sitting
    for paragraph in asked:
        if sitting is not None and not is_whole and not chosen(sitting, paragraph, receiver):
            there = [item.paragraph for item in sitting.items if item.paragraph is not None]
            stop(*_nothing(paragraph, receiver, there))
    units = [unit for paragraph in asked for unit in extract_units(work, paragraph, receiver)]
    return make(work, units, "utdrag/" if is_whole else None, pdf)


def _nothing(paragraph: int | None, receiver: str | None, there: list[int]) -> tuple[str, str]:
    from arende.meeting.paragraphs import written

    if paragraph is not None and paragraph not in there:
        return f"mötet har ingen § {paragraph}", f"välj bland § {written(there)}"
    where = f"§ {paragraph}" if paragraph is not None else "mötet"
    message = f"{where} har inget beslut" + (f" som ska till ”{receiver}”" if receiver else "")
    return message, "se i protokollet vilka paragrafer som har beslut och mottagare"
