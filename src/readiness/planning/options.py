"""One use case and its roadmap → the options to decide between, with the same figures for each."""

from collections.abc import Iterable, Iterator
from datetime import date

from readiness.model.answers import Answers
from readiness.model.field_types import Exact, as_whole
from readiness.model.live import EventNow
from readiness.model.option_kinds import OptionKind
from readiness.model.options import Option, Options, StillOpen
from readiness.model.outlook import Lapse
from readiness.model.pack import Pack
from readiness.model.plan_result import TotalCost
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard
from readiness.model.spans import weeks_after
from readiness.model.verdict import Verdict
from readiness.planning.more_people import more_people
from readiness.planning.option_advice import advise
from readiness.planning.option_dates import OPEN, dated_option, needs_remedy, upto
from readiness.planning.option_plans import (
    OptionPlan,
    all_work_cost,
    minimum_plan,
    plan_as_it_is,
    stop_plan,
    whole_plan,
)
from readiness.planning.plan_weeks import PlanWeeks
from readiness.planning.what_if import cost_to


def plan_options(pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: Roadmap) -> Options:
    """Return the options up to the gate of a roadmap's target.

    The pack must be the one for the profile and plan of the answers. Raises what `plan_roadmap` raises.
    """
    return _Planner(pack, answers, scorecard, roadmap).options()


class _Planner:
    def __init__(self, pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: Roadmap) -> None:
        self.pack, self.answers, self.scorecard, self.roadmap = pack, answers, scorecard, roadmap
        self.gate, self.rubric = roadmap.target_gate, pack.rubric
        ids = [verdict.id for verdict in scorecard.gates]
        reached = ids[: ids.index(scorecard.headline) + 1] if scorecard.headline else []
        self.is_open = self.gate not in reached
        self.no_faster: str | None = None
        self.in_use = [one.part for one in scorecard.live.parts] if scorecard.live else []

    def options(self) -> Options:
        found = tuple(_together(self._every()))
        advice = advise(found, self.roadmap, is_open=self.is_open, in_use=self.in_use)
        if self.roadmap.find_out_first:
            found = tuple(map(_not_foreseen, found))
        return Options(
            gate=self.gate,
            title=self.rubric.gate_named[self.gate].title,
            is_open=self.is_open,
            options=found,
            no_faster=self.no_faster,
            advice=advice,
        )

    def _every(self) -> Iterator[Option]:
        pack, answers, scorecard, gate = self.pack, self.answers, self.scorecard, self.gate
        yield self._option("as-it-is", plan_as_it_is(pack, answers, scorecard, gate))
        if self.is_open:
            yield self._option("minimum", minimum_plan(pack, answers, scorecard, gate))
        whole = whole_plan(pack, answers, scorecard, self.roadmap.target)
        recommended = self._option("recommended", whole)
        yield recommended
        tried = more_people(whole.weeks, gate) if recommended.at_80 else None
        if tried and tried.found:
            weeks, people = tried.found
            faster = self._option("faster", whole._replace(weeks=weeks))
            yield faster._replace(more=people)
        elif tried:
            self.no_faster = tried.role
        if stop := stop_plan(pack, answers, scorecard, gate):
            yield self._stopped(stop)

    def _option(self, kind: OptionKind, plan: OptionPlan) -> Option:
        weeks, (verdict, dates) = plan.weeks, dated_option(plan, self.scorecard, self.gate)
        opens = verdict in OPEN and dates is not None
        start = self._last_start(weeks)
        by, lapse = self._decide_by(start)
        roles = _roles(weeks)
        return Option(
            kinds=(kind,),
            verdict=verdict,
            reached=plan.after.headline,
            at_50=dates.at_50 if opens and dates else None,
            at_80=dates.at_80 if opens and dates else None,
            cost=self._cost(kind, weeks),
            roles=roles,
            effort=as_whole(sum(roles.values())),
            work=plan.work,
            open=tuple(self._still_open(plan, dates.at_80 if dates else 0)),
            decide_by=by,
            lapse=lapse,
            modes=self._modes(weeks),
        )

    def _modes(self, weeks: PlanWeeks) -> dict[str, str]:
        """Return the modes of work that is in another way than the plan has it."""
        named = self.rubric.initiative_named
        found = {one.initiative.id: named[one.initiative.id].mode_of(one.initiative) for one in weeks.work.values()}
        return {id_: mode for id_, mode in found.items() if mode}

    def _stopped(self, plan: OptionPlan) -> Option:
        at_50, at_80 = plan.weeks.together([*plan.weeks.work]) if plan.weeks.work else (0, 0)
        duties = [duty for event in self._events() for duty in event.duties if duty.done is None]
        own = self._option("stop", plan)
        return own._replace(verdict=None, reached=None, at_50=at_50, at_80=at_80, open=(), duties=len(duties))

    def _events(self) -> tuple[EventNow, ...]:
        return self.scorecard.live.events if self.scorecard.live else ()

    def _cost(self, kind: OptionKind, weeks: PlanWeeks) -> TotalCost | None:
        """Return the cost of the work; that of the recommended work is the roadmap's own."""
        own = cost_to(self.roadmap, self.gate) if kind in {"recommended", "faster"} else None
        return own or all_work_cost(self.pack, self.answers, weeks)

    def _still_open(self, plan: OptionPlan, week: int) -> Iterator[StillOpen]:
        """Yield what is short up to the gate after the work, at a week; what fails a gate comes first."""
        day = weeks_after(self.answers.date, week)
        minimums = self.rubric.live.safe_now.minimums if self.rubric.live and self.rubric.live.safe_now else {}
        every = [reason for verdict in upto(plan.after, self.gate) for reason in verdict.reasons]
        for reason in {reason.id: reason for reason in every}.values():
            rules = minimums.get(reason.id, ())
            is_unsafe = bool(rules) and (reason.has is None or reason.has < rules[0].level)
            fresh = needs_remedy(reason, plan, day)
            risk = rules[0].risk if is_unsafe else None
            yield StillOpen(reason.id, reason.criticality, reason.needs, reason.has, risk, fresh)

    def _last_start(self, weeks: PlanWeeks) -> date | None:
        """Return the last day on which the first work can start without moving its gate."""
        fresh = [name for name, work in weeks.work.items() if not work.started and weeks.gate_of(name)]
        latest = [weeks.dates(name).likely.start + weeks.slack(name) for name in fresh]
        return weeks_after(self.answers.date, min(latest)) if latest else None

    def _decide_by(self, start: date | None) -> tuple[date | None, Lapse | None]:
        lapses = [one for one in self.roadmap.if_nothing.lapses if one.day >= self.answers.date]
        lapse = lapses[0] if lapses else None
        if lapse and (start is None or lapse.day < start):
            return lapse.day, lapse
        return start, None


def _roles(weeks: PlanWeeks) -> dict[str, Exact]:
    total: dict[str, Exact] = {}
    for work in weeks.work.values():
        for role, amount in work.figures.likely.items():
            total[role] = total.get(role, 0) + amount
    return {role: as_whole(amount) for role, amount in total.items() if amount}


def _not_foreseen(one: Option) -> Option:
    """Return an option without what its work leads to; one without work, and to stop, stay as they are."""
    if one.verdict is None or not one.work:
        return one
    return one._replace(verdict=Verdict.UNDETERMINED, reached=None, at_50=None, at_80=None, is_foreseen=False)


def _together(options: Iterable[Option]) -> Iterator[Option]:
    """Yield the options in order; those with the same work, people and remedies are one."""
    found: list[Option] = []
    for one in options:
        same = next((place for place, other in enumerate(found) if _is_same(other, one)), None)
        if same is None:
            found.append(one)
        else:
            found[same] = found[same]._replace(kinds=(*found[same].kinds, *one.kinds))
    yield from found


def _is_same(one: Option, other: Option) -> bool:
    if "stop" in (*one.kinds, *other.kinds) or one.more != other.more:
        return False
    is_same_work = {*one.work} == {*other.work} and one.modes == other.modes
    return is_same_work and one.open == other.open and one.at_80 == other.at_80
