"""Compare a PDF with the expected one, and report the differences or the reason why none can be found."""

from typing import NamedTuple

from readiness.pdf_comparison.differences import PdfDifference, find_differences, fonts_of, producer_of
from readiness.pdf_comparison.pdf_file import PdfFile
from readiness.pdf_comparison.syntax import UnclearError
from readiness.statements.statement import Statement


class PdfComparison(NamedTuple):
    """The result of a comparison, as plain data that can leave the isolated process as JSON."""

    unclear: Statement | None = None
    """The reason why the files cannot be compared; else None."""
    oddities: tuple[Statement, ...] = ()
    """Well-formed parts that some programs show differently."""
    differences: tuple[PdfDifference, ...] = ()
    fonts: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """The names of the fonts only in the file, and of those only in the other."""
    programs: tuple[str, str] = ("", "")
    """The programs that wrote the two files, according to their metadata."""


def compare_pdfs(content: bytes, other: bytes) -> PdfComparison:
    """Return the differences of the PDF `content` from the PDF `other`, which this program made."""
    ours = PdfFile(other)
    try:
        file = PdfFile(content)
        differences = find_differences(file, ours)
        fonts = [fonts_of(pdf) for pdf in (file, ours)]
    except UnclearError as error:
        return PdfComparison(error.fault)
    only = (tuple(sorted(fonts[0] - fonts[1])), tuple(sorted(fonts[1] - fonts[0])))
    return PdfComparison(None, tuple(file.oddities), tuple(differences), only, (producer_of(file), producer_of(ours)))
