"""Reasons why a job in a process of its own did not finish; the job is named before them."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase
from readiness.statements.values import Figure


@phrase("it took longer than {seconds} s", seconds=Figure("0.2", 0.2, "0.2"))
def too_slow(*, seconds: Figure) -> None:
    """The clock of a job ran out."""


@phrase("it took longer than {seconds} s of processor time", seconds=10)
def too_much_work(*, seconds: int) -> None:
    """A job used up its time on the processor."""


@phrase("it wrote more than {mebibytes} MiB", mebibytes=64)
def too_much_written(*, mebibytes: int) -> None:
    """A job wrote a result that is too large."""


@phrase("the system ended it, perhaps for lack of memory")
def ended_by_the_system() -> None:
    """The operating system killed a job."""


@phrase(
    "it crashed ({signal}); its limit of {mebibytes} MiB of memory may be too low",
    signal="SIGSEGV",
    mebibytes=2048,
)
def broke_off(*, signal: str, mebibytes: int) -> None:
    """A job was ended by a signal, named as the operating system names it."""


@phrase("it failed, probably for lack of memory")
def stopped() -> None:
    """A job exited with an error, mostly for lack of memory."""


@phrase("its result cannot be read")
def unreadable_result() -> None:
    """A job ended, and its result is not in the form it should have."""


@phrase("warning: {text}", text="PDF: a font has no letters in bold")
def warning(*, text: Words) -> None:
    """A line that a job writes beside its result."""


@phrase("{number} more warning, not shown here", "{number} more warnings, not shown here", by="number", number=7)
def more_warnings(*, number: int) -> None:
    """The last warning of a job that wrote too many."""
