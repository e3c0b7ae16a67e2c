"""Faults of answers that a command line names other than as a file, with their hints."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("a report as HTML carries no answers")
def no_answers_inside() -> None:
    """A fault of a file that answers should be read from."""


@phrase("name the answers file, a revision such as HEAD~1:answers.yaml, or the report as PDF, which carries them")
def name_pdf() -> None:
    """A hint where answers are asked for."""


@phrase("this report is the part for one site, and carries only the answers of that site")
def of_one_site() -> None:
    """A fault of a report that answers should be read from."""


@phrase("name a report on the whole use case")
def name_whole_report() -> None:
    """A hint for a report that carries too few answers."""
