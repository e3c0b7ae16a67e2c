"""Project the scorecard after a phase, assuming that every lift and every supported level is evidenced."""

from collections.abc import Iterable

from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.model.initiative import Initiative, Lift
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore, Scorecard
from readiness.scoring.caps import without_cap
from readiness.scoring.question_levels import blocks_score
from readiness.scoring.scorecard import build_scorecard


def project_scorecard(pack: Pack, answers: Answers, scorecard: Scorecard, done: Iterable[Initiative]) -> Scorecard:
    """Return the scorecard after the initiatives `done`, with all evidence collected.

    A question without a level keeps its score: an initiative does not answer it.
    """
    scores = {id_: _evidenced(without_cap(score), pack) for id_, score in scorecard.questions.items()}
    lifts: dict[str, list[Lift]] = {}
    for initiative in done:
        for question, lift in initiative.lifts.items():
            lifts.setdefault(question, []).append(lift)
    for question, question_lifts in lifts.items():
        if scores[question].state in {State.ANSWERED, State.UNKNOWN}:
            scores[question] = _lifted(scores[question], question_lifts, pack)
    return build_scorecard(pack, answers, scores, scorecard.sites)


def _lifted(score: QuestionScore, lifts: list[Lift], pack: Pack) -> QuestionScore:
    """Return the score after the lifts, applied one after another as long as one starts at or below the level."""
    level = score.supported
    while level is not None and (reached := [lift.to for lift in lifts if lift.from_ <= level < lift.to]):
        level = max(reached)
    return score if level is None or level == score.supported else at_level(score, level, pack)


def at_level(score: QuestionScore, level: int, pack: Pack) -> QuestionScore:
    """Return the score of a question at another level that is shown by evidence."""
    changed = score._replace(state=State.ANSWERED, claimed=level, supported=level, evidenced=level, facets=())
    return _with_blocking(changed, pack)


def _evidenced(score: QuestionScore, pack: Pack) -> QuestionScore:
    """Return the score with its evidence debt settled: the supported level and every facet are evidenced."""
    if score.supported is None:
        return score
    facets = tuple(facet._replace(evidenced=facet.claimed) for facet in score.facets)
    return _with_blocking(score._replace(evidenced=score.supported, facets=facets), pack)


def _with_blocking(score: QuestionScore, pack: Pack) -> QuestionScore:
    """Recompute whether this question blocks the score."""
    return score._replace(blocks=blocks_score(score, pack.rubric.questions[score.id], pack.policies[score.id]))
