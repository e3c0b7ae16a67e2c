"""Roadmap and answers → the promised days that lie before the likely finish of the work that keeps them."""

from collections.abc import Iterator, Mapping
from datetime import date

from readiness.model.answer import Remedy
from readiness.model.answers import Answers
from readiness.model.live import Part
from readiness.model.outlook import Promise, PromiseKind
from readiness.model.pack import Pack
from readiness.model.roadmap import PlannedPhase, Roadmap
from readiness.model.safe_steps import SafeStep, SiteStep
from readiness.model.scorecard import Scorecard
from readiness.model.spans import Closed, weeks_after
from readiness.planning.plan_weeks import PlanWeeks
from readiness.planning.shortest_work import is_done
from readiness.scoring.part_scores import function_part, segment_part, site_part


def find_promises(
    roadmap: Roadmap, pack: Pack, answers: Answers, scorecard: Scorecard, weeks: PlanWeeks
) -> tuple[Promise, ...]:
    """Return the promises that the roadmap does not keep with a chance of 80 %, by day.

    They are the due dates of remedies, the last days of acceptances, and the due dates of work in progress.
    """
    found = [*_Promises(roadmap, pack, answers, scorecard, weeks).all()]
    return tuple(sorted(set(found), key=lambda one: (one.promised, one.kind, one.id, one.part or ("", "", ""))))


class _Promises:
    def __init__(self, roadmap: Roadmap, pack: Pack, answers: Answers, scorecard: Scorecard, weeks: PlanWeeks) -> None:
        self.roadmap, self.pack, self.answers, self.scorecard, self.weeks = roadmap, pack, answers, scorecard, weeks
        self.day = answers.date
        self.planned = {step.initiative for step in roadmap.steps}
        self.planned |= {step.initiative for step in roadmap.safe_now if step.initiative is not None}

    def all(self) -> Iterator[Promise]:
        answers = self.answers
        scores = self.scorecard.questions
        for id_, remedy in answers.remedies.items():
            if id_ not in scores or scores[id_].part is None:
                yield from self._remedy(id_, None, remedy)
        parts = [(function_part(one), one.remedies) for one in answers.functions]
        parts += [(segment_part(one.id, self.pack.questionnaire), one.remedies) for one in answers.segments]
        parts += [(site_part(one), one.remedies) for one in answers.sites]
        for part, remedies in parts:
            for id_, remedy in remedies.items():
                yield from self._remedy(id_, part, remedy)
        yield from self._acceptances()
        yield from self._progress()

    def _remedy(self, id_: str, part: Part | None, remedy: Remedy) -> Iterator[Promise]:
        closing = self._closing(id_, part)
        if closing:
            yield from self._broken("remedy", id_, part, remedy.owner, remedy.due, closing)

    def _acceptances(self) -> Iterator[Promise]:
        live = self.scorecard.live
        for one in live.unsafe if live else ():
            closing = self._in_lane(one.question, one.part)
            if one.acceptance and closing:
                by, until = one.acceptance.by, one.acceptance.until
                yield from self._broken("acceptance", one.question, one.part, by, until, closing)

    def _progress(self) -> Iterator[Promise]:
        for id_, progress in self.answers.progress.items():
            if progress.due and id_ in self.planned and not is_done(id_, self.answers.progress):
                yield from self._broken("progress", id_, None, progress.owner, progress.due, {id_: id_})

    def _broken(
        self, kind: PromiseKind, id_: str, part: Part | None, owner: str | None, day: date, closing: Mapping[str, str]
    ) -> Iterator[Promise]:
        """Yield a promise if the work that closes it is later with a chance of 80 %; `closing` has its keys."""
        keys = tuple(closing.values())
        planned = weeks_after(self.day, self.weeks.together(keys)[1])
        if day < planned:
            chance = self.weeks.chance(keys, max(0, (day - self.day).days // 7))
            yield Promise(kind, id_, part, owner, day, planned, tuple(closing), chance)

    def _closing(self, id_: str, part: Part | None) -> dict[str, str]:
        """Return the initiatives that close a shortfall, with the key of each in the schedule; none if none do."""
        if part is not None and part.kind == "site":
            own = [step for step in self.roadmap.site_steps if step.site == part and _lifts(step, id_)]
            return {step.initiative or "": f"{step.gate}@{part.id}:{step.initiative}" for step in own}
        if found := self._in_lane(id_, part):
            return found
        if part is not None and id_ in self.scorecard.questions and self.scorecard.questions[id_].part != part:
            return {}
        if id_ in self.scorecard.questions:
            return self._of_question(id_)
        return self._of_node(id_)

    def _in_lane(self, id_: str, part: Part | None) -> dict[str, str]:
        own = [
            step
            for step in self.roadmap.safe_now
            if step.kind == "work" and any(one.question == id_ and (part in {None, one.part}) for one in step.questions)
        ]
        return {step.initiative: step.initiative for step in own if step.initiative}

    def _of_question(self, id_: str) -> dict[str, str]:
        """Return the steps that lift a question as far as the first gate needs that it is short of."""
        needs = [reason.needs for gate in self.scorecard.gates for reason in gate.reasons if reason.id == id_]
        if not needs:
            return {}
        capped = self.scorecard.questions[id_].capped
        wanted = {id_: int(needs[0])} | (capped.needs if capped else {})
        return {
            step.initiative: step.initiative
            for step in self.roadmap.steps
            if any(one.from_ < wanted.get(one.question, 0) for one in step.closes)
        }

    def _of_node(self, id_: str) -> dict[str, str]:
        """Return the steps up to the first phase after which a node has the score that the first gate needs."""
        needs = [reason.needs for gate in self.scorecard.gates for reason in gate.reasons if reason.id == id_]
        done: list[PlannedPhase] = []
        for phase in self.roadmap.phases if needs else ():
            done.append(phase)
            if (phase.projected.get(id_) or 0) >= needs[0]:
                steps = [step for one in done for step in one.steps if self._is_in(id_, step.closes)]
                return {step.initiative: step.initiative for step in steps}
        return {}

    def _is_in(self, node: str, closes: tuple[Closed, ...]) -> bool:
        return any(one.question in self.scorecard.by_node[node].questions for one in closes)


def _lifts(step: SafeStep | SiteStep, question: str) -> bool:
    return step.kind == "work" and any(one.question == question for one in step.closes)
