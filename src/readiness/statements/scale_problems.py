"""Faults of scales, with their hints."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("the scale needs at least {least} level", "the scale needs at least {least} levels", by="least", least=2)
def too_short(*, least: int) -> None:
    """A fault of a scale."""


@phrase("add levels, from the lowest up")
def add_levels() -> None:
    """A hint below a fault of a scale."""


@phrase("a scale needs at least two levels")
def one_level() -> None:
    """A fault of a scale."""


@phrase("add another level")
def add_level() -> None:
    """A hint below a fault of a scale."""


@phrase("the scale has more than {most} level", "the scale has more than {most} levels", by="most", most=1000)
def too_long(*, most: int) -> None:
    """A fault of a scale."""


@phrase("use fewer")
def use_fewer() -> None:
    """A hint below a fault of a scale."""


@phrase("the scale ends at {to}, which is not above its first level, {first}", to=0, first=10)
def no_range(*, to: int, first: int) -> None:
    """A fault of a scale."""


@phrase("write {{from: 0, to: 10}}")
def write_range() -> None:
    """A hint below a fault of a scale."""


@phrase(
    "level {level} has the id {found}, which is reserved for answers without a level",
    level=2,
    found=quoted(text="unknown"),
)
def no_level_id(*, level: int, found: Statement) -> None:
    """A fault of a scale."""


@phrase("give it another id")
def another_id() -> None:
    """A hint below a fault of a scale."""


@phrase("level {level} has the id {found}, which is the number of another level", level=2, found=quoted(text="1"))
def number_as_id(*, level: int, found: Statement) -> None:
    """A fault of a scale."""


@phrase("give the level an id with a letter, or no id")
def id_with_letter() -> None:
    """A hint below a fault of a scale."""


@phrase("the levels of the scale are not in order")
def unordered() -> None:
    """A fault of a scale."""


@phrase("list them from the lowest to the highest")
def order_levels() -> None:
    """A hint below a fault of a scale."""


@phrase("levels {below} and {above} have the same value, {value}", below=1, above=2, value=quoted(text="1"))
def equal_levels(*, below: int, above: int, value: Statement) -> None:
    """A fault of a scale."""


@phrase("give each a value of its own, or make them one level")
def unequal_values() -> None:
    """A hint below a fault of a scale."""


@phrase("level {above} counts for less than level {below}", above=2, below=1)
def falling(*, above: int, below: int) -> None:
    """A fault of a scale."""


@phrase("a better answer must never count for less")
def never_less() -> None:
    """A hint below a fault of a scale."""


@phrase("two levels have the id {found}", found=quoted(text="li"))
def id_twice(*, found: Statement) -> None:
    """A fault of a scale."""


@phrase("give each an id of its own")
def own_id() -> None:
    """A hint below a fault of a scale."""
