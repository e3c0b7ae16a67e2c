"""Effects of a recorded event or change: the outcome before and after, questions reopened, duties, the first thing."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Value, Words, phrase

_DAY = date(2026, 5, 20)


@phrase("undetermined, at least: {outcome}", outcome="Narrow")
def undetermined(*, outcome: Words) -> None:
    """In place of an outcome while answers are missing that could make it more severe."""


@phrase("Outcome: {before} → {now}", before="Continue", now="Suspend")
def outcome_changed(*, before: Words, now: Words) -> None:
    """The outcome of a tool in use before and after something was recorded."""


@phrase("Outcome: {now}, as before", now="Suspend")
def outcome_kept(*, now: Words) -> None:
    """The outcome of a tool in use, which something that was recorded did not change."""


@phrase("Outcome: none → {now}", now="Continue with conditions")
def outcome_begun(*, now: Words) -> None:
    """The outcome of a tool that is in use now and was not before."""


@phrase("Outcome: {before} → none, because the tool is not in use", before="Suspend")
def outcome_ended(*, before: Words) -> None:
    """The last outcome of a tool that is not in use any more."""


@phrase("Outcome: none, because the tool is not in use; its status is '{status}'", status="Not started")
def not_judged(*, status: Words) -> None:
    """Said where an event is recorded of a tool that gets no outcome."""


@phrase(
    "Reopens {number} question until there is evidence from after {day}: {questions}",
    "Reopens {number} questions until there is evidence from after {day}: {questions}",
    by="number",
    number=2,
    day=_DAY,
    questions=("WORK-01", "WORK-04"),
)
def reopened(*, number: int, day: date, questions: tuple[Value, ...]) -> None:
    """The questions that an event reopens."""


@phrase(
    "Reopens {number} question; no evidence counts until the event has a date: {questions}",
    "Reopens {number} questions; no evidence counts until the event has a date: {questions}",
    by="number",
    number=2,
    questions=("WORK-01", "WORK-04"),
)
def reopened_undated(*, number: int, questions: tuple[Value, ...]) -> None:
    """The questions that an event without a date reopens."""


@phrase("By {due}: {title}", due=_DAY, title="Stop it where it happened")
def duty(*, due: date, title: Words) -> None:
    """Something that must follow an event."""


@phrase("Overdue since {due}: {title}", due=_DAY, title="Stop it where it happened")
def duty_overdue(*, due: date, title: Words) -> None:
    """Something that had to follow an event and was not done by its day."""


@phrase("Overdue: {title}", title="Stop it where it happened")
def duty_undated(*, title: Words) -> None:
    """Something that must follow an event without a date."""


@phrase("Done on {day}: {title}", day=_DAY, title="Stop it where it happened")
def duty_done(*, day: date, title: Words) -> None:
    """Something that had to follow an event and was done."""


@phrase("{part}: {because}", part="North campus", because="Harm to a patient on May 20, 2026 is not closed.")
def of_part(*, part: str, because: Words) -> None:
    """The reason for an outcome, where it is one of a site or function."""


@phrase("First: {action}", action="Stop using the tool today.")
def first(*, action: Words) -> None:
    """The first thing to do after an event."""


@phrase("Closed on {day}; it forces no outcome any more", day=_DAY)
def closed(*, day: date) -> None:
    """Said about an event that was closed."""


@phrase(
    "Closing restores no gate: {number} question still needs evidence from after {day}: {questions}",
    "Closing restores no gate: {number} questions still need evidence from after {day}: {questions}",
    by="number",
    number=2,
    day=_DAY,
    questions=("WORK-01", "WORK-04"),
)
def still_reopened(*, number: int, day: date, questions: tuple[Value, ...]) -> None:
    """The questions that an event reopened and that stay reopened after it is closed."""
