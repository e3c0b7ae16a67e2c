"""Signs that a text names a patient: a name, a record number, an address, or a date of birth.

Only what is hardly ever anything else counts, because a warning that is often wrong is not read.
"""

import re
from functools import cache

from readiness.loading.number_checks import NUMBERS

_NAME = r"[A-Z][a-z]+(?:['’-][A-Z][a-z]+)?"
_WIDE_NAME = r"[A-ZÄÖÜÉ][a-zäöüßéèñ]+"
_DATE = r"(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? [A-Z][a-z]{2,8}\.? \d{4})"
_NOT_NAMES = (
    "Access|Advisory|Advocate|Advocacy|Advocates|Board|Care|Center|Chart|Charts|Committee|Council|Data|Education|"
    "Engagement|Experience|Family|Financial|First|Flow|Generated|Health|Identification|Identity|Information|Intake|"
    "List|Matching|Monitoring|Outcomes|Panel|Portal|Privacy|Quality|Record|Records|Registration|Relations|Reported|"
    "Rights|Safety|Satisfaction|Service|Services|Summary|Support|Transport|Transfer|Triage"
)

_BEFORE_LETTERS = [
    "Dr.",
    "Prof.",
    "group",
    "ward",
    "site",
    "type",
    "model",
    "plan",
    "unit",
    "version",
    "option",
    "class",
    "hepatitis",
    "vitamin",
    "influenza",
    "building",
    "level",
    "part",
    "step",
    "phase",
    "team",
]
"""Words before a single capital letter that is no initial."""
_FIRST_WORDS = (
    "A|After|All|Also|An|At|Because|Before|Both|But|Each|Every|For|From|He|Her|His|If|In|It|Its|Later|Nobody|No|None|"
    "Nothing|On|One|Only|Our|She|Since|So|Some|Staff|That|The|Their|Then|There|These|They|This|Three|Today|Two|Until|"
    "Users|We|What|When|Where|Which|While|Who|With|You"
)
"""Words that begin a sentence after one that ends in a single letter."""


_BIRTH_YEAR = r"(?:19\d\d|20[01]\d)"
_BIRTHDAY = (
    rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-]{_BIRTH_YEAR}|{_BIRTH_YEAR}-\d\d-\d\d|"
    rf"[A-Z][a-z]{{2,8}}\.? \d{{1,2}},? {_BIRTH_YEAR}|"
    rf"\d{{1,2}}\.? [A-Z][a-z]{{2,8}}\.? {_BIRTH_YEAR})(?!\d)"
)
"""A date of a time in which most people were born and no assessment was made."""
_NAME_AND_BIRTHDAY = rf"(?<![\w.])(?:{_WIDE_NAME},? {_WIDE_NAME}|{_NAME}),? ?\(?(?:\*|geb\.|born|b\.)? ?{_BIRTHDAY}"
_NAMED = (
    # patient John Smith, patient named Smith; but not the Patient Safety Officer
    rf"\b[Pp]atient (?!(?:{_NOT_NAMES})\b){_NAME} (?!(?:{_NOT_NAMES})\b){_NAME}\b",
    rf"\b[Pp]atient,? (?:named|called|by\sthe\sname\sof) {_NAME}",
    rf"\b[Pp]atient(?:in)? (?:Herrn?|Frau) {_WIDE_NAME}",
)
PATIENT_NAMES = "|".join(_NAMED)
TITLES = (
    # Mr. Smith, Mrs Jones; but not the Near Miss Review
    rf"(?<![Nn]ear )(?<![Nn]ear-)\b(?:Mr|Mrs|Ms|Mx|Miss)\b\.? {_NAME}"
    rf"|\b(?:Herr|Herrn|Frau|Monsieur|Madame|Mme|Señor|Señora|Sra\.) {_WIDE_NAME}"
)
BIRTHDAYS = (
    rf"\b(?:DOB|D\.O\.B\.|[Dd]ate of birth|[Bb]orn(?: on)?|[Gg]eburtsdatum|[Gg]eb\.|geboren am)"
    rf"(?: (?:is|was))?[\s:]{{0,3}}{_DATE}|{_NAME_AND_BIRTHDAY}"
)
RECORD_NUMBERS = (
    r"(?i:\b(?:MRN|(?:medical )?record (?:number|no\.?|#)|chart (?:number|no\.?|#)|patient (?:id|number|no\.?|#)|"
    r"(?:member|policy|subscriber|insurance|medicaid|medicare) (?:id|number|no\.?|#)|Versichertennummer|"
    r"Patientennummer|Fallnummer)"
    r"(?: (?:is|was))?[\s:#]{0,3}[A-Z]{0,3}-?\d(?:[ -]?\d){5,30})"
)
ADDRESSES = (
    r"(?<![\w.+@-])(?!(?i:git|info|support|help|helpdesk|service|contact|office|privacy|security|noreply|no-reply|"
    r"datenschutz|kontakt|press|team)@)[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[A-Za-z]{2,24}\b"
)
"""A pattern of the e-mail address of a person, not of an office."""
PHONES = (
    # (555) 010-1234, 555-010-1234, +49 30 1234567; but not a date or a plain number
    r"(?<![\w-])\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?![\w-])"
    r"|(?<!\w)\+\d{1,3}[ -]?(?:\(?\d{1,5}\)?[ /-]?){2,6}\d{2}\b"
)


def names_patient(text: str) -> bool:
    """Return whether a text looks as if it named a patient.

    >>> names_patient("The dose of Mrs. Ellery was wrong.")
    True
    >>> names_patient("The Patient Safety Officer stopped it.")
    False
    """
    has_digits = _DIGIT.search(text) is not None
    if any(sign.search(text) for sign in _signs(with_digits=has_digits)):
        return True
    return has_digits and any(
        check(found[0]) for pattern, check in NUMBERS.values() for found in re.finditer(pattern, text)
    )


_DIGIT = re.compile(r"\d")


@cache
def _signs(*, with_digits: bool) -> tuple[re.Pattern[str], ...]:
    """Return the patterns, which most runs do not need, for a text with digits or without."""
    # J. Baxter was harmed; but not Dr. J. Baxter, the J. Baxter Hospital, nor group A. Nobody saw it.
    not_after = rf"{_no_word_before()}(?<![\w.&])"
    initial = rf"(?=[A-Z]\. ){not_after}[A-Z]\. (?!(?:{_FIRST_WORDS})\b){_NAME}\b(?! (?:[A-Z]|et al))"
    numbers = (BIRTHDAYS, RECORD_NUMBERS, PHONES) if with_digits else ()
    return tuple(map(re.compile, (PATIENT_NAMES, TITLES, initial, ADDRESSES, *numbers)))


def _no_word_before() -> str:
    """Return the part of a pattern that refuses a single letter after one of some words, in any letter case."""
    words = dict.fromkeys(case for word in _BEFORE_LETTERS for case in (word, word.capitalize()))
    return "".join(rf"(?<!{re.escape(word)} )" for word in words)
