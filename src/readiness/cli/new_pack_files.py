"""The files of a new pack: the starter's, or those made from a table; written where there are none yet."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from readiness.errors import Problem
    from readiness.tables.from_table import TablePack


class NewPack(NamedTuple):
    """A new pack that was written, for its lines and as JSON."""

    folder: Path
    name: str
    paths: "Sequence[str]"
    told: "Sequence[Statement]"
    warnings: "Sequence[Problem]"
    table: "TablePack | None"

    @property
    def commands(self) -> tuple[str, str]:
        """The commands to type next."""
        import shlex

        where = shlex.quote(str(self.folder))
        return f"readiness check {where}", f"readiness new answers.yaml --pack {where}"


def write_pack_files(folder: Path, files: "Mapping[str, str]") -> None:
    """Write the files, each whole or not at all. Raises ReadinessError when one of them is there already."""
    from readiness.errors import ReadinessError
    from readiness.saving.atomic_write import write_atomically
    from readiness.statements import outputs

    there = [path for path in files if (folder / path).exists()]
    if there:
        raise ReadinessError(outputs.exists(path=str(folder / there[0])), outputs.name_folder())
    for path, text in files.items():
        _make_folder((folder / path).parent)
        write_atomically(folder / path, text.encode())


def _make_folder(folder: Path) -> None:
    from readiness.saving.write_errors import write_error

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_error(folder, error) from None


def print_new_pack(pack: NewPack, form: str) -> None:
    """Print what was written and the next commands, as lines or as JSON."""
    from readiness.cli.output import print_notice, print_warnings
    from readiness.statements import new_pack as statements

    if form == "json":
        _print_json(pack)
        return
    print_warnings(pack.warnings)
    for line in pack.told:
        print_notice(line)
    print_notice(statements.wrote(number=len(pack.paths), folder=str(pack.folder)))
    print_notice("")
    print_notice(statements.next_command(command=pack.commands[0]))
    print_notice(f"      {pack.commands[1]}")


def _print_json(pack: NewPack) -> None:
    from readiness.cli.json_errors import problem_rows
    from readiness.cli.statement_json import with_statements
    from readiness.safe_text import json_text

    draft = pack.table.draft if pack.table else None
    data = {
        "schema_version": "2",
        "pack": pack.name,
        "folder": str(pack.folder),
        "files": list(pack.paths),
        "columns": [{"field": field, "heading": heading} for field, heading in draft.columns] if draft else [],
        "not_used": list(draft.not_used) if draft else [],
        "told": list(pack.told),
        "warnings": problem_rows(pack.warnings),
        "next": list(pack.commands),
    }
    sys.stdout.write(json_text(with_statements(data)))
