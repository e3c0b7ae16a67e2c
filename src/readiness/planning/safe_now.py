"""Scorecard → the lane that makes a tool in use safe now: in week 0, outside phases, before the ordinary plan."""

from collections.abc import Iterator, Sequence
from datetime import date

from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.model.field_types import Exact
from readiness.model.initiative import Initiative
from readiness.model.live import LiveVerdict, Reopened, UnsafeNow
from readiness.model.pack import Pack
from readiness.model.safe_steps import SafeStep
from readiness.model.scorecard import QuestionScore, Scorecard
from readiness.model.spans import Closed, weeks_after
from readiness.planning.safe_actions import first_actions, to_follow
from readiness.planning.safe_entries import by_question, entry
from readiness.planning.safe_reasons import why_find_out, why_show, why_uncovered, why_work
from readiness.planning.selection import own_level
from readiness.planning.shortest_work import Asked, ChosenWork, choose_work, is_started, spans_of, waits_for
from readiness.planning.target import with_cap_lifts

_NO_ANSWER = {State.UNANSWERED, State.UNKNOWN}


def plan_safe_now(pack: Pack, answers: Answers, scorecard: Scorecard, factor: Exact) -> tuple[SafeStep, ...]:
    """Return the lane of a tool in use or paused: actions, then by start: work for events, then by the last day.

    The pack must be the one for the profile. `factor` multiplies efforts by the size of the organization. Nothing of
    the ordinary plan, and no capacity, changes the lane.
    """
    live = scorecard.live
    if live is None or not live.status.is_judged:
        return ()
    lane = _Lane(pack, answers, scorecard, live, factor)
    steps = [*first_actions(live, pack, answers.date), *lane.steps(), *to_follow(live, answers)]
    steps.sort(key=_place)
    return tuple(step._replace(order=number) for number, step in enumerate(steps, 1))


def _place(step: SafeStep) -> tuple[object, ...]:
    """Return the sort key of an entry; entries that are equal keep their order."""
    for_event = step.kind == "work" and bool(step.events)
    return step.kind != "action", step.likely.start, not for_event, step.until or date.max


class _Lane:
    def __init__(self, pack: Pack, answers: Answers, scorecard: Scorecard, live: LiveVerdict, factor: Exact) -> None:
        self.pack, self.answers, self.scorecard, self.live, self.factor = pack, answers, scorecard, live, factor
        places = {id_: place for place, id_ in enumerate(pack.questionnaire.questions)}
        # The order never depends on dates, so that an event changes no choice of work.
        self.unsafe = sorted(live.unsafe, key=lambda one: (places[one.question], one.part or ("", "", "")))
        self.scores = {_asked(one): self._score(one) for one in self.unsafe}
        self.behind: dict[Asked, list[UnsafeNow]] = {}
        self.levels: dict[Asked, int] = {}
        self.needs: dict[Asked, int] = {}

    def _score(self, one: UnsafeNow) -> QuestionScore:
        own = self.scorecard.parts.get(one.question, ())
        return next((score for score in own if score.part == one.part), self.scorecard.questions[one.question])

    def steps(self) -> Iterator[SafeStep]:
        """Yield the entries for minimums of safe use and open events, not yet in order."""
        unknown = [one for one in self.unsafe if self._is_unknown(one)]
        proof = [one for one in self.unsafe if one not in unknown and (one.supported or 0) >= one.needs]
        for one in self.unsafe:
            if one not in unknown and one not in proof:
                self._need(one)
        also = dict.fromkeys(id_ for event in self.live.events for id_ in event.work)
        work = choose_work(self.levels, self.needs, self.pack.rubric, self.answers.progress, also)
        yield from (self._find_out(own) for own in by_question(unknown))
        yield from (self._show(own) for own in by_question(proof))
        yield from self._work(work)
        lost = dict.fromkeys(one for asked in work.uncovered for one in self.behind[asked])
        for own in by_question(lost):
            why = why_uncovered(own[0], self.pack)
            yield entry("uncovered", own, why, self.answers.date, role=None)._replace(events=self._events(own))

    def _is_unknown(self, one: UnsafeNow) -> bool:
        return one.has is None or self.scores[_asked(one)].state in _NO_ANSWER

    def _need(self, one: UnsafeNow) -> None:
        """Note the levels that a minimum needs: its own, and those that lift a cap on it."""
        needs = {one.question: one.needs}
        if one.part is None:
            needs = with_cap_lifts(self.pack, self.scorecard, needs)
        for id_, level in needs.items():
            asked = _asked(one) if id_ == one.question else Asked(id_)
            now = own_level(self.scores[asked] if id_ == one.question else self.scorecard.questions[id_])
            if now is not None and now < level:
                self.levels[asked] = now
                self.needs[asked] = max(level, self.needs.get(asked, 0))
                self.behind.setdefault(asked, []).append(one)

    def _work(self, work: ChosenWork) -> Iterator[SafeStep]:
        waits = waits_for(work, self.answers.progress)
        spans = spans_of(work, waits)
        for id_, initiative in work.chosen.items():
            step = self._of_initiative(initiative, work.closed.get(id_, {}))
            likely, high = spans[id_]
            late = step.until is not None and step.until < weeks_after(self.answers.date, likely.finish)
            yield step._replace(likely=likely, high=high, is_too_late=late, waits_for=waits[id_])

    def _of_initiative(self, initiative: Initiative, closed: dict[Asked, Closed]) -> SafeStep:
        unsafe = list(dict.fromkeys(one for asked in closed for one in self.behind[asked]))
        closes = tuple(dict.fromkeys(closed.values()))
        events = [event for event in self.live.events if initiative.id in event.work]
        progress, role = self.answers.progress.get(initiative.id), initiative.accountable_role
        step = entry("work", unsafe, why_work(closes, events, self.pack), self.answers.date, role=role)
        owner = step.owner or (progress.owner if progress else None)
        at_events = [event.parts for event in events]
        named = tuple(dict.fromkeys(part for parts in at_events for part in parts)) if all(at_events) else ()
        return step._replace(
            initiative=initiative.id,
            parts=step.parts if unsafe else named,
            owner=owner,
            role=None if owner else role,
            effort=initiative.likely_effort * self.factor,
            closes=closes,
            events=tuple(dict.fromkeys([*(event.id for event in events), *self._events(unsafe)])),
            status="in-progress" if is_started(initiative.id, self.answers.progress) else "planned",
        )

    def _find_out(self, unsafe: Sequence[UnsafeNow]) -> SafeStep:
        role = next(iter(self.pack.questionnaire.questions[unsafe[0].question].ask), None)
        return entry("find-out", unsafe, why_find_out(unsafe[0], self.pack), self.answers.date, role=role)

    def _show(self, unsafe: Sequence[UnsafeNow]) -> SafeStep:
        one, reopened = unsafe[0], self._reopened(unsafe)
        hints = self.pack.rubric.questions[one.question].evidence
        levels = range(min(own.has or 0 for own in unsafe) + 1, max(own.supported or 0 for own in unsafe) + 1)
        role = next(iter(self.pack.questionnaire.questions[one.question].ask), None)
        step = entry("show", unsafe, why_show(one, reopened, self.pack), self.answers.date, role=role)
        return step._replace(
            collect=tuple(hints[level] for level in levels if level in hints),
            after=max((event.day or self.answers.date for event in reopened), default=None),
            events=self._events(unsafe),
        )

    def _reopened(self, unsafe: Sequence[UnsafeNow]) -> list[Reopened]:
        return [event for one in unsafe for event in self.scores[_asked(one)].reopened]

    def _events(self, unsafe: Sequence[UnsafeNow]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(event.event for event in self._reopened(unsafe)))


def _asked(one: UnsafeNow) -> Asked:
    return Asked(one.question, one.part)
