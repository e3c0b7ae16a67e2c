"""Headings as people write them, compared without case and marks; and those of an id."""

import re
from collections.abc import Sequence

ID_HEADINGS = (
    "id", "code", "ref id", "no", "nr", "number", "question id", "requirement id", "control id", "subcategory id",
    "ref", "reference", "kennung", "nummer",
)  # fmt: skip
"""The headings of the id of a question in strangers' tables, the surest first."""


def plain_heading(heading: str) -> str:
    """Return a heading in small letters, with one space for each run of other signs: `Ref_ID ` → `ref id`."""
    return " ".join(re.findall(r"\w+", heading.casefold().replace("_", " ")))


def id_column(headings: Sequence[str]) -> int | None:
    """Return the index of the surest heading of an id; None without one."""
    plain = [plain_heading(heading) for heading in headings]
    return next((plain.index(name) for name in ID_HEADINGS if name in plain), None)
