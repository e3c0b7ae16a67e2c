"""Warn of weights that change no score, because the roll-up methods above them read none."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.model.field_types import Exact, exact_figure
from readiness.model.node_rubric import OVERALL
from readiness.model.pack import Pack
from readiness.model.questionnaire import Node
from readiness.scoring.roll_up_method import method_named
from readiness.statements import pack_warnings
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

_PLAIN = {0, 1}
"""Weights that are no choice of how much something counts: none, and that of everything without a weight."""


class _Unread(NamedTuple):
    """A declared weight that no score reads, with the method that ignores it."""

    key: str
    weight: Exact
    method: str


def lint_unread_weights(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for each method with weights of questions, or of nodes, that change no score."""
    in_nodes = partial(files.in_rubric, "nodes")
    questions, nodes = list(_questions(pack)), list(_nodes(pack))
    yield from _warnings(questions, pack_warnings.weights_unread, files.question_rubric)
    yield from _warnings(nodes, pack_warnings.node_weights_unread, in_nodes)


def _warnings(
    unread: list[_Unread], phrase: Callable[..., Statement], place: Callable[[str], Spot]
) -> Iterator[Problem]:
    for method in dict.fromkeys(one.method for one in unread):
        found = [one for one in unread if one.method == method]
        weights = [pack_warnings.weight_of(key=one.key, weight=exact_figure(one.weight)) for one in found]
        message = phrase(number=len(found), method=method, weights=at_most(weights))
        spot = place(found[0].key) / "weight"
        yield spot.problem(message, pack_warnings.choose_method(), warning=True)


def _questions(pack: Pack) -> Iterator[_Unread]:
    """Yield the weights of questions that neither their own node nor a node above that reads questions reads."""
    for node, above in _walk(pack):
        own = method_named(method := pack.rules[node.id].roll_up.method)
        readers = [
            own,
            *(one for id_ in above if (one := method_named(pack.rules[id_].roll_up.method)).reads != "parts"),
        ]
        for question in node.questions if not any(reader.weighs for reader in readers) else ():
            weight = pack.rubric.questions[question.id].weight
            if weight not in _PLAIN:
                yield _Unread(question.id, weight, method)


def _nodes(pack: Pack) -> Iterator[_Unread]:
    """Yield the weights of sections and dimensions that the node above does not read."""
    for node, above in _walk(pack):
        method = pack.rules[above[-1]].roll_up.method
        parent, weight = method_named(method), pack.rules[node.id].weight
        if weight not in _PLAIN and not (parent.weighs and parent.reads == "parts"):
            yield _Unread(node.id, weight, method)


def _walk(pack: Pack) -> Iterator[tuple[Node, tuple[str, ...]]]:
    """Yield every dimension and section with the ids of the nodes above it, from the whole down."""
    stack: list[tuple[Node, tuple[str, ...]]] = [
        (dimension, (OVERALL,)) for dimension in reversed(pack.questionnaire.dimensions)
    ]
    while stack:
        node, above = stack.pop()
        yield node, above
        stack += [(section, (*above, node.id)) for section in reversed(node.sections)]
