"""Caps: the most some questions can be at while another answer, or a fact of the profile, is not so."""

from collections.abc import Mapping

from readiness.model.answers import State
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Cap, Rubric
from readiness.model.scorecard import Capped, QuestionScore

_OUT = {State.NOT_ASKED, State.NOT_APPLICABLE}
"""No answer can lift a cap through a question that stands so."""


def apply_caps(
    questionnaire: Questionnaire, rubric: Rubric, scores: Mapping[str, QuestionScore]
) -> dict[str, QuestionScore]:
    """Return the scores with every cap in force applied; the rubric is tailored, so that its caps hold for the profile.

    What lifts a cap is read as it stands by itself, without caps, so that the order of the caps changes nothing.
    """
    found = {id_: without_cap(score) for id_, score in scores.items()}
    held = dict(found)
    for id_, caps in _in_force(questionnaire, rubric, found).items():
        held[id_] = _capped(found[id_], caps, found)
    return held


def _in_force(
    questionnaire: Questionnaire, rubric: Rubric, scores: Mapping[str, QuestionScore]
) -> dict[str, list[Cap]]:
    """By question, the caps that hold it: those whose `unless` does not hold, where it is above them."""
    holding: dict[str, list[Cap]] = {}
    for cap in rubric.caps:
        if not cap.unless or _lacking(cap, scores):
            for id_, question in questionnaire.questions.items():
                if cap.is_about(question) and (scores[id_].supported or 0) > cap.at_most:
                    holding.setdefault(id_, []).append(cap)
    return holding


def without_cap(score: QuestionScore) -> QuestionScore:
    """Return how a question stands by itself."""
    if score.capped is None:
        return score
    return score._replace(supported=score.capped.supported, evidenced=score.capped.evidenced, capped=None)


def _lacking(cap: Cap, scores: Mapping[str, QuestionScore]) -> dict[str, int]:
    return {id_: level for id_, level in cap.unless.items() if (scores[id_].supported or 0) < level}


def _capped(score: QuestionScore, caps: list[Cap], scores: Mapping[str, QuestionScore]) -> QuestionScore:
    if score.supported is None or score.evidenced is None:
        return score
    lowest = min(caps, key=lambda cap: cap.at_most)
    needs: dict[str, int] = {}
    for cap in caps:
        needs |= _lacking(cap, scores)
    liftable = all(cap.unless for cap in caps) and all(scores[id_].state not in _OUT for id_ in needs)
    return score._replace(
        supported=lowest.at_most,
        evidenced=min(score.evidenced, lowest.at_most),
        because=f"{score.because} Held at {lowest.at_most}: {lowest.because}",
        capped=Capped(score.supported, score.evidenced, needs if liftable else {}, lowest.because),
    )
