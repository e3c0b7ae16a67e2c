"""Levels wanted → gaps: the questions below them, with the size of each gap and the steps that close it."""

from collections.abc import Iterator, Mapping, Sequence

from readiness.model.answers import State
from readiness.model.roadmap import Gap, Step
from readiness.model.scorecard import Scorecard


def find_gaps(wanted_levels: Mapping[str, int], scorecard: Scorecard, steps: Sequence[Step]) -> Iterator[Gap]:
    """Yield a gap for each answered question that is supported below its wanted level, in the order of the levels."""
    closing: dict[str, list[str]] = {}
    for step in steps:
        for part in step.closes:
            closing.setdefault(part.question, []).append(step.initiative)
    for id_, wanted in wanted_levels.items():
        score = scorecard.questions[id_]
        if score.supported is not None and score.supported < wanted and score.state is not State.UNANSWERED:
            closed_by = dict.fromkeys(closing.get(id_, ()))
            for other in score.capped.needs if score.capped else ():
                closed_by |= dict.fromkeys(closing.get(other, ()))
            yield Gap(id_, score.supported, wanted, wanted - score.supported, tuple(closed_by))
