"""Options of an interview."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # phones load a server
    from readiness.room.phones import Phones


@dataclass(frozen=True, slots=True)
class InterviewOptions:
    """The options that an interview is started with."""

    target: str | None = None
    """The gate whose minimums are marked; by default the next."""
    only: str = ""
    """The filter or dimension that limits the questions."""
    presenter: bool = False
    """True to show only the question and its levels."""
    blind: bool = False
    """True to hide votes, in the file as well, until all are revealed."""
    timer: float | None = None
    """The minutes that one question may take; None for no limit."""
    phones: "Phones | None" = None
    """The phones that take part."""
