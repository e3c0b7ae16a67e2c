"""Indicators of a tool: status, values and heads of their table."""

from __future__ import annotations

from readiness.statements.statement import Value, Words, phrase


@phrase("Indicator")
def indicator() -> None:
    """The head of a column."""


@phrase("Status")
def status() -> None:
    """The head of a column: how an indicator stands to its target."""


@phrase("Last value")
def last() -> None:
    """The head of a column: the last value that was measured."""


@phrase("target reached")
def reached() -> None:
    """The status of an indicator."""


@phrase("on track")
def on_track() -> None:
    """The status of an indicator: on an even way from the baseline to the target, or close to it."""


@phrase("behind")
def behind() -> None:
    """The status of an indicator: better than the baseline, and behind an even way to the target."""


@phrase("worse than before")
def worse() -> None:
    """The status of an indicator: its last value is worse than the baseline."""


@phrase("last value too old")
def stale() -> None:
    """The status of an indicator."""


@phrase("no value yet")
def no_actual() -> None:
    """The status of an indicator."""


@phrase("no target")
def no_target() -> None:
    """The status of an indicator."""


@phrase("no baseline")
def no_baseline() -> None:
    """The status of an indicator."""


@phrase("{title} ({unit})", title="Calls answered within 30 seconds", unit="%")
def in_unit(*, title: Words, unit: Words) -> None:
    """A row: an indicator with its unit."""


@phrase("{title}: from {first} to {last}, target {target}", title="Calls answered within 30 seconds",
        first="62", last="71", target="85")  # fmt: skip
def trend_to_target(*, title: Words, first: Value, last: Value, target: Value) -> None:
    """The text alternative of the small picture of an indicator."""


@phrase("{title}: from {first} to {last}", title="Calls answered within 30 seconds", first="62", last="71")
def trend_of(*, title: Words, first: Value, last: Value) -> None:
    """The text alternative of the small picture of an indicator without a target."""


@phrase("{number} indicator: {states}.", "{number} indicators: {states}.", by="number", number=3, states=("1 behind",))
def in_short(*, number: int, states: tuple[Value, ...]) -> None:
    """A sentence on all indicators: how many have which status."""


@phrase("{number} reached", number=2)
def number_reached(*, number: int) -> None:
    """One of the numbers of indicators by status, in a list."""


@phrase("{number} on track", number=2)
def number_on_track(*, number: int) -> None:
    """One of the numbers of indicators by status, in a list."""


@phrase("{number} behind", number=2)
def number_behind(*, number: int) -> None:
    """One of the numbers of indicators by status, in a list."""


@phrase("{number} worse than before", number=2)
def number_worse(*, number: int) -> None:
    """One of the numbers of indicators by status, in a list."""


@phrase("{number} without a status", number=2)
def number_open(*, number: int) -> None:
    """One of the numbers of indicators by status, in a list: no or old values, no target or no baseline."""
