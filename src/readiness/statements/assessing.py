"""Two assessments side by side, and the start of an interview."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase


@phrase("the earlier assessment")
def earlier_assessment() -> None:
    """In place of the name of a file, for earlier answers that are no file; at the start of a message."""


@phrase("{earlier} has another questionnaire", earlier="before.yaml")
def another_questionnaire(*, earlier: Words) -> None:
    """Said when two files cannot be compared."""


@phrase("{earlier} has another rubric", earlier="before.yaml")
def another_rubric(*, earlier: Words) -> None:
    """Said when two files cannot be compared."""


@phrase("{earlier} has another organization", earlier="before.yaml")
def another_organization(*, earlier: Words) -> None:
    """Said when two files cannot be compared."""


@phrase("{earlier} has another use case", earlier="before.yaml")
def another_use_case(*, earlier: Words) -> None:
    """Said when two files cannot be compared."""


@phrase("name the earlier answers of the same assessment")
def name_same() -> None:
    """Help where two files cannot be compared."""


@phrase(
    "{earlier} is dated {its_date}, after this assessment ({date})",
    earlier="after.yaml",
    its_date=date(2026, 9, 1),
    date=date(2026, 6, 5),
)
def later(*, earlier: Words, its_date: date, date: date) -> None:
    """Said when the earlier answers are the later ones."""


@phrase("name the later file first, and the earlier file after --since")
def name_earlier() -> None:
    """Help where the earlier answers are the later ones."""


@phrase("answers are saved to a file, not to standard output")
def not_standard_output() -> None:
    """Said when an interview is to keep its answers on standard output."""
