"""Carry older answers over to the questions that their pack has today.

Answers, notes, evidence, votes, remedies, acceptances and progress move to the new ids; comments and layout stay. The
organization's file that answers refer to is carried over with them. Lists what a person must look at, and exits with 1
if a file would change and --write is not given.
"""

import sys
from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Language, Packs, PartFormat

Files = Annotated[
    list[str] | None, typer.Argument(metavar="[ANSWERS]...", help="Answers files, or organizations' files.")
]
Write = Annotated[bool, typer.Option("--write", help="Write the files; without it nothing is written.")]


def run(
    files: Files = None,
    write: Write = False,
    form: PartFormat = "terminal",
    packs: Packs = None,
    language: Language = None,
) -> None:
    """Print what changes and what to look at; with --write also write the files."""
    from readiness.cli.error_boundary import Exit
    from readiness.cli.form_names import check_form
    from readiness.cli.migrate_results import migrations_as_json, migrations_text
    from readiness.cli.project import settle
    from readiness.cli.run_language import choose_language
    from readiness.saving.migrate_files import plan_migrations, write_migration

    settled = settle(files, packs, language)
    choose_language(settled.language)
    check_form(form)
    planned = plan_migrations(settled.answers, settled.packs)
    due = [file for file in planned if file.migration]
    for file in due if write else ():
        write_migration(file)
    said = migrations_as_json if form == "json" else migrations_text
    sys.stdout.write(said(planned, settled.answers, settled.packs, written=write))
    raise typer.Exit(Exit.NOT_PASSED if due and not write else Exit.DONE)


COMMAND = Command(run, __doc__)
