"""Levels wanted → gaps: the questions below them, with the size of each gap and the steps that close it."""

from collections.abc import Iterator, Mapping, Sequence

from readiness.model.answer import State
from readiness.model.counts import GapCounts
from readiness.model.field_types import Criticality
from readiness.model.node_rubric import OVERALL
from readiness.model.questionnaire import Questionnaire
from readiness.model.roadmap import Gap
from readiness.model.scorecard import Scorecard

_CRITICALITIES: tuple[Criticality, ...] = ("blocker", "major", "standard")


def find_gaps(
    wanted_levels: Mapping[str, int], scorecard: Scorecard, closing: Mapping[str, Sequence[str]], gate: str
) -> Iterator[Gap]:
    """Yield a gap for each answered question that is supported below its wanted level, in the order of the levels.

    `closing` holds the initiatives that close each question, in order; `gate` is the gate of the target, or empty
    without gates.
    """
    for id_, wanted in wanted_levels.items():
        score = scorecard.questions[id_]
        if score.supported is not None and score.supported < wanted and score.state is not State.UNANSWERED:
            closed_by = dict.fromkeys(closing.get(id_, ()))
            for other in score.capped.needs if score.capped else ():
                closed_by |= dict.fromkeys(closing.get(other, ()))
            size, criticality = wanted - score.supported, scorecard.criticality_at(id_, gate)
            yield Gap(id_, score.supported, wanted, size, tuple(closed_by), criticality)


def count_gaps(gaps: Sequence[Gap], questionnaire: Questionnaire) -> dict[str, GapCounts]:
    """Return the numbers of gaps by criticality: of all, and of those of every dimension."""
    counted = {OVERALL: _count([gap.criticality for gap in gaps])}
    for dimension in questionnaire.dimensions:
        own = [gap.criticality for gap in gaps if questionnaire.part_of[gap.question] == dimension.id]
        counted[dimension.id] = _count(own)
    return counted


def _count(gaps: Sequence[Criticality]) -> GapCounts:
    return GapCounts(len(gaps), *(gaps.count(each) for each in _CRITICALITIES))
