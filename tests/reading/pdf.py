"""Figures of the PDF: its text, the lines put together again."""

import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from reading import choices, figures, money

_SCORES = r"((?: (?:–|[\d.]+))+)"
_COUNTS = r"(\d+ of \d+|–) (\d+ of \d+)(?: (–|\d+ of \d+ short|\S+ at \d+))?"


def figures_of(content: bytes, titles: Iterable[str], *, whole: bool = True) -> Iterator[tuple[str, Any]]:
    """Yield every figure by name; `titles` are those of the rows of the scorecard."""
    text = "\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    prose = " ".join(text.split())
    yield from figures.headline(prose, whole=whole)
    yield from figures.changes(prose)
    yield from choices.prose(prose)
    yield from money.prose(prose)
    for title in titles:
        row = re.search(rf"(?m)^{re.escape(title)}{_SCORES} {_COUNTS}$", text)
        if row:
            claimed, evidenced, *_ = row[1].split()
            heads = {"Claimed": claimed, "Evidenced": evidenced, "Met for G": row[2], "Answered": row[3]}
            yield from figures.node(title, heads | ({"Blockers": row[4]} if row[4] else {}))
