"""Writing offline forms: whom they are for, and what they ask."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.suggestions_text import did_you_mean


@phrase("{found} names nobody", found=quoted(text=","))
def nobody(*, found: Statement) -> None:
    """A person for a form without a name or a role."""


@phrase("write a name and a role: --for 'Ana, privacy officer'")
def write_person() -> None:
    """A hint below a person that cannot be read."""


@phrase("{person} has no role of the pack {pack}", person=quoted(text="Ana, privacy oficer"), pack="healthcare-ai")
def no_role(*, person: Statement, pack: str) -> None:
    """A person whose role asks for no questions."""


@phrase(
    "write the role after the name, or name the questions with --only; {known}",
    known=did_you_mean(name="Privacy officer"),
)
def name_role(*, known: Words) -> None:
    """A hint below a person without a known role."""


@phrase("no question is prework of the role {role} here", role="Privacy officer")
def no_prework(*, role: str) -> None:
    """A role that answers nothing before the day."""


@phrase("name the questions: --only SEC-04,workflow")
def name_questions() -> None:
    """A hint below a role that answers nothing before the day."""


@phrase("none of these questions is asked here")
def none_asked() -> None:
    """Named questions that the facts or the depth of the assessment leave out."""


@phrase("see the facts and the depth of the answers; questions of the organization's file stand there")
def check_depth_and_facts() -> None:
    """A hint below named questions that are not asked."""
