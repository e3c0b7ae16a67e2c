"""Agreement among participants: the spread of votes on a question, and Krippendorff's alpha over several questions."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import lcm
from typing import NamedTuple

from readiness.model.answer import Answer
from readiness.model.pack import Pack
from readiness.model.participants import Participant, Vote, is_anonymous
from readiness.model.questionnaire import Question
from readiness.model.scale import Scale
from readiness.statements import scores
from readiness.statements.statement import Statement

DISCUSS_FROM = 2
"""The spread, in levels of the scale, from which a question needs a discussion before a level is agreed."""

FEWEST_QUESTIONS = 3
"""The questions with votes of at least two people that alpha needs: with fewer, one vote decides it. An assumption."""


class Spread(NamedTuple):
    """The lowest and the highest level voted for on one question."""

    lowest: int
    highest: int
    apart: int
    """The distance between the two in levels of the scale; 0 when they are equal."""

    @property
    def is_wide(self) -> bool:
        """True if the votes are far enough apart to need a discussion."""
        return self.apart >= DISCUSS_FROM


class Agreement(NamedTuple):
    """Krippendorff's alpha over several questions, for ordinal levels."""

    alpha: Fraction | None
    """1 for full agreement, 0 for agreement by chance; None when it cannot be computed."""
    because: Statement | None
    """The reason it cannot be computed; None when it can."""
    questions: int
    """The number of questions with votes of at least two people."""


def vote_spread(votes: Mapping[str, Vote], scale: Scale) -> Spread | None:
    """Return the spread of the levels voted for; None when nobody voted for a level."""
    levels = sorted(vote for vote in votes.values() if isinstance(vote, int))
    if not levels:
        return None
    rungs = _rungs(scale)
    return Spread(levels[0], levels[-1], rungs[levels[-1]] - rungs[levels[0]])


def is_divided(answer: Answer, scale: Scale) -> bool:
    """Return whether the votes on an answer are far apart, or were in the answers that it is a copy of."""
    spread = vote_spread(answer.votes, scale)
    return "divided" in answer.doubts or (spread is not None and spread.is_wide)


def vote_agreement(questions: Iterable[Question], answers: Mapping[str, Answer], pack: Pack) -> Agreement:
    """Return the agreement of the votes on `questions`.

    Only questions on the rubric's default scale count: levels of different scales cannot be compared.
    """
    rungs = _rungs(pack.rubric.scale)
    units = [
        [rungs[vote] for vote in answers[question.id].votes.values() if isinstance(vote, int)]
        for question in questions
        if question.id in answers and pack.rubric.scale_of(question.id) is pack.rubric.scale
    ]
    pairable = [unit for unit in units if len(unit) > 1]
    if not pairable:
        return Agreement(None, scores.no_votes(), 0)
    if len(pairable) < FEWEST_QUESTIONS:
        return Agreement(None, scores.too_few_votes(fewest=FEWEST_QUESTIONS), len(pairable))
    alpha = krippendorff(pairable)
    return Agreement(alpha, scores.equal_votes() if alpha is None else None, len(pairable))


def krippendorff(units: Sequence[Sequence[int]]) -> Fraction | None:
    """Return Krippendorff's alpha for ordinal values; None when no two values differ.

    `units` holds, for each question, the ranks that were voted for; a unit has at least two. The formula is from
    Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): 1 minus observed over expected disagreement, from
    the coincidences of values. The distance of two ranks is the square of the number of values from one to the other,
    with half of those at each end. All counts are multiplied by a number that makes them whole, and distances by four
    times its square.
    """
    whole = lcm(*(len(unit) - 1 for unit in units))
    coincidences: Counter[tuple[int, int]] = Counter()
    totals: Counter[int] = Counter()
    for unit in units:
        counts, share = Counter(unit), whole // (len(unit) - 1)
        for first, second in product(counts, repeat=2):
            pairs = share * counts[first] * (counts[second] - (first == second))
            coincidences[first, second] += pairs
            totals[first] += pairs

    def distance(first: int, second: int) -> int:
        low, high = sorted((first, second))
        between = sum(count for rank, count in totals.items() if low <= rank <= high)
        return (2 * between - totals[low] - totals[high]) ** 2

    pairs_of_totals = product(totals, repeat=2)
    expected = sum(totals[first] * totals[second] * distance(first, second) for first, second in pairs_of_totals)
    observed = sum(count * distance(first, second) for (first, second), count in coincidences.items())
    return 1 - Fraction((totals.total() - whole) * observed, expected) if expected else None


def votes_in_order(votes: Mapping[str, Vote], participants: Sequence[Participant]) -> list[tuple[str, Vote]]:
    """Return the name and vote of everyone who voted, in the order of `participants`, then those not named there."""
    names = [person.name for person in participants if person.name in votes]
    return [(name, votes[name]) for name in dict.fromkeys([*names, *votes])]


def only_delivery_team(answer: Answer, participants: Sequence[Participant]) -> bool:
    """Return whether only the delivery team, who build or sell what is assessed, gave an answer.

    Counts those who voted; where nobody did, or nobody under a name, all participants. False when there are none. In a
    copy without votes the answer says it itself.
    """
    if "delivery-team" in answer.doubts:
        return True
    in_team = {person.name for person in participants if person.delivery_team}
    named = [name for name in answer.votes if name in in_team or not is_anonymous(name)]
    names = named or [person.name for person in participants]
    return bool(names) and all(name in in_team for name in names)


def _rungs(scale: Scale) -> dict[int, int]:
    return {level.level: rung for rung, level in enumerate(scale.levels)}
