"""Where the organization would stand after a phase, if every lift and all that is owed is evidenced."""

from collections.abc import Iterable

from readiness.model.answers import Answers, State
from readiness.model.initiative import Initiative, Lift
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore, Scorecard
from readiness.scoring.caps import without_cap
from readiness.scoring.question_levels import blocks_score
from readiness.scoring.scorecard import build_scorecard


def project_scorecard(pack: Pack, answers: Answers, scorecard: Scorecard, done: Iterable[Initiative]) -> Scorecard:
    """Return the scorecard once the initiatives `done` are finished and evidenced.

    A question without a level stays as it is: no work answers it.
    """
    scores = {id_: _evidenced(without_cap(score), pack) for id_, score in scorecard.questions.items()}
    lifts: dict[str, list[Lift]] = {}
    for initiative in done:
        for question, lift in initiative.lifts.items():
            lifts.setdefault(question, []).append(lift)
    for question, own in lifts.items():
        if scores[question].state in {State.ANSWERED, State.UNKNOWN}:
            scores[question] = _lifted(scores[question], own, pack)
    return build_scorecard(pack, answers, scores)


def _lifted(score: QuestionScore, lifts: list[Lift], pack: Pack) -> QuestionScore:
    """Walk up from lift to lift, as far as they reach."""
    level = score.supported
    while level is not None and (reached := [lift.to for lift in lifts if lift.from_ <= level < lift.to]):
        level = max(reached)
    if level == score.supported:
        return score
    lifted = score._replace(state=State.ANSWERED, claimed=level, supported=level, evidenced=level, facets=())
    return _judged(lifted, pack)


def _evidenced(score: QuestionScore, pack: Pack) -> QuestionScore:
    """What is owed is evidenced, on every side of it."""
    if score.supported is None:
        return score
    facets = tuple(facet._replace(evidenced=facet.claimed) for facet in score.facets)
    return _judged(score._replace(evidenced=score.supported, facets=facets), pack)


def _judged(score: QuestionScore, pack: Pack) -> QuestionScore:
    """Whether it keeps scores from being given is judged anew."""
    return score._replace(blocks=blocks_score(score, pack.rubric.questions[score.id], pack.policies[score.id]))
