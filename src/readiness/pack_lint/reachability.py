"""Check that every gate can both pass and fail, and that scores can reach every band."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.model.answer import State
from readiness.model.field_types import Exact, exact_figure
from readiness.model.gate import AnyGate, Gate
from readiness.model.node_rubric import ScoreLevel
from readiness.model.pack import Pack
from readiness.model.scorecard import NodeScore, QuestionScore
from readiness.scoring.roll_up import roll_up_scores
from readiness.statements import pack_faults
from readiness.statements.levels import claimed


def lint_reachability(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield every gate that can never pass or never fail, and a warning for every band that no score reaches."""
    ends = {node.id: node for node in _walk(roll_up_scores(pack, _all_lowest(pack)))}
    for index, gate in enumerate(pack.rubric.gates):
        yield from _gate(gate, pack, ends, files.in_rubric("gates", index))
    for name, rule in pack.rubric.score_levels.items():
        yield from _bands(name, rule, pack, ends, files.in_rubric("score_levels", name, "bands"))


def _all_lowest(pack: Pack) -> dict[str, QuestionScore]:
    """Return scores with every question answered at its lowest level."""
    scores = {}
    for id_, judged in pack.rubric.questions.items():
        level = pack.rubric.scale_of(id_).lowest
        scores[id_] = QuestionScore(
            id_, State.ANSWERED, level, level, level, (claimed(level=level),), judged.weight, judged.criticality
        )
    return scores


def _walk(node: NodeScore) -> Iterator[NodeScore]:
    yield node
    for part in node.parts:
        yield from _walk(part)


def _gate(gate: Gate, pack: Pack, ends: dict[str, NodeScore], spot: Spot) -> Iterator[Problem]:
    for id_, needed in gate.thresholds.items():
        most = ends[id_].most
        if most is not None and needed > most:
            message = pack_faults.never_passes(
                gate=gate.id, needed=exact_figure(needed), node=id_, most=exact_figure(most)
            )
            yield (spot / "thresholds" / id_).problem(message, pack_faults.lower_threshold())
    if not _asks(gate, pack) and not any(_can_fail(ends[id_], needed) for id_, needed in gate.thresholds.items()):
        message = pack_faults.never_fails(gate=gate.id)
        yield (spot / "id").problem(message, pack_faults.ask_something(gate=gate.id))


def _asks(gate: AnyGate, pack: Pack) -> bool:
    rules = pack.rubric.rules_at[gate.id]
    return any(rule.level > pack.rubric.scale_of(id_).lowest for id_, at_gate in rules.items() for rule in at_gate)


def _can_fail(node: NodeScore, needed: Exact) -> bool:
    return node.least is None or node.least < needed


def _bands(name: str, rule: ScoreLevel, pack: Pack, ends: dict[str, NodeScore], spot: Spot) -> Iterator[Problem]:
    """Yield a warning for every band that begins above the highest score possible, or ends at or below the lowest."""
    about = [ends[id_] for id_, rules in pack.rules.items() if rules.score_level is rule]
    least = [node.least for node in about if node.least is not None]
    most = [node.most for node in about if node.most is not None]
    if rule.of == "share" or not least or not most:
        return
    for index, band in enumerate(rule.bands):
        following = rule.bands[index + 1].from_ if index + 1 < len(rule.bands) else None
        if band.from_ > max(most) or (following is not None and following <= min(least)):
            message = pack_faults.band_unreached(node=name, band=band.name)
            hint = pack_faults.scores_between(least=exact_figure(min(least)), most=exact_figure(max(most)))
            yield (spot / index / "from").problem(message, hint, warning=True)
