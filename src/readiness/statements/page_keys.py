"""Keys of tables and charts, and labels of plans and sources, that only the HTML page and the PDF have."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("≠ far apart")
def wide_apart() -> None:
    """Votes far apart."""


@phrase("there is no label '{name}'", name="minimum")
def no_label(*, name: str) -> None:
    """The problem of an own template that names an unknown label."""


@phrase("Score per dimension")
def score_per_dimension() -> None:
    """A heading above the scores, for a rubric without dimensions."""


@phrase("Standing")
def standing() -> None:
    """The head of the first column of the scores after each phase."""


@phrase("no work")
def no_work() -> None:
    """Instead of a date."""


@phrase("none passed")
def none_passed() -> None:
    """Instead of the gate that is passed."""


@phrase("Scores after each phase")
def phases_heading() -> None:
    """The heading above those scores."""


@phrase("Scores after each phase, if the work is done and its results are evidenced.")
def key_of_phases() -> None:
    """Below those scores."""


@phrase("On the scale")
def on_the_scale() -> None:
    """The head of a column of small pictures, for screen readers."""


@phrase("none")
def none() -> None:
    """Instead of how many questions were answered."""


@phrase("none applies")
def none_applies() -> None:
    """Instead of how many questions were answered."""


@phrase("evidenced")
def evidenced_mark() -> None:
    """In a key, after a filled circle."""


@phrase("evidenced (▲ more, ▼ less than before)")
def evidenced_changed() -> None:
    """In a key, after a filled circle."""


@phrase("claimed")
def claimed_mark() -> None:
    """In a key, after an open circle."""


@phrase("score")
def score_mark() -> None:
    """In a key, after a filled circle."""


@phrase("score, between the least and the most it could be")
def score_between() -> None:
    """In a key, after a filled circle."""


@phrase("Initiative, and why")
def initiative_and_why() -> None:
    """The head of a column."""


@phrase("Accountable, and sign of success")
def accountable_and_success() -> None:
    """The head of a column."""


@phrase("Effort and cost")
def effort_and_cost() -> None:
    """The head of a column."""


@phrase(
    "“Claimed” is what was said; “evidenced” is what a third person could check; the difference is evidence still to collect."
)
def claimed_debt() -> None:
    """Above the scorecard."""


@phrase("Beside every score stands how much was answered.")
def beside_score() -> None:
    """Above the scorecard."""


@phrase("Beside every score stand how much was answered and which blockers are short, because averages hide blockers.")
def beside_score_blocker() -> None:
    """Above the scorecard."""


@phrase("Themes across dimensions")
def themes() -> None:
    """A heading."""


@phrase("Level of every question")
def level_of_every() -> None:
    """A heading above a heat map."""


@phrase("The number is the level; a stronger color is higher.")
def key_level() -> None:
    """The key of the heat map."""


@phrase("The number is the evidenced level; a stronger color is higher.")
def key_evidenced_level() -> None:
    """The key of the heat map."""


@phrase("short of the next gate")
def short_of_next() -> None:
    """In that key, after a bar."""


@phrase("* claimed above its evidence")
def key_claimed_above() -> None:
    """In that key."""


@phrase("? unknown")
def key_unknown() -> None:
    """In that key."""


@phrase("○ unanswered")
def key_unanswered() -> None:
    """In that key."""


@phrase("– not applicable.")
def key_not_applicable() -> None:
    """In that key, the last entry."""


@phrase("Every answer is written out in the part on answers.")
def answers_in_part() -> None:
    """After that key."""


@phrase("{document} line {line}", document="charter", line="12")
def source_line(*, document: str, line: str) -> None:
    """A place in a source document."""


@phrase("Reported by the source and not confirmed; do not quote as fact.")
def not_confirmed() -> None:
    """Below claims of source documents."""


@phrase("A remark in gray after the codes says how far an entry was checked.")
def remark_in_gray() -> None:
    """Above the frameworks."""


@phrase("As of {day}, where no other day is stated.", day="November 2026")
def usual_as_of(*, day: Words) -> None:
    """Above the frameworks, most of which were looked at in one month."""


@phrase("All as of {day}.", day="2026-06-05")
def all_as_of(*, day: Words) -> None:
    """Above the frameworks."""


@phrase("As of {day}.", day="2026-06-05")
def as_of_day(*, day: Words) -> None:
    """Below the title of a framework."""


@phrase("addressed to: {who}", who="providers")
def addressed_to(*, who: Words) -> None:
    """A remark on an entry of a framework."""


@phrase("The criticality here is the general one; a gate may set its own.")
def general_criticality() -> None:
    """After that key and above the answers: the reasons of a gate and the gaps show the criticality at that gate."""


@phrase(
    "{codes} has another criticality in general: a gate may set its own, and makes a question far below its minimum a blocker.",
    "{codes} have another criticality in general: a gate may set its own, and makes a question far below its minimum a blocker.",
    by="number", codes=("DATA-09", "SEC-11"), number=2,
)  # fmt: skip
def otherwise_in_general(*, codes: tuple[str, ...], number: int) -> None:
    """Above the gaps, whose column shows the criticality at the gate of the target."""


@phrase("This one", "These {number}", by="number", number=24)
def these(*, number: int) -> None:
    """In place of a code, beside the questions that have one reason in common."""


@phrase(
    "In place for {gate}: {number} question of {total}",
    "In place for {gate}: {number} questions of {total}",
    by="number", gate="G3 Enterprise scale", number=61, total=80,
)  # fmt: skip
def in_place(*, gate: Words, number: int, total: int) -> None:
    """Above the questions that meet what the next gate needs, folded on a screen."""
