"""Models of the costs of a plan and of its work."""

from typing import NamedTuple

from readiness.statements.statement import Statement
from readiness.view.models.parts import NamedView


class CostRangeView(NamedTuple):
    """The cost of an initiative in figures: exact decimal text."""

    low: str
    likely: str | None
    """None where none is stated; totals then take the middle."""
    high: str | None
    """None for a cost without an upper limit."""


class GateCostView(NamedTuple):
    """The cost of all work up to a gate, without what is done already."""

    gate: NamedView
    at_50: int | None
    """The amount that is enough with even odds; None where it is not stated."""
    at_80: int | None
    """The amount that is enough with a chance of 80 %; None where it is not stated."""
    not_stated: tuple[NamedView, ...]
    """The initiatives whose cost has no upper limit or no figures."""
    is_go_live: bool
    """True for the gate that must be passed before the tool is in daily use."""
    to: Statement
    """The subject of the line: `Cost to go-live (G2)`."""
    words: Statement


class CostsView(NamedTuple):
    """The costs of a plan, with what they are counted in."""

    currency: str
    price_year: int
    own_staff: str
    """`excluded` or `included`."""
    basis: Statement
    """The price year and whether own staff is included, for a heading or a note."""
    gates: tuple[GateCostView, ...]
    """The costs up to each gate on the way, in order."""
    lines: tuple[Statement, ...]
    """The cost to the next gate and to go-live, for page 1: the first line that has a sum tells the basis."""
