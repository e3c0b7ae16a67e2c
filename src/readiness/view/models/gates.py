"""The view of gates: their verdicts with reasons, and what each needs."""

from typing import NamedTuple

from readiness.statements.statement import Statement
from readiness.statements.values import Figure
from readiness.view.models.counts import ShortfallsView
from readiness.view.models.parts import NamedView, PartView, StateView


class GateReasonView(NamedTuple):
    """A condition of a gate that is short, unanswered or met only by a remedy."""

    subject: NamedView
    kind: str
    criticality: str
    needs: Figure
    has: Figure | None
    because: Statement
    lacks: str | None
    """The thing that is missing: `answer`, `known-answer` or `score`; None for a condition that is short or remedied.

    An unknown answer that counts as a level is short and lacks `known-answer`.
    """
    part: PartView | None
    """The function or segment that is short; None for the whole tool."""
    promise: Statement | None
    """The sentence on its remedy, where the plan ends later than promised."""
    alike: int
    """A number that conditions of a gate share whose criticality, reason and promise are the same, from 0."""


class ThresholdView(NamedTuple):
    """The score a gate needs of a dimension, and the score it has."""

    dimension: NamedView
    needs: Figure
    has: Figure | None


class GateView(NamedTuple):
    """A gate, its verdict and its reasons."""

    id: str
    title: str
    held: str
    conditional: Statement
    """Limits of a conditional verdict in words."""
    verdict: StateView
    reads: str | None
    met: int
    needed: int
    met_words: Statement
    because: Statement
    is_next: bool
    shortfalls: ShortfallsView
    reasons: tuple[GateReasonView, ...]
    thresholds: tuple[ThresholdView, ...]


class SiteGateView(NamedTuple):
    """A repeating gate at one site."""

    site: str
    title: str
    gate: GateView


class NeedView(NamedTuple):
    """The level or score a gate needs of a question or a dimension; `needs` is None without one."""

    gate: str
    needs: Figure | None
    short: bool | None
    """True if the need is not met; None if there is no need or no level."""


class NeedsView(NamedTuple):
    """The levels or scores all gates need of a question or a dimension, and the one it has."""

    subject: NamedView
    criticality: str | None
    has: Figure | None
    by_gate: tuple[NeedView, ...]
