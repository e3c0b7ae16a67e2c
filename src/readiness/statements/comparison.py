"""The comparison of two assessments, line by line."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.states import failed, passed

_DAY, _LATER = date(2026, 3, 2), date(2026, 6, 5)


@phrase("{name}, answers of {day}", name="HEAD~1:answers.yaml", day=_DAY)
def side(*, name: str, day: date) -> None:
    """One of the two assessments, after the word before or now."""


@phrase("Before: {side}", side=side(name="HEAD~1:answers.yaml", day=_DAY))
def before_is(*, side: Statement) -> None:
    """The line that names the earlier assessment."""


@phrase("Now: {side}", side=side(name="answers.yaml", day=_LATER))
def now_is(*, side: Statement) -> None:
    """The line that names the later assessment."""


@phrase("Before")
def before() -> None:
    """The head of a column: the earlier assessment."""


@phrase("Now")
def now() -> None:
    """The head of a column: the later assessment."""


@phrase("Verdicts")
def verdicts() -> None:
    """The title of a group of changes: gates and the tool in use."""


@phrase("Tool in use")
def in_use() -> None:
    """The title of a group of changes: status, outcome, events and reopened questions of a tool in use."""


@phrase("Days")
def days() -> None:
    """The title of a group of changes: the days by which gates can open."""


@phrase("Money")
def money() -> None:
    """The title of a group of changes: the money case."""


@phrase("Answers that rose: {number}", number=3)
def rose(*, number: int) -> None:
    """The title of a list of questions."""


@phrase("Answers that fell: {number}", number=3)
def fell(*, number: int) -> None:
    """The title of a list of questions."""


@phrase("Newly answered: {number}", number=3)
def answered(*, number: int) -> None:
    """The title of a list of questions."""


@phrase("No longer answered: {number}", number=3)
def unanswered(*, number: int) -> None:
    """The title of a list of questions."""


@phrase("Answers that lost their evidence: {number}", number=3)
def lost_evidence(*, number: int) -> None:
    """The title of a list of questions."""


@phrase("Answers that an event reopened: {number}", number=3)
def reopened(*, number: int) -> None:
    """The title of a list of questions."""


@phrase("Answers that changed in other ways: {number}", number=3)
def otherwise(*, number: int) -> None:
    """The title of a list of questions."""


@phrase("{subject}: {before} → {now}", subject="G1 Pilot verdict", before=failed(), now=passed())
def moved(*, subject: Words, before: Value, now: Value) -> None:
    """One change, in a list: what it was and what it is."""


@phrase("{gate} at {site}", gate="G3 Site gate", site="North campus")
def at_site(*, gate: Words, site: str) -> None:
    """The subject of a change: a gate at one site."""


@phrase(
    "{gate}, new short blocker: {questions}",
    "{gate}, new short blockers: {questions}",
    by="number",
    gate="G1 Pilot verdict",
    number=2,
    questions=("SEC-07 Incident response", "INF-09 Safe work"),
)
def new_blockers(*, gate: Words, number: int, questions: tuple[Value, ...]) -> None:
    """A change, in a list: blockers below their minimum that were not before."""


@phrase(
    "{gate}, blocker no longer short: {questions}",
    "{gate}, blockers no longer short: {questions}",
    by="number",
    gate="G1 Pilot verdict",
    number=2,
    questions=("SEC-07 Incident response", "INF-09 Safe work"),
)
def gone_blockers(*, gate: Words, number: int, questions: tuple[Value, ...]) -> None:
    """A change, in a list: blockers that meet their minimum now."""


@phrase("{gate} can open by {now} instead of {before} (80%)", gate="G1 Pilot verdict", before=_DAY, now=_LATER)
def day_moved(*, gate: Words, before: date, now: date) -> None:
    """A change, in a list: the day by which a gate can open with a chance of 80 %."""


@phrase("{gate} can open by {now} (80%), and had no day", gate="G1 Pilot verdict", now=_LATER)
def day_gained(*, gate: Words, now: date) -> None:
    """A change, in a list: the day by which a gate can open with a chance of 80 %."""


@phrase("{gate} has no day any more; it was {before} (80%)", gate="G1 Pilot verdict", before=_DAY)
def day_lost(*, gate: Words, before: date) -> None:
    """A change, in a list: the day by which a gate could open with a chance of 80 %."""


@phrase("{gate} is open; the plan said by {before} (80%)", gate="G1 Pilot verdict", before=_DAY)
def day_reached(*, gate: Words, before: date) -> None:
    """A change, in a list: a gate that passes now, and the day that was planned."""


@phrase("Nothing changed.")
def nothing() -> None:
    """Said of two assessments that give the same."""


@phrase("readiness {version} and {rubric}", version="0.2.0", rubric="healthcare-ai@2.1.0")
def judged_by(*, version: str, rubric: str) -> None:
    """The program and the rubric that a published report was made with."""


@phrase("{title} {score}", title="Data", score="1.9")
def published_score(*, title: Words, score: str) -> None:
    """A figure that a report stated, in a list."""


@phrase("{gate} {verdict}", gate="G1", verdict=passed())
def published_gate(*, gate: str, verdict: Statement) -> None:
    """A verdict that a report stated, in a list."""


@phrase(
    "As published, by {judged}: {figures}.",
    judged=judged_by(version="0.2.0", rubric="healthcare-ai@2.1.0"),
    figures=(published_score(title="Data", score="1.9"), published_gate(gate="G1", verdict=passed())),
)
def published(*, judged: Statement, figures: tuple[Statement, ...]) -> None:
    """The figures that a report stated, which may differ from those here because another pack gave them."""
