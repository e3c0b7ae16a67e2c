"""The line of keys, always visible; a click on a key presses it."""

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from readiness.interview.commands import COMMANDS, RARE
from readiness.statements.voice import say

_FEW = ("Enter", "b", "?", "q")


class KeyLine(Static):
    """The keys with their labels, on as many lines as they need."""

    class Pressed(Message):
        """A message that a key was clicked on."""

        def __init__(self, key: str) -> None:
            self.key = key
            super().__init__()

    def show(self, levels: str, width: int, *, few: bool) -> None:
        """Show the keys for a scale, or with `few` only the main ones; a key and its label stay on one line."""
        lines: list[list[Content]] = [[]]
        for key in _keys(levels, _FEW if few else ()):
            if lines[-1] and sum(one.cell_length + 2 for one in lines[-1]) + key.cell_length > width:
                lines.append([])
            lines[-1].append(key)
        self.update(Content("\n").join(Content("  ").join(line) for line in lines))

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked on."""
        if key := event.style.meta.get("key"):
            event.stop()
            self.post_message(self.Pressed(key))


def _keys(levels: str, only: Sequence[str]) -> Sequence[Content]:
    return [
        Content.assemble(
            (levels if command.key == "0-9" else command.key, Style(bold=True, reverse=True)),
            f" {say(command.short)}",
        ).stylize(Style.from_meta({"key": command.key}))
        for command in COMMANDS
        if (command.key in only if only else command.key not in RARE)
    ]
