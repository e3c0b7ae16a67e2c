"""The options that describe a meeting: its hours, and the answers that its agenda is for."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import typer

from readiness.errors import ReadinessError
from readiness.interview.room_hours import RoomHours, room_hours
from readiness.statements import listing as statements
from readiness.statements.voice import say


class MeetingOptions(NamedTuple):
    """The options of `list agenda`; `list evidence` and `list prework` have the answers. Empty ones are not given."""

    answers: str = ""
    begin: str = ""
    end: str = ""
    breaks: tuple[str, ...] = ()
    only: str = ""

    def refuse(self, kind: str | None) -> None:
        """Raise BadParameter for an option that says nothing about a kind of things other than an agenda."""
        names = ("--answers", "--from", "--to", "--break", "--only")
        for name, value in zip(names, self, strict=True):
            if value and not (name == "--answers" and kind in {"evidence", "prework"}):
                kinds = ("agenda", "evidence", "prework") if name == "--answers" else ("agenda",)
                raise typer.BadParameter(say(statements.only_for(kinds=kinds)), param_hint=name)


def meeting_hours(begin: str, end: str, breaks: Sequence[str], now: datetime) -> RoomHours | None:
    """Return the hours of a meeting that begins now unless another time is named; None where no option names any."""
    if not (begin or end or breaks):
        return None
    return hours_of(begin or f"{now:%H:%M}", end, breaks)


def hours_of(begin: str, end: str, breaks: Sequence[str]) -> RoomHours:
    """Return the hours that options name. Raises BadParameter."""
    try:
        return room_hours(begin, end, breaks)
    except ReadinessError as error:
        why = f"{say(error.message)}; {say(error.hint)}"
        raise typer.BadParameter(why, param_hint="--from, --to, --break") from None
