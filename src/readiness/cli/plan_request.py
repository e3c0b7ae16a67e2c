"""The request of a command about the plan: its answers, its target, and the form of the result."""

from datetime import date
from pathlib import Path
from typing import NamedTuple


class PlanRequest(NamedTuple):
    """The answers files to plan, the target, and the form and place of the result, as typed."""

    files: tuple[str, ...]
    """Several files make one plan."""
    form: str
    output: Path | None
    target: str | None
    site: str | None
    packs: Path | None
    language: str | None
    option: str | None = None
    """The option whose plan is asked for, whatever was decided."""
    as_of: date | None = None
    """The day on which the answers are judged; None for that of the assessment."""

    @property
    def path(self) -> str:
        """The first answers file."""
        return self.files[0]
