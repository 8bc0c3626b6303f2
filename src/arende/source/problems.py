"""What libyaml says when it stops, in Swedish: the last resort when no trap explains it better."""

from arende.source.nodes import Unreadable
from arende.source.trap import Trap
from arende.text import Span

# Every problem libyaml 0.2.5 can report, by the beginning of its own words.
_QUOTE = "sätt citattecken kring texten"
_SIGN = "texten börjar med ett styrtecken i YAML"
_EXCLAMATION = "”!” är ett styrtecken i YAML"
_PERCENT = "raden börjar med ”%”, ett styrtecken i YAML"
_ESCAPE = "”\\” följs inte av en kod som YAML känner"
_PROBLEMS = (
    ("mapping values are not allowed", "I011", "kolonet står där ingen nyckel kan stå", _QUOTE),
    ("block sequence entries are not", "I026", "listan börjar på nyckelns rad", "börja listan på nästa rad"),
    ("mapping keys are not allowed", "I012", "”?” är ett styrtecken i YAML", _QUOTE),
    (
        "could not find expected ':'",
        "I027",
        "väntade en nyckel med kolon, fann bara text",
        "skriv ”nyckel: text”",
    ),
    ("did not find expected key", "I021", "väntade en nyckel, fann något annat", "rätta radens indrag"),
    ("did not find expected '-'", "I021", "väntade en listpunkt, fann något annat", "rätta radens indrag"),
    ("did not find expected ',' or ']'", "I016", "hakparentesen avslutas inte", "skriv ”]” sist"),
    ("did not find expected ',' or '}'", "I016", "klammern avslutas inte", "skriv ”}” sist"),
    (
        "did not find expected node content",
        "I012",
        "väntade ett värde, fann ett skiljetecken",
        "ta bort tecknet",
    ),
    (
        "did not find expected comment or",
        "I022",
        "text står på samma rad som ”|”",
        "börja texten på nästa rad",
    ),
    (
        "did not find expected <document",
        "I032",
        "text står efter dokumentets slut",
        "ta bort ”...” eller ”---”",
    ),
    ("did not find expected alphabetic", "I012", "”*” och ”&” är styrtecken i YAML", _QUOTE),
    ("did not find expected whitespace", "I012", _SIGN, _QUOTE),
    ("did not find expected hexdecimal", "I015", _ESCAPE, "skriv ”\\\\” för ett omvänt snedstreck"),
    ("did not find expected directive", "I034", _PERCENT, "ta bort raden"),
    ("did not find expected version", "I034", _PERCENT, "ta bort raden"),
    ("did not find expected digit", "I034", _PERCENT, "ta bort raden"),
    ("did not find expected", "I029", _EXCLAMATION, _QUOTE),
    ("did not find the expected '>'", "I029", _EXCLAMATION, _QUOTE),
    ("did not find URI", "I029", _EXCLAMATION, _QUOTE),
    ("could not find expected directive", "I034", _PERCENT, "ta bort raden"),
    ("found unknown directive", "I034", _PERCENT, "ta bort raden"),
    ("found incompatible YAML", "I034", _PERCENT, "ta bort raden"),
    ("found duplicate", "I034", _PERCENT, "ta bort raden"),
    ("duplicate %", "I034", _PERCENT, "ta bort raden"),
    ("found extremely long version", "I034", _PERCENT, "ta bort raden"),
    ("found a tab", "I010", "tabbtecken står där YAML räknar blanksteg", "byt tabbtecknet mot blanksteg"),
    ("found character that cannot start", "I012", _SIGN, _QUOTE),
    ("found unknown escape", "I015", _ESCAPE, "skriv ”\\\\” för ett omvänt snedstreck"),
    ("found invalid Unicode", "I015", _ESCAPE, "skriv tecknet som det är"),
    ("found unexpected end of stream", "I013", "citattecknet avslutas inte", "skriv ett citattecken sist"),
    (
        "found unexpected document",
        "I013",
        "citattecknet avslutas inte före ”---”",
        "skriv ett citattecken sist",
    ),
    ("found unexpected ':'", "I011", "kolonet står där inget kolon kan stå", _QUOTE),
    ("found unexpected non-alphabetical", "I012", _SIGN, _QUOTE),
    ("found an indentation indicator", "I022", "siffran efter ”|” kan inte vara 0", "skriv bara ”|”"),
    ("found undefined tag", "I029", _EXCLAMATION, _QUOTE),
    ("exceeded", "I006", "texten är nästlad i för många nivåer", "ta bort överflödiga hakparenteser"),
)
_UNKNOWN = (
    "I099",
    "raden går inte att läsa som YAML",
    "jämför med raderna ovanför: indrag, kolon och citattecken",
)


def problem_trap(text: str, stop: Unreadable) -> Trap:
    """The trap that *stop* means, at the sign libyaml stopped at or, for what never ends, where it began."""
    code, message, advice = next(
        (said[1:] for said in _PROBLEMS if stop.problem.startswith(said[0])), _UNKNOWN
    )
    at = stop.offset
    if code in ("I013", "I016", "I027"):
        at = stop.context_offset
    if at >= len(text) or text[at] == "\n":
        at = len(text[:at].rstrip())
        at = max(at - 1, 0)
    if code == "I027":
        line_end = text.find("\n", at)
        return Trap(code, Span(at, line_end if line_end != -1 else len(text)), message, advice)
    return Trap(code, Span(at, min(at + 1, len(text))), message, advice)
