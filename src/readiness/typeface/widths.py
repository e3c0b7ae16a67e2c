"""The widths of characters of the typeface, as shares of the font size."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from readiness.typeface.face_styles import ADVANCES


class Face(NamedTuple):
    """The widths of one weight."""

    advances: Mapping[str, float]
    kerning: Mapping[str, Mapping[str, float]]
    """The distances of pairs of characters: by the first, then by the second."""


@lru_cache(maxsize=3)
def face(weight: int) -> Face:
    """Return the widths of a weight."""
    table = json.loads(ADVANCES.read_text("utf-8"))
    units = table["units_per_em"]
    found = table["weights"][str(weight)]
    advances = {one: int(width) / units for width, characters in found["advances"].items() for one in characters}
    kerning: dict[str, Mapping[str, float]] = {}
    for first, distances in found["kerning"].items():
        row = {one: int(distance) / units for distance, seconds in distances.items() for one in seconds}
        kerning.update(dict.fromkeys(first, row))
    return Face(advances, kerning)
