"""The scorecard: the whole, every dimension and section, and the themes."""

from collections.abc import Iterator

from readiness.model.answers import State
from readiness.model.policies import Rounding
from readiness.model.scalars import Exact, written
from readiness.model.scorecard import NodeScore
from readiness.reporting.view.rounding import figure, percent, plain
from readiness.reporting.view.shape import NodeRow, ThemeRow
from readiness.reporting.view.shape_words import Figure
from readiness.reporting.view.wording import Wording
from readiness.reporting.view.words import listed, spoken

_SHARE = Rounding(digits=2, mode="down")


def node_rows(wording: Wording) -> tuple[NodeRow, ...]:
    """Return the whole first, then every dimension with its sections below it."""
    return tuple(_rows(wording, wording.scores.overall, 0))


def weakest(wording: Wording) -> str | None:
    """Say which dimension has the lowest evidenced score, unless all have the same."""
    parts = wording.scores.overall.parts
    scored = [(part.evidenced.value, part) for part in parts if part.evidenced.value is not None]
    values, ends = {value for value, _ in scored}, {(part.least, part.most) for part in parts}
    if len(values) < 2 or len(ends) > 1:
        return None
    lowest = min(values)
    names = [part.title for value, part in scored if value == lowest]
    said = "evidenced at" if wording.rubric.policies.evidence else "at"
    (_, most), *_ = ends
    return f"Weakest: {listed(names)}, {said} {wording.number(lowest).shown}{f' of {written(most)}' if most else ''}."


def waiting(wording: Wording) -> tuple[str, ...]:
    """Say, of every dimension with stages, which questions keep the next stage shut."""
    found = []
    for part in wording.scores.overall.parts:
        reached = part.evidenced.value
        later = {
            term.stage for term in part.evidenced.terms if reached is not None and term.stage and term.stage > reached
        }
        short = [t for t in part.evidenced.terms if later and t.stage == min(later) and not t.value]
        if short:
            codes = [wording.named(term.id).code for term in short]
            found.append(f"{part.title}: stage {min(later)} waits for {listed(codes, 12)}.")
    return tuple(found)


def _rows(wording: Wording, node: NodeScore, depth: int) -> Iterator[NodeRow]:
    yield _row(wording, node, depth)
    for part in node.parts:
        yield from _rows(wording, part, depth + 1)


def _row(wording: Wording, node: NodeScore, depth: int) -> NodeRow:
    upcoming = wording.scores.next_gate
    needed = wording.scores.gate(upcoming).thresholds.get(node.id) if upcoming else None
    value = node.evidenced.value
    held = _held(wording, node)
    blocker = node.lowest_blocker
    return NodeRow(
        id=node.id,
        title=node.title,
        depth=depth,
        claimed=wording.figure(node.claimed.value),
        evidenced=wording.figure(value),
        needed=wording.figure(needed),
        short=None if value is None or needed is None else value < needed,
        met=f"{sum(held)} of {len(held)}" if held else None,
        all_met=all(held),
        coverage=figure(node.coverage, _SHARE),
        coverage_percent=None if node.coverage is None else percent(node.coverage),
        answered=node.answered,
        applicable=node.applicable,
        coverage_words=f"{node.answered} of {node.applicable} answered" if node.applicable else "none applies",
        lowest_blocker=wording.named(blocker) if blocker else None,
        lowest_blocker_level=wording.scores.questions[blocker].evidenced if blocker else None,
        because=node.evidenced.because,
        weight=plain(wording.assessment.pack.rules[node.id].weight) if depth else "",
        kind=spoken(wording.assessment.pack.rules[node.id].kind),
        least=_end(node.least),
        most=_end(node.most),
        target=wording.figure(node.target),
        below_target=None if value is None or node.target is None else value < node.target,
        reads=node.reads.name if node.reads else None,
        claimed_reads=node.claimed_reads.name if node.claimed_reads else None,
        reads_because=node.reads.because if node.reads else "",
        facets=tuple(wording.figure(score.value) for score in node.facets),
    )


def _end(value: Exact | None) -> Figure | None:
    return None if value is None else Figure(str(value), float(value), written(value))


def _held(wording: Wording, node: NodeScore) -> list[bool]:
    """Of the next gate's minimums below this node, which hold."""
    upcoming = wording.scores.next_gate
    minimums = wording.scores.gate(upcoming).minimums if upcoming else {}
    scores = [(wording.scores.questions[id_], minimums[id_]) for id_ in node.questions if id_ in minimums]
    return [
        score.state is not State.UNANSWERED and score.evidenced is not None and score.evidenced >= minimum
        for score, minimum in scores
    ]


def theme_rows(wording: Wording) -> tuple[ThemeRow, ...]:
    """Return the index of every theme that has one."""
    asked = wording.scores.questions
    return tuple(
        ThemeRow(
            theme.id,
            theme.title,
            wording.figure(theme.claimed.value),
            wording.figure(theme.evidenced.value),
            sum(1 for id_ in theme.questions if asked[id_].state is not State.NOT_ASKED),
        )
        for theme in wording.scores.themes
        if theme.evidenced.value is not None
    )
