"""Explanations, keys and headings that only the HTML page and the PDF have."""

from __future__ import annotations

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


@phrase("Claimed is what was said, evidenced what a third person could check. Gates read what is evidenced.")
def claimed_evidenced() -> None:
    """For the board: what the numbers rest on."""


@phrase(
    "{number} answer is claimed above the evidence.",
    "{number} answers are claimed above the evidence.",
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


@phrase("{answered} of {asked} questions were answered.", answered=67, asked=69)
def all_answered(*, answered: int, asked: int) -> None:
    """For the board."""


@phrase(
    "{answered} of {asked} questions were answered with a level; to {unknown} nobody knew the answer.",
    answered=67,
    asked=69,
    unknown=2,
)
def some_unknown(*, answered: int, asked: int, unknown: int) -> None:
    """For the board."""


@phrase(
    "{answered} of {asked} questions were answered; {number} does not apply.",
    "{answered} of {asked} questions were answered; {number} do not apply.",
    by="number",
    answered=67,
    asked=69,
    number=4,
)
def some_not_applicable(*, answered: int, asked: int, number: int) -> None:
    """For the board."""


@phrase(
    "{answered} of {asked} questions were answered with a level; to {unknown} nobody knew the answer; "
    "{number} does not apply.",
    "{answered} of {asked} questions were answered with a level; to {unknown} nobody knew the answer; "
    "{number} do not apply.",
    by="number",
    answered=67,
    asked=69,
    unknown=2,
    number=4,
)
def some_of_both(*, answered: int, asked: int, unknown: int, number: int) -> None:
    """For the board."""


@phrase("The full report holds every answer, its evidence and the method.")
def full_report_holds() -> None:
    """For the board: the last sentence."""


@phrase(
    "Levels that are reached but not evidenced: paper to collect, not work to do. The level is written as "
    "evidenced → as reached. What the target needs comes first."
)
def about_evidence() -> None:
    """Above the evidence to collect."""


@phrase("something dated that a third person could look at")
def something_dated() -> None:
    """The evidence that would do where the pack names none."""


@phrase(
    "A gap is the level wanted for {target} minus the level supported: work to do. The level is written "
    "as it is → as wanted. Blockers come first, then the widest.",
    target="G1 Pilot",
)
def about_gaps(*, target: Words) -> None:
    """Above the gaps."""


@phrase(
    "A blocker below its minimum fails a gate whatever the average; a major that is short makes it "
    "conditional when a remedy names an owner and a date, and fails it otherwise."
)
def about_gates() -> None:
    """Above the gates."""


@phrase("Evidenced level now, and the level needed.")
def key_of_needs() -> None:
    """The key of the levels that gates need."""


@phrase("Questions that hold at every gate are left out.")
def left_out() -> None:
    """The end of that key."""


@phrase("{more}; all of them are in the full report.", more="and 3 more")
def all_in_full_report(*, more: Words) -> None:
    """Below the first reasons."""


@phrase("{more}; all of them are in the part on gates.", more="and 3 more")
def all_in_gates(*, more: Words) -> None:
    """Below the first reasons."""


@phrase("Chosen for this profile")
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


@phrase("The weight of each question stands with its answer.")
def weight_here() -> None:
    """Below that heading."""


@phrase("The weight of each question stands with its answer in the full report.")
def weight_elsewhere() -> None:
    """Below that heading."""


@phrase("The weight of each question stands with its answer, the threshold of each dimension with its gate.")
def weight_here_threshold() -> None:
    """Below that heading, with gates."""


@phrase(
    "The weight of each question stands with its answer in the full report, the threshold of each "
    "dimension with its gate."
)
def weight_elsewhere_threshold() -> None:
    """Below that heading, with gates."""


@phrase("What was said")
def what_was_said() -> None:
    """The head of a column."""


@phrase("Nobody has said anything yet.")
def nothing_said() -> None:
    """Above the unanswered questions."""


@phrase("Nobody has said anything yet. A gate that needs one of these is undetermined.")
def nothing_said_for_gates() -> None:
    """Above the unanswered questions, with gates."""


@phrase("The room was asked and did not know: a gap in knowledge, listed apart from a gap in capability.")
def about_unknown() -> None:
    """Above questions."""


@phrase("Left out with a reason, and someone who approved it.")
def about_not_applicable() -> None:
    """Above questions."""


@phrase("Ruled out by the profile.")
def about_not_asked() -> None:
    """Above questions."""


@phrase("Asked for at a certain time, done after it, and accepted by the body named.")
def about_done_late() -> None:
    """Above work done late."""


@phrase("Warned about, never changed.")
def about_contradictions() -> None:
    """Above answers that contradict each other."""


@phrase("Completing an initiative raises no level: answer these questions again, with evidence.")
def about_done_unanswered() -> None:
    """Above initiatives."""


@phrase("While the next gate fails, this can be decided in place of the roadmap.")
def about_instead() -> None:
    """Above initiatives."""


@phrase(
    "What each participant said before the room agreed on a level. Votes count for nothing by themselves; "
    "the level that was recorded does."
)
def about_votes() -> None:
    """Above the votes."""


@phrase(
    "Krippendorff's alpha for ordered levels, over the questions with votes of at least two people: 1 is "
    "full agreement, 0 what chance alone would give, below 0 the room is further apart than chance."
)
def about_alpha() -> None:
    """Below the agreement."""


@phrase("Put aside in the room, to be talked about later.")
def about_parking_lot() -> None:
    """Above questions."""


@phrase(
    "Nobody but those who build or sell what is assessed had a say in this answer. Ask someone else "
    "before relying on it.",
    "Nobody but those who build or sell what is assessed had a say in these answers. Ask someone else "
    "before relying on them.",
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
