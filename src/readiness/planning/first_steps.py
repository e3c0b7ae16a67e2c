"""One use case → whether its first steps stay the first ones when weights, durations and people are a bit different."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from math import ceil

from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.rubric import Rubric
from readiness.model.sensitivity import FirstSteps
from readiness.planning.chosen_work import ChosenPlan
from readiness.planning.joint_input import join_work, name_work
from readiness.planning.people import calendar_of
from readiness.planning.use_case import UseCase
from readiness.schedule import chance
from readiness.schedule.calendar import Calendar
from readiness.schedule.planner import plan
from readiness.scoring.scorecard import score_answers

MOST = 10
"""The number of first steps."""
PERCENT = 25
TRIALS = 8
_PASSES = 10
"""The local passes of each plan: the same for all of them, so that differences come from what is varied."""


class FirstStepsTrials:
    """The first steps of a use case as it is planned, and in plans with other assumptions."""

    def __init__(self, use_case: UseCase) -> None:
        self.use_case, self.rubric = use_case, use_case.pack.rubric
        self.calendar = calendar_of(self.rubric, use_case.answers)
        self.first = self._first(use_case, self.calendar)

    def results(self) -> Iterator[FirstSteps]:
        """Yield how many of the first steps stay among them; nothing without a step."""
        if not self.first:
            return
        trials: dict[str, Callable[[str], tuple[str, ...]]] = {
            "weights": self._other_weights,
            "durations": self._other_durations,
            "capacity": self._other_people,
        }
        for varied, steps in trials.items():
            kept = [len({*self.first} & {*steps(f"{varied}:{trial}")}) for trial in range(TRIALS)]
            yield FirstSteps(varied, Fraction(sum(kept), len(kept) * len(self.first)), min(kept))  # type: ignore[arg-type]

    def _other_weights(self, trial: str) -> tuple[str, ...]:
        draw = chance.numbers("", trial)
        questions = {
            id_: judged.changed(weight=Fraction(judged.weight) * _factor(draw))
            for id_, judged in self.rubric.questions.items()
        }
        changed = self._with(self.rubric.changed(questions=questions))
        scorecard = score_answers(changed.pack, changed.answers)
        return self._first(changed._replace(scorecard=scorecard), self.calendar)

    def _other_durations(self, trial: str) -> tuple[str, ...]:
        draw = chance.numbers("", trial)
        initiatives = tuple(_longer(one, _factor(draw)) for one in self.rubric.initiatives)
        return self._first(self._with(self.rubric.changed(initiatives=initiatives)), self.calendar)

    def _other_people(self, trial: str) -> tuple[str, ...]:
        draw = chance.numbers("", trial)
        capacity = {}
        for role, row in self.calendar.capacity.items():
            factor = _factor(draw)
            capacity[role] = tuple(ceil(people * factor) for people in row)
        return self._first(self.use_case, self.calendar._replace(capacity=capacity))

    def _with(self, rubric: Rubric) -> UseCase:
        pack = self.use_case.pack
        return self.use_case._replace(pack=Pack(pack.questionnaire, rubric, pack.sha256, pack.for_all or pack))

    def _first(self, use_case: UseCase, calendar: Calendar) -> tuple[str, ...]:
        """Return the initiatives that start first, outside the lane and sites."""
        chosen = ChosenPlan(use_case)
        named = name_work([chosen.own_work()])
        work = join_work(named, use_case.pack.rubric.chances)
        planned = plan(work.project(calendar), passes=_PASSES).planned
        own = [
            one
            for key, one in work.work.items()
            if not one.in_lane and named[0].own_names[key] in chosen.selection.chosen
        ]
        own.sort(key=lambda one: (planned[one.key].start, one.rank))
        return tuple(one.initiative.id for one in own[:MOST])


def _factor(draw: Callable[[], float]) -> Fraction:
    """Return a factor from 75 to 125 %."""
    return Fraction(100 - PERCENT + round(draw() * 2 * PERCENT), 100)


def _longer(initiative: Initiative, factor: Fraction) -> Initiative:
    weeks = initiative.duration
    sides = {name: max(1, round(getattr(weeks, name) * factor)) for name in ("low", "likely", "high")}
    return initiative.changed(duration=weeks.changed(**sides))
