"""Clean cases by the hundred: sentences in plain Swedish, with dates, sums and organs that agree."""

from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.lint.clean_texts import PEOPLE, SENTENCES, TOPICS, Topic

Case = dict[str, object]
# Days whose meetings, counted by _CHAIN_DAYS, fall on no holiday.
TUESDAYS = (
    *(date(2026, 9, 1) + timedelta(weeks=week) for week in range(7)),
    date(2027, 1, 19),
    date(2027, 1, 26),
    date(2027, 2, 9),
)
_CHAIN_DAYS = {"arbetsutskott": 9, "nämnd": 22, "kommunstyrelsen": 36, "kommunfullmäktige": 55}


@dataclass
class Draft:
    """What one case draws from: its number's own chance, its topic, its day, and sentences not yet used."""

    random: Random
    topic: Topic
    day: date
    left: dict[str, list[str]]

    def sentences(self, section: str, count: int) -> str:
        """*count* sentences of *section* that the case has not said yet."""
        pool = self.left[section]
        return " ".join(pool.pop() for _ in range(min(count, len(pool)))).format(
            **self.topic.words, år=self.day.year, nästa=self.day.year + 1, förra=self.day.year - 1
        )

    def paragraphs(self, section: str, most: int = 3) -> str:
        return "\n\n".join(
            text for _ in range(self.random.randint(1, most)) if (text := self.sentences(section, 3))
        )


def clean_case(number: int) -> Case:
    """Case *number*: the same every time, and unlike its neighbours in kind, topic, length and dates."""
    random = Random(number)
    topic = TOPICS[number % len(TOPICS)]
    left = {section: random.sample(pool, len(pool)) for section, pool in SENTENCES.items()}
    draft = Draft(random, topic, random.choice(TUESDAYS), left)
    kind = KINDS[number % len(KINDS)]
    case: Case = {
        "dnr": f"{topic.short} {draft.day.year}-{random.randint(1, 999):05}",
        "rubrik": topic.title,
        "beslutsgång": [topic.organ],
    }
    paper = _paper(draft)
    kind(draft, case, paper)
    case["tjänsteutlåtande"] = paper
    case.setdefault("beslut_skickas_till", _receivers(draft))
    if number % 4 == 1 and "svar_på" not in case and "alternativ" not in paper:
        case["ordförandeförslag"] = _chairs_paper(draft, paper)
    return case


def amount(number: int) -> str:
    """*number* with its digits in groups of three."""
    return f"{number:,}".replace(",", " ")


def _paper(draft: Draft) -> Case:
    writer, signer = draft.random.sample(PEOPLE, 2)
    paper: Case = {
        "datum": draft.day.isoformat(),
        "avsändare": {"förvaltning": draft.topic.office, "avdelning": draft.topic.unit},
        "handläggare": [{"namn": writer, "titel": "utredare", "e_post": _mail(writer)}],
        "förslag_till_beslut": [draft.topic.point],
        "sammanfattning": draft.sentences("sammanfattning", 3),
        "avsnitt": _sections(draft),
        "beslutsunderlag": [
            {
                "titel": f"{draft.topic.office.capitalize()}s tjänsteutlåtande",
                "datum": draft.day.isoformat(),
            },
            {"titel": draft.topic.study, "datum": (draft.day - timedelta(days=30)).isoformat()},
            {
                "organ": draft.topic.organ,
                "datum": (draft.day - timedelta(days=112)).isoformat(),
                "paragraf": "47",
            },
        ],
        "tidplan": _timeline(draft, [draft.topic.organ]),
        "underskrifter": [{"namn": signer, "titel": "förvaltningschef", "enhet": draft.topic.office}],
        "bilagor": [{"titel": draft.topic.study, "datum": (draft.day - timedelta(days=30)).isoformat()}],
    }
    return paper


def _sections(draft: Draft) -> dict[str, str]:
    sections = {"beskrivning": _description(draft), "bedömning": draft.paragraphs("bedömning")}
    sections["ekonomi"] = draft.sentences("ekonomi", 2) + "\n\n" + _money(draft)
    for name in draft.random.sample(["barn", "jämlikhet", "miljö", "personal", "juridik"], 3):
        sections[name] = draft.sentences(name, 2)
    return sections


def _description(draft: Draft) -> str:
    text = draft.paragraphs("beskrivning")
    match draft.random.randrange(5):
        case 0:
            ways = "- börja i liten skala\n- göra allt på en gång\n- vänta ett år."
            return f"{text}\n\nDet finns tre vägar:\n\n{ways}"
        case 1:
            return f"{text}\n\n# Vad som har hänt\n\n{draft.sentences('beskrivning', 2)}"
        case 2:
            return f"{text}[^källa]\n\n[^källa]: Statistik från Statistiska centralbyrån {draft.day.year}."
        case 3:
            return f"{text}\n\nEn elev skrev:\n\n> Det skall bli bra, tycker jag. Men glöm inte dom små."
        case _:
            return text


def _money(draft: Draft) -> str:
    """A table whose sums and shares are right."""
    year = draft.day.year + 1
    match draft.random.randrange(3):
        case 0:
            rows = [[draft.random.randint(1, 40) * 50_000 for _ in range(2)] for _ in range(3)]
            names = ("Material", "Arbete", "Projektering")
            lines = [
                f"| {name} | {amount(one)} | {amount(two)} | {amount(one + two)} |"
                for name, (one, two) in zip(names, rows, strict=True)
            ]
            first, second = (sum(row[place] for row in rows) for place in (0, 1))
            lines.append(
                f"| **Summa** | **{amount(first)}** | **{amount(second)}** | **{amount(first + second)}** |"
            )
            head = f"| Kostnad (kronor) | {year} | {year + 1} | Summa |\n|---|---:|---:|---:|"
        case 1:
            whole = draft.random.randint(2, 9) * 200_000
            parts = (("Personal", 50), ("Lokaler", 30), ("Övrigt", 20))
            lines = [f"| {name} | {amount(whole * share // 100)} | {share} % |" for name, share in parts]
            lines.append(f"| Summa | {amount(whole)} | 100 % |")
            head = "| Post | Kronor | Andel |\n|---|---:|---:|"
        case _:
            return draft.sentences("ekonomi", 2)
    return f"Tabellen visar kostnaden.\n\n{head}\n" + "\n".join(lines)


def _timeline(draft: Draft, organs: list[str]) -> list[dict[str, str]]:
    rows = []
    for organ in organs:
        key = next((key for key in _CHAIN_DAYS if organ.endswith(key)), "nämnd")
        day = draft.day + timedelta(days=_CHAIN_DAYS[key])
        done = "fattar beslut" if organ == organs[-1] else "lämnar sitt förslag"
        rows.append({"datum": day.isoformat(), "instans": organ, "händelse": done})
    return rows


def _receivers(draft: Draft) -> list[str]:
    return [draft.topic.office, "ekonomiavdelningen"]


def _task(draft: Draft) -> Case:
    return {
        "text": f"ge {draft.topic.office} i uppdrag att redovisa hur {draft.topic.sak} har fungerat",
        "ansvarig": draft.topic.office,
        "senast": f"{draft.day.year + 1}-11-30",
    }


def _grant(draft: Draft) -> Case:
    sum_ = draft.random.randint(2, 90) * 10_000
    year = draft.day.year + 1
    return {
        "text": f"avsätta {amount(sum_)} kronor för {draft.topic.sak} under {year}",
        "belopp": {"summa": amount(sum_), "år": str(year), "finansiering": f"nämndens ram för {year}"},
    }


# Each kind of case, as a change of the plain one.


def plain(draft: Draft, case: Case, paper: Case) -> None:
    paper["förslag_till_beslut"] = [draft.topic.point]


def with_tasks_and_money(draft: Draft, case: Case, paper: Case) -> None:
    paper["förslag_till_beslut"] = [draft.topic.point, _grant(draft), _task(draft)]


def through_the_council(draft: Draft, case: Case, paper: Case) -> None:
    organs = list(dict.fromkeys([draft.topic.organ, "kommunstyrelsen", "kommunfullmäktige"]))
    case["beslutsgång"] = organs
    paper["tidplan"] = _timeline(draft, organs)
    case["beslut_skickas_till"] = [draft.topic.office, draft.topic.organ]


def levels(draft: Draft, case: Case, paper: Case) -> None:
    del paper["förslag_till_beslut"]
    case["beslutsgång"] = ["kommunstyrelsen", "kommunfullmäktige"]
    paper["beslutsnivåer"] = [
        {"organ": "kommunstyrelsen", "förslag_till_beslut": [_task(draft)]},
        {"organ": "kommunfullmäktige", "förslag_till_beslut": [draft.topic.point, _grant(draft)]},
    ]
    paper["tidplan"] = _timeline(draft, ["kommunstyrelsen", "kommunfullmäktige"])


def alternatives(draft: Draft, case: Case, paper: Case) -> None:
    del paper["förslag_till_beslut"]
    paper["alternativ"] = [
        {
            "rubrik": "Förslaget genomförs",
            "förslag_till_beslut": [draft.topic.point, _grant(draft)],
            "konsekvenser": draft.sentences("alternativ", 2),
        },
        {
            "rubrik": "Allt blir som i dag",
            "förslag_till_beslut": ["avsluta ärendet utan åtgärd"],
            "konsekvenser": draft.sentences("alternativ", 2),
        },
    ]


def answer(kind: str, title: str) -> "object":
    def change(draft: Draft, case: Case, paper: Case) -> None:
        topic = draft.topic
        case["rubrik"] = f"Svar på {kind} om {topic.sak}"
        case["svar_på"] = {
            "slag": kind,
            "titel": f"{title} {topic.sak}",
            "datum": (draft.day - timedelta(days=150)).isoformat(),
            "organ": "kommunfullmäktige",
            "paragraf": "41",
            "yrkanden": [
                {"text": f"att kommunen utreder {topic.sak}", "utfall": "bifall"},
                {"text": "att arbetet blir klart inom ett år", "utfall": "avslag"},
            ],
        }
        if kind == "motion":
            case["svar_på"]["från"] = [f"{PEOPLE[0]} (X)"]  # type: ignore[index]
        paper["förslag_till_beslut"] = [
            {
                "text": f"bifalla det första yrkandet, om en utredning av {topic.sak}",
                "besvarar": ["1"],
            },
            {"text": "avslå det andra yrkandet, om att arbetet ska bli klart inom ett år", "besvarar": ["2"]},
        ]
        who = "motionärerna" if kind == "motion" else "förslagsställaren"
        case["beslut_skickas_till"] = [who, topic.office]

    return change


def statement(draft: Draft, case: Case, paper: Case) -> None:
    topic = draft.topic
    day = draft.day.isoformat()
    case["rubrik"] = f"Yttrande över remiss om {topic.sak}"
    case["er_beteckning"] = "RUN 2026-0047"
    case["svar_på"] = {
        "slag": "remiss",
        "titel": f"Plan för {topic.sak}",
        "från": ["Region Exempel"],
    }
    paper["förslag_till_beslut"] = [
        f"anta {topic.office}s förslag till yttrande, daterat {day}, som nämndens eget".replace(
            "etets", "etets"
        )
    ]
    paper["beslutsunderlag"].insert(1, {"titel": "Förslag till yttrande", "datum": day})  # type: ignore[attr-defined]
    paper["bilagor"].insert(0, {"titel": "Förslag till yttrande", "datum": day})  # type: ignore[attr-defined]
    case["beslut_skickas_till"] = ["Region Exempel", topic.office]


KINDS = (
    plain,
    with_tasks_and_money,
    through_the_council,
    levels,
    alternatives,
    answer("motion", "En plan för"),
    answer("medborgarförslag", "Ett förslag om"),
    statement,
    with_tasks_and_money,
)


def _chairs_paper(draft: Draft, paper: Case) -> Case:
    written = str(paper["handläggare"]) + str(paper["underskrifter"])
    chair = draft.random.choice([name for name in PEOPLE if name not in written])
    own: Case = {
        "datum": (draft.day + timedelta(days=7)).isoformat(),
        "ordförande": chair,
        "sammanfattning": draft.sentences("ordförande", 3),
        "avsnitt": {"motivering": draft.sentences("ordförande", 2)},
        "underskrifter": [{"namn": chair, "titel": f"ordförande i {draft.topic.organ}"}],
    }
    for key in ("förslag_till_beslut", "beslutsnivåer"):
        if key in paper:
            own[key] = deepcopy(paper[key])  # one list in two places would be written with an anchor
    return own


def _mail(name: str) -> str:
    plain_name = name.lower().replace(" ", ".").translate(str.maketrans("åäö", "aao"))
    return f"{plain_name}@strandaker.example"
