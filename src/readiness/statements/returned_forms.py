"""Returned forms: what is stale, cut off, here twice, or of another assessment."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("{found} is not a digest of eight digits", found=quoted(text="7f3"))
def no_short_digest(*, found: Statement) -> None:
    """A wrong id or digest of a returned form."""


@phrase("{found} is not a moment such as 2026-05-12T09:10:00Z", found=quoted(text="yesterday"))
def no_moment(*, found: Statement) -> None:
    """A wrong moment at which a form was saved."""


@phrase("the form writes this line; ask for the file again, or remove the whole of 'form'")
def ask_for_file() -> None:
    """A hint below a wrong header of a returned form."""


@phrase(
    "{code} was worded differently when this form was made (level {level} read “{read}”); left out",
    code="DATA-03",
    level=2,
    read="Written rules are checked as data arrive.",
)
def stale_level(*, code: str, level: int, read: str) -> None:
    """A returned answer to a question whose wording has changed since, with the level as it read."""


@phrase("{code} was worded differently when this form was made; left out", code="DATA-03")
def stale(*, code: str) -> None:
    """A returned answer to a question whose wording has changed since."""


@phrase("ask again, or take it with --as-answered")
def ask_again() -> None:
    """A hint below a stale answer."""


@phrase("{name} is no question here: the form is of another version of the questionnaire; left out", name="data.old")
def gone(*, name: str) -> None:
    """A returned answer to a question that there is no more."""


@phrase("ask again what has taken its place")
def ask_successor() -> None:
    """A hint below a returned answer to a question that there is no more."""


@phrase("the file is not as the form wrote it: a part was lost or changed on its way")
def changed_on_its_way() -> None:
    """A returned form whose checksum is not that of its content."""


@phrase("ask for the file again; if somebody corrected it by hand on purpose, remove 'content' under 'form'")
def send_again() -> None:
    """A hint below a returned form whose checksum is not that of its content."""


@phrase("the file ends before it is whole: a mail or a phone cut it off")
def cut_off() -> None:
    """A returned form that ends too early."""


@phrase("ask for it again, as a file and not as text in a mail")
def send_as_file() -> None:
    """A hint below a returned form that ends too early."""


@phrase(
    "{path} is about {theirs}; this is {ours}",
    path="answers-ana.yaml",
    theirs="Elm Hill Health: Front-office phone",
    ours="Sepsis prediction",
)
def other_assessment(*, path: str, theirs: str, ours: str) -> None:
    """A returned form of someone else's assessment; the organization is named where it differs."""


@phrase("take only forms that were written for these answers")
def only_own_forms() -> None:
    """A hint below a returned form of someone else's assessment."""


@phrase(
    "two returns of form {form} ({name}): {first} and {last}; the later is taken, and no answer differs",
    form="7f3a91c2",
    name="Ana",
    first="2026-05-12 09:10",
    last="2026-05-14 16:02",
)
def returned_twice_alike(*, form: str, name: str, first: str, last: str) -> None:
    """Two returns of one copy of a form with the same answers; moments are in universal time."""


@phrase(
    "two returns of form {form} ({name}): {first} and {last}; the later is taken, {number} answer differs: {codes}",
    "two returns of form {form} ({name}): {first} and {last}; the later is taken, {number} answers differ: {codes}",
    by="number",
    form="7f3a91c2",
    name="Ana",
    first="2026-05-12 09:10",
    last="2026-05-14 16:02",
    number=2,
    codes="DATA-03, SEC-01",
)
def returned_twice(*, form: str, name: str, first: str, last: str, number: int, codes: str) -> None:
    """Two returns of one copy of a form, and where they differ; moments are in universal time."""
