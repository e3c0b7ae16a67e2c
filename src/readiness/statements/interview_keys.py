"""Labels of the keys at a question, in the line of keys: one or two words after the key."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("level")
def level() -> None:
    """The key for a level."""


@phrase("next")
def next_question() -> None:
    """The key for the next question."""


@phrase("back")
def back() -> None:
    """The key for the question before."""


@phrase("unknown")
def unknown() -> None:
    """The key for unknown."""


@phrase("not applicable")
def not_applicable() -> None:
    """The key for not applicable."""


@phrase("note")
def note() -> None:
    """The key for the note."""


@phrase("evidence")
def evidence() -> None:
    """The key for evidence."""


@phrase("flag")
def flag() -> None:
    """The key for the flag."""


@phrase("remedy")
def remedy() -> None:
    """The key for who puts a shortfall right."""


@phrase("initiatives")
def progress() -> None:
    """The key for the progress of initiatives."""


@phrase("agenda")
def agenda() -> None:
    """The key for the agenda."""


@phrase("votes")
def votes() -> None:
    """The key for votes."""


@phrase("find")
def find() -> None:
    """The key for the search."""


@phrase("go to")
def go_to() -> None:
    """The key for going to a question."""


@phrase("map")
def question_map() -> None:
    """The key for the map of questions."""


@phrase("next open")
def next_open() -> None:
    """The key for the next question without an answer."""


@phrase("scores")
def scores() -> None:
    """The key for the scores."""


@phrase("undo")
def undo() -> None:
    """The key for undo."""


@phrase("clear")
def clear() -> None:
    """The key for the removal of the answer."""


@phrase("figure")
def figure() -> None:
    """The key for the measured figure."""


@phrase("done late")
def done_late() -> None:
    """The key for work done late."""


@phrase("who")
def who() -> None:
    """The key for the people in the room."""


@phrase("facts")
def facts() -> None:
    """The key for the facts of the profile."""


@phrase("event")
def event() -> None:
    """The key for an event of the tool in use."""


@phrase("phones")
def phones() -> None:
    """The key for the QR code that phones scan."""


@phrase("presenter")
def presenter() -> None:
    """The key for the view for a projector."""


@phrase("show all")
def show_all() -> None:
    """The key for the whole question."""


@phrase("help")
def all_commands() -> None:
    """The key for the list of keys."""


@phrase("leave")
def leave() -> None:
    """The key for the end."""
