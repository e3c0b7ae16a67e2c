"""Files that cannot be verified as a report, and the remedies."""

from __future__ import annotations

from readiness.statements.isolation import too_much_work
from readiness.statements.statement import Statement, Words, phrase


@phrase("this is not a PDF that can be read")
def no_pdf() -> None:
    """A file that should be a report."""


@phrase("this is not a PDF that can be compared")
def not_comparable() -> None:
    """A file that should be a report; the comparison gave no result."""


@phrase("reading this PDF was stopped: {why}", why=too_much_work(seconds=30))
def reading_stopped(*, why: Statement) -> None:
    """The process that reads a report exceeded a limit or crashed."""


@phrase("if 'readiness report' made it, allow more time: {variable}=1200", variable="READINESS_PDF_SECONDS")
def allow_more_time(*, variable: str) -> None:
    """The remedy for a report that takes too long to read: an environment variable."""


@phrase("name a PDF that 'readiness report' made")
def name_report() -> None:
    """The remedy for a file that is no report."""


@phrase("verify a PDF exactly as 'readiness report' made it")
def verify_report() -> None:
    """The remedy for a PDF that is no report, or one that was changed."""


@phrase("verify the report exactly as it was made")
def verify_as_made() -> None:
    """The remedy for a report that was changed."""


@phrase("this PDF is encrypted")
def encrypted() -> None:
    """A PDF that needs a password, or was saved with one."""


@phrase("verify it as 'readiness report' made it, without a password")
def remove_password() -> None:
    """The remedy for an encrypted PDF."""


@phrase("this PDF has more than {most} pages", most=1_000)
def too_many_pages(*, most: int) -> None:
    """A PDF that is too long for a report."""


@phrase("reports are much shorter; name a PDF that 'readiness report' made")
def reports_are_shorter() -> None:
    """The hint for a PDF that is too long for a report."""


@phrase(
    "this PDF carries {number} files called {name}, and programs may show any of them", number=2, name="answers.yaml"
)
def file_twice(*, number: int, name: str) -> None:
    """A PDF with several attached files of one name."""


@phrase("this PDF carries a file of more than {most} bytes", most=8_000_000)
def large_file(*, most: int) -> None:
    """A PDF with an attached file that is too large."""


@phrase("reports carry smaller files; name a PDF that 'readiness report' made")
def reports_carry_less() -> None:
    """The hint for a PDF with an attached file that is too large."""


@phrase("attached answers name no other overlay than {name}", name="overlay.yaml")
def other_overlay(*, name: str) -> None:
    """A fault of the answers attached to a report, which come from a stranger."""


@phrase("this PDF carries no {name}", name="answers.yaml")
def no_file(*, name: str) -> None:
    """A PDF without a file that every report carries."""


@phrase("this PDF carries no {name} and no {other}", name="answers.yaml", other="readiness.json")
def no_files(*, name: str, other: str) -> None:
    """A PDF without the two files that every report carries."""


@phrase("the {name} inside is not what this program writes", name="readiness.json")
def malformed(*, name: str) -> None:
    """An attached file in another form."""


@phrase(
    "the {name} inside is not what this program writes: '{key}' is missing or wrong",
    name="readiness.json",
    key="target",
)
def wrong_key(*, name: str, key: str) -> None:
    """An attached file with a wrong value."""


@phrase(
    "this PDF says that it is compared with an earlier report, but it carries no {name}", name="previous-answers.yaml"
)
def no_previous(*, name: str) -> None:
    """A PDF without the earlier answers that it names."""


@phrase(
    "this PDF carries {name}, but does not say that it is compared with an earlier report", name="previous-answers.yaml"
)
def previous_unnamed(*, name: str) -> None:
    """A PDF with earlier answers that it does not name."""


@phrase(
    "the {name} inside names a part that is not there: {why}", name="readiness.json", why="there is no dimension 'x'"
)
def unknown_part(*, name: str, why: Words) -> None:
    """A PDF that says it shows an unknown dimension."""


@phrase("the answers inside a report must not name another file; the report already carries the organization's answers")
def organization_answers() -> None:
    """Answers inside a report that name another file."""


@phrase("the answers inside a report must not name a CSV file; the report already carries its values")
def csv_figures() -> None:
    """Answers inside a report that name a CSV file."""


@phrase("this PDF says that it is part of one plan of several use cases, but it carries no {name}",
        name="plan-2-answers.yaml")  # fmt: skip
def no_plan_file(*, name: str) -> None:
    """A PDF without the answers of another use case, which it names."""


@phrase("this PDF carries {name}, but does not say that it is part of one plan with that use case",
        name="plan-2-answers.yaml")  # fmt: skip
def plan_file_unnamed(*, name: str) -> None:
    """A PDF with answers of another use case, which it does not name."""
