"""Rounds of votes that stay hidden until all are shown; none of these texts depends on a vote."""

from __future__ import annotations

from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Level

_NAMES = ("Ana", "Ben", "Cho")


@phrase("{number} of {total} voted", number=3, total=3)
def voted(*, number: int, total: int) -> None:
    """A count: how many have voted, also in parentheses and at the beginning of sentences."""


@phrase("{number} of {total} voted; not yet: {names}", number=1, total=3, names=("Ben", "Cho"))
def voted_except(*, number: int, total: int, names: tuple[Value, ...]) -> None:
    """A count: how many have voted, with the names of the others."""


_STANDING = voted_except(number=1, total=3, names=("Ben", "Cho"))


@phrase("{standing}.", standing=_STANDING)
def standing(*, standing: Statement) -> None:
    """A count: how many have voted, between two votes."""


@phrase("{standing}. The votes stay hidden; v goes on with them.", standing=_STANDING)
def stay_hidden(*, standing: Statement) -> None:
    """Shown when a round is left open; v is a command."""


@phrase("No vote was taken.")
def none_taken() -> None:
    """Shown when a round ends without votes."""


@phrase("No votes are left; the round is over.")
def none_left() -> None:
    """Shown when all votes of a round were dropped."""


@phrase("Votes on {code} stay hidden until all are shown. In order: {names}.", code="DATA-01", names=_NAMES)
def begins(*, code: str, names: tuple[str, ...]) -> None:
    """Shown when a round begins."""


@phrase("{name}, level {levels} (hidden; u unknown, Enter skips, - stops):", name="Ana", levels="0-4")
def prompt_last(*, name: str, levels: str) -> None:
    """The prompt for the last hidden vote; u and - are typed."""


@phrase(
    "{name}, level {levels} (hidden; u unknown, Enter skips, - stops; or the votes of all {number} in order, written like {example}):",
    name="Ana",
    levels="0-4",
    number=3,
    example="132u0-",
)
def prompt(*, name: str, levels: str, number: int, example: str) -> None:
    """The prompt for a hidden vote, where the votes of all who are left can be typed in one line."""


@phrase(
    "{standing}. Enter shows the votes, a name takes that person's vote again, 'drop' drops all votes, - goes back (hidden):",
    standing=voted(number=3, total=3),
)
def choices(*, standing: Statement) -> None:
    """The prompt once all have voted; drop and - are typed in every language."""


@phrase(
    "{standing}. Enter asks the others, 'show' shows the votes without them, a name takes that person's vote again, 'drop' drops all votes, - goes back (hidden):",
    standing=_STANDING,
)
def choices_incomplete(*, standing: Statement) -> None:
    """The prompt while some have not voted; show, drop and - are typed in every language."""


@phrase(
    "Drop {number} vote that nobody has seen? (y or n)",
    "Drop {number} votes that nobody has seen? (y or n)",
    by="number",
    number=3,
)
def drop(*, number: int) -> None:
    """Asked before hidden votes are dropped; y and n are typed in every language."""


@phrase("Not voted yet: {names}. Show the votes without them? (y or n)", names=("Ben", "Cho"))
def show_incomplete(*, names: tuple[Value, ...]) -> None:
    """Asked before votes are shown while some have not voted; y and n are typed in every language."""


@phrase("Not taken: type a name in the room, or one of the words in the prompt.")
def no_name() -> None:
    """Shown when something else was typed; it may be a vote and is not repeated."""


@phrase(
    "Not taken: type one vote.",
    "Not taken: type one vote, or one for each of {number} people.",
    by="number",
    number=3,
)
def wrong_number(*, number: int) -> None:
    """Shown when a line has neither one vote nor one for each who is left."""


@phrase("Not taken: a vote is a level ({levels}) or u.", levels="0-4")
def no_vote(*, levels: str) -> None:
    """Shown when something else was typed; it is not repeated."""


@phrase(
    "The hidden votes on {code} are not shown yet ({standing}). Leave, and lose them? (y or n)",
    code="DATA-01",
    standing=_STANDING,
)
def leave(*, code: str, standing: Words) -> None:
    """Asked before hidden votes are lost."""


@phrase("The hidden votes on {code} were never shown, and are gone ({standing}).", code="DATA-01", standing=_STANDING)
def gone(*, code: str, standing: Words) -> None:
    """Shown after hidden votes were lost."""


# Votes that are not hidden, and the people in the room


@phrase("{name}, level {levels} (u unknown, Enter skips, - ends):", name="Ana", levels="0-4")
def open_prompt(*, name: str, levels: str) -> None:
    """The prompt for a vote that is not hidden."""


@phrase("Agreed level {levels} (u unknown, Enter leaves it open):", levels="0-4")
def agreed(*, levels: str) -> None:
    """The prompt for the level that the room agrees on, below the votes."""


@phrase(
    "Agreed level {levels}: Enter takes {offered} (v again, u unknown, - leaves it open):",
    levels="0-4",
    offered=2,
)
def agreed_offer(*, levels: str, offered: Level) -> None:
    """The prompt below votes that are equal or one level apart."""


@phrase("Agreed level {levels} (v again, f parks it, u unknown, Enter leaves it open):", levels="0-4")
def agreed_apart(*, levels: str) -> None:
    """The prompt below votes that are far apart; v and f are typed."""


@phrase(
    "Still apart: f parks it with an owner and a day. Agreed level {levels} (v again, u unknown, Enter leaves it open):",
    levels="0-4",
)
def agreed_still_apart(*, levels: str) -> None:
    """The prompt below votes that are far apart after the room talked; f and v are typed."""


@phrase("Meanwhile: Enter takes the lower level, {lower} (or another level, u unknown, - leaves it open):", lower=1)
def meanwhile(*, lower: Level) -> None:
    """Asked after a question was parked: the level that counts until it is settled."""


@phrase("Agreed because, in one line (Enter leaves it out):")
def why_agreed() -> None:
    """Asked after votes that were far apart, once a level is agreed."""


@phrase('Agreed because, in one line (Enter keeps "{because}", - removes it):', because="The log shows it.")
def why_again(*, because: str) -> None:
    """Asked again after another round; a person wrote the reason."""


@phrase("How many people vote? They stay without names:")
def how_many() -> None:
    """Asked before votes without names where nobody in the room is named."""


@phrase("Not taken: type a number from 2 to 50.")
def number_of_people() -> None:
    """Shown when something else was typed as the number of people."""


@phrase("Not voted yet: {names}.", names=("Ben", "Cho"))
def not_yet(*, names: tuple[str, ...]) -> None:
    """People: who has not voted."""


@phrase("In the room: {names}.", names=_NAMES)
def room(*, names: tuple[str, ...]) -> None:
    """People: who is in the room."""


@phrase("In the room: nobody is named yet.")
def empty_room() -> None:
    """Shown before the people in the room are named."""


@phrase("Nobody in the room is named yet; a role will do.")
def nobody_named() -> None:
    """Shown before the people in the room are named, when votes are asked for."""


@phrase("Who else? Name, role; end with * for the delivery team; or many names with semicolons between (Enter ends):")
def who_else() -> None:
    """The prompt for people in the room."""


@phrase("All of them are in the room already.")
def all_in_already() -> None:
    """Shown when every name of a list is in the room."""


@phrase("That line has no name in it.")
def no_name_in() -> None:
    """Shown when only signs were typed where people are named."""


@phrase("All have voted. Enter begins another round; or correct one, as Ana=2 (- cancels):")
def all_voted() -> None:
    """Asked when votes are called for that are there already."""


@phrase("Correct a vote with a name of the room and its level {levels}, as Ana=2.", levels="0-4")
def how_to_correct(*, levels: str) -> None:
    """Shown when what follows the command of votes corrects none."""


# Errors: parts of sentences, without a capital letter or a period


@phrase("the hidden votes on {code} are not shown yet ({standing})", code="DATA-01", standing=_STANDING)
def unseen(*, code: str, standing: Words) -> None:
    """The reason why something is refused: it would lose hidden votes."""


@phrase("v goes on with them, shows them or drops them")
def unseen_hint() -> None:
    """The hint for hidden votes that are not shown yet; v is a command."""


@phrase("the votes of the last round are not shown yet")
def round_open() -> None:
    """The reason why a round does not begin."""


@phrase("show them, or drop them")
def round_open_hint() -> None:
    """The hint for a round that does not begin."""


@phrase("nobody is in the room to vote")
def nobody() -> None:
    """The reason why a round does not begin."""


@phrase("w names who is in the room")
def name_them() -> None:
    """The hint where nobody in the room is named; w is a command."""


@phrase("no vote is taken now")
def no_round() -> None:
    """The reason why a vote is refused."""


@phrase("v begins a round")
def begin_round() -> None:
    """The hint for a vote outside of a round; v is a command."""


@phrase("'{name}' is not in the room", name="Eve")
def not_in_room(*, name: str) -> None:
    """The reason why a vote is refused."""


@phrase("nobody has voted yet")
def no_votes() -> None:
    """The reason why votes are not shown."""


@phrase("v asks for the votes")
def ask_for_votes() -> None:
    """The hint where nobody has voted; v is a command."""


@phrase("not everybody has voted: {standing}", standing=_STANDING)
def incomplete(*, standing: Statement) -> None:
    """The reason why votes are not shown."""


@phrase("ask them, or show the votes without them")
def incomplete_hint() -> None:
    """The hint where not everybody has voted."""
