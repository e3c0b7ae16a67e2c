"""Apply caps: the highest level a question counts for, for a profile or until other questions reach a level."""

from collections.abc import Mapping

from readiness.model.answer import State
from readiness.model.cross_rules import Cap
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.scorecard import Capped, QuestionScore
from readiness.statements import levels

_EXCLUDED = {State.NOT_ASKED, State.NOT_APPLICABLE}
"""States of a question that cannot lift a cap: no answer gives it a level."""


def apply_caps(
    questionnaire: Questionnaire, rubric: Rubric, scores: Mapping[str, QuestionScore]
) -> dict[str, QuestionScore]:
    """Return the scores, by question id, with every cap in force applied.

    The rubric must be the one for the profile (`pack_for_profile`), which holds only the caps of that profile. A cap is
    lifted by levels before any cap, so the order of the caps makes no difference.
    """
    uncapped = {id_: without_cap(score) for id_, score in scores.items()}
    result = dict(uncapped)
    for id_, caps in _in_force(questionnaire, rubric, uncapped).items():
        result[id_] = _capped(uncapped[id_], caps, uncapped, rubric)
    return result


def _in_force(
    questionnaire: Questionnaire, rubric: Rubric, scores: Mapping[str, QuestionScore]
) -> dict[str, list[Cap]]:
    """Return the caps in force by question id: their `unless` is not met and the question is above their level."""
    in_force: dict[str, list[Cap]] = {}
    for cap in rubric.caps:
        if not cap.unless or _lacking(cap, scores):
            at_most = cap.at_most
            for id_, question in questionnaire.questions.items():
                if (scores[id_].supported or 0) > at_most and cap.is_about(question):
                    in_force.setdefault(id_, []).append(cap)
    return in_force


def without_cap(score: QuestionScore) -> QuestionScore:
    """Return the score of a question as it is without a cap."""
    if score.capped is None:
        return score
    return score._replace(supported=score.capped.supported, evidenced=score.capped.evidenced, capped=None)


def _lacking(cap: Cap, scores: Mapping[str, QuestionScore]) -> dict[str, int]:
    """Return the levels in the cap's `unless` that are not reached, by question id."""
    return {id_: level for id_, level in cap.unless.items() if (scores[id_].supported or 0) < level}


def _capped(
    score: QuestionScore, caps: list[Cap], scores: Mapping[str, QuestionScore], rubric: Rubric
) -> QuestionScore:
    if score.supported is None or score.evidenced is None:
        return score
    lowest = min(caps, key=lambda cap: cap.at_most)
    needs: dict[str, int] = {}
    for cap in caps:
        needs |= _lacking(cap, scores)
    liftable = all(cap.unless for cap in caps) and all(scores[id_].state not in _EXCLUDED for id_ in needs)
    return score._replace(
        supported=lowest.at_most,
        evidenced=min(score.evidenced, lowest.at_most),
        sentences=(*score.sentences, levels.held(level=rubric.called(score.id, lowest.at_most), why=lowest.because)),
        capped=Capped(score.supported, score.evidenced, needs if liftable else {}, lowest.because),
    )
