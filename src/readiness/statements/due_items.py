"""Lapses and due items, for each owner."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase

_DAY = date(2026, 9, 3)


@phrase("{organization}: {use_case}", organization="Elm Hill Health", use_case="Sepsis prediction")
def of_assessment(*, organization: str, use_case: str) -> None:
    """The heading above what is due in one answers file."""


@phrase("Counted from {day}, the day of the assessment; --as-of today counts from today.", day=_DAY)
def counted_from(*, day: date) -> None:
    """Below the heading, where no day of judgment is named."""


@phrase("Counted from {day}.", day=_DAY)
def counted_as_of(*, day: date) -> None:
    """Below the heading, where a day of judgment is named."""


@phrase("No owner stated")
def no_owner() -> None:
    """In place of an owner."""


@phrase("nothing lapses by {last}", last=_DAY)
def nothing_lapses(*, last: date) -> None:
    """Said where no evidence, approval or acceptance ends."""


@phrase("nothing falls due by {last}", last=_DAY)
def nothing_due(*, last: date) -> None:
    """Said where no promise, gate or evidence has a day in the time asked for."""


@phrase("{day}: {title}", day=_DAY, title="Remedy of TAL-12")
def item(*, day: date, title: Words) -> None:
    """One thing that is due."""


@phrase("overdue since {day}: {title}", day=_DAY, title="Remedy of TAL-12")
def overdue(*, day: date, title: Words) -> None:
    """One thing whose day is past."""


@phrase(
    "{owner}: {number} item due by {last} ({use_case})",
    "{owner}: {number} items due by {last} ({use_case})",
    by="number",
    owner="Chief nursing officer",
    number=3,
    last=_DAY,
    use_case="Sepsis prediction",
)
def issue_title(*, owner: Words, number: int, last: date, use_case: str) -> None:
    """The title of an issue for one owner."""


@phrase(
    "From the answers of {organization}, judged as of {day}. This issue is rewritten at every run.",
    organization="Elm Hill Health",
    day=_DAY,
)
def issue_foot(*, organization: str, day: date) -> None:
    """The last line of an issue for one owner."""


@phrase("--due and --expiring are about answers files, not packs: name one")
def answers_only() -> None:
    """Said of a pack."""
