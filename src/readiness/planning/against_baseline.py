"""Roadmap and baseline → planned against actual: later and earlier days, late and blocked work, added and dropped."""

from collections.abc import Iterator
from datetime import date

from readiness.model.against_baseline import AgainstBaseline, BlockedWork, GateMove, WorkMove
from readiness.model.answers import Answers
from readiness.model.baseline import Baseline, PromisedWork
from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard
from readiness.model.spans import Dates, weeks_after
from readiness.model.verdict import Verdict

_WEEK = 7
_REACHED = {Verdict.PASSED, Verdict.CONDITIONAL}


def compare_with_baseline(
    baseline: Baseline, roadmap: Roadmap, pack: Pack, answers: Answers, scorecard: Scorecard
) -> AgainstBaseline:
    """Return the gates and the work of a roadmap beside the days of the baseline."""
    compared = _Comparison(baseline, roadmap, pack, answers, scorecard)
    return AgainstBaseline(baseline.date, baseline.target, tuple(compared.gates()), tuple(compared.work()))


def weeks_between(first: date, second: date) -> int:
    """Return the weeks from one day to another, rounded to the nearest; half a week counts as one."""
    days = (second - first).days
    weeks = (2 * abs(days) + _WEEK) // (2 * _WEEK)
    return weeks if days > 0 else -weeks


class _Comparison:
    def __init__(
        self, baseline: Baseline, roadmap: Roadmap, pack: Pack, answers: Answers, scorecard: Scorecard
    ) -> None:
        self.baseline, self.roadmap, self.answers, self.scorecard = baseline, roadmap, answers, scorecard
        self.pack, self.progress = pack, answers.progress
        self.done = {id_ for id_, own in self.progress.items() if own.status == "done"}

    def gates(self) -> Iterator[GateMove]:
        """Yield the gates that are promised, in order, then those that are new on the way."""
        now = {one.gate: weeks_after(self.answers.date, one.at_80) for one in self.roadmap.gate_weeks}
        reached = {verdict.id for verdict in self.scorecard.gates if verdict.verdict in _REACHED}
        for gate, promised in self.baseline.gates.items():
            day = now.get(gate)
            weeks = weeks_between(promised.at_80, day) if day else 0
            yield GateMove(gate, promised.at_80, day, weeks, gate in reached)
        for gate, day in now.items():
            if gate not in self.baseline.gates:
                yield GateMove(gate, None, day, 0, is_reached=False)

    def work(self) -> Iterator[WorkMove]:
        promised = self.baseline.initiatives
        seen = set[str]()
        for id_, dates, status in self._planned():
            seen.add(id_)
            yield self._move(id_, None, status, promised.get(id_), dates)
        yield from self._at_sites()
        for id_, was in promised.items():
            if id_ in self.done:
                yield self._ended(id_, None, "done", was)
            elif id_ not in seen:
                yield self._ended(id_, None, "dropped", was)

    def _planned(self) -> Iterator[tuple[str, Dates, str]]:
        for lane_step in self.roadmap.safe_now:
            if lane_step.initiative:
                yield lane_step.initiative, lane_step.dates, lane_step.status
        for step in self.roadmap.steps:
            yield step.initiative, step.dates, step.status

    def _at_sites(self) -> Iterator[WorkMove]:
        seen = set[tuple[str, str]]()
        for step in self.roadmap.site_steps:
            if step.initiative and (step.site.id, step.initiative) not in seen:
                seen.add((step.site.id, step.initiative))
                was = self.baseline.sites.get(step.site.id, {}).get(step.initiative)
                yield self._move(step.initiative, step.site.id, "planned", was, step.dates)
        for site, work in self.baseline.sites.items():
            for id_, was in work.items():
                if (site, id_) not in seen:
                    yield self._ended(id_, site, "dropped", was)

    def _move(self, id_: str, site: str | None, status: str, was: PromisedWork | None, dates: Dates) -> WorkMove:
        now = weeks_after(self.answers.date, dates.at_80)
        progress = self.progress.get(id_) if site is None else None
        due = progress.due if progress else None
        weeks = weeks_between(was.at_80, now) if was else 0
        started = status == "in-progress"
        return WorkMove(
            initiative=id_,
            site=site,
            status="in-progress" if started else "planned",
            is_added=was is None,
            start=was.start if was else None,
            promised=was.at_80 if was else None,
            now=now,
            weeks=weeks,
            due=due,
            is_late=weeks > 0 or (due is not None and now > due),
            waits_for=tuple(open_before(id_, self.pack, self.answers, self.scorecard)) if started else (),
            began_late=not started and was is not None and self.answers.date > was.start,
        )

    def _ended(self, id_: str, site: str | None, status: str, was: PromisedWork) -> WorkMove:
        return WorkMove(
            initiative=id_,
            site=site,
            status="done" if status == "done" else "dropped",
            is_added=False,
            start=was.start,
            promised=was.at_80,
            now=None,
            weeks=0,
            due=None,
            is_late=False,
            waits_for=(),
            began_late=False,
        )


def blocked_work(roadmap: Roadmap, pack: Pack, answers: Answers, scorecard: Scorecard) -> tuple[BlockedWork, ...]:
    """Return the work in progress on a roadmap that something must come before which is neither done nor in place."""
    lane = [step.initiative for step in roadmap.safe_now if step.initiative and step.status == "in-progress"]
    started = [*lane, *(step.initiative for step in roadmap.steps if step.status == "in-progress")]
    found = (BlockedWork(id_, tuple(open_before(id_, pack, answers, scorecard))) for id_ in started)
    return tuple(one for one in found if one.waits_for)


def open_before(id_: str, pack: Pack, answers: Answers, scorecard: Scorecard) -> Iterator[str]:
    """Yield the prerequisites of an initiative that are neither done nor in place."""
    named, progress = pack.rubric.initiative_named, answers.progress
    for needed in named[id_].prerequisites:
        is_done = needed in progress and progress[needed].status == "done"
        if not is_done and not _is_in_place(named[needed], pack, scorecard):
            yield needed


def _is_in_place(initiative: Initiative, pack: Pack, scorecard: Scorecard) -> bool:
    """Return whether the gate of an initiative's phase is reached, or every question is where it lifts it to."""
    gates = [verdict.id for verdict in scorecard.gates]
    gate, headline = pack.rubric.phase_named[initiative.phase].gate, scorecard.headline
    if headline is not None and gates.index(gate) <= gates.index(headline):
        return True
    scores = scorecard.questions
    return bool(initiative.lifts) and all(
        (scores[question].supported or 0) >= lift.to for question, lift in initiative.lifts.items()
    )
