"""Lines of `readiness gate --require` and of `readiness verify`, and the reason why there is no verdict."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase
from readiness.statements.values import Named

_GATE = Named("gate", "G1", "G1 Pilot")


@phrase(
    "{required} is required, and {gate} failed: {because}",
    required="G2",
    gate=_GATE,
    because="1 blocker below the minimum.",
)
def failed(*, required: str, gate: Named, because: Words) -> None:
    """The reason why the command exits with 1."""


@phrase(
    "{required} is required, and {gate} is undetermined: {because}",
    required="G2",
    gate=_GATE,
    because="An answer is missing.",
)
def undetermined(*, required: str, gate: Named, because: Words) -> None:
    """The reason why the command exits with 1."""


@phrase(
    "{required} is required, and {gate} is conditional: {because}",
    required="G2",
    gate=_GATE,
    because="1 condition short.",
)
def conditional(*, required: str, gate: Named, because: Words) -> None:
    """The reason why the command exits with 1."""


@phrase("there is no verdict: the rubric {rubric} has no gates", rubric="my-model")
def no_verdict(*, rubric: str) -> None:
    """Said by `readiness gate`."""


@phrase("there is no roadmap: the rubric {rubric} has no gates", rubric="my-model")
def no_roadmap(*, rubric: str) -> None:
    """Said by `readiness roadmap`."""


@phrase("its scores are the result; 'readiness score' shows them")
def see_scores() -> None:
    """Help for a rubric without gates."""


@phrase("✗ differs: {path}", path="report.pdf")
def differs(*, path: str) -> None:
    """The result of `readiness verify`."""


@phrase("~ agrees in part: {path}", path="report.pdf")
def agrees_in_part(*, path: str) -> None:
    """The result of `readiness verify`."""


@phrase("✓ consistent: {path} shows, holds and does what is expected from its answers", path="report.pdf")
def consistent(*, path: str) -> None:
    """The result of `readiness verify`."""


@phrase(
    "{made_by}, {pages} page",
    "{made_by}, {pages} pages",
    by="pages",
    made_by="readiness 0.2.0, healthcare-ai, full edition",
    pages=13,
)
def made_by(*, made_by: Words, pages: int) -> None:
    """The program, pack and edition of a verified report, and its pages."""


@phrase("compared: {part}", part="its scores")
def compared(*, part: Words) -> None:
    """A part of a report that was compared."""


@phrase("not compared: {part}", part="its pages, because another version of the program made it")
def not_compared(*, part: Words) -> None:
    """A part of a report that was not compared, and why."""
