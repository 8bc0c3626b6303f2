"""A sammanträde as its kallelse has it, also when it has been held."""

from dataclasses import replace

from arende.loading.sitting import Sitting, sit
from arende.meeting.called import as_called


def called(sitting: Sitting) -> Sitting:
    """*sitting* as it was when the kallelse was sent: without what came at the meeting, and extra items.

    A meeting that has not been held is as it stands.
    """
    if not sitting.meeting.is_recorded:
        return sitting
    loaded = replace(sitting.loaded, value=as_called(sitting.meeting))
    first = min(sitting.presence.paragraphs, default=sitting.history.first)
    history = replace(sitting.history, first=first)
    before = sit(
        loaded, sitting.organ, sitting.profile, sitting.written_form, sitting.cases, history, sitting.named
    )
    return replace(before, items=tuple(item for item in before.items if not item.entry.extra))
