"""Prompts of the interview; a reply is typed after each."""

from __future__ import annotations

from datetime import date

from readiness.statements.interview_answers import level as level_answer
from readiness.statements.statement import Statement, phrase

_DAY = date(2026, 6, 5)
_FACETS = ("depth", "reach")


@phrase("{code}, level {levels} (? for help):", code="DATA-01", levels="0-4")
def level(*, code: str, levels: str) -> None:
    """The prompt at a question without an answer; `levels` is the range that can be typed."""


@phrase("{code}, level {levels} (Enter goes on, ? for help):", code="DATA-01", levels="0-4")
def level_again(*, code: str, levels: str) -> None:
    """The prompt at a question that has an answer."""


@phrase("{code}, levels of {facets} {levels} (? for help):", code="DATA-01", facets=_FACETS, levels="0-4")
def facet_levels(*, code: str, facets: tuple[str, ...], levels: str) -> None:
    """The prompt at a question that is answered with one level for each facet."""


@phrase(
    "{code}, levels of {facets} {levels} (Enter goes on, ? for help):", code="DATA-01", facets=_FACETS, levels="0-4"
)
def facet_levels_again(*, code: str, facets: tuple[str, ...], levels: str) -> None:
    """The prompt at a question with facets that has an answer."""


@phrase("Level {levels}:", levels="0-10")
def level_on_screen(*, levels: str) -> None:
    """The prompt for a level of several digits, the first of which is typed already."""


@phrase("Levels of {facets} {levels}:", facets=_FACETS, levels="0-4")
def facet_levels_on_screen(*, facets: tuple[str, ...], levels: str) -> None:
    """The prompt for one level for each facet, the first of which is typed already."""


@phrase(
    "{code} is {answer}. Replace that with {new}? (y or n)",
    code="DATA-01",
    answer=level_answer(number=1),
    new=level_answer(number=3),
)
def replace(*, code: str, answer: Statement, new: Statement) -> None:
    """Asked before an answer replaces another; y and n are typed in every language."""


@phrase("{code} is {answer}. Take that back? (y or n)", code="DATA-01", answer=level_answer(number=1))
def take_back(*, code: str, answer: Statement) -> None:
    """Asked before an answer is removed."""


@phrase("Why does it not apply? (Enter to cancel)")
def why_not_applicable() -> None:
    """Asked when a question is answered with not applicable."""


@phrase("Who approves that? (Enter to cancel)")
def who_approves() -> None:
    """Asked after the reason why a question does not apply."""


@phrase("Note (Enter to cancel):")
def note() -> None:
    """The prompt for a note."""


@phrase("Add to the note (Enter to cancel):")
def more_note() -> None:
    """The prompt for a further line of a note."""


@phrase("What could a third person look at? Title (Enter to end):")
def evidence_title() -> None:
    """The prompt for the title of a piece of evidence."""


@phrase("What could a third person look at? Title (- removes the last piece, Enter to end):")
def evidence_title_or_remove() -> None:
    """The prompt for the title of a piece of evidence where there is evidence already."""


@phrase("Its date, such as 2026-05-02 or 2 may (evidence without a date counts for nothing; - cancels):")
def evidence_date() -> None:
    """The prompt for the date of a piece of evidence; the day may be written in many ways."""


@phrase("Where is it? (- cancels)")
def evidence_location() -> None:
    """The prompt for the location of a piece of evidence."""


@phrase("More evidence? Title (Enter to end):")
def more_evidence() -> None:
    """The prompt for the title of a further piece of evidence."""


@phrase("Figure: {name}, {unit} (Enter to cancel):", name="field completeness", unit="percent")
def figure(*, name: str, unit: str) -> None:
    """The prompt for a measured figure; name and unit are the pack's."""


@phrase("Figure (Enter to cancel):")
def figure_again() -> None:
    """The prompt for a measured figure after a text that is no number."""


@phrase("Measured when, such as 2026-05-02 or 2 may (Enter for {day}; - cancels):", day=_DAY)
def figure_date(*, day: date) -> None:
    """The prompt for the date of a figure; `day` is the day of the assessment."""


@phrase("Which body accepted the delay on record? (Enter to cancel)")
def late_body() -> None:
    """Asked when a question is marked as done late."""


@phrase("Accepted when, such as 2026-05-02 or 2 may (- cancels):")
def late_date() -> None:
    """The prompt for the day on which a delay was accepted."""


@phrase("What did the delay lead to? (- cancels)")
def late_effect() -> None:
    """Asked about work that was done late."""


@phrase("Go to which question? Code:")
def which_question() -> None:
    """The prompt for the code of a question."""


@phrase("Find questions with the words:")
def find() -> None:
    """The prompt for words of a question."""


@phrase("Which one? Number, or other words (Enter to stay):")
def which_one() -> None:
    """The prompt below a numbered list of questions that were found."""


@phrase("Which one (the first {shown} of {number})? Number, or other words (Enter to stay):", shown=9, number=14)
def which_one_of(*, shown: int, number: int) -> None:
    """The prompt below a numbered list that holds only the first of many questions that were found."""


@phrase("The list has {number} questions.", number=4)
def no_such_number(*, number: int) -> None:
    """Shown when a number was typed that the list of questions that were found does not have."""


@phrase("Answer y or n.")
def yes_or_no() -> None:
    """Shown when something else was typed."""


@phrase(
    "{day} is after the day of the assessment, {last}. Correct it; or leave, move that day, and come back: "
    "readiness record date FILE {typed}",
    day=date(2026, 7, 1),
    last=_DAY,
    typed="2026-07-01",
)
def day_too_late(*, day: date, last: date, typed: str) -> None:
    """Shown when a date that was typed is after the day of the assessment."""


@phrase(
    "These answers were last judged by {before} and are now judged by {now}; scores may differ. 'readiness score' shows them.",
    before="healthcare-ai@1.0.0 (1f0c93de)",
    now="healthcare-ai@1.1.0 (9ab03c11)",
)
def pack_changed(*, before: Statement | str, now: Statement | str) -> None:
    """Shown at the start when another content of the pack judged the answers before."""


@phrase("Judge these answers by the present version from now on? [y; Enter asks again next time]")
def judge_by_it() -> None:
    """Asked at the start when another content of the pack judged the answers before."""


@phrase("Answer y, or press Enter.")
def yes_or_enter() -> None:
    """Shown when something else was typed."""
