"""The comparison of a report on disk with its answers, for `report --check`."""

from pathlib import Path

from readiness.cli.output import print_notice
from readiness.statements import drift as statements


def report_differs(path: Path | None, content: bytes) -> bool:
    """Return whether the file differs from `content`, after a notice of the difference."""
    if path is None or not path.is_file():
        print_notice(statements.not_written(path=str(path)))
        return True
    if path.read_bytes() != content:
        print_notice(statements.differs(path=str(path)))
        return True
    return False
