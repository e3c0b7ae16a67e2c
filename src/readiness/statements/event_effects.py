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


@phrase(
    "{event} names no site, so it counts for the whole tool. Naming one, such as --site {site}, limits it to that site.",
    event="E-1",
    site="north",
)
def names_no_site(*, event: str, site: str) -> None:
    """Said about an open event of a tool with sites that names none; `event` and `site` are ids."""


@phrase("First: {action}", action="Stop using the tool today.")
def first(*, action: Words) -> None:
    """The first thing to do after an event."""


@phrase("{outcome} means: {meaning}", outcome="Suspend", meaning="The tool is not used until what is missing is shown.")
def means(*, outcome: Words, meaning: Words) -> None:
    """The meaning of the outcome of a tool, in the rubric's words."""


@phrase("{status}: before it is used again, this must be shown, done or closed:", status="Suspended")
def to_resume(*, status: Words) -> None:
    """Said above the reasons for the outcome of a paused tool."""


@phrase("To do: {action}", action="Stop using the tool today.")
def to_do(*, action: Words) -> None:
    """The action of the outcome of a tool, in the rubric's words."""


@phrase(
    "{number} more reason: readiness explain {outcome}",
    "{number} more reasons: readiness explain {outcome}",
    by="number",
    number=3,
    outcome="suspend",
)
def more_reasons(*, number: int, outcome: str) -> None:
    """Said below the reasons that are shown; `outcome` is the id of the outcome."""


@phrase("Next: {title} ({event}), by {due}", title="Stop it where it happened", event="E-1", due=_DAY)
def next_by(*, title: Words, event: str, due: date) -> None:
    """The duty that is due first, with its last day; `event` is an id."""


@phrase("Next: {title} ({event}), overdue since {due}", title="Stop it where it happened", event="E-1", due=_DAY)
def next_overdue(*, title: Words, event: str, due: date) -> None:
    """The duty that was due first and is not done; `event` is an id."""


@phrase("Next: {title} ({event}), overdue because the event has no date", title="Stop it there", event="E-1")
def next_undated(*, title: Words, event: str) -> None:
    """The first duty of an event without a date; `event` is an id."""


@phrase("Next: show {questions} again, with evidence from after {day}", questions=("INF-07", "SEC-07"), day=_DAY)
def next_show_again(*, questions: tuple[Value, ...], day: date) -> None:
    """The questions that an event reopened, where nothing else must follow it; each a code."""


@phrase("To record one as done: readiness record done FILE {event} --duty ID; the ids: {ids}", event="E-1",
        ids=("stop", "review"))  # fmt: skip
def how_to_record_done(*, event: str, ids: tuple[Value, ...]) -> None:
    """Said below what must follow an event."""


@phrase("Closed on {day}; it forces no outcome any more", day=_DAY)
def closed(*, day: date) -> None:
    """Said about an event that was closed and after which nothing is left to do."""


@phrase(
    "Closed on {day}; but {number} duty is not done",
    "Closed on {day}; but {number} duties are not done",
    by="number",
    day=_DAY,
    number=2,
)
def closed_with_duties(*, day: date, number: int) -> None:
    """Said about an event that was closed while something must follow it that is not due yet."""


@phrase(
    "Closed on {day}; but {number} duty is overdue, and counts until it is done",
    "Closed on {day}; but {number} duties are overdue, and count until they are done",
    by="number",
    day=_DAY,
    number=2,
)
def closed_with_overdue(*, day: date, number: int) -> None:
    """Said about an event that was closed although what must follow it was not done in time."""


_LEFT = (duty_overdue(due=_DAY, title="Tell the patients harmed"), duty(due=_DAY, title="Look back at results"))


@phrase(
    "{event} is closed and {number} duty is not done. {duties}",
    "{event} is closed and {number} duties are not done. {duties}",
    by="number",
    event="E-1",
    number=2,
    duties=_LEFT,
)
def closed_too_early(*, event: str, number: int, duties: tuple[Value, ...]) -> None:
    """A warning about an event that was closed before all that must follow it was done, with their days."""


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
