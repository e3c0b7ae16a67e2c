"""A guard against a result that would replace what it is made from."""

from contextlib import suppress
from pathlib import Path

from readiness.errors import ReadinessError


def refuse_own_input(output: Path | None, *inputs: str | None) -> None:
    """Raise ReadinessError when `output` is, by whatever name, one of the files that a command reads."""
    for name in inputs:
        with suppress(OSError, ValueError):
            if output and name and Path(name).is_file() and output.samefile(name):
                raise ReadinessError(f"{output} holds the answers, and is left as it is", "name another file with -o")
