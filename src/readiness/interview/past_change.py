"""A change that can be undone."""

from typing import Any, NamedTuple

from readiness.model.live import Part
from readiness.saving.changes import Change, keep_quoting, to_value


class PastChange(NamedTuple):
    """A change in the undo list, with the value before and after it."""

    way: tuple[str, ...]
    before: Any
    after: Any
    question: str
    """The code of the question that was current."""
    typing: bool
    part: Part | None = None
    """The part whose answer was changed; None for every other change."""

    def undo(self) -> Change:
        """Return the change back to the value before; entries that others added to a list since then stay."""
        if not isinstance(self.after, list):
            return to_value(self.way, self.before)
        return Change(self.way, lambda now: keep_quoting(self._before(now or [])))

    def _before(self, now: list[Any]) -> list[Any] | None:
        return [*(self.before or []), *(entry for entry in now if entry not in self.after)] or None
