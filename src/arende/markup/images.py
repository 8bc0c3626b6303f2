"""An image of the case, as bytes with the measures a drawing needs."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Image:
    """One image. The resolution is the file's own, or 96 dots per inch where it names none."""

    data: bytes
    format: Literal["png", "jpeg"]
    width_px: int
    height_px: int
    dpi_x: int
    dpi_y: int
