"""Options of `readiness report` and what it says about the files it writes."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("the CSV holds its heading only: the roadmap has no steps")
def empty_csv() -> None:
    """Said after a CSV of the roadmap is written."""


@phrase("readiness roadmap --format csv writes a row for each work item, with dates by chance and stable keys")
def newer_csv() -> None:
    """Said after report --format csv, which a later version leaves out."""


@phrase("name one format with -o, or leave -o out")
def one_format() -> None:
    """Said when one file is named for several formats."""


@phrase("answers from standard input give one report; name one format, or a file of answers")
def one_report() -> None:
    """Said when several formats are asked for, and answers come from standard input."""


@phrase("only one answers file can come from standard input; name a file for the other")
def one_input() -> None:
    """Said when both answers files are to come from standard input."""


@phrase("there is no file to compare with; name one with -o")
def nothing_to_compare() -> None:
    """Said when `--check` has no file."""


@phrase("--template works only with the formats html and pdf")
def template_formats() -> None:
    """Said when `--template` goes with no format asked for."""


@phrase("--slides works only with --format {form}", form="pptx")
def slides_format(*, form: str) -> None:
    """Said when `--slides` goes with no format asked for."""


@phrase("{form} is not text, and standard output is a terminal", form="pdf")
def not_text(*, form: str) -> None:
    """Said when a binary format would go to a terminal."""


@phrase("{form} is not text, and {path} is a terminal", form="pdf", path="/dev/tty")
def not_text_for(*, form: str, path: str) -> None:
    """Said when a binary format would go to a terminal."""


@phrase("name a file with -o {file}, or send it through a pipe", file="report.pdf")
def name_file(*, file: str) -> None:
    """Help where a binary format would go to a terminal."""


@phrase(
    "the ending of the name does not tell the format; add --format, or use one of {endings}",
    endings=".csv, .html, .pdf",
)
def unknown_ending(*, endings: str) -> None:
    """Said about the name of a file to write; the endings are those of all formats."""


@phrase("name a PowerPoint file with the layouts of your organization, or leave --slides out")
def name_slides() -> None:
    """Help where the organization's slides cannot be read."""


@phrase("left out of these slides: {parts}", parts=("links (2)", "macros (1)"))
def left_out(*, parts: tuple[Words, ...]) -> None:
    """A warning about parts of the organization's slides."""


@phrase("links, objects and macros can load or run something when slides are opened; put logos in as PNG or JPEG")
def safe_slides() -> None:
    """Help below the warning about parts of the organization's slides."""


@phrase("the history is shown in HTML, PDF, Markdown and JSON, of a file")
def no_history_here() -> None:
    """Said where the history is asked for in a format that does not show it, or of standard input."""
