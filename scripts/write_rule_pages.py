"""Writes docs/regler: a page for each rule, from its own docstring, and the list of them all.

Run: python -m scripts.write_rule_pages
"""

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from arende.tasks.rules import Described, by_family, rules

FOLDER = Path(__file__).parents[1] / "docs" / "regler"
_LIST = "README.md"
_MADE = "<!-- Skrivs av ”python -m scripts.write_rule_pages”. Ändra inte här. -->"
_AS_WRITTEN = ("Fel", "Rätt")
_ADDRESS = re.compile(r"(?<![<(\w])https?://[^\s<>()]+[^\s<>().,;:]")
_ABOUT = """\
# Regler

{made}

”arende granska” läser varje ärende efter de här reglerna. En kommun väljer själv i sin profil vilka som
gäller, hur allvarliga de är och vilka värden de har: se [Profiler](../profiler.md#regler). Ett ärende kan
göra undantag från en regel med ett skäl: se [Skriva ett ärende](../handlaggare.md#undantag-från-en-regel).

Ett **fel** hindrar att handlingen skrivs. En **varning** eller en **upplysning** hindrar ingenting.
”arende regler” visar samma lista med er profils val, och ”arende regler L101” en regels sida.
"""


def pages() -> dict[str, str]:
    """Every file of the folder: name → text."""
    known = rules()
    return {_LIST: _list(known), **{f"{rule.code}.md": page(rule) for rule in known}}


def page(rule: Described) -> str:
    """The rule's page as Markdown."""
    return "\n".join(_lines(rule))


def _lines(rule: Described) -> Iterator[str]:
    yield f"# {rule.code} {rule.page['Vad'].rstrip('.')}\n"
    yield f"{_MADE}\n"
    yield f"`{rule.name}` · {rule.severity.value} från början · [alla regler]({_LIST})\n"
    for head, text in rule.page.items():
        if head == "Vad" or not text:
            continue
        yield f"## {head}\n"
        if head in _AS_WRITTEN:
            yield f"```text\n{_dedented(text)}\n```\n"
        else:
            yield f"{_prose(text)}\n"
    yield "## Välja\n"
    yield f"I profilen, under `regler`:\n\n```text\nregler:\n  {rule.code}: av\n```\n"
    yield "I ett ärende, på raden ovanför det som ska undantas eller sist på raden:\n"
    yield f"```text\n# undantag {rule.code}: varför regeln inte gäller här\n```\n"


def _list(known: tuple[Described, ...]) -> str:
    parts = [_ABOUT.format(made=_MADE)]
    for letter, about, family in by_family(known):
        rows = [_row(rule) for rule in family]
        parts.append(
            "\n".join([f"## {letter}: {about}\n", "| regel | säger | allvar |", "|---|---|---|", *rows])
            + "\n"
        )
    return "\n".join(parts)


def _row(rule: Described) -> str:
    says = _prose(rule.page["Vad"]).rstrip(".")
    return f"| [{rule.code}]({rule.code}.md) | {says} | {rule.severity.value} |"


def _dedented(text: str) -> str:
    first, _, rest = text.partition("\n")
    return f"{first}\n{textwrap.dedent(rest)}".rstrip()


def _prose(text: str) -> str:
    """*text* in one paragraph, shown as it is, with its web addresses as links."""
    words = re.sub(r"([\\`*_\[<|])", r"\\\1", " ".join(text.split()))
    return _ADDRESS.sub(lambda found: f"<{found[0].replace(chr(92), '')}>", words)


def main() -> None:
    """Writes every page and removes those of rules that are gone."""
    FOLDER.mkdir(exist_ok=True)
    written = pages()
    for name, text in written.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    for old in set(FOLDER.glob("*.md")) - {FOLDER / name for name in written}:
        old.unlink()


if __name__ == "__main__":
    main()
