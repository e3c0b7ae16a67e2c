"""Convert an untrusted file of slides to a template that is safe to open and write on."""

import json
from dataclasses import dataclass
from importlib.util import find_spec

from readiness.errors import InvalidFilesError, MissingCapabilityError, Problem
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.slide_template import slide_limits
from readiness.slide_template.template_faults import SMALLER


@dataclass(frozen=True, slots=True)
class SlideTemplate:
    """A copy of an organization's presentation with its look only, without slides."""

    content: bytes
    """The bytes of the copy, a .pptx file."""
    left_out: tuple[str, ...] = ()
    """The omitted content that may be missed, such as `macros (1)`."""


def read_slide_template(content: bytes, path: str) -> SlideTemplate:
    """Return the template in a file of slides, which messages call `path`.

    A separate process reads the file, under limits. Raises InvalidFilesError: when the file cannot be used. Raises
    MissingCapabilityError: without python-pptx.
    """
    if find_spec("pptx") is None:
        raise no_python_pptx()
    try:
        answer = run_isolated("slides", content, slide_limits.PROCESSOR_SECONDS)
    except JobStoppedError as error:
        raise InvalidFilesError([Problem(path, f"the reading of these slides {error.message}", SMALLER)]) from None
    header, _, copied = answer.partition(b"\n")
    outcome = json.loads(header)
    if not copied:
        raise InvalidFilesError([Problem(path, outcome["message"], outcome["hint"])])
    return SlideTemplate(copied, tuple(outcome["left_out"]))


def no_python_pptx() -> MissingCapabilityError:
    """Return the error for a machine without python-pptx."""
    return MissingCapabilityError(
        "slides need python-pptx, which this machine lacks", "pip install 'readiness[slides]'"
    )
