"""Sites that do not pass a repeating gate → the work at each of them, to schedule with the rest of the roadmap."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from readiness.model.answers import Answers
from readiness.model.field_types import as_whole
from readiness.model.live import Part
from readiness.model.pack import Pack
from readiness.model.safe_steps import SiteKind, SiteShort, SiteStep
from readiness.model.scorecard import Scorecard, SiteVerdict
from readiness.model.spans import Closed, Dates
from readiness.model.tool_use import Site
from readiness.model.verdict import Reason, ReasonKind, Verdict
from readiness.planning.figures import FiguresOf
from readiness.planning.plan_input import Work
from readiness.planning.safe_entries import FIRST_WEEK
from readiness.planning.safe_reasons import raised
from readiness.planning.shortest_work import Asked, ChosenWork, choose_work, in_order, waits_for
from readiness.planning.site_target import SiteTarget
from readiness.statements import live as live_statements
from readiness.statements import safe_now as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement


class SitePlan(NamedTuple):
    """The work at one site for one repeating gate."""

    part: Part
    verdict: SiteVerdict
    site: Site
    reasons: Mapping[str, Reason]
    """The shortfalls and missing answers, by question."""
    unknown: tuple[str, ...]
    proof: tuple[str, ...]
    """Questions for which only evidence is missing."""
    work: ChosenWork

    @property
    def milestone(self) -> str:
        """The name of the milestone at which the work at this site is done."""
        return f"{self.verdict.verdict.id}@{self.part.id}"

    def job_id(self, initiative: str) -> str:
        """Return the name of an initiative at this site in the schedule."""
        return f"{self.milestone}:{initiative}"


def site_plans(pack: Pack, answers: Answers, scorecard: Scorecard, only: SiteTarget | None) -> tuple[SitePlan, ...]:
    """Return the work at sites in use that do not pass a repeating gate, or only at the site of a target."""
    in_use = {one.part for one in scorecard.live.parts} if scorecard.live else set[Part]()
    sites = {site.id: site for site in answers.sites}
    found = []
    done: dict[object, ChosenWork] = {}
    for one in scorecard.sites:
        part = Part("site", one.site, one.title)
        wanted = part in in_use if only is None else (only.site, only.gate.id) == (part, one.verdict.id)
        if wanted and one.verdict.verdict in {Verdict.FAILED, Verdict.UNDETERMINED}:
            found.append(_plan(pack, part, one, sites[one.site], done))
    return tuple(found)


def _plan(pack: Pack, part: Part, verdict: SiteVerdict, site: Site, chosen: dict[object, ChosenWork]) -> SitePlan:
    """Return the work at one site; `chosen` keeps what was chosen for the same levels at other sites."""
    reasons = {one.id: one for one in verdict.verdict.reasons if one.kind is not ReasonKind.REMEDIED}
    levels: dict[Asked, int] = {}
    needs: dict[Asked, int] = {}
    unknown, proof = [], []
    for id_, reason in reasons.items():
        level, need = verdict.questions[id_].supported, int(reason.needs)
        if reason.kind is ReasonKind.UNANSWERED or level is None:
            unknown.append(id_)
        elif level >= need:
            proof.append(id_)
        else:
            levels[Asked(id_)], needs[Asked(id_)] = level, need
    # Progress is told for the organization, and the same work is due again at every site.
    key = tuple(levels.items()), tuple(needs.items())
    if key not in chosen:
        chosen[key] = choose_work(levels, needs, pack.rubric, {})
    return SitePlan(part, verdict, site, reasons, tuple(unknown), tuple(proof), chosen[key])


def site_work(plan: SitePlan, rank: int, figures: FiguresOf) -> Iterator[Work]:
    """Yield the work at a site to schedule, prerequisites first."""
    waits = waits_for(plan.work, {})
    for id_ in in_order(waits):
        before = tuple(plan.job_id(other) for other in waits[id_])
        initiative = plan.work.chosen[id_]
        yield Work(plan.job_id(id_), initiative, before, rank, figures.whole(initiative))


def site_steps(
    plans: Sequence[SitePlan], pack: Pack, dates: Mapping[str, Dates], figures: FiguresOf
) -> tuple[SiteStep, ...]:
    """Return the steps at sites by start, then in the order of the sites: answers and evidence before work."""
    steps = [step for plan in plans for step in _SiteSteps(plan, pack, dates, figures).steps()]
    steps.sort(key=lambda step: step.dates.likely.start)
    return tuple(step._replace(order=number) for number, step in enumerate(steps, 1))


class _SiteSteps:
    def __init__(self, plan: SitePlan, pack: Pack, dates: Mapping[str, Dates], figures: FiguresOf) -> None:
        self.plan, self.pack, self.dates, self.figures = plan, pack, dates, figures
        verdict = plan.verdict.verdict
        self.gate = live_statements.gate_named(id=verdict.id, title=verdict.title)

    def steps(self) -> Iterator[SiteStep]:
        plan = self.plan
        if plan.unknown:
            yield self._step("find-out", plan.unknown, self._about(statements.site_find_out, plan.unknown))
        if plan.proof:
            step = self._step("show", plan.proof, self._about(statements.site_show, plan.proof))
            yield step._replace(collect=tuple(self._hints()))
        for id_, initiative in plan.work.chosen.items():
            closes = tuple(plan.work.closed[id_].values())
            yield self._work(id_, closes, initiative.accountable_role)
        if lost := tuple(asked.question for asked in plan.work.uncovered):
            yield self._step("uncovered", lost, self._about(statements.site_uncovered, lost))

    def _work(self, id_: str, closes: tuple[Closed, ...], role: str) -> SiteStep:
        plan = self.plan
        why = statements.site_closes(gaps=raised(closes, self.pack), site=plan.part.title, gate=self.gate)
        step = self._step("work", tuple(one.question for one in closes), why)
        return step._replace(
            initiative=id_,
            closes=closes,
            role=None if step.owner else role,
            dates=self.dates[plan.job_id(id_)],
            effort=as_whole(self.figures.whole(plan.work.chosen[id_]).total),
        )

    def _about(self, said: Callable[..., Statement], ids: Sequence[str]) -> Statement:
        codes = at_most([self.pack.questionnaire.questions[id_].code for id_ in ids])
        return said(gate=self.gate, site=self.plan.part.title, questions=codes)

    def _hints(self) -> Iterator[str]:
        for id_ in self.plan.proof:
            hints, score = self.pack.rubric.questions[id_].evidence, self.plan.verdict.questions[id_]
            levels = range((score.evidenced or 0) + 1, (score.supported or 0) + 1)
            yield from (hints[level] for level in levels if level in hints)

    def _step(self, kind: SiteKind, ids: Sequence[str], why: Statement) -> SiteStep:
        plan, questions = self.plan, self.pack.questionnaire.questions
        remedies = [plan.site.remedies[id_].owner for id_ in ids if id_ in plan.site.remedies]
        asked = next((role for id_ in ids for role in questions[id_].ask), None)
        return SiteStep(
            order=0,
            site=plan.part,
            gate=plan.verdict.verdict.id,
            kind=kind,
            initiative=None,
            questions=tuple(self._short(id_) for id_ in ids),
            closes=(),
            owner=next(iter(remedies), None),
            role=None if remedies or kind == "uncovered" else asked,
            dates=FIRST_WEEK,
            effort=0,
            collect=(),
            because=why,
        )

    def _short(self, id_: str) -> SiteShort:
        reason = self.plan.reasons[id_]
        return SiteShort(id_, int(reason.needs), None if reason.has is None else int(reason.has))
