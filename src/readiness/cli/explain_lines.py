"""The lines that `explain` prints; every number comes with its inputs."""

from collections.abc import Iterator

from readiness.cli.explain_assessment import explain_answer, explain_index, explain_score, explain_step, explain_verdict
from readiness.cli.text_format import format_estimate, format_exact, wrap_text
from readiness.errors import UnknownNameError
from readiness.model.adapt_to_profile import blocker_level
from readiness.model.assessment import Assessment
from readiness.model.gate import AnyGate, RepeatingGate
from readiness.model.initiative import Initiative
from readiness.model.node_rubric import OVERALL
from readiness.model.pack import Pack
from readiness.model.question_rubric import Minimum, QuestionRubric
from readiness.model.questionnaire import Node, Question, Theme
from readiness.view.rule_text import method_words


def explain(subject: str, pack: Pack, assessment: Assessment | None) -> list[str]:
    """Return the lines about the subject with this id or code, with its results when there is an assessment.

    Raises UnknownNameError.
    """
    found = _find_subject(subject, pack)
    match found:
        case Question():
            return [*_question(found, pack), *(explain_answer(found, assessment) if assessment else ())]
        case Node():
            return [*_dimension(found, pack), *(explain_score(found.id, assessment) if assessment else ())]
        case Theme():
            return [*_theme(found, pack), *(explain_index(found, assessment) if assessment else ())]
        case AnyGate():
            return [*_gate(found, pack), *(explain_verdict(found, assessment) if assessment else ())]
        case Initiative():
            return [*_initiative(found, pack), *(explain_step(found, assessment) if assessment else ())]
    return [*_overall(pack), *(explain_score("overall", assessment) if assessment else ())]


def _find_subject(subject: str, pack: Pack) -> Question | Node | Theme | AnyGate | Initiative | None:
    """Return the part of the pack with this id or code, in any letter case; None for `overall`.

    Raises UnknownNameError.
    """
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
    yield f"{question.id}: {judged.criticality}, weight {format_exact(judged.weight)}, scope {question.scope}"
    yield ""
    yield from wrap_text(question.prompt)
    if question.why:
        yield from wrap_text(f"Why: {question.why}")
    yield ""
    yield "Levels"
    for level in pack.rubric.scale_of(question.id).levels:
        named = f"{level.level} ({level.id})" if level.id else f"{level.level}"
        yield from wrap_text(pack.rubric.meaning(question.id, level.level), f"  {named}  ")
    yield ""
    if judged.evidence:
        yield "Evidence that counts"
        for number, text in sorted(judged.evidence.items()):
            yield from wrap_text(text, f"  {number}  ")
    if judged.measure:
        limits = [f"level {level} needs {limit.text}" for level, limit in sorted(judged.measure.limits.items())]
        limits += [f"{judged.measure.expected.text} is expected"] if judged.measure.expected else []
        yield from wrap_text(f"Measure: {judged.measure.name}, in {judged.measure.unit}: {', '.join(limits)}.")
    yield from _conditional_rules(judged)
    needs = [f"{gate} {_needed(rule)}" for gate, rules in judged.minimum.items() for rule in rules]
    yield from wrap_text(f"Needed at gates: {', '.join(needs) or 'none'}.")
    if question.ask:
        asked = ", ".join(pack.questionnaire.roles.get(role, role) for role in question.ask)
        when = ", before the day" if question.prework else ""
        time = f"; about {question.minutes} minutes" if question.minutes else ""
        yield from wrap_text(f"Ask{when}: {asked}{time}.")
    lifts = [i for i in pack.rubric.initiatives if question.id in i.lifts]
    for initiative in lifts:
        lift = initiative.lifts[question.id]
        yield f"Lifted from {lift.from_} to {lift.to} by {initiative.code} {initiative.id} ({initiative.phase})"


def _needed(rule: Minimum) -> str:
    """Return one rule for a minimum: `3 as major, a blocker below 2, when sites is >=2`."""
    text = f"{rule.level}{f' as {rule.criticality}' if rule.criticality else ''}"
    text += f", a blocker below {rule.blocker_below}" if rule.blocker_below else ""
    return text + (f" when {rule.when}" if rule.when else "")


def _conditional_rules(judged: QuestionRubric) -> Iterator[str]:
    """Yield the rules that depend on the profile: criticality, texts of levels, lifetime of evidence, late work."""
    for rule in judged.criticality_when:
        yield from wrap_text(f"A {rule.criticality} when {rule.when}.")
    for name, variant in judged.variants.items():
        yield from wrap_text(f"Words for {name}, when {variant.when}:")
        for level, text in sorted(variant.levels.items()):
            yield from wrap_text(text, f"  {level}  ")
    if judged.evidence_kind == "event":
        yield "Its evidence is of an event and does not expire."
    if judged.may_be_late:
        yield "It may be done late and accepted on record (done_late)."


def _dimension(node: Node, pack: Pack) -> Iterator[str]:
    questions = list(node.all_questions())
    yield f"{node.title} ({node.id}): {len(questions)} questions"
    if node.about:
        yield from wrap_text(node.about)
    rules = pack.rules[node.id]
    weight = format_exact(rules.weight)
    yield from wrap_text(f"Its score is {method_words(node.id, pack)}; it weighs {weight} beside what stands with it.")
    if rules.target is not None:
        yield f"Target: {format_exact(rules.target)}."


def _overall(pack: Pack) -> Iterator[str]:
    yield f"Overall: {len(pack.questionnaire.dimensions)} dimensions, {len(pack.questionnaire.questions)} questions"
    yield from wrap_text(f"Its score is {method_words(OVERALL, pack)}.")
    if pack.rubric.gates:
        yield "The highest gate passed, not this score, is the headline."


def _theme(theme: Theme, pack: Pack) -> Iterator[str]:
    codes = [pack.questionnaire.questions[id_].code for id_ in pack.questionnaire.by_theme[theme.id]]
    yield f"{theme.title} ({theme.id}): a theme of {len(codes)} questions across dimensions"
    yield from wrap_text(", ".join(codes))


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
    yield from wrap_text(f"Blockers: {', '.join(blockers) or 'none'}.")
    yield from wrap_text(
        "A blocker below its minimum fails the gate; a major fails it unless a remedy names an owner and a date; "
        "a standard question counts through its dimension's score. Gates read what is evidenced."
    )


def _initiative(initiative: Initiative, pack: Pack) -> Iterator[str]:
    rubric = pack.rubric
    yield f"{initiative.code} {initiative.title}"
    yield f"{initiative.id}: phase {initiative.phase}, scope {initiative.scope}"
    yield ""
    yield f"Duration: {format_estimate(initiative.duration)} weeks (low / likely / high; an assumption)"
    for group, estimate in initiative.effort.items():
        yield f"  effort, {group}: {format_estimate(estimate)} person-weeks"
    yield f"Cost band: {initiative.cost_band}, {rubric.cost_bands.get(initiative.cost_band, '')}"
    yield f"Accountable: {pack.questionnaire.roles.get(initiative.accountable_role, initiative.accountable_role)}"
    yield from wrap_text(f"Done when: {initiative.success_metric}")
    needed = [rubric.initiative_named[id_] for id_ in initiative.prerequisites]
    yield from wrap_text(f"Needs first: {', '.join(f'{i.code} {i.id}' for i in needed) or 'nothing'}")
    for id_, lift in initiative.lifts.items():
        question = pack.questionnaire.questions[id_]
        yield f"Lifts {question.code} from {lift.from_} to {lift.to}: {question.title}"
