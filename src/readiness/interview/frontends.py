"""The two frontends of an interview: the full screen where the terminal supports it, otherwise plain lines."""

import os
import sys
from collections.abc import Mapping
from typing import Protocol

from readiness.errors import ReadinessError
from readiness.interview.options import InterviewOptions
from readiness.interview.session import Session
from readiness.interview.terminal_io import Terminal, is_terminal
from readiness.saving.answers_file import AnswersFile
from readiness.statements import interview_parts as statements
from readiness.statements.statement import Statement, Words


class Frontend(Protocol):
    """An interview as people see it."""

    session: Session

    def run(self) -> None:
        """Ask questions until the person leaves. Raises KeyboardInterrupt when the session is interrupted."""

    def unsaved(self) -> list[Words]:
        """Return the changes that are not in the file at the end."""


def use_full_screen(wanted: bool | None) -> bool:  # noqa: FBT001 - an option with three states
    """Return whether to use the full screen. Raises ReadinessError when it is demanded and not possible."""
    # Textual draws on standard error, and on Windows on standard output.
    seen = is_terminal(sys.stdout) and (os.name == "nt" or is_terminal(sys.stderr))
    why_not = full_screen_obstacle(os.environ, typed=is_terminal(sys.stdin), seen=seen)
    if wanted and why_not:
        raise ReadinessError(statements.no_screen(why=why_not), statements.leave_out())
    return not why_not if wanted is None else wanted


def full_screen_obstacle(environment: Mapping[str, str], *, typed: bool, seen: bool) -> Statement | None:
    """Return the reason why the full screen cannot be used; None when it can."""
    if not typed:
        return statements.no_keyboard()
    if not seen:
        return statements.no_terminal()
    if environment.get("TERM", "" if os.name != "nt" else "windows") in {"", "dumb", "unknown"}:
        return statements.lines_only()
    return statements.ci_run() if environment.get("CI") else None


def make_frontend(file: AnswersFile, terminal: Terminal, options: InterviewOptions, *, full_screen: bool) -> Frontend:
    """Return the interview on the full screen, or in plain lines."""
    if full_screen:
        # These debug settings of Textual write every key to a file, including hidden votes.
        for name in ("TEXTUAL", "TEXTUAL_DEBUG", "TEXTUAL_LOG"):
            os.environ.pop(name, None)
        from readiness.interview.full_screen.app import FullScreenInterview  # noqa: PLC0415 - heavy

        return FullScreenInterview(file, terminal, options)
    from readiness.interview.plain_frontend import PlainInterview  # noqa: PLC0415 - only one of them is used

    return PlainInterview(file, terminal, options)
