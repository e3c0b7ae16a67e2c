"""Comparison of a PDF report with the one rendered here from its answers: pages, document and attached files."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.pdf_comparison.comparison import PdfComparison
from readiness.pdf_comparison.differences import PdfDifference
from readiness.statements import pdf_faults
from readiness.statements import verification as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.verification.difference_text import difference_statements
from readiness.verification.read_pdf import ReportPdf, compare_isolated, read_pdf, read_words, short_name

_OF_THE_LAYOUT = {
    "pages", "drawing", "fonts", "unused", "annotation", "annotations more", "annotations fewer", "link", "reading",
    "outline", "destinations", "metadata",
}  # fmt: skip
"""Kinds of differences that another layout engine or other fonts can cause."""
_MOST_FONTS = 12


class LayoutComparison(NamedTuple):
    """The result of comparing two PDFs."""

    differences: tuple[Statement, ...] = ()
    compared: tuple[Statement, ...] = ()
    not_compared: tuple[Statement, ...] = ()
    """The parts that were not compared, each with the reason."""


def compare_layout(paper: ReportPdf, again: bytes, path: str) -> LayoutComparison:
    """Return the differences between a report and `again`, the PDF that its answers give here."""
    if paper.content == again:
        return LayoutComparison(compared=(statements.every_byte(),))
    comparison = compare_isolated(paper.content, again, path)
    files = tuple(_files(paper, read_pdf(again, path)))
    if comparison.unclear is not None:
        words, shown = _words(paper.content, again)
        unclear = statements.unclear(fault=comparison.unclear)
        return LayoutComparison((unclear, *files, *difference_statements(words)), shown, (statements.drawing(),))
    if reason := _other_layout(comparison):
        return _in_part(paper, again, comparison, files, reason)
    found = _without_repeats(comparison.differences, files)
    if any(one.kind in {"drawing", "fonts", "pages"} for one in found):
        found = _with_words(found, _words(paper.content, again)[0])
    oddities = _oddities(comparison, begins=paper.content.startswith(again))
    differences = (*oddities, *files, *difference_statements(found))
    return LayoutComparison(differences, (_content(comparison, same=not differences),))


def _in_part(
    paper: ReportPdf, again: bytes, comparison: PdfComparison, files: tuple[Statement, ...], reason: Statement
) -> LayoutComparison:
    """Return a comparison by the words of the pages, for a report of another layout engine or with other fonts."""
    words, shown = _words(paper.content, again)
    found = [
        one for one in comparison.differences if one.kind not in _OF_THE_LAYOUT and (one.kind != "files" or not files)
    ]
    differences = [*_oddities(comparison, begins=False), *files, *difference_statements(found)]
    differences.extend(
        statements.perhaps_of_the_layout(difference=difference, reason=reason)
        for difference in difference_statements(words)
    )
    compared = (*shown, statements.document())
    return LayoutComparison(tuple(differences), compared, (statements.layout_because(reason=reason),))


def _without_repeats(found: Sequence[PdfDifference], files: tuple[Statement, ...]) -> list[PdfDifference]:
    """Return the differences without the one for attached files when `files` names each of those."""
    return [one for one in found if one.kind != "files" or not files]


def _content(comparison: PdfComparison, *, same: bool) -> Statement:
    """Return what was compared; for a report that is the same but for its bytes, also who saved it again."""
    program, here = comparison.programs
    if not same:
        return statements.content()
    if program == here:
        return statements.content_saved_again()
    return statements.content_saved_by(program=short_name(program))


def _oddities(comparison: PdfComparison, *, begins: bool) -> Iterator[Statement]:
    for oddity in comparison.oddities:
        is_same = begins and oddity == pdf_faults.added_to()
        yield statements.same_before(oddity=oddity) if is_same else oddity


def _files(paper: ReportPdf, again: ReportPdf) -> Iterator[Statement]:
    for name in sorted(paper.files.keys() | again.files.keys()):
        if name not in again.files:
            yield statements.extra_file(name=name)
        elif paper.files.get(name) != again.files[name]:
            yield statements.other_file(name=name)


def _other_layout(comparison: PdfComparison) -> Statement | None:
    """Return the reason why the pages cannot be drawn the same here; None when they can."""
    if not comparison.differences:
        return None
    program, here = comparison.programs
    engine = here.partition(" ")[0]
    if program != here and program.startswith(f"{engine} "):
        return statements.other_engine(program=short_name(program), here=here)
    own, missing = [at_most([short_name(font) for font in fonts], _MOST_FONTS) for fonts in comparison.fonts]
    if missing and own:
        return statements.other_fonts(fonts=own, here=missing)
    return statements.fewer_fonts(here=missing) if missing else None


def _words(content: bytes, again: bytes) -> tuple[list[PdfDifference], tuple[Statement, ...]]:
    """Return the pages whose words differ, and a description of what was compared; only pages that both PDFs have."""
    read = read_words(content, again)
    if read is None:
        return [], ()
    mine, yours = read
    found = [PdfDifference("pages", number=len(mine), expected=len(yours))] if len(mine) != len(yours) else []
    pairs = enumerate(zip(mine, yours, strict=False), 1)
    found.extend(PdfDifference("words", number) for number, (one, other) in pairs if one != other)
    return found, (statements.words(),)


def _with_words(found: list[PdfDifference], words: list[PdfDifference]) -> list[PdfDifference]:
    """Return the pages whose words differ, and for all other pages the differences in how they are drawn."""
    pages = {one.page for one in words if one.kind == "words"}
    return [one for one in words if one.kind == "words"] + [
        one for one in found if one.kind not in {"drawing", "fonts"} or one.page not in pages
    ]
