"""The words of a workbook with answers: its sheets, and what they say to whoever fills it in."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("About")
def about_sheet() -> None:
    """The name of the first sheet of a workbook; at most 31 characters."""


@phrase("Answers")
def answers_sheet() -> None:
    """The name of the sheet with the questions; at most 31 characters."""


@phrase("More evidence")
def evidence_sheet() -> None:
    """The name of the sheet with further evidence; at most 31 characters."""


@phrase("Remedies")
def remedies_sheet() -> None:
    """The name of the sheet with remedies; at most 31 characters."""


@phrase("{organization}: {use_case}", organization="Elm Hill Health", use_case="Sepsis prediction")
def title(*, organization: str, use_case: str) -> None:
    """The title of a workbook."""


@phrase("Your name")
def your_name() -> None:
    """Before a cell to fill in."""


@phrase("Your role")
def your_role() -> None:
    """Before a cell to fill in."""


@phrase("Organization")
def organization() -> None:
    """Before the name of the organization."""


@phrase("Use case")
def use_case() -> None:
    """Before the name of the use case."""


@phrase("Questionnaire")
def questionnaire() -> None:
    """Before the name and version of the questionnaire."""


@phrase("Rules")
def rubric() -> None:
    """Before the name and version of the rubric."""


@phrase("Digest of the questionnaire and its rules")
def pack_digest() -> None:
    """Before a row of hexadecimal digits."""


@phrase("Answers of")
def date_of() -> None:
    """Before the day of the assessment."""


@phrase("{number} question", "{number} questions", by="number", number=12)
def questions(*, number: int) -> None:
    """The number of questions of a workbook."""


@phrase("Fill in the sheet Answers: choose a level from the list of each cell, and add a note and evidence.")
def how_to_answer() -> None:
    """A line on the first sheet; the sheet is the one named above as answers_sheet."""


@phrase("Choose unknown if you do not know. Leave empty what others should answer.")
def how_to_skip() -> None:
    """A line on the first sheet."""


@phrase(
    "Evidence is a document that a third person could look at: its name, its date and where it is. Never its content."
)
def what_evidence_is() -> None:
    """A line on the first sheet."""


@phrase("If a question does not apply, choose not-applicable, and write the reason and who approved it.")
def how_not_applicable() -> None:
    """A line on the first sheet."""


@phrase("Filters work. To sort, lift the protection first (Review, Unprotect Sheet); it has no password.")
def how_to_sort() -> None:
    """A line on the first sheet."""


@phrase("Save the file and send it back. Nothing in it computes a score.")
def how_to_return() -> None:
    """A line on the first sheet."""


@phrase("Pick a level")
def pick_level() -> None:
    """The title of a hint at a cell; at most 32 characters."""


@phrase("Documents")
def documents_sheet() -> None:
    """The name of the sheet with the documents of the register; at most 31 characters."""


@phrase("Document")
def document() -> None:
    """A heading: the id of a document of the register."""


@phrase("Title of the document")
def document_title() -> None:
    """A heading."""


@phrase("Date of the document")
def document_date() -> None:
    """A heading."""


@phrase("Place of the document")
def document_place() -> None:
    """A heading: the place where a document is kept."""


@phrase("Or choose a document from the list, which the sheet Documents describes; then leave its date and place empty.")
def how_to_name_documents() -> None:
    """A line on the first sheet of a workbook with documents; the sheet is the one named above as documents_sheet."""
