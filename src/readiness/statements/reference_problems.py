"""Names and levels in a file that do not exist, and names that exist twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, Words, phrase

Make = TypeVar("Make", bound=Callable[..., Statement])
_NAME = quoted(text="G7")
_COUNTED: set[str] = set()


class Missing(Protocol):
    """A phrase about a name that does not exist."""

    def __call__(self, *, name: Statement) -> Statement:
        """Return the statement about `name`, which is in quotes."""


def _once(make: Make) -> Make:
    """Count the places that have the name of this phrase, instead of repeating it (`is_counted`)."""
    _COUNTED.add(f"reference_problems.{make.__name__}")
    return make


def is_counted(said: Words) -> bool:
    """Return whether a problem is about a missing name, which is reported once with the number of its places."""
    return isinstance(said, Statement) and said.code in _COUNTED


@_once
@phrase("there is no question {name}", name=_NAME)
def no_question(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@phrase("write '{name}', the id of {code}", name="data.live-records", code="DATA-02")
def write_id_of_question(*, name: str, code: str) -> None:
    """A hint for the code of a question where its id is expected."""


@_once
@phrase("there is no question {name} in {pack}", name=_NAME, pack="healthcare-ai")
def no_question_in(*, name: Statement, pack: str) -> None:
    """A name in an answers file that its questionnaire lacks; the name is in quotes."""


@_once
@phrase("there is no gate {name}", name=_NAME)
def no_gate(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no rule {name}", name=_NAME)
def no_rule(*, name: Statement) -> None:
    """A part of a pack that a statement of a source names with its kind and id; the name is in quotes."""


@_once
@phrase("there is no initiative {name}", name=_NAME)
def no_initiative(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no fact {name} in the profile", name=_NAME)
def no_fact(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no role {name}", name=_NAME)
def no_role(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no phase {name}", name=_NAME)
def no_phase(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no cost band {name}", name=_NAME)
def no_cost_band(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no cost group {name}", name=_NAME)
def no_cost_group(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no benefit {name}", name=_NAME)
def no_benefit(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no theme {name}", name=_NAME)
def no_theme(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no scale {name}", name=_NAME)
def no_scale(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no size {name}", name=_NAME)
def no_size(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no milestone {name}", name=_NAME)
def no_milestone(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no milestone or gate {name}", name=_NAME)
def no_moment(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no dimension or section {name}", name=_NAME)
def no_node(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no kind of node {name}", name=_NAME)
def no_kind_of_node(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no node or kind of node {name}", name=_NAME)
def no_node_or_kind(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no question or dimension {name}", name=_NAME)
def no_question_or_dimension(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no band or level {name}", name=_NAME)
def no_band_or_level(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no roll-up method {name}", name=_NAME)
def no_method(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no facet {name}", name=_NAME)
def no_facet(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no document {name} in the register", name=_NAME)
def no_document(*, name: Statement) -> None:
    """A document that evidence names and that neither this file nor that of the organization has; it is in quotes."""


@_once
@phrase("there is no participant {name}", name=_NAME)
def no_participant(*, name: Statement) -> None:
    """A voter in an answers file who is not among its participants; the name is in quotes."""


@_once
@phrase("there is no status {name}", name=_NAME)
def no_status(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no site {name}", name=_NAME)
def no_site(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no function {name}", name=_NAME)
def no_function(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no segment {name}", name=_NAME)
def no_segment(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no kind of event {name}", name=_NAME)
def no_kind_of_event(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no severity {name}", name=_NAME)
def no_severity(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no duty {name}", name=_NAME)
def no_duty(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no outcome {name}", name=_NAME)
def no_outcome(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no framework {name}", name=_NAME)
def no_framework(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("there is no source document {name}", name=_NAME)
def no_source_document(*, name: Statement) -> None:
    """A name in a file that does not exist; the name is in quotes."""


@_once
@phrase("no entry describes {name}", name=quoted(text="hipaa:164.308"))
def no_entry(*, name: Statement) -> None:
    """A reference of a question that the list of references lacks; the name is in quotes."""


@phrase("{missing}, which is named {number} times", missing=no_gate(name=_NAME), number=13)
def named_often(*, missing: Statement, number: int) -> None:
    """A name that does not exist, and that several places of the files have; `missing` says which."""


@phrase("{level} is not a level of the scale", level=7)
def no_level(*, level: int) -> None:
    """A number in a file that the question's scale lacks."""


@phrase("write one of {levels}", levels=("0 Absent", "1 Pilot-grade", "2 Production-ready"))
def one_of_levels(*, levels: tuple[Value, ...]) -> None:
    """The way to correct a wrong level: the levels of its scale."""


@phrase("write a whole number from {lowest} to {highest}", lowest=0, highest=100)
def level_between(*, lowest: int, highest: int) -> None:
    """The way to correct a wrong level on a scale of many whole numbers."""


@phrase("{level} {name}", level=1, name="Pilot-grade")
def level_named(*, level: int, name: str) -> None:
    """A level of a scale, in a list."""


@phrase("{level} ({key}) {name}", level=1, key="pi", name="Partially implemented")
def level_with_id(*, level: int, key: str, name: str) -> None:
    """A level of a scale that has an id, which may be written in place of the number; in a list."""
