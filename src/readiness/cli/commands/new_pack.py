"""Create a small questionnaire and rubric that pass 'readiness check', as a start for your own pack."""

from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.command import Command

Where = Annotated[Path, typer.Argument(metavar="DIR", help="The folder to write; its name becomes the pack's name.")]
Name = Annotated[str, typer.Option("--name", help="The pack's name, if not the folder's.")]
Title = Annotated[str, typer.Option("--title", help="The title in reports.")]


def run(folder: Where, name: Name = "", title: Title = "") -> None:
    """Write the files, and print the next commands."""
    import shlex

    from readiness.cli.output import print_notice
    from readiness.errors import ReadinessError
    from readiness.saving.atomic_write import write_atomically
    from readiness.saving.changes import check_text
    from readiness.saving.starter_pack import starter_files
    from readiness.statements import new_pack as statements
    from readiness.statements import outputs

    name = name or folder.resolve().name
    _refuse_name(name)
    files = starter_files(name, check_text(title).strip() or name.replace("-", " ").capitalize())
    there = [path for path in files if (folder / path).exists()]
    if there:
        raise ReadinessError(outputs.exists(path=str(folder / there[0])), outputs.name_folder())
    for path, text in files.items():
        _make_folder((folder / path).parent)
        write_atomically(folder / path, text.encode())
    where = shlex.quote(str(folder))
    print_notice(statements.wrote(number=len(files), folder=str(folder)))
    print_notice("")
    print_notice(statements.next_command(command=f"readiness check {where}"))
    print_notice(f"      readiness new answers.yaml --pack {where}")


def _refuse_name(name: str) -> None:
    import re

    from readiness.errors import ReadinessError
    from readiness.statements import new_pack as statements
    from readiness.statements import quoting

    if not re.fullmatch(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*", name) or len(name) > 64:
        raise ReadinessError(statements.bad_name(name=quoting.found(name)), statements.good_name())


def _make_folder(folder: Path) -> None:
    from readiness.saving.write_errors import write_error

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_error(folder, error) from None


COMMAND = Command(run, __doc__)
