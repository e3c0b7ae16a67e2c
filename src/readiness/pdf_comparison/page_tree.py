"""Read the page tree of a PDF (ISO 32000-1, 7.7.3): its pages in order, with inherited entries."""

from typing import Any, NamedTuple

from readiness.pdf_comparison.pdf_file import PdfFile
from readiness.pdf_comparison.syntax import PdfName, PdfReference, UnclearError
from readiness.statements import pdf_faults

_INHERITED = (b"Resources", b"MediaBox", b"CropBox", b"Rotate")
_OF_A_NODE = {b"Type", b"Kids", b"Count", b"Parent", *_INHERITED}
_MOST_PAGES = 1_000
_DEPTH = 20


class PdfPage(NamedTuple):
    """A page: its reference, and its entries including inherited ones."""

    place: PdfReference
    entries: dict[bytes, Any]


def find_pages(file: PdfFile) -> list[PdfPage]:
    """Return the pages in order. Raises UnclearError: when programs may read the page tree differently."""
    catalog = file.resolved(file.trailer.get(b"Root"))
    if not isinstance(catalog, dict) or catalog.get(b"Type") != PdfName(b"Catalog"):
        raise UnclearError(pdf_faults.no_catalog())
    pages: list[PdfPage] = []
    _collect(file, catalog.get(b"Pages"), {}, pages, ())
    if len({page.place for page in pages}) != len(pages):
        raise UnclearError(pdf_faults.unclear_pages())
    return pages


def _collect(
    file: PdfFile, place: Any, inherited: dict[bytes, Any], pages: list[PdfPage], above: tuple[PdfReference, ...]
) -> None:
    node = file.resolved(place)
    if not isinstance(node, dict) or not isinstance(place, PdfReference) or place in above or len(above) > _DEPTH:
        raise UnclearError(pdf_faults.unclear_pages())
    if node.get(b"Parent") != (above[-1] if above else None):
        raise UnclearError(pdf_faults.unclear_pages())
    inheritable = inherited | {key: node[key] for key in _INHERITED if node.get(key) is not None}
    kind = file.resolved(node.get(b"Type"))
    if kind == PdfName(b"Page") and b"Kids" not in node:
        if len(pages) >= _MOST_PAGES:
            raise UnclearError(pdf_faults.too_many_pages(most=_MOST_PAGES))
        pages.append(PdfPage(place, inheritable | {key: node[key] for key in node if key not in _INHERITED}))
        return
    kids, before = file.resolved(node.get(b"Kids")), len(pages)
    if kind != PdfName(b"Pages") or not isinstance(kids, list) or node.keys() - _OF_A_NODE:
        raise UnclearError(pdf_faults.unclear_pages())
    for kid in kids:
        _collect(file, kid, inheritable, pages, (*above, place))
    if file.resolved(node.get(b"Count")) != len(pages) - before:
        raise UnclearError(pdf_faults.unclear_pages())
