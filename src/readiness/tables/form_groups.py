"""The groups of an XLSForm as dimensions and sections."""

from readiness.loading import input_limits
from readiness.statements import form_problems as faults
from readiness.statements import form_remarks as tells
from readiness.statements import table_pack_problems as says
from readiness.statements.quoting import found
from readiness.tables.draft import DraftSection
from readiness.tables.draft_ids import NodeIds, QuestionIds
from readiness.tables.row_reader import RowReader
from readiness.tables.table import TextRow

_DEEPEST = 4
"""The groups, one inside the other, that become sections; what lies deeper stays in the last of them."""
_OUTSIDE = "General"


class FormGroups:
    """The groups so far, and those that are open."""

    def __init__(self, reader: RowReader) -> None:
        self._reader = reader
        self._ids = NodeIds()
        self._question_ids: dict[str, QuestionIds] = {}
        self._open = list[tuple[DraftSection, dict[str, str], TextRow]]()
        self._outside: DraftSection | None = None
        self.dimensions = list[DraftSection]()

    def begin(self, row: TextRow, title: str, condition: dict[str, str]) -> None:
        """Open a group."""
        if len(self._open) >= _DEEPEST:
            self._reader.of_row(row, tells.deep_group())
            section = self._open[-1][0]
        elif self._open:
            section = DraftSection(self._ids.made(title, "part"), title, row.number)
            self._open[-1][0].sections.append(section)
        else:
            section = self._dimension(row, title)
        self._open.append((section, self.condition | condition, row))

    def end(self, row: TextRow) -> None:
        """Close the group that was opened last."""
        if self._open:
            self._open.pop()
        else:
            self._reader.wrong(row, faults.no_group(), faults.pair_groups())

    def close(self) -> None:
        """Refuse groups that are still open, and leave out those without a question."""
        for _, _, row in self._open:
            self._reader.wrong(row, faults.open_group(), faults.pair_groups())
        self.dimensions = _with_questions(self.dimensions)

    @property
    def condition(self) -> dict[str, str]:
        """The condition of the open groups together."""
        return self._open[-1][1] if self._open else {}

    def place(self, row: TextRow) -> tuple[DraftSection, DraftSection]:
        """Return the dimension and the section of a question in a row."""
        if self._open:
            return self._open[0][0], self._open[-1][0]
        if self._outside is None:
            self._outside = self._dimension(row, _OUTSIDE)
        return self._outside, self._outside

    def question_id(self, dimension: DraftSection, text: str) -> str:
        """Return a new id for a question of a dimension."""
        return self._question_ids[dimension.id].made(text)

    def _dimension(self, row: TextRow, title: str) -> DraftSection:
        if len(self.dimensions) == input_limits.DIMENSIONS:
            fault = says.too_many_sections(title=found(title), most=input_limits.DIMENSIONS)
            self._reader.wrong(row, fault, says.split_table())
        made = DraftSection(self._ids.made(title, f"section-{len(self.dimensions) + 1}"), title, row.number)
        self.dimensions.append(made)
        self._question_ids[made.id] = QuestionIds()
        return made


def _with_questions(sections: list[DraftSection]) -> list[DraftSection]:
    kept = []
    for section in sections:
        section.sections = _with_questions(section.sections)
        if section.questions or section.sections:
            kept.append(section)
    return kept
