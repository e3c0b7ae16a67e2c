"""Question scores → the score of every node, from the innermost sections up to the whole."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from readiness.model.answer import State
from readiness.model.field_types import Exact
from readiness.model.node_rubric import OVERALL
from readiness.model.node_rules import NodeRules
from readiness.model.pack import Pack
from readiness.model.questionnaire import Node
from readiness.model.scorecard import NodeScore, QuestionScore, Score, Term
from readiness.scoring.level_values import Side, value_function
from readiness.scoring.means import over_one_denominator
from readiness.scoring.roll_up_method import RollUpMethod, method_named
from readiness.scoring.rounding import round_exact
from readiness.scoring.score_bands import read_score
from readiness.statements import scores as statements
from readiness.statements.lists import at_most, paragraph
from readiness.statements.statement import Statement
from readiness.statements.values import Figure

SIDES = (Side("claimed"), Side("evidenced"))
_WHILE = {
    State.UNANSWERED: statements.while_unanswered,
    State.UNKNOWN: statements.while_unknown,
    State.NOT_APPLICABLE: statements.while_not_applicable,
    State.ANSWERED: statements.while_too_low,
}
"""The phrases for the questions that withhold a score, by their state."""
_WITHOUT_LEVEL = set(State) - {State.ANSWERED, State.NOT_ASKED}
_EXCLUDED = {State.NOT_ASKED, State.NOT_APPLICABLE}


def roll_up_scores(pack: Pack, scores: Mapping[str, QuestionScore]) -> NodeScore:
    """Return the overall score; its `parts` hold the scores of every dimension and section below it."""
    return _NodeScorer(pack, scores).whole()


class _NodeScorer:
    def __init__(self, pack: Pack, scores: Mapping[str, QuestionScore]) -> None:
        self.pack, self.rubric, self.scores = pack, pack.rubric, scores
        facets = pack.rubric.facets
        self.sides = (*SIDES, *(Side("claimed", facet) for facet in facets.titles)) if facets else SIDES

    def whole(self) -> NodeScore:
        parts = tuple(self.node(dimension) for dimension in self.pack.questionnaire.dimensions)
        return self._scored(OVERALL, "Overall", (), list(self.pack.questionnaire.questions), parts)

    def node(self, node: Node) -> NodeScore:
        sections = tuple(self.node(section) for section in node.sections)
        own = [question.id for question in node.questions]
        below = [*own, *(id_ for section in sections for id_ in section.questions)]
        return self._scored(node.id, node.title, own, below, sections)

    def _scored(
        self, id_: str, title: str, own: Iterable[str], below: Sequence[str], parts: tuple[NodeScore, ...]
    ) -> NodeScore:
        rules = self.pack.rules[id_]
        method = method_named(rules.roll_up.method)
        by_questions = method.reads == "questions"
        node = _NodeInput(
            rules,
            method,
            [self.scores[question] for question in (below if by_questions else own)],
            () if by_questions else parts,
        )
        blocking = [question for question in below if self.scores[question].blocks]
        claimed, evidenced, *facets = self._blocked(blocking) if blocking else self._sides(node)
        least, most = self._range(node)
        return NodeScore(
            id=id_,
            title=title,
            claimed=claimed,
            evidenced=evidenced,
            **_statistics([self.scores[question] for question in below]),
            left_out=_left_out(node),
            questions=tuple(below),
            parts=parts,
            facets=tuple(facets),
            least=least,
            most=most,
            reads=read_score(rules.score_level, self.rubric, evidenced, most, self.scores),
            claimed_reads=read_score(rules.score_level, self.rubric, claimed, most, self.scores, claimed=True),
            target=rules.target,
        )

    def _blocked(self, blocking: Sequence[str]) -> list[Score]:
        things = tuple(self._withholding(blocking))
        return [Score(None, statements.blocked(things=things), withheld=things)] * len(self.sides)

    def _withholding(self, blocking: Sequence[str]) -> Iterator[Statement]:
        """Yield a phrase for the blocking questions of each state, with their codes."""
        for state, phrase in _WHILE.items():
            found = [question for question in blocking if self.scores[question].state is state]
            if codes := [self.pack.questionnaire.questions[question].code for question in found]:
                yield phrase(questions=at_most(codes), number=len(codes))

    def _sides(self, node: "_NodeInput") -> Iterator[Score]:
        for place, side in enumerate(self.sides):
            values = [(part.id, (part.claimed, part.evidenced, *part.facets)[place].value) for part in node.sections]
            yield _combine_terms(self._terms(node, side, values), node.rules, node.method)

    def _range(self, node: "_NodeInput") -> tuple[Exact | None, Exact | None]:
        """Return the lowest and the highest score possible with the questions that count now."""
        least, most = self.rubric.scale.least, self.rubric.scale.most
        if node.method.counts == "share" and all((p.least, p.most) == (least, most) for p in node.sections):
            return least, most
        ends: list[Exact | None] = []
        for side in (Side("lowest"), Side("top")):
            values = [(part.id, part.least if side.level == "lowest" else part.most) for part in node.sections]
            ends.append(node.method.combine(self._terms(node, side, values), node.rules.roll_up))
        return ends[0], ends[1]

    def _terms(self, node: "_NodeInput", side: Side, sections: Iterable[tuple[str, Exact | None]]) -> list[Term]:
        """Return the terms to combine: questions by the value of their level, sections by their score."""
        value = value_function(self.rubric, node.method.counts, side, node.rules.roll_up)
        in_stages, judged = node.method.counts == "met", self.rubric.questions
        asked = _stage_questions(node.asked) if in_stages else node.asked
        terms = []
        for score in asked:
            if score.weight and (score.claimed is not None or in_stages):
                counted = value(score)
                stage = judged[score.id].stage or 0 if in_stages else 0
                terms.append(Term(score.id, score.weight, 0 if counted is None else counted, stage))
        for id_, scored in sections:
            if scored is not None:
                terms.append(Term(id_, self.pack.rules[id_].weight, scored))
        return terms


class _NodeInput(NamedTuple):
    """A node to score: its rules, its method, and the question and section scores that the method reads."""

    rules: NodeRules
    method: RollUpMethod
    asked: Sequence[QuestionScore]
    sections: Sequence[NodeScore]


def _stage_questions(asked: Sequence[QuestionScore]) -> list[QuestionScore]:
    """Return the questions that count in stages: once one is answered, those without an answer count as not met."""
    if all(score.claimed is None for score in asked):
        return []
    return [score for score in asked if score.claimed is not None or score.state not in _EXCLUDED]


def _combine_terms(terms: Sequence[Term], rules: NodeRules, method: RollUpMethod) -> Score:
    value = method.combine(terms, rules.roll_up)
    if value is None and rules.roll_up.empty is not None:
        return Score(Fraction(rules.roll_up.empty), statements.empty())
    if value is None:
        return Score(None, statements.nothing_answered())
    because = method.of(len(terms))
    rounding = rules.policies.rounding
    if rounding.at == "every-node":
        exact, value = value, Fraction(round_exact(value, rounding.digits, rounding.mode))
        if value != exact:
            because = paragraph(because, statements.rounded(exact=Figure(str(exact), float(exact), str(exact))))
    return Score(value, because, tuple(terms))


def _left_out(node: _NodeInput) -> int:
    """Return the number of questions asked that do not count in the score; in stages, only what does not apply."""
    states = {State.NOT_APPLICABLE} if node.method.counts == "met" else _WITHOUT_LEVEL
    own = sum([score.claimed is None and score.state in states for score in node.asked])
    return own + sum(section.left_out for section in node.sections)


def _statistics(below: Sequence[QuestionScore]) -> dict[str, Any]:
    """Return a node's coverage and question counts, by field of NodeScore."""
    states = Counter([score.state for score in below])
    applicable = [score for score in below if score.state not in _EXCLUDED]
    answered = [score for score in applicable if score.state is State.ANSWERED]
    return {
        "coverage": _coverage(applicable),
        "answered": states[State.ANSWERED],
        "unknown": states[State.UNKNOWN],
        "claimed_above_evidence": sum([_claims_more(score) for score in answered]),
        "applicable": len(applicable),
        "unanswered": states[State.UNANSWERED],
        "not_applicable": states[State.NOT_APPLICABLE],
        "not_asked": states[State.NOT_ASKED],
    }


def _claims_more(score: QuestionScore) -> bool:
    """Tell if more is claimed than evidence shows; a level that only a cap holds down is not such a claim."""
    claimed = score.claimed or 0
    if (score.evidenced or 0) >= claimed:
        return False
    return score.capped is None or score.capped.evidenced < claimed


def _coverage(applicable: Sequence[QuestionScore]) -> Fraction | None:
    """Return the share of the weight of questions that is answered; None where nothing has a weight."""
    weights, _ = over_one_denominator([score.weight for score in applicable])
    total = sum(weights)
    if not total:
        return None
    pairs = zip(weights, applicable, strict=True)
    return Fraction(sum([weight for weight, score in pairs if score.state is State.ANSWERED]), total)
