"""Sensitivity of a plan: single answers, the cheapest blocker, and the first steps under other assumptions."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import person_weeks
from readiness.statements.money import sum_of
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure

_CODES: tuple[Value, ...] = ("DATA-01", "TAL-02")
_QUESTION = "DATA-01 Live records"


@phrase("What moves the plan to {gate}", gate="G2 Go-live")
def heading(*, gate: str) -> None:
    """The heading above the sentences."""


@phrase("Every gate is reached; no answer one level higher reaches another.")
def all_reached() -> None:
    """Said where there is no next gate."""


@phrase("No single answer one level higher reaches {gate}.", gate="G2")
def none_higher(*, gate: str) -> None:
    """Said of the next gate where several things are short."""


@phrase(
    "One level higher, {questions} alone reaches {gate}.",
    "One level higher, each of these alone reaches {gate}: {questions}.",
    by="number", gate="G2", number=2, questions=_CODES,
)  # fmt: skip
def higher(*, gate: str, number: int, questions: tuple[Value, ...]) -> None:
    """Questions, by code, that reach a gate when their answer is one level higher."""


@phrase("No single answer one level lower loses a gate.")
def none_lower() -> None:
    """Said where every gate that is reached has room, or none is reached."""


@phrase(
    "One level lower, {questions} alone leaves only {gate}.",
    "One level lower, each of these alone leaves only {gate}: {questions}.",
    by="number", gate="G1", number=2, questions=_CODES,
)  # fmt: skip
def lower(*, gate: str, number: int, questions: tuple[Value, ...]) -> None:
    """Questions, by code, that lose gates when their answer is one level lower; the gate is the one that is left."""


@phrase(
    "One level lower, {questions} alone leaves no gate.",
    "One level lower, each of these alone leaves no gate: {questions}.",
    by="number", number=2, questions=_CODES,
)  # fmt: skip
def lower_to_none(*, number: int, questions: tuple[Value, ...]) -> None:
    """Questions, by code, that lose all gates when their answer is one level lower."""


@phrase(
    "{number} of {every} blockers of {gate} needs only evidence: {questions}.",
    "{number} of {every} blockers of {gate} need only evidence: {questions}.",
    by="number", number=2, every=10, gate="G2", questions=_CODES,
)  # fmt: skip
def evidence_only(*, number: int, every: int, gate: str, questions: tuple[Value, ...]) -> None:
    """Blockers, by code, whose claimed level is enough once it is shown."""


@phrase(
    "The cheapest blocker to clear with work is {question}: {work}, {effort}, done by {day} with a chance of 80%.",
    question=_QUESTION, work=("I-02 Data quality",), effort=person_weeks(number=Figure("4", 4, "4")),
    day=date(2026, 9, 4),
)  # fmt: skip
def cheapest(*, question: Words, work: tuple[Value, ...], effort: Statement, day: date) -> None:
    """The blocker that needs the least work."""


@phrase("Its cost is {amount}.", amount=sum_of(currency="USD", amount=25_000))
def cheapest_cost(*, amount: Statement) -> None:
    """The sentence after the one on the cheapest blocker; the amounts are those of even odds and of 80%."""


@phrase("No blocker of {gate} needs work that is not under way.", gate="G2")
def no_cheapest(*, gate: str) -> None:
    """Said where blockers need only evidence, work that is under way, or work that nobody knows."""


@phrase("The next gate, {gate}, has no blocker.", gate="G2")
def no_blocker(*, gate: str) -> None:
    """Said of a next gate that fails on other things, or cannot be judged yet."""


@phrase("The plan has no steps that could change their order.")
def no_steps() -> None:
    """Said of a plan without work."""


@phrase(
    "Weights of questions up to {percent}% lower or higher: {kept}% of the first {number} step stays among them.",
    "Weights of questions up to {percent}% lower or higher: {kept}% of the first {number} steps stay among them.",
    by="number", percent=25, kept=95, number=10,
)  # fmt: skip
def other_weights(*, percent: int, kept: int, number: int) -> None:
    """The share of the first steps that stay, on average over some trials."""


@phrase(
    "Durations up to {percent}% shorter or longer: {kept}% of the first {number} step stays among them.",
    "Durations up to {percent}% shorter or longer: {kept}% of the first {number} steps stay among them.",
    by="number", percent=25, kept=95, number=10,
)  # fmt: skip
def other_durations(*, percent: int, kept: int, number: int) -> None:
    """The share of the first steps that stay, on average over some trials."""


@phrase(
    "Up to {percent}% fewer or more people: {kept}% of the first {number} step stays among them.",
    "Up to {percent}% fewer or more people: {kept}% of the first {number} steps stay among them.",
    by="number", percent=25, kept=95, number=10,
)  # fmt: skip
def other_people(*, percent: int, kept: int, number: int) -> None:
    """The share of the first steps that stay, on average over some trials."""
