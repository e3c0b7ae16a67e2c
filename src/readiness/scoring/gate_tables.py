"""The levels and scores that gates need, found once for all answers to which the same questions apply."""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from readiness.model.answer import State
from readiness.model.field_types import Criticality, Exact
from readiness.model.gate import AnyGate, Gate
from readiness.model.pack import Pack
from readiness.model.question_rubric import Minimum
from readiness.model.questionnaire import Node
from readiness.model.scorecard import NodeScore, QuestionScore
from readiness.scoring.means import exact_sum, sum_of_products
from readiness.scoring.roll_up_method import method_named
from readiness.statements.statement import Statement


class GateTable(NamedTuple):
    """The needs of one gate."""

    minimums: Mapping[str, Minimum]
    """The minimums of the questions that apply, in order."""
    levels: dict[str, int]
    """The level of each minimum."""
    criticalities: Mapping[str, Criticality]
    """The criticality of each of these questions, where it does not depend on the present level."""
    by_level: frozenset[str]
    """The questions whose criticality depends on the present level."""
    thresholds: Mapping[str, Exact]
    """The scores needed of nodes."""
    told: dict[tuple[str, int, int | None], Statement]
    """The usual reason of a shortfall, by question, level evidenced and level claimed: many answers share it."""


class Applicable:
    """The questions that apply, with their weights: asked, and not excluded as not applicable."""

    def __init__(self, pack: Pack, weights: Mapping[str, Exact]) -> None:
        self._pack, self.weights = pack, weights
        self._tables: dict[str, GateTable] = {}
        self._below: dict[str, Exact] = {}
        self._ids_below: dict[str, frozenset[str]] = {}

    def needs(self, gate: AnyGate) -> GateTable:
        """Return what a gate needs, a repeating one only levels."""
        found = self._tables.get(gate.id)
        if found is None:
            at_gate = self._pack.rubric.minimums_at[gate.id]
            minimums = {id_: at_gate[id_] for id_ in self.weights if id_ in at_gate}
            thresholds = self._thresholds(gate, minimums) if isinstance(gate, Gate) else {}
            levels = {id_: minimum.level for id_, minimum in minimums.items()}
            by_level = frozenset(id_ for id_, minimum in minimums.items() if minimum.blocker_below is not None)
            found = GateTable(minimums, levels, self._criticalities(minimums), by_level, thresholds, {})
            self._tables[gate.id] = found
        return found

    def _criticalities(self, minimums: Mapping[str, Minimum]) -> dict[str, Criticality]:
        """Return the criticality of questions at a gate, whatever their level: of the minimum, or the general one."""
        judged = self._pack.rubric.questions
        return {id_: minimum.criticality or judged[id_].criticality for id_, minimum in minimums.items()}

    def weight_below(self, node: str) -> Exact:
        """Return the weight of the questions below a dimension or section."""
        if node not in self._below:
            self._below[node] = exact_sum([self.weights[id_] for id_ in self._ids(node)])
        return self._below[node]

    def ids_below(self, node: NodeScore) -> frozenset[str]:
        """Return the questions below a dimension or section, or all of them for the whole."""
        found = self._ids_below.get(node.id)
        if found is None:
            found = self._ids_below[node.id] = frozenset(node.questions)
        return found

    def _ids(self, node: str) -> list[str]:
        below = self._pack.questionnaire.node_named[node].all_questions()
        return [question.id for question in below if question.id in self.weights]

    def _thresholds(self, gate: Gate, minimums: Mapping[str, Minimum]) -> dict[str, Exact]:
        """Return the scores that a gate needs: those it states, and of a dimension the mean of its minimums."""
        found = dict(gate.thresholds)
        for dimension in self._pack.questionnaire.dimensions:
            if dimension.id not in found and (needed := self._mean(dimension, minimums)) is not None:
                found[dimension.id] = needed
        return found

    def _mean(self, dimension: Node, minimums: Mapping[str, Minimum]) -> Exact | None:
        """Return the weighted mean of the minimums in a dimension; None where its score is no mean of questions."""
        rubric, weights = self._pack.rubric, self.weights
        method = method_named(self._pack.rules[dimension.id].roll_up.method)
        if not method.averages or (dimension.sections and method.reads == "parts"):
            return None
        ids = self._ids(dimension.id)
        if not any(weights[id_] for id_ in ids if id_ in minimums):
            return None
        levels = {id_: minimums[id_].level if id_ in minimums else rubric.scale_of(id_).lowest for id_ in ids}
        needed = sum_of_products([weights[id_] for id_ in ids], [rubric.counted[id_][levels[id_]] for id_ in ids])
        return Fraction(needed, self.weight_below(dimension.id))


def applicable(pack: Pack, scores: Mapping[str, QuestionScore]) -> Applicable:
    """Return the questions that apply by their scores, with the weights of the scores.

    The pack must be the one for the profile (`pack_for_profile`).
    """
    return _applicable(pack, tuple([(id_, score.weight) for id_, score in scores.items() if _applies(score)]))


@lru_cache(maxsize=64)
def _applicable(pack: Pack, weights: tuple[tuple[str, Exact], ...]) -> Applicable:
    """Return what is kept for the next answers; packs are compared by identity."""
    return Applicable(pack, dict(weights))


def _applies(score: QuestionScore) -> bool:
    left_out = score.state is State.NOT_APPLICABLE and score.evidenced is None
    return score.state is not State.NOT_ASKED and not left_out
