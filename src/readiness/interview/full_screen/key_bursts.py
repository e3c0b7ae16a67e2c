"""Typed keys with their times, grouped by the speed of typing."""

from bisect import insort
from collections.abc import Sequence

from textual import events

from readiness.interview.text_layout import truncate_line
from readiness.safe_text import escape_controls

Typed = events.Key | events.Paste

GAP = 0.03
"""Seconds: the gap between fast keys; people type three keys slower, a paste, a scanner or a dictation faster."""
_BURST, _SHOWN = 3, 60


def copy_of_key(typed: Typed) -> Typed:
    """Return a copy of a key or paste, with its time, that can be posted again."""
    copy = events.Paste(typed.text) if isinstance(typed, events.Paste) else events.Key(typed.key, typed.character)
    copy.time = typed.time
    return copy


def insert_by_time(keys: list[Typed], typed: Typed) -> None:
    """Insert a key after all keys that were typed before it."""
    insort(keys, typed, key=lambda key: key.time)


class KeyRun:
    """Keys that each arrived within `GAP` of the previous one."""

    def __init__(self) -> None:
        self.keys: list[Typed] = []

    def joins(self, key: Typed) -> bool:
        """Return whether a key arrived soon enough to belong to the run."""
        return not self.keys or abs(key.time - self.keys[-1].time) <= GAP

    def taken(self) -> list[Typed]:
        """Return the keys of the run, and forget them."""
        keys, self.keys = self.keys, []
        return keys


def is_burst(keys: Sequence[Typed]) -> bool:
    """Return whether the keys are a text, not single keys; digits each followed by Enter are never a text."""
    printable = [key for key in keys if isinstance(key, events.Key) and key.is_printable]
    pasted = any(isinstance(key, events.Paste) for key in keys)
    return pasted or (len(printable) >= _BURST and not _is_typed_ahead(keys))


def _is_typed_ahead(keys: Sequence[Typed]) -> bool:
    names = [key.key if isinstance(key, events.Key) else "" for key in keys]
    return all(name.isdecimal() for name in names[::2]) and all(name == "enter" for name in names[1::2])


def keys_as_text(keys: Sequence[Typed]) -> str:
    """Return keys and pastes as one line of text, shortened when long."""
    text = "".join(key.text if isinstance(key, events.Paste) else _sign(key) for key in keys)
    text = escape_controls(" ".join(text.split()))
    return truncate_line(text, _SHOWN)


def characters_in(keys: Sequence[Typed]) -> int:
    """Return the number of characters typed or pasted."""
    return sum(len(key.text) if isinstance(key, events.Paste) else 1 for key in keys)


def _sign(key: events.Key) -> str:
    return (key.character or "") if key.is_printable else " "
