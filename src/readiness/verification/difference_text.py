"""Differences between two PDFs as statements about the first; one covers equal differences on several pages."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from readiness.pdf_comparison.differences import PdfDifference
from readiness.statements import pdf_differences as statements
from readiness.statements.statement import Statement, Value

_PAGE: dict[str, Callable[..., Statement]] = {
    "words": statements.words,
    "drawing": statements.drawing,
    "fonts": statements.fonts,
    "cropped": statements.cropped,
    "turned": statements.turned,
    "size": statements.size,
    "edges": statements.edges,
    "reading": statements.page_reading,
    "page action": statements.page_action,
    "annotation": statements.annotation,
    "no link": statements.no_link,
    "link": statements.link,
}
_ANNOTATIONS = {"annotations more": statements.more_annotations, "annotations fewer": statements.fewer_annotations}
_DOCUMENT: dict[str, Callable[[], Statement]] = {
    "unused": statements.unused,
    "form": statements.form,
    "action": statements.action,
    "script": statements.script,
    "layers": statements.layers,
    "outline": statements.outline,
    "reading": statements.reading,
    "labels": statements.labels,
    "view": statements.view,
    "portfolio": statements.portfolio,
    "metadata": statements.metadata,
    "colors": statements.colors,
    "files": statements.files,
    "base": statements.base,
    "destinations": statements.destinations,
}
_ENTRY = {
    "names entry": statements.names_entry,
    "document entry": statements.document_entry,
    "property": statements.document_property,
}
_PAGE_KINDS = {*_PAGE, *_ANNOTATIONS, "page entry", "unused"}
_DOCUMENT_KINDS = {*_DOCUMENT, *_ENTRY, "version", "pages"}


def is_known(difference: PdfDifference) -> bool:
    """Return whether a difference, which a process sent that is not trusted, is of a known kind."""
    return difference.kind in (_PAGE_KINDS if difference.page > 0 else _DOCUMENT_KINDS)


def difference_statements(found: Iterable[PdfDifference]) -> Iterator[Statement]:
    """Yield the differences as statements, those of pages with all their page numbers."""
    pages: dict[PdfDifference, list[int]] = {}
    for one in found:
        pages.setdefault(one._replace(page=0), []).append(one.page)
    for difference, numbers in pages.items():
        if any(numbers) and difference.kind != "unused":
            yield _of_pages(difference, numbers)
        else:
            yield _of_the_document(difference)


def _of_pages(difference: PdfDifference, numbers: Sequence[int]) -> Statement:
    kind, pages, number = difference.kind, _runs(numbers), len(numbers)
    if kind == "page entry":
        return statements.page_entry(pages=pages, number=number, entry=difference.detail)
    if kind in _ANNOTATIONS:
        annotations = _ANNOTATIONS[kind](number=difference.number)
        return statements.annotation_count(pages=pages, number=number, annotations=annotations)
    return _PAGE[kind](pages=pages, number=number)


def _of_the_document(difference: PdfDifference) -> Statement:
    match difference.kind:
        case "pages":
            return statements.page_count(pages=statements.pages(number=difference.number), expected=difference.expected)
        case "version":
            return statements.version(version=difference.detail)
        case kind if kind in _ENTRY:
            return _ENTRY[kind](entry=difference.detail)
        case kind:
            return _DOCUMENT[kind]()


def _runs(numbers: Sequence[int]) -> tuple[Value, ...]:
    """Return page numbers as a list, in which three or more in a row are one entry: `1, 3–5`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    listed: list[Value] = []
    for pages in runs:
        listed.extend([statements.run(first=pages[0], last=pages[-1])] if len(pages) > 2 else pages)
    return tuple(listed)
