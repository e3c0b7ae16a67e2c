"""Reasons for the entries of the lane that makes a tool in use safe now, and for work at sites."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Level

_GAPS: tuple[Value, ...] = ("DATA-01 from 0 to 2", "GOV-02 from 1 to 3")
_EVENT, _ON, _GATE = "Harm to a patient", date(2026, 5, 20), "GS Next site"


@phrase(
    "It is not known whether {question} is at level {needs}, which a tool in use must never lack.",
    question="INF-09",
    needs=1,
)
def find_out(*, question: str, needs: Level) -> None:
    """The reason to answer a question before anything else; `question` is a code."""


@phrase("{question} is said to be at level {says}; evidence shows only {has}.", question="INF-09", says=2, has=1)
def show(*, question: str, says: Level, has: Level) -> None:
    """The reason to show evidence for a minimum of safe use; `question` is a code."""


@phrase(
    "{question} must be shown again after {on} ({event}): nothing from before counts.",
    question="SAF-02",
    on=_ON,
    event=_EVENT,
)
def show_again(*, question: str, on: date, event: str) -> None:
    """The reason to show evidence again after an event; `event` is the title of a kind of event in the pack."""


@phrase(
    "{question} must be shown again ({event}, without a date): no evidence counts until the date is stated.",
    question="SAF-02",
    event=_EVENT,
)
def show_again_after_no_day(*, question: str, event: str) -> None:
    """The reason to show evidence again after an event; `event` is the title of a kind of event in the pack."""


@phrase("Lifts {gaps}, which a tool in use must never lack.", gaps=_GAPS)
def closes(*, gaps: tuple[Value, ...]) -> None:
    """The reason for work that makes a tool in use safe."""


@phrase(
    "No initiative of the plan lifts {question} from {has} to {needs}: somebody must decide how to make it safe.",
    question="INF-09",
    has=0,
    needs=1,
)
def uncovered(*, question: str, has: Level, needs: Level) -> None:
    """The reason for an entry without an initiative; `question` is a code."""


@phrase("{event} ({on}): it must follow by {due}.", event=_EVENT, on=_ON, due=date(2026, 6, 3))
def must_follow(*, event: str, on: date, due: date) -> None:
    """The reason for a duty; `event` is the title of a kind of event in the pack."""


@phrase("{event} ({on}): it was due by {due} and has not been done.", event=_EVENT, on=_ON, due=date(2026, 6, 3))
def was_to_follow(*, event: str, on: date, due: date) -> None:
    """The reason for a duty that is overdue; `event` is the title of a kind of event in the pack."""


@phrase("{event}, without a date: it must follow, and is overdue until the date is stated.", event=_EVENT)
def must_follow_no_day(*, event: str) -> None:
    """The reason for a duty; `event` is the title of a kind of event in the pack."""


@phrase("{gate} at {site} needs answers to {questions}.", gate=_GATE, site="North campus", questions=("PEO-02",))
def site_find_out(*, gate: Statement, site: str, questions: tuple[Value, ...]) -> None:
    """The reason to answer questions at a site; `questions` are codes."""


@phrase("{gate} at {site} needs evidence for {questions}.", gate=_GATE, site="North campus", questions=("PEO-02",))
def site_show(*, gate: Statement, site: str, questions: tuple[Value, ...]) -> None:
    """The reason to show evidence at a site; `questions` are codes."""


@phrase("Lifts {gaps} at {site}, for {gate}.", gaps=_GAPS, site="North campus", gate=_GATE)
def site_closes(*, gaps: tuple[Value, ...], site: str, gate: Statement) -> None:
    """The reason for work at a site."""


@phrase(
    "No initiative lifts {questions} at {site} as far as {gate} needs.",
    questions=("PEO-02",),
    site="North campus",
    gate=_GATE,
)
def site_uncovered(*, questions: tuple[Value, ...], site: str, gate: Statement) -> None:
    """The reason for an entry without an initiative at a site; `questions` are codes."""


@phrase(
    "{question} cannot be made safe in time: its work is done by {planned} (80%), but it may be missing only until {until}.",
    question="SEC-05 Access",
    planned=date(2026, 12, 3),
    until=date(2026, 10, 1),
)
def too_late_to_be_safe(*, question: str, planned: date, until: date) -> None:
    """The reason to stop or narrow a tool at once; `question` is a code with its title."""


@phrase(
    "{questions} cannot be made safe in time: the last of their work is done by {planned} (80%), but the first may be "
    "missing only until {until}.",
    questions=("SEC-05", "SAF-01"),
    planned=date(2026, 12, 3),
    until=date(2026, 10, 1),
)
def too_late_for_several(*, questions: tuple[Value, ...], planned: date, until: date) -> None:
    """The reason to stop or narrow a tool at once; `questions` are codes."""
