"""Work items for trackers and calendars: their descriptions and headings."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Value, Words, phrase

_DAY = date(2026, 8, 31)


@phrase("Done.")
def done() -> None:
    """The description of an initiative that is done."""


@phrase("{start}: starts with even odds.", start=_DAY)
def starts(*, start: date) -> None:
    """A line of the description of a work item."""


@phrase("{half}: done with even odds. {most}: done with a chance of 80%.", half=_DAY, most=date(2026, 9, 28))
def finishes(*, half: date, most: date) -> None:
    """A line of the description of a work item."""


@phrase("Due {day}.", day=_DAY)
def due(*, day: date) -> None:
    """A line of the description of a work item, with the day that was promised."""


@phrase("Accountable: {who}.", who="Chief information officer")
def accountable(*, who: Words) -> None:
    """A line of the description of a work item."""


@phrase("Person-weeks: {efforts}.", efforts=("2 (technical)", "1 (clinical)"))
def effort(*, efforts: tuple[Value, ...]) -> None:
    """A line of the description of a work item."""


@phrase("{number} ({group})", number="2.5", group="technical")
def of_group(*, number: str, group: str) -> None:
    """The person-weeks of a role group, in a list; `group` is its id."""


@phrase("Success: {metric}", metric="Every alert is answered within a day.")
def success(*, metric: str) -> None:
    """A line of the description of a work item, in the words of the pack."""


@phrase("Comes after {items}.", items=("I-01", "I-07"))
def comes_after(*, items: tuple[Value, ...]) -> None:
    """A line of the description of a work item, with the codes of others."""


@phrase("{code} {title}", code="I-01", title="Monitoring")
def coded(*, code: str, title: Words) -> None:
    """The title of a work item in a tracker or a calendar."""


@phrase("{gate} {title} can open (80%)", gate="G2", title="Live use")
def gate_opens(*, gate: str, title: str) -> None:
    """An entry of a calendar."""


@phrase("With even odds on {half}, with a chance of 80% by {most}.", half=_DAY, most=date(2026, 9, 28))
def gate_days(*, half: date, most: date) -> None:
    """The description of a gate in a calendar."""


@phrase("Roadmap: {use_case}", use_case="Bed planning")
def calendar_name(*, use_case: str) -> None:
    """The name of a calendar."""


@phrase("the file holds its heading only: the roadmap has no work")
def no_work() -> None:
    """Said after an export of a roadmap is written."""


@phrase("{option} goes with --format terminal or json", option="--baseline")
def only_shown(*, option: str) -> None:
    """An error of an option of the roadmap."""


@phrase("leave {option} out, or --format {form}", option="--baseline", form="ics")
def leave_out(*, option: str, form: str) -> None:
    """The hint for options that do not go together."""
