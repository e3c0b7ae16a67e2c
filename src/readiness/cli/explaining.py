"""The lines `explain` prints; every number with what went into it."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from textwrap import wrap

from readiness.errors import UnknownNameError
from readiness.model.assessment import Assessment
from readiness.model.gate import AnyGate, RepeatingGate
from readiness.model.initiative import Estimate, Initiative, Weeks
from readiness.model.pack import Pack
from readiness.model.question_rubric import Minimum, QuestionRubric
from readiness.model.questionnaire import Node, Question, Theme
from readiness.model.scalars import Exact
from readiness.model.scorecard import NodeScore, Reason, ReasonKind, Score
from readiness.model.tailoring import blocker_level

WIDTH = 96
_MARKS = {ReasonKind.SHORT: "✗", ReasonKind.REMEDIED: "◐", ReasonKind.UNANSWERED: "?"}


def explained(subject: str, pack: Pack, assessment: Assessment | None) -> list[str]:
    """Return the explanation of what `subject`, an id or a code, names. Raises UnknownNameError."""
    found = _named(subject, pack)
    match found:
        case Question():
            return [*_question(found, pack), *(_answer(found, assessment) if assessment else ())]
        case Node():
            return [*_dimension(found, pack), *(_score(found.id, assessment) if assessment else ())]
        case Theme():
            return [*_theme(found, pack), *(_index(found, assessment) if assessment else ())]
        case AnyGate():
            return [*_gate(found, pack), *(_verdict(found, assessment) if assessment else ())]
        case Initiative():
            return [*_initiative(found, pack), *(_step(found, assessment) if assessment else ())]
    return [*_whole(pack), *(_score("overall", assessment) if assessment else ())]


def _named(subject: str, pack: Pack) -> Question | Node | Theme | AnyGate | Initiative | None:
    """What a name means; None is the whole, `overall`."""
    named: dict[str, Question | Node | Theme | AnyGate | Initiative | None] = {"overall": None}
    named |= {theme.id: theme for theme in pack.questionnaire.themes}
    named |= pack.rubric.any_gate_named
    for initiative in pack.rubric.initiatives:
        named |= {initiative.id: initiative, initiative.code: initiative}
    named |= {node.id: node for dimension in pack.questionnaire.dimensions for node in dimension.walk()}
    for question in pack.questionnaire.questions.values():
        named |= {question.id: question, question.code: question}
    folded = {name.casefold(): found for name, found in named.items()}
    if subject.casefold() not in folded:
        raise UnknownNameError("question, dimension, theme, gate or initiative", subject, [*reversed(named)])
    return folded[subject.casefold()]


def _question(question: Question, pack: Pack) -> Iterator[str]:
    judged = pack.rubric.questions[question.id]
    yield f"{question.code} {question.title}"
    yield f"{question.id}: {judged.criticality}, weight {_exact(judged.weight)}, scope {question.scope}"
    yield ""
    yield from _wrapped(question.prompt)
    yield from _wrapped(f"Why: {question.why}")
    yield ""
    yield "Levels"
    for level, text in sorted(judged.levels.items()):
        yield from _wrapped(text, f"  {level}  ")
    yield ""
    if judged.evidence:
        yield "Evidence that counts"
        for level, text in sorted(judged.evidence.items()):
            yield from _wrapped(text, f"  {level}  ")
    if judged.measure:
        limits = [f"level {level} needs {limit.text}" for level, limit in sorted(judged.measure.limits.items())]
        limits += [f"{judged.measure.expected.text} is expected"] if judged.measure.expected else []
        yield from _wrapped(f"Measure: {judged.measure.name}, in {judged.measure.unit}: {', '.join(limits)}.")
    yield from _chosen(judged)
    needs = [f"{gate} {_needed(rule)}" for gate, rules in judged.minimum.items() for rule in rules]
    yield from _wrapped(f"Needed at gates: {', '.join(needs) or 'none'}.")
    if question.ask:
        asked = ", ".join(pack.questionnaire.roles.get(role, role) for role in question.ask)
        when = ", before the day" if question.prework else ""
        time = f"; about {question.minutes} minutes" if question.minutes else ""
        yield from _wrapped(f"Ask{when}: {asked}{time}.")
    lifts = [i for i in pack.rubric.initiatives if question.id in i.lifts]
    for initiative in lifts:
        lift = initiative.lifts[question.id]
        yield f"Lifted from {lift.from_} to {lift.to} by {initiative.code} {initiative.id} ({initiative.phase})"


def _needed(rule: Minimum) -> str:
    """One rule for a minimum: `3 as major, a blocker below 2, when sites is >=2`."""
    said = f"{rule.level}{f' as {rule.criticality}' if rule.criticality else ''}"
    said += f", a blocker below {rule.blocker_below}" if rule.blocker_below else ""
    return said + (f" when {rule.when}" if rule.when else "")


def _chosen(judged: QuestionRubric) -> Iterator[str]:
    """What depends on the profile, and the words for it."""
    for rule in judged.criticality_when:
        yield from _wrapped(f"A {rule.criticality} when {rule.when}.")
    for name, variant in judged.variants.items():
        yield from _wrapped(f"Words for {name}, when {variant.when}:")
        for level, text in sorted(variant.levels.items()):
            yield from _wrapped(text, f"  {level}  ")
    if judged.evidence_kind == "event":
        yield "Its evidence is of an event and does not expire."
    if judged.may_be_late:
        yield "It may be done late and accepted on record (done_late)."


def _answer(question: Question, assessment: Assessment) -> Iterator[str]:
    score = assessment.scorecard.questions[question.id]
    answer = assessment.answers.answers.get(question.id)
    yield ""
    yield f"Here: {score.state.value}"
    yield from _wrapped(score.because, "  ")
    if score.claimed is not None:
        yield f"  claimed {score.claimed}, supported {score.supported}, evidenced {score.evidenced}"
    for evidence, state in zip(answer.evidence if answer else (), score.evidence, strict=True):
        supports = f", supports {evidence.supports}" if evidence.supports is not None else ""
        yield from _wrapped(f"{evidence.title}, {evidence.date or 'no date'}: {state.value}{supports}", "  evidence: ")
    if answer and answer.note:
        yield from _wrapped(answer.note, "  note: ")


def _dimension(node: Node, pack: Pack) -> Iterator[str]:
    questions = list(node.all_questions())
    yield f"{node.title} ({node.id}): {len(questions)} questions"
    if node.about:
        yield from _wrapped(node.about)
    weight = pack.rubric.dimension_weights.get(node.id, 1)
    yield f"Rolled up by {pack.rubric.roll_up.dimension}; weighs {_exact(weight)} in the whole."


def _whole(pack: Pack) -> Iterator[str]:
    yield f"Overall: {len(pack.questionnaire.dimensions)} dimensions, {len(pack.questionnaire.questions)} questions"
    yield f"Rolled up by {pack.rubric.roll_up.overall}. The highest gate passed, not this score, is the headline."


def _theme(theme: Theme, pack: Pack) -> Iterator[str]:
    codes = [pack.questionnaire.questions[id_].code for id_ in pack.questionnaire.by_theme[theme.id]]
    yield f"{theme.title} ({theme.id}): a theme of {len(codes)} questions across dimensions"
    yield from _wrapped(", ".join(codes))


def _index(theme: Theme, assessment: Assessment) -> Iterator[str]:
    found = next(score for score in assessment.scorecard.themes if score.id == theme.id)
    yield ""
    yield from _trace("Claimed", found.claimed, assessment)
    yield from _trace("Evidenced", found.evidenced, assessment)


def _score(node: str, assessment: Assessment) -> Iterator[str]:
    found = assessment.scorecard.by_node[node]
    yield ""
    yield from _trace("Claimed", found.claimed, assessment)
    yield from _trace("Evidenced", found.evidenced, assessment)
    yield from _beside(found, assessment)


def _trace(side: str, score: Score, assessment: Assessment) -> Iterator[str]:
    if score.value is None:
        yield from _wrapped(f"{side}: {score.because}")
        return
    yield f"{side}: {_exact(score.value)} = {_rounded(score.value)} of {assessment.pack.rubric.top}. {score.because}"
    questions = assessment.pack.questionnaire.questions
    for term in score.terms:
        name = questions[term.id].code if term.id in questions else term.id
        yield f"  {name:<10} weight {_exact(term.weight):>4} × level {_exact(term.value)}"
    if assessment.pack.rubric.roll_up.dimension == "weighted-mean":
        total = sum(term.weight * term.value for term in score.terms)
        weights = sum(term.weight for term in score.terms)
        yield f"  {_exact(Fraction(total))} ÷ {_exact(Fraction(weights))} = {_exact(score.value)}"


def _beside(node: NodeScore, assessment: Assessment) -> Iterator[str]:
    covered = "nothing applies" if node.coverage is None else f"{node.answered} of {node.applicable} answered"
    yield f"Coverage: {covered}."
    if node.lowest_blocker:
        question = assessment.pack.questionnaire.questions[node.lowest_blocker]
        level = assessment.scorecard.questions[question.id].evidenced
        yield f"Lowest blocker: {question.code} {question.title}, evidenced at {level}."


def _gate(gate: AnyGate, pack: Pack) -> Iterator[str]:
    yield f"{gate.id} {gate.title}: {gate.held}"
    if isinstance(gate, RepeatingGate):
        yield f"Checked for each of the {gate.repeats}, after {gate.after}."
    blockers = []
    for question in pack.questionnaire.questions.values():
        judged = pack.rubric.questions[question.id]
        levels = [blocker_level(rule, judged.criticality) for rule in judged.minimum.get(gate.id, ())]
        if max(levels, default=0):
            blockers.append(f"{question.code} ≥ {max(levels)}")
    yield from _wrapped(f"Blockers: {', '.join(blockers) or 'none'}.")
    yield from _wrapped(
        "A blocker below its minimum fails the gate; a major fails it unless a remedy names an owner and a date; "
        "a standard question counts through its dimension's score. Gates read what is evidenced."
    )


def _verdict(gate: AnyGate, assessment: Assessment) -> Iterator[str]:
    if isinstance(gate, RepeatingGate):
        yield from _at_sites(gate, assessment)
        return
    if gate.id not in assessment.pack.rubric.gate_named:
        yield f"Here: not a gate for this profile; the last is {assessment.pack.rubric.gates[-1].id}."
        return
    found = assessment.scorecard.gate(gate.id)
    reads = f" ({found.reads})" if found.reads != found.verdict.value else ""
    yield ""
    yield f"Here: {found.verdict.value}{reads}. {found.because}"
    yield f"  {found.met} of {len(found.minimums)} minimums hold"
    for reason in found.reasons:
        yield from _wrapped(f"{_reason_name(reason, assessment)}: {reason.because}", f"  {_MARKS[reason.kind]} ")
    for id_, threshold in found.thresholds.items():
        score = assessment.scorecard.by_node[id_].evidenced.value
        has = "no score" if score is None else f"evidenced {_rounded(score)}"
        yield f"  {id_}: needs {_rounded(threshold)} ({_exact(threshold)}), {has}"


def _at_sites(gate: RepeatingGate, assessment: Assessment) -> Iterator[str]:
    at_gate = [site for site in assessment.scorecard.sites if site.verdict.id == gate.id]
    if not at_gate:
        yield "Here: no site is named yet; list them under 'sites'."
    for site in at_gate:
        yield ""
        yield f"At {site.title}: {site.verdict.verdict.value}. {site.verdict.because}"
        for reason in site.verdict.reasons:
            yield from _wrapped(f"{_reason_name(reason, assessment)}: {reason.because}", f"  {_MARKS[reason.kind]} ")


def _reason_name(reason: Reason, assessment: Assessment) -> str:
    question = assessment.pack.questionnaire.questions.get(reason.id)
    name = f"{question.code} {question.title}" if question else f"dimension {reason.id}"
    return f"{name} ({reason.criticality})"


def _initiative(initiative: Initiative, pack: Pack) -> Iterator[str]:
    rubric = pack.rubric
    yield f"{initiative.code} {initiative.title}"
    yield f"{initiative.id}: phase {initiative.phase}, scope {initiative.scope}"
    yield ""
    yield f"Duration: {_range(initiative.duration)} weeks (low / likely / high; an assumption)"
    for group, estimate in initiative.effort.items():
        yield f"  effort, {group}: {_range(estimate)} person-weeks"
    yield f"Cost band: {initiative.cost_band}, {rubric.cost_bands.get(initiative.cost_band, '')}"
    yield f"Accountable: {pack.questionnaire.roles.get(initiative.accountable_role, initiative.accountable_role)}"
    yield from _wrapped(f"Done when: {initiative.success_metric}")
    needed = [rubric.initiative_named[id_] for id_ in initiative.prerequisites]
    yield from _wrapped(f"Needs first: {', '.join(f'{i.code} {i.id}' for i in needed) or 'nothing'}")
    for id_, lift in initiative.lifts.items():
        question = pack.questionnaire.questions[id_]
        yield f"Lifts {question.code} from {lift.from_} to {lift.to}: {question.title}"


def _step(initiative: Initiative, assessment: Assessment) -> Iterator[str]:
    roadmap = assessment.roadmap
    yield ""
    step = next((step for step in roadmap.steps if step.initiative == initiative.id), None)
    if step is None:
        progress = assessment.answers.progress.get(initiative.id)
        why = "it is marked done" if progress and progress.status == "done" else "it closes no gap toward the target"
        yield f"Here: not on the roadmap to {roadmap.target_title}; {why}."
        return
    yield f"Here: number {step.order} on the roadmap to {roadmap.target_title}, in phase {step.phase}, {step.status}."
    yield from _wrapped(step.because, "  ")
    effort = f"{_exact(step.effort)} person-weeks"
    yield f"  value {_exact(step.value)} ÷ effort {effort} = priority {_rounded(step.priority)}"
    for part in step.closes:
        question = assessment.pack.questionnaire.questions[part.question]
        judged = assessment.pack.rubric.questions[part.question]
        factor = assessment.pack.rubric.criticality_factors[judged.criticality]
        worth = judged.weight * factor * (part.to - part.from_)
        yield (
            f"    {question.code}: weight {_exact(judged.weight)} × {judged.criticality} {_exact(factor)}"
            f" × {part.to - part.from_} levels = {_exact(worth)}"
        )
    yield f"  likely weeks {step.likely.start} to {step.likely.finish}, high to {step.high.finish}"


def _wrapped(text: str, lead: str = "") -> Iterable[str]:
    flat = " ".join(text.split())
    return wrap(flat, WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead)) or [lead.rstrip()]


def _exact(value: Exact) -> str:
    """A number as it is: a whole number, a short decimal, or a fraction."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"{float(value):g}" if 1000 % value.denominator == 0 else f"{value.numerator}/{value.denominator}"


def _rounded(value: Exact) -> str:
    return f"{float(value):.2f}"


def _range(estimate: Estimate | Weeks) -> str:
    return " / ".join(_exact(Fraction(number)) for number in (estimate.low, estimate.likely, estimate.high))
