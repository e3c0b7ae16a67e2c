"""The sentences on the depth of an assessment and on the questions that it leaves out."""

from readiness.model.answers import Answers
from readiness.model.depth import FULL
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.scoring.beyond_depth import left_out
from readiness.statements import depths as statements
from readiness.statements.lists import at_most, paragraph
from readiness.statements.statement import Statement

_NAMED = 8


def depth_left_out(pack: Pack, answers: Answers, scorecard: Scorecard) -> Statement | None:
    """Return the sentence on what the next gate needs and the depth leaves out; None where it leaves out nothing."""
    depth, found = answers.assessment.depth, left_out(pack, answers, scorecard)
    if depth is None or found is None:
        return None
    codes = at_most(found.codes, _NAMED)
    return statements.leaves_out(depth=depth, number=len(found.codes), gate=found.gate, codes=codes)


def depth_said(pack: Pack, answers: Answers, scorecard: Scorecard) -> Statement | None:
    """Return the sentence at the start of an interview that asks a part; None for one that asks every question."""
    depth = answers.assessment.depth
    if depth is None or depth == FULL:
        return None
    if said := depth_left_out(pack, answers, scorecard):
        return paragraph(said, statements.ask_all())
    gate = scorecard.next_gate
    return statements.enough(depth=depth, gate=gate) if gate else statements.part(depth=depth)
