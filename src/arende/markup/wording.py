"""The words of every problem a text can have."""

from arende.markup.problems import Wording

MAX_HEADING = 3
MAX_LIST = 3


def _short(text: str, limit: int = 40) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def heading_too_deep(level: int) -> Wording:
    return Wording(
        "T101", f"rubrik på nivå {level}, väntade högst {MAX_HEADING}", "skriv ### eller färre före rubriken"
    )


def heading_skips(level: int, expected: int) -> Wording:
    return Wording(
        "T102",
        f"rubriken hoppar över en nivå: väntade högst nivå {expected}, fann {level}",
        f"skriv {'#' * expected} före rubriken",
    )


def heading_by_underline(mark: str, text: str) -> Wording:
    return Wording(
        "T103",
        f"strecken {mark} gör raden ovanför till en rubrik",
        f"skriv ”# {_short(text)}” om det är en rubrik, ta annars bort strecken",
    )


def heading_inside(container: str) -> Wording:
    return Wording(
        "T104", f"rubrik inne i {container}", "flytta rubriken till en egen rad utan indrag eller ta bort #"
    )


def heading_empty() -> Wording:
    return Wording("T105", "rubriken är tom", "skriv rubrikens text efter # eller ta bort raden")


def html(tag: str) -> Wording:
    shown = _short(tag)
    return Wording(
        "T110",
        f"”{shown}” läses som HTML och kan inte skrivas ut",
        f"ta bort det, eller skriv ”\\{shown}” om tecknen ska synas",
    )


def code_span(text: str) -> Wording:
    return Wording(
        "T120",
        "text mellan grava accenter (`) är kod, som inte finns i en handling",
        f"skriv ”{_short(text)}” utan `",
    )


def code_fence(fence: str) -> Wording:
    return Wording(
        "T120", f"kodblock mellan {fence}, som inte finns i en handling", f"ta bort raderna med {fence}"
    )


def code_by_indent() -> Wording:
    return Wording(
        "T121", "raden har fyra blanksteg eller mer i början och läses som kod", "ta bort indraget"
    )


def rule() -> Wording:
    return Wording(
        "T123",
        "vågrätt streck kan inte skrivas ut",
        "ta bort strecken; skriv en rubrik om ett nytt avsnitt börjar",
    )


def list_too_deep() -> Wording:
    return Wording(
        "T130", f"listan har fler än {MAX_LIST} nivåer", "flytta punkterna en nivå utåt eller dela listan"
    )


def list_number(written: int, printed: int) -> Wording:
    return Wording(
        "T131",
        f"listans nummer följer inte på varandra: {written} skrivs ut som {printed}",
        f"skriv ”{printed}.”, eller skriv ”{written}\\.” i ett eget stycke om numret ska stå kvar",
    )


def item_empty() -> Wording:
    return Wording("T132", "listpunkten är tom", "skriv punktens text eller ta bort raden")


def false_bullets(sign: str) -> Wording:
    return Wording(
        "T133",
        f"rader som börjar med ”{sign}” blir löpande text, inte en punktlista",
        f"skriv ”- ” i stället för ”{sign}”",
    )


def false_numbers(first: str) -> Wording:
    return Wording(
        "T133", "de numrerade raderna blir löpande text, inte en lista", f"skriv en tom rad före ”{first}”"
    )


def sign_read_as_list(sign: str) -> Wording:
    return Wording(
        "T134",
        f"”{sign}” i början av raden läses som en lista",
        f"skriv ”{sign[:-1]}\\{sign[-1]}” om det hör till texten, eller börja punkten med ”- ”",
    )


def quote_in_quote() -> Wording:
    return Wording("T140", "citat inne i ett citat", "ta bort ett av tecknen >")


def cells(found: int, expected: int, *, has_pipe: bool) -> Wording:
    if not has_pipe:
        advice = "skriv en tom rad efter tabellen, eller dela raden med |"
    elif found < expected:
        advice = "skriv | också för de tomma cellerna"
    else:
        advice = "ta bort ett |, eller skriv \\| om tecknet hör till texten"
    return Wording("T150", f"tabellraden har fel antal celler: väntade {expected}, fann {found}", advice)


def table_inside(container: str) -> Wording:
    return Wording("T151", f"tabell inne i {container}", "flytta tabellen till ett eget stycke utan indrag")


def table_rule(found: int, expected: int) -> Wording:
    return Wording(
        "T152",
        f"tabellen blir löpande text, för streckraden har fel antal kolumner: väntade {expected}, "
        f"fann {found}",
        f"skriv ”{'|---' * expected}|”",
    )


def table_without_rows() -> Wording:
    return Wording(
        "T153",
        "tabellen har en rubrikrad men inga rader",
        "skriv en rad under strecken eller ta bort tabellen",
    )


def image_remote(source: str) -> Wording:
    return Wording(
        "T160",
        f"bilden ”{_short(source)}” ligger på webben",
        "spara bilden i ärendets mapp och skriv dess sökväg",
    )


def image_not_alone() -> Wording:
    return Wording(
        "T161",
        "bilden står inte ensam i sitt stycke",
        "skriv bilden på en egen rad med en tom rad före och efter",
    )


def image_without_text() -> Wording:
    return Wording(
        "T162",
        "bilden saknar alternativtext",
        "skriv mellan [ och ] vad bilden visar, för den som inte ser den",
    )


def image_inside(container: str) -> Wording:
    return Wording("T163", f"bild i {container}", "flytta bilden till ett eget stycke i ett avsnitt")


def link_target(address: str) -> Wording:
    shown = _short(address)
    message = f"länken leder inte till en webbadress: ”{shown}”"
    if not address:
        return Wording(
            "T170", "länken har ingen adress", "skriv adressen mellan ( och ), eller ta bort [ och ]()"
        )
    if address.lower().startswith("www."):
        return Wording("T170", message, f"skriv ”https://{shown}”")
    if "@" in address and ":" not in address:
        return Wording("T170", message, f"skriv ”mailto:{shown}”")
    return Wording(
        "T170",
        message,
        "skriv hela adressen med https://, eller lägg handlingen under ”bilagor”",
    )


def reference_missing(label: str) -> Wording:
    return Wording(
        "T172",
        f"länkadressen ”{_short(label)}” finns inte i texten",
        f"skriv adressen inom ( ) efter länktexten, eller ”[{_short(label)}]: https://…” sist i texten",
    )


def reference_unused(label: str) -> Wording:
    return Wording(
        "T173",
        f"”[{_short(label)}]:” läses som en länkadress som ingen länk använder, och skrivs inte ut",
        f"ta bort raden, eller skriv ”\\[{_short(label)}]:” om den hör till texten",
    )


def reference_twice(label: str) -> Wording:
    return Wording("T174", f"länkadressen ”{_short(label)}” är skriven två gånger", "ta bort den ena")


def link_title(title: str) -> Wording:
    return Wording(
        "T175", f"länkens titel ”{_short(title)}” skrivs inte ut", "ta bort titeln, eller skriv den i texten"
    )


def link_without_text() -> Wording:
    return Wording("T176", "länken saknar text", "skriv länkens text mellan [ och ]")


def note_missing(label: str) -> Wording:
    return Wording(
        "T180",
        f"fotnoten ”{_short(label)}” finns inte",
        f"skriv ”[^{_short(label)}]: fotnotens text” sist, på en egen rad",
    )


def note_unused(label: str) -> Wording:
    return Wording(
        "T181",
        f"fotnoten ”{_short(label)}” används inte och skrivs inte ut",
        f"skriv ”[^{_short(label)}]” där fotnoten hör hemma",
    )


def note_in_note() -> Wording:
    return Wording("T182", "fotnot inne i en fotnot", "skriv det inom parentes i fotnoten")


def note_twice(label: str) -> Wording:
    return Wording("T183", f"fotnoten ”{_short(label)}” är skriven två gånger", "ge fotnoterna olika namn")


def note_holds(kind: str) -> Wording:
    return Wording("T184", f"{kind} i en fotnot, där bara stycken får plats", "flytta det till brödtexten")


def note_inline() -> Wording:
    return Wording(
        "T185",
        "fotnoter i löpande text läses inte",
        "skriv ”[^1]” här och ”[^1]: fotnotens text” sist, på en egen rad",
    )


def note_empty(label: str) -> Wording:
    return Wording("T186", f"fotnoten ”{_short(label)}” är tom", "skriv fotnotens text efter kolon")


def not_in_a_line(kind: str, mark: str) -> Wording:
    return Wording(
        "T190",
        f"”{mark}” i början läses som {kind}, men fältet är en enda mening",
        f"ta bort ”{mark}”, eller skriv ”\\{mark}” om tecknet ska synas",
    )


def block_in_a_line(kind: str) -> Wording:
    return Wording("T190", f"{kind} i ett fält som är en enda mening", "flytta den till ett avsnitt")


def second_paragraph() -> Wording:
    return Wording(
        "T191",
        "väntade ett enda stycke, fann flera",
        "ta bort den tomma raden, eller flytta texten till ett avsnitt",
    )


def control_character(character: str) -> Wording:
    if character == "\ufffd":
        return Wording(
            "T195", "tecknet \ufffd står för ett tecken som har gått förlorat", "skriv det rätta tecknet"
        )
    return Wording(
        "T195",
        f"styrtecknet U+{ord(character):04X} kan inte skrivas ut",
        "ta bort tecknet och skriv ett blanksteg",
    )
