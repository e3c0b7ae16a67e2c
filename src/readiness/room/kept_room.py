"""The keys, the port and the seats of a room, kept for a restart of the program in the user's own folder."""

from pathlib import Path
from typing import Any

from readiness.saving.kept_state import KeptState

_SECONDS, _BYTES = 12 * 3600, 100_000
"""The age from which a kept room is no longer used, and its largest size."""


class KeptRoom:
    """The file for one answers file; it holds no vote. Where it cannot be written, a restart begins a new room."""

    def __init__(self, answers: Path) -> None:
        self._state = KeptState("rooms", answers)
        self.path, self.save, self.discard = self._state.path, self._state.save, self._state.discard

    def load(self) -> dict[str, Any] | None:
        """Return what an earlier run kept; None when there is nothing, or nothing that can be used."""
        kept = self._state.load(_BYTES, _SECONDS)
        return kept if _is_valid(kept) else None


def _is_valid(kept: Any) -> bool:
    """Return whether the content has the form that `save` writes."""
    if not isinstance(kept, dict) or not isinstance(kept.get("seats"), dict):
        return False
    texts = all(isinstance(kept.get(name), str) and kept[name] for name in ("key", "code"))
    numbers = all(type(kept.get(name)) is int and kept[name] >= 0 for name in ("port", "round"))
    seats = all(
        isinstance(seat, list) and [type(part) for part in seat] == [str, bool] for seat in kept["seats"].values()
    )
    return texts and numbers and seats and kept["port"] < 65_536 and type(kept.get("open")) is bool
