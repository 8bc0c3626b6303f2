"""A paper as it would be if it told otherwise of its making: for one that another program version made."""

from collections.abc import Mapping

from arende.package.origin_part import origin_in, origin_xml
from arende.package.parts import CUSTOM_PROPERTIES
from arende.package.provenance import custom_properties, seal
from arende.package.writing import write_package


def retold(parts: Mapping[str, bytes], provenance: Mapping[str, str]) -> bytes:
    """The Word file of *parts*, that this program rendered, with *provenance* in place of its own."""
    told = origin_in(parts)
    item = next(name for name in parts if name.startswith("customXml/") and parts[name] == origin_xml(told))
    changed = {**parts, item: origin_xml(provenance)}
    unsealed = custom_properties(parts[CUSTOM_PROPERTIES], provenance)
    return write_package({**changed, CUSTOM_PROPERTIES: seal(changed, unsealed)})
