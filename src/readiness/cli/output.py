"""Where results go: standard output, or a file written whole or not at all."""

import sys
from pathlib import Path


def deliver(content: bytes, to: Path | None) -> None:
    """Write a result to standard output, or to a file and say so. Raises WriteError."""
    if to is None or str(to) == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    from readiness.saving.files import write_whole

    write_whole(to, content)
    say(f"wrote {to}")


def say(text: str) -> None:
    """Tell the person something that is not the result."""
    from readiness.safe_text import visible

    sys.stderr.write(visible(text) + "\n")
