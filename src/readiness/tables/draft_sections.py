"""The dimensions and sections that the rows of a table name."""

from readiness.loading import input_limits
from readiness.statements import table_pack_problems as says
from readiness.statements import table_packs as tells
from readiness.statements.quoting import found
from readiness.tables.cell_text import one_line
from readiness.tables.draft import DraftSection
from readiness.tables.draft_ids import NodeIds, QuestionIds
from readiness.tables.headings import Columns
from readiness.tables.row_reader import RowReader
from readiness.tables.table import TextRow

ONLY = "Questions"
"""The title of the only dimension of a table without sections."""
_NONE = "General"


class DraftSections:
    """The dimensions so far, and the one of the row read last."""

    def __init__(self, reader: RowReader, columns: Columns) -> None:
        self._reader = reader
        self._section, self._subsection = columns.fields.get("section"), columns.fields.get("subsection")
        self._node_ids = NodeIds()
        self._dimensions: dict[str, DraftSection] = {}
        self._below: dict[tuple[str, str], DraftSection] = {}
        self._ids: dict[str, QuestionIds] = {}
        self._last = ("", "")
        self._has_heading = False

    def of_row(self, row: TextRow, *, is_question: bool) -> tuple[DraftSection, DraftSection]:
        """Return the dimension of a row, and the node in it that the question of the row belongs to.

        A cell that is empty stands for the text above it, as in merged cells, or below a row that is only a heading.
        """
        title, below = self._title(row, self._section), self._title(row, self._subsection)
        if title:
            self._has_heading = not is_question
        elif self._section is not None and is_question and not self._has_heading:
            known = self._last[0]
            self._reader.of_row(row, tells.section_above() if known else tells.no_section(title=_NONE))
        usual = self._last[0] or (ONLY if self._section is None else _NONE)
        title = title or usual
        if not below and title.casefold() == self._last[0].casefold():
            below = self._last[1]
        self._last = (title, below)
        dimension = self._dimension(row, title)
        return dimension, self._node(row, dimension, below) if below else dimension

    def question_id(self, dimension: DraftSection, text: str) -> str:
        """Return a new id for a question of a dimension."""
        return self._ids[dimension.id].made(text)

    def done(self) -> list[DraftSection]:
        """Return the dimensions with a question, and with only such sections; the others are told."""
        for section in [*self._dimensions.values(), *self._below.values()]:
            section.sections = [one for one in section.sections if _has_questions(one)]
        empty = [one.title for one in self._dimensions.values() if not _has_questions(one)]
        if empty:
            self._reader.remarks.told.append(tells.empty_sections(titles=tuple(empty[:20])))
        return [one for one in self._dimensions.values() if _has_questions(one)]

    def _title(self, row: TextRow, column: int | None) -> str:
        return one_line(self._reader.text(row, column))

    def _dimension(self, row: TextRow, title: str) -> DraftSection:
        key = title.casefold()
        if key in self._dimensions:
            known = self._dimensions[key]
            if known is not list(self._dimensions.values())[-1]:
                self._reader.of_row(row, tells.section_again(title=known.title))
            if known.title != title:
                self._reader.of_row(row, tells.section_case(title=title, other=known.title))
            return known
        number = len(self._dimensions) + 1
        if number == input_limits.DIMENSIONS + 1:
            message = says.too_many_sections(title=found(title), most=input_limits.DIMENSIONS)
            self._reader.wrong(row, message, says.coarser_sections(), self._section)
        made = DraftSection(self._node_ids.made(title, f"section-{number}"), title, row.number)
        self._dimensions[key], self._ids[made.id] = made, QuestionIds()
        return made

    def _node(self, row: TextRow, dimension: DraftSection, title: str) -> DraftSection:
        key = (dimension.id, title.casefold())
        if key not in self._below:
            made = DraftSection(self._node_ids.made(title, f"{dimension.id}-part"), title, row.number)
            dimension.sections.append(made)
            self._below[key] = made
        return self._below[key]


def _has_questions(section: DraftSection) -> bool:
    return bool(section.questions) or any(map(_has_questions, section.sections))
