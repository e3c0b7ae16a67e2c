"""Labels of the filter above the answers of the page."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("Filter")
def what_is_shown() -> None:
    """The name of the filter, for screen readers."""


@phrase("all")
def all_dimensions() -> None:
    """The choice of all dimensions."""


@phrase("Accountable for the work")
def accountable_for() -> None:
    """The label of a choice of names."""


@phrase("anyone")
def anyone() -> None:
    """The choice of all names."""


@phrase("blockers only")
def blockers_only() -> None:
    """A choice of the filter."""


@phrase("shortfalls only")
def short_only() -> None:
    """A choice of the filter."""


@phrase("Close every answer")
def fold() -> None:
    """A button."""


@phrase("Open every answer")
def unfold() -> None:
    """A button."""


@phrase("{shown} of {every} rows shown", shown="3", every="9")
def rows_shown(*, shown: str, every: str) -> None:
    """Beside the filter; the numbers are put in by the page."""
