"""Texts on the page that phones show."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("Vote by phone")
def title() -> None:
    """The title of the page."""


@phrase("This page needs JavaScript: allow it for this page, or give your vote at the keyboard of the room.")
def noscript() -> None:
    """Shown where a browser runs no scripts."""


@phrase("Your name or role")
def name() -> None:
    """The label of an input."""


@phrase("Code on the wall")
def code() -> None:
    """The label of an input: the short code of the room, which the screen in the room shows."""


@phrase("I only watch, and do not vote")
def watch() -> None:
    """The label of a box to tick."""


@phrase("Join")
def join() -> None:
    """A button."""


@phrase("I am someone else")
def someone_else() -> None:
    """A button for another person with the same phone."""


@phrase("You are {name}. I am someone else", name="{name}")
def other(*, name: str) -> None:
    """A button for another person with the same phone; the page puts the name in."""


@phrase("I am {name} on another phone", name="{name}")
def again(*, name: str) -> None:
    """A button for a person who has joined with another phone; the page puts the name in."""


@phrase("Connecting …")
def connecting() -> None:
    """Shown before the first answer of the server."""


@phrase("The room has not begun to vote.")
def wait() -> None:
    """Shown with the question, before a round of votes begins."""


@phrase("Tap your level. Nobody sees it before the votes are shown.")
def open_round() -> None:
    """Shown while votes are taken, to a person who has not voted."""


@phrase("Your vote is in. You may change it until the votes are shown.")
def voted() -> None:
    """Shown to a person who has voted."""


@phrase("A vote was given for you at the keyboard or on another phone. Tap a level to replace it.")
def replaced() -> None:
    """Shown when another vote counts for the person."""


@phrase("You watch. The others vote now.")
def watching() -> None:
    """Shown to a person who does not vote, while votes are taken."""


@phrase("The vote is over; the room is talking.")
def over() -> None:
    """Shown after the votes were shown on the wall."""


@phrase("The session has ended. Thank you.")
def end() -> None:
    """Shown when the program has ended."""


@phrase("{voted} of {voters} voted.", voted="{voted}", voters="{voters}")
def count(*, voted: str, voters: str) -> None:
    """A count while votes are taken; the page puts the numbers in."""


@phrase("I do not know")
def unknown() -> None:
    """A button below the levels."""


@phrase("I only watch")
def observe() -> None:
    """A button for a person who does not want to vote."""


@phrase("I want to vote")
def take_part() -> None:
    """A button for a person who watches."""


@phrase("No connection. Trying again …")
def no_connection() -> None:
    """Shown when the server does not answer."""


@phrase("No connection. If the session has ended, close this page; if not, it comes back by itself.")
def silent() -> None:
    """The room has not answered for some seconds; a phone that slept at the end learns nothing else."""


@phrase("NOT sent: no connection. Tap again.")
def not_sent() -> None:
    """Shown when a vote did not reach the server."""
