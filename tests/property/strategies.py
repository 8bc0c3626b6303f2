"""Cases drawn from the model: every optional part present or absent, awkward texts, long and empty lists."""

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

# What officials paste and a paper must hold: template signs, quotes, Swedish letters, emoji, long words.
AWKWARD = [
    "a & b < c > d",
    "{{ dnr }}",
    "{% if x %}",
    "{_{ x }_}",
    "%_} och {_%",
    "{# anm #}",
    "”citat” och ’citat’",
    "\"raka\" och 'enkla'",
    "å ä ö Å Ä Ö é ü",
    "emoji 🚲 och 👩‍🏫",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "100 % av 5 000 tkr",
    "§ 150 och §§ 3-5",
    "a\u00a0b\u202fc",
    "x" * 300,
    "kl. 13.00",
    "http://kommunen.example/?a=1&b=2",
    "ja",
    "no",
    "0123",
    "2026-09-24",
    "punkt: värde och ändamål",
]
# What a paper cannot hold as it stands, or reads as something else.
HOSTILE = [
    "<w:p/> ]]> &amp; &#x0B;",
    "<b>fet</b>",
    "`kod`",
    "C:\\mapp\\fil",
    "[text](fil.docx)",
    "![](bild.png)",
    "värde # ingen kommentar",
    "| en | två",
    "***",
    "[^1] utan not",
    "~~struket~~",
    "    indrag",
]
_LETTERS = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"), exclude_characters="\ufeff\ufffe\uffff"
)
_TAME = st.sampled_from("abcdefghijklmnopqrstuvwxyzåäöABCÅÄÖéüß0123456789 .,;!?()%&/§”’–…€½²")
_PLAIN_WORD = st.text("abcdefghijklmnopqrstuvwxyzåäöÅÄÖ0123456789", min_size=1, max_size=12)
_LETTER_FIRST = st.sampled_from("abcåäöÅÄÖ")


def day() -> st.SearchStrategy[str]:
    return st.dates().filter(lambda value: value.year >= 1000).map(lambda value: value.isoformat())


def amount() -> st.SearchStrategy[str]:
    return st.integers(0, 10**9).map(lambda number: f"{number:,}".replace(",", " "))


def _record(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required, optional=optional)


@dataclass(frozen=True)
class Drawing:
    """Strategies for the texts and records of a case; *hostile* ones may be refused, others must render."""

    hostile: bool

    def line(self) -> st.SearchStrategy[str]:
        """One line that is more than space."""
        if self.hostile:
            wild = st.text(_LETTERS, min_size=1, max_size=40).filter(lambda text: text.strip() != "")
            words = st.one_of(_PLAIN_WORD, st.sampled_from(AWKWARD + HOSTILE))
            return st.one_of(st.lists(words, min_size=1, max_size=6).map(" ".join), wild)
        wild = st.tuples(_LETTER_FIRST, st.text(_TAME, max_size=40)).map(
            lambda drawn: "".join(drawn).rstrip()
        )
        words = st.lists(st.one_of(_PLAIN_WORD, st.sampled_from(AWKWARD)), max_size=5)
        phrase = st.tuples(_LETTER_FIRST, words).map(lambda drawn: " ".join([drawn[0], *drawn[1]]))
        return st.one_of(phrase, wild)

    def markdown(self) -> st.SearchStrategy[str]:
        """Blocks of Markdown: paragraphs, lists, tables, quotes, footnotes, headings and links."""
        line = self.line()
        bullet = st.lists(line, min_size=1, max_size=4).map(
            lambda rows: "\n".join(f"- {row}" for row in rows)
        )
        nested = st.lists(line, min_size=2, max_size=3).map(
            lambda rows: "\n".join(f"{'   ' * depth}1. {row}" for depth, row in enumerate(rows))
        )
        numbered = st.tuples(st.integers(1, 20), st.lists(line, min_size=1, max_size=4)).map(
            lambda drawn: "\n".join(f"{drawn[0] + n}. {row}" for n, row in enumerate(drawn[1]))
        )
        table = st.lists(st.tuples(_PLAIN_WORD, _PLAIN_WORD, _PLAIN_WORD), min_size=1, max_size=5).map(
            lambda rows: (
                "| a | b | c |\n|---|--:|:-:|\n" + "\n".join(f"| {' | '.join(row)} |" for row in rows)
            )
        )
        quote = line.map(lambda text: f"> {text}")
        heading = line.map(lambda text: f"# {text}")
        strong = line.map(lambda text: f"före **{text}** och *{text}* efter")
        note = line.map(lambda text: f"brödtext[^1] vidare\n\n[^1]: {text}")
        link = _PLAIN_WORD.map(lambda word: f"se [sidan om {word}](https://kommunen.example/{word}?a=1&b=2)")
        block = st.one_of(line, bullet, nested, numbered, table, quote, heading, strong, link)
        blocks = st.lists(block, min_size=1, max_size=5)
        return st.tuples(blocks, st.none() | note).map(
            lambda drawn: "\n\nMellan.\n\n".join([*drawn[0], drawn[1]] if drawn[1] else drawn[0])
        )

    def point(self) -> st.SearchStrategy[Any]:
        money = _record(
            {"summa": amount()},
            {
                "enhet": st.sampled_from(["kronor", "tkr", "mnkr"]),
                "år": st.integers(2000, 2100).map(str),
                "konto": self.line(),
                "finansiering": self.line(),
            },
        )
        return st.one_of(
            self.line(),
            _record({"text": self.line()}, {"ansvarig": self.line(), "senast": day(), "belopp": money}),
        )

    def _proposal(self) -> st.SearchStrategy[dict[str, Any]]:
        points = st.lists(self.point(), min_size=1, max_size=8)
        level = _record({"organ": self.line(), "förslag_till_beslut": points}, {})
        choice = _record(
            {"förslag_till_beslut": points}, {"rubrik": self.line(), "konsekvenser": self.markdown()}
        )
        return st.one_of(
            points.map(lambda drawn: {"förslag_till_beslut": drawn}),
            st.lists(level, min_size=1, max_size=3).map(lambda drawn: {"beslutsnivåer": drawn}),
            st.lists(choice, min_size=1, max_size=3).map(lambda drawn: {"alternativ": drawn}),
        )

    def _paper(self, extra: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
        signature = _record({"namn": self.line()}, {"titel": self.line(), "enhet": self.line()})
        source = _record(
            {"titel": self.line()},
            {"datum": day(), "organ": self.line(), "paragraf": self.line(), "dnr": self.line()},
        )
        optional = {
            "mottagare": self.line(),
            "egna_avsnitt": st.lists(
                _record({"rubrik": self.line(), "text": self.markdown()}, {}), max_size=2
            ),
            "beslutsunderlag": st.lists(st.one_of(self.line(), source), max_size=4),
            "tidplan": st.lists(
                _record({"datum": day(), "instans": self.line(), "händelse": self.line()}, {}), max_size=4
            ),
            "bilagor": st.lists(_record({"titel": self.line()}, {"datum": day()}), max_size=3),
            "underskrifter": st.lists(signature, max_size=5),
        }
        must = {"datum": day(), "sammanfattning": self.markdown()}
        rest = _record({**must, **extra}, optional)
        return st.tuples(rest, self._proposal()).map(lambda drawn: {**drawn[0], **drawn[1]})

    def case(self, required: list[str], optional: list[str]) -> st.SearchStrategy[dict[str, Any]]:
        """A whole ärende whose paper must have the sections *required* and may have *optional*."""
        person = _record(
            {"namn": self.line()}, {"titel": self.line(), "e_post": self.line(), "telefon": self.line()}
        )
        sender = _record({"förvaltning": self.line()}, {"avdelning": self.line()})
        sections = _record(
            {name: self.markdown() for name in required}, {n: self.markdown() for n in optional}
        )
        officers = st.lists(person, min_size=1, max_size=3)
        official = self._paper({"avsändare": sender, "handläggare": officers, "avsnitt": sections})
        chair = self._paper({"ordförande": self.line()})
        asked = _record(
            {"text": self.line(), "utfall": st.sampled_from(["bifall", "avslag", "besvarad"])},
            {"motivering": self.line()},
        )
        request = _record(
            {"slag": st.sampled_from(["motion", "medborgarförslag", "remiss"]), "titel": self.line()},
            {
                "från": st.lists(self.line(), max_size=3),
                "datum": day(),
                "organ": self.line(),
                "paragraf": self.line(),
                "yrkanden": st.lists(asked, max_size=4),
            },
        )
        optional = {"underrubrik": self.line(), "er_beteckning": self.line(), "svar_på": request}
        root = _record(
            {
                "dnr": st.integers(1, 99999).map(lambda n: f"KS 2026-{n:05d}"),
                "rubrik": self.line(),
                "beslutsgång": st.lists(self.line(), min_size=1, max_size=3),
                "beslut_skickas_till": st.lists(self.line(), max_size=6),
            },
            optional,
        )
        both = st.tuples(official, st.none() | chair)
        return st.tuples(root, both).map(
            lambda drawn: {
                **drawn[0],
                "tjänsteutlåtande": drawn[1][0],
                **({"ordförandeförslag": drawn[1][1]} if drawn[1][1] else {}),
            }
        )
