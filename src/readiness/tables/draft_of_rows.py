"""The rows of a table → the content of a pack: one question a row, in the sections that a column names."""

from collections.abc import Iterator
from dataclasses import dataclass

from readiness.loading import input_limits
from readiness.statements import table_pack_problems as says
from readiness.statements import table_packs as tells
from readiness.statements.quoting import found
from readiness.tables.cell_text import decimal_of, one_line, title_of
from readiness.tables.draft import DraftPack, DraftQuestion, DraftScale, DraftSection, Remarks
from readiness.tables.draft_sections import DraftSections
from readiness.tables.find_columns import HeadedTable
from readiness.tables.row_codes import RowCodes
from readiness.tables.row_reader import RowReader
from readiness.tables.scale_of_table import scale_of_table
from readiness.tables.table import TextRow


def draft_of_rows(
    table: HeadedTable, source: str, stated: DraftScale | None, remarks: Remarks, *, comma: bool
) -> DraftPack:
    """Return the content of a pack; with an error among the remarks it is not to be used.

    `source` is the name of the file, `stated` the scale that a person chose, `comma` tells that decimals have one.
    """
    scale = scale_of_table(table, stated, remarks)
    reader = RowReader(table.table, remarks)
    sections, codes = DraftSections(reader, table.columns), RowCodes(reader)
    rows = _Rows(table, reader, scale, codes, sections, comma)
    questions = 0
    for row in _filled(table, reader):
        if _is_too_wide(table, row, reader):
            continue
        dimension, node = sections.of_row(row, is_question=rows.has_question(row))
        question = rows.question(row, dimension)
        if question is None:
            continue
        node.questions.append(question)
        questions += 1
        if questions == input_limits.QUESTIONS + 1:
            message = says.too_many_questions(most=input_limits.QUESTIONS)
            reader.wrong(row, message, says.split_table())
    dimensions = sections.done()
    codes.close()
    reader.close()
    if not questions and not remarks.errors:
        message = says.no_questions()
        remarks.problems.append(table.table.problem(table.head, message, says.fill_column()))
    return DraftPack(source, scale, dimensions, table.named_columns, table.not_used)


def _filled(table: HeadedTable, reader: RowReader) -> Iterator[TextRow]:
    """Yield the rows of questions with text; empty ones between them and what stands above the headings are remarks."""
    for row in table.table.rows:
        if row.number < table.head.number and not row.is_empty:
            reader.of_row(row, tells.above_headings())
    last = max((row.number for row in table.rows if not row.is_empty), default=0)
    for row in table.rows:
        if not row.is_empty:
            yield row
        elif row.number < last:
            reader.of_row(row, tells.empty_row())


def _is_too_wide(table: HeadedTable, row: TextRow, reader: RowReader) -> bool:
    """Return whether a row has more cells with text than there are headings, an error; fewer cells are a remark."""
    cells, heads = len(row.cells), len(table.head.cells)
    if cells > heads and any(cell.strip() for cell in row.cells[heads:]):
        message = says.uneven(number=cells, heads=heads)
        reader.wrong(row, message, says.quote_separator())
        return True
    if cells < heads and not table.table.sheet:
        reader.of_row(row, tells.short_row(number=cells, heads=heads))
    return False


@dataclass(frozen=True)
class _Rows:
    """Makes questions of rows."""

    table: HeadedTable
    reader: RowReader
    scale: DraftScale
    codes: RowCodes
    sections: DraftSections
    comma: bool

    def has_question(self, row: TextRow) -> bool:
        """Return whether the cell of the question has text."""
        return bool(row.cell(self.table.columns.fields.get("question")))

    def question(self, row: TextRow, dimension: DraftSection) -> DraftQuestion | None:
        """Return the question of a row; None for a row without one, which is a remark."""
        fields = self.table.columns.fields
        prompt = self.reader.text(row, fields.get("question"))
        if not prompt:
            if not self._is_heading(row):
                self.reader.of_row(row, tells.no_question())
            return None
        code, is_given = self.codes.made(row, fields.get("id"), dimension.id)
        title = one_line(self.reader.text(row, fields.get("title"))) or title_of(prompt)
        return DraftQuestion(
            row.number,
            self.sections.question_id(dimension, code if is_given else title),
            code,
            title,
            prompt,
            self.reader.text(row, fields.get("why")),
            self._weight(row),
            self._levels(row),
        )

    def _is_heading(self, row: TextRow) -> bool:
        """Return whether a row only names the section of the rows below it."""
        filled = {index for index, cell in enumerate(row.cells) if cell.strip()}
        fields = self.table.columns.fields
        return bool(filled) and filled <= {fields.get("section"), fields.get("subsection")}

    def _levels(self, row: TextRow) -> dict[int, str]:
        """Return the texts of the levels: all of them, with the name of a level that has none here; or none."""
        texts = {number: self.reader.text(row, at) for number, at in self.table.columns.levels.items()}
        if not any(texts.values()):
            return {}
        if not all(texts.values()):
            self.reader.of_row(row, tells.no_level_text())
        return {level.number: texts.get(level.number) or level.name for level in self.scale.levels}

    def _weight(self, row: TextRow) -> str:
        column = self.table.columns.fields.get("weight")
        text = row.cell(column)
        weight = decimal_of(text, comma=self.comma) if text else ""
        if weight is None:
            message = says.no_weight(text=found(text))
            self.reader.wrong(row, message, says.write_weight(), column)
        return weight or ""
