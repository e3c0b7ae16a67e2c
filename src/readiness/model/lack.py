"""Things that are missing where a condition of a gate can be neither met nor short."""

from enum import StrEnum


class Lack(StrEnum):
    """The thing that is missing where a condition of a gate can be neither met nor short."""

    ANSWER = "answer"
    KNOWN_ANSWER = "known-answer"
    """The answer is unknown, and the rubric gives an unknown answer no level."""
    SCORE = "score"
    """A node has no score: the rubric withholds it, or nothing that counts was answered."""
