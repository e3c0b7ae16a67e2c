"""Lapses that only lower scores → the first of them after which a gate reached falls below a threshold."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta

from readiness.model.answers import Answers
from readiness.model.outlook import Lapse
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore, Scorecard
from readiness.model.verdict import Verdict
from readiness.planning.lapses import reached_gates
from readiness.scoring.question_scorer import QuestionScorer
from readiness.scoring.scorecard import build_scorecard

_HOLDS = {Verdict.PASSED, Verdict.CONDITIONAL}


def with_thresholds(lapses: Sequence[Lapse], pack: Pack, answers: Answers, scorecard: Scorecard) -> Iterator[Lapse]:
    """Yield the lapses that take a gate or an outcome along, also those that only lower a score below a threshold.

    Only the first day is sought on which a score takes a gate reached along, before any lapse that does so itself.
    """
    first = min((one.day for one in lapses if one.gate and not one.at_site), default=date.max)
    quiet = [one for one in lapses if one.gate is None and one.day < first]
    day, gate = _first_below(quiet, pack, answers, scorecard)
    for one in lapses:
        if one.gate is None and one.day == day:
            yield one._replace(gate=gate)
        elif one.gate or one.outcome:
            yield one


def _first_below(
    quiet: Sequence[Lapse], pack: Pack, answers: Answers, scorecard: Scorecard
) -> tuple[date | None, str | None]:
    """Return the first day of some lapses after which a gate reached no longer holds, and the first such gate."""
    days = sorted({one.day for one in quiet})
    low, high, found = 0, len(days), None
    while low < high and scorecard.headline:
        middle = (low + high) // 2
        ids = {one.id for one in quiet if one.day <= days[middle]}
        gate = _gate_lost(pack, answers, scorecard, ids, days[middle] + timedelta(days=1))
        low, high, found = (low, middle, gate) if gate else (middle + 1, high, found)
    return (days[low], found) if found else (None, None)


def _gate_lost(pack: Pack, answers: Answers, scorecard: Scorecard, ids: Collection[str], day: date) -> str | None:
    """Return the first gate reached that does not hold on a later day, by the later scores of some questions."""
    later = answers.changed(assessment=answers.assessment.changed(date=day))
    scores = scorecard.questions | dict(_scores(pack, later, ids))
    holds = {gate.id for gate in build_scorecard(pack, later, scores, scorecard.sites).gates if gate.verdict in _HOLDS}
    return next((gate.id for gate in reached_gates(scorecard) if gate.id not in holds), None)


def _scores(pack: Pack, answers: Answers, ids: Collection[str]) -> Iterator[tuple[str, QuestionScore]]:
    scorer = QuestionScorer(pack, answers)
    for id_ in ids:
        question = pack.questionnaire.questions[id_]
        yield id_, scorer.of(question, scorer.of_parts(question))
