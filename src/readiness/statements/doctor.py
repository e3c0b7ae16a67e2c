"""Capabilities of this machine: the lines of `readiness doctor`."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("✓ ok")
def good() -> None:
    """The mark of a check that passed; the marks of a column are of about one width."""


@phrase("✗ missing")
def missing() -> None:
    """The mark of a check that failed."""


@phrase("fix: {remedy}", remedy="set PYTHONUTF8=1")
def fix(*, remedy: Words) -> None:
    """The line below a check that failed."""


@phrase("Terminal")
def terminal() -> None:
    """The name of a check."""


@phrase("Folder")
def folder() -> None:
    """The name of a check: the current folder."""


@phrase("Cache")
def cache() -> None:
    """The name of a check: the cache of packs."""


@phrase("Phones")
def phones() -> None:
    """The name of a check: votes by phone."""


@phrase("listens on {address} and reaches itself; whether phones do, only a phone shows", address="192.168.1.20")
def phones_good(*, address: str) -> None:
    """The result of a check: this machine can serve phones."""


@phrase("no network: --phones lan serves nobody")
def phones_without_network() -> None:
    """The result of a check; the option is typed in every language."""


@phrase("cannot listen on {address}: {reason}", address="192.168.1.20", reason="Connection refused")
def phones_bad(*, address: str, reason: str) -> None:
    """The result of a check; the second value is the system's own text."""


@phrase("allow Python incoming connections in the firewall of this machine")
def allow_firewall() -> None:
    """A remedy."""


@phrase("join a network, such as the Wi-Fi of the room")
def join_network() -> None:
    """A remedy."""


@phrase("the libraries for votes by phone are not installed")
def phones_missing() -> None:
    """The result of a check."""


@phrase("install Python 3.11 or newer")
def install_python() -> None:
    """A remedy."""


@phrase("a test page of {size} bytes was rendered", size=10234)
def page_rendered(*, size: int) -> None:
    """The result of the check of PDFs."""


@phrase("TERM is {kind}, {width} columns, output in {encoding}", kind="xterm-256color", width=80, encoding="utf-8")
def terminal_kind(*, kind: str, width: int, encoding: str) -> None:
    """The result of the check of the terminal; TERM is a variable of the environment."""


@phrase("TERM is not set, {width} columns, output in {encoding}", width=80, encoding="utf-8")
def terminal_unset(*, width: int, encoding: str) -> None:
    """The result of the check of the terminal; TERM is a variable of the environment."""


@phrase("set {setting}", setting="PYTHONUTF8=1")
def set_variable(*, setting: str) -> None:
    """A remedy: a variable of the environment."""


@phrase("not found")
def not_found() -> None:
    """The result of the check of git."""


@phrase("install git to keep answers in a repository")
def install_git() -> None:
    """A remedy."""


@phrase("{folder} can be written", folder="/srv/assessments")
def folder_good(*, folder: str) -> None:
    """The result of the check of the folder."""


@phrase("{folder} cannot be written: {reason}", folder="/srv/assessments", reason="Permission denied")
def folder_bad(*, folder: str, reason: Words) -> None:
    """The result of the check of the folder; the reason is the system's own text."""


@phrase("unknown reason")
def unknown_reason() -> None:
    """The reason of an error for which the system has no text."""


@phrase("work in a folder of your own")
def own_folder() -> None:
    """A remedy."""
