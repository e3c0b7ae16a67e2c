"""Errors of slides that cannot be used as a template, with their remedies."""

from readiness.shorten import shorten
from readiness.statements import slide_template_problems as problems
from readiness.statements.statement import Statement

_NAME = 80


class UnusableError(Exception):
    """The slides cannot be used as a template."""

    def __init__(self, message: Statement, hint: Statement | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint or problems.save_again()


def no_slides_error() -> UnusableError:
    """Return the error for a file that contains no slides."""
    return UnusableError(problems.not_slides())


def part_name(part: str) -> str:
    """Return the name of a part, shortened for a message."""
    return shorten(part, _NAME)
