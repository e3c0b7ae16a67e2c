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

    name = name or folder.resolve().name
    _refuse_name(name)
    files = starter_files(name, check_text(title).strip() or name.replace("-", " ").capitalize())
    there = [path for path in files if (folder / path).exists()]
    if there:
        raise ReadinessError(f"{folder / there[0]} exists already, and is left as it is", "name another folder")
    for path, text in files.items():
        _make_folder((folder / path).parent)
        write_atomically(folder / path, text.encode())
    where = shlex.quote(str(folder))
    new = f"readiness new answers.yaml --pack {where}"
    for line in (f"Wrote {len(files)} files to {folder}.", "", f"Next: readiness check {where}", f"      {new}"):
        print_notice(line)


def _refuse_name(name: str) -> None:
    import re

    from readiness.errors import ReadinessError
    from readiness.model.field_types import quote_value

    if not re.fullmatch(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*", name) or len(name) > 64:
        message = f"{quote_value(name)} cannot be the name of a pack"
        raise ReadinessError(message, "use letters, digits and hyphens: readiness new-pack DIR --name my-model")


def _make_folder(folder: Path) -> None:
    from readiness.saving.write_errors import write_error

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_error(folder, error) from None


COMMAND = Command(run, __doc__)
