"""Decide the digits of a node's score, so that its text never contradicts its verdicts."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from readiness.model.field_types import Exact
from readiness.model.pack import Pack
from readiness.model.policies import Rounding
from readiness.model.scorecard import NodeScore, Scorecard
from readiness.scoring.score_bands import deciding_limit
from readiness.view.figures import tell_apart


def score_rounding(node: NodeScore, scores: Scorecard, pack: Pack, values: Iterable[Exact | None] = ()) -> Rounding:
    """Return the rounding of a node's scores: the rubric's, with more digits where a limit needs them.

    The limits are the thresholds of all gates, the target, and the start of the next band or level. A score below one
    of them is also shown below it: 1.96 against 2 as `1.96`. `values` holds further scores that are compared with the
    thresholds, such as projected ones.
    """
    below = [value for value in (node.evidenced.value, *values) if value is not None]
    pairs = product(below, _limits(node, scores))
    return tell_apart(pack.rubric.policies.rounding, (*pairs, *_reading_pairs(node, pack)))


def score_roundings(scores: Scorecard, pack: Pack, phases: Iterable[Mapping[str, Exact | None]]) -> dict[str, Rounding]:
    """Return the rounding of every node's scores; `phases` holds the scores projected after each phase.

    One more decimal that one of them needs stands in all, because they stand in one column; further ones are its own.
    """
    usual, after = pack.rubric.policies.rounding, tuple(phases)
    own = {
        id_: score_rounding(node, scores, pack, [one.get(id_) for one in after]) for id_, node in scores.by_node.items()
    }
    if usual.mode == "none":
        return own
    finer = usual.changed(digits=usual.digits + 1)
    return {id_: finer if rule == usual else rule for id_, rule in own.items()} if finer in own.values() else own


def finer_rounding(first: Rounding, second: Rounding) -> Rounding:
    """Return the rounding with more digits, to show two scores of one node beside each other."""
    return max(first, second, key=lambda rule: (rule.mode == "none", rule.digits))


def _limits(node: NodeScore, scores: Scorecard) -> list[Exact]:
    thresholds = [gate.thresholds[node.id] for gate in scores.gates if node.id in gate.thresholds]
    return thresholds if node.target is None else [*thresholds, node.target]


def _reading_pairs(node: NodeScore, pack: Pack) -> Iterator[tuple[Exact, Exact]]:
    rule = pack.rules[node.id].score_level
    for value in (node.evidenced.value, node.claimed.value):
        pair = None if rule is None or value is None else deciding_limit(rule, pack.rubric, value, node.most)
        if pair:
            yield pair
