"""Rules on answers that contradict each other or the profile."""

from __future__ import annotations

from readiness.statements.pack_rules import level
from readiness.statements.rules import fact_called
from readiness.statements.statement import Statement, Value, phrase


@phrase(
    "Claiming {claims} requires also claiming {needs}: {why}",
    claims=(level(question="D-01", level=2),),
    needs=(level(question="D-02", level=1),),
    why="A list comes first.",
)
def requires(*, claims: tuple[Value, ...], needs: tuple[Value, ...], why: str) -> None:
    """A rule on answers that contradict each other; `why` is a sentence of the rubric."""


@phrase(
    "Claiming {claims} contradicts {condition}: {why}",
    claims=(level(question="D-01", level=2),),
    condition=fact_called(title="Benefits verified", value="none"),
    why="No benefit is verified.",
)
def contradicted_by_profile(*, claims: tuple[Value, ...], condition: Statement, why: str) -> None:
    """A rule on answers that contradict facts of the profile; `why` is a sentence of the rubric."""


@phrase(
    "Where {condition}, claiming {claims} requires also claiming {needs}: {why}",
    condition=fact_called(title="Size", value="large"),
    claims=(level(question="D-01", level=2),),
    needs=(level(question="D-02", level=1),),
    why="A list comes first.",
)
def requires_where(*, condition: Statement, claims: tuple[Value, ...], needs: tuple[Value, ...], why: str) -> None:
    """A rule on answers that contradict each other, for some profiles; `why` is a sentence of the rubric."""
