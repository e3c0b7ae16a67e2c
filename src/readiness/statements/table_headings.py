"""Headings of a workbook with answers, in the words of people; programs read the same columns by the names of files."""

from __future__ import annotations

from collections.abc import Callable

from readiness.statements.statement import Statement, phrase


@phrase("Id")
def id_() -> None:
    """A heading: the id of a question, in a column that is hidden."""


@phrase("Part")
def part() -> None:
    """A heading: the function, segment or site that a question is asked of."""


@phrase("Wording")
def wording() -> None:
    """A heading: a digest of the words of a question, in a column that is hidden."""


@phrase("Code")
def code() -> None:
    """A heading: the short form of a question."""


@phrase("Question")
def question() -> None:
    """A heading: the title of a question and the question in full."""


@phrase("Level")
def level() -> None:
    """A heading: the answer."""


@phrase("Level: {facet}", facet="Documented")
def level_of(*, facet: str) -> None:
    """A heading: the answer to one side of a question."""


@phrase("Note")
def note() -> None:
    """A heading."""


@phrase("Evidence")
def evidence() -> None:
    """A heading: the name of a document."""


@phrase("Date of the evidence")
def date() -> None:
    """A heading: the day on which a document was made."""


@phrase("Where it is")
def where() -> None:
    """A heading: the place of a document."""


@phrase("Level it supports")
def supports() -> None:
    """A heading: the level that a document proves."""


@phrase("Place in the document")
def at() -> None:
    """A heading: the place in a document of the register, such as a sheet or a page."""


@phrase("Not applicable because")
def not_applicable() -> None:
    """A heading: the reason why a question does not apply."""


@phrase("Approved by")
def approved_by() -> None:
    """A heading: who approved that a question does not apply."""


@phrase("Not applicable until")
def expires() -> None:
    """A heading: the last day on which a question does not apply."""


@phrase("Measured")
def measured() -> None:
    """A heading: a figure."""


@phrase("Measured on")
def measured_date() -> None:
    """A heading: the day of a figure."""


@phrase("Measured in")
def measured_from() -> None:
    """A heading: the CSV file that holds a figure."""


@phrase("Late work accepted by")
def late_accepted_by() -> None:
    """A heading: the body that accepted work done after its deadline."""


@phrase("Late work accepted on")
def late_date() -> None:
    """A heading: the day of that acceptance."""


@phrase("Late work: note")
def late_note() -> None:
    """A heading: the consequences of the delay."""


@phrase("To discuss (yes)")
def flagged() -> None:
    """A heading: `yes` for a question on the parking lot."""


@phrase("To discuss because")
def flagged_why() -> None:
    """A heading: the reason why a question is on the parking lot."""


@phrase("To discuss: owner")
def flagged_owner() -> None:
    """A heading: who comes back to a question on the parking lot."""


@phrase("To discuss until")
def flagged_due() -> None:
    """A heading: the day by which a question on the parking lot is settled."""


@phrase("Votes")
def votes() -> None:
    """A heading: the vote of each participant, one in each line of the cell."""


@phrase("Votes after the talk")
def second_votes() -> None:
    """A heading: the vote of each participant in the last round, one in each line of the cell."""


@phrase("Agreed because")
def because() -> None:
    """A heading: the reason why the room agreed on an answer."""


@phrase("Owner of the remedy")
def remedy_owner() -> None:
    """A heading."""


@phrase("Remedy due")
def remedy_due() -> None:
    """A heading: the day by which a shortfall is put right."""


@phrase("Remedy accepted until")
def remedy_expires() -> None:
    """A heading: the last day on which a shortfall is accepted with its remedy."""


@phrase("Shortfall found on")
def remedy_found() -> None:
    """A heading: the day on which a shortfall was found."""


@phrase("Note on the remedy")
def remedy_note() -> None:
    """A heading."""


HEADINGS: dict[str, Callable[[], Statement]] = {
    "id": id_,
    "part": part,
    "wording": wording,
    "code": code,
    "question": question,
    "level": level,
    "note": note,
    "evidence": evidence,
    "date": date,
    "where": where,
    "supports": supports,
    "at": at,
    "not_applicable": not_applicable,
    "approved_by": approved_by,
    "expires": expires,
    "measured": measured,
    "measured_date": measured_date,
    "measured_from": measured_from,
    "late_accepted_by": late_accepted_by,
    "late_date": late_date,
    "late_note": late_note,
    "flagged": flagged,
    "flagged_why": flagged_why,
    "flagged_owner": flagged_owner,
    "flagged_due": flagged_due,
    "votes": votes,
    "second_votes": second_votes,
    "because": because,
    "remedy_owner": remedy_owner,
    "remedy_due": remedy_due,
    "remedy_expires": remedy_expires,
    "remedy_found": remedy_found,
    "remedy_note": remedy_note,
}
"""The headings by the name of their column."""
