"""Show one row for each use case of an organization.

Each answers file is one use case; those of one organization may share the file of its answers.
"""

from typing import Annotated

import typer

from readiness.cli.options import Output, Packs, PartFormat

Files = Annotated[list[str], typer.Argument(metavar="ANSWERS...", help="Answers files, one for each use case.")]


def run(files: Files, form: PartFormat = "terminal", output: Output = None, packs: Packs = None) -> None:
    """Score every file and print a row for each, in the order given."""
    from functools import partial

    from readiness import pipeline
    from readiness.cli.output import deliver, printed, say
    from readiness.cli.own_input import refuse_own_input
    from readiness.cli.portfolio import as_json, print_rows, row
    from readiness.errors import InvalidFilesError, Problem, UnknownNameError
    from readiness.model.judged_by import rejudged

    if form not in {"terminal", "json"}:
        raise UnknownNameError("format", form, ["terminal", "json"])
    refuse_own_input(output, *files)
    rows = []
    problems: list[Problem] = []
    for path in files:
        try:
            loaded = pipeline.load(path, packs)
        except InvalidFilesError as error:
            problems += error.problems
            continue
        if found := rejudged(loaded.answers.assessment, loaded.pack):
            say(f"{path}: warning: {found.said}: scores may differ")
        rows.append(row(loaded.answers, pipeline.scorecard(loaded), loaded.pack.rubric.policies.rounding))
    if problems:
        raise InvalidFilesError(problems)
    if form == "json":
        deliver(as_json(rows).encode(), output)
    else:
        printed(partial(print_rows, rows), output)
