"""A scale: the levels an answer can have, each with its value in a score."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, RootModel, WithJsonSchema, model_validator

from readiness.model.field_types import Exact, Id, Note, Number, Text, Whole, value_error
from readiness.model.file_model import FileModel
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.statements.quoting import found
from readiness.statements.values import Level as LevelText

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
    def called(self) -> LevelText:
        """The level as the model calls it: its id, or its number where it has none."""
        return self.level if self.id is None else self.id

    @property
    def is_numbered(self) -> bool:
        """True if its name begins with its number, as on a scale from one number to another: say only one of them."""
        return self.id is None and self.name.partition(" ")[0] == str(self.level)

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
        from readiness.statements import scale_problems

        raise value_error(scale_problems.too_long(most=MOST_LEVELS), scale_problems.use_fewer())


def _levels(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    range_ = _Range.model_validate(value)
    if range_.to <= range_.from_:
        from readiness.statements import scale_problems

        message = scale_problems.no_range(to=range_.to, first=range_.from_)
        raise value_error(message, scale_problems.write_range())
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


def _check_order(below: Level, above: Level) -> None:
    """Raise a validation error for a level that does not come after the one before it, or does not count for more."""
    if above.level > below.level and above.counts > below.counts:
        return
    from readiness.statements import scale_problems

    if above.level <= below.level:
        raise value_error(scale_problems.unordered(), scale_problems.order_levels())
    if above.counts == below.counts:
        message = scale_problems.equal_levels(below=below.level, above=above.level, value=found(above.counts))
        raise value_error(message, scale_problems.unequal_values())
    message = scale_problems.falling(above=above.level, below=below.level)
    raise value_error(message, scale_problems.never_less())


def _check_id(level: Level, numbers: set[int]) -> None:
    """Raise a validation error for an id that means another level, or no level, in an answer."""
    if level.id in {UNKNOWN, NOT_APPLICABLE}:
        from readiness.statements import scale_problems

        message = scale_problems.no_level_id(level=level.level, found=found(level.id))
        raise value_error(message, scale_problems.another_id())
    if level.id and level.id.isdigit() and int(level.id) in numbers - {level.level}:
        from readiness.statements import scale_problems

        message = scale_problems.number_as_id(level=level.level, found=found(level.id))
        raise value_error(message, scale_problems.id_with_letter())


class Scale(RootModel):  # type: ignore[type-arg]  # a class with parameters takes much longer to make
    """Levels from the lowest to the highest: a list of them, or `{from: 0, to: 100}`."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, defer_build=True)
    root: Annotated[tuple[Level, ...], BeforeValidator(_levels), WithJsonSchema(_SCHEMA)]

    @model_validator(mode="after")
    def _rising(self) -> "Scale":
        if len(self.root) < 2:
            from readiness.statements import scale_problems

            raise value_error(scale_problems.one_level(), scale_problems.add_level())
        _check_size(len(self.root))
        for below, above in pairwise(self.root):
            _check_order(below, above)
        ids = [level.id for level in self.root if level.id is not None]
        if repeated := next((id_ for index, id_ in enumerate(ids) if id_ in ids[:index]), None):
            from readiness.statements import scale_problems

            raise value_error(scale_problems.id_twice(found=found(repeated)), scale_problems.own_id())
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

    @property
    def ids(self) -> tuple[tuple[int, str], ...]:
        """The number and the id of every level that has an id."""
        return tuple((level.level, level.id) for level in self.root if level.id is not None)

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

    def called(self, level: int) -> LevelText:
        """Return a level as the model calls it: by its id, or by its number where it has no id."""
        return self.calls.get(level, level)

    @cached_property
    def calls(self) -> dict[int, LevelText]:
        """The id of each level, or its number where it has no id, by number."""
        return {level.level: level.called for level in self.root}

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
        """Return the levels without words: `0, 1, 2`, or `0–100`."""
        numbers = list(self.named)
        if len(numbers) > 12:
            return f"{numbers[0]}–{numbers[-1]}"
        return ", ".join(f"{level.level} ({level.id})" if level.id else str(level.level) for level in self.root)
