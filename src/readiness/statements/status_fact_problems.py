"""Problems of the fact that the status of the tool tells, and of words for a tool in use."""

from __future__ import annotations

from readiness.statements.statement import Value, phrase


@phrase("words for a tool in use need rules for a tool in use")
def words_need_live() -> None:
    """An initiative with words for a tool in use, in a rubric without rules for one."""


@phrase("add 'live' to the rubric, or remove it here")
def add_live_or_remove() -> None:
    """The way to correct words or facts about a tool in use, in a rubric without rules for one."""


@phrase("these words for a tool in use replace nothing")
def empty_live_words() -> None:
    """An initiative with words for a tool in use that are empty."""


@phrase("state what differs: {keys}", keys=("title", "duration"))
def fill_live_words(*, keys: tuple[Value, ...]) -> None:
    """The way to correct empty words for a tool in use; the keys are those of the file."""


@phrase("a rubric with rules for a tool in use needs a fact for its status")
def no_status_fact() -> None:
    """A questionnaire without a fact that the status of the tool tells."""


@phrase(
    "add to the facts: 'id: tool_status, type: choice, choices: [{statuses}], told_by: tool'",
    statuses="not-started, live",
)
def add_status_fact(*, statuses: str) -> None:
    """The way to add the fact that the status of the tool tells."""


@phrase("a second fact is told by the tool")
def second_status_fact() -> None:
    """Two facts that the status of the tool tells."""


@phrase("keep one of them")
def keep_one() -> None:
    """The way to correct two facts that the status of the tool tells."""


@phrase("the status of a tool tells this fact, but no rubric of this pack has rules for a tool in use")
def fact_without_live() -> None:
    """A fact that the status of the tool tells, in a pack without rules for a tool in use."""


@phrase("the choices of this fact are not the statuses of the rubric")
def other_choices() -> None:
    """A fact that the status of the tool tells, and that could not have the value of some status."""


@phrase("write type: choice, choices: [{statuses}]", statuses="not-started, live")
def write_choices(*, statuses: str) -> None:
    """The way to correct the choices of the fact that the status of the tool tells."""


@phrase("the status of a tool is known for each use case, whatever other facts are")
def status_is_always_known() -> None:
    """A condition or another scope than the use case on the fact that the status of the tool tells."""
