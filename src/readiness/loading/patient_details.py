"""Signs that a text names a patient: a name, a record number or a date of birth.

Only what is hardly ever anything else counts, because a warning that is often wrong is not read.
"""

import re
from functools import cache

_NAME = r"[A-Z][a-z]+(?:['’-][A-Z][a-z]+)?"
_DATE = r"(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? [A-Z][a-z]{2,8}\.? \d{4})"
_NOT_NAMES = (
    "Access|Advisory|Advocate|Advocacy|Advocates|Board|Care|Center|Chart|Charts|Committee|Council|Data|Education|"
    "Engagement|Experience|Family|Financial|First|Flow|Generated|Health|Identification|Identity|Information|Intake|"
    "List|Matching|Monitoring|Outcomes|Panel|Portal|Privacy|Quality|Record|Records|Registration|Relations|Reported|"
    "Rights|Safety|Satisfaction|Service|Services|Summary|Support|Transport|Transfer|Triage"
)


def names_patient(text: str) -> bool:
    """Return whether a text looks as if it named a patient.

    >>> names_patient("The dose of Mrs. Ellery was wrong.")
    True
    >>> names_patient("The Patient Safety Officer stopped it.")
    False
    """
    return any(sign.search(text) for sign in _signs())


@cache
def _signs() -> tuple[re.Pattern[str], ...]:
    """Return the patterns, which most runs do not need."""
    return (
        # Mr. Smith, Mrs Jones; but not the Near Miss Review
        re.compile(rf"(?<![Nn]ear )(?<![Nn]ear-)\b(?:Mr|Mrs|Ms|Mx|Miss)\b\.? {_NAME}"),
        # patient John Smith, patient named Smith; but not the Patient Safety Officer
        re.compile(rf"\b[Pp]atient (?!(?:{_NOT_NAMES})\b){_NAME} (?!(?:{_NOT_NAMES})\b){_NAME}\b"),
        re.compile(rf"\b[Pp]atient,? (?:named|called|by the name of) {_NAME}"),
        re.compile(
            r"\b(?:MRN|(?:medical )?record (?:number|no\.?|#)|chart (?:number|no\.?|#)|patient (?:id|number|no\.?|#))"
            r"(?: (?:is|was))?[\s:#]{0,3}[A-Z]{0,3}-?\d(?:[ -]?\d){5,}",
            re.IGNORECASE,
        ),
        re.compile(r"\b\d{3}-\d{2}-\d{4}\b"),
        re.compile(rf"\b(?:DOB|D\.O\.B\.|[Dd]ate of birth|[Bb]orn(?: on)?)(?: (?:is|was))?[\s:]{{0,3}}{_DATE}"),
    )
