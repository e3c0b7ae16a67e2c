"""Differences between two PDFs as sentences about the first; one sentence covers equal differences on several pages."""

from collections.abc import Iterable, Iterator, Sequence

from readiness.loading.bounded_file import path_on_one_line
from readiness.pdf_comparison.differences import PdfDifference

_PAGE = {
    "words": "{pages} {say} something else than the answers give",
    "drawing": "{pages} {are} not drawn as the answers give",
    "fonts": "{pages} {write} with letters of another shape, as other versions of the fonts would",
    "cropped": "{pages} {are} cropped",
    "turned": "{pages} {are} turned",
    "size": "{pages} {have} another size",
    "edges": "{pages} {have} other edges to print to",
    "reading": "{pages} {are} marked to be read aloud in another way",
    "page action": "{pages} {do} something when shown",
    "page entry": "{pages} {have} an entry '{detail}' that is not as the answers give",
    "annotations more": "{pages} {have} {detail} more",
    "annotations fewer": "{pages} {have} {detail} fewer",
    "annotation": "{pages} {have} an annotation that is placed, shown or marked in another way",
    "no link": "{pages} {have} an annotation that is no link, which can cover anything",
    "link": "{pages} {have} a link that leads elsewhere or does something else",
}
_DOCUMENT = {
    "version": "it is written in PDF {detail}",
    "unused": "it holds other fonts or pictures, which the instructions of its pages do not name",
    "form": "it has a form, or a signature in a form",
    "action": "it does something when it is opened, printed or closed",
    "script": "it runs a script",
    "layers": "it has layers, which may be shown or hidden",
    "outline": "its outline is another",
    "reading": "what is read aloud or copied is another",
    "labels": "its pages are numbered in another way",
    "view": "it opens in another way",
    "portfolio": "it opens as a collection of the files inside, not with its pages",
    "metadata": "its metadata are others",
    "colors": "its colors are meant for another device",
    "files": "the files inside are attached, named or described in another way",
    "base": "its links lead to another place",
    "destinations": "the places its links lead to are others",
    "names entry": "it has a list '{detail}' that is not as the answers give",
    "document entry": "it has an entry '{detail}' that is not as the answers give",
    "property": "its property '{detail}' is not as the answers give",
}
_MANY = {"are": "is", "have": "has", "do": "does", "say": "says", "write": "writes"}


def difference_sentences(found: Iterable[PdfDifference]) -> Iterator[str]:
    """Yield the differences as sentences, those of pages with all their page numbers."""
    pages: dict[tuple[str, str], list[int]] = {}
    for one in found:
        pages.setdefault((one.kind, one.detail), []).append(one.page)
    for (kind, detail), numbers in pages.items():
        if kind == "pages":
            mine, yours = detail.split()
            yield f"it has {_counted(int(mine), 'page')}, and the answers give {yours}"
        elif any(numbers) and kind != "unused":
            shown = _counted(int(detail), "annotation") if kind.startswith("annotations") else path_on_one_line(detail)
            verbs = {many: one if len(numbers) == 1 else many for many, one in _MANY.items()}
            yield _PAGE[kind].format(pages=_pages(numbers), detail=shown, **verbs)
        else:
            yield _DOCUMENT[kind].format(detail=path_on_one_line(detail))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _pages(numbers: Sequence[int]) -> str:
    """Return `page 1`, or `pages 1, 3–5`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [str(run[0]) if len(run) == 1 else f"{run[0]}{', ' if len(run) == 2 else '–'}{run[-1]}" for run in runs]
    return f"page{'s' if len(numbers) > 1 else ''} {', '.join(shown)}"
