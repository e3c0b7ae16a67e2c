"""The depth of an assessment in words, where it asks a part of the questions."""

from collections.abc import Iterator

from readiness.model.answer import State
from readiness.model.asked_at_depth import is_in_depth
from readiness.model.depth import FULL, least_depth, reaches
from readiness.statements import remarks as statements
from readiness.statements.statement import Statement
from readiness.view.depth_said import depth_left_out
from readiness.view.phrases import Phrases


def depth_sentences(wording: Phrases) -> Iterator[Statement]:
    """Yield a sentence on the depth; none for an assessment that asks all questions."""
    depth = wording.answers.assessment.depth
    if depth is None or depth == FULL:
        return
    states = wording.scores.questions
    every = [one for one in wording.questionnaire.questions.values() if states[one.id].state is not State.NOT_ASKED]
    asked = sum(is_in_depth(one, wording.answers) for one in every)
    rubric = (wording.assessment.pack.for_all or wording.assessment.pack).rubric
    needed = least_depth(rubric.least_depth, wording.profile, list(rubric.gate_named), wording.scores.next_gate)
    if reaches(depth, needed):
        yield statements.depth(depth=depth, asked=asked, number=len(every))
    else:
        yield statements.depth_too_small(depth=depth, asked=asked, number=len(every), needed=needed)
    if said := depth_left_out(wording.assessment.pack, wording.answers, wording.scores):
        yield said
