"""Titles of slides with some rows of a table: which rows they are, and what these say."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Words, phrase


@phrase("{number} step", "{number} steps", by="number", number=5)
def steps(*, number: int) -> None:
    """The begin of a title: all steps of the plan."""


@phrase(
    "Step {first} of {whole}", "Steps {first} to {last} of {whole}", by="number", number=8, first=9, last=16, whole=24
)
def steps_from(*, number: int, first: int, last: int, whole: int) -> None:
    """The begin of a title: some of the steps of the plan; `number` is how many."""


@phrase("{number} decision", "{number} decisions", by="number", number=5)
def decisions(*, number: int) -> None:
    """The begin of a title: all decisions that are asked for."""


@phrase(
    "Decision {first} of {whole}",
    "Decisions {first} to {last} of {whole}",
    by="number", number=4, first=5, last=8, whole=12,
)  # fmt: skip
def decisions_from(*, number: int, first: int, last: int, whole: int) -> None:
    """The begin of a title: some of the decisions that are asked for; `number` is how many."""


@phrase("{number} question", "{number} questions", by="number", number=5)
def questions(*, number: int) -> None:
    """A part of a title: all questions of a dimension."""


@phrase(
    "{first} of {whole}",
    "{first} to {last} of {whole}",
    by="number", number=6, first=8, last=13, whole=13,
)  # fmt: skip
def questions_from(*, number: int, first: int, last: int, whole: int) -> None:
    """A part of a title: some of the questions of a dimension; `number` is how many."""


@phrase("{number} gap", "{number} gaps", by="number", number=5)
def gaps(*, number: int) -> None:
    """The begin of a title: all gaps."""


@phrase(
    "Gap {first} of {whole}", "Gaps {first} to {last} of {whole}", by="number", number=4, first=9, last=12, whole=12
)
def gaps_from(*, number: int, first: int, last: int, whole: int) -> None:
    """The begin of a title: some of the gaps; `number` is how many."""


@phrase("{number} date", "{number} dates", by="number", number=5)
def dates(*, number: int) -> None:
    """The begin of a title: all dates of the calendar."""


@phrase(
    "Date {first} of {whole}", "Dates {first} to {last} of {whole}", by="number", number=6, first=9, last=14, whole=34
)
def dates_from(*, number: int, first: int, last: int, whole: int) -> None:
    """The begin of a title: some of the dates of the calendar; `number` is how many."""


@phrase("{number} verdict", "{number} verdicts", by="number", number=5)
def verdicts(*, number: int) -> None:
    """The begin of a title: the verdicts of all gates, in general and at sites."""


@phrase(
    "Verdict {first} of {whole}",
    "Verdicts {first} to {last} of {whole}",
    by="number", number=3, first=9, last=11, whole=11,
)  # fmt: skip
def verdicts_from(*, number: int, first: int, last: int, whole: int) -> None:
    """The begin of a title: the verdicts of some gates, in general and at sites; `number` is how many."""


@phrase("{number} event", "{number} events", by="number", number=3)
def events(*, number: int) -> None:
    """The begin of a title: all events."""


@phrase(
    "Event {first} of {whole}", "Events {first} to {last} of {whole}", by="number", number=4, first=5, last=8, whole=9
)
def events_from(*, number: int, first: int, last: int, whole: int) -> None:
    """The begin of a title: some of the events; `number` is how many."""


@phrase("{number} finding", "{number} findings", by="number", number=3)
def findings(*, number: int) -> None:
    """The begin of a title: all findings on a tool in use."""


@phrase(
    "Finding {first} of {whole}",
    "Findings {first} to {last} of {whole}",
    by="number", number=2, first=9, last=10, whole=10,
)  # fmt: skip
def findings_from(*, number: int, first: int, last: int, whole: int) -> None:
    """The begin of a title: some of the findings on a tool in use; `number` is how many."""


@phrase("{name}, {first} to {last} of {whole}", name="Scores", first=9, last=12, whole=12)
def rows_from(*, name: Words, first: int, last: int, whole: int) -> None:
    """A title: a table, and which of its rows are on the slide."""


@phrase(
    "{steps}, for {gates}: done by {day} (80%)",
    steps=steps_from(number=8, first=9, last=16, whole=24),
    gates=("G1", "G2"),
    day=date(2026, 8, 14),
)
def steps_done(*, steps: Statement, gates: tuple[Words, ...], day: date) -> None:
    """A title: steps of the plan, the gates that they lead to, and the day by which the last of them is done."""


@phrase(
    "{steps} that makes it safe: done by {day} (80%)",
    "{steps} that make it safe: done by {day} (80%)",
    by="number", number=2, steps=steps_from(number=2, first=9, last=10, whole=10), day=date(2026, 8, 14),
)  # fmt: skip
def safe_steps_done(*, steps: Statement, number: int, day: date) -> None:
    """A title: steps that make a tool in use safe, and the day by which the last of them is done."""


@phrase(
    "{decisions}: by {day}",
    "{decisions}: the first by {day}",
    by="number", number=4, decisions=decisions_from(number=4, first=5, last=8, whole=12), day=date(2026, 6, 12),
)  # fmt: skip
def asked_by(*, decisions: Statement, number: int, day: date) -> None:
    """A title: decisions, and the first day to decide by."""


@phrase(
    "{decisions} and why: by {day}",
    "{decisions} and why: the first by {day}",
    by="number", number=4, decisions=decisions_from(number=4, first=5, last=8, whole=12), day=date(2026, 6, 12),
)  # fmt: skip
def reasons_asked_by(*, decisions: Statement, number: int, day: date) -> None:
    """A title: decisions whose reasons are on the slide, and the first day to decide by."""


@phrase("{number} below the minimum of {gate}", number=2, gate="G1")
def below_minimum(*, number: int, gate: Words) -> None:
    """A part of a title: how many of the questions are short of what the next gate needs."""


@phrase("none below the minimum of {gate}", gate="G1")
def none_below_minimum(*, gate: Words) -> None:
    """A part of a title: no question is short of what the next gate needs."""


@phrase("{number} without an answer", number=2)
def without_answer(*, number: int) -> None:
    """A part of a title: how many of the questions are not answered, or are unknown."""


@phrase("none without an answer")
def none_without_answer() -> None:
    """A part of a title: every question is answered or does not apply."""


@phrase(
    "{dimension}, {questions}: {told}",
    dimension="Data",
    questions=questions_from(number=6, first=8, last=13, whole=13),
    told=(below_minimum(number=2, gate="G1"), without_answer(number=1)),
)
def questions_told(*, dimension: Words, questions: Statement, told: tuple[Statement, ...]) -> None:
    """A title: questions of a dimension, and what their answers say."""


@phrase("{gaps}: {number} of them a blocker", "{gaps}: {number} of them blockers", by="number",
        gaps=gaps_from(number=4, first=9, last=12, whole=12), number=3)  # fmt: skip
def blockers_among(*, gaps: Statement, number: int) -> None:
    """A title: gaps, and how many of them are blockers; not all of them."""


@phrase("{gaps}: a blocker", "{gaps}: all of them blockers", by="number",
        gaps=gaps_from(number=4, first=9, last=12, whole=12), number=4)  # fmt: skip
def all_blockers(*, gaps: Statement, number: int) -> None:
    """A title: gaps that are all blockers; `number` is how many they are."""


@phrase("{gaps}: no blocker", "{gaps}: none of them a blocker", by="number",
        gaps=gaps_from(number=4, first=9, last=12, whole=12), number=4)  # fmt: skip
def no_blockers(*, gaps: Statement, number: int) -> None:
    """A title: gaps that are no blockers; `number` is how many they are."""


@phrase("{dates}: {day}", dates=dates_from(number=1, first=9, last=9, whole=9), day=date(2026, 6, 12))
def on_day(*, dates: Statement, day: date) -> None:
    """A title: dates of the calendar that are all on one day."""


@phrase("{dates}: {first} to {last}", dates=dates_from(number=6, first=9, last=14, whole=34),
        first=date(2026, 6, 12), last=date(2026, 8, 14))  # fmt: skip
def between_days(*, dates: Statement, first: date, last: date) -> None:
    """A title: dates of the calendar, with the first and the last day."""


@phrase("{dates}; {number} of them is overdue or not kept by the plan",
        "{dates}; {number} of them are overdue or not kept by the plan", by="number",
        dates=dates_from(number=6, first=9, last=14, whole=34), number=2)  # fmt: skip
def missed_among(*, dates: Statement, number: int) -> None:
    """A title: dates of the calendar, and how many of them are past or the plan does not keep."""


@phrase("{verdicts}: {number} of them passed", verdicts=verdicts_from(number=3, first=9, last=11, whole=11), number=2)
def passed_among(*, verdicts: Statement, number: int) -> None:
    """A title: verdicts of gates, and how many of the gates are passed; not all of them."""


@phrase("{verdicts}: passed", "{verdicts}: all of them passed", by="number",
        verdicts=verdicts_from(number=3, first=9, last=11, whole=11), number=3)  # fmt: skip
def all_passed(*, verdicts: Statement, number: int) -> None:
    """A title: verdicts of gates that are all passed; `number` is how many they are."""


@phrase("{verdicts}: not passed", "{verdicts}: none of them passed", by="number",
        verdicts=verdicts_from(number=3, first=9, last=11, whole=11), number=3)  # fmt: skip
def none_passed(*, verdicts: Statement, number: int) -> None:
    """A title: verdicts of gates that are not passed; `number` is how many they are."""


@phrase("{events}: {number} still open", events=events(number=3), number=1)
def still_open(*, events: Statement, number: int) -> None:
    """A title: events, and how many of them are open; not all of them."""


@phrase("{events}: still open", "{events}: all of them still open", by="number", events=events(number=3), number=3)
def all_open(*, events: Statement, number: int) -> None:
    """A title: events that are all open; `number` is how many they are."""


@phrase("{events}: closed", "{events}: all of them closed", by="number", events=events(number=3), number=3)
def all_closed(*, events: Statement, number: int) -> None:
    """A title: events that are all closed; `number` is how many they are."""


@phrase("{findings}: why the outcome is {outcome}",
        findings=findings_from(number=2, first=9, last=10, whole=10), outcome="Narrow")  # fmt: skip
def why_outcome(*, findings: Statement, outcome: Words) -> None:
    """A title: findings that lead to the outcome of a tool in use."""


@phrase("{findings}: to be shown before the tool is used again",
        findings=findings_from(number=2, first=9, last=10, whole=10))  # fmt: skip
def before_used_again(*, findings: Statement) -> None:
    """A title: findings against the use of a paused tool."""


@phrase("{of} – {figures}", of="Minimum", figures="Verdict: passed; Person-weeks: 41")
def figures_told(*, of: Words, figures: Words) -> None:
    """A title: an option with some of its figures, or a figure of some options."""


@phrase("Advice: {option}", option="Minimum")
def advised(*, option: Words) -> None:
    """The title of the slide of the options: the one that the facts speak for; the reason is below."""


@phrase("No option can be advised")
def none_advised() -> None:
    """The title of the slide of the options where the facts speak for none; the reason is below."""


@phrase("{number} initiative does not open {target}", "{number} initiatives together do not open {target}",
        by="number", number=83, target="G4 Optimization review")  # fmt: skip
def does_not_open(*, number: int, target: str) -> None:
    """The title of the slide of a roadmap after whose work the gate of the target still fails."""


@phrase("{title}; {then}", title="3 events: 1 still open", then="3 verdicts: all of them passed")
def both(*, title: Words, then: Words) -> None:
    """A title: what the two tables of a slide say."""


@phrase("Appendix: {number} table for questions", "Appendix: {number} tables for questions", by="number", number=10)
def tables_for_questions(*, number: int) -> None:
    """The title of the slide that lists what the appendix holds."""


@phrase("The shape of the scores. {weakest}", weakest="Weakest: Talent, evidenced at 1.5 of 4.")
def shape(*, weakest: Words) -> None:
    """The title of a radar: the dimension with the lowest score, or the score of the whole."""


@phrase("{source} · Appendix", source="Source: answers of June 5, 2026 (21f582f6)")
def source_in_appendix(*, source: Words) -> None:
    """The line at the foot of a slide of the appendix."""
