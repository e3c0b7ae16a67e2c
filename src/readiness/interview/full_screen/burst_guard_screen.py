"""A screen of single-key commands that refuses text which arrives as a burst of keys."""

from collections.abc import Sequence
from time import monotonic

from textual import events
from textual.screen import Screen
from textual.timer import Timer

from readiness.interview.full_screen.dialog import Dialog
from readiness.interview.full_screen.key_bursts import GAP, KeyRun, Typed, insert_by_time, is_burst

_WAY_BACK = 0.2
"""Seconds in which keys typed in a closed panel may still arrive."""


class BurstGuardScreen(Screen[None]):
    """A screen that holds a printable key for a moment, to detect whether it is the first letter of a text."""

    NAMED = frozenset({"enter", "left", "right"})
    """Keys without a character that have a command; Textual handles all other such keys."""

    def __init__(self) -> None:
        super().__init__()
        self.busy = True
        """True while a panel or a list takes the keys, or is about to open, and before the first question is shown."""
        self._ahead: list[Typed] = []
        self._run, self._held = KeyRun(), 0
        self._timer: Timer | None = None
        self._calm = 0.0
        """The time until which the rest of a text may still arrive from a closed panel."""

    # Methods for subclasses

    def press_key(self, key: events.Key) -> None:
        """Run the command of a key."""
        raise NotImplementedError

    def refuse_text(self, keys: Sequence[Typed]) -> None:
        """Report that a text was not taken."""
        raise NotImplementedError

    # Typed keys

    def receive(self, typed: Typed) -> bool:
        """Take a key, or a paste as one text; return False for keys that scroll.

        Keys typed before a panel or a list is open wait for it. A paste is one text together with the keys that a
        terminal made of its first characters.
        """
        if isinstance(typed, events.Paste):
            self._hold(typed)
            self._give(self._run.taken())
            return True
        if not (self.busy or typed.is_printable or typed.key in self.NAMED):
            return False
        if typed.key.startswith("alt+"):
            return True  # no letter: a terminal makes it of the sign before a letter, also amid a paste
        if self.busy:
            self._give(self._run.taken())
            self._keep(typed)
        else:
            self._hold(typed)
        return True

    def _hold(self, key: Typed) -> None:
        if not self._run.joins(key):
            self._give(self._run.taken())
        if self.busy:
            self._keep(key)
            return
        self._run.keys.append(key)
        self._held += 1
        if self._timer is not None:
            self._timer.stop()
        if len(self._run.keys) == 1 and isinstance(key, events.Key) and not key.is_printable:
            self._give(self._run.taken())
        else:
            self._timer = self.set_timer(max(GAP, self._calm - monotonic()), self._wait_in_line)

    def _wait_in_line(self) -> None:
        """End the run after the keys that have arrived already, even if the program was too busy to read them."""
        self.app.call_later(self.call_later, self._end_run, self._held)

    def _end_run(self, held: int) -> None:
        if held == self._held:
            self._give(self._run.taken())

    def _give(self, keys: Sequence[Typed]) -> None:
        if not self.busy and is_burst(keys):
            self.refuse_text(keys)
            return
        for key in keys:
            if self.busy or not isinstance(key, events.Key):
                self._keep(key)
            else:
                self.press_key(key)

    def _keep(self, key: Typed) -> None:
        above = self.app.screen
        if isinstance(above, Dialog):
            above.take(key)
        else:
            insert_by_time(self._ahead, key)

    def typed_ahead(self) -> list[Typed]:
        """Return the keys that were typed ahead, and forget them."""
        keys, self._ahead = self._ahead, []
        return keys

    def is_back(self) -> None:
        """Take keys again, first those that were typed ahead."""
        self.busy, self._calm = False, monotonic() + _WAY_BACK
        for key in self.typed_ahead():
            self.receive(key)
