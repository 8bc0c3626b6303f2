"""Draws what the sample cases and meetings name: ``python -m scripts.draw_samples [FOLDER]``."""

import sys
from pathlib import Path

from scripts.draw_samples.chart import bar_chart
from scripts.draw_samples.document import one_page

_PUPILS = {2019: 412, 2020: 420, 2021: 437, 2022: 451, 2023: 468, 2024: 476, 2025: 489, 2026: 503}
_SAMPLE = "Exempelbilaga till ett påhittat ärende i en påhittad kommun."
_DOCUMENTS = {
    "tn-2026-00041/besoksenkat.pdf": "Besöksenkät på återvinningscentralen, våren 2026",
    "bun-2026-00087/lokalplan.pdf": "Lokalplan för grundskolan 2027–2030",
    "bun-2026-00087/barnkonsekvensanalys.pdf": "Barnkonsekvensanalys av lokalplanen",
    "ks-2026-00123/utredning-brolage.pdf": "Utredning av broläge och kostnad",
    "ks-2026-00064/motion.pdf": "Motion om solel på kommunens tak",
    "ks-2026-00064/kartlaggning.pdf": "Kartläggning av kommunens tak",
    "tn-2026-00058/medborgarforslag.pdf": "Medborgarförslag om en säkrare övergång vid Åvägen",
    "tn-2026-00060/plan.pdf": "Plan för laddplatser 2027–2030",
    "tn-2026-00062/program.pdf": "Program för upprustning av Stadsparken",
    "tn-2026-00066/rakning.pdf": "Räkning av parkerade bilar på Hamnplan",
    "tn-2026-00069/avtal.pdf": "Förslag till avtal om skötsel av gästhamnen",
    "tn-2026-00071/taxa.pdf": "Taxa för vatten och avlopp",
    "tn-2026-00077/upphandlingsdokument.pdf": "Upphandlingsdokument för vinterväghållning 2027–2030",
    "sn-2026-41/sjalvkostnad.pdf": "Beräkning av självkostnad för måltider",
    "00274-2026/fordelning.pdf": "Förslag till fördelning av bidrag",
    "00318-2026/yttrande.pdf": "Förslag till yttrande",
}
_MEETING_DOCUMENTS = {
    "tn-2026-10-22/uppfoljning.pdf": "Ekonomisk uppföljning till och med september",
    "tn-2026-10-22/delegationsbeslut.pdf": "Delegationsbeslut i september 2026",
}


def draw(root: Path) -> list[Path]:
    """Writes the chart and the attachments of cases and meetings under *root*; gives their paths."""
    written = {f"cases/2026/{name}": one_page(title, (_SAMPLE,)) for name, title in _DOCUMENTS.items()}
    written["cases/2026/bun-2026-00087/elevtal.png"] = bar_chart(_PUPILS, frozenset({2026}))
    for name, title in _MEETING_DOCUMENTS.items():
        written[f"sammanträden/2026/{name}"] = one_page(title, (_SAMPLE,))
    paths = []
    for name, data in written.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        paths.append(path)
    return paths


if __name__ == "__main__":
    draw(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
