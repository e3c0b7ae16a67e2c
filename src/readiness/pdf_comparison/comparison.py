"""A PDF beside the one it should be: what differs, and what kept them from being compared."""

from typing import NamedTuple

from readiness.pdf_comparison.differences import PdfDifference, find_differences, fonts_of, producer_of
from readiness.pdf_comparison.pdf_file import PdfFile
from readiness.pdf_comparison.syntax import UnclearError


class PdfComparison(NamedTuple):
    """What came of it; plain data, because it comes from a process of its own."""

    unclear: str = ""
    """Why nothing could be compared, as the end of a sentence about the file."""
    oddities: tuple[str, ...] = ()
    differences: tuple[PdfDifference, ...] = ()
    fonts: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """The names of the fonts that only the file has, and of those that only the other has."""
    programs: tuple[str, str] = ("", "")
    """Which programs wrote the two files, as they say."""


def compare_pdfs(content: bytes, other: bytes) -> PdfComparison:
    """Return what a PDF differs in from another, which was made here."""
    ours = PdfFile(other)
    try:
        file = PdfFile(content)
        found = find_differences(file, ours)
        fonts = [fonts_of(one) for one in (file, ours)]
    except UnclearError as error:
        return PdfComparison(str(error))
    only = (tuple(sorted(fonts[0] - fonts[1])), tuple(sorted(fonts[1] - fonts[0])))
    return PdfComparison("", tuple(file.oddities), tuple(found), only, (producer_of(file), producer_of(ours)))
