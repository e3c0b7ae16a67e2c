"""Texts of the full-screen interview alone."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("These questions are the screening set: enough to rank use cases, but not to pass a gate.")
def screening() -> None:
    """The status line at the start of an interview about the screening set."""


@phrase("Every answer is saved at once.")
def begins() -> None:
    """The status line at the start of an interview."""


@phrase("Every answer is saved at once. w names who is in the room.")
def begins_with_nobody() -> None:
    """The status line at the start of an interview whose file names nobody in the room; w is a key."""


@phrase("? lists the keys.")
def lists_keys() -> None:
    """The status line after the space key; ? is a key."""


@phrase("{key} does nothing here; ? lists the keys.", key="T")
def no_command(*, key: str) -> None:
    """A key without a command; ? is a key."""


@phrase("That key does nothing here; ? lists the keys.")
def that_no_command() -> None:
    """A key without a command, which may be a vote and is not repeated."""


@phrase("{number} key not taken.", "{number} keys not taken.", by="number", number=12)
def keys_refused(*, number: int) -> None:
    """A text that was typed or pasted where single keys are commands; it may hold a vote and is not repeated."""


@phrase("These keys were not taken: '{text}'", text="unknown to all of us")
def text_refused(*, text: str) -> None:
    """A text that was typed or pasted where single keys are commands."""


@phrase("The keys came as fast as pasted text. n opens the note, where text can be pasted.")
def pasted() -> None:
    """Below a text that was refused; n is a key."""


@phrase("Enter or Esc goes on; any other key does nothing.")
def notice_prompt() -> None:
    """The prompt below a refusal."""


@phrase("Enter takes it, Esc goes back")
def panel_keys() -> None:
    """On the border of the panel in which replies are typed."""


@phrase("(nothing that is typed is shown)")
def hidden_input() -> None:
    """In an empty line in which a hidden vote is typed."""


@phrase("saving")
def saving() -> None:
    """The state of saving at the end of the status line."""


@phrase("saved")
def saved() -> None:
    """The state of saving at the end of the status line."""


@phrase("NOT saved: {why}. The next key tries again.", why="the disk is full")
def save_failed(*, why: Words) -> None:
    """The status line when a change could not be saved."""


@phrase("Note on {code}", code="DATA-01")
def note_title(*, code: str) -> None:
    """The title of the editor of a note."""


@phrase("Saved as you type. Esc closes the note; z then undoes the whole change.")
def note_keys() -> None:
    """Below the editor of a note; z is a key at the question."""


@phrase("NOT saved: {why}. Shorten or change it.", why="a note has at most 20,000 characters")
def note_refused(*, why: Words) -> None:
    """Below the editor of a note that could not be saved."""


@phrase("Esc again closes the note as it was last saved ({why}).", why="a note has at most 20,000 characters")
def note_leave(*, why: Words) -> None:
    """Below the editor of a note that could not be saved, after Escape."""


@phrase("Enter goes there, Esc goes back.")
def map_keys() -> None:
    """Below the list of questions."""


@phrase("Enter changes one, Esc goes back.")
def fact_keys() -> None:
    """Below the list of facts."""


@phrase("words of the question")
def find_placeholder() -> None:
    """In the empty line in which questions are searched."""


@phrase("Nothing here.")
def nothing_here() -> None:
    """In place of an empty list of questions."""


@phrase("Map:")
def map_label() -> None:
    """The label before the keys that filter the list of questions."""


@phrase("all")
def filter_all() -> None:
    """A filter of the list of questions, after its key."""


@phrase("unanswered")
def filter_unanswered() -> None:
    """A filter of the list of questions, after its key."""


@phrase("blockers")
def filter_blockers() -> None:
    """A filter of the list of questions, after its key."""


@phrase("flagged")
def filter_flagged() -> None:
    """A filter of the list of questions, after its key."""


@phrase("disagreed")
def filter_disagreed() -> None:
    """A filter of the list of questions, after its key."""


@phrase("{name} (shown)", name=filter_all())
def filter_shown(*, name: Words) -> None:
    """The filter that is chosen at present."""


@phrase("Arrow keys: left is back, right goes on in order, up and down scroll. The mouse works too.")
def arrow_keys() -> None:
    """Below the list of keys."""


@phrase("Enter or Esc closes this.")
def help_keys() -> None:
    """Below the list of keys."""


@phrase("now")
def score_now() -> None:
    """The heading of the column of scores."""


@phrase("answered")
def score_answered() -> None:
    """The heading of the column of answered questions."""
