"""Answers → Scorecard: questions first, then nodes, then gates and the rules across questions."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TypedDict

from readiness.model.answers import Answers
from readiness.model.live import HowSureNow, LiveVerdict
from readiness.model.node_rubric import RollUp
from readiness.model.pack import Pack
from readiness.model.scorecard import NodeScore, QuestionScore, Score, Scorecard, SiteVerdict, Term, ThemeScore
from readiness.model.verdict import Verdict
from readiness.scoring.caps import apply_caps
from readiness.scoring.consistency_rules import find_contradictions
from readiness.scoring.gates import gate_verdicts, headline_gates
from readiness.scoring.level_values import Value, value_function
from readiness.scoring.means import WeightedMeans
from readiness.scoring.part_scores import effective_remedies
from readiness.scoring.question_scorer import QuestionScorer
from readiness.scoring.reopening import Reopenings
from readiness.scoring.repeating_gates import site_verdicts
from readiness.scoring.roll_up import SIDES, roll_up_scores
from readiness.scoring.roll_up_method import method_named
from readiness.scoring.shortfalls import conditions_to_meet, count_blockers, count_minimums
from readiness.scoring.time_rules import find_overdue
from readiness.statements import scores as statements
from readiness.statements.statement import Statement

_MEAN = RollUp.model_construct(method="weighted-mean")


def score_answers(pack: Pack, answers: Answers) -> Scorecard:
    """Return every score and verdict of one set of answers.

    The pack must be the one for the profile of the answers (`pack_for_profile`).
    """
    scorer = QuestionScorer(pack, answers)
    questions: dict[str, QuestionScore] = {}
    parts: dict[str, tuple[QuestionScore, ...]] = {}
    for id_, question in pack.questionnaire.questions.items():
        own = scorer.of_parts(question, questions) if question.asked_per else ()
        if own:
            parts[id_] = own
        questions[id_] = scorer.of(question, own, questions)
    reopenings = scorer.reopenings
    sites = tuple(site_verdicts(pack, answers, questions, reopenings))
    scorecard = build_scorecard(pack, answers, questions, sites, parts)
    return replace(scorecard, **_use(pack, answers, scorecard, reopenings))


class _Use(TypedDict):
    live: LiveVerdict | None
    sure_of_gate: HowSureNow | None
    sure_of_live: HowSureNow | None


def _use(pack: Pack, answers: Answers, scorecard: Scorecard, reopenings: Reopenings) -> _Use:
    """Return the verdict on the tool in use, and how sure it and the verdict of the next gate are."""
    if pack.rubric.live is None and pack.rubric.how_sure is None:
        return {"live": None, "sure_of_gate": None, "sure_of_live": None}
    from readiness.scoring.how_sure import how_sure, needs_of_live  # noqa: PLC0415 - only for rubrics with such rules
    from readiness.scoring.live_verdict import gates_to, live_verdict  # noqa: PLC0415

    live, scores = live_verdict(pack, answers, scorecard, reopenings), scorecard.questions
    upcoming = scorecard.next_gate
    sure_of_gate = how_sure(scorecard.gate(upcoming).minimums, pack, answers, scores) if upcoming else None
    judged = live is not None and live.status.is_judged
    needs = needs_of_live(pack, [gate.minimums for gate in gates_to(live.status, scorecard.gates)] if live else [])
    return {
        "live": live,
        "sure_of_gate": sure_of_gate,
        "sure_of_live": how_sure(needs, pack, answers, scores) if judged else None,
    }


def build_scorecard(
    pack: Pack,
    answers: Answers,
    questions: dict[str, QuestionScore],
    sites: tuple[SiteVerdict, ...],
    parts: Mapping[str, tuple[QuestionScore, ...]] | None = None,
) -> Scorecard:
    """Return the scorecard for the scores of all questions, answered or projected, and the verdicts at sites.

    `parts` holds the scores of functions and segments. Caps are applied here.
    """
    questionnaire, rubric, header = pack.questionnaire, pack.rubric, answers.assessment
    if rubric.caps:
        questions = apply_caps(questionnaire, rubric, questions)
    overall = roll_up_scores(pack, questions)
    by_node = {node.id: node for node in _walk(overall)}
    gates = gate_verdicts(pack, questions, by_node, effective_remedies(answers, questions), answers.date)
    headline, next_gate = headline_gates(gates)
    upcoming = next((gate for gate in gates if gate.id == next_gate), None)
    holds = {gate.id: gate.verdict in {Verdict.PASSED, Verdict.CONDITIONAL} for gate in gates}
    return Scorecard(
        overall=overall,
        questions=questions,
        themes=_themes(pack, questions),
        gates=gates,
        headline=headline,
        next_gate=next_gate,
        contradictions=tuple(find_contradictions(rubric, questions)),
        overdue=tuple(find_overdue(rubric, questions, header.milestones, holds, answers.date)),
        by_node=by_node,
        blockers=count_blockers(upcoming or (gates[-1] if gates else None), questions, by_node.values()),
        minimums=count_minimums(upcoming, by_node.values()),
        conditions=conditions_to_meet(gates, headline, questionnaire),
        sites=sites,
        parts=dict(parts or {}),
    )


def _walk(node: NodeScore) -> Iterator[NodeScore]:
    yield node
    for part in node.parts:
        yield from _walk(part)


def _themes(pack: Pack, scores: Mapping[str, QuestionScore]) -> tuple[ThemeScore, ...]:
    """Return the index of each theme: the weighted mean of its questions over all dimensions."""
    by_theme, themes = pack.questionnaire.by_theme, pack.questionnaire.themes
    tagged = dict.fromkeys(id_ for theme in themes for id_ in by_theme[theme.id])
    claimed, evidenced = (
        _Indexes(value_function(pack.rubric, "share", side, _MEAN), [scores[id_] for id_ in tagged]) for side in SIDES
    )
    return tuple(
        ThemeScore(theme.id, theme.title, claimed.of(ids), evidenced.of(ids), ids)
        for theme in themes
        for ids in (by_theme[theme.id],)
    )


class _Indexes:
    """The indexes of themes, from the term of each question that counts: made once for all themes it belongs to."""

    def __init__(self, value_of: Value, tagged: Iterable[QuestionScore]) -> None:
        self._terms = {s.id: Term(s.id, s.weight, counted) for s in tagged if (counted := value_of(s)) is not None}
        self._means = WeightedMeans(self._terms)

    def of(self, ids: Iterable[str]) -> Score:
        own = [id_ for id_ in ids if id_ in self._terms]
        value = self._means.of(own)
        if value is None:
            return Score(None, statements.nothing_answered())
        return Score(value, _mean_of(len(own)), tuple([self._terms[id_] for id_ in own]))


@lru_cache(maxsize=256)
def _mean_of(number: int) -> Statement:
    """Return the sentence on a mean of so many questions, which many themes share."""
    return method_named(_MEAN.method).of(number)
