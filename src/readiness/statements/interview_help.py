"""The list of commands at a question: what each does. The commands themselves are typed in every language."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("answer with that level")
def level() -> None:
    """A row of the list of commands: a level."""


@phrase("answer with that level; the question stays")
def level_typed() -> None:
    """A row of the list of commands in plain lines: a level."""


@phrase("go on to the next question; after a return, to the next open one (> goes in order)")
def next_question() -> None:
    """A row of the list of commands: the next question."""


@phrase("back to the question before")
def back() -> None:
    """A row of the list of commands: the question before."""


@phrase("nobody in the room knows")
def unknown() -> None:
    """A row of the list of commands: unknown."""


@phrase("not applicable: asks why, and who approves")
def not_applicable() -> None:
    """A row of the list of commands: not applicable."""


@phrase("add to the note")
def note() -> None:
    """A row of the list of commands: the note."""


@phrase("add to the note; n - removes it")
def note_typed() -> None:
    """A row of the list of commands in plain lines: the note."""


@phrase("evidence: a document of the register, or a title")
def evidence() -> None:
    """A row of the list of commands: evidence."""


@phrase("evidence: a document of the register, or a title; e - removes the last piece")
def evidence_typed() -> None:
    """A row of the list of commands in plain lines: evidence."""


@phrase("flag it for the parking lot (why, who, until when), or take it off")
def flag() -> None:
    """A row of the list of commands: the flag."""


@phrase("votes: a level from each participant (V hides them until all are shown)")
def votes() -> None:
    """A row of the list of commands: votes."""


@phrase("find questions by words")
def find() -> None:
    """A row of the list of commands: the search."""


@phrase("go to a question by its code")
def go_to() -> None:
    """A row of the list of commands: going to a question."""


@phrase("the map: every question and how it stands")
def question_map() -> None:
    """A row of the list of commands: the map of questions."""


@phrase("to the next question without an answer")
def next_open() -> None:
    """A row of the list of commands: the next question without an answer."""


@phrase("show or hide the scores")
def scores() -> None:
    """A row of the list of commands: the scores."""


@phrase("undo, as often as you like")
def undo() -> None:
    """A row of the list of commands: undo."""


@phrase("take the answer back")
def clear() -> None:
    """A row of the list of commands: the removal of the answer."""


@phrase("take the answer back; note and evidence stay")
def clear_typed() -> None:
    """A row of the list of commands in plain lines: the removal of the answer."""


@phrase("the measured figure, where the question has one")
def figure() -> None:
    """A row of the list of commands: the measured figure."""


@phrase("the measured figure, where the question has one; m - removes it")
def figure_typed() -> None:
    """A row of the list of commands in plain lines: the measured figure."""


@phrase("done late: work accepted on record after its time")
def done_late() -> None:
    """A row of the list of commands: work done late."""


@phrase("done late: work accepted on record after its time; a - takes that out")
def done_late_typed() -> None:
    """A row of the list of commands in plain lines: work done late."""


@phrase("to be done: who puts this question right, and by when")
def remedy() -> None:
    """A row of the list of commands: the remedy of a question."""


@phrase("initiatives: planned, in progress or done, with owner and day")
def progress() -> None:
    """A row of the list of commands: the progress of initiatives."""


@phrase("the agenda with the time, where assess was begun with --from or --to")
def agenda() -> None:
    """A row of the list of commands: the agenda."""


@phrase("who is in the room: names or roles")
def who() -> None:
    """A row of the list of commands: the people in the room."""


@phrase("the facts that decide what is asked")
def facts() -> None:
    """A row of the list of commands: the facts of the profile."""


@phrase("record what happened to the tool in use, or close it")
def event() -> None:
    """A row of the list of commands: an event."""


@phrase("KIND")
def a_kind() -> None:
    """A placeholder for what may follow a command: a kind of event, or the id of one."""


@phrase("hide everything but the question and its levels, or show it again")
def presenter() -> None:
    """A row of the list of commands: the view for a projector."""


@phrase("show all of this question, with the whole note")
def show_all() -> None:
    """A row of the list of commands: the whole question."""


@phrase("this list")
def all_commands() -> None:
    """A row of the list of commands: the list of keys."""


@phrase("leave")
def leave() -> None:
    """A row of the list of commands: the end."""


@phrase("leave; every answer is saved as soon as it is given")
def leave_typed() -> None:
    """A row of the list of commands in plain lines: the end."""


@phrase("REASON")
def a_reason() -> None:
    """A placeholder for what may follow a command: a reason."""


@phrase("how people vote by phone: the QR code, the address and the code")
def phones() -> None:
    """The effect of a key."""


@phrase("qr")
def a_picture() -> None:
    """A word that may follow a command; it is typed in every language."""


@phrase("TEXT")
def a_text() -> None:
    """A placeholder for what may follow a command: a text."""


@phrase("TITLE")
def a_title() -> None:
    """A placeholder for what may follow a command: a title."""


@phrase("WORDS")
def words() -> None:
    """A placeholder for what may follow a command: words."""


@phrase("OWNER")
def an_owner() -> None:
    """A placeholder for what may follow a command: a person or a role."""


@phrase("NAME")
def a_fact() -> None:
    """A placeholder for what may follow a command: the name of a fact."""


@phrase("CODE")
def a_code() -> None:
    """A placeholder for what may follow a command: the code of a question."""


@phrase("[FILTER]")
def a_filter() -> None:
    """A placeholder for what may follow a command: a filter, which may be left out."""


@phrase("VALUE")
def a_value() -> None:
    """A placeholder for what may follow a command: a number."""


@phrase("BODY")
def a_body() -> None:
    """A placeholder for what may follow a command: the body that accepted a delay."""


@phrase("NAME, ROLE")
def a_name() -> None:
    """A placeholder for what may follow a command: a name and a role."""
