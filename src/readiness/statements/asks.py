"""Decisions as whole sentences, each with the last day to decide."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase

_PAST, _DAY, _LATER = date(2026, 5, 19), date(2026, 6, 12), date(2026, 7, 17)
_SUBJECT = "SAF-2 Hazard list"


@phrase("by {day}", day=_DAY)
def by(*, day: date) -> None:
    """The last day to decide, within a sentence."""


@phrase("today ({day})", day=_DAY)
def today(*, day: date) -> None:
    """The last day to decide, within a sentence: it is the day of the assessment."""


@phrase(
    "{number} more decision is asked for {when}.",
    "{number} more decisions are asked for, the first {when}.",
    by="number",
    number=3,
    when=by(day=_DAY),
)
def more(*, number: int, when: Statement) -> None:
    """After the first five decisions."""


@phrase("Today ({day}): {action}", day=_DAY, action="Stop using the tool today.")
def act(*, day: date, action: Words) -> None:
    """A decision; `action` is a whole sentence of the rubric on what to do for an outcome."""


@phrase("Today ({day}), for {parts}: {action}", day=_DAY, parts=("North campus",), action="Stop using the tool today.")
def act_for(*, day: date, parts: tuple[Value, ...], action: str) -> None:
    """A decision for functions or sites; `action` is a whole sentence of the rubric on what to do for an outcome."""


@phrase("Start “{title}” today ({day}), so that it is done by {due}.", title="Name an owner", day=_DAY, due=_LATER)
def start_one(*, title: Words, day: date, due: date) -> None:
    """A decision on the only entry of the lane that makes a tool in use safe."""


@phrase("Do this today ({day}): {title}.", title="Name an owner", day=_DAY)
def do_today(*, title: Words, day: date) -> None:
    """A decision on the only entry of the lane that makes a tool in use safe, which is due today."""


@phrase("Do this today ({day}), overdue since {since}: {title}.", title="Name an owner", day=_DAY, since=_PAST)
def do_overdue(*, title: Words, day: date, since: date) -> None:
    """A decision on the only entry of the lane that makes a tool in use safe, which was due before today."""


@phrase(
    "Start the {number} steps that make the tool safe today ({day}); the first is due by {due}.",
    number=3,
    day=_DAY,
    due=_LATER,
)
def start_lane(*, number: int, day: date, due: date) -> None:
    """A decision on the lane that makes a tool in use safe; two entries or more."""


@phrase(
    "Start the 2 steps that make the tool safe today ({day}); both are due by {due}.",
    "Start the {number} steps that make the tool safe today ({day}); all are due by {due}.",
    by="others",
    number=3,
    others=2,
    day=_DAY,
    due=_LATER,
)
def start_lane_together(*, number: int, others: int, day: date, due: date) -> None:
    """A decision on the lane that makes a tool in use safe, due on one day; `others` are those after the first."""


@phrase("Start the {number} steps that make the tool safe today ({day}); the first is due today.", number=3, day=_DAY)
def start_lane_due(*, number: int, day: date) -> None:
    """A decision on the lane that makes a tool in use safe; two entries or more."""


@phrase(
    "Start the {number} steps that make the tool safe today ({day}); {overdue} is overdue, since {since}.",
    "Start the {number} steps that make the tool safe today ({day}); {overdue} are overdue, the oldest since {since}.",
    by="overdue",
    number=3,
    overdue=2,
    day=_DAY,
    since=_PAST,
)
def start_lane_overdue(*, number: int, overdue: int, day: date, since: date) -> None:
    """A decision on the lane that makes a tool in use safe; two entries or more, and some were due before today."""


@phrase(
    "{number} of them ends after its last day: add people, or narrow the use until then.",
    "{number} of them end after their last day: add people, or narrow the use until then.",
    by="number",
    number=2,
)
def lane_too_late(*, number: int) -> None:
    """After the decision on the lane that makes a tool in use safe: entries that the plan ends too late."""


@phrase("It ends after its last day: add people, or narrow the use until then.")
def one_too_late() -> None:
    """After the decision on the only entry of the lane, which the plan ends too late."""


@phrase(
    "Name {when} who answers {number} open question by {day}.",
    "Name {when} who answers {number} open questions by {day}.",
    by="number",
    when=today(day=_DAY),
    number=12,
    day=_LATER,
)
def find_out(*, when: Statement, number: int, day: date) -> None:
    """A decision, where too much is unknown; its reason says so and follows."""


@phrase("Decide {when} whether to resume the tool or to retire it.", when=by(day=_DAY))
def resume_or_retire(*, when: Statement) -> None:
    """A decision on a paused tool."""


@phrase(
    "“{title}” is overdue: decide {when} whether to go on, narrow or stop.",
    title="Funding review",
    when=by(day=_DAY),
)
def overdue(*, title: str, when: Statement) -> None:
    """A decision on a time rule of the rubric whose day is past; `title` is the rubric's."""


@phrase("“{title}”", title="Funding review")
def quoted(*, title: str) -> None:
    """The title of a time rule, in a list of such titles."""


@phrase(
    "{titles} are overdue: decide {when} whether to go on, narrow or stop.",
    titles=(quoted(title="Funding review"), quoted(title="Stalled")),
    when=by(day=_DAY),
)
def several_overdue(*, titles: tuple[Value, ...], when: Statement) -> None:
    """A decision on time rules of the rubric whose days are past."""


@phrase("“{title}” ({code})", title="Approve the pilot safety plan", code="I-61")
def work(*, title: str, code: str) -> None:
    """An initiative, named within a sentence."""


_WORK = work(title="Approve the pilot safety plan", code="I-61")


@phrase(
    "Give the go-ahead for {work} {when}, so that work can start {start}.",
    work=_WORK,
    when=by(day=_DAY),
    start=date(2026, 6, 13),
)
def go_ahead(*, work: Statement, when: Statement, start: date) -> None:
    """A decision on work of the roadmap."""


@phrase("Give the go-ahead for {work} {when}, so that work can start at once.", work=_WORK, when=today(day=_DAY))
def go_ahead_now(*, work: Statement, when: Statement) -> None:
    """A decision on work of the roadmap that starts on the day of the assessment."""


@phrase(
    "Give the go-ahead for {work} {when}, so that {question} is done by {promised}, as {owner} promised.",
    work=_WORK,
    when=by(day=_DAY),
    question="WFI-09",
    promised=_LATER,
    owner="CMO",
)
def go_ahead_for_promise(*, work: Statement, when: Statement, question: str, promised: date, owner: str) -> None:
    """A decision on work of the roadmap that keeps a promise; `question` is a code."""


@phrase("{subject} by {day}", subject=_SUBJECT, day=_DAY)
def by_day(*, subject: Words, day: date) -> None:
    """Something in a list, with the day by which it is due."""


_FIRST = (by_day(subject=_SUBJECT, day=_DAY), by_day(subject="SAF-3 Stopping the tool", day=_LATER))


@phrase("Start {work} now.", work=_WORK)
def start_now(*, work: Statement) -> None:
    """The first sentence of a decision on promises that the plan does not keep: their work has not started."""


@phrase("Start {work} on {day}.", work=_WORK, day=_DAY)
def start_on(*, work: Statement, day: date) -> None:
    """The same for work that the plan lets begin later."""


@phrase("It takes until {planned} (80%), but was promised earlier: {promised}.", planned=_LATER, promised=_FIRST)
def takes_longer(*, planned: date, promised: tuple[Value, ...]) -> None:
    """After the sentence to start some work: the promises that it is for, each with its day."""


@phrase("It takes until {planned} (80%), but was promised by {promised}.", planned=_LATER, promised=_DAY)
def itself_takes_longer(*, planned: date, promised: date) -> None:
    """After the sentence to start some work that somebody promised."""


@phrase(
    "{work} takes until {planned} (80%), but was promised earlier: {promised}.",
    work=_WORK,
    planned=_LATER,
    promised=_FIRST,
)
def work_takes_longer(*, work: Statement, planned: date, promised: tuple[Value, ...]) -> None:
    """The first sentence of a decision on promises that the plan does not keep, each with its day."""


@phrase(
    "{subject} was promised by {promised}, but its work takes until {planned} (80%).",
    subject=_SUBJECT,
    promised=_DAY,
    planned=_LATER,
)
def promise_late(*, subject: Words, promised: date, planned: date) -> None:
    """The first sentence of a decision on one promise that the plan does not keep."""


@phrase("Agree on later days {when}: more people would not make it faster.", when=by(day=_DAY))
def settle_later(*, when: Statement) -> None:
    """The last sentence of a decision on promises that the plan does not keep, where no people are missing."""


@phrase("Agree on later days {when}: the earlier ones cannot be kept.", when=by(day=_DAY))
def settle_only(*, when: Statement) -> None:
    """The last sentence of a decision on promises that the plan does not keep, and no plan with more people would."""


@phrase("Agree on later days {when}; to keep the earlier ones, add people.", when=by(day=_DAY))
def settle(*, when: Statement) -> None:
    """The last sentence of a decision on promises that the plan does not keep."""


@phrase(
    "{owner} accepted {subject} until {until}, but its work takes until {planned} (80%). Accept it for longer, add people "
    "or narrow the use {when}.",
    owner="CMO",
    subject=_SUBJECT,
    until=_DAY,
    planned=_LATER,
    when=by(day=_DAY),
)
def accepted(*, owner: str, subject: Words, until: date, planned: date, when: Statement) -> None:
    """A decision on a shortfall of a tool in use that is accepted for a shorter time than its work takes."""


@phrase("{owners} promised it.", owners=("CIO", "CMIO"))
def promised_by(*, owners: tuple[Value, ...]) -> None:
    """After the reason for a decision on a promise."""
