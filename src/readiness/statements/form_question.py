"""The words around each question of the offline form; `{word}` in an example is filled in by the page."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("From {low} to {high}", low="{low}", high="{high}")
def level_between(*, low: str, high: str) -> None:
    """The label of a field for a level of a long scale."""


@phrase("I do not know")
def unknown() -> None:
    """An answer to a question."""


@phrase("Not ours to answer")
def not_ours() -> None:
    """An answer to a question, which then names whom to ask."""


@phrase("Whom to ask")
def whom() -> None:
    """The label of a field below that answer."""


@phrase("somebody else")
def somebody() -> None:
    """Stands for the person to ask where none was named."""


@phrase("Not ours to answer; ask {whom}.", whom="{whom}")
def not_ours_note(*, whom: str) -> None:
    """The note of an answer that names whom to ask."""


@phrase("Take the answer back")
def no_answer() -> None:
    """A button that leaves a question open again."""


@phrase("Note and evidence")
def more() -> None:
    """The heading of what can be added to an answer."""


@phrase("Note")
def note() -> None:
    """The label of a field."""


@phrase("Measured figure ({unit})", unit="{unit}")
def figure(*, unit: str) -> None:
    """The label of a field."""


@phrase("Measured on")
def figure_date() -> None:
    """The label of a date."""


@phrase("Counts as evidence, by level:")
def counts_as_evidence() -> None:
    """The line above examples of evidence."""


@phrase("Evidence")
def evidence() -> None:
    """The name of a group of fields for one document."""


@phrase("Evidence: title")
def evidence_title() -> None:
    """The label of a field."""


@phrase("Made on")
def evidence_date() -> None:
    """The label of the date of a document."""


@phrase("Where to find it")
def evidence_where() -> None:
    """The label of a field."""


@phrase("Add evidence")
def add_evidence() -> None:
    """A button."""


@phrase("Remove")
def remove() -> None:
    """A button that removes one document."""


@phrase("a date that is in the future or before 1990")
def wrong_date() -> None:
    """A fault of an answer, in a list after its code."""


@phrase("no such level")
def wrong_level() -> None:
    """A fault of an answer, in a list after its code."""


@phrase("the measured figure is no number")
def wrong_figure() -> None:
    """A fault of an answer, in a list after its code."""


@phrase("the measured figure needs a number and a date")
def half_figure() -> None:
    """A fault of an answer, in a list after its code."""


@phrase("evidence needs a title")
def no_title() -> None:
    """A fault of an answer, in a list after its code."""
