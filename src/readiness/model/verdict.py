"""Verdicts of gates, with their reasons."""

from enum import StrEnum
from typing import NamedTuple

from readiness.model.answer import Remedy
from readiness.model.counts import Shortfalls
from readiness.model.field_types import Criticality, Exact
from readiness.model.lack import Lack
from readiness.model.live import Part
from readiness.statements.statement import Statement


class Verdict(StrEnum):
    """The outcome of a gate."""

    PASSED = "passed"
    CONDITIONAL = "conditional"
    FAILED = "failed"
    UNDETERMINED = "undetermined"


class ReasonKind(StrEnum):
    """The kind of reason that keeps a gate from passing outright."""

    SHORT = "short"
    REMEDIED = "remedied"
    UNANSWERED = "unanswered"


class Reason(NamedTuple):
    """One condition of a gate that is short, remedied or unanswered."""

    id: str
    """The id of a question or of a node."""
    kind: ReasonKind
    criticality: Criticality
    needs: Exact
    """The level or score needed."""
    has: Exact | None
    """The evidenced level or score; None without one."""
    because: Statement
    remedy: Remedy | None = None
    """The remedy in force that carries a major shortfall; None without one."""
    lacks: Lack | None = None
    """The thing that is missing, for a reason of the kind `unanswered`, and for one that is short as it is unknown."""
    part: Part | None = None
    """The function or segment that is short; None for the whole tool."""
    lapsed: Remedy | None = None
    """The remedy of a major shortfall whose acceptance has expired; None without one."""


class GateVerdict(NamedTuple):
    """The verdict of a gate, with its reasons: first those that fail, then the remedied, then the unanswered."""

    id: str
    title: str
    verdict: Verdict
    reads: str
    """The gate's own word for the verdict (go, adjust, stop), or the verdict."""
    reasons: tuple[Reason, ...]
    minimums: dict[str, int]
    """The level this gate needs of each question, for this profile."""
    criticalities: dict[str, Criticality]
    """The criticality of each of these questions at this gate, for its present level."""
    thresholds: dict[str, Exact]
    """The score this gate needs of each node."""
    met: int
    """The number of minimums that are met."""
    met_minimums: tuple[str, ...]
    """The ids of the questions whose minimum is met, in the questionnaire's order."""
    because: Statement
    shortfalls: dict[str, Shortfalls]
    """The reasons counted: of the whole gate by `overall`, and of every dimension by its id."""
