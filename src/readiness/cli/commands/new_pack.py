"""Create a small questionnaire and rubric that pass 'readiness check', as a start for your own pack.

With --from it is made of a table instead, one question in a row: a CSV file or a workbook (.xlsx). Columns are found by
their headings, such as Question, ID, Section, Why, Weight and Level 0: None; the others are told as not used.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import PartFormat

if TYPE_CHECKING:
    from readiness.tables.from_table import TablePack

Where = Annotated[Path, typer.Argument(metavar="DIR", help="The folder to write; its name becomes the pack's name.")]
Name = Annotated[str, typer.Option("--name", help="The pack's name, if not the folder's.")]
Title = Annotated[str, typer.Option("--title", help="The title in reports.")]
Table = Annotated[Path | None, typer.Option("--from", metavar="TABLE", help="A table with one question in a row.")]
Chosen = Annotated[
    list[str] | None,
    typer.Option(
        "--columns",
        metavar="FIELD=HEADING,...",
        help="The columns of question, title, id, section, subsection, why, weight, or of a level by its number.",
    ),
]
Scale = Annotated[
    str, typer.Option("--scale", metavar="LEVELS", help="The levels: 0=None,1=Partly,2=Fully, or 0-10 for numbers.")
]
SheetName = Annotated[str | None, typer.Option("--sheet", metavar="NAME", help="The sheet of a workbook.")]


def run(
    folder: Where,
    name: Name = "",
    title: Title = "",
    table: Table = None,
    columns: Chosen = None,
    scale: Scale = "",
    sheet: SheetName = None,
    form: PartFormat = "terminal",
) -> None:
    """Write the files, and print the next commands."""
    from readiness.cli.form_names import check_form
    from readiness.cli.new_pack_files import NewPack, print_new_pack, write_pack_files
    from readiness.saving.changes import check_text
    from readiness.saving.starter_pack import starter_files

    check_form(form)
    name = name or folder.resolve().name
    _refuse_name(name)
    title = check_text(title).strip() or name.replace("-", " ").capitalize()
    made = _from_table(table, columns or [], scale, sheet, name, title)
    files = made.texts if made else starter_files(name, title)
    write_pack_files(folder, files)
    told, warnings = (made.remarks.told, made.remarks.problems) if made else ((), ())
    print_new_pack(NewPack(folder, name, list(files), told, warnings, made), form)


def _from_table(
    table: Path | None, columns: list[str], scale: str, sheet: str | None, name: str, title: str
) -> "TablePack | None":
    """Return the pack made from a table, or None without one. Raises ReadinessError."""
    from readiness.errors import ReadinessError
    from readiness.statements import table_pack_problems as says

    options = {"--columns": columns, "--scale": scale, "--sheet": sheet}
    if table is None:
        for option in (option for option, said in options.items() if said):
            raise ReadinessError(says.needs_table(option=option), says.name_table())
        return None
    from readiness.tables.from_table import TableRequest, pack_from_table
    from readiness.tables.table_options import read_column_wishes, read_scale

    wishes = read_column_wishes(columns)
    return pack_from_table(TableRequest(table, wishes, read_scale(scale) if scale else None, sheet), name, title)


def _refuse_name(name: str) -> None:
    import re

    from readiness.errors import ReadinessError
    from readiness.statements import new_pack as statements
    from readiness.statements import quoting

    if not re.fullmatch(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*", name) or len(name) > 64:
        raise ReadinessError(statements.bad_name(name=quoting.found(name)), statements.good_name())


COMMAND = Command(run, __doc__)
