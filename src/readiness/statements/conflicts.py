"""Answers files that another session, another program or another user changes or holds."""

from __future__ import annotations

from readiness.statements.statement import phrase

_SINCE = "2026-06-05 09:30+02:00"


@phrase("{path} is being answered in another session", path="answers.yaml")
def held(*, path: str) -> None:
    """Said when another session holds the lock of the answers file."""


@phrase(
    "{path} is being answered in another session (process {process} on {host}, since {since})",
    path="answers.yaml",
    process="4711",
    host="ward-pc",
    since=_SINCE,
)
def held_by(*, path: str, process: str, host: str, since: str) -> None:
    """Said when another session holds the lock of the answers file; `since` is a day and time with its time zone."""


@phrase("go on there, or end that session first")
def go_on_there() -> None:
    """Help where another session holds the answers file."""


@phrase("waiting for that session to end, for at most {seconds} seconds; Ctrl-C gives up", seconds=30)
def waiting(*, seconds: int) -> None:
    """Said below the message about a session that holds the answers file."""


@phrase("{path} is the lock of someone else's session, and cannot be opened", path=".answers.yaml.lock")
def lock_not_opened(*, path: str) -> None:
    """Said about the lock file of another user."""


@phrase("{path} is the lock of someone else's session, and cannot be removed", path=".answers.yaml.lock")
def lock_not_removed(*, path: str) -> None:
    """Said about the lock file of another user."""


@phrase("ask its owner to end the session, or to remove that file")
def ask_owner() -> None:
    """Help for the lock file of another user."""


@phrase("a session keeps its lock at {path}, but something else is there", path=".answers.yaml.lock")
def no_lock(*, path: str) -> None:
    """Said when a file that is no lock has the name of one."""


@phrase("look at it, then move it elsewhere or remove it")
def look_and_move() -> None:
    """Help where a file that is no lock has the name of one."""


@phrase("{path} is now a link to another file", path="answers.yaml")
def leads_elsewhere(*, path: str) -> None:
    """Said when a symbolic link changed during a session."""


@phrase("{path} refers to another organization's answers now", path="answers.yaml")
def other_organization(*, path: str) -> None:
    """Said when the answers file names another file of the organization than before."""


@phrase("leave, and begin again")
def begin_again() -> None:
    """Help where the files of a session are others now."""


@phrase("{path} is being changed by someone else", path="answers.yaml")
def being_changed(*, path: str) -> None:
    """Said when a file changes while it is read."""


@phrase("{path} was changed by someone else meanwhile", path="answers.yaml")
def changed(*, path: str) -> None:
    """Said when a file on the disk differs from what this session read."""


@phrase("look at the file, then try again")
def look_at_file() -> None:
    """Help where a file was changed by someone else."""
