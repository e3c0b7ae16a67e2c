"""Where the organization would stand after a phase, if every lift and all that is owed is evidenced."""

from collections.abc import Iterable
from dataclasses import replace

from readiness.model.answers import Answers, State
from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore, Scorecard
from readiness.scoring.scorecard import scorecard_of


def projected(pack: Pack, answers: Answers, scorecard: Scorecard, done: Iterable[Initiative]) -> Scorecard:
    """Return the scorecard once the initiatives `done`, in this order, are finished and evidenced.

    A question without a level stays as it is: no work answers it.
    """
    scores = {id_: _evidenced(score) for id_, score in scorecard.questions.items()}
    for initiative in done:
        for question, lift in initiative.lifts.items():
            score = scores[question]
            if score.supported is not None and lift.from_ <= score.supported < lift.to and _is_open(score):
                scores[question] = _at(score, lift.to)
    return scorecard_of(pack, answers, scores)


def _is_open(score: QuestionScore) -> bool:
    return score.state in {State.ANSWERED, State.UNKNOWN}


def _evidenced(score: QuestionScore) -> QuestionScore:
    return score if score.supported is None else replace(score, evidenced=score.supported)


def _at(score: QuestionScore, level: int) -> QuestionScore:
    return replace(score, state=State.ANSWERED, claimed=level, supported=level, evidenced=level)
