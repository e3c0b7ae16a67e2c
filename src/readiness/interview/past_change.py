"""A change that can be undone."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class PastChange:
    """A change in the undo list, with the value before it."""

    way: tuple[str, ...]
    before: Any
    question: str
    """The id of the question that was current."""
    typing: bool
