"""The columns of a table of answers: their names, and the headings that people write for them."""

import re

from readiness.model.rubric import Rubric
from readiness.statements.language import language_named
from readiness.statements.language_codes import language_codes
from readiness.statements.table_headings import HEADINGS, level_of
from readiness.statements.voice import say, speaking

ID, PART, WORDING, CODE, QUESTION, LEVEL = "id", "part", "wording", "code", "question", "level"
"""The question, the function, segment or site that is asked, and the answer."""
AT = "at"
"""The place in a document of the register."""
EVIDENCE = ("evidence", "date", "where", "supports", AT)
"""One piece of evidence, or the id of a document in the register; further pieces have rows of their own."""
FLAG = ("flagged", "flagged_why", "flagged_owner", "flagged_due")
VOTES = ("votes", "second_votes")
NOT_APPLICABLE = ("not_applicable", "approved_by", "expires")
MEASURED = ("measured", "measured_date", "measured_from")
LATE = ("late_accepted_by", "late_date", "late_note")
REMEDY = ("remedy_owner", "remedy_due", "remedy_expires", "remedy_found", "remedy_note")
NOT_READ = frozenset({ID, PART, WORDING, CODE, QUESTION})
"""Columns that name what is asked; all others hold what is answered."""
HIDDEN = (ID, WORDING)
"""Columns of the answers sheet of a workbook that only programs read."""
DAYS = ("date", "expires", "measured_date", "late_date", "flagged_due", "remedy_due", "remedy_expires", "remedy_found")
"""Columns of calendar days."""
KEYS = {
    "measured": ("measured", "value"),
    "measured_date": ("measured", "date"),
    "measured_from": ("measured", "from"),
    "late_accepted_by": ("done_late", "accepted_by"),
    "late_date": ("done_late", "date"),
    "late_note": ("done_late", "note"),
    "flagged_why": ("flagged", "why"),
    "flagged_owner": ("flagged", "owner"),
    "flagged_due": ("flagged", "due"),
}
"""The key path of a column's value in an answer, where it is not the name of the column."""
_OTHER_NAMES = {
    "title": QUESTION,
    "prompt": QUESTION,
    "answer": LEVEL,
    "score": LEVEL,
    "location": "where",
    "evidence_title": "evidence",
    "evidence_date": "date",
    "notes": "note",
    "comment": "note",
    "reason": "not_applicable",
    "owner": "remedy_owner",
    "due": "remedy_due",
}
"""Further headings, each with the column that is meant."""
_FACET = "level_"


def columns(rubric: Rubric) -> tuple[str, ...]:
    """Return the names of all columns, in their usual order."""
    facets = tuple(f"{_FACET}{id_}" for id_ in rubric.facets.titles) if rubric.facets else ()
    answer = (LEVEL, *facets, "note", *EVIDENCE, *NOT_APPLICABLE, *MEASURED, *LATE)
    return (ID, PART, WORDING, CODE, QUESTION, *answer, *FLAG, *VOTES, "because", *REMEDY)


def facet_of(column: str) -> str:
    """Return the id of the facet whose level a column holds; empty for another column."""
    return column.removeprefix(_FACET) if column.startswith(_FACET) else ""


def facet_column(facet: str) -> str:
    """Return the name of the column with the level of a facet."""
    return f"{_FACET}{facet}"


class Headings:
    """The headings that a table of answers may have: names of columns, their words in every language, and others."""

    def __init__(self, rubric: Rubric) -> None:
        self.columns = columns(rubric)
        facets = rubric.facets.titles if rubric.facets else {}
        self._named = {_bare(name): meant for name, meant in _OTHER_NAMES.items()}
        for code in language_codes():
            with speaking(language_named(code)):
                self._named |= {_bare(say(heading())): name for name, heading in HEADINGS.items()}
                self._named |= {_bare(say(level_of(facet=title))): facet_column(id_) for id_, title in facets.items()}
        self._named |= {_bare(name): name for name in self.columns}

    def column(self, heading: str) -> str:
        """Return the name of the column that a heading means, in any case and with any marks; empty for none."""
        name = self._named.get(_bare(heading), "")
        return name if name in self.columns else ""


def heading_of(column: str, rubric: Rubric) -> str:
    """Return the heading of a column in the language of the run."""
    facet = facet_of(column)
    if facet and rubric.facets:
        return say(level_of(facet=rubric.facets.titles[facet]))
    return say(HEADINGS[column]())


def _bare(heading: str) -> str:
    return re.sub(r"[\W_]+", "_", heading.strip().casefold()).strip("_")
