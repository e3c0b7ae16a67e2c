"""The reasons for the verdict on a tool, on page 1."""

from __future__ import annotations

from datetime import date

from readiness.statements.outcomes import used_as_today
from readiness.statements.statement import Statement, Words, phrase

_ON = date(2026, 5, 20)


@phrase("Why: nothing was found that must stop or limit its use, and no event is open.")
def nothing_found() -> None:
    """A line of page 1 on a tool that may go on as it is."""


@phrase("Why: nothing was found that must stop or limit its use there, and no event is open.")
def nothing_found_there() -> None:
    """A line of page 1 on a tool that may go on as it is at the sites or for the functions just named."""


@phrase("Why: nothing was found that must stop or limit its use; events that are open ask for no more.")
def nothing_found_with_events() -> None:
    """A line of page 1 on a tool that may go on as it is, although an event is open."""


@phrase("Even so, act today: {because}", because=nothing_found())
def act_today(*, because: Statement) -> None:
    """After the reasons for an outcome, where work that makes the tool safe would end too late."""


@phrase("Why: {because}", because="The pilot ended, and nobody decided on daily use.")
def stated(*, because: str) -> None:
    """A line of page 1 on a paused tool; `because` is a sentence of the answers."""


@phrase("Why: {event} on {on}.", event="Harm to a patient", on=_ON)
def by_event(*, event: str, on: date) -> None:
    """A line of page 1 on a paused tool: what happened before it was paused; `event` is the title of its kind."""


@phrase("The answers do not say why.")
def not_stated() -> None:
    """A line of page 1 on a paused tool, after the headline on its status."""


@phrase("Why: {reasons}", reasons=used_as_today(outcome="Continue"))
def reasons_told(*, reasons: Statement) -> None:
    """A line of page 1: the first reasons for an outcome; `reasons` are whole sentences."""


@phrase("There is {number} more.", "There are {number} more.", by="number", number=3)
def more_reasons(*, number: int) -> None:
    """The last sentence of the reasons for an outcome on page 1."""


@phrase("{title}: {because}", title="Human oversight", because="WFI-06 needs level 1, and is at 0.")
def reason_about(*, title: str, because: Words) -> None:
    """A reason for an outcome, which names its question by code only; `title` is that of the question."""


@phrase(
    "{part}, {title}: {because}", part="Notes", title="Human oversight", because="WFI-06 needs level 1, and is at 0."
)
def reason_about_part(*, part: str, title: str, because: Words) -> None:
    """A reason for the outcome of a function or site, by the title of the question that it names by code only."""
