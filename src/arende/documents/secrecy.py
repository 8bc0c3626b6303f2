"""The law that a secret paper is marked with on every page: in the templates the name ``sekretess``.

Källa: offentlighets- och sekretesslagen (2009:400) 5 kap. 5 § (the mark says which law, which day and which
authority; the last two stand in every paper's head).
"""

from collections.abc import Iterable

from arende.engine.names import Kind, Name
from arende.swedish.typography import typeset
from arende.swedish.words import list_words

SECRECY = Name(
    Kind.TEXT,
    "lagrummen, när handlingen är hemlig; tomt i alla andra handlingar",
    "26 kap. 1 § offentlighets- och sekretesslagen",
)


def secrecy_mark(laws: Iterable[str]) -> str:
    """Each of *laws* once, in order; empty where nothing in the paper is secret."""
    return typeset(list_words(tuple(dict.fromkeys(filter(None, laws)))))
