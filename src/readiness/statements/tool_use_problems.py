"""Problems of answers about a tool in use: its status, and its functions, segments and sites."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Value, phrase

_DAY = date(2026, 6, 5)
_LATER = date(2026, 7, 10)
_EARLIER = date(2026, 2, 1)
_ID = "workflow.human-oversight"


@phrase("{rubric} has no rules for a tool in use; '{key}' is not judged", rubric="tiny", key="events")
def not_judged(*, rubric: str, key: str) -> None:
    """A key about a tool in use, in answers whose rubric has no rules for it."""


@phrase("a rubric judges it that has the key 'live'")
def needs_live() -> None:
    """The reason why a key about a tool in use is not judged."""


@phrase("the status begins on {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def status_after_assessment(*, day: date, assessed: date) -> None:
    """The first day of a status, which has not come yet on the day of the assessment."""


@phrase("write the status on the day of the assessment, and the day it began")
def status_of_the_day() -> None:
    """The way to correct a status that begins after the assessment."""


@phrase(
    "the status is '{status}', but {milestone} ({day}) is after the assessment ({assessed})",
    status="live",
    milestone="go_live",
    day=_LATER,
    assessed=_DAY,
)
def not_yet_in_use(*, status: str, milestone: str, day: date, assessed: date) -> None:
    """The status of a tool in use whose milestone has not come yet."""


@phrase("write an earlier status, or correct the date of {milestone}", milestone="go_live")
def earlier_status(*, milestone: str) -> None:
    """The way to correct a status and a milestone that cannot both be right."""


@phrase(
    "the status of the tool is not stated; it counts as '{status}', because {milestone} ({day}) is past",
    status="live",
    milestone="go_live",
    day=_EARLIER,
)
def status_by_milestone(*, status: str, milestone: str, day: date) -> None:
    """A tool whose status is told by a milestone."""


@phrase(
    "the status of the tool is not stated; it counts as '{status}', because no milestone says otherwise",
    status="not-started",
)
def status_by_nothing(*, status: str) -> None:
    """A tool whose status nothing tells."""


@phrase("state it: 'tool: {{status: {status}}}', as 'readiness record status' writes it", status="live")
def state_status(*, status: str) -> None:
    """The way to state the status of a tool."""


@phrase("'{fact}' is told by the status of the tool", fact="tool_status")
def fact_of_tool(*, fact: str) -> None:
    """A fact in the profile that is not stated there."""


@phrase("write it under 'tool': 'tool: {{status: {status}}}'", status="live")
def state_under_tool(*, status: str) -> None:
    """The way to state a fact that the status of the tool tells."""


@phrase("'{fact}' is told by the benefits of the case", fact="benefits_verified")
def fact_of_case(*, fact: str) -> None:
    """A fact in the profile that verified benefits tell."""


@phrase("remove it here, and write 'verified' at each benefit that somebody outside the project has checked")
def verify_benefits() -> None:
    """The way to state a fact that verified benefits tell."""


@phrase("another function already has the id '{name}'", name="notes")
def second_function(*, name: str) -> None:
    """A function of the tool that has the id of another one."""


@phrase("another entry already has the answers of the segment '{name}'", name="front-desk")
def second_segment(*, name: str) -> None:
    """A segment of the workforce that is answered for twice."""


@phrase("write the answers of a segment into one entry")
def one_entry() -> None:
    """The way to correct a segment of the workforce that is answered for twice."""


@phrase("'{question}' is not asked of each function; the answer does not count", question=_ID)
def not_asked_of_function(*, question: str) -> None:
    """An answer of a function to a question that is asked once."""


@phrase("questions asked of each function: {questions}", questions=(_ID, "workflow.use"))
def asked_of_function(*, questions: tuple[Value, ...]) -> None:
    """The questions that are asked of each function."""


@phrase("'{question}' is not asked of each segment; the answer does not count", question=_ID)
def not_asked_of_segment(*, question: str) -> None:
    """An answer of a segment of the workforce to a question that is asked once."""


@phrase("questions asked of each segment: {questions}", questions=("talent.training", "talent.support"))
def asked_of_segment(*, questions: tuple[Value, ...]) -> None:
    """The questions that are asked of each segment of the workforce."""


@phrase("'{question}' is asked of each function; an answer here counts for none of them", question=_ID)
def counts_for_no_function(*, question: str) -> None:
    """An answer for the whole tool to a question that is asked of each function."""


@phrase("move it to 'functions', to each function it is true of")
def move_to_functions() -> None:
    """The way to correct an answer for the whole tool to a question that is asked of each function."""


@phrase("'{question}' is asked of each segment; an answer here counts for none of them", question="talent.training")
def counts_for_no_segment(*, question: str) -> None:
    """An answer for all to a question that is asked of each segment of the workforce."""


@phrase("move it to 'segments', to each segment it is true of")
def move_to_segments() -> None:
    """The way to correct an answer for all to a question that is asked of each segment of the workforce."""


@phrase("no question of {pack} is asked of each function", pack="healthcare-ai")
def no_questions_of_functions(*, pack: str) -> None:
    """Functions in an answers file whose questionnaire asks nothing of each."""


@phrase("only events can name these functions; answer the questions under 'answers'")
def only_events_name_them() -> None:
    """The use of functions in an answers file whose questionnaire asks nothing of each."""


@phrase("no question of {pack} is asked of each segment", pack="healthcare-ai")
def no_questions_of_segments(*, pack: str) -> None:
    """Segments in an answers file whose questionnaire asks nothing of each."""


@phrase("this shortfall was found on {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def found_after_assessment(*, day: date, assessed: date) -> None:
    """A remedy whose shortfall was found on a day that has not come yet on the day of the assessment."""
