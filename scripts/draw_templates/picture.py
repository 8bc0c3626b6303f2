"""Smooth shapes on white paper as a PNG file, without any drawing library."""

import struct
import zlib
from collections.abc import Callable
from itertools import pairwise

Distance = Callable[[float, float], float]
"""How far a point is outside a shape; negative inside."""


def circle(x: float, y: float, radius: float) -> Distance:
    """A filled circle."""
    return lambda px, py: ((px - x) ** 2 + (py - y) ** 2) ** 0.5 - radius


def stroke(points: list[tuple[float, float]], width: float) -> Distance:
    """A line through *points* with round ends and joints."""

    def distance(px: float, py: float) -> float:
        nearest = 1e9
        for (ax, ay), (bx, by) in pairwise(points):
            dx, dy = bx - ax, by - ay
            along = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy or 1)))
            nearest = min(nearest, (px - ax - along * dx) ** 2 + (py - ay - along * dy) ** 2)
        return float(nearest**0.5) - width / 2

    return distance


def polygon(points: list[tuple[float, float]]) -> Distance:
    """A filled polygon."""
    outline = stroke([*points, points[0]], 0)

    def distance(px: float, py: float) -> float:
        inside = False
        for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
            if (ay > py) != (by > py) and px < (bx - ax) * (py - ay) / (by - ay) + ax:
                inside = not inside
        edge = outline(px, py)
        return -edge if inside else edge

    return distance


def both(first: Distance, second: Distance) -> Distance:
    """What lies in both shapes."""
    return lambda px, py: max(first(px, py), second(px, py))


def without(first: Distance, second: Distance) -> Distance:
    """What lies in the first shape and not in the second."""
    return lambda px, py: max(first(px, py), -second(px, py))


class Picture:
    """A white sheet of *width* × *height* pixels."""

    def __init__(self, width: int, height: int, dots_per_inch: int) -> None:
        self.width, self.height, self.dots_per_inch = width, height, dots_per_inch
        self._pixels = bytearray(b"\xff" * (width * height * 3))

    def fill(
        self, shape: Distance, colour: str, box: tuple[float, float, float, float] | None = None
    ) -> None:
        """Paints *shape*; its edge is one pixel soft. *box* (left, top, right, bottom) bounds the work."""
        left, top, right, bottom = box or (0, 0, self.width, self.height)
        ink = bytes.fromhex(colour)
        for y in range(max(0, int(top)), min(self.height, int(bottom) + 1)):
            for x in range(max(0, int(left)), min(self.width, int(right) + 1)):
                cover = 0.5 - shape(x + 0.5, y + 0.5)
                if cover > 0:
                    self._paint(3 * (y * self.width + x), ink, min(cover, 1.0))

    def rectangle(self, left: int, top: int, right: int, bottom: int, colour: str) -> None:
        """Paints a rectangle on whole pixels."""
        row = bytes.fromhex(colour) * (right - left)
        for y in range(top, bottom):
            start = 3 * (y * self.width + left)
            self._pixels[start : start + len(row)] = row

    def _paint(self, place: int, ink: bytes, cover: float) -> None:
        for channel in range(3):
            under = self._pixels[place + channel]
            self._pixels[place + channel] = round(under + (ink[channel] - under) * cover)

    def png(self) -> bytes:
        """The picture as a PNG file that knows its print size."""
        stride = 3 * self.width
        rows = b"".join(b"\0" + self._pixels[y * stride : (y + 1) * stride] for y in range(self.height))
        dots_per_metre = round(self.dots_per_inch / 0.0254)
        return b"".join(
            (
                b"\x89PNG\r\n\x1a\n",
                _chunk(b"IHDR", struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)),
                _chunk(b"pHYs", struct.pack(">IIB", dots_per_metre, dots_per_metre, 1)),
                _chunk(b"IDAT", zlib.compress(rows, 9)),
                _chunk(b"IEND", b""),
            )
        )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
