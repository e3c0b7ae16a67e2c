"""The status of the tool in a new answers file: from options, or asked on a terminal."""

import sys
from datetime import date as day_type

from readiness.cli.record_names import status_called
from readiness.cli.record_options import day_of, needed
from readiness.errors import ReadinessError
from readiness.model.pack import Pack
from readiness.model.tool_use import ToolNow
from readiness.statements import new_answers as statements


def stated_tool(pack: Pack, status: str, since: str, date: str) -> ToolNow | None:
    """Return the status that the options state; None without one. Raises ReadinessError for a wrong option."""
    if not (status or since):
        return None
    known, day = status_called(needed("--status", status, "STATUS"), pack), day_of("--since", since, past=True)
    if day and day.isoformat() > date:
        raise ReadinessError(statements.since_later(since=since, date=date), statements.nothing_written())
    return ToolNow(status=known.id, since=day)


def asked_tool(pack: Pack, use_case: str, date: str) -> ToolNow | None:
    """Return the status of the tool after asking for it on a terminal; None without an answer."""
    from readiness.interview.prompts import LeavingError, Prompts
    from readiness.interview.status_prompt import ask_status
    from readiness.interview.terminal_io import Terminal

    if pack.rubric.live is None or not is_on_terminal():
        return None
    try:
        found = ask_status(Prompts(Terminal()), pack.rubric.live, use_case, day_type.fromisoformat(date))
    except LeavingError:
        return None
    return ToolNow(status=found[0].id, since=found[1]) if found else None


def is_on_terminal() -> bool:
    """Return whether a person types and sees what is printed."""
    return bool(sys.stdin and not sys.stdin.closed and sys.stdin.isatty() and sys.stdout.isatty())
