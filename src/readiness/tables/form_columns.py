"""The columns of a sheet of an XLSForm, by their names; a label may have one for each language."""

from readiness.spreadsheet.headings import plain_heading
from readiness.tables.table import Table, TextRow


class FormColumns:
    """The first row with text has the names of the columns."""

    def __init__(self, table: Table) -> None:
        filled = [row for row in table.rows if not row.is_empty]
        self.head = filled[0] if filled else TextRow(1, ())
        self.rows = tuple(row for row in table.rows if row.number > self.head.number)
        self._plain = [plain_heading(cell) for cell in self.head.cells]
        self._used = set[int]()

    def named(self, name: str) -> int | None:
        """Return the column with a name; None without one."""
        return self._first([index for index, plain in enumerate(self._plain) if plain == plain_heading(name)])

    def labeled(self, name: str) -> int | None:
        """Return the column `label`, or else the first of `label::English` and the like; None without one."""
        exact = self.named(name)
        begins = (index for index, cell in enumerate(self.head.cells) if cell.strip().casefold().startswith(f"{name}:"))
        return exact if exact is not None else self._first(list(begins))

    @property
    def used(self) -> tuple[tuple[str, str], ...]:
        """The columns that were asked for, by name and heading."""
        return tuple((self._plain[index].split(" ")[0], self.head.cell(index)) for index in sorted(self._used))

    @property
    def not_used(self) -> tuple[str, ...]:
        """The headings of the other columns."""
        unused = (index for index in range(len(self.head.cells)) if index not in self._used)
        return tuple(heading for index in unused if (heading := " ".join(self.head.cell(index).split())))

    def _first(self, columns: list[int]) -> int | None:
        self._used |= set(columns[:1])
        return columns[0] if columns else None
