"""The day by which the next gate can open, or the reason why no day is known."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Named

_GATE = Named("gate", "G1", "G1 Pilot verdict")
_SURE, _EVEN = date(2027, 10, 15), date(2027, 9, 17)


@phrase("The reasons, and who approved them, are listed with the open questions.")
def reasons_listed() -> None:
    """The sentence below the headline where no question applies."""


@phrase("No further gate is ahead; what is reached has to be kept, with fresh evidence.")
def nothing_left() -> None:
    """The sentence below the headline where every gate is passed."""


@phrase("`readiness roadmap` tells when {gate} can open and what to do first.", gate="G1")
def roadmap_tells(*, gate: str) -> None:
    """The sentence below the headline of `readiness score`, which makes no plan; `gate` is the id of the next gate."""


@phrase("The roadmap does not lead to {gate}.", gate="G1")
def not_led_to(*, gate: str) -> None:
    """The sentence below the headline; `gate` is the id of the next gate."""


@phrase("The missing answers are needed before a date for {gate} can be given.", gate="G1")
def date_unknown(*, gate: str) -> None:
    """The sentence below the headline; `gate` is the id of the next gate."""


@phrase(
    "A date for {gate} cannot be given while an answer that it needs is unknown or a score is not given.",
    gate="G1",
)
def date_undecided(*, gate: str) -> None:
    """The sentence below the headline, where no answer is missing; `gate` is the id of the next gate."""


@phrase(
    "The work on the roadmap does not open {gate} by itself; the shortfalls that remain are listed with the gaps.",
    gate="G1",
)
def not_opened(*, gate: str) -> None:
    """The sentence below the headline; `gate` is the id of the next gate."""


@phrase("No work is missing: {gate} can open as soon as the evidence is collected.", gate="G1")
def needs_evidence(*, gate: str) -> None:
    """The sentence below the headline; `gate` is the id of the next gate."""


@phrase(
    "{gate} can open once this is shown again, because its evidence is from before an event: {questions}.",
    "{gate} can open once these are shown again, because their evidence is from before an event: {questions}.",
    by="number",
    gate="G1",
    questions=("DATA-02",),
    number=1,
)
def needs_showing_again(*, gate: str, questions: tuple[Value, ...], number: int) -> None:
    """The sentence below the headline; `gate` is the id of the next gate."""


@phrase("No work is missing: {gate} can open conditionally as soon as the evidence is collected.", gate="G1")
def needs_evidence_and_conditions(*, gate: str) -> None:
    """The sentence below the headline; `gate` is the id of the next gate."""


@phrase("all the work")
def all_work() -> None:
    """The work of the option in question, within a sentence on the day of a gate."""


@phrase("the minimum")
def minimum() -> None:
    """The work of the option in question, within a sentence on the day of a gate."""


@phrase("all the work, with more people,")
def faster() -> None:
    """The work of the option in question, within a sentence on the day of a gate."""


@phrase("the work under way")
def under_way() -> None:
    """The work of the option in question, within a sentence on the day of a gate."""


_WORK = all_work()


@phrase("the same day")
def same_day() -> None:
    """In parentheses after a day with 80% confidence, where the day with even odds is the same one."""


@phrase(
    "With {work} done and shown by evidence, {gate} can open by {sure} with 80% confidence (even odds: {even}).",
    work=_WORK,
    gate="G1",
    sure=_SURE,
    even=_EVEN,
)
def opens_by(*, work: Statement, gate: str, sure: date, even: date | Statement) -> None:
    """The sentence below the headline; `gate` is the id of the next gate."""


@phrase(
    "With {work} done and shown by evidence, {gate} can open conditionally by {sure} with 80% confidence (even odds: "
    "{even}).",
    work=_WORK,
    gate="G1",
    sure=_SURE,
    even=_EVEN,
)
def opens_conditionally_by(*, work: Statement, gate: str, sure: date, even: date | Statement) -> None:
    """The sentence below the headline; `gate` is the id of the next gate."""


@phrase(
    "With {work} done and shown by evidence, {gate} can open by {sure} with 80% confidence.",
    work=_WORK,
    gate="G1",
    sure=_SURE,
)
def opens_by_one_day(*, work: Statement, gate: str, sure: date) -> None:
    """The sentence below the headline, where the day with even odds is the same one."""


@phrase(
    "With {work} done and shown by evidence, {gate} can open conditionally by {sure} with 80% confidence.",
    work=_WORK,
    gate="G1",
    sure=_SURE,
)
def opens_conditionally_by_one_day(*, work: Statement, gate: str, sure: date) -> None:
    """The sentence below the headline, where the day with even odds is the same one."""


@phrase(
    "Too much is unknown to say when {gate} can open: answer {number} open question first.",
    "Too much is unknown to say when {gate} can open: answer {number} open questions first.",
    by="number",
    gate="G1",
    number=12,
)
def too_unknown(*, gate: str, number: int) -> None:
    """The sentence below the headline, where the rubric allows no date."""


@phrase(
    "Too much is unknown to say when {gate} can open: answer the {number} of the {every} open questions that it needs.",
    gate="G1",
    number=12,
    every=30,
)
def too_unknown_of(*, gate: str, number: int, every: int) -> None:
    """The same, where the verdict on the tool in use needs more open questions than the gate does."""


@phrase("Before it, {gate} can open by {sure} (80%).", gate="G0", sure=_SURE)
def opens_before(*, gate: str, sure: date) -> None:
    """After the day of the gate that a paused tool must pass: the day of the next gate, which comes before it."""


@phrase("Resuming needs {gate}, which has no date yet.", gate=_GATE)
def resuming_without_day(*, gate: Named) -> None:
    """Below the headline of a paused tool: the plan gives no day for the gate that it must pass."""
