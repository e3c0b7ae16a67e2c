"""Lines of `readiness gate` on the outcome of a tool in use and on its sites."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase
from readiness.statements.values import Named

_GATE = Named("gate", "GS", "GS Next site")


@phrase("there is no verdict on a tool in use: the rubric {rubric} has no rules for one", rubric="my-model")
def no_rules(*, rubric: str) -> None:
    """Said by `readiness gate --require-live`."""


@phrase("its gates are the result; --require demands one")
def see_gates() -> None:
    """Help for a rubric without rules for a tool in use."""


@phrase("the tool is not in use ({status}), so it has no outcome to require", status="Withdrawn")
def not_in_use(*, status: str) -> None:
    """Said by `readiness gate --require-live`, which then passes."""


@phrase("{required} is required, and the outcome is more severe: {outcome}", required="narrow", outcome="Suspend")
def more_severe(*, required: str, outcome: str) -> None:
    """The reason why the command exits with 1."""


@phrase(
    "{required} is required, and answers are missing that could make the outcome more severe than {outcome}",
    required="narrow",
    outcome="Continue with conditions",
)
def not_known(*, required: str, outcome: str) -> None:
    """The reason why the command exits with 1."""


@phrase("{required} is required, and no gate holds while the outcome is: {outcome}", required="G2", outcome="Suspend")
def fails_gates(*, required: str, outcome: str) -> None:
    """The reason why the command exits with 1."""


@phrase("{gate} fails at {site}: {because}", gate=_GATE, site="North", because="1 blocker below the minimum.")
def site_fails(*, gate: Named, site: str, because: Words) -> None:
    """The reason why the command exits with 1."""


@phrase("{gate} is undetermined at {site}: {because}", gate=_GATE, site="North", because="An answer is missing.")
def site_undetermined(*, gate: Named, site: str, because: Words) -> None:
    """The reason why the command exits with 1."""
