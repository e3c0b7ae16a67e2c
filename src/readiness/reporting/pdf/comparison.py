"""A PDF beside the one it should be: what differs, and what kept them from being compared."""

from typing import NamedTuple

from readiness.reporting.pdf.differences import Difference, differences, fonts_of, producer_of
from readiness.reporting.pdf.file import PdfFile
from readiness.reporting.pdf.syntax import UnclearError


class Comparison(NamedTuple):
    """What came of it; plain data, because it comes from a process of its own."""

    unclear: str = ""
    """Why nothing could be compared, as the end of a sentence about the file."""
    oddities: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    fonts: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """The names of the fonts that only the file has, and of those that only the other has."""
    programs: tuple[str, str] = ("", "")
    """Which programs wrote the two files, as they say."""


def compared(content: bytes, other: bytes) -> Comparison:
    """Return what a PDF differs in from another, which was made here."""
    ours = PdfFile(other)
    try:
        file = PdfFile(content)
        found = differences(file, ours)
        fonts = [fonts_of(one) for one in (file, ours)]
    except UnclearError as error:
        return Comparison(str(error))
    only = (tuple(sorted(fonts[0] - fonts[1])), tuple(sorted(fonts[1] - fonts[0])))
    return Comparison("", tuple(file.oddities), tuple(found), only, (producer_of(file), producer_of(ours)))
