"""Faults of an organization's answers, and of the assessments that use them."""

from __future__ import annotations

from datetime import date

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("expected 'organization:' and 'answers:', found {found}", found=quoted(text="two"))
def no_organization(*, found: Statement) -> None:
    """A fault of the file of an organization's answers, or of an assessment that uses them."""


@phrase("see 'organization_answers' in the documentation")
def see_documentation() -> None:
    """A hint below such a fault."""


@phrase("these are the answers of an organization, not those of an assessment")
def organization_file() -> None:
    """A fault of the file of an organization's answers, or of an assessment that uses them."""


@phrase("name the answers file of a use case")
def name_use_case_file() -> None:
    """A hint below such a fault."""


@phrase("these are answers to {found}, not to {pack}", found=quoted(text="samm"), pack="healthcare-ai")
def other_questionnaire(*, found: Statement, pack: str) -> None:
    """A fault of answers to another questionnaire or rubric."""


@phrase("name a file for the same questionnaire")
def name_same_questionnaire() -> None:
    """A hint below such a fault."""


@phrase("{found} is not a relative path to a YAML file", found=quoted(text="/etc/organization.yaml"))
def no_relative_path(*, found: Statement) -> None:
    """A fault of the file of an organization's answers, or of an assessment that uses them."""


@phrase("write a path relative to this file, such as ../organization.yaml")
def write_path() -> None:
    """A hint below such a fault."""


@phrase("there is no file {path}", path=quoted(text="../organization.yaml"))
def no_file(*, path: Statement) -> None:
    """A fault of the file of an organization's answers, or of an assessment that uses them."""


@phrase("create it with 'readiness new --organization-answers', or correct the path, which is relative to this file")
def new_writes() -> None:
    """A hint below such a fault. The quoted words are a command."""


@phrase("'{fact}' is a fact of each use case, not of the organization", fact="uses_agents")
def fact_of_use_case(*, fact: str) -> None:
    """A fault of the file of an organization's answers, or of an assessment that uses them."""


@phrase("state it in the file of the use case")
def state_in_use_case() -> None:
    """A hint below such a fault."""


@phrase("'{question}' is asked of each use case, not of the organization", question="data.live-records")
def asked_of_use_case(*, question: str) -> None:
    """A fault of the file of an organization's answers, or of an assessment that uses them."""


@phrase("answer it in the file of the use case")
def answer_in_use_case() -> None:
    """A hint below such a fault."""


@phrase(
    "the organization's answers are dated {reviewed}, after this assessment ({assessed})",
    reviewed=date(2026, 9, 30),
    assessed=date(2026, 6, 5),
)
def reviewed_later(*, reviewed: date, assessed: date) -> None:
    """A fault of the file of an organization's answers, or of an assessment that uses them."""


@phrase("assess again, and set 'date' to {day} or later", day="2026-09-30")
def assess_again(*, day: str) -> None:
    """A hint below such a fault. The day is written as in the file."""


@phrase(
    "'{question}' is answered once for the organization, in {path}", question="team.owner", path="organization.yaml"
)
def answered_once(*, question: str, path: str) -> None:
    """A fault of the file of an organization's answers, or of an assessment that uses them."""


@phrase("move it there, or remove it here")
def move_there() -> None:
    """A hint below such a fault."""


@phrase("'{fact}' is stated in {path} too", fact="size", path="organization.yaml")
def stated_twice(*, fact: str, path: str) -> None:
    """A fault of the file of an organization's answers, or of an assessment that uses them."""


@phrase("state it in only one of the two files")
def state_once() -> None:
    """A hint below such a fault."""
