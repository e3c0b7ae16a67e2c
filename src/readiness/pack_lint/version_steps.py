"""How far a version goes up, and how far it has to for what changed."""

from enum import IntEnum
from typing import NamedTuple


class Step(IntEnum):
    """How much of a version goes up: its third number, its second, or its first."""

    NONE = 0
    PATCH = 1
    """Words only: no score can change."""
    MINOR = 2
    """Scores may change; answers that were valid stay valid."""
    MAJOR = 3
    """Answers that were valid may no longer be, or may mean something else."""


class Versions(NamedTuple):
    """The versions of a questionnaire or a rubric in an older and in a newer pack."""

    part: str
    """`questionnaire` or `rubric`."""
    before: str
    now: str
    needed: Step

    @property
    def taken(self) -> Step | None:
        """The step from one version to the other; None where it goes back."""
        before, now = _numbers(self.before), _numbers(self.now)
        if now < before:
            return None
        return next((Step(3 - place) for place in range(3) if now[place] != before[place]), Step.NONE)

    @property
    def is_enough(self) -> bool:
        """Does the version go up far enough for what changed?"""
        return self.taken is not None and self.taken >= self.needed

    @property
    def least(self) -> str:
        """The lowest version that goes up far enough."""
        numbers = _numbers(self.before)
        kept = 3 - self.needed
        return (
            ".".join(map(str, [*numbers[:kept], numbers[kept] + 1, *[0] * (2 - kept)])) if self.needed else self.before
        )


def _numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]
