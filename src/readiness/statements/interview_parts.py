"""Errors at the start of an interview: a part of the questionnaire without questions, a terminal without a screen.

All are parts of sentences, without a capital letter or a period.
"""

from __future__ import annotations

from readiness.statements.statement import Statement, phrase


@phrase("nothing to ask: {why}", why="every question is answered")
def nothing_to_ask(*, why: Statement | str) -> None:
    """An interview about a part of the questionnaire without questions."""


@phrase("begin without --only")
def without_only() -> None:
    """The hint for a part of the questionnaire without questions."""


@phrase("this profile leaves no question to ask")
def profile_leaves_none() -> None:
    """An interview without questions."""


@phrase("check the facts under 'profile'")
def check_facts() -> None:
    """The hint for an interview without questions; `profile` is a key of the file."""


@phrase("no blocker keeps the next gate shut")
def no_blockers() -> None:
    """The reason why there is nothing to ask."""


@phrase("every question is answered")
def all_answered() -> None:
    """The reason why there is nothing to ask."""


@phrase("no question is flagged")
def none_flagged() -> None:
    """The reason why there is nothing to ask."""


@phrase("no votes are two or more levels apart, and none differ without an agreed level")
def none_apart() -> None:
    """The reason why there is nothing to ask."""


@phrase("{pack} marks no question as part of the screening set", pack="healthcare-ai")
def no_core(*, pack: str) -> None:
    """The reason why there is nothing to ask."""


@phrase("{pack} marks no question as work before the day", pack="healthcare-ai")
def no_prework(*, pack: str) -> None:
    """The reason why there is nothing to ask."""


@phrase("{pack} marks every question as work before the day", pack="healthcare-ai")
def all_prework(*, pack: str) -> None:
    """The reason why there is nothing to ask."""


@phrase("{rubric} has no gates that a blocker could keep shut", rubric="maturity")
def no_gates(*, rubric: str) -> None:
    """The reason why there is nothing to ask."""


@phrase("the full screen cannot be used here: {why}", why="it is a CI job")
def no_screen(*, why: Statement) -> None:
    """The reason why an option is refused."""


@phrase("leave --full-screen out")
def leave_out() -> None:
    """The hint where the full screen cannot be used."""


@phrase("answers do not come from a keyboard")
def no_keyboard() -> None:
    """The reason why the full screen cannot be used."""


@phrase("standard output or standard error is not a terminal")
def no_terminal() -> None:
    """The reason why the full screen cannot be used."""


@phrase("this terminal shows lines only (TERM)")
def lines_only() -> None:
    """The reason why the full screen cannot be used; TERM is a variable of the environment."""


@phrase("this is a CI run (CI)")
def ci_run() -> None:
    """The reason why the full screen cannot be used; CI is a variable of the environment."""


@phrase("this terminal shows everything that is typed; votes cannot be hidden")
def echoes() -> None:
    """The reason why hidden votes are refused."""


@phrase("use another terminal")
def another_terminal() -> None:
    """The hint for a terminal that shows all that is typed."""
