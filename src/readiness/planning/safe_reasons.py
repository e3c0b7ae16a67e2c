"""Reasons for the entries of the lane that makes a tool in use safe now."""

from collections.abc import Iterable, Sequence
from datetime import date

from readiness.model.live import EventNow, Reopened, UnsafeNow
from readiness.model.pack import Pack
from readiness.model.spans import Closed
from readiness.statements import live as live_statements
from readiness.statements import roadmap as step_statements
from readiness.statements import safe_now as statements
from readiness.statements.lists import at_most, paragraph
from readiness.statements.statement import Statement, Value


def why_work(closes: Iterable[Closed], events: Iterable[EventNow], pack: Pack) -> Statement:
    """Return the reason for an initiative: the open events that need it, and the levels it lifts."""
    why = [event_open(event) for event in events]
    if gaps := raised(closes, pack):
        why.append(statements.closes(gaps=gaps))
    return paragraph(*why) if why else step_statements.started()


def raised(closes: Iterable[Closed], pack: Pack) -> tuple[Value, ...]:
    """Return the levels lifted, each in a phrase, for a list in a statement."""
    called, questions = pack.rubric.called, pack.questionnaire.questions
    return at_most(
        [
            step_statements.raised(
                question=questions[one.question].code,
                start=called(one.question, one.from_),
                end=called(one.question, one.to),
            )
            for one in closes
        ]
    )


def event_open(event: EventNow) -> Statement:
    """Return the statement that an event is not closed."""
    if event.day is None:
        return live_statements.event_open_on_no_day(event=event.title)
    return live_statements.event_open(event=event.title, on=event.day)


def why_find_out(one: UnsafeNow, pack: Pack) -> Statement:
    """Return the reason to answer a question first."""
    code = pack.questionnaire.questions[one.question].code
    return statements.find_out(question=code, needs=pack.rubric.called(one.question, one.needs))


def why_show(one: UnsafeNow, reopened: Sequence[Reopened], pack: Pack) -> Statement:
    """Return the reason to show evidence: the last event that reopened the question, or a level that is only said."""
    code, called = pack.questionnaire.questions[one.question].code, pack.rubric.called
    if not reopened:
        says, has = called(one.question, one.supported or 0), called(one.question, one.has or 0)
        return statements.show(question=code, says=says, has=has)
    last = max(reopened, key=lambda event: event.day or date.max)
    if last.day is None:
        return statements.show_again_after_no_day(question=code, event=last.title)
    return statements.show_again(question=code, on=last.day, event=last.title)


def why_uncovered(one: UnsafeNow, pack: Pack) -> Statement:
    """Return the reason for an entry without an initiative."""
    code, called = pack.questionnaire.questions[one.question].code, pack.rubric.called
    has, needs = called(one.question, one.supported or 0), called(one.question, one.needs)
    return statements.uncovered(question=code, has=has, needs=needs)
