"""Scorecard → the lane that makes a tool in use safe now: in week 0, outside phases, before the ordinary plan."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.model.field_types import as_whole
from readiness.model.initiative import Initiative
from readiness.model.live import LiveVerdict, Reopened, UnsafeNow
from readiness.model.pack import Pack
from readiness.model.safe_steps import SafeStep
from readiness.model.scorecard import QuestionScore, Scorecard
from readiness.model.spans import Closed, Dates, weeks_after
from readiness.planning.figures import FiguresOf
from readiness.planning.safe_actions import done_by, first_actions, to_follow, too_late_actions
from readiness.planning.safe_entries import by_question, entry
from readiness.planning.safe_reasons import why_find_out, why_show, why_uncovered, why_work
from readiness.planning.selection import own_level
from readiness.planning.shortest_work import Asked, ChosenWork, choose_work, is_started, waits_for
from readiness.planning.target import with_cap_lifts

_NO_ANSWER = {State.UNANSWERED, State.UNKNOWN}


def lane_of(pack: Pack, answers: Answers, scorecard: Scorecard) -> "Lane | None":
    """Return the lane of a tool in use or paused; None for any other. The pack must be the one for the profile."""
    live = scorecard.live
    return Lane(pack, answers, scorecard, live) if live and live.status.is_judged else None


def _is_for_event(step: SafeStep) -> bool:
    return step.kind == "work" and bool(step.events)


class Lane:
    """The entries of the lane: their choice depends on nothing of the ordinary plan; only their weeks need people."""

    def __init__(self, pack: Pack, answers: Answers, scorecard: Scorecard, live: LiveVerdict) -> None:
        self.pack, self.answers, self.scorecard, self.live = pack, answers, scorecard, live
        self.figures = FiguresOf(pack.rubric, answers)
        places = {id_: place for place, id_ in enumerate(pack.questionnaire.questions)}
        # The order never depends on dates, so that an event changes no choice of work.
        self.unsafe = sorted(live.unsafe, key=lambda one: (places[one.question], one.part or ("", "", "")))
        self.scores = {_asked(one): self._score(one) for one in self.unsafe}
        self.behind: dict[Asked, list[UnsafeNow]] = {}
        self.levels: dict[Asked, int] = {}
        self.needs: dict[Asked, int] = {}
        self.undated = tuple(self._entries())
        """The entries for minimums and events, not yet in order, without the weeks of their work."""

    @property
    def work(self) -> dict[str, SafeStep]:
        """The entries that are initiatives, by initiative."""
        return {step.initiative: step for step in self.undated if step.initiative is not None}

    @property
    def deadlines(self) -> dict[str, tuple[bool, date | None]]:
        """By initiative: whether it is for an event, which comes first, and its last day."""
        return {id_: (_is_for_event(step), step.until) for id_, step in self.work.items()}

    def steps(self, dates: Mapping[str, Dates]) -> tuple[SafeStep, ...]:
        """Return the lane: actions, then by start: what stops the use, then by the last day, what is overdue first."""
        entries = [self._dated(step, dates) for step in self.undated]
        day = self.answers.date
        work = [(step, weeks_after(day, step.dates.at_80)) for step in entries if step.kind == "work"]
        late = [(one, end) for step, end in work for one in self._behind(step) if one.until and one.until < end]
        actions = [*too_late_actions(self.live, self.pack, day, late), *first_actions(self.live, self.pack, day)]
        steps = [*actions, *entries, *to_follow(self.live, self.answers, self.work)]
        stopping = {(event.id, duty.id) for event in self.live.events for duty in event.duties if duty.stops}
        steps.sort(key=lambda step: self._place(step, stopping))
        return tuple(step._replace(order=number) for number, step in enumerate(steps, 1))

    def _place(self, step: SafeStep, stopping: Collection[tuple[str, str]]) -> tuple[object, ...]:
        """Return the sort key of an entry; entries that are equal keep their order.

        `stopping` has the events with the duties that stop the use until they are done. Without a last day, work counts
        by its end with a chance of 80 %; all else comes last.
        """
        stops = bool(step.duty) and any((event, step.duty) in stopping for event in step.events)
        end = weeks_after(self.answers.date, step.dates.at_80) if step.kind == "work" else date.max
        return step.kind != "action", step.dates.likely.start, not stops, step.until or end, not _is_for_event(step)

    def _dated(self, step: SafeStep, dates: Mapping[str, Dates]) -> SafeStep:
        if step.initiative is None:
            return step
        own = dates[step.initiative]
        late = step.until is not None and step.until < weeks_after(self.answers.date, own.at_80)
        return step._replace(dates=own, is_too_late=late)

    def _behind(self, step: SafeStep) -> Iterator[UnsafeNow]:
        """Yield the minimums that an entry is for."""
        own = {(one.question, one.part) for one in step.questions}
        return (one for one in self.unsafe if (one.question, one.part) in own)

    def _score(self, one: UnsafeNow) -> QuestionScore:
        own = self.scorecard.parts.get(one.question, ())
        return next((score for score in own if score.part == one.part), self.scorecard.questions[one.question])

    def _entries(self) -> Iterator[SafeStep]:
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
        for id_, initiative in work.chosen.items():
            yield self._of_initiative(initiative, work.closed.get(id_, {}))._replace(waits_for=waits[id_])

    def _of_initiative(self, initiative: Initiative, closed: dict[Asked, Closed]) -> SafeStep:
        unsafe = list(dict.fromkeys(one for asked in closed for one in self.behind[asked]))
        closes = tuple(dict.fromkeys(closed.values()))
        events = [event for event in self.live.events if initiative.id in event.work]
        progress, role = self.answers.progress.get(initiative.id), initiative.accountable_role
        step = entry("work", unsafe, why_work(closes, events, self.pack), self.answers.date, role=role)
        owner = step.owner or (progress.owner if progress else None)
        at_events = [event.parts for event in events]
        named = tuple(dict.fromkeys(part for parts in at_events for part in parts)) if all(at_events) else ()
        duties = [duty for event in events for duty in done_by(initiative.id, event)]
        first = min(duties, key=lambda duty: duty.due or date.max, default=None)
        days = [day for day in (step.until, first.due if first else None) if day]
        return step._replace(
            text=first.title if first else None,
            until=min(days, default=None),
            duty=first.id if first else None,
            look_back=any(duty.look_back for duty in duties),
            initiative=initiative.id,
            parts=step.parts if unsafe else named,
            owner=owner,
            role=None if owner else role,
            effort=as_whole(self.figures.left(initiative).total),
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
