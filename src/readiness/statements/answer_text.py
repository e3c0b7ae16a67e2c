"""Lines on an answer and its votes that several formats of the report share."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Level


@phrase("claimed {claimed}, supported {supported}, evidenced {evidenced}", claimed=3, supported=2, evidenced=1)
def level_values(*, claimed: Level, supported: Level, evidenced: Level) -> None:
    """The three levels of an answer."""


@phrase("Level {level} {name}", level=2, name="Managed")
def level_named(*, level: Level, name: Words) -> None:
    """The answer to a question."""


@phrase("Level {level}", level=2)
def level_only(*, level: Level) -> None:
    """The answer to a question, for a level without a name."""


@phrase("Wording for: “{variant}”", variant="small clinics")
def words_for(*, variant: Words) -> None:
    """A line on an answer: whose texts its levels have."""


@phrase("Done late: {text}", text="accepted by the quality board")
def late_line(*, text: Words) -> None:
    """A line on an answer."""


@phrase("Level {level} asks: {text}", level=2, text="A signed policy.")
def level_asks(*, level: Level, text: str) -> None:
    """A line on an answer: its next level."""


@phrase("Next gate needs level {level}.", level=2)
def next_gate_needs(*, level: Level) -> None:
    """A line on an answer."""


@phrase("Approved by {who} until {until}", who="Quality board", until=date(2027, 1, 31))
def approved_for_now(*, who: str, until: date) -> None:
    """A line on an answer that holds for a time."""


@phrase("Approved by {who}", who="Quality board")
def approved(*, who: str) -> None:
    """A line on an answer."""


@phrase("Measured: {text}", text="94% of records")
def measured(*, text: Words) -> None:
    """A line on an answer."""


@phrase("{name} {said}", name="Ana", said="2")
def vote(*, name: str, said: Words) -> None:
    """The vote of one person, in a list."""


@phrase("Second votes: {votes}", votes=(vote(name="Ana", said="2"), vote(name="Ben", said="2")))
def second_votes_line(*, votes: tuple[Statement, ...]) -> None:
    """A line on an answer: the votes of the last round, after the room talked."""


@phrase("Agreed because: {why}", why="The log shows it.")
def agreed_because(*, why: str) -> None:
    """A line on an answer: the reason why the room agreed, which a person wrote."""


@phrase("Votes: {votes}", votes=(vote(name="Ana", said="2"), vote(name="Ben", said="3")))
def votes_line(*, votes: tuple[Statement, ...]) -> None:
    """A line on an answer."""


@phrase("{apart} (wide)", apart=3)
def far_apart(*, apart: int) -> None:
    """The distance between votes in levels, where it is large."""


@phrase("Note: {text}", text="Checked in May.")
def note(*, text: str) -> None:
    """A line on an answer: what its author wrote."""


@phrase("Evidence: {state}, [E{number}] {title}", state="✓ valid", number=3, title="Audit report")
def document(*, state: Words, number: int, title: str) -> None:
    """A line on an answer: a document of the register by its number, which the list of documents tells more about."""


@phrase("Evidence: {state}, [E{number}] {title}, {at}", state="✓ valid", number=3, title="Audit report", at="sheet 2")
def document_at(*, state: Words, number: int, title: str, at: str) -> None:
    """A line on an answer: a document of the register, and the place in it."""


@phrase("no date")
def no_date() -> None:
    """Instead of the date of evidence."""


@phrase("Evidence: {state}, {title}, {day}", state="✓ valid", title="Audit report", day=date(2026, 3, 1))
def evidence_line(*, state: Words, title: str, day: date | Statement) -> None:
    """A line on an answer."""


@phrase(
    "Evidence: {state}, {title}, {day}, {location}",
    state="✓ valid",
    title="Audit report",
    day=date(2026, 3, 1),
    location="share/audit.pdf",
)
def evidence_at(*, state: Words, title: str, day: date | Statement, location: str) -> None:
    """A line on an answer."""


@phrase("{state} ({number}): {why}", state="○ unanswered", number="14", why="Not answered yet.")
def alike(*, state: Words, number: str, why: Words) -> None:
    """Above the answers of a dimension: the reason that several questions share for having no level."""


@phrase("Why: {text}", text="nothing dated was named")
def why_line(*, text: Words) -> None:
    """A line on an answer: the reason of its level."""
