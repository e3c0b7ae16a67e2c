"""Errors of slides that cannot be used as a template, with their remedies."""

from readiness.shorten import shorten

SAVE_AGAIN = "open it in PowerPoint and save it as .pptx, without a password"
"""The remedy for a damaged file."""
SMALLER = "save a copy with the layouts only, without slides, pictures and films"
"""The remedy for a file that is too large."""
_NAME = 80


class UnusableError(Exception):
    """The slides cannot be used as a template."""

    def __init__(self, message: str, hint: str = SAVE_AGAIN) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def no_slides_error() -> UnusableError:
    """Return the error for a file that contains no slides."""
    return UnusableError("this is not a PowerPoint file we can open")


def broken_part_error(part: str, fault: str) -> UnusableError:
    """Return the error for a part, such as `ppt/theme/theme1.xml inside it is empty`."""
    return UnusableError(f"{shorten(part, _NAME)} inside it {fault}")
