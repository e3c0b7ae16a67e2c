"""The options that say how a table is read: `question=Title,weight=Points`, `0=None,1=Partly` and `0-10`."""

import re
from typing import NamedTuple

from readiness.errors import ReadinessError
from readiness.statements import table_pack_problems as says
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean
from readiness.tables.draft import DraftLevel, DraftScale
from readiness.tables.headings import FIELDS

_MOST = 1_000
_NAME = 200


class ColumnWishes(NamedTuple):
    """The headings that a person chose."""

    fields: dict[str, str]
    """The heading by field."""
    levels: dict[int, str]
    """The heading by the number of the level."""


def read_column_wishes(said: list[str]) -> ColumnWishes:
    """Return the chosen columns. Raises ReadinessError for anything but `field=heading`."""
    wishes = ColumnWishes({}, {})
    for part in (part for one in said for part in re.split(r",(?=\s*\w+\s*=)", one)):
        field, sign, heading = (piece.strip() for piece in part.partition("="))
        if not sign or not heading:
            raise ReadinessError(says.no_column_choice(text=found(part)), says.write_column_choice())
        if re.fullmatch("[0-9]{1,3}", field):
            wishes.levels[int(field)] = heading
        elif field.casefold() in FIELDS:
            wishes.fields[field.casefold()] = heading
        else:
            raise ReadinessError(says.no_field(name=found(field)), did_you_mean(field, list(FIELDS)))
    return wishes


def read_scale(said: str) -> DraftScale:
    """Return the scale that an option states. Raises ReadinessError for another text."""
    if match := re.fullmatch(r"\s*([0-9]{1,3})\s*(?:-|–|\.\.)\s*([0-9]{1,3})\s*", said):
        first, last = int(match[1]), int(match[2])
        if first >= last:
            raise ReadinessError(says.no_scale(text=found(said)), says.write_scale())
        levels = [DraftLevel(number, str(number)) for number in range(first, last + 1)]
        return DraftScale(tuple(levels), "as --scale says", is_range=True)
    parts = [part.strip() for part in said.split(",")]
    numbered = [re.fullmatch(r"([0-9]{1,3})\s*[=:]\s*(.*\S)", part) for part in parts]
    levels = [
        DraftLevel(int(match[1]), match[2]) if match else DraftLevel(index, part)
        for index, (part, match) in enumerate(zip(parts, numbered, strict=True))
    ]
    numbers = [level.number for level in levels]
    is_mixed = any(numbered) and not all(numbered)
    wrong = is_mixed or len(parts) < 2 or not all(0 < len(level.name) <= _NAME for level in levels)
    if wrong or numbers != sorted(set(numbers)) or len(parts) > _MOST:
        raise ReadinessError(says.no_scale(text=found(said)), says.write_scale())
    return DraftScale(tuple(levels), "as --scale says")
