"""Comparison of a PDF report with the one rendered here from its answers: pages, document and attached files."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.loading.bounded_file import path_on_one_line
from readiness.pdf_comparison.comparison import PdfComparison
from readiness.pdf_comparison.differences import PdfDifference
from readiness.pdf_comparison.pdf_file import ADDED
from readiness.verification.difference_text import difference_sentences
from readiness.verification.read_pdf import ReportPdf, compare_isolated, read_pdf, read_words

_OF_THE_LAYOUT = {
    "pages", "drawing", "fonts", "unused", "annotation", "annotations more", "annotations fewer", "link", "reading",
    "outline", "destinations", "metadata",
}  # fmt: skip
"""Kinds of differences that another layout engine or other fonts can cause."""
_LAYOUT_NAMES = "how its pages are drawn, where its links lead, its outline and what is read aloud"


class LayoutComparison(NamedTuple):
    """The result of comparing two PDFs."""

    differences: tuple[str, ...] = ()
    compared: tuple[str, ...] = ()
    not_compared: tuple[str, ...] = ()
    """The parts that were not compared, each with the reason."""


def compare_layout(paper: ReportPdf, again: bytes, path: str) -> LayoutComparison:
    """Return the differences between a report and `again`, the PDF that its answers give here."""
    if paper.content == again:
        return LayoutComparison(compared=("every byte",))
    comparison = compare_isolated(paper.content, again, path)
    files = tuple(_files(paper, read_pdf(again, "the report rendered again")))
    if comparison.unclear:
        words, shown = _words(paper.content, again)
        unclear = f"its file {comparison.unclear}, and programs may show such a file in different ways"
        return LayoutComparison(
            (unclear, *files, *difference_sentences(words)), shown, ("how its pages are drawn, and what they do",)
        )
    if reason := _other_layout(comparison):
        return _in_part(paper, again, comparison, files, reason)
    found = _without_repeats(comparison.differences, files)
    if any(one.kind in {"drawing", "fonts", "pages"} for one in found):
        found = _with_words(found, _words(paper.content, again)[0])
    sentences = (*_oddities(comparison, begins=paper.content.startswith(again)), *files, *difference_sentences(found))
    return LayoutComparison(
        sentences, ("all that its pages and its document hold", *_resave_note(sentences, comparison))
    )


def _in_part(
    paper: ReportPdf, again: bytes, comparison: PdfComparison, files: tuple[str, ...], reason: str
) -> LayoutComparison:
    """Return a comparison by the words of the pages, for a report of another layout engine or with other fonts."""
    words, shown = _words(paper.content, again)
    found = [
        one for one in comparison.differences if one.kind not in _OF_THE_LAYOUT and (one.kind != "files" or not files)
    ]
    sentences = [*_oddities(comparison, begins=False), *files, *difference_sentences(found)]
    sentences.extend(
        f"{sentence}; {reason}, which may break lines and pages elsewhere" for sentence in difference_sentences(words)
    )
    compared = (*shown, "its size, its scripts, forms, layers and actions")
    return LayoutComparison(tuple(sentences), compared, (f"{_LAYOUT_NAMES}, because {reason}",))


def _without_repeats(found: Sequence[PdfDifference], files: tuple[str, ...]) -> list[PdfDifference]:
    """Return the differences without the one for attached files when `files` names each of those."""
    return [one for one in found if one.kind != "files" or not files]


def _resave_note(sentences: Sequence[str], comparison: PdfComparison) -> Iterator[str]:
    program, here = comparison.programs
    if not sentences:
        named = f" ({path_on_one_line(program)})" if program != here else ""
        yield f"not its bytes: another program{named} saved it again"


def _oddities(comparison: PdfComparison, *, begins: bool) -> Iterator[str]:
    for one in comparison.oddities:
        first = "; without that, it is the report its answers give, byte for byte" if begins and one == ADDED else ""
        yield f"its file {one}{first}"


def _files(paper: ReportPdf, again: ReportPdf) -> Iterator[str]:
    for name in sorted(paper.files.keys() | again.files.keys()):
        if name not in again.files:
            yield f"it carries {name}, which is no part of a report"
        elif paper.files.get(name) != again.files[name]:
            yield f"the {name} inside is not what the answers give"


def _other_layout(comparison: PdfComparison) -> str:
    """Return the reason why the pages cannot be drawn the same here; empty when they can."""
    if not comparison.differences:
        return ""
    program, here = comparison.programs
    engine = here.partition(" ")[0]
    if program != here and program.startswith(f"{engine} "):
        return f"it says it was laid out by {program}, and this machine has {here}"
    if missing := comparison.fonts[1]:
        return f"it was made with other fonts ({', '.join(comparison.fonts[0]) or 'none'}; here {', '.join(missing)})"
    return ""


def _words(content: bytes, again: bytes) -> tuple[list[PdfDifference], tuple[str, ...]]:
    """Return the pages whose words differ, and a description of what was compared; only pages that both PDFs have."""
    read = read_words(content, again)
    if read is None:
        return [], ()
    mine, yours = read
    found = [PdfDifference("pages", detail=f"{len(mine)} {len(yours)}")] if len(mine) != len(yours) else []
    pairs = enumerate(zip(mine, yours, strict=False), 1)
    return [*found, *(PdfDifference("words", n) for n, (one, other) in pairs if one != other)], (
        "the words of its pages",
    )


def _with_words(found: list[PdfDifference], words: list[PdfDifference]) -> list[PdfDifference]:
    """Return the pages whose words differ, and for all other pages the differences in how they are drawn."""
    pages = {one.page for one in words if one.kind == "words"}
    return [one for one in words if one.kind == "words"] + [
        one for one in found if one.kind not in {"drawing", "fonts"} or one.page not in pages
    ]
