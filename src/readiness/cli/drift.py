"""Is a report on disk what its answers give?"""

from pathlib import Path

from readiness.cli.output import say


def is_drift(path: Path | None, content: bytes) -> bool:
    """Tell whether the file differs from `content`, and say how."""
    if path is None or not path.is_file():
        say(f"{path}: not written yet; run 'readiness report'")
        return True
    if path.read_bytes() != content:
        say(f"{path}: not what these answers give; run 'readiness report' to write it again")
        return True
    return False
