"""Show one row for each use case of an organization.

Each answers file is one use case; use cases of one organization may share a file with the organization's answers.
"""

from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import AsOf, Language, Output, Packs, PartFormat, day_of

Files = Annotated[
    list[str] | None, typer.Argument(metavar="[ANSWERS]...", help="Answers files, one for each use case.")
]
Planned = Annotated[
    bool, typer.Option("--plan", help="Also plan all of them together, the first ones first, and date the next gates.")
]


def run(
    files: Files = None,
    form: PartFormat = "terminal",
    output: Output = None,
    packs: Packs = None,
    language: Language = None,
    planned: Planned = False,
    as_of: AsOf = None,
) -> None:
    """Score every file and print a row for each, in the order given."""
    from functools import partial

    from readiness import pipeline
    from readiness.cli.form_names import check_form
    from readiness.cli.output import print_notice, print_to_text, write_result
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.project import settle
    from readiness.cli.run_language import choose_common_language, choose_language
    from readiness.cli.statement_json import with_statements
    from readiness.safe_text import json_text
    from readiness.statements import portfolio as statements
    from readiness.terminal.portfolio import print_portfolio
    from readiness.view.portfolio_rows import money_sums

    check_form(form)
    choose_language(language)
    said = settle(files, packs, language)
    packs, language = said.packs, said.language
    refuse_own_input(output, *said.answers)
    rows, warnings = pipeline.portfolio(said.answers, packs, planned=planned, as_of=day_of(as_of))
    choose_common_language(language, [row.language for row in rows])
    for path, warning in warnings:
        print_notice(statements.rejudged(path=str(path), change=warning))
    if form == "json":
        sums = {"money": [one._asdict() for one in found]} if (found := money_sums(rows)) else {}
        data = {"schema_version": "2", "use_cases": [with_statements(row._asdict()) for row in rows]} | sums
        write_result(json_text(data).encode(), output)
    else:
        print_to_text(partial(print_portfolio, rows, planned=planned), output)


COMMAND = Command(run, __doc__)
