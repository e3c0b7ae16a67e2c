"""The hidden sheet with the levels of each question, from which the lists of the answers sheet are taken.

A list that is typed into a validation holds 255 characters, and the levels of most questions need more.
"""

from typing import Any

from readiness.exchange.wording import level_texts
from readiness.exchange.workbook.texts import write_text
from readiness.model.pack import Pack
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN

NAME = "Levels"
MOST_LISTED = 20
"""Levels of the longest scale that is offered as a list; those of a longer one are typed."""
_LONGEST = 1_000
"""Characters of a level in the list."""


class LevelsSheet:
    """The levels of the questions, one row for each."""

    def __init__(self, book: Any, pack: Pack) -> None:
        self._pack, self._sheet = pack, book.add_worksheet(NAME)
        self._sheet.hide()
        self._rows: dict[str, int] = {}
        self._shown: dict[str, dict[str, str]] = {}

    def list_of(self, question: str) -> str:
        """Return the formula of the list of a question's levels; empty for a scale that is too long to list."""
        shown = self.shown(question)
        if len(shown) > MOST_LISTED:
            return ""
        if question not in self._rows:
            self._rows[question] = row = len(self._rows)
            for column, text in enumerate((*shown.values(), UNKNOWN, NOT_APPLICABLE)):
                write_text(self._sheet, row, column, text)
        from xlsxwriter.utility import xl_range_abs  # noqa: PLC0415 - an extra

        row = self._rows[question]
        return f"={NAME}!{xl_range_abs(row, 0, row, len(shown) + 1)}"

    def shown(self, question: str) -> dict[str, str]:
        """Return the text of each level in the list, by the level as files call it: `2 In use: on every ward`."""
        if question not in self._shown:
            self._shown[question] = {
                called: f"{called} {name}: {text}"[:_LONGEST] if text else f"{called} {name}"[:_LONGEST]
                for called, name, text in level_texts(question, self._pack)
            }
        return self._shown[question]
