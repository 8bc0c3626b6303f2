"""``arende utdrag``: extracts of the minutes, § by §."""

from pathlib import Path

import click

from arende.cli.command import Command
from arende.cli.meetings import make, meeting_options, work_on
from arende.cli.paths import stop


@click.command("utdrag", cls=Command, example="arende utdrag tn-2026-10-22 --paragraf 47")
@meeting_options
@click.option("--paragraf", "paragraph", type=int, metavar="N", help="Bara den paragrafen.")
@click.option("--till", "receiver", metavar="MOTTAGARE", help="Bara det som ska till mottagaren.")
@click.option("--pdf", is_flag=True, help="Gör PDF också, med LibreOffice.")
def command(
    named: Path,
    out: Path,
    replace: bool,
    everything: bool,
    paragraph: int | None,
    receiver: str | None,
    pdf: bool,
) -> int:
    """Gör protokollsutdrag: ett för varje beslutad paragraf, eller de som väljs."""
    from arende.tasks.meeting_papers import chosen, extract_units

    work = work_on(named, out, replace, everything)
    is_whole = paragraph is None and receiver is None
    sitting = work.read.sitting
    if sitting is not None and not is_whole and not chosen(sitting, paragraph, receiver):
        stop(_nothing(paragraph, receiver), "se i protokollet vilka paragrafer som har beslut och mottagare")
    return make(work, extract_units(work, paragraph, receiver), "utdrag/" if is_whole else None, pdf)


def _nothing(paragraph: int | None, receiver: str | None) -> str:
    where = f"§ {paragraph}" if paragraph is not None else "mötet"
    return f"{where} har inget beslut" + (f" som ska till ”{receiver}”" if receiver else "")
