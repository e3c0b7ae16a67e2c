"""How an interview is to be held."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InterviewOptions:
    """What was asked for when it was begun."""

    target: str | None = None
    """The gate whose minimums are marked; by default the next."""
    only: str = ""
    """The part that is asked."""
    presenter: bool = False
    """Show nothing but the question and its levels."""
    blind: bool = False
    """Hide votes, also in the file, until all are shown."""
    timer: float | None = None
    """Minutes a question may take."""
