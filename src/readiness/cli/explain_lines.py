"""The lines that `explain` prints; every number comes with its inputs."""

from collections.abc import Iterator

from readiness.cli.explain_assessment import explain_answer, explain_index, explain_score
from readiness.cli.explain_case import CaseFigure, CaseSubject, case_subjects, explain_case
from readiness.cli.explain_decision import explain_decision
from readiness.cli.explain_indicator import explain_indicator
from readiness.cli.explain_initiative import explain_initiative, known_initiatives
from readiness.cli.explain_live import LiveSubject, explain_live, live_subjects
from readiness.cli.explain_question import explain_question
from readiness.cli.explain_verdicts import explain_step, explain_verdict
from readiness.cli.text_format import exact_figure, wrap_text
from readiness.errors import UnknownNameError
from readiness.model.adapt_to_profile import blocker_level
from readiness.model.assessment import Assessment
from readiness.model.case import Benefit, CostLine
from readiness.model.decision import KeptDecision
from readiness.model.gate import AnyGate, RepeatingGate
from readiness.model.indicator import Indicator
from readiness.model.initiative import Initiative
from readiness.model.node_rubric import OVERALL
from readiness.model.pack import Pack
from readiness.model.questionnaire import Node, Question, Theme
from readiness.statements import counts, overlay_changes
from readiness.statements import explaining as statements
from readiness.statements.voice import say
from readiness.view.rule_text import method_words


def explain(subject: str, pack: Pack, assessment: Assessment | None) -> list[str]:
    """Return the lines about the subject with this id or code, with its results when there is an assessment.

    Raises UnknownNameError.
    """
    found = _find_subject(subject, pack, assessment)
    lines = _of_subject(found, pack, assessment)
    return [*lines, *_changes(found, pack)] if pack.whole.overlay else lines


def _changes(found: "Subject", pack: Pack) -> Iterator[str]:
    """Yield what the organization changes in a question, dimension, section or initiative."""
    from readiness.view.overlay_lines import change_sentences

    if isinstance(found, Question | Node | Initiative):
        for sentence in change_sentences(pack, found.id):
            yield from wrap_text(overlay_changes.own_change(change=sentence))


def _of_subject(found: "Subject", pack: Pack, assessment: Assessment | None) -> list[str]:
    match found:
        case Question():
            here = assessment.whole.pack if assessment else pack  # with the words that hold for the profile
            return [*explain_question(found, here), *(explain_answer(found, assessment) if assessment else ())]
        case Node():
            return [*_dimension(found, pack), *(explain_score(found.id, assessment) if assessment else ())]
        case Theme():
            return [*_theme(found, pack), *(explain_index(found, assessment) if assessment else ())]
        case AnyGate():
            return [*_gate(found, pack), *(explain_verdict(found, assessment) if assessment else ())]
        case Initiative():
            lines = explain_initiative(found, pack, assessment)
            return [*lines, *(explain_step(found, assessment) if assessment else ())]
        case None:
            return [*_overall(pack), *(explain_score("overall", assessment) if assessment else ())]
        case CaseFigure() | CostLine() | Benefit() | Indicator() | KeptDecision():
            return _of_answers(found, assessment) if assessment else []
    return list(explain_live(found, pack, assessment))


def _of_answers(found: CaseSubject | KeptDecision, assessment: Assessment) -> list[str]:
    """Return the lines about what only answers have: money, indicators and decisions."""
    match found:
        case KeptDecision():
            return list(explain_decision(found, assessment))
        case Indicator():
            return list(explain_indicator(found, assessment))
    return list(explain_case(found, assessment))


Subject = Question | Node | Theme | AnyGate | Initiative | LiveSubject | CaseSubject | KeptDecision | None
"""A part of a pack or of the answers; None for the overall score."""


def _find_subject(subject: str, pack: Pack, assessment: Assessment | None) -> Subject:
    """Return the part of the pack or the answers with this id or code, in any letter case; None for `overall`.

    Raises UnknownNameError.
    """
    named: dict[str, Subject] = {one.id: one for one in assessment.answers.decisions} if assessment else {}
    named |= {"overall": None, **case_subjects(assessment), **live_subjects(pack, assessment)}
    named |= {theme.id: theme for theme in pack.questionnaire.themes}
    named |= pack.rubric.any_gate_named
    for initiative in known_initiatives(pack, assessment).values():
        named |= {initiative.id: initiative, initiative.code: initiative}
    named |= {node.id: node for dimension in pack.questionnaire.dimensions for node in dimension.walk()}
    for question in pack.questionnaire.questions.values():
        named |= {question.id: question, question.code: question}
    folded = {name.casefold(): found for name, found in named.items()}
    if subject.casefold() not in folded:
        raise UnknownNameError("subject", subject, [*reversed(named)])
    return folded[subject.casefold()]


def _dimension(node: Node, pack: Pack) -> Iterator[str]:
    number = len(list(node.all_questions()))
    yield say(statements.dimension(title=node.title, key=node.id, number=number))
    if node.about:
        yield from wrap_text(node.about)
    rules = pack.rules[node.id]
    yield from wrap_text(statements.score(method=method_words(node.id, pack), weight=exact_figure(rules.weight)))
    if rules.target is not None:
        yield say(statements.target(target=exact_figure(rules.target)))


def _overall(pack: Pack) -> Iterator[str]:
    dimensions = statements.dimensions(number=len(pack.questionnaire.dimensions))
    questions = counts.questions(number=len(pack.questionnaire.questions))
    yield say(statements.overall(dimensions=dimensions, questions=questions))
    yield from wrap_text(statements.overall_score(method=method_words(OVERALL, pack)))
    if pack.rubric.gates:
        yield say(statements.headline())


def _theme(theme: Theme, pack: Pack) -> Iterator[str]:
    codes = [pack.questionnaire.questions[id_].code for id_ in pack.questionnaire.by_theme[theme.id]]
    yield say(statements.theme(title=theme.title, key=theme.id, number=len(codes)))
    yield from wrap_text(", ".join(codes))


def _gate(gate: AnyGate, pack: Pack) -> Iterator[str]:
    yield f"{gate.id} {gate.title}: {gate.held}"
    if isinstance(gate, RepeatingGate):
        yield say(statements.repeats(repeats=gate.repeats, after=gate.after))
    blockers = []
    for question in pack.questionnaire.questions.values():
        judged = pack.rubric.questions[question.id]
        levels = [blocker_level(rule, judged.criticality) for rule in judged.minimum.get(gate.id, ())]
        if max(levels, default=0):
            blockers.append(f"{question.code} ≥ {max(levels)}")
    yield from wrap_text(statements.blockers(blockers=tuple(blockers)) if blockers else statements.no_blockers())
    yield from wrap_text(statements.gate_rules())
