"""Things that are missing where a condition of a gate is not known to be met."""

from enum import StrEnum


class Lack(StrEnum):
    """The thing that is missing where a condition of a gate is not known to be met."""

    ANSWER = "answer"
    KNOWN_ANSWER = "known-answer"
    """The answer is unknown: the condition is undecided, or short where the rubric gives an unknown answer a level."""
    SCORE = "score"
    """A node has no score: the rubric withholds it, or nothing that counts was answered."""
