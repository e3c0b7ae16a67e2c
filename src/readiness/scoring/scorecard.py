"""Answers → Scorecard: every question, then every node above it, then the gates and the rules over the whole."""

from collections.abc import Iterator, Mapping

from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.scorecard import GateVerdict, NodeScore, QuestionScore, Score, Scorecard, Term, ThemeScore, Verdict
from readiness.scoring.caps import capped
from readiness.scoring.gates import gate_verdicts
from readiness.scoring.levels import question_score
from readiness.scoring.methods.weighted_mean import combine
from readiness.scoring.nodes import overall_score
from readiness.scoring.rules import contradictions, overdue
from readiness.scoring.sites import site_verdicts


def score(pack: Pack, answers: Answers) -> Scorecard:
    """Return every score and verdict of one set of answers, for the profile the pack is tailored to."""
    profile, day = pack.questionnaire.settled(answers.assessment.profile), answers.date
    said = answers.answers
    questions = {
        id_: question_score(question, pack.rubric, said.get(id_), day, profile)
        for id_, question in pack.questionnaire.questions.items()
    }
    return scorecard_of(pack, answers, questions)


def scorecard_of(pack: Pack, answers: Answers, questions: dict[str, QuestionScore]) -> Scorecard:
    """Return the scorecard that follows from how every question stands, as answered or as projected."""
    questionnaire, rubric, header = pack.questionnaire, pack.rubric, answers.assessment
    if rubric.caps:
        questions = capped(questionnaire, rubric, questions)
    overall = overall_score(questionnaire, rubric, questions)
    gates = gate_verdicts(rubric, questions, overall.parts, answers.remedies, answers.date)
    headline, next_gate = reached(gates)
    holds = {gate.id: gate.verdict in {Verdict.PASSED, Verdict.CONDITIONAL} for gate in gates}
    return Scorecard(
        overall=overall,
        questions=questions,
        themes=_themes(questionnaire, questions),
        gates=gates,
        headline=headline,
        next_gate=next_gate,
        contradictions=tuple(contradictions(rubric, questions)),
        overdue=tuple(overdue(rubric, questions, header.milestones, holds, answers.date)),
        by_node={node.id: node for node in _walk(overall)},
        sites=tuple(site_verdicts(pack, answers, questions)) if rubric.repeating_gates and answers.sites else (),
    )


def reached(gates: tuple[GateVerdict, ...]) -> tuple[str | None, str | None]:
    """Return the last gate for which it and all before it pass, perhaps conditionally, and the gate after it."""
    headline = None
    for gate in gates:
        if gate.verdict not in {Verdict.PASSED, Verdict.CONDITIONAL}:
            return headline, gate.id
        headline = gate.id
    return headline, None


def _walk(node: NodeScore) -> Iterator[NodeScore]:
    yield node
    for part in node.parts:
        yield from _walk(part)


def _themes(questionnaire: Questionnaire, scores: Mapping[str, QuestionScore]) -> tuple[ThemeScore, ...]:
    """The index of each theme: the weighted mean over its questions, whatever their dimension."""
    found = []
    for theme in questionnaire.themes:
        ids = questionnaire.by_theme[theme.id]
        tagged = [scores[id_] for id_ in ids]
        claimed = _index([Term(s.id, s.weight, s.claimed) for s in tagged if s.claimed is not None])
        evidenced = _index([Term(s.id, s.weight, s.evidenced) for s in tagged if s.evidenced is not None])
        found.append(ThemeScore(theme.id, theme.title, claimed, evidenced, ids))
    return tuple(found)


def _index(terms: list[Term]) -> Score:
    value = combine(terms)
    if value is None:
        return Score(None, "Nothing that counts was answered.")
    return Score(value, f"Weighted mean of {len(terms)}.", tuple(terms))
