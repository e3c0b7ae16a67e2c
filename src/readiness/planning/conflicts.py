"""Work and a day → why the day cannot hold, by arithmetic: the people, the chain of work, a first day.

All of it holds for every order of the work, at likely figures: what is found here needs no search to be impossible.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from math import ceil

from readiness.model.answers import Answers
from readiness.model.conflicts import Conflict, PeopleShort
from readiness.model.field_types import Exact, as_whole
from readiness.model.pack import Pack
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard
from readiness.model.spans import weeks_after
from readiness.planning.plan_weeks import PlanWeeks
from readiness.schedule.calendar import capacity_by_week

_THOUSAND = 1000
_TENTHS = 10


def find_conflicts(
    roadmap: Roadmap, pack: Pack, answers: Answers, scorecard: Scorecard, weeks: PlanWeeks
) -> tuple[Conflict, ...]:
    """Return why promises of a roadmap cannot be kept, and the questions that only forbidden work closes.

    People are named only where the work has time enough.
    """
    found = [*_forbidden(roadmap, pack, scorecard)]
    for promise in roadmap.promises:
        names = [name for name, work in weeks.work.items() if work.initiative.id in promise.initiatives]
        if promise.part is not None and promise.part.kind == "site":
            names = [name for name in names if name not in weeks.sites or weeks.sites[name] == promise.part]
        else:
            names = [name for name in names if name not in weeks.sites]
        keys = [weeks.named.keys[name] for name in names]
        about = Conflict("people", promise.kind, promise.id, promise.promised)
        own = [*conflicts_of_day(weeks, answers.date, keys, about)]
        found += [one for one in own if one.kind != "people" or len(own) == 1]
    return tuple(dict.fromkeys(found))


def conflicts_of_gate(weeks: PlanWeeks, day: date, gate: str, by: date) -> tuple[Conflict, ...]:
    """Return why a gate cannot open by a day; `day` is the one of the assessment."""
    network = next(network for network in weeks.schedule.networks if network.gate == weeks.named.gate_keys[gate])
    keys = [weeks.project.keys[number] for number in network.needed]
    return tuple(conflicts_of_day(weeks, day, keys, Conflict("people", "gate", gate, by), gate))


def conflicts_of_day(
    weeks: PlanWeeks, day: date, keys: Sequence[str], about: Conflict, gate: str = ""
) -> Iterator[Conflict]:
    """Yield why some work, with all that comes before it, cannot be done by a day: at most one conflict of each kind.

    `about` has the day and what it is about. The lane counts too, because it has people first. With `gate` its own
    first day counts, and those of gates before it.
    """
    if about.by is None or not keys:
        return
    last = max(0, (about.by - day).days // 7)
    needed = _closure(weeks, keys)
    lane = [one.key for one in weeks.every.input.work.values() if one.in_lane]
    ends, chain = _earliest(weeks, needed, held=True)
    held_gate = _held_gate(weeks, gate)
    end = max(*ends.values(), held_gate)
    if end > last:
        free, free_chain = _earliest(weeks, needed, held=False)
        earliest = max(free.values())
        if earliest > last:
            names = tuple(_initiative(key) for key in free_chain)
            yield about._replace(kind="chain", initiatives=names, earliest=weeks_after(day, earliest))
        else:
            held = (gate,) if held_gate == end else tuple(_initiative(key) for key in chain[:1])
            yield about._replace(
                kind="not-before",
                initiatives=held,
                earliest=weeks_after(day, end),
                without=weeks_after(day, earliest),
            )
    if last and (short := tuple(_people_short(weeks, day, dict.fromkeys([*needed, *_closure(weeks, lane)]), last))):
        yield about._replace(kind="people", people=short)


def _initiative(key: str) -> str:
    return key.rpartition(":")[2]


def _closure(weeks: PlanWeeks, keys: Iterable[str]) -> list[str]:
    """Return some work with all that comes before it."""
    work = weeks.every.input.work
    waiting = list(dict.fromkeys(keys))
    for key in waiting:
        before = () if work[key].started else work[key].before
        waiting += [first for first in before if first in work and first not in waiting]
    return waiting


def _held_gate(weeks: PlanWeeks, gate: str) -> int:
    """Return the first week of a gate, for its own first day and those of gates before it."""
    held = 0
    for milestone in weeks.named.own.milestones if gate else ():
        if milestone.ladder == "gates":
            held = max(held, milestone.not_before)
        if milestone.key == gate:
            break
    return held


def _earliest(weeks: PlanWeeks, keys: Sequence[str], *, held: bool) -> tuple[Mapping[str, int], list[str]]:
    """Return the earliest end of some work, if people never lack, and the chain that leads to the latest of them.

    With `held`, no work starts before its first day or that of the plan.
    """
    project, ends = weeks.project, dict[str, int]()
    from_ = dict[str, str]()
    for number in sorted(
        (project.number[key] for key in keys), key=lambda one: weeks.schedule.planned[project.keys[one]].start
    ):
        key = project.keys[number]
        activity = project.activities[number]
        before = [project.keys[first] for first in project.before[number] if project.keys[first] in ends]
        start = activity.not_before if held and not activity.started else 0
        if before and (latest := max(before, key=lambda one: ends[one])) and ends[latest] >= start:
            start, from_[key] = ends[latest], latest
        ends[key] = start + weeks.every.input.work[key].figures.weeks[1]
    return ends, _chain(max(ends, key=lambda one: ends[one]), from_)


def _chain(key: str, from_: Mapping[str, str]) -> list[str]:
    chain = [key]
    while chain[0] in from_:
        chain.insert(0, from_[chain[0]])
    return chain


def _people_short(weeks: PlanWeeks, day: date, keys: Iterable[str], last: int) -> Iterator[PeopleShort]:
    """Yield the role groups that have fewer person-weeks until a week than some work needs."""
    needed: dict[str, int] = {}
    for key in keys:
        activity = weeks.project.activities[weeks.project.number[key]]
        for role, load in activity.load.items():
            needed[role] = needed.get(role, 0) + load * activity.weeks
    for role, load in needed.items():
        row = _open_row(weeks, role, last)
        at_hand = sum(row[:last])
        if load > at_hand:
            open_weeks = sum(people > 0 for people in row[:last]) or last
            a_week = Fraction(ceil(Fraction(load * _TENTHS, open_weeks * _THOUSAND)), _TENTHS)
            enough = _enough(row, load)
            yield PeopleShort(
                role,
                _people(load),
                _people(at_hand),
                as_whole(a_week),
                None if enough is None else weeks_after(day, enough),
            )


def _open_row(weeks: PlanWeeks, role: str, last: int) -> list[int]:
    """Return the people of a role group by week as far as a plan goes, none in weeks in which all work pauses."""
    row = capacity_by_week(weeks.every.calendar, role, max(last, weeks.project.horizon))
    for freeze in weeks.every.calendar.freezes:
        if freeze.kind == "all-work":
            row[freeze.start : freeze.end] = [0] * len(row[freeze.start : freeze.end])
    return row


def _enough(row: Sequence[int], load: int) -> int | None:
    """Return the first week at whose beginning so many people have been there; None where they never are."""
    for week, people in enumerate(row):
        load -= people
        if load <= 0:
            return week + 1
    return None


def _people(thousandths: int) -> Exact:
    return as_whole(Fraction(thousandths, _THOUSAND))


def _forbidden(roadmap: Roadmap, pack: Pack, scorecard: Scorecard) -> Iterator[Conflict]:
    """Yield the questions that stay short because the work that would lift them is forbidden."""
    offered = {one.id for one in pack.rubric.initiatives}
    left_out = [one for id_, one in pack.rubric.initiative_named.items() if id_ not in offered]
    for question in roadmap.uncovered:
        level = scorecard.questions[question].supported or 0
        lifting = tuple(one.id for one in left_out if question in one.lifts and one.lifts[question].to > level)
        if lifting:
            yield Conflict("forbidden", "question", question, None, lifting)
