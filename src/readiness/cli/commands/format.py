"""Lay out answers files the usual way: the order of the questionnaire, a comment line above every question.

Values and comments stay. With one layout, a difference in git shows what somebody answered, and branches that answer
different questions merge. Organizations' files are laid out too. With --check nothing is written: the files that would
change are named with their first difference, and the exit code is 1 if there are any.
"""

import sys
from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Language, Packs, PartFormat

Files = Annotated[
    list[str] | None, typer.Argument(metavar="[FILES]...", help="Answers files, or organizations' files.")
]
Check = Annotated[bool, typer.Option("--check", help="Write nothing, and exit with 1 if a file would change.")]


def run(
    files: Files = None,
    check: Check = False,
    form: PartFormat = "terminal",
    packs: Packs = None,
    language: Language = None,
) -> None:
    """Write the files that are laid out otherwise, or name them."""
    from readiness.cli.error_boundary import Exit
    from readiness.cli.form_names import check_form
    from readiness.cli.format_results import formats_as_json, formats_text
    from readiness.cli.project import settle
    from readiness.cli.run_language import choose_language
    from readiness.saving.format_files import plan_formats, write_format

    settled = settle(files, packs, language)
    choose_language(settled.language)
    check_form(form)
    planned = plan_formats(settled.answers, settled.packs)
    due = [file for file in planned if file.changes]
    for file in () if check else due:
        write_format(file)
    said = formats_as_json if form == "json" else formats_text
    sys.stdout.write(said(planned, settled.packs, written=not check))
    raise typer.Exit(Exit.NOT_PASSED if due and check else Exit.DONE)


COMMAND = Command(run, __doc__)
