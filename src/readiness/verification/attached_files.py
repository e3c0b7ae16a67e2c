"""The files attached to a report, as the place of what its answers name: never the disk."""

from collections.abc import Mapping
from dataclasses import dataclass

from readiness.errors import InvalidFilesError, Problem
from readiness.statements import report_faults
from readiness.statements.statement import Words


@dataclass(frozen=True, slots=True)
class AttachedFiles:
    """The files of a report by name."""

    files: Mapping[str, bytes]

    def beside(self, path: str, name: str) -> str:
        """Return the path of a file that the attached file at `path` names: `report.pdf: overlay.yaml`."""
        return f"{path.rpartition(': ')[0]}: {name}"

    def has(self, path: str) -> bool:
        """Return whether the report carries a file."""
        return _name(path) in self.files

    def read(self, path: str, not_there: Words = "") -> bytes:
        """Return the content of an attached file. Raises InvalidFilesError when the report does not carry it."""
        if not self.has(path):
            hint = not_there or report_faults.verify_as_made()
            raise InvalidFilesError([Problem(path, report_faults.no_file(name=_name(path)), hint)])
        return self.files[_name(path)]

    def keeps_inside(self, path: str, beside: str) -> bool:  # noqa: ARG002 - the same for every file
        """Return whether the report carries a file."""
        return self.has(path)


def _name(path: str) -> str:
    return path.rpartition(": ")[2]
