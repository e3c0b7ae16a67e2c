"""The rules in force at each node: its own or those of its kind, with inherited policies."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.model.field_types import Exact
from readiness.model.node_rubric import OVERALL, NodeRubric, RollUp, ScoreLevel
from readiness.model.policies import Policies
from readiness.model.questionnaire import Node, Questionnaire
from readiness.model.rubric import Rubric

DIMENSION, SECTION = "dimension", "section"
_NO_OVERRIDES = NodeRubric.model_construct()


class NodeRules(NamedTuple):
    """The rules in force at one node."""

    kind: str
    roll_up: RollUp
    weight: Exact
    target: Exact | None
    policies: Policies
    score_level: ScoreLevel | None


def rules_by_node(questionnaire: Questionnaire, rubric: Rubric) -> dict[str, NodeRules]:
    """Return the rules of the whole, as `overall`, and of every dimension and section, by id."""
    whole = _rules(OVERALL, OVERALL, rubric, rubric.policies)
    rules = {OVERALL: whole}
    for dimension in questionnaire.dimensions:
        rules.update(_below(dimension, DIMENSION, rubric, whole.policies))
    return rules


def _below(node: Node, kind: str, rubric: Rubric, policies: Policies) -> Iterator[tuple[str, NodeRules]]:
    rules = _rules(node.id, node.kind or kind, rubric, policies, kind)
    yield node.id, rules
    for section in node.sections:
        yield from _below(section, SECTION, rubric, rules.policies)


def _rules(id_: str, kind: str, rubric: Rubric, policies: Policies, default_kind: str = OVERALL) -> NodeRules:
    own = rubric.nodes.get(id_, _NO_OVERRIDES)
    by_kind = rubric.roll_up.get(kind) or rubric.roll_up.get(default_kind) or rubric.roll_up[DIMENSION]
    return NodeRules(
        kind=kind,
        roll_up=own.method or by_kind,
        weight=own.weight,
        target=own.target,
        policies=policies.at(own.policies),
        score_level=rubric.score_levels.get(id_)
        or rubric.score_levels.get(kind)
        or rubric.score_levels.get(default_kind),
    )


def policies_by_question(questionnaire: Questionnaire, rules: dict[str, NodeRules]) -> dict[str, Policies]:
    """Return the policies of every question, by full id: those of the node it is in."""
    return {question: rules[node.id].policies for question, node in questionnaire.node_of.items()}
