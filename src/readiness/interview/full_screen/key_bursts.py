"""Keys as they were typed: kept with their time, and grouped by how fast they came."""

from collections.abc import Sequence

from textual import events

from readiness.safe_text import escape_controls

Typed = events.Key | events.Paste

GAP = 0.03
"""Seconds: fingers leave more between three keys; a paste, a scanner or a dictation leaves less."""
_BURST, _SHOWN = 3, 60


def copy_of_key(typed: Typed) -> Typed:
    """Return what was typed once more, to be posted; it keeps its time."""
    copy = events.Paste(typed.text) if isinstance(typed, events.Paste) else events.Key(typed.key, typed.character)
    copy.time = typed.time
    return copy


class KeyRun:
    """Keys of which each came within `GAP` of the one before."""

    def __init__(self) -> None:
        self.keys: list[Typed] = []

    def joins(self, key: Typed) -> bool:
        """Did a key come so soon that it belongs to those held?"""
        return not self.keys or abs(key.time - self.keys[-1].time) <= GAP

    def taken(self) -> list[Typed]:
        """Give, and forget, the keys held."""
        keys, self.keys = self.keys, []
        return keys


def is_burst(keys: Sequence[Typed]) -> bool:
    """Is it a text rather than single keys? Digits each followed by Enter are typed ahead, however fast they come."""
    printable = [key for key in keys if isinstance(key, events.Key) and key.is_printable]
    pasted = any(isinstance(key, events.Paste) for key in keys)
    return pasted or (len(printable) >= _BURST and not _is_typed_ahead(keys))


def _is_typed_ahead(keys: Sequence[Typed]) -> bool:
    names = [key.key if isinstance(key, events.Key) else "" for key in keys]
    return all(name.isdecimal() for name in names[::2]) and all(name == "enter" for name in names[1::2])


def keys_as_text(keys: Sequence[Typed]) -> str:
    """Return keys and pastes as one line of text, cut where it is long."""
    text = "".join(key.text if isinstance(key, events.Paste) else _sign(key) for key in keys)
    text = escape_controls(" ".join(text.split()))
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def characters_in(keys: Sequence[Typed]) -> int:
    """Return how many characters were typed or pasted."""
    return sum(len(key.text) if isinstance(key, events.Paste) else 1 for key in keys)


def _sign(key: events.Key) -> str:
    return (key.character or "") if key.is_printable else " "
