"""The question on the wall as phones show it: texts of the pack, and nothing of the answers file."""

from typing import NamedTuple


class CardLevel(NamedTuple):
    """A level that can be voted for."""

    level: int
    name: str
    text: str


class QuestionCard(NamedTuple):
    """A question with its levels; without levels there is nothing to vote on."""

    code: str
    title: str
    prompt: str
    levels: tuple[CardLevel, ...]

    def has(self, vote: object) -> bool:
        """Return whether a vote is one of the levels, or unknown."""
        is_level = isinstance(vote, int) and not isinstance(vote, bool)
        return bool(self.levels) and (
            vote == "unknown" or (is_level and any(level.level == vote for level in self.levels))
        )
