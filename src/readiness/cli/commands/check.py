"""Check answers files and packs.

Every problem of every file is told in one run. With no argument it checks answers.yaml here, or every pack when
there is none.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.options import Packs

Subjects = Annotated[
    list[str] | None, typer.Argument(metavar="[ANSWERS|PACK]...", help="Answers files, or names of packs.")
]


def run(subjects: Subjects = None, packs: Packs = None) -> None:
    """Check each subject, go on after the first that is wrong, and exit with 3 if any was."""
    from readiness.cli.boundary import Exit, problems_text
    from readiness.cli.checking import checked
    from readiness.errors import UnknownNameError
    from readiness.loading.pack import pack_names

    names = pack_names(packs)
    if not subjects:
        subjects = ["answers.yaml"] if Path("answers.yaml").exists() else names
    found = []
    for subject in subjects:
        if subject not in names and not Path(subject).exists() and not {".", "/", "\\"} & set(subject):
            raise UnknownNameError("answers file or pack", subject, names)
        good, problems = checked(subject, packs, is_pack=subject in names and not Path(subject).is_file())
        found += problems
        if good:
            sys.stdout.write(good + "\n")
    if found:
        sys.stdout.write(problems_text(tuple(sorted(set(found), key=lambda problem: problem.order))))
    if any(not problem.warning for problem in found):
        raise typer.Exit(Exit.INVALID)
