"""A stranger's bytes → slides that are safe to write on and to open."""

import json
from dataclasses import dataclass
from importlib.util import find_spec

from readiness.errors import InvalidFilesError, MissingCapabilityError, Problem
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.slide_template import slide_limits
from readiness.slide_template.template_faults import SMALLER


@dataclass(frozen=True, slots=True)
class SlideTemplate:
    """An organization's own slides, without slides: a copy that holds nothing but their look."""

    content: bytes
    """The copy as a file."""
    left_out: tuple[str, ...] = ()
    """Everything that is left out and may be missed, such as `macros (1)`."""


def read_slide_template(content: bytes, path: str) -> SlideTemplate:
    """Return the template that a file of slides is, named `path` in messages.

    It is read in a process of its own, under limits. Raises InvalidFilesError for a file that cannot be used, and
    MissingCapabilityError without python-pptx.
    """
    if find_spec("pptx") is None:
        raise no_python_pptx()
    try:
        answer = run_isolated("slides", content, slide_limits.PROCESSOR_SECONDS)
    except JobStoppedError as error:
        raise InvalidFilesError([Problem(path, f"the reading of these slides {error.message}", SMALLER)]) from None
    said, _, copied = answer.partition(b"\n")
    found = json.loads(said)
    if not copied:
        raise InvalidFilesError([Problem(path, found["message"], found["hint"])])
    return SlideTemplate(copied, tuple(found["left_out"]))


def no_python_pptx() -> MissingCapabilityError:
    """Return the error of a machine on which no slides can be written."""
    return MissingCapabilityError(
        "slides need python-pptx, which this machine lacks", "pip install 'readiness[slides]'"
    )
