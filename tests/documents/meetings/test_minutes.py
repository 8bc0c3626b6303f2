"""The minutes hold what the law wants and what the file says, whole, and nothing that is secret."""

import re
from dataclasses import replace
from functools import cache

import pytest
from lxml import etree

from arende.documents.meetings import extract, minutes, notice
from arende.documents.meetings.before import before_organ
from arende.documents.meetings.dissent import bias_blocks
from arende.documents.meetings.minutes import Scope
from arende.documents.meetings.motions import motion_blocks
from arende.documents.meetings.paragraph import Writing, paragraph
from arende.documents.meetings.texts import Texts
from arende.engine import compile_template
from arende.markup.plain import plain
from arende.model.choices import MeetingPaper
from arende.model.organs import OrganKind
from arende.word import bookmark_name
from tests.documents.meetings.sittings import CASE, MEETING, PROFILES, ROOT, rendered, sitting
from tests.reading import Docx, W

every_profile = pytest.mark.parametrize("profile", PROFILES)


@cache
def protokoll(profile: str, scope: Scope = Scope.ALLT) -> Docx:
    content = minutes.content(sitting(profile), scope)
    return rendered(profile, MeetingPaper.PROTOKOLL, content, minutes.names())


def section(paper: Docx, number: int) -> list[str]:
    """The lines of one § after its heading, as they are read."""
    lines = [para.read for para in paper.body]
    marks = [place for place, para in enumerate(paper.body) if para.style == "heading 2"]
    (start,) = [place for place in marks if re.search(rf"§\s{number}\b", lines[place])]
    end = next((place for place in marks if place > start), len(lines))
    return [re.sub(r"\s+", " ", line) for line in lines[start + 1 : end]]


def text(lines: list[str]) -> str:
    return "\n".join(lines)


# KL 5 kap. 67 §: the six kinds of content, each where the file holds it.
@every_profile
@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param("sänka hastigheten på Åvägen till 40 kilometer i timmen", id="1 the proposal"),
        pytest.param(
            "Alva Exempel (SP) och Bo Diktén (SP) yrkar bifall till det liggande förslaget.", id="1 a bifall"
        ),
        pytest.param(
            "Nils Påhitt (FV) yrkar att hastigheten sänks till 30 kilometer i timmen:", id="1 an amendment"
        ),
        pytest.param(
            "Ordföranden ställer proposition på det liggande förslaget och "
            "Nils Påhitts (FV) ändringsyrkande.",
            id="2 the order of propositions",
        ),
        pytest.param("Omröstning begärs och genomförs.", id="3 that there was a vote"),
        pytest.param("Resultatet är 3 ja, 1 nej och 1 som avstår.", id="3 how the vote went"),
        pytest.param("Vägnämnden beslutar", id="4 the decision"),
        pytest.param(
            "Ja-röst för bifall till det liggande förslaget.\n"
            "Nej-röst för bifall till Nils Påhitts (FV) ändringsyrkande.",
            id="5 what the votes meant",
        ),
        pytest.param("Siv Utkast (LL) deltar inte i beslutet.", id="5 who did not take part"),
        pytest.param(
            "Nils Påhitt (FV) reserverar sig mot beslutet till förmån för sitt eget ändringsyrkande.\n"
            "Trettio räcker.",
            id="6 a reservation",
        ),
    ],
)
def test_a_paragraph_holds_every_kind_of_content_that_the_law_wants(profile: str, wanted: str) -> None:
    assert wanted in text(section(protokoll(profile), 46))


@pytest.mark.parametrize(
    ("profile", "kind", "wanted"),
    [
        ("standard", "ändring", "Vägnämnden beslutar att"),
        ("attsats", "ändring", "Vägnämnden beslutar"),
        # Who wants the ärende sent back wants this organ to decide so
        ("standard", "återremiss", "Vägnämnden beslutar att"),
    ],
)
def test_the_points_of_a_yrkande_stand_under_the_words_of_a_decision(profile, kind, wanted) -> None:
    here = sitting(profile, MEETING.replace("slag: ändring", f"slag: {kind}"))
    blocks = motion_blocks(here, here.items[1], Texts(here.texts, here.profile))
    said = [plain(block) for block in blocks]
    assert said[1].startswith("Nils Påhitt (FV) yrkar att hastigheten sänks")
    assert [wanted, "sänka hastigheten på Åvägen till 30\u00a0kilometer i timmen"] == [
        text.removesuffix(".") for text in said[2:4]
    ]


@pytest.mark.parametrize("kind", ["motion", "medborgarförslag", "remiss", ""])
@pytest.mark.parametrize("place", ["ärendet", "mötet"])
def test_what_a_point_answers_is_named(kind: str, place: str) -> None:
    answers = f"svar_på: {{slag: {kind}, titel: Sänk farten, yrkanden: [att farten sänks]}}\n" if kind else ""
    case, meeting = CASE + answers, MEETING
    if place == "ärendet":
        case = case.replace("      ansvarig: vägförvaltningen", "      besvarar: [1]")
    else:
        own = "förslag_till_beslut: [{text: sänka farten, besvarar: [1]}]"
        meeting = MEETING.replace("deltar_inte: [Siv Utkast]", own)
    here = sitting("standard", meeting, case)
    told = {"motion": "motionens ", "medborgarförslag": "medborgarförslagets ", "remiss": "remissens "}
    minute = paragraph(Writing(here, here.items[1])).innehåll
    for blocks in (before_organ(here, here.items[1], 3), minute):
        lines = plain(blocks).replace("\u00a0", " ").split("\n")
        assert f"Besvarar {told.get(kind, '')}yrkande 1" in lines


@pytest.mark.parametrize(
    ("kind", "reason", "told"),
    [
        ("nämnd", "skäl: är kassör i föreningen", (
            "Nils Påhitt (FV) anmäler jäv (är kassör i föreningen), lämnar sammanträdet"
            " och deltar inte i ärendet."
        )),
        ("nämnd", "skäl: är kassör.", (
            "Nils Påhitt (FV) anmäler jäv (är kassör), lämnar sammanträdet och deltar inte i ärendet."
        )),
        ("nämnd", "", "Nils Påhitt (FV) anmäler jäv, lämnar sammanträdet och deltar inte i ärendet."),
        # KL 5:47: in fullmäktige one may stay
        ("fullmäktige", "skäl: är kassör", (
            "Nils Påhitt (FV) anmäler jäv (är kassör) och deltar inte i ärendet."
        )),
        ("fullmäktige", "", "Nils Påhitt (FV) anmäler jäv och deltar inte i ärendet."),
    ],
)  # fmt: skip
def test_one_with_jäv_is_said_to_leave_where_the_law_says_so(kind: str, reason: str, told: str) -> None:
    meeting = MEETING.replace("skäl: är kassör i föreningen", reason)
    here = sitting("standard", meeting)
    here = replace(here, organ=here.organ.model_copy(update={"slag": OrganKind(kind)}))
    (said,) = bias_blocks(here, here.items[4])
    assert f"{told} Per Reserv (FV) tjänstgör i stället." == plain(said).replace("\u00a0", " ")


@every_profile
def test_a_vote_is_a_table_of_everyone_with_a_sum(profile: str) -> None:
    lines = section(protokoll(profile), 46)
    start = lines.index("Ledamot")
    cells = lines[start : start + 5 * 7]
    assert [
        ["Ledamot", "Parti", "Ja", "Nej", "Avstår"],
        ["Alva Exempel", "SP", "X", "–", "–"],
        ["Nils Påhitt", "FV", "–", "X", "–"],
        ["Siv Utkast", "LL", "–", "–", "X"],
        ["Bo Diktén", "SP", "X", "–", "–"],
        ["Eva Reserv", "SP", "X", "–", "–"],
        ["Summa", "", "3", "1", "1"],
    ] == [cells[place : place + 5] for place in range(0, 35, 5)]


@every_profile
def test_a_yrkande_that_was_withdrawn_is_left_out(profile: str) -> None:
    assert "lämnas i fred" not in protokoll(profile).text


@every_profile
def test_a_step_without_words_of_its_own_says_what_the_chair_found(profile: str) -> None:
    said = text(section(protokoll(profile), 49))
    assert (
        "Ordföranden ställer proposition på det liggande förslaget och Nils Påhitts (FV) avslagsyrkande.\n"
        "Ordföranden finner att vägnämnden beslutar enligt det liggande förslaget."
    ) in said


@every_profile
def test_jäv_says_who_left_why_and_who_served_instead(profile: str) -> None:
    wanted = (
        "Nils Påhitt (FV) anmäler jäv (är kassör i föreningen), lämnar sammanträdet"
        " och deltar inte i ärendet. Per Reserv (FV) tjänstgör i stället."
    )
    assert wanted in section(protokoll(profile), 48)


@every_profile
def test_what_was_said_besides_stands_with_its_name(profile: str) -> None:
    said = text(section(protokoll(profile), 46))
    assert "Siv Utkast (LL) lämnar ett särskilt yttrande:\nVägen är lång." in said
    assert "Bo Diktén (SP) lämnar en anteckning till protokollet:\nSkolan hörs senare." in said
    assert "Nämnden tittar på kartan." in said
    assert "Vägen är smal." in said


@every_profile
def test_a_correction_is_seen_under_the_heading_and_in_full(profile: str) -> None:
    first, *lines = section(protokoll(profile), 46)
    assert first.startswith("Dnr VN 2026-00041 · Fastigheten Åkern 1:2 · Rättad ")
    assert "Ordet ”vag” är rättat till ”väg”." in lines


@every_profile
def test_two_levels_of_decision_say_which_organ_decides_what(profile: str) -> None:
    said = text(section(protokoll(profile), 49))
    assert "Vägnämnden beslutar" in said
    assert "Vägnämnden föreslår kommunfullmäktige" in said


@pytest.mark.parametrize(
    ("profile", "first"), [("standard", "Beslut"), ("numrerad", "Sammanfattning av ärendet")]
)
def test_the_decision_stands_where_the_profile_wants_it(profile: str, first: str) -> None:
    paper = protokoll(profile)
    marks = [para.text for para in paper.body if para.style in ("heading 2", "heading 3")]
    start = next(place for place, mark in enumerate(marks) if "Lägre hastighet" in mark)
    assert first == marks[start + 1]


@every_profile
def test_a_secret_item_shows_its_number_and_the_paragraph_of_law_alone(profile: str) -> None:
    paper = protokoll(profile)
    assert [
        "Ärendet redovisas inte med hänvisning till sekretess "
        "(19 kap. 1 § offentlighets- och sekretesslagen)."
    ] == (section(paper, 47))
    for word in ("hemlig", "Priset", "VN 2026-00050"):
        assert word not in paper.text
        assert word not in str(minutes.content(sitting(profile)).properties)


@every_profile
def test_the_secret_minutes_hold_the_secret_item_whole_and_no_other(profile: str) -> None:
    assert Scope.SEKRETESS in minutes.scopes(sitting(profile))
    paper = protokoll(profile, Scope.SEKRETESS)
    assert "teckna avtalet med den hemliga parten" in paper.text
    assert "Priset är lågt." in paper.text
    assert "Åvägen" not in paper.text


@every_profile
def test_directly_adjusted_items_have_minutes_and_an_announcement_of_their_own(profile: str) -> None:
    whole, own = protokoll(profile), protokoll(profile, Scope.OMEDELBART)
    assert section(whole, 48)[0].startswith("Omedelbart justerad ")
    assert "lämna bidrag till vägföreningen" in own.text
    assert "Åvägen" not in own.text
    assert "§§ 45–47, 49–50" == notice.content(sitting(profile)).context["underrubrik"]
    assert "§ 48" == notice.content(sitting(profile), immediate=True).context["underrubrik"]


def test_minutes_without_secret_or_directly_adjusted_items_are_one() -> None:
    plain = re.sub(r"        omedelbar_justering: ja\n", "", MEETING).replace(
        "VN 2026-00050", "VN 2026-00060"
    )
    assert (Scope.ALLT,) == minutes.scopes(sitting("standard", plain))


def test_the_announcement_says_the_days_of_the_law_and_where_the_minutes_are() -> None:
    facts = {one.etikett: one.rader for one in notice.proof(sitting()).uppgifter}
    assert {
        "Organ": ("Vägnämnden",),
        "Sammanträdesdatum": ("2026-10-22",),
        "Paragrafer": ("§§\u00a045–47, 49–50",),
        "Protokollet justerat": ("2026-10-29",),
        "Anslaget sätts upp": ("2026-10-30",),
        "Sista dag för överklagande": (
            "2026-11-20",
            "För §\u00a050 räknas tiden från den dag då den som överklagar fick del av beslutet.",
        ),
        "Anslaget tas ned": ("2026-11-21",),
        "Protokollet förvaras hos": ("Kansliet, plan 2",),
    } == facts


def test_the_announcement_says_no_last_day_where_no_decision_can_be_tried_for_its_legality() -> None:
    at_once = "omedelbar_justering: ja"
    here = sitting(
        "standard", MEETING.replace(at_once, f"{at_once}\n        överklagande: förvaltningsbesvär")
    )
    facts = {one.etikett: one.rader for one in notice.proof(here, immediate=True).uppgifter}
    said = "För §\u00a048 räknas tiden från den dag då den som överklagar fick del av beslutet."
    assert (said,) == facts["Sista dag för överklagande"]


def test_minutes_that_are_not_announced_have_no_announcement() -> None:
    early = MEETING.replace("  anslag: 2026-10-30\n", "")
    assert () == notice.proof(sitting("standard", early)).uppgifter


@every_profile
def test_the_announcement_is_made_of_the_profiles_template(profile: str) -> None:
    for immediate in (False, True):
        content = notice.content(sitting(profile), immediate=immediate)
        paper = rendered(profile, MeetingPaper.ANSLAG, content, notice.names())
        assert "Kansliet, plan 2" in paper.text
        assert "Rut Skrivare" in paper.text


def test_the_first_page_says_who_took_part_in_what() -> None:
    context = minutes.content(sitting()).context
    facts = {one.etikett: list(one.rader) for one in context["uppgifter"]}  # type: ignore[attr-defined]
    plain = {label: [line.replace("\u00a0", " ") for line in lines] for label, lines in facts.items()}
    assert {
        "Plats och tid": ["Stadshuset, sal Skäret", "Torsdagen den 22 oktober 2026 kl. 13.00–15.10"],
        "Ajournering": ["kl. 13.40–13.50, § 46"],
        "Beslutande": [
            "Alva Exempel (SP), ordförande",
            "Nils Påhitt (FV), vice ordförande, §§ 45–47, 49–50",
            "Siv Utkast (LL), §§ 45–47",
            "Bo Diktén (SP), på distans",
        ],
        "Tjänstgörande ersättare": [
            "Eva Reserv (SP) ersätter Ulf Tänkt (ÅP)",
            "Per Reserv (FV) ersätter Nils Påhitt (FV), § 48",
        ],
        "Övriga närvarande": ["Rut Skrivare, nämndsekreterare", "Ida Tjänst, utredare, § 46"],
        "Utses att justera": ["Nils Påhitt (FV), ersättare Bo Diktén (SP)"],
        "Justeringens plats och tid": ["Digital underskrift, 2026-10-29 kl. 10.00"],
        "Paragrafer": ["§§ 45–50", "Omedelbart justerade: § 48"],
    } == plain


@pytest.mark.parametrize(
    ("scope", "numbers", "told"),
    [
        # § 48: Nils Påhitt has jäv, Siv Utkast is away, and the pause and the utredare were in § 46
        (
            Scope.OMEDELBART,
            "§ 48",
            {
                "Beslutande": ["Alva Exempel (SP), ordförande", "Bo Diktén (SP), på distans"],
                "Tjänstgörande ersättare": [
                    "Eva Reserv (SP) ersätter Ulf Tänkt (ÅP)",
                    "Per Reserv (FV) ersätter Nils Påhitt (FV)",
                ],
                "Övriga närvarande": ["Rut Skrivare, nämndsekreterare"],
            },
        ),
        # § 47: Per Reserv is there and serves for nobody
        (
            Scope.SEKRETESS,
            "§ 47",
            {
                "Beslutande": [
                    "Alva Exempel (SP), ordförande",
                    "Nils Påhitt (FV), vice ordförande",
                    "Siv Utkast (LL)",
                    "Bo Diktén (SP), på distans",
                ],
                "Tjänstgörande ersättare": ["Eva Reserv (SP) ersätter Ulf Tänkt (ÅP)"],
                "Närvarande ersättare": ["Per Reserv (FV)"],
                "Övriga närvarande": ["Rut Skrivare, nämndsekreterare"],
            },
        ),
    ],
    ids=["directly adjusted", "secret"],
)
def test_minutes_of_some_paragraphs_say_who_was_there_then(scope, numbers, told) -> None:
    context = minutes.content(sitting(), scope).context
    facts = {one.etikett: list(one.rader) for one in context["uppgifter"]}  # type: ignore[attr-defined]
    plain = {label: [line.replace("\u00a0", " ") for line in lines] for label, lines in facts.items()}
    assert [numbers] == plain["Paragrafer"]
    elsewhere = ("Plats och tid", "Utses att justera", "Justeringens plats och tid", "Paragrafer")
    assert told == {label: lines for label, lines in plain.items() if label not in elsewhere}
    protokoll("standard", scope)


def test_those_who_sign_are_secretary_chair_and_adjusters() -> None:
    signed = [(one.namn, one.titel) for one in minutes.content(sitting()).context["underskrifter"]]  # type: ignore[attr-defined]
    assert [
        ("Rut Skrivare", "Sekreterare"),
        ("Alva Exempel (SP)", "Ordförande"),
        ("Nils Påhitt (FV)", "Justerande"),
    ] == signed


def test_each_who_led_the_meeting_signs_for_their_own_paragraphs() -> None:
    left = MEETING.replace(
        "- {namn: Siv Utkast, paragrafer: 48–50}", "- {namn: Alva Exempel, paragrafer: 49–50}"
    )
    signed = minutes.content(sitting("standard", left)).context["underskrifter"]
    led = [(one.namn, one.enhet) for one in signed if one.titel == "Ordförande"]  # type: ignore[attr-defined]
    assert [("Alva Exempel (SP)", "§§ 45–48"), ("Nils Påhitt (FV)", "§§ 49–50")] == led


@every_profile
def test_the_contents_lead_to_every_paragraph_and_name_what_was_struck(profile: str) -> None:
    paper = protokoll(profile)
    body = etree.fromstring(paper.parts["word/document.xml"])
    starts = {start.get(f"{W}name") for start in body.iter(f"{W}bookmarkStart")}
    asked = re.findall(r"PAGEREF (\S+)", "".join(body.itertext(f"{W}instrText")))
    linked = [link.get(f"{W}anchor") for link in body.iter(f"{W}hyperlink")]
    assert 6 == len(asked)
    assert linked == asked
    assert {*asked} <= starts
    table = next(body.iter(f"{W}hyperlink")).iterancestors(f"{W}tbl").__next__()
    rows = [
        "|".join("".join(cell.itertext(f"{W}t")) for cell in row.iter(f"{W}tc"))
        for row in table.iter(f"{W}tr")
    ]
    assert "–|Struket ärende om broar (utgår)|–" in rows
    assert "Struket" not in text(section(paper, 47))


def test_the_bookmark_of_a_paragraph_is_its_place_in_the_meetings_file() -> None:
    assert (
        bookmark_name("möte.yaml#dagordning[1].ärenden[0]").encode()
        in protokoll("standard").parts["word/document.xml"]
    )


@every_profile
def test_an_extract_is_the_paragraph_of_the_minutes_with_its_attest(profile: str) -> None:
    here = sitting(profile)
    assert len(extract.extracted(here)) > 5
    for item in extract.extracted(here):
        content = extract.content(here, item, whole=True)
        paper = rendered(profile, MeetingPaper.UTDRAG, content, extract.names())
        assert "Utdraget stämmer med protokollet." in paper.text
        if here.is_secret(item):
            continue
        extracted = [re.sub(r"\s+", " ", para.read) for para in paper.body]
        assert {*section(protokoll(profile), item.paragraph or 0)} <= {*extracted}


@every_profile
def test_every_page_of_an_extract_says_which_paragraph_it_is(profile: str) -> None:
    here = sitting(profile)
    item = extract.extracted(here)[0]
    paper = rendered(profile, MeetingPaper.UTDRAG, extract.content(here, item), extract.names())
    mark = "VN § 45" if profile == "attsats" else "§ 45"
    assert paper.part_text("word/header2.xml").replace("\u00a0", " ").endswith(f", {mark}")


@every_profile
@pytest.mark.parametrize(
    ("number", "words"),
    [
        pytest.param(
            46, "Varje medlem i kommunen får överklaga", id="laglighetsprövning unless something else is said"
        ),
        pytest.param(
            50, "Den som beslutet angår får överklaga", id="förvaltningsbesvär where the item says so"
        ),
    ],
)
def test_an_extract_says_how_to_appeal_by_the_kind_of_decision(profile: str, number: int, words: str) -> None:
    here = sitting(profile)
    (item,) = [one for one in here.items if one.paragraph == number]
    content = extract.content(here, item, "trafikenheten")
    paper = rendered(profile, MeetingPaper.UTDRAG, content, extract.names())
    assert words in paper.text
    assert "Trafikenheten" in paper.text


BESVÄR = "överklagande: förvaltningsbesvär"


def _extract(written: str, number: int, profile: str = "standard") -> str:
    here = sitting(profile, written)
    (item,) = [one for one in here.items if one.paragraph == number]
    paper = rendered(profile, MeetingPaper.UTDRAG, extract.content(here, item), extract.names())
    return re.sub(r"\s+", " ", paper.text)


@pytest.mark.parametrize(
    ("profile", "written", "expected"),
    [
        pytest.param(
            "standard", BESVÄR, "överklaga det till Förvaltningsrätten i Strandåker,", id="the court"
        ),
        pytest.param("numrerad", BESVÄR, "överklaga det till Förvaltningsrätten i Björkhamra,", id="its own"),
        pytest.param(
            "standard",
            f"{BESVÄR}\n        överklagas_till: länsstyrelsen",
            "överklaga det till Länsstyrelsen i Strandåker län,",
            id="länsstyrelsen, where the item says so",
        ),
        pytest.param(
            "standard",
            f"{BESVÄR}\n        överklagas_till: skolväsendets överklagandenämnd",
            "överklaga det till skolväsendets överklagandenämnd,",
            id="by its usual name, where the profile has none",
        ),
        pytest.param(
            "standard",
            BESVÄR,
            "skriftligt och lämnas till vägnämnden. Ange",
            id="the organ, without an address",
        ),
        pytest.param(
            "standard",
            "överklagande: laglighetsprövning\n        överklagas_till: länsstyrelsen",
            "till Förvaltningsrätten i Strandåker, Box 11, 980 01 Strandåker, inom tre veckor",
            id="laglighetsprövning goes to the court whatever is said",
        ),
        pytest.param(
            "standard",
            "överklagande: kan inte överklagas",
            "Hur man överklagar Beslutet kan inte överklagas. Utdragsbestyrkande",
            id="not at all, by the file",
        ),
        pytest.param(
            "standard",
            "överklagande: kan inte överklagas\n        överklagas_inte_enligt: 41 § förvaltningslagen",
            "Beslutet kan inte överklagas (41 § förvaltningslagen).",
            id="not at all, by the file and a law",
        ),
    ],
)
def test_the_text_on_appeal_says_to_whom_and_where(profile: str, written: str, expected: str) -> None:
    assert expected in _extract(MEETING.replace(BESVÄR, written), 50, profile)


def test_a_profile_without_texts_on_appeal_has_those_that_always_hold() -> None:
    here = sitting()
    bare = replace(here, form=here.form.model_copy(update={"överklagande": {}, "instanser": {}}))
    (item,) = [one for one in bare.items if one.paragraph == 46]
    paper = rendered("standard", MeetingPaper.UTDRAG, extract.content(bare, item), extract.names())
    said = re.sub(r"\s+", " ", paper.text)
    assert "Varje medlem i kommunen får överklaga beslutet till förvaltningsrätten." in said
    assert "Överklagandet ska ha kommit in till förvaltningsrätten inom tre veckor" in said


def test_a_decision_that_only_prepares_says_so() -> None:
    tabled = "beslut: {utgång: återremiss, punkter: [återremittera ärendet]}"
    written = MEETING.replace(f"{BESVÄR}\n        beslut: enligt förslag", f"{BESVÄR}\n        {tabled}")
    expected = "rent förberedande eller rent verkställande art (13 kap. 2 § kommunallagen)."
    assert expected in _extract(written, 50)


@every_profile
def test_an_extract_of_what_is_not_adjusted_says_so(profile: str) -> None:
    early = MEETING.replace("  datum: 2026-10-29\n", "").replace("  anslag: 2026-10-30\n", "")
    assert "Protokollet är inte justerat." in _extract(early, 50, profile)
    assert "Utdraget stämmer" not in _extract(early, 50, profile)
    # § 48 was adjusted at once, on a day of its own.
    assert "Utdraget stämmer med protokollet." in _extract(early, 48, profile)


@pytest.mark.parametrize(
    ("number", "expected"), [(50, True), (48, False)], ids=["förvaltningsbesvär", "laglighetsprövning"]
)
def test_a_paragraph_names_who_presented_it_where_the_law_asks(number: int, expected: bool) -> None:
    titles = {48: "rubrik: Bidrag till vägföreningen", 50: "rubrik: Tillstånd att gräva"}
    title = titles[number]
    written = MEETING.replace(title, f"{title}\n        föredragande: Ida Tjänst, utredare")
    here = sitting("standard", written)
    always = replace(here, form=here.form.model_copy(update={"föredragande_i_protokollet": True}))
    for asked, said in ((here, expected), (always, True)):
        paper = rendered("standard", MeetingPaper.PROTOKOLL, minutes.content(asked), minutes.names())
        assert said == ("Föredragande: Ida Tjänst, utredare" in text(section(paper, number)))


REMITTED = "{utgång: återremiss, punkter: [återremittera ärendet]}"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (MEETING, "utom i §§ 47, 50, som behandlas inom stängda dörrar"),
        # An ärende of myndighetsutövning is one also when it is remitted.
        (
            MEETING.replace(
                f"{BESVÄR}\n        beslut: enligt förslag", f"{BESVÄR}\n        beslut: {REMITTED}"
            ),
            "utom i §§ 47, 50, som",
        ),
        (MEETING.replace(BESVÄR, "stängda_dörrar: ja"), "utom i §§ 47, 50, som"),
        (MEETING.replace(BESVÄR, "överklagande: laglighetsprövning"), "utom i § 47, som"),
    ],
    ids=["secret and besvär", "remitted", "said", "secret alone"],
)
def test_the_first_page_says_when_the_public_was_out(written: str, expected: str) -> None:
    assert expected in _public(written, "offentligt: ja")
    assert "" == _public(written, "offentligt: nej")


def test_fullmäktige_is_public_and_closes_only_what_it_so_decides() -> None:
    council = {"slag": OrganKind.FULLMÄKTIGE}
    said = MEETING.replace(BESVÄR, f"{BESVÄR}\n        stängda_dörrar: ja")
    for written, closed in ((MEETING, []), (said, [50])):
        nämnd = sitting("standard", written)
        here = replace(nämnd, organ=nämnd.organ.model_copy(update=council))
        assert (True, False) == (here.is_public, nämnd.is_public)
        assert closed == [one.paragraph for one in here.items if here.behind_closed_doors(one)]


def _public(written: str, said: str) -> str:
    here = sitting("standard", written.replace("sluttid: 15.10", f"sluttid: 15.10\n{said}"))
    facts = {one.etikett: one.rader for one in minutes.content(here).context["uppgifter"]}  # type: ignore[attr-defined]
    return re.sub(r"\s", " ", "".join(facts.get("Allmänheten", ())))


def test_an_extract_of_a_secret_item_is_whole_only_when_it_is_asked_for() -> None:
    (item,) = [one for one in sitting().items if sitting().is_secret(one)]
    hidden = extract.content(sitting(), item)
    paper = rendered("standard", MeetingPaper.UTDRAG, hidden, extract.names())
    assert "hemlig" not in paper.text
    assert "hemlig" not in str(hidden.properties)
    whole = extract.content(sitting(), item, whole=True)
    assert "hemlig" in rendered("standard", MeetingPaper.UTDRAG, whole, extract.names()).text


def test_what_the_law_wants_is_printed_where_the_profile_has_no_place_for_it() -> None:
    here = sitting()
    only = here.form.model_copy(update={"delar": tuple(p for p in here.form.delar if p.slag == "beslut")})
    content = minutes.content(replace(here, form=only))
    paper = rendered("standard", MeetingPaper.PROTOKOLL, content, minutes.names())
    said = text(section(paper, 46))
    for wanted in (
        "yrkar",
        "Ordföranden ställer proposition",
        "Resultatet är",
        "reserverar sig",
        "rättat till",
    ):
        assert wanted in said


def test_the_minutes_are_the_same_bytes_every_time() -> None:
    template = (ROOT / "templates/standard/protokoll.docx").read_bytes()
    compiled = compile_template(template, minutes.names(), "protokoll.docx")
    first, second = (
        compiled.render(content.context, images={}, required=content.required, properties=content.properties)
        for content in (minutes.content(sitting()), minutes.content(sitting()))
    )
    assert first == second
