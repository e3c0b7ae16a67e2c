"""Weeks of a plan → months of a case: when gates open, the tool comes into use, and work starts and ends."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cached_property

from readiness.model.answers import Answers
from readiness.model.case import Case
from readiness.model.go_live import live_since
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.model.spans import weeks_after
from readiness.money.given import GO_LIVE
from readiness.money.months import month_of
from readiness.money.streams import Moment
from readiness.planning.full_use import gate_to_use, in_use
from readiness.planning.option_dates import OPEN, upto
from readiness.planning.plan_weeks import PlanWeeks
from readiness.planning.selection import gates_reached
from readiness.schedule.result import Planned
from readiness.schedule.runs import Runs


class MoneyPlan:
    """The plan that a case is counted on: its weeks, and the scorecard after its work."""

    def __init__(self, weeks: PlanWeeks, after: Scorecard, *, is_dated: bool) -> None:
        """Keep them; without dates no gate opens, because too much is unknown."""
        self.weeks, self.after, self.is_dated = weeks, after, is_dated

    @property
    def gates(self) -> list[str]:
        """The gates on the way that open, in order."""
        return [gate for gate in self.weeks.named.gate_keys if self.opens(gate)]

    def opens(self, gate: str) -> bool:
        """Return whether the plan opens a gate, with all gates before it."""
        if not self.is_dated or gate not in self.weeks.named.gate_keys or gate not in self.ladder:
            return False
        return all(one.verdict in OPEN for one in upto(self.after, gate))

    @property
    def ladder(self) -> list[str]:
        """The gates of the profile, in order."""
        return [one.id for one in self.after.gates]


class Moments:
    """The months of one use case's case, with likely durations and in every run; unless told, in no run."""

    def __init__(
        self, pack: Pack, answers: Answers, scorecard: Scorecard, case: Case, plan: MoneyPlan, *, in_runs: bool = True
    ) -> None:
        self.in_runs = in_runs
        self.rubric, self.answers, self.scorecard, self.plan = pack.rubric, answers, scorecard, plan
        self.first, self.horizon = case.first_day(answers.date), case.months
        self.by_run: dict[str, Sequence[int]] = {}
        """The months of moments in every run, by name."""
        self.never = Moment(self.horizon + 1)
        self.reached = [one.id for one in scorecard.gates][: gates_reached(scorecard)]

    def of_day(self, day: date) -> Moment:
        """Return the month in which a day lies."""
        return Moment(month_of(day, self.first))

    @cached_property
    def go_live(self) -> Moment:
        """The month in which the tool comes into use; where it is in use, the month in which that began."""
        if in_use(self.rubric, self.scorecard):
            since = live_since(self.answers, self.rubric)
            return Moment(min(0, month_of(since, self.first)) if since else 0)
        gate = gate_to_use(self.rubric, self.answers, self.scorecard)
        return self.never if gate is None else self._gate(gate, GO_LIVE)

    def gate(self, gate: str) -> Moment:
        """Return the month in which a gate opens.

        One that repeats opens with the gate before it; where that is reached, the next check is from now on.
        """
        before = next((one.after for one in self.rubric.repeating_gates if one.id == gate), None)
        if before in self.reached:
            return self.of_day(self.answers.date)
        return self._gate(before or gate, f"gate:{gate}")

    def _gate(self, gate: str, name: str) -> Moment:
        if gate in self.reached:
            return self.of_day(self.answers.assessment.milestones.get(gate, self.answers.date))
        if gate not in self.rubric.gate_named or not self.plan.opens(gate):
            return self.never
        key = self.plan.weeks.named.gate_keys[gate]
        runs = self.plan.weeks.simulation.gates[key].weeks if self.in_runs else ()
        return self._moment(name, self.plan.weeks.schedule.gates[key], runs, least=None if name == GO_LIVE else 0)

    def start(self, name: str) -> Moment:
        """Return the month in which some work starts."""
        runs = self._runs(name).starts if self.in_runs else ()
        return self._moment(f"start:{name}", self._planned(name).start, runs, least=1)

    def last(self, name: str) -> Moment:
        """Return the last month of some work."""
        runs = self._runs(name).finishes if self.in_runs else ()
        return self._moment(f"last:{name}", self._planned(name).finish, runs, day_before=True, least=1)

    def end(self, name: str) -> Moment:
        """Return the month from which the result of some work is there."""
        runs = self._runs(name).finishes if self.in_runs else ()
        return self._moment(f"end:{name}", self._planned(name).finish, runs, least=1)

    def _planned(self, name: str) -> Planned:
        return self.plan.weeks.schedule.planned[self.plan.weeks.named.keys[name]]

    def _runs(self, name: str) -> Runs:
        return self.plan.weeks.simulation.work[self.plan.weeks.named.keys[name]]

    def _moment(
        self, name: str, likely: int, weeks: Sequence[int], *, day_before: bool = False, least: int | None = None
    ) -> Moment:
        """Return the month of a week; work that is planned is never paid before the case."""
        month = self._month_of_week(day_before=day_before, least=least)
        table = {week: month(week) for week in {likely, *weeks}}
        if len({*table.values()}) > 1:
            self.by_run[name] = [table[week] for week in weeks]
            return Moment(table[likely], name)
        return Moment(table[likely], name if name == GO_LIVE else "")

    def _month_of_week(self, *, day_before: bool, least: int | None) -> Callable[[int], int]:
        def month(week: int) -> int:
            day = weeks_after(self.answers.date, week)
            found = month_of(day - timedelta(days=int(day_before and week > 0)), self.first)
            return found if least is None else max(least, found)

        return month
