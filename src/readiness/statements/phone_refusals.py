"""Refusals that a phone shows."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("This code is not the code of the room. Look at the wall.")
def wrong_key() -> None:
    """A person typed a wrong code, or uses the QR code of an earlier session."""


@phrase("Too many wrong codes. Wait a minute.")
def too_many_tries() -> None:
    """A person typed wrong codes."""


@phrase("Not a name: type 1 to {number} letters.", number=40)
def no_name(*, number: int) -> None:
    """A person typed no name, or too long a one."""


@phrase('{name} is in the room already: add an initial, or tap "I am {name} on another phone".', name="Ana")
def name_taken(*, name: str) -> None:
    """Another phone has joined under this name; the quoted text is that of a button."""


@phrase("The room is full ({number}).", number=50)
def room_full(*, number: int) -> None:
    """No more people can join."""


@phrase("You are no longer in this room. To take part, join again.")
def sent_out() -> None:
    """Shown on the phones of a person whom the facilitator took out of the room; the form to join is below."""


@phrase("This phone has not joined the room.")
def not_joined() -> None:
    """A phone without a seat; the page joins again by itself."""


@phrase("That vote is over; the room is talking.")
def vote_over() -> None:
    """A vote came after the votes were shown, or for an earlier round."""


@phrase("You watch: tap the button to vote first.")
def observing() -> None:
    """A person who watches sent a vote."""


@phrase("This is not a level of the question.")
def no_vote() -> None:
    """A phone sent something else."""


@phrase("The phone sent something that the room does not understand. Load the page again.")
def bad_request() -> None:
    """A request in another form than the page sends."""


@phrase("The program of the room has a fault. Give the vote at the keyboard.")
def fault() -> None:
    """A bug in the program."""
