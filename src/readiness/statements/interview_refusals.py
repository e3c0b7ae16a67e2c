"""A text: what the interview does not do, with the reason, and what it says when nothing happens."""

from __future__ import annotations

from readiness.statements.statement import Statement, Words, phrase

_FACETS = ("Depth", "Reach")


@phrase("NOT saved: {why}", why="the disk is full")
def not_saved(*, why: Words) -> None:
    """A change that was not made."""


@phrase("NOT saved: {why} ({hint})", why="the disk is full", hint="make room on it")
def not_saved_hint(*, why: Words, hint: Words) -> None:
    """A change that was not made, with the way to correct it."""


@phrase("Not done: {why}", why="no question would be asked")
def not_made(*, why: Words) -> None:
    """A change that was refused on the full screen, where a change that fails to be saved is told apart."""


@phrase("Not done: {why} ({hint})", why="no question would be asked", hint="check it")
def not_made_hint(*, why: Words, hint: Words) -> None:
    """The same, with the way to correct it."""


@phrase("{why}; {hint}", why="there is no question called 'DATA-99'", hint="did you mean 'DATA-09'?")
def unknown_name(*, why: Words, hint: Words) -> None:
    """An unknown code or filter; the hint may end in a question mark."""


@phrase("Not done: {why}; {hint}.", why="questions with facets are not voted on", hint="talk it over, and answer")
def not_done(*, why: Words, hint: Words) -> None:
    """Something that was not done because it would lose hidden votes."""


@phrase("Not taken: {why}; {hint}.", why="this text holds a control character", hint="type it again without it")
def not_taken(*, why: Words, hint: Words) -> None:
    """A line that was not taken."""


@phrase("{why}; {hint}.", why="questions with facets are not voted on", hint="talk it over, and answer")
def refused(*, why: Words, hint: Words) -> None:
    """An error with its hint; both are parts of sentences."""


@phrase("this text holds a control character")
def control_character() -> None:
    """The reason why a hidden line was not taken; its characters are not named."""


@phrase("Nothing changed.")
def nothing_changed() -> None:
    """Shown when something that was begun is cancelled."""


@phrase("Nothing more was changed.")
def nothing_more() -> None:
    """Shown when a conversation is cancelled, in which something may have been saved before."""


@phrase("Nothing to undo.")
def nothing_to_undo() -> None:
    """Shown when there is no change to undo."""


@phrase("'{text}' is not a command here; ? lists them.", text="what")
def no_command(*, text: str) -> None:
    """A line that is no command; ? is a command."""


@phrase("That is not a command here; ? lists them.")
def that_no_command() -> None:
    """A line that is no command, which may be a vote and is not repeated."""


# Answers


@phrase("Not taken: {level} is not a level of the scale ({levels}).", level=7, levels="0-4")
def no_level(*, level: int, levels: str) -> None:
    """A number that is no level; `levels` is the range that can be typed."""


@phrase("Not taken: that is not a level of the scale ({levels}).", levels="0-4")
def that_no_level(*, levels: str) -> None:
    """A text that is no level."""


@phrase("Not taken: give one level ({levels}) for each of: {facets}.", levels="0-4", facets=_FACETS)
def a_level_each(*, levels: str, facets: tuple[str, ...]) -> None:
    """An answer without one level for each facet."""


@phrase("{code} is a blocker and cannot be marked as not applicable; give a level, or u for unknown.", code="DATA-01")
def always_applicable_blocker(*, code: str) -> None:
    """A question that cannot be not applicable; u is a command."""


@phrase(
    "{code} is a blocker and cannot be marked as not applicable when {when}; give a level, or u for unknown.",
    code="DATA-01",
    when="pilot_live is true",
)
def always_applicable_blocker_when(*, code: str, when: Words) -> None:
    """A question that cannot be not applicable for the profile; u is a command."""


@phrase("{code} is a major and cannot be marked as not applicable; give a level, or u for unknown.", code="DATA-01")
def always_applicable_major(*, code: str) -> None:
    """A question that cannot be not applicable; u is a command."""


@phrase(
    "{code} is a major and cannot be marked as not applicable when {when}; give a level, or u for unknown.",
    code="DATA-01",
    when="pilot_live is true",
)
def always_applicable_major_when(*, code: str, when: Words) -> None:
    """A question that cannot be not applicable for the profile; u is a command."""


@phrase(
    "{code} is a standard question and cannot be marked as not applicable; give a level, or u for unknown.",
    code="DATA-01",
)
def always_applicable_standard(*, code: str) -> None:
    """A question that cannot be not applicable; u is a command."""


@phrase(
    "{code} is a standard question and cannot be marked as not applicable when {when}; give a level, or u for unknown.",
    code="DATA-01",
    when="pilot_live is true",
)
def always_applicable_standard_when(*, code: str, when: Words) -> None:
    """A question that cannot be not applicable for the profile; u is a command."""


@phrase("Questions with facets are not voted on; talk it over, and answer.")
def no_votes_on_facets() -> None:
    """Shown when votes are asked for on a question with facets."""


# Details of an answer


@phrase("That piece of evidence is not taken; nothing changed.")
def evidence_not_taken() -> None:
    """Shown when a piece of evidence is cancelled."""


@phrase("This question has no evidence.")
def no_evidence() -> None:
    """Shown when evidence is to be removed."""


@phrase("This question asks for no figure; put the figure into the note (n).")
def no_figure() -> None:
    """Shown when a figure is given for a question that asks for none; n is a command."""


@phrase("This question has no figure yet.")
def no_figure_yet() -> None:
    """Shown when a figure is to be removed."""


@phrase("'{text}' is not a number; write a plain decimal number, such as 12 or 0.5.", text="ninety")
def no_number(*, text: str) -> None:
    """A text that is no figure; numbers are typed with a decimal point in every language."""


@phrase("This question does not ask for work with a deadline.")
def never_late() -> None:
    """Shown when a question cannot be done late."""


@phrase("First give the level that was reached late.")
def level_first() -> None:
    """Shown when a question without a level is marked as done late."""


# Moves


@phrase("This is the first question.")
def first_question() -> None:
    """Shown when there is no question before."""


@phrase(
    "This is the last question; {number} question is still open: o goes to it, q leaves.",
    "This is the last question; {number} questions are still open: o goes to the next of them, q leaves.",
    by="number",
    number=3,
)
def last_question(*, number: int) -> None:
    """Shown when there is no question after; o and q are commands."""


@phrase("This is the last question, and all are answered; q leaves.")
def last_question_all_answered() -> None:
    """Shown when there is no question after; q is a command."""


@phrase("This is the only open question.")
def only_open() -> None:
    """Shown when there is no other question without an answer."""


@phrase("Every question is answered.")
def all_answered() -> None:
    """Shown when there is no question without an answer."""


@phrase("No question asked here has '{words}' in it.", words="consent")
def nothing_found(*, words: str) -> None:
    """Shown when no question has the words."""


def complaint(why: Words, hint: Words) -> Statement:
    """Return why a change was not made, with its hint if there is one."""
    return not_saved_hint(why=why, hint=hint) if hint else not_saved(why=why)
