"""Conflicts of a plan, and the answer to a gate by a day → sentences."""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction

from readiness.model.conflicts import Conflict, GateByDay, PeopleShort
from readiness.model.field_types import Exact, as_whole
from readiness.model.plan import ALL_ROLES
from readiness.statements import plan_conflicts as statements
from readiness.statements.counts import person_weeks
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.view.chances import percent_of
from readiness.view.entry_words import entry_words
from readiness.view.figures import plain_figure
from readiness.view.models.lane import ConflictView
from readiness.view.phrases import Phrases

_HUNDRED = 100


def conflicts(wording: Phrases) -> Iterator[ConflictView]:
    """Yield what cannot hold in the plan, of the questions that the edition shows."""
    for one in wording.roadmap.conflicts:
        if one.about == "progress" or wording.shows(one.id):
            yield ConflictView(
                kind=one.kind,
                about=one.about,
                subject=wording.initiative(one.id) if one.about == "progress" else wording.named(one.id),
                by=one.by,
                initiatives=tuple(_code(name, wording) for name in one.initiatives),
                sentences=tuple(_lines(one, wording)),
            )


def conflict_lines(conflicts: Iterable[Conflict], wording: Phrases) -> Iterator[Statement]:
    """Yield a sentence for each conflict, and for each role group that is short."""
    for conflict in conflicts:
        yield from _lines(conflict, wording)


def by_day_lines(found: GateByDay, wording: Phrases) -> Iterator[Statement]:
    """Yield the chance of a gate by a day, what would hold it, and why it cannot hold."""
    yield statements.chance_by(gate=found.gate, day=found.day, chance=_chance(found.chance), at_80=found.at_80)
    more = found.more
    if found.is_held:
        yield statements.holds()
    elif more is None:
        yield statements.no_people_hold(most=found.tried)
    elif more.role == ALL_ROLES:
        yield statements.more_people_of_all(number=more.more, chance=_chance(more.chance))
    else:
        yield statements.more_people(number=more.more, role=more.role, chance=_chance(more.chance))
    yield from conflict_lines(found.conflicts, wording)


def _chance(share: Fraction) -> Statement:
    """Return a chance in words; none is printed as certain."""
    number = percent_of(share)
    if number <= 0:
        return statements.hardly()
    return statements.nearly() if number >= _HUNDRED else statements.in_hundred(number=number)


def _lines(conflict: Conflict, wording: Phrases) -> Iterator[Statement]:
    work = tuple(_named(name, wording) for name in conflict.initiatives)
    subject, by = _subject(conflict, wording), conflict.by
    if conflict.kind == "forbidden":
        one = len(work) == 1
        question = entry_words(wording.named(conflict.id))
        yield (
            statements.forbidden_one(question=question, work=work[0])
            if one
            else statements.forbidden_all(question=question, work=work)
        )
    elif by and conflict.earliest and conflict.kind == "chain" and len(work) == 1:
        yield statements.work_too_long(subject=subject, due=by, work=work[0], earliest=conflict.earliest)
    elif by and conflict.earliest and conflict.kind == "chain":
        yield statements.chain_too_long(subject=subject, due=by, chain=work, earliest=conflict.earliest)
    elif by and conflict.earliest and conflict.without:
        yield statements.held_back(
            subject=subject, due=by, held=work[0], earliest=conflict.earliest, without=conflict.without
        )
    elif by:
        yield from (_people(subject, by, short) for short in conflict.people)


def _people(subject: Words, by: date, short: PeopleShort) -> Statement:
    needed, at_hand, role = person_weeks(number=_up(short.needed)), _up(short.at_hand), short.role
    if short.enough_on is None:
        return statements.people_never_enough(subject=subject, due=by, needed=needed, role=role, at_hand=at_hand)
    return statements.people_short(
        subject=subject,
        due=by,
        needed=needed,
        role=role,
        at_hand=at_hand,
        short=_up(short.needed - short.at_hand),
        a_week=_up(short.a_week),
        day=short.enough_on,
    )


def _up(number: Exact) -> Figure:
    return plain_figure(as_whole(number), 1)


def _subject(conflict: Conflict, wording: Phrases) -> Words:
    match conflict.about:
        case "gate":
            return conflict.id
        case "progress":
            return entry_words(wording.initiative(conflict.id))
        case "acceptance":
            return statements.acceptance(question=entry_words(wording.named(conflict.id)))
    return statements.remedy(question=entry_words(wording.named(conflict.id)))


def _named(name: str, wording: Phrases) -> Words:
    known = name in wording.rubric.initiative_named
    return entry_words(wording.initiative(name)) if known else name


def _code(name: str, wording: Phrases) -> str:
    known = name in wording.rubric.initiative_named
    return wording.initiative(name).code if known else name
