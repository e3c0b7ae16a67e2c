"""The layout of a PDF: why it fails, what it warns of, and what its attached files are."""

from __future__ import annotations

from readiness.statements.isolation import too_much_work
from readiness.statements.statement import Statement, Value, Words, phrase


@phrase("the layout of the PDF was stopped: {why}", why=too_much_work(seconds=60))
def layout_stopped(*, why: Statement) -> None:
    """The process that lays out a PDF exceeded a limit or crashed."""


@phrase("the layout of the PDF needs more than {mebibytes} MiB of memory", mebibytes=2048)
def layout_memory(*, mebibytes: int) -> None:
    """The layout of a PDF ran out of memory."""


@phrase("the layout of the PDF failed ({error})", error="RecursionError")
def gave_up(*, error: str) -> None:
    """The layout engine failed with an error, which has the name that Python gives it."""


@phrase("the layout of the PDF failed ({error}: {text})", error="ZeroDivisionError", text="division by zero")
def gave_up_because(*, error: str, text: str) -> None:
    """The layout engine failed with an error, which has the name that Python gives it and a text of its own."""


@phrase("the layout of the PDF ended without a PDF")
def no_pdf() -> None:
    """The process that lays out a PDF wrote something else."""


@phrase("PDF needs Pango, which this machine lacks")
def no_pango() -> None:
    """A library is missing; the hint is the command that installs it."""


@phrase("{variable} is not a valid limit", variable="READINESS_PDF_SECONDS")
def no_limit(*, variable: str) -> None:
    """An environment variable is not a number in its range."""


@phrase("write a whole number from {least} to {most}, or leave it out", least=1, most=1_000_000)
def write_limit(*, least: int, most: int) -> None:
    """The remedy for an environment variable that is not a number in its range."""


@phrase("PDF: {text}", text="a font has no letters in bold")
def warning(*, text: Words) -> None:
    """A warning of the layout; the layout engine has English words of its own."""


@phrase(
    "no font on this machine has the characters {characters}; install a font that has them",
    characters=("U+5927", "U+962A"),
)
def missing_characters(*, characters: tuple[Value, ...]) -> None:
    """A warning: characters, named by their code points, are written out in the PDF."""


@phrase(
    "no font on this machine has the characters {characters}; install the font package {packages}",
    "no font on this machine has the characters {characters}; install the font packages {packages}",
    by="number",
    characters=("U+5927", "U+962A"),
    packages=("fonts-noto-cjk",),
    number=1,
)
def characters_of_packages(*, characters: tuple[Value, ...], packages: tuple[Value, ...], number: int) -> None:
    """The same warning, where packages of Debian and its relatives have a font with the characters."""


@phrase("the {field} of {owner}", field="note", owner="DATA-02")
def field_of(*, field: str, owner: str) -> None:
    """The place of a long text: the name of a field of the report's data, and the entry that has it."""


@phrase("{place} ({characters} characters)", place=field_of(field="note", owner="DATA-02"), characters=20_000)
def long_text(*, place: Statement, characters: int) -> None:
    """A text that is long enough to make the layout slow, in a list of texts to shorten."""


@phrase(
    "{place} ({characters} characters, {times} times)",
    place=field_of(field="note", owner="DATA-02"),
    characters=20_000,
    times=2,
)
def repeated_text(*, place: Statement, characters: int, times: int) -> None:
    """A long text that stands in the report several times, in a list of texts to shorten."""


@phrase(
    "raise the limits with {seconds} and {memory}; see 'readiness report --help'",
    seconds="READINESS_PDF_SECONDS",
    memory="READINESS_PDF_MIB",
)
def allow_more(*, seconds: str, memory: str) -> None:
    """The last remedy for a layout that exceeds its limits: two environment variables."""


_TEXT = long_text(place=field_of(field="note", owner="DATA-02"), characters=20_000)
_ALLOW = allow_more(seconds="READINESS_PDF_SECONDS", memory="READINESS_PDF_MIB")


@phrase("shorten {texts}; {allow}", texts=(_TEXT,), allow=_ALLOW)
def shorten(*, texts: tuple[Value, ...], allow: Statement) -> None:
    """The remedy for a layout that exceeds its limits: long texts of the answers, with their places."""


@phrase("make a smaller report, with --audience board or --dimension; {allow}", allow=_ALLOW)
def make_smaller(*, allow: Statement) -> None:
    """The remedy for a layout that exceeds its limits."""


@phrase("simplify the styles and the nesting of elements; shorten {texts}; {allow}", texts=(_TEXT,), allow=_ALLOW)
def simplify_and_shorten(*, texts: tuple[Value, ...], allow: Statement) -> None:
    """The remedy for a layout of an own template that exceeds its limits, and long texts of the answers."""


@phrase("simplify the styles and the nesting of elements; {allow}", allow=_ALLOW)
def simplify(*, allow: Statement) -> None:
    """The remedy for a layout of an own template that exceeds its limits."""


@phrase("The answers this report was made from")
def answers_inside() -> None:
    """The description of a file attached to the PDF."""


@phrase("The organization's changes of the pack")
def overlay_inside() -> None:
    """About a file attached to a PDF."""


@phrase("The earlier states of the answers that the history shows")
def history_inside() -> None:
    """The description of a file attached to the PDF: the states of a history."""


@phrase("The earlier answers that this report is compared with")
def previous_inside() -> None:
    """The description of a file attached to the PDF: earlier answers."""


@phrase("How this report was made, and its scores as data")
def scores_inside() -> None:
    """The description of a file attached to the PDF."""


@phrase(
    "The answers of another use case of the same plan, which goes first: {use_case}", use_case="Discharge summaries"
)
def first_inside(*, use_case: str) -> None:
    """The description of a file attached to the PDF of one of several use cases that are planned together."""


@phrase(
    "The answers of another use case of the same plan, which goes after: {use_case}", use_case="Discharge summaries"
)
def later_inside(*, use_case: str) -> None:
    """The description of a file attached to the PDF of one of several use cases that are planned together."""
