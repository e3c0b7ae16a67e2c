"""Labels that only the HTML page and the PDF have."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase
from readiness.statements.values import Level


@phrase("Contents")
def contents() -> None:
    """The heading of the list of sections."""


@phrase("Table")
def table() -> None:
    """The name of a table that can be scrolled, for screen readers."""


@phrase("Chart")
def chart() -> None:
    """The name of a picture that can be scrolled, for screen readers."""


@phrase("The same data as a table")
def same_as_table() -> None:
    """Opens the data of a chart."""


@phrase("Organization")
def organization() -> None:
    """A row on the assessment."""


@phrase("Use-case category")
def use_case_category() -> None:
    """A row on the assessment."""


@phrase("Date")
def day_assessed() -> None:
    """A row on the assessment."""


@phrase("In the room")
def in_the_room() -> None:
    """A row on the assessment: the roles that took part."""


@phrase("Questionnaire")
def questionnaire() -> None:
    """A row on the assessment."""


@phrase("Rubric")
def rubric() -> None:
    """A row on the assessment."""


@phrase("Date of {name}", name="go-live")
def date_of(*, name: Words) -> None:
    """A row on the assessment: the date of a gate or milestone."""


@phrase("Dates that stand out")
def dates_stand_out() -> None:
    """A heading."""


@phrase("Here: {number} week.", "Here: {number} weeks.", by="number", number=30)
def here(*, number: int) -> None:
    """After a rule on time: what it is here."""


@phrase("assessed {day}", day="June 5, 2026")
def assessed_on(*, day: Words) -> None:
    """After the name of the questionnaire."""


@phrase("weight {weight}", weight="2")
def weight(*, weight: Words) -> None:
    """A remark on a question."""


@phrase("next gate needs level {level}", level=2)
def next_gate_needs_level(*, level: Level) -> None:
    """A remark on a question."""


@phrase("✗ short")
def short() -> None:
    """Beside a level or score below what is needed."""


@phrase("Level {level} asks", level=2)
def asks(*, level: Level) -> None:
    """The lead of the text of a level."""


@phrase("Wording for “{variant}”.", variant="small clinics")
def words_of(*, variant: Words) -> None:
    """Below a question: whose texts its levels have."""


@phrase("Done late")
def done_late_lead() -> None:
    """The lead of a remark on an answer."""


@phrase("Measured")
def measured_lead() -> None:
    """The lead of a measured value."""


@phrase("Note")
def note_lead() -> None:
    """The lead of what the author of an answer wrote."""


@phrase("Evidence")
def evidence_lead() -> None:
    """The lead of a document that supports an answer."""


@phrase("Second votes")
def second_votes_lead() -> None:
    """The lead of the votes of the last round, after the room talked."""


@phrase("Agreed because")
def agreed_lead() -> None:
    """The lead of the reason why the room agreed on an answer."""


@phrase("on the parking lot")
def on_parking_lot() -> None:
    """A remark on an answer."""


@phrase("supports level {level}", level=2)
def supports_level(*, level: Level) -> None:
    """A remark on a document."""


@phrase("What changed since {day}", day="June 5, 2026")
def changed_since(*, day: Words) -> None:
    """A heading."""


@phrase("Score or gate")
def score_or_gate() -> None:
    """The head of a column."""


@phrase("Before")
def before() -> None:
    """The head of a column: scores of the assessment before."""


@phrase("By when")
def by_when() -> None:
    """A heading."""


@phrase("What the numbers rest on")
def rests() -> None:
    """A heading."""


@phrase("needed now")
def needed_now() -> None:
    """A remark on a question whose evidence the next gate needs."""


@phrase("Answers of {day}, SHA-256", day="June 5, 2026")
def answers_dated(*, day: Words) -> None:
    """Before the digest of the answers."""


@phrase("meaning: {reads}", reads="proceed with care")
def reads_as(*, reads: Words) -> None:
    """Below a verdict: the name that the rubric gives it."""


@phrase("no minimums")
def no_minimums() -> None:
    """Instead of how many minimums of a gate are met."""


@phrase("What does not hold at the next gate, {gate}", gate="G1 Pilot")
def next_does_not_hold(*, gate: Words) -> None:
    """A heading."""


@phrase("What else does not hold for {gate}", gate="G3 Enterprise scale")
def also_does_not_hold(*, gate: Words) -> None:
    """A heading above what the next gate needs and does not have, beside the gaps in the next section."""


@phrase("Dimension scores that each gate needs")
def dimension_needs() -> None:
    """A heading."""


@phrase("Question levels that each gate needs")
def question_needs() -> None:
    """A heading."""


@phrase("short")
def short_word() -> None:
    """In a key: a level below what is needed."""


@phrase("not known")
def not_known() -> None:
    """In a key: no level is known."""


@phrase("empty: not needed.")
def not_needed() -> None:
    """In a key: an empty cell."""


@phrase("Score per {kind}", kind="practice")
def score_per(*, kind: str) -> None:
    """A heading above the scores of a kind of dimension that the pack has its own word for."""


@phrase("Decision, and why")
def decision_and_why() -> None:
    """The head of a column."""


@phrase("Who")
def who() -> None:
    """The head of a column: who decides."""


@phrase("to be named")
def to_be_named() -> None:
    """Instead of a name."""


@phrase("Name")
def name() -> None:
    """The head of a column: the name of a level."""


@phrase("Counts for")
def counts_for() -> None:
    """The head of a column: the value of a level in a score."""


@phrase("Meaning")
def meaning() -> None:
    """The head of a column: the meaning of a level."""


@phrase("Option")
def option() -> None:
    """The head of the first column of a table with a column for each option, for screen readers."""
