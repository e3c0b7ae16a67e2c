"""Files of plug-in families that lack what every member of the family exports."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("{file}: {attribute} is missing", file="formats/own.py", attribute="FORMAT")
def missing(*, file: str, attribute: str) -> None:
    """Said about a plug-in file that does not export the object of its family."""


@phrase("{file}: {attribute} is of the type {found}", file="formats/own.py", attribute="FORMAT", found="str")
def of_another_type(*, file: str, attribute: str, found: str) -> None:
    """Said about a plug-in file whose object has another type than those of its family."""


@phrase(
    "every file of this folder exports {attribute}, of the type {wanted}; CONTRIBUTING.md shows an example",
    attribute="FORMAT",
    wanted="readiness.output_format.OutputFormat",
)
def exports(*, attribute: str, wanted: str) -> None:
    """Help for a plug-in file that does not fit its family."""
