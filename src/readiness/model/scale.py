"""A scale: the levels an answer can have, each with what it counts for in a score."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, RootModel, WithJsonSchema, model_validator

from readiness.model.field_types import Exact, FileModel, Id, Note, Number, Text, Whole, quote_value, value_error

MOST_LEVELS = 1_000


class Level(FileModel):
    """A rung of a scale."""

    level: Whole
    id: Id | None = None
    """How an answer may name it, beside its number: `li`."""
    name: Text
    meaning: Note = ""
    """What it means, for every question that does not say so itself."""
    value: Number | None = None
    """What it counts for in a score; its number when absent."""

    @property
    def counts(self) -> Exact:
        """What it counts for."""
        return self.level if self.value is None else self.value


class _Range(FileModel):
    """A scale of whole numbers."""

    from_: Whole = Field(alias="from")
    to: Whole
    name: Text | None = None
    """What the numbers are: `points`."""


def _levels(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    said = _Range.model_validate(value)
    if said.to <= said.from_:
        raise value_error(f"the scale ends at {said.to}, not above {said.from_}", "write {from: 0, to: 10}")
    if said.to - said.from_ >= MOST_LEVELS:
        raise value_error(f"the scale has more than {MOST_LEVELS:,} levels", "use fewer")
    unit = f" {said.name}" if said.name else ""
    return tuple(Level(level=number, name=f"{number}{unit}") for number in range(said.from_, said.to + 1))


_LEVEL = {
    "type": "object",
    "properties": {key: {} for key in Level.model_fields},
    "required": ["level", "name"],
    "additionalProperties": False,
}
_SCHEMA = {
    "anyOf": [
        {"type": "array", "items": _LEVEL, "minItems": 2},
        {
            "type": "object",
            "properties": {"from": {"type": "integer"}, "to": {"type": "integer"}, "name": {"type": "string"}},
            "required": ["from", "to"],
            "additionalProperties": False,
        },
    ]
}


class Scale(RootModel[Annotated[tuple[Level, ...], BeforeValidator(_levels), WithJsonSchema(_SCHEMA)]]):
    """Levels from the lowest to the highest: a list of them, or `{from: 0, to: 100}`."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    @model_validator(mode="after")
    def _rising(self) -> "Scale":
        if len(self.root) < 2:
            raise value_error("a scale has two levels at least", "add another level")
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
        if again := next((id_ for index, id_ in enumerate(ids) if id_ in ids[:index]), None):
            raise value_error(f"two levels have the id {quote_value(again)}", "give each an id of its own")
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
        """The numbers of the levels that have an id."""
        return {level.id: level.level for level in self.root if level.id is not None}

    @cached_property
    def counts(self) -> dict[int, Exact]:
        """What each level counts for."""
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
        """What the lowest level counts for."""
        return self.root[0].counts

    @property
    def most(self) -> Exact:
        """What the highest level counts for."""
        return self.root[-1].counts

    def spread(self) -> Iterator[tuple[int, Exact]]:
        """Yield every level with its share of the way from the lowest to the highest."""
        width = self.most - self.least
        for level in self.root:
            yield level.level, Fraction(level.counts - self.least) / width

    def __str__(self) -> str:
        """The levels in words: `0, 1, 2`, or `0 to 100`."""
        numbers = list(self.named)
        if len(numbers) > 12:
            return f"{numbers[0]} to {numbers[-1]}"
        return ", ".join(f"{level.level} ({level.id})" if level.id else str(level.level) for level in self.root)
