"""Explanations, keys and headings that only the HTML page and the PDF have."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase


@phrase(
    "Where evidence shows less than what is claimed, all three levels are written: claimed, supported and "
    "evidenced. Elsewhere they are the same."
)
def three_levels() -> None:
    """Above the answers."""


@phrase("Durations and efforts are assumptions.")
def assumed() -> None:
    """After the sentence on the roadmap."""


@phrase("“Claimed” is what was said; “evidenced” is what a third person could check. Gates use the evidenced levels.")
def claimed_evidenced() -> None:
    """For the board: what the numbers rest on."""


@phrase(
    "{number} answer claims more than its evidence shows.",
    "{number} answers claim more than their evidence shows.",
    by="number",
    number=3,
)
def above_evidence(*, number: int) -> None:
    """For the board: what the numbers rest on."""


@phrase("A blocker below its minimum fails a gate whatever the average.")
def blocker_fails() -> None:
    """For the board: what the numbers rest on."""


@phrase("There are no gates: the rubric says where things stand, and asks for no level.")
def no_gates() -> None:
    """For the board: what the numbers rest on."""


@phrase("Questions answered: {answered} of {asked}.", answered=67, asked=69)
def all_answered(*, answered: int, asked: int) -> None:
    """For the board."""


@phrase(
    "Questions answered with a level: {answered} of {asked}; nobody knew the answer to {unknown}.",
    answered=67,
    asked=69,
    unknown=2,
)
def some_unknown(*, answered: int, asked: int, unknown: int) -> None:
    """For the board."""


@phrase(
    "Questions answered: {answered} of {asked}; {number} does not apply.",
    "Questions answered: {answered} of {asked}; {number} do not apply.",
    by="number",
    answered=67,
    asked=69,
    number=4,
)
def some_not_applicable(*, answered: int, asked: int, number: int) -> None:
    """For the board."""


@phrase(
    "Questions answered with a level: {answered} of {asked}; nobody knew the answer to {unknown}; {number} does not apply.",
    "Questions answered with a level: {answered} of {asked}; nobody knew the answer to {unknown}; {number} do not apply.",
    by="number",
    answered=67,
    asked=69,
    unknown=2,
    number=4,
)
def some_of_both(*, answered: int, asked: int, unknown: int, number: int) -> None:
    """For the board."""


@phrase("The full edition holds every answer, its evidence and the method.")
def full_report_holds() -> None:
    """For the board: the last sentence."""


@phrase(
    "The work for these levels is said to be done; only evidence of it is missing. Each arrow leads from the level that evidence shows to the level reached. What the gate ahead needs comes first."
)
def about_evidence() -> None:
    """Above the evidence to collect."""


@phrase("something dated that a third person could look at")
def something_dated() -> None:
    """The evidence that would do where the pack names none."""


@phrase(
    "Each of these questions is below the level that {target} needs, so there is work to do. An arrow leads from the level now to the level needed. Blockers come first, then the widest gaps.",
    target="G1 Pilot",
)
def about_gaps(*, target: Words) -> None:
    """Above the gaps."""


@phrase(
    "A minimum is the level that a gate needs of a question. A question that is a blocker fails the gate when it is below its minimum, whatever the average. A major one does too, unless there is a remedy: an owner and a date by which it is put right. The gate is then conditional."
)
def about_gates() -> None:
    """Above the gates."""


@phrase("Evidenced level now, and the level needed.")
def key_of_needs() -> None:
    """The key of the levels that gates need."""


@phrase("Questions that meet the minimum of every gate are left out.")
def left_out() -> None:
    """The end of that key."""


@phrase("Rules chosen for this profile")
def chosen_for_profile() -> None:
    """A heading: rules of the rubric."""


@phrase("The scale")
def the_scale() -> None:
    """A heading."""


@phrase("The scale “{name}”", name="yes or no")
def scale_named(*, name: Words) -> None:
    """A heading."""


@phrase("How a level was chosen")
def level_chosen() -> None:
    """A heading."""


@phrase("Assumptions")
def assumptions() -> None:
    """A heading."""


@phrase("Weight of each dimension in the overall score")
def weights() -> None:
    """A heading."""


@phrase("All dimensions weigh the same.")
def weigh_the_same() -> None:
    """Below that heading."""


@phrase("The weight of each question is shown with its answer.")
def weight_here() -> None:
    """Below that heading."""


@phrase("The weight of each question is shown with its answer in the full edition.")
def weight_elsewhere() -> None:
    """Below that heading."""


@phrase("The weight of each question is shown with its answer, and the threshold of each dimension with its gate.")
def weight_here_threshold() -> None:
    """Below that heading, with gates."""


@phrase(
    "The weight of each question is shown with its answer in the full edition, and the threshold of each dimension with its gate."
)
def weight_elsewhere_threshold() -> None:
    """Below that heading, with gates."""


@phrase("What was said")
def what_was_said() -> None:
    """The head of a column."""


@phrase("These questions are still open.")
def nothing_said() -> None:
    """Above the unanswered questions."""


@phrase("These questions are still open. A gate that needs any of them cannot pass.")
def nothing_said_for_gates() -> None:
    """Above the unanswered questions, with gates."""


@phrase("Those who were asked did not know. A gap in knowledge is listed apart from a gap in what is done.")
def about_unknown() -> None:
    """Above questions."""


@phrase("These questions are left out for a stated reason, which someone approved.")
def about_not_applicable() -> None:
    """Above questions."""


@phrase("These questions do not fit the facts that were stated about the organization and the tool.")
def about_not_asked() -> None:
    """Above questions."""


@phrase("This work was due at a certain time, was done later, and was accepted by the body named.")
def about_done_late() -> None:
    """Above work done late."""


@phrase("These contradictions are only reported; they change no level.")
def about_contradictions() -> None:
    """Above answers that contradict each other."""


@phrase("Completing an initiative does not raise a level by itself: answer its questions again, with evidence.")
def about_done_unanswered() -> None:
    """Above initiatives."""


@phrase("While the next gate fails, these initiatives can be chosen instead of the roadmap.")
def about_instead() -> None:
    """Above initiatives."""


@phrase(
    "What each participant said before the room agreed on a level. Votes do not count in the scores; only the recorded level counts."
)
def about_votes() -> None:
    """Above the votes."""


@phrase(
    "Krippendorff's alpha for ordered levels, over the questions on which at least two people voted. 1 is full agreement; 0 is what chance alone would give; below 0, people disagreed more than by chance."
)
def about_alpha() -> None:
    """Below the agreement."""


@phrase("The votes before the room talked and after it, what was recorded, and why.")
def about_talked() -> None:
    """Above questions."""


@phrase("Put aside in the room, to be talked about later.")
def about_parking_lot() -> None:
    """Above questions."""


@phrase(
    "Only people who build or sell what is assessed gave this answer. Ask someone else before relying on it.",
    "Only people who build or sell what is assessed gave these answers. Ask someone else before relying on them.",
    by="number",
    number=3,
)
def about_delivery_team(*, number: int) -> None:
    """Above questions."""


@phrase("Alpha")
def alpha() -> None:
    """The head of a column: Krippendorff's alpha."""


@phrase("Where the room disagreed")
def disagreed() -> None:
    """A heading."""


@phrase("{number} more danger", "{number} more dangers", by="number", number=9)
def more_dangers(*, number: int) -> None:
    """Opens the dangers of an option beyond the first ones."""


@phrase("and {number} more, in the full edition", number=3)
def more_in_full(*, number: int) -> None:
    """Below a table of the leadership edition that shows only its first rows."""


@phrase("{number} more; the full edition has all.", number=3)
def more_rows(*, number: int) -> None:
    """For the board, below a table: the number of rows that had no room."""


@phrase("The work is done by {day} (80%).", day=date(2026, 6, 5))
def work_done(*, day: date) -> None:
    """After the reason for a decision: the day by which its work is done with a chance of 80%."""
