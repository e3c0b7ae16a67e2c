"""Write the days in texts of a pack as the report writes every day."""

import re
from datetime import date

from readiness.statements.months import month_of
from readiness.statements.statement import Words
from readiness.statements.voice import language, say

_DAY = re.compile(r"(?<![\w-])(\d{4})-(\d{2})(?:-(\d{2}))?(?![\w-])")


def with_written_dates(text: Words | None) -> str:
    """Return the text with `2026-02-27` as a day and `2026-11` as a month in the language of the run."""
    return _DAY.sub(_written, say(text)) if text else ""


def _written(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    try:
        found = date(int(year), int(month), int(day or 1))
    except ValueError:
        return match[0]
    return language().date(found) if day else say(month_of(found))
