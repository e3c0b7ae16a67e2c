"""A scale: the levels an answer can have, each with its value in a score."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, RootModel, WithJsonSchema, model_validator

from readiness.model.field_types import Exact, FileModel, Id, Note, Number, Text, Whole, quote_value, value_error
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN

MOST_LEVELS = 1_000
"""Highest number of levels of a scale, in every form."""
_NUMBER = r"0|[1-9][0-9]{0,8}"


class Level(FileModel):
    """One level of a scale."""

    level: Whole
    id: Id | None = None
    """A name that answers may use in place of the number: `li`."""
    name: Text
    meaning: Note = ""
    """The meaning of the level for questions that do not describe it."""
    value: Number | None = None
    """The value of the level in a score; its number when absent."""

    @property
    def counts(self) -> Exact:
        """The value of the level in a score."""
        return self.level if self.value is None else self.value


class _Range(FileModel):
    """A scale of whole numbers from the first to the last."""

    from_: Whole = Field(alias="from")
    to: Whole
    name: Text | None = None
    """The unit of the numbers: `points`."""


def _check_size(levels: int) -> None:
    if levels > MOST_LEVELS:
        raise value_error(f"the scale has more than {MOST_LEVELS:,} levels", "use fewer")


def _levels(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    range_ = _Range.model_validate(value)
    if range_.to <= range_.from_:
        raise value_error(f"the scale ends at {range_.to}, not above {range_.from_}", "write {from: 0, to: 10}")
    _check_size(range_.to - range_.from_ + 1)
    unit = f" {range_.name}" if range_.name else ""
    return tuple(Level(level=number, name=f"{number}{unit}") for number in range(range_.from_, range_.to + 1))


_LEVEL = {
    "type": "object",
    "properties": {key: {} for key in Level.model_fields},
    "required": ["level", "name"],
    "additionalProperties": False,
}
_SCHEMA = {
    "anyOf": [
        {"type": "array", "items": _LEVEL, "minItems": 2, "maxItems": MOST_LEVELS},
        {
            "type": "object",
            "properties": {"from": {"type": "integer"}, "to": {"type": "integer"}, "name": {"type": "string"}},
            "required": ["from", "to"],
            "additionalProperties": False,
        },
    ]
}


def _check_id(level: Level, numbers: set[int]) -> None:
    """Raise a validation error for an id that means another level, or no level, in an answer."""
    if level.id in {UNKNOWN, NOT_APPLICABLE}:
        message = f"level {level.level} has the id {quote_value(level.id)}, which is an answer without a level"
        raise value_error(message, "give it another id")
    if level.id and level.id.isdigit() and int(level.id) in numbers - {level.level}:
        message = f"level {level.level} has the id {quote_value(level.id)}, which is the number of another level"
        raise value_error(message, "give it an id with a letter, or none")


class Scale(RootModel):  # type: ignore[type-arg]  # a class with parameters takes much longer to make
    """Levels from the lowest to the highest: a list of them, or `{from: 0, to: 100}`."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, defer_build=True)
    root: Annotated[tuple[Level, ...], BeforeValidator(_levels), WithJsonSchema(_SCHEMA)]

    @model_validator(mode="after")
    def _rising(self) -> "Scale":
        if len(self.root) < 2:
            raise value_error("a scale has two levels at least", "add another level")
        _check_size(len(self.root))
        for below, above in zip(self.root, self.root[1:], strict=False):
            if above.level <= below.level:
                raise value_error(
                    "the levels of the scale are not in order", "list them from the lowest to the highest"
                )
            if above.counts == below.counts:
                message = f"levels {below.level} and {above.level} count for the same, {quote_value(above.counts)}"
                raise value_error(message, "give each a value of its own, or make them one level")
            if above.counts < below.counts:
                message = f"level {above.level} counts for less than level {below.level}"
                raise value_error(message, "a better answer must never count for less")
        ids = [level.id for level in self.root if level.id is not None]
        if repeated := next((id_ for index, id_ in enumerate(ids) if id_ in ids[:index]), None):
            raise value_error(f"two levels have the id {quote_value(repeated)}", "give each an id of its own")
        for level in self.root:
            _check_id(level, {one.level for one in self.root})
        return self

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels, from the lowest to the highest."""
        return self.root

    @cached_property
    def named(self) -> dict[int, Level]:
        """The levels by number."""
        return {level.level: level for level in self.root}

    @cached_property
    def by_id(self) -> dict[str, int]:
        """The numbers of levels, by the id of those that have one."""
        return {level.id: level.level for level in self.root if level.id is not None}

    def level_called(self, text: str, *, any_case: bool = False) -> int | None:
        """Return the number of the level with this id, or else with this number; None when there is none.

        Files, `answer` and `assess` all read levels this way. With `any_case`, an id may be in upper or lower case.
        """
        if text in self.by_id:
            return self.by_id[text]
        if re.fullmatch(_NUMBER, text) and int(text) in self.named:
            return int(text)
        found = {level for id_, level in self.by_id.items() if any_case and id_.casefold() == text.casefold()}
        return found.pop() if len(found) == 1 else None

    @cached_property
    def counts(self) -> dict[int, Exact]:
        """The value of each level in a score, by number."""
        return {level.level: level.counts for level in self.root}

    @property
    def lowest(self) -> int:
        """The number of the lowest level."""
        return self.root[0].level

    @property
    def top(self) -> int:
        """The number of the highest level."""
        return self.root[-1].level

    @property
    def least(self) -> Exact:
        """The value of the lowest level."""
        return self.root[0].counts

    @property
    def most(self) -> Exact:
        """The value of the highest level."""
        return self.root[-1].counts

    def spread(self) -> Iterator[tuple[int, Exact]]:
        """Yield the number of every level with its value as a share, from 0 for the lowest to 1 for the highest."""
        width = self.most - self.least
        for level in self.root:
            yield level.level, Fraction(level.counts - self.least) / width

    def __str__(self) -> str:
        """Return the levels in words: `0, 1, 2`, or `0 to 100`."""
        numbers = list(self.named)
        if len(numbers) > 12:
            return f"{numbers[0]} to {numbers[-1]}"
        return ", ".join(f"{level.level} ({level.id})" if level.id else str(level.level) for level in self.root)
