"""Convert an untrusted file of slides to a template that is safe to open and write on."""

import json
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from readiness.errors import InvalidFilesError, MissingCapabilityError, Problem
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.slide_template import slide_limits
from readiness.statements import slide_template_problems as problems
from readiness.statements.from_data import read_statement
from readiness.statements.statement import Statement

_MODULES = {"slide_template_problems", "quoting"}
"""The modules of the statements that the process may send."""


@dataclass(frozen=True, slots=True)
class SlideTemplate:
    """A copy of an organization's presentation with its look only, without slides."""

    content: bytes
    """The bytes of the copy, a .pptx file."""
    left_out: tuple[Statement, ...] = ()
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
        message = problems.reading_stopped(why=error.message)
        raise InvalidFilesError([Problem(path, message, problems.save_layouts_only())]) from None
    header, _, copied = answer.partition(b"\n")
    outcome = _outcome(header)
    if not copied:
        message, hint = _read(outcome.get("message")), _read(outcome.get("hint"), problems.save_again())
        raise InvalidFilesError([Problem(path, message, hint)])
    return SlideTemplate(copied, tuple([_read(line) for line in outcome.get("left_out", ())]))


def _outcome(header: bytes) -> dict[str, Any]:
    """Return what the process tells of the slides; empty when it is not in the right form."""
    try:
        outcome = json.loads(header)
    except (ValueError, RecursionError):
        return {}
    return outcome if isinstance(outcome, dict) and isinstance(outcome.get("left_out", []), list) else {}


def _read(data: Any, otherwise: Statement | None = None) -> Statement:
    """Return a statement of the process that reads slides, which is not trusted."""
    return read_statement(data, _MODULES, otherwise or problems.unreadable())


def no_python_pptx() -> MissingCapabilityError:
    """Return the error for a machine without python-pptx."""
    return MissingCapabilityError(problems.no_python_pptx(), "pip install 'readiness[slides]'")
