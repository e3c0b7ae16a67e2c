"""Problems of the kinds of events of a rubric: severities, what each forces, and duties."""

from __future__ import annotations

from readiness.statements.statement import Value, phrase


@phrase("a second kind of event '{name}'", name="harm")
def second_kind(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second duty '{name}'", name="look-back")
def second_duty(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase(
    "'{severity}' forces '{outcome}', which is milder than '{other}' of a lesser severity",
    severity="harm",
    outcome="narrow",
    other="suspend",
)
def milder_with_severity(*, severity: str, outcome: str, other: str) -> None:
    """A kind of event whose more severe events force a milder outcome."""


@phrase("'any' is for a kind of event without severities")
def any_with_severities() -> None:
    """A kind of event with severities that forces an outcome for `any`."""


@phrase("name the least severity that forces it: {severities}", severities=("near-miss", "harm"))
def name_least(*, severities: tuple[Value, ...]) -> None:
    """The way to correct an outcome that is forced for `any`."""


@phrase("this kind of event has no severities")
def without_severities() -> None:
    """A severity in a rule of a kind of event that has none."""


@phrase("write 'any: {outcome}'", outcome="narrow")
def write_any(*, outcome: str) -> None:
    """The way to force an outcome by a kind of event without severities."""


@phrase("kinds of events need rules for a tool in use")
def events_need_live() -> None:
    """Kinds of events in a rubric without rules for a tool in use."""


@phrase("add 'live', or remove 'events'")
def add_live() -> None:
    """The way to correct kinds of events in a rubric without rules for a tool in use."""
