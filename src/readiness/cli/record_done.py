"""The questions that an initiative lifts and that need a new answer once it is done."""

from typing import TYPE_CHECKING

from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answer import State
from readiness.model.own_plan import pack_with_plan
from readiness.scoring.scorecard import score_answers
from readiness.statements import recording as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.cli.record_run import RecordTarget

_MOST_NAMED = 8


def told_short(initiative: str, target: "RecordTarget") -> tuple[Statement, ...]:
    """Return a sentence on the questions below the level that an initiative leads to; nothing where none is."""
    pack = pack_with_plan(pack_for_profile(target.pack, target.answers.assessment.profile), target.answers)
    scores = score_answers(pack, target.answers).questions
    offered = pack.rubric.initiative_named.get(initiative)
    short = {
        id_: lift.to
        for id_, lift in (offered.lifts.items() if offered else ())
        if scores[id_].state is State.UNANSWERED
        or ((level := scores[id_].supported) is not None and lift.from_ <= level < lift.to)
    }
    codes = [pack.questionnaire.questions[id_].code for id_ in short]
    if not codes:
        return ()
    level = next(iter(short.values()))
    questions = at_most(codes, _MOST_NAMED)
    return (statements.answer_anew(questions=questions, path=target.path, first=codes[0], level=level),)
