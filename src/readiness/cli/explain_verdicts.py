"""Explanations of gates and of initiatives in one assessment."""

from collections.abc import Iterator

from readiness.cli.explain_assessment import question_named
from readiness.cli.text_format import TWO_DECIMALS, exact_figure, wrap_text
from readiness.model.assessment import Assessment
from readiness.model.gate import AnyGate, RepeatingGate
from readiness.model.initiative import Initiative
from readiness.model.roadmap import Step
from readiness.model.spans import Closed
from readiness.model.verdict import GateVerdict, Reason, ReasonKind
from readiness.scoring.targets import last_gate
from readiness.statements import counts
from readiness.statements import explaining_results as statements
from readiness.statements import explaining_steps as steps
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Named
from readiness.statements.voice import say
from readiness.view.figures import number_figure, tell_apart
from readiness.view.phrases import Phrases
from readiness.view.step_timing import role_effort_words, timing
from readiness.view.words import VERDICTS

_MARKS = {ReasonKind.SHORT: "✗", ReasonKind.REMEDIED: "◆", ReasonKind.UNANSWERED: "?"}
_REASONS = {"blocker": statements.blocker, "major": statements.major, "standard": statements.standard}
_CLOSES = {"blocker": steps.closes_blocker, "major": steps.closes_major, "standard": steps.closes_standard}


def explain_verdict(gate: AnyGate, assessment: Assessment) -> Iterator[str]:
    """Yield the verdict of a gate, and every minimum and threshold that does not hold."""
    if isinstance(gate, RepeatingGate):
        yield from _at_sites(gate, assessment)
        return
    if gate.id not in assessment.pack.rubric.gate_named:
        yield say(statements.no_gate(last=last_gate(assessment.pack.rubric)))
        return
    found = assessment.scorecard.gate(gate.id)
    yield ""
    yield say(_verdict(found))
    yield f"  {say(statements.minimums(met=found.met, number=len(found.minimums)))}"
    yield from _reasons(found, assessment)
    for id_, threshold in found.thresholds.items():
        score = assessment.scorecard.by_node[id_].evidenced.value
        rule = tell_apart(TWO_DECIMALS, () if score is None else ((score, threshold),))
        needs, exact = number_figure(threshold, rule), exact_figure(threshold)
        if score is None:
            yield f"  {say(statements.threshold_without_score(key=id_, needs=needs, exact=exact))}"
        else:
            has = number_figure(score, rule)
            yield f"  {say(statements.threshold(key=id_, needs=needs, exact=exact, has=has))}"


def _verdict(found: GateVerdict) -> Statement:
    verdict, because = VERDICTS[found.verdict].word, found.because
    if found.reads == found.verdict.value:
        return statements.verdict(verdict=verdict, because=because)
    return statements.verdict_reads(verdict=verdict, reads=found.reads, because=because)


def _at_sites(gate: RepeatingGate, assessment: Assessment) -> Iterator[str]:
    at_gate = [site for site in assessment.scorecard.sites if site.verdict.id == gate.id]
    if not at_gate:
        yield say(statements.no_site())
    for site in at_gate:
        yield ""
        verdict = VERDICTS[site.verdict.verdict].word
        yield say(statements.at_site(site=site.title, verdict=verdict, because=site.verdict.because))
        yield from _reasons(site.verdict, assessment)


def _reasons(found: GateVerdict, assessment: Assessment) -> Iterator[str]:
    for reason in found.reasons:
        said = _REASONS[reason.criticality](about=_about(reason, assessment), because=reason.because)
        yield from wrap_text(said, f"  {_MARKS[reason.kind]} ")


def _about(reason: Reason, assessment: Assessment) -> Named | Words:
    question = assessment.pack.questionnaire.questions.get(reason.id)
    return question_named(question) if question else statements.dimension(key=reason.id)


def explain_step(initiative: Initiative, assessment: Assessment) -> Iterator[str]:
    """Yield the position of an initiative on the roadmap and the reason for it, or why it is not on the roadmap."""
    roadmap = assessment.roadmap
    target = roadmap.target_title
    yield ""
    step = next((step for step in roadmap.steps if step.initiative == initiative.id), None)
    if step is None:
        progress = assessment.answers.progress.get(initiative.id)
        is_done = progress is not None and progress.status == "done"
        yield say((steps.step_done if is_done else steps.step_idle)(target=target))
        return
    place = steps.step_planned if step.status == "planned" else steps.step_in_progress
    yield say(place(order=step.order, target=target, phase=step.phase))
    yield from wrap_text(step.because, "  ")
    yield f"  {say(_priority(step))}"
    for part in step.closes:
        yield f"    {say(_worth(part, assessment))}"
    yield from _when(step, Phrases(assessment))


def _when(step: Step, wording: Phrases) -> Iterator[str]:
    """Yield the dates of a step with their chances, why it starts then, and who works on it."""
    dates = step.dates
    start, even, sure = map(wording.day, (dates.start_50, dates.at_50, dates.at_80))
    yield f"  {say(steps.dates(start=start, even=even, sure=sure))}"
    yield from wrap_text(paragraph(*timing(wording, step)), "  ")
    if step.gate:
        yield f"  {say(steps.needed_by(gate=step.gate))}"
    for effort in role_effort_words(step):
        yield f"    {say(effort)}"


def _priority(step: Step) -> Statement:
    effort = counts.person_weeks(number=exact_figure(step.effort))
    return steps.priority(
        value=exact_figure(step.value), effort=effort, priority=number_figure(step.priority, TWO_DECIMALS)
    )


def _worth(part: Closed, assessment: Assessment) -> Statement:
    """Return what closing the gap of one question is worth."""
    judged = assessment.pack.rubric.questions[part.question]
    factor = assessment.pack.rubric.criticality_factors[judged.criticality]
    levels = part.to - part.from_
    return _CLOSES[judged.criticality](
        code=assessment.pack.questionnaire.questions[part.question].code,
        weight=exact_figure(judged.weight),
        factor=exact_figure(factor),
        levels=counts.levels(number=levels),
        worth=exact_figure(judged.weight * factor * levels),
    )
