"""An XLSForm, as KoBo and ODK read it → the content of a pack: questions with one choice, groups, and conditions."""

import re
from dataclasses import replace
from typing import NamedTuple

from readiness.loading import input_limits
from readiness.model.field_types import is_id
from readiness.statements import form_problems as faults
from readiness.statements import form_remarks as tells
from readiness.statements import table_pack_problems as says
from readiness.statements.quoting import found
from readiness.tables.cell_text import one_line, title_of
from readiness.tables.draft import DraftFact, DraftPack, DraftQuestion, DraftSection, Remarks
from readiness.tables.form_choices import FormLists, FormScales
from readiness.tables.form_columns import FormColumns
from readiness.tables.form_conditions import FactValues, Wanted, fact_id, wanted_by
from readiness.tables.form_groups import FormGroups
from readiness.tables.row_codes import RowCodes
from readiness.tables.row_reader import RowReader
from readiness.tables.scale_of_table import USUAL, tell_scale
from readiness.tables.table import Table, TextRow

_SELECT = re.compile(r"select[_ ]one\s+(\S+)(\s+or[_ ]other)?", re.IGNORECASE)
_GROUP = re.compile(r"(begin|end)[_ ](group|repeat)", re.IGNORECASE)


class _FormRow(NamedTuple):
    """A row of the survey, by its columns."""

    row: TextRow
    type: str
    name: str
    label: str
    hint: str
    relevant: str

    @property
    def list(self) -> str:
        """The list of a question with one choice; empty for any other row."""
        match = _SELECT.fullmatch(self.type)
        return match[1] if match else ""

    @property
    def has_other(self) -> bool:
        """True for a question that takes an answer in words as well."""
        match = _SELECT.fullmatch(self.type)
        return bool(match and match[2])


def draft_of_form(survey: Table, choices: Table, source: str, remarks: Remarks) -> DraftPack:
    """Return the content of a pack; with an error among the remarks it is not to be used."""
    reader, other = RowReader(survey, remarks), RowReader(choices, remarks)
    columns, choice_columns = FormColumns(survey), FormColumns(choices)
    lists = FormLists(other, choice_columns)
    form = _Form(reader, lists, FormScales(lists, other), columns)
    rows = [form.read(row) for row in columns.rows if not row.is_empty]
    form.find_facts(rows)
    for row in rows:
        form.take(row)
    form.close()
    reader.close()
    other.close()
    usual = form.scales.usual
    scales = form.scales.all()
    scale = scales.pop(usual) if usual else USUAL
    for one in (scale, *scales.values()):
        tell_scale(one, remarks)
    if not form.groups.dimensions and not remarks.errors:
        remarks.problems.append(
            survey.problem(columns.head, faults.no_choice_questions(), faults.write_choice_questions())
        )
    further = {form.scales.id_of(name): one for name, one in scales.items()}
    dimensions = form.groups.dimensions
    return DraftPack(source, scale, dimensions, columns.used, columns.not_used, further, form.facts)


class _Form:
    """Takes the rows of a survey one after the other."""

    def __init__(self, reader: RowReader, lists: FormLists, scales: FormScales, columns: FormColumns) -> None:
        self.reader = reader
        self.lists = lists
        self.scales = scales
        self.columns = columns
        self.groups = FormGroups(reader)
        self.codes = RowCodes(reader)
        self.facts = list[DraftFact]()
        self._values = FactValues(lists)
        self._fact_names = set[str]()
        self._lists_used: list[tuple[DraftSection, int, str]] = []

    def read(self, row: TextRow) -> _FormRow:
        """Return a row by its columns."""
        columns = self.columns
        named = [columns.named("type"), columns.named("name"), columns.labeled("label"), columns.labeled("hint")]
        type_, name, label, hint = (self.reader.text(row, column) for column in named)
        return _FormRow(row, one_line(type_), one_line(name), label, hint, row.cell(columns.named("relevant")))

    def find_facts(self, rows: list[_FormRow]) -> None:
        """Note the questions that a condition names, which become facts: they are asked before the questions."""
        last_named = {wanted.name: place for place, row in enumerate(rows) if (wanted := wanted_by(row.relevant))}
        taken = set[str]()
        for place, row in enumerate(rows):
            values = {self._values.value(row.list, choice.name) for choice in self.lists.choices(row.list)}
            whole = len(values) == len(self.lists.choices(row.list)) >= 2 and all(map(is_id, values))
            id_ = fact_id(row.name)
            if last_named.get(row.name, 0) > place and row.list and row.label and whole and id_ and id_ not in taken:
                self._fact_names.add(row.name)
                taken.add(id_)

    def take(self, one: _FormRow) -> None:
        """Take one row: a group, a fact, a question, or something that no pack has."""
        if group := _GROUP.fullmatch(one.type):
            if group[1].casefold() == "end":
                self.groups.end(one.row)
                return
            if group[2].casefold() == "repeat":
                self.reader.of_row(one.row, tells.repeat())
            title = one_line(one.label) or one.name or "Group"
            self.groups.begin(one.row, title, self._condition(one, self.groups.condition))
        elif not one.list:
            self.reader.of_row(one.row, tells.other_type(type=one.type.split(" ")[0] or "–"))
        elif one.name in self._fact_names and fact_id(one.name) not in {fact.id for fact in self.facts}:
            self._take_fact(one)
        else:
            self._take_question(one)

    def _take_fact(self, one: _FormRow) -> None:
        ask_when = self.groups.condition | self._condition(one, self.groups.condition)
        self._values.add(one.name, one.list)
        named = [choice.name for choice in self.lists.choices(one.list)]
        choices = tuple(self._values.value(one.list, name) for name in named)
        changed = [(name, value) for name, value in zip(named, choices, strict=True) if name != value]
        is_yes_no = self.lists.is_yes_no(one.list)
        id_ = fact_id(one.name)
        self.facts.append(DraftFact(id_, one_line(one.label), one.row.number, () if is_yes_no else choices, ask_when))
        self.reader.of_row(one.row, tells.became_fact(name=id_))
        if changed and not is_yes_no:
            text, value = changed[0]
            told = tells.choices_changed(number=len(changed), fact=id_, text=found(text), value=value)
            self.reader.remarks.told.append(told)

    def _take_question(self, one: _FormRow) -> None:
        if not one.label:
            self.reader.of_row(one.row, tells.no_label())
            return
        if self.scales.use(one.list) is None:
            fault = faults.no_list(name=found(one.list))
            self.reader.wrong(one.row, fault, faults.write_list(), self.columns.named("type"))
            return
        if one.has_other:
            self.reader.of_row(one.row, tells.or_other())
        dimension, section = self.groups.place(one.row)
        condition = self.groups.condition
        code, is_given = self.codes.made(one.row, self.columns.named("name"), dimension.id)
        title = title_of(one.label)
        section.questions.append(
            DraftQuestion(
                one.row.number,
                self.groups.question_id(dimension, code if is_given else title),
                code,
                title,
                one.label,
                one.hint,
                ask_when=condition | self._condition(one, condition),
            )
        )
        self._lists_used.append((section, len(section.questions) - 1, one.list))
        if len(self._lists_used) == input_limits.QUESTIONS + 1:
            self.reader.wrong(one.row, says.too_many_questions(most=input_limits.QUESTIONS), says.split_table())

    def _condition(self, one: _FormRow, above: dict[str, str]) -> dict[str, str]:
        """Return the condition of a row; empty after a remark for one that no pack has, or that contradicts `above`."""
        if not one.relevant:
            return {}
        wanted: Wanted | None = wanted_by(one.relevant)
        condition = self._values.condition(wanted)
        if condition is None or any(above.get(fact, value) != value for fact, value in condition.items()):
            fault = tells.condition_left_out(text=found(one.relevant))
            self.reader.warn(one.row, fault, tells.write_condition(), self.columns.named("relevant"))
            return {}
        return condition

    def close(self) -> None:
        """Close the groups, and name the scale of each question that has another than the usual one."""
        self.groups.close()
        self.codes.close()
        for section, index, list_ in self._lists_used:
            section.questions[index] = replace(section.questions[index], scale=self.scales.id_of(list_))
