"""What has been carried out of what was decided: ``uppföljning.yaml`` beside the sammanträden.

Why a file of its own: minutes that have been adjusted do not change when a task is done.
"""

from typing import Annotated

from pydantic import Field

from arende.model.kinds import Day, Line, Record, Whole


class Verkställt(Record):
    """En beslutspunkt som är utförd eller återrapporterad."""

    organ: Annotated[Line, Field(examples=["tekniska nämnden"])]
    """Organet som beslutade."""
    år: Annotated[Whole, Field(examples=[2026])]
    """Året för paragrafen."""
    paragraf: Annotated[Whole, Field(examples=[47])]
    """Paragrafen med beslutet."""
    punkt: Annotated[Whole | None, Field(examples=[1])] = None
    """Beslutspunktens nummer. Utelämnas det gäller det alla punkter i paragrafen."""
    klart: Annotated[Day, Field(examples=["2026-12-01"])]
    """Dagen uppdraget var utfört."""
    anmärkning: Annotated[Line | None, Field(examples=["Återrapporterat i § 112."])] = None
    """Det som är värt att minnas."""


class Uppföljning(Record):
    """Det som är utfört av det som har beslutats."""

    verkställt: Annotated[tuple[Verkställt, ...], Field(min_length=1)]
    """De utförda punkterna."""
