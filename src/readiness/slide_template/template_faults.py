"""The error of slides that cannot be used as a template: the fault, and the remedy."""

from readiness.view.shorten import shorten

SAVE_AGAIN = "open it in PowerPoint and save it as .pptx, without a password"
"""The remedy for a file that is broken inside."""
SMALLER = "save a copy with the layouts only, without slides, pictures and films"
"""The remedy for a file that is too large."""
_NAME = 80


class UnusableError(Exception):
    """Slides that cannot be used as a template."""

    def __init__(self, message: str, hint: str = SAVE_AGAIN) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def no_slides_error() -> UnusableError:
    """Return the error of a file that holds no slides."""
    return UnusableError("this is not a PowerPoint file we can open")


def broken_part_error(part: str, fault: str) -> UnusableError:
    """Return the error of one part: `ppt/theme/theme1.xml inside it is empty`."""
    return UnusableError(f"{shorten(part, _NAME)} inside it {fault}")
