"""How far the people in the room agree: the spread of the votes on a question, and Krippendorff's alpha over many."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from readiness.model.answers import Answer
from readiness.model.pack import Pack
from readiness.model.participants import Participant, Vote
from readiness.model.questionnaire import Question
from readiness.model.scale import Scale

DISCUSS_FROM = 2
"""Votes so many levels apart ask for a discussion before a level is agreed."""


class Spread(NamedTuple):
    """How far the votes on one question lie apart."""

    lowest: int
    highest: int
    """Levels."""
    apart: int
    """Rungs of the scale between the two."""

    @property
    def is_wide(self) -> bool:
        """Does it ask for a discussion?"""
        return self.apart >= DISCUSS_FROM


class Agreement(NamedTuple):
    """Krippendorff's alpha of some questions, for levels in order."""

    alpha: Fraction | None
    """1 is full agreement, 0 what chance alone would give; None where it cannot be told."""
    because: str
    """Why it cannot be told; empty when it can."""
    questions: int
    """How many questions have votes of at least two people."""


def vote_spread(votes: Mapping[str, Vote], scale: Scale) -> Spread | None:
    """Return how far the levels voted for lie apart; None when nobody voted for a level."""
    levels = sorted(vote for vote in votes.values() if isinstance(vote, int))
    if not levels:
        return None
    rungs = _rungs(scale)
    return Spread(levels[0], levels[-1], rungs[levels[-1]] - rungs[levels[0]])


def vote_agreement(questions: Iterable[Question], answers: Mapping[str, Answer], pack: Pack) -> Agreement:
    """Return how far the votes on some questions agree.

    Only questions on the rubric's own scale count: rungs of different scales cannot be compared.
    """
    rungs = _rungs(pack.rubric.scale)
    units = [
        [rungs[vote] for vote in answers[question.id].votes.values() if isinstance(vote, int)]
        for question in questions
        if question.id in answers and pack.rubric.scale_of(question.id) is pack.rubric.scale
    ]
    pairable = [unit for unit in units if len(unit) > 1]
    alpha = krippendorff(pairable)
    why = "no question has votes of two people" if not pairable else "every vote is for the same level"
    return Agreement(alpha, "" if alpha is not None else why, len(pairable))


def krippendorff(units: Sequence[Sequence[int]]) -> Fraction | None:
    """Return Krippendorff's alpha for ordinal values; None when no two values differ.

    `units` holds the values that were given to each thing, at least two, as ranks. After Krippendorff, Computing
    Krippendorff's Alpha-Reliability (2011): observed over expected disagreement, from coincidences of values; the
    distance of two ranks is the number of values that lie between them, counting half of those at the ends.
    """
    coincidences: dict[tuple[int, int], Fraction] = {}
    for unit in units:
        counts = Counter(unit)
        for one, two in ((one, two) for one in counts for two in counts):
            pairs = counts[one] * (counts[two] - (one == two))
            coincidences[one, two] = coincidences.get((one, two), Fraction(0)) + Fraction(pairs, len(unit) - 1)
    totals: dict[int, Fraction] = {}
    for (one, _), count in coincidences.items():
        totals[one] = totals.get(one, Fraction(0)) + count
    number = sum(totals.values())

    def distance(one: int, two: int) -> Fraction:
        low, high = sorted((one, two))
        between = sum(count for rank, count in totals.items() if low <= rank <= high)
        return (between - (totals[low] + totals[high]) / 2) ** 2

    expected = sum(totals[one] * totals[two] * distance(one, two) for one in totals for two in totals)
    observed = sum(count * distance(one, two) for (one, two), count in coincidences.items())
    return 1 - (number - 1) * observed / expected if expected else None


def votes_in_order(answer: Answer, participants: Sequence[Participant]) -> list[tuple[str, Vote]]:
    """Return who voted for what, in the order people are named."""
    names = [one.name for one in participants if one.name in answer.votes]
    return [(name, answer.votes[name]) for name in dict.fromkeys([*names, *answer.votes])]


def only_delivery_team(answer: Answer, participants: Sequence[Participant]) -> bool:
    """Was an answer given only by those who build or sell what is assessed, as far as is known?

    By those who voted on it; where nobody did, by everybody in the room.
    """
    in_team = {one.name for one in participants if one.delivery_team}
    voices = list(answer.votes) or [one.name for one in participants]
    return bool(voices) and all(name in in_team for name in voices)


def _rungs(scale: Scale) -> dict[int, int]:
    return {level.level: rung for rung, level in enumerate(scale.levels)}
