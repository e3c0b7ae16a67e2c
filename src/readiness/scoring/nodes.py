"""Question scores → the score of a node, and of the nodes above it; one function for dimensions and sections."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from readiness.discovery import module_named
from readiness.model.answers import State
from readiness.model.questionnaire import Node, Questionnaire
from readiness.model.rubric import Policies, Rubric
from readiness.model.scalars import Exact
from readiness.model.scorecard import NodeScore, QuestionScore, Score, Term

Combine = Callable[[Sequence[Term]], Fraction | None]

_METHODS: dict[str, Combine] = {}


def method(name: str) -> Combine:
    """Return the roll-up method called `name`. Raises UnknownNameError."""
    if name not in _METHODS:
        _METHODS[name] = module_named(name, "scoring.methods", "roll-up method").combine
    return _METHODS[name]


def overall_score(questionnaire: Questionnaire, rubric: Rubric, scores: Mapping[str, QuestionScore]) -> NodeScore:
    """Return the score of the whole, with a score for every dimension and section below it."""
    parts = tuple(_node_score(node, rubric, scores) for node in questionnaire.dimensions)
    weights = [rubric.dimension_weights.get(part.id, 1) for part in parts]
    below = [scores[id_] for id_ in questionnaire.questions]
    name = rubric.roll_up.overall
    claimed = _combined([(part.id, part.claimed, weight) for part, weight in zip(parts, weights, strict=True)], name)
    evidenced = _combined(
        [(part.id, part.evidenced, weight) for part, weight in zip(parts, weights, strict=True)], name
    )
    return _node("overall", "Overall", claimed, evidenced, below, parts)


def _node_score(node: Node, rubric: Rubric, scores: Mapping[str, QuestionScore]) -> NodeScore:
    sections = tuple(_node_score(section, rubric, scores) for section in node.sections)
    below = [scores[question.id] for question in node.all_questions()]
    own = [scores[question.id] for question in node.questions]
    name = rubric.roll_up.dimension
    claimed = _rolled_up(own, sections, rubric.policies, name, "claimed")
    evidenced = _rolled_up(own, sections, rubric.policies, name, "evidenced")
    return _node(node.id, node.title, claimed, evidenced, below, sections)


def _rolled_up(
    own: Sequence[QuestionScore], sections: Sequence[NodeScore], policies: Policies, name: str, side: str
) -> Score:
    """Combine a node's questions with its sections; a section weighs as much as what was scored in it."""
    if blocking := [score.id for score in own if blocks(score, policies)]:
        return Score(None, f"No score: {_listed(blocking)} must be answered first.", blocked=True)
    terms = [
        Term(score.id, score.weight, level)
        for score in own
        if (level := getattr(score, side)) is not None and score.weight
    ]
    parts: list[tuple[str, Score, Exact]] = [
        (section.id, part, sum(term.weight for term in part.terms))
        for section in sections
        if (part := getattr(section, side))
    ]
    if not parts:
        return _scored(terms, name)
    return _combined(parts, name, terms)


def _combined(parts: Sequence[tuple[str, Score, Exact]], name: str, terms: Sequence[Term] = ()) -> Score:
    if blocked := next((score for _, score, _ in parts if score.blocked), None):
        return blocked
    below = [Term(id_, weight, score.value) for id_, score, weight in parts if score.value is not None]
    return _scored([*terms, *below], name)


def _scored(terms: Sequence[Term], name: str) -> Score:
    value = method(name)(terms)
    if value is None:
        return Score(None, "Nothing that counts was answered.")
    return Score(value, f"{name.replace('-', ' ').capitalize()} of {len(terms)}.", tuple(terms))


def blocks(score: QuestionScore, policies: Policies) -> bool:
    """Does the rubric give no score while this question stands as it does?"""
    return (score.state is State.UNANSWERED and policies.unanswered == "blocks") or (
        score.state is State.UNKNOWN and policies.unknown == "blocks"
    )


def _node(
    id_: str,
    title: str,
    claimed: Score,
    evidenced: Score,
    below: Sequence[QuestionScore],
    parts: tuple[NodeScore, ...],
) -> NodeScore:
    """A node's scores with what stands beside them: coverage, counts and the lowest blocker."""
    applicable = [s for s in below if s.state is not State.NOT_ASKED and s.state is not State.NOT_APPLICABLE]
    answered = [s for s in applicable if s.state is not State.UNANSWERED]
    total = sum(s.weight for s in applicable)
    blockers = [s for s in applicable if s.criticality == "blocker" and s.evidenced is not None]
    lowest = min(blockers, key=lambda s: s.evidenced or 0, default=None)
    return NodeScore(
        id=id_,
        title=title,
        claimed=claimed,
        evidenced=evidenced,
        coverage=Fraction(sum(s.weight for s in answered), total) if total else None,
        answered=len(answered),
        applicable=len(applicable),
        lowest_blocker=lowest.id if lowest else None,
        questions=tuple(s.id for s in below),
        parts=parts,
    )


def _listed(ids: Sequence[str]) -> str:
    return ", ".join(ids[:3]) + (f" and {len(ids) - 3} more" if len(ids) > 3 else "")
