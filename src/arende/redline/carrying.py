"""What the old version alone has and the redline must hold: its links, its pictures, its lists' numbers."""

from collections.abc import Iterable
from copy import deepcopy
from itertools import count

from arende.package.describing import TYPES_END, default_xml, override_xml, relationships_xml
from arende.package.parts import CONTENT_TYPES, Relationship, extension, relationships_of
from arende.redline.elements import DOC_PR, RELATED, Element
from arende.redline.version import Part, Version


class Carrier:
    """Copies elements of the old version into parts of the new, with all they lead to."""

    def __init__(self, old: Version, new: Version) -> None:
        self._old = old
        self._new = new
        self._links: dict[str, dict[str, Relationship]] = {}
        self._drawings: dict[str, int] = {}
        self._media: dict[str, bytes] = {}

    def copy(self, element: Element, part: Part) -> Element:
        """*element* of the old part that is called as *part*, to be put in *part* of the new version."""
        made = deepcopy(element)
        made.tail = None
        for one in made.iter():
            if not isinstance(one.tag, str):
                continue
            for name, identity in one.items():
                if str(name).startswith(RELATED):
                    one.set(name, self._link(str(identity), part))
            if one.tag == DOC_PR:
                one.set("id", str(self._drawing(part)))
        return made

    def parts(self) -> dict[str, bytes]:
        """The parts that were added or have grown."""
        made = dict(self._media)
        for name, added in self._links.items():
            links = (*self._new.relationships(name), *added.values())
            made[relationships_of(name)] = relationships_xml(name, links).encode()
        types = self._types()
        if types:
            head, end, tail = self._new.parts[CONTENT_TYPES].decode().rpartition(TYPES_END)
            made[CONTENT_TYPES] = f"{head}{types}{end}{tail}".encode()
        return made

    def _link(self, identity: str, part: Part) -> str:
        """The id in *part* of what *identity* leads to in the old version."""
        target = self._old.part(part.name).links.get(identity)
        for known, leads_to in part.links.items():
            if leads_to == target:
                return known
        found = next(one for one in self._old.relationships(part.name) if one.identity == identity)
        added = self._links.setdefault(part.name, {})
        if str(target) not in added:
            taken = {one.identity for one in (*self._new.relationships(part.name), *added.values())}
            number = next(number for number in count(len(taken) + 1) if f"rId{number}" not in taken)
            leads_to = found.target if found.external else self._stored(found.target)
            added[str(target)] = Relationship(f"rId{number}", found.type, leads_to, found.external)
        return added[str(target)].identity

    def _stored(self, name: str) -> str:
        """The name under which the old version's part *name* stands in the redline."""
        data = self._old.parts[name]
        there = self._new.parts.get(name, self._media.get(name))
        if there is not None and there != data:
            stem, dot, kind = name.rpartition(".")
            return self._kept(f"{stem}-tidigare{dot}{kind}", data)
        return name if there == data else self._kept(name, data)

    def _kept(self, name: str, data: bytes) -> str:
        self._media[name] = data
        return name

    def _drawing(self, part: Part) -> int:
        if part.name not in self._drawings:
            self._drawings[part.name] = _highest(part.root.iter(DOC_PR))
        self._drawings[part.name] += 1
        return self._drawings[part.name]

    def _types(self) -> str:
        known = self._new.package.content_types
        added: dict[str, str] = {}
        for name in self._media:
            kind = self._old.package.content_types.of(name)
            if extension(name) not in known.defaults:
                added[extension(name)] = default_xml(extension(name), kind)
            elif known.of(name) != kind:
                added[name] = override_xml(name, kind)
        return "".join(added.values())


def _highest(drawings: Iterable[Element]) -> int:
    ids = (str(drawing.get("id", "0")) for drawing in drawings)
    return max((int(identity) for identity in ids if identity.isdigit()), default=0)
