"""The headings of a stranger's table, and what each means for a pack."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from readiness.spreadsheet.headings import ID_HEADINGS, plain_heading

FIELDS: Mapping[str, tuple[str, ...]] = {
    "question": (
        "question", "prompt", "question text", "requirement", "control", "control description",
        "subcategory description", "subcategory", "description", "statement", "label", "title", "frage",
        "prüffrage", "anforderung",
    ),
    "title": ("title", "short title", "short name", "name", "topic", "titel", "thema"),
    "id": ID_HEADINGS,
    "section": ("section", "dimension", "domain", "function", "area", "family", "control family", "chapter", "theme",
        "bereich", "abschnitt"),
    "subsection": ("subsection", "subdomain", "practice", "category", "group", "kategorie"),
    "why": (
        "why", "guidance", "hint", "help", "help text", "rationale", "implementation example", "explanation", "hinweis",
        "begründung",
    ),
    "weight": ("weight", "weighting", "points", "gewicht", "punkte"),
}  # fmt: skip
"""The fields of a question, each with the headings that mean it, the surest first."""

_LEVEL = re.compile(
    r"(?:(?P<word>level|score|stage|maturity|maturity level|stufe|reifegrad|ml)\s*)?(?P<number>[0-9]{1,3})"
    r"(?:\s*[:.)=–—-]\s*(?P<name>.*)|\s+(?P<after>.*))?",
    re.IGNORECASE | re.DOTALL,
)
_MOST_BARE = 10
"""The highest number that is a level without a word before it; a higher one may be a year."""


class LevelHeading(NamedTuple):
    """The number and the name of a level in a heading; the name is empty where there is none."""

    number: int
    name: str


class Columns(NamedTuple):
    """The columns of a table that are used, by index."""

    fields: Mapping[str, int]
    levels: Mapping[int, int]
    """The column of each level, by its number in rising order."""
    names: Mapping[int, str]
    """The name of each level in its heading; empty without one."""

    @property
    def used(self) -> frozenset[int]:
        """The columns that mean something."""
        return frozenset({*self.fields.values(), *self.levels.values()})


def level_heading(heading: str) -> LevelHeading | None:
    """Return the level that a heading names: `Level 0: None`, `score 1`, `2`; None for any other heading."""
    found = _LEVEL.fullmatch(heading.strip())
    if found is None or (found["word"] is None and int(found["number"]) > _MOST_BARE):
        return None
    if found["word"] is None and found["after"]:
        return None
    return LevelHeading(int(found["number"]), " ".join((found["name"] or found["after"] or "").split()))


def is_known(heading: str) -> bool:
    """Return whether a heading means a field of a question or a level."""
    return plain_heading(heading) in _KNOWN or level_heading(heading) is not None


def is_question(heading: str) -> bool:
    """Return whether a heading can be that of the questions."""
    return plain_heading(heading) in FIELDS["question"]


def fields_among(headings: Iterable[str]) -> int:
    """Return how many fields of a question have a heading among these."""
    plain = {plain_heading(heading) for heading in headings}
    return sum(not plain.isdisjoint(names) for names in FIELDS.values())


_KNOWN = frozenset(name for names in FIELDS.values() for name in names)


def field_columns(headings: Iterable[str], chosen: Mapping[str, int]) -> dict[str, int]:
    """Return the column of each field: the chosen one, or else that with the surest heading.

    A column is used for one field. Without a section, a subsection is the section.
    """
    plain = [plain_heading(heading) for heading in headings]
    found = dict(chosen)
    for field, names in FIELDS.items():
        free = [name for name in names if name in plain and plain.index(name) not in found.values()]
        if field not in found and free:
            found[field] = plain.index(free[0])
    if "section" not in found and "subsection" in found and "subsection" not in chosen:
        found["section"] = found.pop("subsection")
    return {field: found[field] for field in FIELDS if field in found}
