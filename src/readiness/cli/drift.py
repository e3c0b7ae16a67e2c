"""The comparison of a report on disk with its answers, for `report --check`."""

from pathlib import Path

from readiness.cli.output import print_notice


def report_differs(path: Path | None, content: bytes) -> bool:
    """Return whether the file differs from `content`, after a notice of the difference."""
    if path is None or not path.is_file():
        print_notice(f"{path}: not written yet; run 'readiness report'")
        return True
    if path.read_bytes() != content:
        print_notice(f"{path}: not what these answers give; run 'readiness report' to write it again")
        return True
    return False
