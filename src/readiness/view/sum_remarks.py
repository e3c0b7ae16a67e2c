"""Say why the scores shown below a sum do not add up to it."""

from collections.abc import Iterator
from fractions import Fraction

from readiness.model.field_types import exact_figure
from readiness.model.scorecard import NodeScore, Score
from readiness.scoring.roll_up_method import method_named
from readiness.statements import scores as statements
from readiness.statements.statement import Statement
from readiness.view.figures import format_rounded
from readiness.view.phrases import Phrases

_SUMS = {"value", "deduction"}
"""Values of levels, as methods that add up count them."""


def sum_remarks(wording: Phrases) -> tuple[Statement, ...]:
    """Return a sentence for each node whose score is a sum of the scores shown below it that does not add up."""
    remarks = (_remark(wording, node) for node in wording.scores.by_node.values())
    return tuple(remark for remark in remarks if remark is not None)


def _remark(wording: Phrases, node: NodeScore) -> Statement | None:
    method = method_named(wording.assessment.pack.rules[node.id].roll_up.method)
    if method.counts not in _SUMS or not any(part.evidenced.value is not None for part in node.parts):
        return None
    sides = [(node.evidenced, [part.evidenced for part in node.parts])]
    if wording.rubric.policies.evidence:
        sides.append((node.claimed, [part.claimed for part in node.parts]))
    if all(_adds_up(wording, node, total, parts) for total, parts in sides):
        return None
    return statements.not_adding_up(node=wording.node_title(node), reasons=tuple(_reasons(wording, node)))


def _adds_up(wording: Phrases, node: NodeScore, total: Score, parts: list[Score]) -> bool:
    """Return whether the shown scores of the parts add up to the shown score of the node."""
    if total.value is None:
        return True
    shown = [
        _shown(wording, part.id, score.value)
        for part, score in zip(node.parts, parts, strict=True)
        if score.value is not None
    ]
    return sum(shown) == _shown(wording, node.id, total.value)


def _shown(wording: Phrases, node: str, value: Fraction) -> Fraction:
    return Fraction(format_rounded(value, wording.score_rounding(node)))


def _reasons(wording: Phrases, node: NodeScore) -> Iterator[Statement]:
    """Yield every reason for which the shown scores may not add up."""
    rules = wording.assessment.pack.rules
    method, roll_up = method_named(rules[node.id].roll_up.method), rules[node.id].roll_up
    if roll_up.maximum:
        yield statements.from_maximum(maximum=exact_figure(roll_up.maximum))
    if method.weighs and any(rules[part.id].weight != 1 for part in node.parts):
        yield statements.parts_weighted()
    if {term.id for term in node.evidenced.terms} - {part.id for part in node.parts}:
        yield statements.own_questions()
    if any(_is_rounded(wording, one) for one in (node, *node.parts)):
        yield statements.parts_rounded()


def _is_rounded(wording: Phrases, node: NodeScore) -> bool:
    values = [value for value in (node.evidenced.value, node.claimed.value) if value is not None]
    return any(_shown(wording, node.id, value) != value for value in values)
