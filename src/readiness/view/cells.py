"""Values of the view as texts of cells and lines, in the language of the run."""

from readiness.statements import labels
from readiness.statements.statement import Statement, Value
from readiness.statements.voice import language, word_in
from readiness.view.models.parts import StateView

NOTHING = "–"
"""The text of a cell without a value."""


def cell_text(value: Value | None) -> str:
    """Return a value in words; a dash for None."""
    if isinstance(value, str):
        return value
    return NOTHING if value is None else word_in(language(), value)


def state_text(state: StateView) -> Statement:
    """Return a state with its glyph: `✗ failed`."""
    return labels.state(glyph=state.glyph, word=state.word)
