"""Choose a second layout for a short document: without contents, or tighter where that may save its last page."""

from typing import Any

LEAST = 0.28
"""Share of the last page that a document of several pages fills; below it, the tighter layout is tried."""
MOST_OF_LEADERS = 10
"""Pages of the edition for leaders; the tighter layout of a longer document is tried however full its last page is."""
MOST_WITHOUT_CONTENTS = 8
"""Pages up to which a document needs no table of contents."""
_MOST_PAGES = 12
"""Pages up to which a second layout is worth its time."""
_CONTENTS = 'class="contents"'


def fit_of(pages: list[Any], html: str) -> str:
    """Return the words of `data-fit` for the second layout of a document: `short`, `tight`, both or none."""
    words = []
    if len(pages) <= MOST_WITHOUT_CONTENTS and _CONTENTS in html:
        words.append("short")
    if 2 < len(pages) <= _MOST_PAGES and (len(pages) > MOST_OF_LEADERS or filled(pages[-1]) < LEAST):
        words.append("tight")
    return " ".join(words)


def with_fit(html: str, fit: str) -> str:
    """Return the page with the words of its fit on the root element, for the styles of the template."""
    return html.replace("<html", f'<html data-fit="{fit}"', 1)


def filled(page: Any) -> float:
    """Return the share of the height between the margins that a laid-out page uses."""
    box = page._page_box  # noqa: SLF001  the layout engine tells it nowhere else
    root = box.children[0]
    return float((root.position_y + root.margin_height() - box.content_box_y()) / box.height)
