"""Reasons why a benefit or a cost of a money case does not count."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("no baseline")
def no_baseline() -> None:
    """The reason why a benefit does not count, in a cell."""


@phrase("releases no cash")
def no_cash() -> None:
    """The reason why a benefit does not count, in a cell: its class is quality, or income that is protected."""


@phrase("one cause with another benefit")
def counted_once() -> None:
    """The reason why a benefit does not count, in a cell: another one with the same cause is larger."""


@phrase("no decision releases the time")
def not_released() -> None:
    """The reason why a benefit of time does not count, in a cell."""


@phrase("no figures")
def no_figures() -> None:
    """The reason why a cost or a benefit does not count, in a cell: it has no amount, or no upper end."""


@phrase("only if the tool is stopped")
def only_on_exit() -> None:
    """The reason why a cost does not count, in a cell."""


@phrase("another currency")
def other_currency() -> None:
    """The reason why a cost does not count, in a cell: no rate of exchange is stated."""
