"""Build the roadmap: phases, steps, dates and the projected gate of each phase."""

from collections.abc import Iterator

from readiness.model.field_types import Exact
from readiness.model.joint_plan import JointPlan
from readiness.model.node_rubric import OVERALL
from readiness.model.plan_result import GateWeeks
from readiness.model.roadmap import PlannedPhase, Roadmap, Step
from readiness.model.verdict import Verdict
from readiness.statements import gate_dates as chances
from readiness.statements import phases
from readiness.statements import roadmap as statements
from readiness.statements.counts import person_weeks, weeks
from readiness.statements.lists import at_most, paragraph
from readiness.statements.scores import overall
from readiness.statements.statement import Statement, Words
from readiness.view.chances import even_day, opening_day
from readiness.view.conflict_lines import conflicts
from readiness.view.cost_views import costs
from readiness.view.figures import format_plain, plain_figure
from readiness.view.gate_dates import gate_dates
from readiness.view.lane_views import lane, site_steps
from readiness.view.models.plan import PhaseView, ProjectedScoreView, RoadmapView, StepView
from readiness.view.opener_views import openers
from readiness.view.option_shown import beside_advice, option_shown, summary_of_option
from readiness.view.outlook_views import if_nothing, promises
from readiness.view.people_views import people
from readiness.view.phrases import Phrases
from readiness.view.step_timing import role_efforts, start_reason, timing
from readiness.view.words import VERDICTS

_WHOLE_FROM = 10
"""The effort, in person-weeks, from which the summary has no decimals."""
_PROJECTED = {
    Verdict.PASSED: phases.would_pass,
    Verdict.CONDITIONAL: phases.would_be_conditional,
    Verdict.FAILED: phases.would_fail,
    Verdict.UNDETERMINED: phases.would_be_undetermined,
}


def roadmap(wording: Phrases) -> RoadmapView:
    """Return the roadmap, with phases and steps in the order planned."""
    plan = wording.roadmap
    effort: Exact = sum(step.effort for step in plan.steps)
    return RoadmapView(
        target=plan.target,
        target_gate=plan.target_gate,
        target_title=plan.target_title,
        summary=_summary(wording, effort),
        capacity=format_plain(plan.capacity),
        phases=tuple(_phase(wording, phase) for phase in plan.phases),
        gate_dates=gate_dates(wording),
        total_effort=format_plain(effort),
        last_week=max(1, *_last_weeks(wording.roadmap)),
        done_without_answer=wording.initiatives(plan.done_without_answer),
        uncovered=tuple(wording.named(id_) for id_ in plan.uncovered),
        instead=wording.initiatives(plan.instead),
        unanswered=tuple(wording.named(id_) for id_ in plan.unanswered),
        safe_now=lane(wording),
        site_steps=site_steps(wording),
        promises=promises(wording),
        conflicts=tuple(conflicts(wording)),
        if_nothing=if_nothing(wording),
        costs=costs(wording),
        people=people(wording),
        find_out_first=tuple(wording.named(id_) for id_ in plan.find_out_first),
        openers=openers(wording),
        option=option_shown(wording),
    )


def _last_weeks(plan: Roadmap) -> Iterator[int]:
    """Yield the last weeks of everything that a picture of the plan shows."""
    yield 0
    yield from (step.dates.at_80 for step in plan.steps)
    yield from (max(phase.window.finish, phase.at_80 or 0) for phase in plan.phases)
    yield from (weeks.at_80 for weeks in plan.gate_weeks)


def _summary(wording: Phrases, effort: Exact) -> Statement:
    plan, target = wording.roadmap, wording.roadmap.target_title
    digits = 0 if effort >= _WHOLE_FROM else 1
    amount = person_weeks(number=plain_figure(effort, digits))
    if own := summary_of_option(wording, amount):
        return own
    if not plan.steps and not plan.uncovered and not plan.unanswered and plan.safe_now:
        return (phases.opened_by_lane if _lane_opens(wording) else phases.no_other_work)(target=target)
    if not plan.steps and plan.gaps:
        return phases.uncovered(number=plan.gap_counts[OVERALL].total, target=target)
    if not plan.steps and plan.unanswered:
        return phases.unplanned(target=target, number=len(plan.unanswered))
    if not plan.steps:
        return phases.no_work(target=target)
    last = plan.phase_to(plan.target_gate)
    falls_short = last is not None and last.projected_gate is Verdict.FAILED
    known = phases.planned_short if falls_short else phases.planned
    said = (phases.planned_so_far if plan.find_out_first else known)(
        number=len(plan.steps),
        target=target,
        effort=amount,
        capacity=person_weeks(number=plain_figure(plan.capacity)),
    )
    if joint := wording.assessment.joint:
        return paragraph(said, _of_one_plan(wording, joint))
    return paragraph(said, beside) if (beside := beside_advice(wording)) else said


def _lane_opens(wording: Phrases) -> bool:
    """Tell if the target's gate does not hold today, and does after what makes the tool safe."""
    last, opened = wording.roadmap.phase_to(wording.roadmap.target_gate), {Verdict.PASSED, Verdict.CONDITIONAL}
    return last is not None and last.projected_gate in opened and wording.scores.gate(last.gate).verdict not in opened


def _of_one_plan(wording: Phrases, plan: JointPlan) -> Statement:
    """Return the sentence on the other use cases of one plan, with the number of initiatives that are done once."""
    own = wording.answers.assessment.use_case
    others = at_most([one.use_case for one in plan.use_cases if one.use_case != own])
    shared = sum(1 for step in wording.roadmap.steps if step.shared_with)
    return (
        statements.part_of_plan(use_cases=others, number=shared)
        if shared
        else statements.beside_others(use_cases=others)
    )


def _phase(wording: Phrases, phase: PlannedPhase) -> PhaseView:
    opens = _opens(wording, phase)
    titles: dict[str, Words] = {OVERALL: overall()} | {node.id: node.title for node in wording.questionnaire.dimensions}
    return PhaseView(
        id=phase.id,
        title=phase.title,
        gate=phase.gate,
        gate_title=wording.rubric.gate_named[phase.gate].title,
        window_start=phase.window.start,
        window_finish=phase.window.finish,
        usual_finish=phase.usual,
        pace=_pace(wording, phase),
        steps=tuple(_step(wording, step) for step in phase.steps),
        finish_week_50=phase.at_50,
        finish_week_80=phase.at_80,
        finish_50=None if phase.at_50 is None else wording.day(phase.at_50),
        finish_80=None if phase.at_80 is None else wording.day(phase.at_80),
        gate_week_80=opens.at_80 if opens else None,
        gate_50=wording.day(opens.at_50) if opens else None,
        gate_80=wording.day(opens.at_80) if opens else None,
        projected=tuple(
            ProjectedScoreView(id_, titles.get(id_, id_), wording.score(id_, value))
            for id_, value in phase.projected.items()
            if not wording.roadmap.find_out_first
        ),
        projected_gate=VERDICTS[_gate_after(wording, phase)],
        summary=_after(wording, phase, opens),
    )


def _pace(wording: Phrases, phase: PlannedPhase) -> Statement | None:
    """Return a sentence on the source's pace and the usual one; None if they are the same."""
    if phase.usual is None or phase.usual == phase.window.finish:
        return None
    about = wording.rubric.phase_named[phase.id].about
    pace = phases.pace(week=phase.window.finish, usual=phase.usual)
    return paragraph(pace, about) if about else pace


def _opens(wording: Phrases, phase: PlannedPhase) -> GateWeeks | None:
    """Return the weeks of a phase's gate; None where the plan does not open it, or a later phase leads to it."""
    if wording.roadmap.phase_to(phase.gate) is not phase:
        return None
    return next((weeks for weeks in wording.roadmap.gate_weeks if weeks.gate == phase.gate), None)


def _after(wording: Phrases, phase: PlannedPhase, opens: GateWeeks | None) -> Statement:
    """Return a sentence on the phase's end and one on its gate, which does not wait for work that others need."""
    if phase.at_50 is None or phase.at_80 is None:
        when = phases.nothing_planned()
    else:
        when = chances.phase_done_by(sure=wording.day(phase.at_80), even=even_day(wording, phase.at_50, phase.at_80))
    if wording.roadmap.find_out_first and phase.at_80 is not None:
        return paragraph(when, phases.too_much_unknown(gate=wording.gate(phase.gate)))
    if opens and opens.at_80 != phase.at_80:
        return paragraph(when, opening_day(wording, opens))
    return paragraph(when, _PROJECTED[_gate_after(wording, phase)](gate=wording.gate(phase.gate)))


def _gate_after(wording: Phrases, phase: PlannedPhase) -> Verdict:
    """Return the verdict of a phase's gate after it; undetermined where too much is unknown to predict one."""
    return Verdict.UNDETERMINED if wording.roadmap.find_out_first else phase.projected_gate


def _step(wording: Phrases, step: Step) -> StepView:
    initiative = wording.rubric.initiative_named[step.initiative]
    dates, likely = step.dates, step.dates.likely
    return StepView(
        order=step.order,
        initiative=wording.initiative(step.initiative),
        because=step.because,
        likely_start_week=likely.start,
        likely_finish_week=likely.finish,
        start_week_50=dates.start_50,
        finish_week_50=dates.at_50,
        finish_week_80=dates.at_80,
        start_50=wording.day(dates.start_50),
        finish_50=wording.day(dates.at_50),
        finish_80=wording.day(dates.at_80),
        weeks=weeks(number=likely.finish - likely.start),
        gate=step.gate,
        reason=start_reason(wording, step),
        slack=step.slack,
        latest_week=likely.finish + step.slack if step.gate else None,
        latest=wording.day(likely.finish + step.slack) if step.gate else None,
        pauses=step.pauses,
        timing=timing(wording, step),
        effort=format_plain(step.effort),
        effort_exact=str(step.effort),
        roles=role_efforts(step),
        cost_band=wording.cost_band(initiative.cost_band),
        cost=wording.cost(initiative),
        cost_range=wording.cost_range(initiative),
        role=wording.role(initiative.accountable_role),
        success_metric=initiative.success_metric,
        value=wording.plain_number(step.value),
        priority=wording.number(step.priority),
        status=step.status,
        owner=step.owner,
        accountable=wording.answerable(step.owner, wording.role(initiative.accountable_role)),
        closes=tuple(
            statements.lift(
                question=wording.named(part.question).code,
                start=wording.rubric.called(part.question, part.from_),
                end=wording.rubric.called(part.question, part.to),
            )
            for part in step.closes
        ),
        after=tuple(wording.initiative(other.initiative).code for other in _before(wording, step)),
        dimensions=tuple(dict.fromkeys(closed.question.partition(".")[0] for closed in step.closes)),
        unlocks=tuple(wording.initiative(id_).code for id_ in step.unlocks),
        unblocks=step.unblocks,
        remarks=(*_remarks(step), *_promises(wording, step)),
    )


def _before(wording: Phrases, step: Step) -> Iterator[Step]:
    """Yield the steps that must come before `step`."""
    return (other for other in wording.roadmap.steps if step.initiative in other.unlocks)


def _remarks(step: Step) -> Iterator[Statement]:
    if step.late:
        yield statements.late()
    if step.stretched:
        yield statements.stretched()
    if step.shared_with:
        yield statements.shared_with(use_cases=step.shared_with)


def _promises(wording: Phrases, step: Step) -> Iterator[Statement]:
    """Yield a sentence for each promise that the step breaks by ending later."""
    return (one.words for one in promises(wording) if step.initiative in {each.id for each in one.initiatives})
