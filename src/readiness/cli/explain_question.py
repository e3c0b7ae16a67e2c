"""The lines that `explain` prints about a question: its levels, evidence, measure and minimums."""

from collections.abc import Iterator

from readiness.cli.text_format import exact_figure, wrap_text
from readiness.model.condition_text import condition_words, variant_words
from readiness.model.id_words import measure_name
from readiness.model.pack import Pack
from readiness.model.question_rubric import Minimum, QuestionRubric
from readiness.model.questionnaire import Question
from readiness.model.scale import Scale
from readiness.statements import explaining as statements
from readiness.statements.statement import Statement
from readiness.statements.voice import say

_ABOUT = {"blocker": statements.blocker, "major": statements.major, "standard": statements.standard}
_WHEN = {"blocker": statements.blocker_when, "major": statements.major_when, "standard": statements.standard_when}
_NEEDED_AS = {
    "blocker": statements.needed_as_blocker,
    "major": statements.needed_as_major,
    "standard": statements.needed_as_standard,
}


def explain_question(question: Question, pack: Pack) -> Iterator[str]:
    """Yield the lines about a question."""
    judged, scale = pack.rubric.questions[question.id], pack.rubric.scale_of(question.id)
    about = _ABOUT[judged.criticality]
    yield f"{question.code} {question.title}"
    yield say(about(key=question.id, weight=exact_figure(judged.weight), scope=question.scope))
    yield ""
    yield from wrap_text(question.prompt)
    if question.why:
        yield from wrap_text(statements.why(text=question.why))
    yield ""
    yield say(statements.levels())
    for level in pack.rubric.scale_of(question.id).levels:
        named = f"{level.level} ({level.id})" if level.id else f"{level.level}"
        yield from wrap_text(pack.rubric.meaning(question.id, level.level), f"  {named}  ")
    yield ""
    yield from _evidence(judged, scale)
    yield from _conditional_rules(judged, pack, scale)
    needs = tuple(_needed(gate, rule, pack, scale) for gate, rules in judged.minimum.items() for rule in rules)
    yield from wrap_text(statements.needed_at(rules=needs) if needs else statements.needed_nowhere())
    if question.ask:
        yield from wrap_text(_ask(question, pack))
    for one in pack.rubric.initiatives:
        if lift := one.lifts.get(question.id):
            name = f"{one.code} {one.id}"
            yield say(
                statements.lifted(
                    low=scale.called(lift.from_), high=scale.called(lift.to), initiative=name, phase=one.phase
                )
            )


def _evidence(judged: QuestionRubric, scale: Scale) -> Iterator[str]:
    """Yield the evidence that counts, and the limits of a measured figure."""
    if judged.evidence:
        yield say(statements.evidence())
        for number, text in sorted(judged.evidence.items()):
            yield from wrap_text(text, f"  {scale.called(number)}  ")
    if measure := judged.measure:
        limits = [
            statements.limit(level=scale.called(level), limit=one.text) for level, one in sorted(measure.limits.items())
        ]
        if measure.expected:
            limits.append(statements.expected(limit=measure.expected.text))
        yield from wrap_text(
            statements.measure(name=measure_name(measure.name), unit=measure.unit, limits=tuple(limits))
        )
        if measure.note:
            yield from wrap_text(measure.note, "  ")


def _conditional_rules(judged: QuestionRubric, pack: Pack, scale: Scale) -> Iterator[str]:
    """Yield the rules that depend on the profile: criticality, texts of levels, lifetime of evidence, late work."""
    for rule in judged.criticality_when:
        yield from wrap_text(_WHEN[rule.criticality](condition=condition_words(rule.when, pack.questionnaire)))
    for name, variant in judged.variants.items():
        if variant.levels.items() <= judged.levels.items():  # no other words, or those that hold here
            continue
        said = variant_words(name, variant.when, pack.questionnaire)
        yield from wrap_text(statements.variant(name=said, condition=condition_words(variant.when, pack.questionnaire)))
        for level, text in sorted(variant.levels.items()):
            yield from wrap_text(text, f"  {scale.called(level)}  ")
    if judged.evidence_kind == "event":
        yield say(statements.event())
    if judged.may_be_late:
        yield say(statements.late())


def _needed(gate: str, rule: Minimum, pack: Pack, scale: Scale) -> Statement:
    """Return one rule for a minimum: `level 3 at G1 as a major (a blocker below level 2) when …`."""
    said = _NEEDED_AS[rule.criticality] if rule.criticality else statements.needed
    needed = said(gate=gate, level=scale.called(rule.level))
    if rule.blocker_below:
        needed = statements.blocker_below(rule=needed, level=scale.called(rule.blocker_below))
    if rule.when is None:
        return needed
    return statements.needed_when(rule=needed, condition=condition_words(rule.when, pack.questionnaire))


def _ask(question: Question, pack: Pack) -> Statement:
    """Return the roles to ask, the time it takes, and whether it is asked before the day."""
    roles = tuple(pack.questionnaire.roles.get(role, role) for role in question.ask)
    if question.minutes:
        ask = statements.ask_before_minutes if question.prework else statements.ask_minutes
        return ask(roles=roles, minutes=question.minutes)
    return (statements.ask_before if question.prework else statements.ask)(roles=roles)
