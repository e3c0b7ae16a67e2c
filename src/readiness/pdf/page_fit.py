"""Choose the layout of a short document: without contents, or with a last page that is not nearly empty."""

from collections.abc import Callable
from typing import Any

LEAST = 0.28
"""Share of the last page that a document of several pages fills; below it, the tighter layout is tried."""
MOST_OF_LEADERS = 10
"""Pages of the edition for leaders; the tighter layout of a longer document is tried however full its last page is."""
MOST_WITHOUT_CONTENTS = 8
"""Pages up to which a document needs no table of contents."""
_MOST_PAGES = 12
"""Pages up to which another layout is worth its time."""
_CONTENTS = 'class="contents"'


def best_layout(lay_out: Callable[[str], Any], html: str) -> Any:
    """Return the laid-out document in which no page is nearly empty, where another layout of a short document helps."""
    document, taken = lay_out(html), ""
    if fit := fit_of(document.pages, html):
        again = lay_out(with_fit(html, fit))
        if len(again.pages) < len(document.pages) or "short" in fit:
            document, taken = again, fit
    if _ends_nearly_empty(document.pages):
        again = lay_out(with_fit(html, f"{taken} even".lstrip()))
        if len(again.pages) == len(document.pages) and all(filled(page) >= LEAST for page in again.pages[1:]):
            document = again
    return document


def fit_of(pages: list[Any], html: str) -> str:
    """Return the words of `data-fit` for the second layout of a document: `short`, `tight`, both or none."""
    words = []
    if len(pages) <= MOST_WITHOUT_CONTENTS and _CONTENTS in html:
        words.append("short")
    if _ends_nearly_empty(pages) or MOST_OF_LEADERS < len(pages) <= _MOST_PAGES:
        words.append("tight")
    return " ".join(words)


def _ends_nearly_empty(pages: list[Any]) -> bool:
    return 2 < len(pages) <= _MOST_PAGES and filled(pages[-1]) < LEAST


def with_fit(html: str, fit: str) -> str:
    """Return the page with the words of its fit on the root element, for the styles of the template."""
    return html.replace("<html", f'<html data-fit="{fit}"', 1)


def filled(page: Any) -> float:
    """Return the share of the height between the margins down to the lowest text or picture of a laid-out page."""
    box = page._page_box  # noqa: SLF001  the layout engine tells it nowhere else
    # A box that continues on the next page reaches down to the margin; what has nothing inside does not.
    last = (one.position_y + one.margin_height() for one in box.children[0].descendants() if not _holds_boxes(one))
    return float((max(last, default=box.content_box_y()) - box.content_box_y()) / box.height)


def _holds_boxes(box: Any) -> bool:
    return bool(getattr(box, "children", ()))
