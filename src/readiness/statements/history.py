"""The history of one assessment: its states, trends and gates."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase

_DAY, _LATER = date(2026, 3, 2), date(2026, 6, 5)


@phrase(
    "{number} state from {first} to {last}",
    "{number} states from {first} to {last}",
    by="number",
    number=4,
    first=_DAY,
    last=_LATER,
)
def states(*, number: int, first: date, last: date) -> None:
    """The line below the title: the number of states of the answers, and the days of the first and the last."""


@phrase("Trend")
def trend() -> None:
    """The title of the picture of the scores over the states."""


@phrase("States")
def states_title() -> None:
    """The title of the table of states, one row each."""


@phrase("States that cannot be read")
def unreadable_title() -> None:
    """The title of the list of states that have a fault."""


@phrase("{state}: {fault}", state="1a2b3c4d:answers.yaml", fault="the file was deleted in this commit")
def in_state(*, state: Words, fault: Words) -> None:
    """An entry of the list of states that have a fault."""


@phrase("{day}", day=_DAY)
def on_day(*, day: date) -> None:
    """The head of a column: the day of a state."""


@phrase("First")
def first() -> None:
    """The head of a column: the value in the first state."""


@phrase("Last")
def last() -> None:
    """The head of a column: the value in the last state."""


@phrase("Day")
def day() -> None:
    """The head of a column: the day of the assessment."""


@phrase("State")
def state() -> None:
    """The head of a column: the commit or the file of a state."""


@phrase("now, not committed")
def uncommitted() -> None:
    """The name of the state of the file on the disk that no commit has."""


@phrase("Gates, planned and reached")
def gates() -> None:
    """The title of the table of gate days."""


@phrase("Planned first")
def planned_first() -> None:
    """The head of a column: the day that the first plan to a gate said."""


@phrase("Planned last")
def planned_last() -> None:
    """The head of a column: the day that the last plan to a gate said."""


@phrase("Reached")
def reached() -> None:
    """The head of a column: the day of the first state in which a gate is passed."""


@phrase("{day} (said on {said})", day=_LATER, said=_DAY)
def planned(*, day: date, said: date) -> None:
    """A cell: the day by which a gate could open with a chance of 80 %, and the day of the plan."""


@phrase("{day}, lost since", day=_DAY)
def lost(*, day: date) -> None:
    """A cell: the day on which a gate was reached first, where it does not pass any more."""


@phrase("Indicators")
def indicators() -> None:
    """The title of the picture of the indicators over the states."""


@phrase("{place}: {message}", place="1a2b3c4d:answers.yaml:12:3", message="there is no questionnaire called 'phone'")
def unreadable(*, place: str, message: Words) -> None:
    """A row for a state that cannot be read: where, and the first fault."""


@phrase(
    "{place}: {message}; {number} more problem",
    "{place}: {message}; {number} more problems",
    by="number",
    place="1a2b3c4d:answers.yaml:12:3",
    message="there is no questionnaire called 'phone'",
    number=3,
)
def unreadable_and_more(*, place: str, message: Words, number: int) -> None:
    """A row for a state that cannot be read: where, the first fault, and the number of the others."""


@phrase("the file was deleted in this commit")
def deleted() -> None:
    """A row for a commit that deleted the file."""


@phrase("these are answers of another use case: {organization}, {use_case}", organization="Elm Hill", use_case="Triage")
def other_use_case(*, organization: str, use_case: str) -> None:
    """A row for a file of a folder that is about another use case than the newest file."""


@phrase("the folder '{path}' has no answers files", path="answers")
def no_files(*, path: str) -> None:
    """Said where the history of a folder is asked for."""


@phrase("name a folder with files ending in .yaml, one for each day, or a file in a repository")
def name_folder() -> None:
    """A hint where there is no history."""


@phrase("this is a shallow clone, and earlier states are missing: run 'git fetch --unshallow' for all of them")
def shallow() -> None:
    """Said above the history where only the last commits were fetched; the quoted words are a command."""


@phrase("only the last {number} commits of the file are read", number=2000)
def cut(*, number: int) -> None:
    """Said above the history of a file with very many commits."""


@phrase(
    "{number} state was last judged by another content of the pack, and is re-judged here by {pack}.",
    "{number} states were last judged by another content of the pack, and are re-judged here by {pack}.",
    by="number",
    number=3,
    pack="healthcare-ai@3.0.0",
)
def rejudged(*, number: int, pack: str) -> None:
    """A remark above the history."""


@phrase("{state}: cannot be read; the reason is withheld", state="1a2b3c4d:answers.yaml")
def withheld(*, state: Words) -> None:
    """A row of a redacted report for a state that has a fault, which may quote what somebody wrote."""


@phrase("no state of the answers can be read")
def nothing_readable() -> None:
    """Said where every state has a fault."""
