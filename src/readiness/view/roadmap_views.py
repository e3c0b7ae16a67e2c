"""Build the roadmap: phases, steps, dates and the projected gate of each phase."""

from collections.abc import Iterator

from readiness.model.field_types import Exact
from readiness.model.roadmap import PlannedPhase, Step
from readiness.model.scorecard import Verdict
from readiness.view.figures import format_plain
from readiness.view.models.plan import PhaseView, ProjectedScoreView, RoadmapView, StepView
from readiness.view.phrases import Phrases
from readiness.view.words import VERDICTS, count_text, long_date


def roadmap(wording: Phrases) -> RoadmapView:
    """Return the roadmap, with phases and steps in the order planned."""
    plan = wording.roadmap
    effort: Exact = sum(step.effort for step in plan.steps)
    return RoadmapView(
        target=plan.target,
        target_title=plan.target_title,
        summary=_summary(wording, effort),
        capacity=format_plain(plan.capacity),
        phases=tuple(_phase(wording, phase) for phase in plan.phases),
        total_effort=format_plain(effort),
        last_week=max([step.high.finish for step in plan.steps] + [phase.window.finish for phase in plan.phases] + [1]),
        done_without_answer=wording.initiatives(plan.done_without_answer),
        uncovered=tuple(wording.named(id_) for id_ in plan.uncovered),
        instead=wording.initiatives(plan.instead),
        unanswered=tuple(wording.named(id_) for id_ in plan.unanswered),
    )


def _summary(wording: Phrases, effort: Exact) -> str:
    plan = wording.roadmap
    if not plan.steps and plan.gaps:
        pronoun = "it" if len(plan.gaps) == 1 else "them"
        return (
            f"{count_text(len(plan.gaps), 'gap')} to {plan.target_title}, and no initiative on offer closes {pronoun}."
        )
    if not plan.steps and plan.unanswered:
        number = len(plan.unanswered)
        verb = "is" if number == 1 else "are"
        return f"The way to {plan.target_title} cannot be planned before {count_text(number, 'answer')} {verb} given."
    if not plan.steps:
        return f"No work is needed to reach {plan.target_title}."
    return (
        f"{count_text(len(plan.steps), 'initiative')} {'leads' if len(plan.steps) == 1 else 'lead'}"
        f" to {plan.target_title}, "
        f"about {format_plain(effort, digits=0 if effort >= 10 else 1)} person-weeks of work in all, with "
        f"{format_plain(plan.capacity)} person-weeks available each week."
    )


def _phase(wording: Phrases, phase: PlannedPhase) -> PhaseView:
    titles = {node.id: node.title for node in wording.questionnaire.dimensions} | {"overall": "Overall"}
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
        finish_week=phase.finish,
        finish_week_high=phase.finish_high,
        finish=None if phase.finish is None else wording.iso(phase.finish),
        finish_high=None if phase.finish_high is None else wording.iso(phase.finish_high),
        projected=tuple(
            ProjectedScoreView(titles.get(id_, id_), wording.score(id_, value))
            for id_, value in phase.projected.items()
        ),
        projected_gate=VERDICTS[phase.projected_gate],
        summary=_after(wording, phase),
    )


def _pace(wording: Phrases, phase: PlannedPhase) -> str | None:
    """Return a sentence on the source's pace and the usual one; None if they are the same."""
    if phase.usual is None or phase.usual == phase.window.finish:
        return None
    about = wording.rubric.phase_named[phase.id].about
    pace = f"The source's pace is to week {phase.window.finish}"
    text = f"{pace}; most organizations need to week {phase.usual} (assumption)."
    return f"{text} {about}" if about else text


def _after(wording: Phrases, phase: PlannedPhase) -> str:
    """Return a sentence on the phase's end and one on its projected gate."""
    gate = wording.gate(phase.gate)
    if phase.finish is None or phase.finish_high is None:
        when = "No work is planned here."
    else:
        likely, high = long_date(wording.day(phase.finish)), long_date(wording.day(phase.finish_high))
        when = f"Likely done by {likely}, at the high estimates by {high}."
    leads = {
        Verdict.PASSED: f"{gate} would then pass",
        Verdict.CONDITIONAL: f"{gate} would then be conditional",
        Verdict.FAILED: f"{gate} would still fail",
        Verdict.UNDETERMINED: f"{gate} would still be undetermined, because answers are missing",
    }[phase.projected_gate]
    return f"{when} If the results are evidenced, {leads}."


def _step(wording: Phrases, step: Step) -> StepView:
    initiative = wording.rubric.initiative_named[step.initiative]
    likely, high = step.likely, step.high
    weeks = likely.finish - likely.start
    return StepView(
        order=step.order,
        initiative=wording.initiative(step.initiative),
        because=step.because,
        start_week=likely.start,
        finish_week=likely.finish,
        start_week_high=high.start,
        finish_week_high=high.finish,
        start=wording.iso(likely.start),
        finish=wording.iso(likely.finish),
        finish_high=wording.iso(high.finish),
        weeks=count_text(weeks, "week"),
        effort=format_plain(step.effort),
        effort_exact=str(step.effort),
        cost_band=wording.cost_band(initiative.cost_band),
        cost=wording.cost(initiative.cost_band),
        role=wording.role(initiative.accountable_role),
        success_metric=initiative.success_metric,
        value=wording.level(step.value),
        priority=wording.number(step.priority),
        status=step.status,
        owner=step.owner,
        accountable=wording.answerable(step.owner, wording.role(initiative.accountable_role)),
        closes=tuple(f"{wording.named(part.question).code} {part.from_} → {part.to}" for part in step.closes),
        after=tuple(wording.initiative(other.initiative).code for other in _before(wording, step)),
        dimensions=tuple(dict.fromkeys(closed.question.partition(".")[0] for closed in step.closes)),
        unlocks=tuple(wording.initiative(id_).code for id_ in step.unlocks),
        unblocks=step.unblocks,
        remarks=tuple(_remarks(step)),
    )


def _before(wording: Phrases, step: Step) -> Iterator[Step]:
    """Yield the steps that must come before `step`."""
    return (other for other in wording.roadmap.steps if step.initiative in other.unlocks)


def _remarks(step: Step) -> Iterator[str]:
    if step.status == "in-progress":
        yield "in progress"
    if step.late:
        yield "ends later than its phase should"
    if step.stretched:
        yield "takes longer because weekly capacity is short"
