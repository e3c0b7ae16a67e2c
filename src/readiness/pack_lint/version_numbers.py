"""Version steps: the one taken between two versions, and the one that changes need."""

from enum import IntEnum
from typing import NamedTuple


class VersionStep(IntEnum):
    """The step between two versions: none, or the third, second or first number raised."""

    NONE = 0
    PATCH = 1
    """Wording only: no score changes."""
    MINOR = 2
    """Scores may change; answers that were valid stay valid."""
    MAJOR = 3
    """Valid answers may become invalid or change their meaning."""


class Versions(NamedTuple):
    """The versions of a questionnaire or a rubric in an older and a newer pack."""

    part: str
    """`questionnaire` or `rubric`."""
    before: str
    now: str
    needed: VersionStep
    """The least step that the changes need."""

    @property
    def taken(self) -> VersionStep | None:
        """The step from the older version to the newer; None when the newer is lower."""
        before, now = _numbers(self.before), _numbers(self.now)
        if now < before:
            return None
        return next((VersionStep(3 - place) for place in range(3) if now[place] != before[place]), VersionStep.NONE)

    @property
    def is_enough(self) -> bool:
        """True if the step taken is at least the step needed."""
        return self.taken is not None and self.taken >= self.needed

    @property
    def least(self) -> str:
        """The lowest version that is raised by the step needed."""
        numbers = _numbers(self.before)
        kept = 3 - self.needed
        return (
            ".".join(map(str, [*numbers[:kept], numbers[kept] + 1, *[0] * (2 - kept)])) if self.needed else self.before
        )


def _numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]
