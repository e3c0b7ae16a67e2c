"""Show one row for each use case of an organization.

Each answers file is one use case; use cases of one organization may share a file with the organization's answers.
"""

from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Output, Packs, PartFormat

Files = Annotated[list[str], typer.Argument(metavar="ANSWERS...", help="Answers files, one for each use case.")]


def run(files: Files, form: PartFormat = "terminal", output: Output = None, packs: Packs = None) -> None:
    """Score every file and print a row for each, in the order given."""
    from functools import partial

    from readiness import pipeline
    from readiness.cli.output import print_notice, print_to_text, write_result
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.portfolio import portfolio_as_json, portfolio_row, print_portfolio
    from readiness.errors import InvalidFilesError, Problem, UnknownNameError
    from readiness.model.rejudgment import find_rejudgment

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
        if found := find_rejudgment(loaded.answers.assessment, loaded.pack):
            print_notice(f"{path}: warning: {found.said}: scores may differ")
        rows.append(portfolio_row(loaded.answers, pipeline.scorecard(loaded), loaded.pack.rubric.policies.rounding))
    if problems:
        raise InvalidFilesError(problems)
    if form == "json":
        write_result(portfolio_as_json(rows).encode(), output)
    else:
        print_to_text(partial(print_portfolio, rows), output)


COMMAND = Command(run, __doc__)
