"""The agenda of a meeting: when each section begins, how long it takes, who must be there, and what does not fit."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from readiness.exchange.asked_of import prework_by_role, role_of
from readiness.interview.filters import needs_room
from readiness.interview.navigator import Navigator
from readiness.interview.room_hours import RoomHours
from readiness.model.answer import State
from readiness.model.questionnaire import Question

OPENING = CLOSING = 10
"""Minutes to open the meeting and to close it."""
USUAL = 5
"""Minutes of a question for which none are stated."""
_STEP = 10
"""The minutes to which an earlier begin is rounded."""

RowKind = Literal["open", "section", "break", "close"]


class Person(NamedTuple):
    """A role that must be there, and the people in the room who have it."""

    role: str
    names: tuple[str, ...]


class AgendaRow(NamedTuple):
    """One line of the agenda."""

    kind: RowKind
    begin: int
    """The minute of the day."""
    end: int
    minutes: int
    """Minutes of work, or of the break."""
    title: str = ""
    """The title of the section."""
    questions: tuple[Question, ...] = ()
    people: tuple[Person, ...] = ()


class TooLong(NamedTuple):
    """The ways to make an agenda fit, each with the minutes it then needs."""

    left_out: tuple[Question, ...]
    """Questions that are no blockers and enough to leave out; empty when leaving them out is not enough."""
    core: int | None
    blockers: int | None
    begin: int
    """The minute of the day at which to begin instead."""
    end: int
    """The minute of the day at which to end instead."""


class Agenda(NamedTuple):
    """The agenda of a meeting about an assessment."""

    hours: RoomHours
    rows: tuple[AgendaRow, ...]
    needs: int
    """The minutes of everything, breaks among them."""
    prework: tuple[tuple[Question, tuple[Person, ...]], ...]
    """Unanswered questions that specialists answer before, each with those who are asked; none that needs the room."""
    too_long: TooLong | None

    @property
    def sections(self) -> list[AgendaRow]:
        """The rows of questions."""
        return [row for row in self.rows if row.kind == "section"]


def plan_agenda(asks: Navigator, hours: RoomHours, only: Iterable[str] | None = None) -> Agenda:
    """Return the agenda for the open questions that need the room; `only` names those of an earlier plan by code."""
    known = None if only is None else set(only)
    unanswered = [one for one in asks.asked if asks.state_of(one) is State.UNANSWERED]
    of_room = [one for one in unanswered if needs_room(one, asks.said(one), asks.pack)]
    asked = [one for one in of_room if not asks.said(one).flagged]
    if known is not None:
        asked = [one for one in asks.asked if one.code in known]
    needs = _needs(asked, hours)
    return Agenda(
        hours,
        tuple(_rows(asks, hours, asked)),
        needs,
        tuple(open_prework(asks)),
        _too_long(asks, hours, asked, needs) if hours.has is not None and needs > hours.has else None,
    )


def minutes_of(question: Question) -> int:
    """Return the minutes that a question takes."""
    return USUAL if question.minutes is None else question.minutes


def _needs(asked: Iterable[Question], hours: RoomHours) -> int:
    return hours.at(OPENING + CLOSING + sum(map(minutes_of, asked))) - hours.begin


def _rows(asks: Navigator, hours: RoomHours, asked: Sequence[Question]) -> list[AgendaRow]:
    rows = [AgendaRow("open", hours.begin, hours.at(OPENING), OPENING)]
    belongs, worked = asks.pack.questionnaire.dimension_of, OPENING
    for dimension in asks.pack.questionnaire.dimensions:
        own = tuple(one for one in asked if belongs[one.id] is dimension)
        if own:
            minutes = sum(map(minutes_of, own))
            begin, end = _after_break(hours, worked), hours.at(worked + minutes)
            rows.append(AgendaRow("section", begin, end, minutes, dimension.title, own, _people(asks, own)))
            worked += minutes
    begin = _after_break(hours, worked)
    end = hours.at(worked + CLOSING)
    rows.append(AgendaRow("close", begin, end, CLOSING))
    rows += [AgendaRow("break", one.begin, one.end, one.minutes) for one in hours.breaks if one.begin < end]
    return sorted(rows, key=lambda row: row.begin)


def _after_break(hours: RoomHours, worked: int) -> int:
    """Return when work goes on after so many minutes: after a break that begins just then."""
    minute = hours.at(worked)
    rest = hours.break_at(minute)
    return rest.end if rest else minute


def _people(asks: Navigator, questions: Iterable[Question]) -> tuple[Person, ...]:
    """Return the roles that answer the questions: the first that each of them names."""
    roles = dict.fromkeys(role for question in questions for role in question.ask[:1])
    return tuple(_person(asks, role) for role in roles)


def _person(asks: Navigator, role: str) -> Person:
    """Return a role with the names of the people who have it; a role in the place of a name tells nothing more."""
    questionnaire = asks.pack.questionnaire
    title = questionnaire.roles.get(role, role)
    room = (one for one in asks.answers.assessment.participants if role_of(one, questionnaire) == role)
    return Person(
        title, tuple(one.name for one in room if one.name.casefold() not in {role.casefold(), title.casefold()})
    )


def open_prework(asks: Navigator) -> Iterator[tuple[Question, tuple[Person, ...]]]:
    """Yield unanswered prework that does not need the room, with the role that is asked, as a form asks it."""
    questionnaire = asks.pack.questionnaire
    unanswered = [one for one in asks.asked if asks.state_of(one) is State.UNANSWERED]
    prework = [one for one in unanswered if not needs_room(one, asks.said(one), asks.pack)]
    by_role = prework_by_role(prework, questionnaire, asks.answers.assessment.participants)
    asked_of = {one.id: (_person(asks, role),) for role, own in by_role.items() for one in own}
    yield from ((one, asked_of.get(one.id, ())) for one in prework)


def _too_long(asks: Navigator, hours: RoomHours, asked: Sequence[Question], needs: int) -> TooLong:
    over = needs - (hours.has or 0)
    rounded = -(-over // _STEP) * _STEP
    core = [one for one in asked if one.asked_from == "short"]
    blockers = [one for one in asked if _blocks(asks, one)]
    return TooLong(
        _left_out(asks, asked, over),
        _needs(core, hours) if core and len(core) < len(asked) else None,
        _needs(blockers, hours) if blockers and len(blockers) < len(asked) else None,
        max(0, hours.begin - rounded),
        hours.begin + needs,
    )


def _blocks(asks: Navigator, question: Question) -> bool:
    wanted = asks.wanted(question)
    return wanted is not None and wanted.criticality == "blocker"


def _left_out(asks: Navigator, asked: Sequence[Question], over: int) -> tuple[Question, ...]:
    """Return the fewest questions that are enough to leave out: those no gate needs first, never a blocker."""
    ranks = {"major": 2, "standard": 1}

    def rank(question: Question) -> tuple[int, int]:
        wanted = asks.wanted(question)
        return ranks.get(wanted.criticality, 3) if wanted else 0, -minutes_of(question)

    left, out = over, []
    for one in sorted((one for one in asked if not _blocks(asks, one)), key=rank):
        if left <= 0:
            break
        out.append(one)
        left -= minutes_of(one)
    return tuple(one for one in asked if one in out) if left <= 0 else ()
