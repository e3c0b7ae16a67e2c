"""Verification of a report: its differences, the parts that were compared and those that were not.

Differences of pages are in `pdf_differences`, and faults of files that cannot be verified in `report_faults`.
"""

from __future__ import annotations

from readiness.statements.pdf_differences import script
from readiness.statements.pdf_faults import added_to, unclear_references
from readiness.statements.statement import Statement, Value, phrase


@phrase("readiness {version}, {questionnaire}, board edition", version="1.0.0", questionnaire="healthcare-ai@2.0.0")
def board_edition(*, version: str, questionnaire: str) -> None:
    """The program, the questionnaire and the edition that a report says it was made with."""


@phrase(
    "readiness {version}, {questionnaire}, leadership edition", version="1.0.0", questionnaire="healthcare-ai@2.0.0"
)
def leadership_edition(*, version: str, questionnaire: str) -> None:
    """The program, the questionnaire and the edition that a report says it was made with."""


@phrase("readiness {version}, {questionnaire}, full edition", version="1.0.0", questionnaire="healthcare-ai@2.0.0")
def full_edition(*, version: str, questionnaire: str) -> None:
    """The program, the questionnaire and the edition that a report says it was made with."""


@phrase("its scores")
def scores() -> None:
    """A part that was compared."""


@phrase("the states of its history, judged again")
def history() -> None:
    """A part that was compared."""


@phrase("its money case, computed again")
def money() -> None:
    """A part that was compared: totals, return and payback, by the runs of the plan."""


@phrase("its indicators")
def indicators() -> None:
    """A part that was compared."""


@phrase("its money case, computed again, and its indicators")
def money_and_indicators() -> None:
    """Parts that were compared: totals, return and payback, by the runs of the plan, and the status of indicators."""


@phrase(
    "its scores, and one plan of {number} use case",
    "its scores, and one plan of {number} use cases",
    by="number",
    number=2,
)
def scores_and_plan(*, number: int) -> None:
    """A part that was compared of the report of one of several use cases that are planned together."""


@phrase("every byte")
def every_byte() -> None:
    """A part that was compared: all."""


@phrase("the words of its pages")
def words() -> None:
    """A part that was compared."""


@phrase("its size, its scripts, forms, layers and actions")
def document() -> None:
    """A part that was compared of a report that cannot be laid out the same here."""


@phrase("all that its pages and its document hold")
def content() -> None:
    """A part that was compared."""


@phrase("all that its pages and its document hold; its bytes differ, because another program saved it again")
def content_saved_again() -> None:
    """A part that was compared of a report that is the same but for its bytes."""


@phrase(
    "all that its pages and its document hold; its bytes differ, because another program ({program}) saved it again",
    program="qpdf 12",
)
def content_saved_by(*, program: str) -> None:
    """A part that was compared of a report that is the same but for its bytes; `program` says it of itself."""


@phrase("how its pages are drawn, and what they do")
def drawing() -> None:
    """A part that was not compared."""


@phrase(
    "how its pages are drawn, where its links lead, its outline and what is read aloud, because {reason}",
    reason=words(),
)
def layout_because(*, reason: Statement) -> None:
    """A part that was not compared of a report that cannot be laid out the same here, and why."""


@phrase("its pages, because {reason}", reason=words())
def pages_because(*, reason: Statement) -> None:
    """A part that was not compared, and why."""


@phrase("its scores at the site, the versions and the edition")
def scores_at_site() -> None:
    """A part that was compared of the part of a report for one site."""


@phrase("the answers of {number} other site are left out of it", "the answers of {number} other sites are left out of it",
        by="number", number=2)  # fmt: skip
def sites_left_out(*, number: int) -> None:
    """The reason why the pages of the part for one site are not compared."""


@phrase(
    "the answers of {number} other use case are left out of it",
    "the answers of {number} other use cases are left out of it",
    by="number",
    number=2,
)
def use_cases_left_out(*, number: int) -> None:
    """The same where the plan is one of several use cases."""


@phrase(
    "its pages, its dates and what it says of the whole tool, because {reasons}", reasons=(sites_left_out(number=2),)
)
def rest_of_site_because(*, reasons: tuple[Value, ...]) -> None:
    """A part that was not compared of the part of a report for one site, and why."""


@phrase("values that only one of the two versions writes: {names}", names=("more", "scores.leader.headline"))
def lone_values(*, names: tuple[Value, ...]) -> None:
    """A part that was not compared with a report of another version: values of its scores, by their path."""


@phrase("and {number} more", number=5)
def more(*, number: int) -> None:
    """The last difference, which counts those that are not shown."""


@phrase("it was made from another answers file")
def other_answers() -> None:
    """A difference: the answers that the user names are others."""


@phrase("it was made by readiness {made}, and this is {here}", made="9.9.9", here="1.0.0")
def other_version(*, made: str, here: str) -> None:
    """The reason why pages are not compared."""


@phrase("{reason}; verify it with that version", reason=other_version(made="9.9.9", here="1.0.0"))
def use_that_version(*, reason: Statement) -> None:
    """A difference: the report is of another version of the program."""


@phrase("it was made with other texts or rules of {rubric} than those here", rubric="healthcare-ai@2.0.0")
def other_rules(*, rubric: str) -> None:
    """A difference, and why pages are not compared."""


@phrase("it was made with a template that is not here")
def no_look() -> None:
    """The reason why pages are not compared: the report has a template of its own."""


@phrase("{reason}; name the folder of the template with --template", reason=no_look())
def name_template(*, reason: Statement) -> None:
    """A difference: the report has a template of its own."""


@phrase("it was made with another template than the one here")
def other_template() -> None:
    """A difference, and why pages are not compared."""


@phrase(
    "it says it was laid out by {program}, and this machine has {here}",
    program="WeasyPrint 69.0",
    here="WeasyPrint 70.0",
)
def other_engine(*, program: str, here: str) -> None:
    """The reason why the layout is not compared."""


@phrase("it was made with other fonts ({fonts}; here {here})", fonts=("Other",), here=("DejaVu-Sans",))
def other_fonts(*, fonts: tuple[Value, ...], here: tuple[Value, ...]) -> None:
    """The reason why the layout is not compared."""


@phrase("it was made without fonts that are used here ({here})", here=("DejaVu-Sans",))
def fewer_fonts(*, here: tuple[Value, ...]) -> None:
    """The reason why the layout is not compared."""


@phrase("{difference}; lines and pages may break elsewhere: {reason}", difference=script(), reason=words())
def perhaps_of_the_layout(*, difference: Statement, reason: Statement) -> None:
    """A difference of the words of pages, in a report that cannot be laid out the same here."""


@phrase("{fault}, and programs may show such a file in different ways", fault=unclear_references())
def unclear(*, fault: Statement) -> None:
    """A difference: the file cannot be compared."""


@phrase("{oddity}; without that, it is byte for byte the report expected from its answers", oddity=added_to())
def same_before(*, oddity: Statement) -> None:
    """A difference: something was added to the end of a file that was consistent."""


@phrase("it carries {name}, which is no part of a report", name="x.txt")
def extra_file(*, name: str) -> None:
    """A difference: an attached file."""


@phrase("the {name} inside is not as expected from the answers", name="answers.yaml")
def other_file(*, name: str) -> None:
    """A difference: an attached file."""


@phrase("the {name} inside is not the file that the report was made with", name="plan-2-answers.yaml")
def another_file(*, name: str) -> None:
    """A difference: an attached file of one plan of several use cases has another digest than the report states."""


@phrase(
    "the {name} inside is the file that the report was made with as {other}",
    name="plan-1-answers.yaml",
    other="plan-2-answers.yaml",
)
def exchanged_file(*, name: str, other: str) -> None:
    """A difference: an attached file of one plan of several use cases stands in the place of another."""


@phrase("{place} should not be there", place="scores.more")
def extra_value(*, place: str) -> None:
    """A difference: a value of the scores, by its path."""


@phrase("{place} is missing", place="scores.leader.headline")
def missing_value(*, place: str) -> None:
    """A difference: a value of the scores, by its path."""


@phrase(
    "{place} is {stated}, but {expected} is expected from the answers",
    place="scores.depth",
    stated="false",
    expected="0",
)
def other_value(*, place: str, stated: str, expected: str) -> None:
    """A difference: a value of the scores, by its path; both values are written as JSON."""


@phrase(
    "the scores and the pages: made with {questionnaire}, not recomputed; the pack here is {here}",
    questionnaire="healthcare-ai@2.3.0",
    here="healthcare-ai@3.0.0",
)
def not_recomputed(*, questionnaire: str, here: str) -> None:
    """The parts of a report of an earlier pack that were not compared, after "not compared:"."""
