"""What a meeting's paper says of its own making: hashes of all it was made from, never clock or commit."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from arende import __version__
from arende.tasks.origin import blob_hash, with_line_feeds


def origin_of_meeting(
    meeting: Path, profile: Mapping[str, Path], template: bytes, others: Iterable[Path]
) -> dict[str, str]:
    """Named texts for the paper's custom properties.

    ``arende.sammanträde`` is git's own hash of the meeting's file; *profile* are the files of the profile
    by the name of their property, *others* the ärenden and earlier meetings the paper depends on, told as
    one hash over theirs.
    """
    every = sorted(blob_hash(path.read_bytes()) for path in others)
    own = {
        f"arende.{name}": sha256(with_line_feeds(path.read_bytes())).hexdigest()
        for name, path in profile.items()
    }
    return {
        "arende.version": __version__,
        "arende.sammanträde": blob_hash(meeting.read_bytes()),
        "arende.mall": sha256(template).hexdigest(),
        "arende.ärenden": sha256("\n".join(every).encode()).hexdigest(),
        **own,
    }
