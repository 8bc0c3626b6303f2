"""Reads a document's numbered paragraphs as Word would label them."""

from lxml import etree

from tests.engine.build import W, members

_W = "{" + W + "}"


def labels(data: bytes) -> list[str]:
    """Each paragraph's text, after its number where it has one (direct ``w:numPr``, decimal, one level)."""
    parts = members(data)
    numbering = etree.fromstring(parts["word/numbering.xml"])
    lists = {one.get(f"{_W}numId"): one for one in numbering.iter(f"{_W}num")}
    counted: dict[str, int] = {}
    started: set[str] = set()
    found = []
    for paragraph in etree.fromstring(parts["word/document.xml"]).iter(f"{_W}p"):
        text = "".join(one.text or "" for one in paragraph.iter(f"{_W}t"))
        num = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
        if num is None:
            found.append(text)
            continue
        identity = num.get(f"{_W}val")
        abstract = lists[identity].find(f"{_W}abstractNumId").get(f"{_W}val")
        override = lists[identity].find(f"{_W}lvlOverride/{_W}startOverride")
        if override is not None and identity not in started:
            # A list with an override begins anew the first time it is met (ECMA-376 Part 1, 17.9.26).
            counted[abstract] = int(override.get(f"{_W}val")) - 1
        started.add(identity)
        counted[abstract] = counted.get(abstract, 0) + 1
        found.append(f"{counted[abstract]} {text}")
    return found
