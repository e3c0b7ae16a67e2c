"""Faults of answers: what an answer holds does not go together. Conditions, participants and votes."""

from __future__ import annotations

from readiness.statements.quoting import a_list, mapping, quoted
from readiness.statements.statement import Statement, phrase


@phrase("expected a level, 'unknown' or a mapping, found {found}", found=a_list())
def answer_expected(*, found: Statement) -> None:
    """A fault of an answer or of the assessment it belongs to."""


@phrase("write 2, or {{level: 2}}")
def write_level() -> None:
    """A hint below a fault of an answer."""


@phrase("'unknown' takes no value here")
def unknown_with_value() -> None:
    """A fault of an answer or of the assessment it belongs to."""


@phrase("write 'level: unknown'")
def write_unknown() -> None:
    """A hint below a fault of an answer."""


@phrase("'flagged' is true, or says why, who and until when")
def no_flag() -> None:
    """A fault of an answer on the parking lot."""


@phrase("write 'flagged: true', or 'flagged: {{why: Look at it in June, owner: CMIO, due: 2026-06-30}}', or remove it")
def write_flag() -> None:
    """A hint below a fault of an answer on the parking lot."""


@phrase("this answer has both '{first}' and '{second}'", first="level", second="unknown")
def two_kinds(*, first: str, second: str) -> None:
    """A fault of an answer or of the assessment it belongs to. Both are keys."""


@phrase("keep only one of them")
def one_kind() -> None:
    """A hint below a fault of an answer."""


@phrase("'not_applicable' needs a reason")
def no_reason() -> None:
    """A fault of an answer or of the assessment it belongs to."""


@phrase("write why: 'not_applicable: No agents in scope'")
def write_reason() -> None:
    """A hint below a fault of an answer."""


@phrase("'not_applicable' needs 'approved_by'")
def no_approver() -> None:
    """A fault of an answer or of the assessment it belongs to."""


@phrase("add who agreed: 'approved_by: CMIO'")
def add_approver() -> None:
    """A hint below a fault of an answer."""


@phrase("'approved_by' goes only with 'not_applicable'")
def lone_approver() -> None:
    """A fault of an answer or of the assessment it belongs to."""


@phrase("remove it, or say 'not_applicable: why'")
def remove_approver() -> None:
    """A hint below a fault of an answer."""


@phrase("'done_late' needs a level")
def late_without_level() -> None:
    """A fault of an answer or of the assessment it belongs to."""


@phrase("say which level was reached late, or remove it")
def say_level() -> None:
    """A hint below a fault of an answer."""


@phrase("{found} is not a level", found=quoted(text="two"))
def no_level(*, found: Statement) -> None:
    """A fault of an answer or of the assessment it belongs to."""


@phrase("write a level's number, 'unknown', or {{not_applicable: why}}")
def write_answer() -> None:
    """A hint below a fault of an answer."""


@phrase("{found} is not a name and a version", found=quoted(text="healthcare-ai"))
def no_pack_version(*, found: Statement) -> None:
    """A fault of an answer or of the assessment it belongs to."""


@phrase("write name@1.0.0")
def write_pack_version() -> None:
    """A hint below a fault of an answer."""


@phrase("expected a name or a mapping, found a list")
def participant_expected() -> None:
    """A fault of a participant."""


@phrase("write CMIO, or {{name: Ana, role: CMIO}}")
def write_participant() -> None:
    """A hint below a fault of a participant."""


@phrase("{found} is not a vote", found=quoted(text="two"))
def no_vote(*, found: Statement) -> None:
    """A fault of a participant's vote."""


@phrase("write a level's number, unknown or not-applicable")
def write_vote() -> None:
    """A hint below a fault of a vote."""


@phrase("{found} is not a limit", found=quoted(text="90%"))
def no_limit(*, found: Statement) -> None:
    """A fault of a limit on a figure or on a number of the profile."""


@phrase("write >=90, <=15, >0, <3 or 6..12")
def write_limit() -> None:
    """A hint below a fault of a limit."""


@phrase("expected facts and their values, found {found}", found=quoted(text="two"))
def facts_expected(*, found: Statement) -> None:
    """A fault of a condition on the profile."""


@phrase("write {{fact: value}}; in a list of mappings, any one is enough")
def write_facts() -> None:
    """A hint below a fault of a condition."""


@phrase("expected a value of a fact, found {found}", found=mapping())
def fact_expected(*, found: Statement) -> None:
    """A fault of a condition on the profile."""
