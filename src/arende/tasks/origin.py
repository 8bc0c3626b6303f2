"""What a paper says of its own making: hashes of what it was made from, never the clock or the commit."""

from collections.abc import Mapping, Sequence
from hashlib import sha1, sha256
from pathlib import Path

from arende import __version__
from arende.model.case import Underlag
from arende.tasks.reading import CaseRead

COMPARISON = "arende.jämförelse"  # the property of a paper that shows what differs between two versions


def origin_of(
    read: CaseRead, profile: Path, template: bytes, earlier: Sequence[Underlag] = ()
) -> dict[str, str]:
    """Named texts for the paper's custom properties.

    ``arende.ärende`` is git's own hash of the case, so that history can tell which version a paper shows.
    """
    origin = {
        "arende.version": __version__,
        "arende.ärende": blob_hash(read.path.read_bytes()),
        "arende.profil": sha256(with_line_feeds(profile.read_bytes())).hexdigest(),
        "arende.mall": sha256(template).hexdigest(),
    }
    if earlier:
        origin["arende.tidigare_beslut"] = "; ".join(map(_written, earlier))
    if read.loaded.images:
        origin["arende.bilder"] = pictures_hash({n: one.data for n, one in read.loaded.images.items()})
    return origin


def pictures_hash(pictures: Mapping[str, bytes]) -> str:
    """One hash of all *pictures*, by the names that the ärende has for them; empty where it has none."""
    whole = sha256()
    for name, data in sorted(pictures.items()):
        whole.update(name.encode() + b"\0" + sha256(data).digest())
    return whole.hexdigest() if pictures else ""


def _written(decision: Underlag) -> str:
    return f"{decision.organ} {decision.datum} § {decision.paragraf}"


def blob_hash(data: bytes) -> str:
    """The name git gives *data*, line ends as git keeps them."""
    kept = with_line_feeds(data)
    return sha1(b"blob %d\0" % len(kept) + kept, usedforsecurity=False).hexdigest()


def with_line_feeds(data: bytes) -> bytes:
    """*data* with the line ends git keeps."""
    return data.replace(b"\r\n", b"\n")
