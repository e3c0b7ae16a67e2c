"""A guard against output that would replace its own input."""

from contextlib import suppress
from pathlib import Path

from readiness.errors import ReadinessError


def refuse_own_input(output: Path | None, *inputs: str | None) -> None:
    """Raise ReadinessError when `output` is one of the files that a command reads, also under another name."""
    for name in inputs:
        with suppress(OSError, ValueError):
            if output and name and Path(name).is_file() and output.samefile(name):
                from readiness.statements import outputs

                raise ReadinessError(outputs.holds_answers(path=str(output)), outputs.name_another())
