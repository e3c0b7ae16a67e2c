"""The lists of choices of an XLSForm → scales, and the values of facts."""

from collections import Counter
from typing import NamedTuple

from readiness.spreadsheet.headings import plain_heading
from readiness.statements import form_problems as faults
from readiness.statements import form_remarks as tells
from readiness.statements.quoting import found
from readiness.tables.cell_text import one_line
from readiness.tables.draft import DraftLevel, DraftScale
from readiness.tables.draft_ids import NodeIds
from readiness.tables.form_columns import FormColumns
from readiness.tables.row_reader import RowReader
from readiness.tables.table import TextRow

_NO_LEVEL = {"na", "n a", "not applicable", "dk", "don t know", "dont know", "do not know", "unknown"}
_YES_NO = ("no", "yes")
_MOST = 1_000


class Choice(NamedTuple):
    """A choice of a list."""

    name: str
    label: str
    row: TextRow


class FormLists:
    """The lists of choices by name."""

    def __init__(self, reader: RowReader, columns: FormColumns) -> None:
        self._lists: dict[str, list[Choice]] = {}
        for row in columns.rows:
            list_, name = (one_line(reader.text(row, columns.named(key))) for key in ("list_name", "name"))
            if not list_ or not name:
                if not row.is_empty:
                    reader.of_row(row, tells.no_choice())
                continue
            known = self._lists.setdefault(list_, [])
            if name in {choice.name for choice in known}:
                fault = faults.choice_twice(name=found(name), of=found(list_))
                reader.wrong(row, fault, faults.own_choice(), columns.named("name"))
                continue
            known.append(Choice(name, one_line(reader.text(row, columns.labeled("label"))) or name, row))

    def choices(self, name: str) -> list[Choice]:
        """Return the choices of a list, in order; none for a list that there is not."""
        return self._lists.get(name, [])

    def is_yes_no(self, name: str) -> bool:
        """Return whether a list holds yes and no."""
        return sorted(choice.name.casefold() for choice in self.choices(name)) == list(_YES_NO)


class FormScales:
    """The scales of the lists that questions use."""

    def __init__(self, lists: FormLists, reader: RowReader) -> None:
        self._lists = lists
        self._reader = reader
        self._scales: dict[str, DraftScale | None] = {}
        self._uses = Counter[str]()
        self._ids: dict[str, str] = {}
        self._node_ids = NodeIds()

    def use(self, name: str) -> DraftScale | None:
        """Return the scale of a list for one more question; None for a list that cannot be one."""
        if name not in self._scales:
            self._scales[name] = self._made(name)
            self._ids[name] = self._node_ids.made(name, "scale")
        self._uses[name] += 1
        return self._scales[name]

    @property
    def usual(self) -> str | None:
        """The list that most questions use, the first of several; None without one."""
        used = [name for name, scale in self._scales.items() if scale is not None]
        return max(used, key=lambda name: self._uses[name], default=None)

    def id_of(self, name: str) -> str:
        """Return the id of the scale of a list; empty for the usual one."""
        return "" if name == self.usual else self._ids[name]

    def all(self) -> dict[str, DraftScale]:
        """Return every scale by the name of its list."""
        return {name: scale for name, scale in self._scales.items() if scale is not None}

    def _made(self, name: str) -> DraftScale | None:
        choices = list[Choice]()
        for choice in self._lists.choices(name):
            if {plain_heading(choice.name), plain_heading(choice.label)} & _NO_LEVEL:
                self._reader.of_row(choice.row, tells.not_a_level())
            else:
                choices.append(choice)
        if not 2 <= len(choices) <= _MOST:
            return None
        origin = f"the choices of {name}"
        if all(choice.name.isascii() and choice.name.isdecimal() and len(choice.name) < 4 for choice in choices):
            numbered = {int(choice.name): choice.label for choice in choices}
            if len(numbered) == len(choices):
                return DraftScale(tuple(DraftLevel(*one) for one in sorted(numbered.items())), origin, list=name)
        is_yes_no = self._lists.is_yes_no(name)
        if is_yes_no:
            choices.sort(key=lambda choice: _YES_NO.index(choice.name.casefold()))
        levels = (DraftLevel(number, choice.label) for number, choice in enumerate(choices))
        return DraftScale(tuple(levels), origin, list=name, by_place=not is_yes_no)
