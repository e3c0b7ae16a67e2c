"""Headings and lines of the report that several of its formats share."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Level


@phrase("Unanswered")
def unanswered() -> None:
    """A heading: questions without an answer."""


@phrase("Unknown")
def unknown() -> None:
    """A heading: questions to which nobody knew the answer."""


@phrase("Not applicable")
def not_applicable() -> None:
    """A heading: questions left out with a reason."""


@phrase("Not asked")
def not_asked() -> None:
    """A heading: questions ruled out by the profile."""


@phrase("Done late and accepted on record")
def done_late() -> None:
    """A heading: work done after its time."""


@phrase("Figures and levels to explain")
def to_explain() -> None:
    """A heading: remarks on questions."""


@phrase("Answers that contradict each other")
def contradictions() -> None:
    """A heading."""


@phrase("{heading} ({number})", heading=unanswered(), number=3)
def counted(*, heading: Statement, number: int) -> None:
    """A heading with the number of entries below it."""


@phrase("Lowest scores")
def lowest() -> None:
    """A heading: the lowest scores."""


@phrase("What does not hold at {gate}", gate="G1 Pilot")
def does_not_hold(*, gate: Words) -> None:
    """A heading: the reasons of a gate."""


@phrase("{site}: what does not hold at {gate}", gate="G1 Pilot", site="North hospital")
def does_not_hold_at(*, gate: Words, site: str) -> None:
    """A heading: the reasons of a gate at one site."""


@phrase("What does not hold for {gate} at each of {number} sites", gate="G5 Next site", number=12)
def lacks_at_all_sites(*, gate: Words, number: int) -> None:
    """A heading above what a gate that repeats at sites lacks at each of several sites."""


@phrase("Missing here in addition:")
def beside_all_sites() -> None:
    """Words above what one or some of several sites lack in addition."""


@phrase("Nothing else is missing here.")
def as_all_sites() -> None:
    """A sentence on sites that lack nothing in addition to what all lack."""


@phrase("{gate} at {site}", gate="G1 Pilot", site="North hospital")
def gate_at(*, gate: Words, site: Words) -> None:
    """A gate at one site."""


@phrase("{gate} at {sites}", gate="GS", sites=("North hospital", "South hospital"))
def gate_at_sites(*, gate: Words, sites: tuple[Value, ...]) -> None:
    """A gate at several sites, for one reason."""


@phrase("{phase}, ends at {gate}", phase="Foundation", gate="G1")
def phase_ends(*, phase: Words, gate: Words) -> None:
    """A heading: a phase of the roadmap and its gate."""


@phrase("Alternatives to the roadmap")
def instead() -> None:
    """A heading: what can be decided in place of the roadmap."""


@phrase("Gaps that no initiative closes")
def uncovered() -> None:
    """A heading."""


@phrase("Not answered, but needed by the gate ahead")
def needed_unanswered() -> None:
    """A heading: questions."""


@phrase("Frameworks")
def frameworks() -> None:
    """A heading: published rules that questions refer to."""


@phrase("Source documents")
def source_documents() -> None:
    """A heading."""


@phrase("Context: what the source documents claim, unverified")
def context() -> None:
    """A heading."""


@phrase("Decided after talking")
def talked() -> None:
    """A heading: questions on which talking changed votes, or whose answer has a reason."""


@phrase("{question} ({details})", question="DATA-02 Live records", details="Ask the vendor; CIO; by September 30, 2026")
def parked_with(*, question: Words, details: Words) -> None:
    """A parked question with reason, owner and day."""


@phrase("{question}: {line}", question="DATA-02 Live records", line="Votes: 0 to 3. Recorded: level 2.")
def line_of(*, question: Words, line: Words) -> None:
    """A question with the votes on it and the answer."""


@phrase("by {day}", day=date(2026, 9, 30))
def parked_until(*, day: date) -> None:
    """The day until which somebody comes back to a parked question, in a list of details."""


@phrase("Parking lot")
def parking_lot() -> None:
    """A heading: questions put aside in the room."""


@phrase("Answered only by the delivery team")
def delivery_team_only() -> None:
    """A heading, and a remark on an answer."""


@phrase("{report}, assessed {day}.", report="AI readiness", day=date(2026, 6, 5))
def assessed(*, report: Words, day: date) -> None:
    """The line below the title: the name of the questionnaire, and the day."""


@phrase(
    "Made by {tool} from {questionnaire} and {rubric} (content {digest}).",
    tool="readiness 1.0",
    questionnaire="Healthcare AI 2.0",
    rubric="Standard 2.0",
    digest="0f3a",
)
def made_by(*, tool: str, questionnaire: str, rubric: str, digest: str) -> None:
    """The last lines: the versions the report is made with."""


@phrase(
    "Made by {tool} from {pack} (content {digest}).", tool="readiness 1.0", pack="healthcare-ai@3.0.0", digest="0f3a"
)
def made_by_pack(*, tool: str, pack: str, digest: str) -> None:
    """The last lines, where questionnaire and rubric have the same name and version."""


@phrase("Answers of {day}, SHA-256 {digest}", day=date(2026, 6, 5), digest="0f3a")
def answers_of(*, day: date, digest: str) -> None:
    """The last line: the day and the digest of the answers."""


@phrase("no initiative of this plan")
def no_initiative() -> None:
    """Instead of the initiatives that close a gap."""


@phrase("no score")
def no_score() -> None:
    """Instead of a score."""


@phrase("{title}: {text}", title="Live records", text="at the minimum")
def titled(*, title: Words, text: Words) -> None:
    """A line that begins with its title, such as a question and a remark on it."""


@phrase("{title} ({dimension}): {score}", title="Live records", dimension="Data", score="0.75 of 3")
def part_score(*, title: Words, dimension: Words, score: Words) -> None:
    """A line on one of the lowest scores."""


@phrase("{verdict}, meaning: {reads}", verdict=unknown(), reads="proceed with care")
def reads_mark(*, verdict: Statement, reads: Words) -> None:
    """A verdict, and the name that the rubric gives it."""


@phrase("level {level}, accepted by {who} on {day}.", level=2, who="Quality board", day=date(2026, 6, 5))
def accepted_late(*, level: Level, who: str, day: date) -> None:
    """Late work on a question, after its title."""


@phrase("needed by {gate}", gate="G1")
def needed_by(*, gate: Words) -> None:
    """A remark on an open question."""


@phrase("approved by {who}", who="Quality board")
def approved_by(*, who: str) -> None:
    """A remark on an open question: who approved that it is left out."""


@phrase("approved by {who} until {until}", who="Quality board", until=date(2027, 1, 31))
def approved_until(*, who: str, until: date) -> None:
    """A remark on an open question: who approved that it is left out, and until when."""


@phrase("Agreement of")
def agreement_of() -> None:
    """The head of a column."""


@phrase("Krippendorff's alpha")
def krippendorff() -> None:
    """The head of a column: how far votes agree."""


@phrase("Questions with votes of at least two people")
def questions_of_two() -> None:
    """The head of a column."""


@phrase("Framework")
def framework() -> None:
    """The head of a column: a published rule."""


@phrase("Status")
def status() -> None:
    """The head of a column."""


@phrase("References")
def references() -> None:
    """The head of a column."""


@phrase("Answers: {dimension}", dimension="Data")
def answers_on(*, dimension: str) -> None:
    """A heading: the answers of a dimension."""


@phrase("done by {day} (80%)", day=date(2026, 6, 5))
def work_done_by_80(*, day: date) -> None:
    """One of the terms of a decision: the day by which its work is done with a chance of 80%."""


@phrase("Done, but a new answer is due")
def done_unanswered() -> None:
    """A heading: initiatives."""


@phrase("Scale from {least} to {most}.", least="Absent", most="Leading")
def scale_of_names(*, least: Words, most: Words) -> None:
    """Below the scores, where the levels have ids."""


@phrase("Scale from {lowest} {least} to {top} {most}.", lowest=0, least="Absent", top=4, most="Leading")
def scale(*, lowest: Level, least: Words, top: Level, most: Words) -> None:
    """Below the scores."""


@phrase("Page {page} of {pages}", page=2, pages=14)
def page_of(*, page: int, pages: int) -> None:
    """The number of a page, in its corner."""
