"""A question as the interview shows it: labels, marks of levels, and the answer at present.

A label ends in a colon, and a text of the pack or of a person stands after it.
"""

from __future__ import annotations

from datetime import date

from readiness.statements.interview_answers import vote
from readiness.statements.levels import between
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure

_DAY = date(2026, 5, 2)


@phrase("Why:")
def why() -> None:
    """The label of the reason for a question."""


@phrase("Listen for:")
def listen_for() -> None:
    """The label of what a poor answer sounds like."""


@phrase("Ask: {roles}.", roles=("CIO", "Nurse manager"))
def ask(*, roles: tuple[str, ...]) -> None:
    """People: who should be asked."""


@phrase("Ask before the day: {roles}.", roles=("CIO", "Nurse manager"))
def ask_before(*, roles: tuple[str, ...]) -> None:
    """People: who should be asked before the day of the workshop."""


@phrase("Wording for: {variant}.", variant="uses agents")
def variant(*, variant: str) -> None:
    """A label: which wording of the levels is shown; the name is the pack's."""


@phrase("What counts as evidence:")
def evidence_heading() -> None:
    """The heading above examples of evidence, level by level."""


@phrase("d shows all of it.")
def shows_all() -> None:
    """Shown below a question that is shortened; d is a command."""


@phrase("[{gate} needs this; blocker]", gate="G1")
def needed_blocker(*, gate: str) -> None:
    """The mark after a level that a gate needs, of a question that is a blocker there."""


@phrase("[{gate} needs this; major]", gate="G1")
def needed_major(*, gate: str) -> None:
    """The mark after a level that a gate needs, of a question that is a major there."""


@phrase("[{gate} needs this; standard]", gate="G1")
def needed_standard(*, gate: str) -> None:
    """The mark after a level that a gate needs, of a question of standard criticality there."""


@phrase("{lowest} to {highest}", lowest="0", highest="100")
def scale_ends(*, lowest: str, highest: str) -> None:
    """The levels of a long scale."""


@phrase("or above")
def or_above() -> None:
    """The name of the level that a gate needs, on a long scale whose levels have no names."""


@phrase("{name} ({short})", name="Enterprise", short="E")
def level_with_id(*, name: str, short: str) -> None:
    """A level by its name and the id that can be typed."""


@phrase("{level}: {meaning}", level="Enterprise", meaning="All sites send the records.")
def level_meaning(*, level: Words, meaning: str) -> None:
    """A level with its meaning."""


# The answer at present


@phrase("Answered:")
def answered() -> None:
    """The label of the answer."""


@phrase("⚑ Flagged for the parking lot")
def flagged() -> None:
    """Shown with the answer to a flagged question."""


@phrase("by {day}", day=_DAY)
def by_day(*, day: date) -> None:
    """The day until which somebody comes back to a question, in a list of details."""


@phrase("⚑ Flagged for the parking lot: {details}", details="Ask the vendor; CIO; by May 2, 2026")
def flagged_with(*, details: Words) -> None:
    """Shown with the answer to a flagged question of which the reason, the owner or the day is known."""


@phrase("Second votes:")
def second_votes_label() -> None:
    """The label of the votes of the last round, after the room talked."""


@phrase("Agreed because:")
def because_label() -> None:
    """The label of the reason why the room agreed after votes that were far apart."""


@phrase("Votes:")
def votes_label() -> None:
    """The label of the votes."""


@phrase("{votes}.", votes=(vote(name="Ana", number=3), vote(name="Ben", number=1)))
def votes(*, votes: tuple[Statement, ...]) -> None:
    """The votes on a question, after their label."""


@phrase("Hidden votes so far:")
def hidden_votes() -> None:
    """The label of the number of hidden votes."""


@phrase("{standing}; v goes on with the votes", standing="2 of 3 voted")
def hidden_votes_standing(*, standing: Words) -> None:
    """A count: how many hidden votes there are; v is a command."""


@phrase("Done late:")
def done_late() -> None:
    """The label of work that was done late."""


@phrase("accepted by {body} on {day}", body="Ethics board", day=_DAY)
def accepted(*, body: str, day: date) -> None:
    """People: who accepted that work was done late, after the label."""


@phrase("Figure:")
def figure_label() -> None:
    """The label of the measured figure."""


@phrase("{value} {unit} on {day}", value=Figure("93", 93, "93"), unit="percent", day=_DAY)
def figure_value(*, value: Figure, unit: str, day: date) -> None:
    """The measured figure with its date, after the label."""


@phrase("Note:")
def note() -> None:
    """The label of the note."""


@phrase(
    "… ({number} more line; n adds to the note, d shows all of it)",
    "… ({number} more lines; n adds to the note, d shows all of it)",
    by="number",
    number=4,
)
def more_lines(*, number: int) -> None:
    """Below a note that is shortened; n and d are commands."""


@phrase("Evidence:")
def evidence() -> None:
    """The label of a piece of evidence."""


@phrase("{number} pieces, the last: {last}", number=3, last="Data check of May (May 2, 2026)")
def evidence_pieces(*, number: int, last: Words) -> None:
    """Several pieces of evidence where there is little room, after their label."""


# The figure that a question asks for


@phrase("Figure (m):")
def figure_wanted() -> None:
    """The label of the figure that a question asks for; m is a command."""


@phrase("level {number} needs {limit}", number=2, limit=between(low=Figure("6", 6, "6"), high=Figure("12", 12, "12")))
def figure_needed(*, number: int, limit: Words) -> None:
    """The limit on a figure for a level, in a list; a limit can be `>=90`."""


_LIMITS = (figure_needed(number=2, limit=">=90"), figure_needed(number=3, limit=">=95"))


@phrase(
    "{name}, {unit}; {limits}. Basis: {basis}.",
    name="field completeness",
    unit="percent",
    limits=_LIMITS,
    basis="assumption",
)
def figure(*, name: str, unit: str, limits: tuple[Statement, ...], basis: str) -> None:
    """The figure that a question asks for, after its label; name, unit and basis are the pack's."""


@phrase(
    "{name}, {unit}; {expected} is expected. Basis: {basis}.",
    name="field completeness",
    unit="percent",
    expected="<=100",
    basis="assumption",
)
def figure_expected(*, name: str, unit: str, expected: Words, basis: str) -> None:
    """The figure that a question asks for, with the range in which it is expected; the range can be `<=100`."""


@phrase(
    "{name}, {unit}; {limits}; {expected} is expected. Basis: {basis}.",
    name="field completeness",
    unit="percent",
    limits=_LIMITS,
    expected="<=100",
    basis="assumption",
)
def figure_limited_and_expected(
    *, name: str, unit: str, limits: tuple[Statement, ...], expected: Words, basis: str
) -> None:
    """The figure that a question asks for, with limits for levels and the range in which it is expected."""
