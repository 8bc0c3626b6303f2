"""A meeting as it was called: without what came at it."""

from arende.model.meeting import Dagordningsgrupp, Sammanträde


def as_called(meeting: Sammanträde) -> Sammanträde:
    """*meeting* before it was held: nobody away, no justerare elected, nothing decided or struck.

    Its chair is the organ's. Extra items are still there, so that every other item stands at its address.
    """
    adjusting = meeting.justering
    if adjusting is not None:
        adjusting = adjusting.model_copy(update={"justerare": (), "ersättare": ()})
    return meeting.model_copy(
        update={
            "frånvarande": (),
            "ersättare": (),
            "ordförande": None,
            "justering": adjusting,
            "dagordning": tuple(map(_undecided, meeting.dagordning)),
        }
    )


def _undecided(group: Dagordningsgrupp) -> Dagordningsgrupp:
    before = {"beslut": None, "utgår": False, "jäv": ()}
    return group.model_copy(update={"ärenden": tuple(one.model_copy(update=before) for one in group.ärenden)})
