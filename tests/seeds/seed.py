"""The two seed papers read into cases by their headings; no sentence of theirs stands in the project."""

import re
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
OFFICIAL = SEEDS / "tjansteutlatande-sn-2024-1.txt"
CHAIR = SEEDS / "ordforandeforslag-00152-2023.txt"

needs_seeds = pytest.mark.skipif(not OFFICIAL.exists(), reason="../shared/seeds finns inte här")

_HEADINGS = (
    "Förslag till beslut",
    "Sammanfattning av tjänsteutlåtandet",
    "Ärendet",
    "Beskrivning",
    "Lagkrav",
    "Koppling till gällande styrdokument",
    "Ekonomiska konsekvenser och riskanalys",
    "Förvaltningens analys och slutsatser",
    "Tidplaner",
    "Bilagor",
    "Beslut skickas till",
)
_HEAD_LABELS = ("Diarienummer", "Till", "Handläggare", "Titel")
_IDS = {
    "Beskrivning": "beskrivning",
    "Lagkrav": "lagkrav",
    "Koppling till gällande styrdokument": "styrdokument",
    "Ekonomiska konsekvenser och riskanalys": "ekonomi",
    "Förvaltningens analys och slutsatser": "analys",
}


def words(text: str) -> list[str]:
    """The words and figures of *text*, in order, in lower case."""
    return re.findall(r"\w+", text.casefold())


def paragraphs(lines: list[str]) -> list[str]:
    """Wrapped lines joined: a blank line ends a paragraph only after a sentence's end.

    A section with no sentence in it is a list of names, one to a paragraph.
    """
    if not any(line.strip().endswith(".") for line in lines):
        return [line.strip() for line in lines if line.strip()]
    found: list[str] = []
    running = ""
    for raw in [*lines, ""]:
        line = raw.replace("\f", " ").strip()
        if line:
            running = f"{running} {line}".strip()
        elif running and running.endswith((".", "”", ":", ",")):
            found.append(running)
            running = ""
    return [*found, running] if running else found


def _quoted(paragraph: str) -> str:
    """A paragraph that is one long quotation, as a block quote."""
    return f"> {paragraph}" if paragraph.startswith("”") else paragraph


def official_text() -> str:
    """Seed 1 without the page number that stands loose in it."""
    return re.sub(r"\n\s*4\s*\n", "\n", OFFICIAL.read_text(encoding="utf-8"))


def chair_text() -> str:
    return CHAIR.read_text(encoding="utf-8")


def _sections(text: str, headings: tuple[str, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"": []}
    current = ""
    for line in text.replace("\f", "\n").splitlines():
        if line.strip() in headings:
            current = line.strip()
            found[current] = []
        else:
            found[current].append(line)
    return found


def _field(text: str, label: str) -> str:
    match = re.search(rf"{label}:\s*\[?([^\]\n]+?)\]?(?:\s+Till:|\s*$)", text, re.MULTILINE)
    assert match, label
    return match.group(1).strip()


def official_case() -> dict[str, object]:
    """Seed 1 as a case for the profile ”numrerad”."""
    text = official_text()
    parts = _sections(text, _HEADINGS)
    head = "\n".join(parts[""])
    title = " ".join(line.strip() for line in parts[""][-6:] if line.strip() and "E-post" not in line)
    lead_in, *points = re.split(r"\n\s*\d+\.\s+", "\n".join(parts["Förslag till beslut"]))
    sender, *route = re.split(r"\s+föreslår?\s+", " ".join(lead_in.split()).removesuffix(" att"))
    timeline_text = " ".join(" ".join(parts["Tidplaner"]).split())
    timeline_match = re.findall(
        r"(\w+(?: \w+)?) (fattar beslut[a-zåäö ]*?) (\d{4}-\d{2}-\d{2})", timeline_text
    )
    signature = [line.strip() for line in parts["Tidplaner"] if line.strip()][-3:]
    return {
        "profil": "numrerad",
        "dnr": _field(head, "Diarienummer").replace("–", "-"),
        "rubrik": title,
        "beslutsgång": route,
        "tjänsteutlåtande": {
            "datum": _field(head, "Datum"),
            "mottagare": _field(head, "Till"),
            "avsändare": {"förvaltning": sender[0].lower() + sender[1:]},
            "handläggare": [
                {
                    "namn": _field(head, "Handläggare"),
                    "titel": _field(head, "Titel"),
                    "e_post": _field(head, "E-post"),
                }
            ],
            "förslag_till_beslut": [" ".join(point.split()) for point in points],
            "sammanfattning": "\n\n".join(paragraphs(parts["Sammanfattning av tjänsteutlåtandet"])),
            "avsnitt": {
                identity: "\n\n".join(map(_quoted, paragraphs(parts[heading])))
                for heading, identity in _IDS.items()
            },
            "tidplan": [
                {"instans": who, "händelse": what, "datum": day} for who, what, day in timeline_match
            ],
            "underskrifter": [dict(zip(("namn", "titel", "enhet"), signature, strict=True))],
        },
        "beslut_skickas_till": [line.strip() for line in parts["Beslut skickas till"] if line.strip()],
    }


def official_as_written() -> dict[str, object]:
    """Seed 1 as a case whose head says what the paper's head says, brackets and empty labels included."""
    case = official_case()
    text = official_text()
    paper = case["tjänsteutlåtande"]
    assert isinstance(paper, dict)
    head = {
        label: re.search(rf"{label}: *(.+?)(?: +Till:|\s*$)", text, re.MULTILINE) for label in _HEAD_LABELS
    }
    dnr, receiver, name, title = (match[1].strip() if match else "" for match in head.values())
    paper["mottagare"] = receiver
    paper["avsändare"]["avdelning"] = None
    paper["handläggare"][0].update(namn=name, titel=title)
    return {**case, "dnr": dnr}


def chair_case() -> dict[str, object]:
    """Seed 2 as a case for the profile ”attsats”."""
    text = chair_text()
    headings = ("Sammanfattning", "Förslag till beslut", "Beslutet ska skickas till")
    parts = _sections(text, headings)
    title = " ".join(" ".join(parts[""]).split())
    rubrik, dnr = re.fullmatch(r"(.+), dnr (\S+)", title).groups()  # type: ignore[union-attr]
    intro, *bullets = re.split("\uf0b7", "\n".join(parts["Sammanfattning"]))
    proposal = [line.strip() for line in parts["Förslag till beslut"] if line.strip()]
    lead_in, *rest = proposal
    name = rest[-2]
    points: list[str] = []
    for line in rest[:-2]:
        if line.startswith("att "):
            points.append(line.removeprefix("att "))
        else:
            points[-1] += f" {line}"
    organ = re.fullmatch(r"Ordförandens förslag till (\w+) är", lead_in).group(1)  # type: ignore[union-attr]
    intro_text = "\n\n".join(paragraphs(intro.splitlines()))
    listed = "\n".join(f"- {' '.join(bullet.split())}" for bullet in bullets)
    return {
        "profil": "attsats",
        "dnr": dnr,
        "rubrik": rubrik,
        "beslutsgång": [organ],
        "ordförandeförslag": {
            "datum": "2023-06-01",
            "ordförande": name,
            "sammanfattning": f"{intro_text}\n\n{listed}",
            "förslag_till_beslut": points,
            "underskrifter": [{"namn": name, "titel": rest[-1]}],
        },
        "beslut_skickas_till": [line.strip() for line in parts["Beslutet ska skickas till"] if line.strip()],
    }
