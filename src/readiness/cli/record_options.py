"""Options that the commands of `readiness record` share, and their values as they are checked."""

from datetime import date
from typing import Annotated

import typer

from readiness.cli.record_completion import (
    complete_event,
    complete_function,
    complete_question,
    complete_segment,
    complete_site,
    complete_status,
)
from readiness.cli.written_day import day_meant
from readiness.errors import ReadinessError
from readiness.statements import recording_faults as faults
from readiness.statements import written_dates
from readiness.statements.quoting import found

EventSaid = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] EVENT",
        autocompletion=complete_event,
        help="The answers file (default: answers.yaml), then the id of the event.",
    ),
]
QuestionSaid = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] QUESTION",
        autocompletion=complete_question,
        help="The answers file (default: answers.yaml), then the question.",
    ),
]
Date = Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="The day; that of the assessment by default.")]
By = Annotated[str, typer.Option("--by", metavar="WHO", help="The person, role or body.")]
Since = Annotated[
    str, typer.Option("--since", metavar="YYYY-MM-DD", help="The day on which the status began; leave out if unknown.")
]
Sites = Annotated[
    list[str] | None,
    typer.Option("--site", metavar="ID", autocompletion=complete_site, help="A site; may be repeated. All by default."),
]
Functions = Annotated[
    list[str] | None,
    typer.Option(
        "--function",
        metavar="ID",
        autocompletion=complete_function,
        help="A function of the tool; may be repeated. All by default.",
    ),
]
Site = Annotated[
    str, typer.Option("--site", metavar="ID", autocompletion=complete_site, help="The site whose shortfall it is.")
]
Function = Annotated[
    str,
    typer.Option(
        "--function", metavar="ID", autocompletion=complete_function, help="The function whose shortfall it is."
    ),
]
Segment = Annotated[
    str,
    typer.Option("--segment", metavar="ID", autocompletion=complete_segment, help="The segment whose shortfall it is."),
]
PartStatus = Annotated[
    str,
    typer.Option("--status", metavar="STATUS", autocompletion=complete_status, help="Its status, one of the rubric's."),
]
Title = Annotated[str, typer.Option("--title", help="Its title, as reports show it.")]


def day_of(option: str, text: str, *, past: bool = False) -> date | None:
    """Return the day that an option states; None where it is empty. Raises ReadinessError for text that is no date."""
    if not text:
        return None
    day = day_meant(text, past=past)
    if day is None:
        raise ReadinessError(faults.no_date(option=option, text=found(text)), written_dates.write_day())
    return day


def due_day(text: str) -> date | None:
    """Return the day that --due states as people write it, such as `30 sep` or `+6w`; None where it is empty.

    Raises ReadinessError for text that is no day.
    """
    return day_of("--due", text) if text.strip() else None


def needed_day(option: str, text: str) -> date:
    """Return the day that a needed option states. Raises ReadinessError without one, and for text that is no date."""
    day = day_of(option, needed(option, text, "YYYY-MM-DD"))
    assert day
    return day


def past_day(option: str, text: str, path: str, assessed: date) -> date:
    """Return the day that an option states, or else that of the assessment.

    Raises ReadinessError for text that is no date, and for a day after that of the assessment.
    """
    day = day_of(option, text, past=True) or assessed
    if day > assessed:
        message = faults.after_assessment(option=option, day=day, assessed=assessed)
        raise ReadinessError(message, faults.move_day(path=path, day=day.isoformat()))
    return day


def needed(option: str, text: str, what: str) -> str:
    """Return the value of an option that is needed. Raises ReadinessError without one."""
    if not text.strip():
        raise ReadinessError(faults.missing_option(option=option), faults.add_value(option=option, what=what))
    return text.strip()
