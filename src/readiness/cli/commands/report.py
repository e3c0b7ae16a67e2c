"""Write the report as HTML, PDF, slides, Markdown, JSON, CSV or text for the terminal.

Without -o the report is written next to the answers file: as report.html or report.pdf, as report-board.pdf for a
board, as report-safety.pdf for the part on safety, as report-security.pdf for the dimension security, as
report-redacted.pdf without people's names.
The layout of a PDF has limits on processor time and memory; the environment variables READINESS_PDF_SECONDS and
READINESS_PDF_MIB set others, in seconds and mebibytes.
Where the project file readiness.yaml names reports, a run without --format and -o writes all of them.
"""

from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.answer_completion import complete_dimension
from readiness.cli.command import Command
from readiness.cli.completion import complete_audience, complete_format, complete_part
from readiness.cli.form_names import natural
from readiness.cli.options import (
    ANSWERS,
    Answers,
    AsOf,
    Language,
    Output,
    Packs,
    SiteName,
    Target,
    TemplateName,
    day_of,
)

Forms = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="FORM",
        callback=natural,
        autocompletion=complete_format,
        help="An output format; may be repeated.",
    ),
]
Audience = Annotated[
    str | None,
    typer.Option(
        "--audience",
        metavar="WHO",
        autocompletion=complete_audience,
        help="board (two pages), leadership, or full (with every answer). JSON and CSV are full.",
    ),
]
Dimension = Annotated[
    str | None,
    typer.Option(
        "--dimension",
        metavar="DIMENSION",
        autocompletion=complete_dimension,
        help="Only the part of one dimension, by id or title.",
    ),
]
Part = Annotated[
    str | None,
    typer.Option(
        "--part",
        metavar="READER",
        autocompletion=complete_part,
        help="Only what one reader needs: team, site (with --site), safety, or finance.",
    ),
]
Redact = Annotated[bool, typer.Option("--redact", help="Leave out people's names and everything they wrote.")]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="ANSWERS", help="The previous assessment: a file, REV:PATH, a revision, or a PDF."),
]
History = Annotated[
    bool, typer.Option("--history", help="Add how it went over the file's commits, in HTML, PDF, Markdown and JSON.")
]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; exit with 1 if the file on disk differs.")]
Slides = Annotated[
    Path | None,
    typer.Option("--slides", metavar="FILE", help="Your own .pptx or .potx, with the layouts for --format pptx."),
]

With = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="ANSWERS", help="Another use case of one plan, which goes after; may be repeated."),
]
After = Annotated[
    list[str] | None,
    typer.Option("--after", metavar="ANSWERS", help="Another use case of one plan, which goes first; may be repeated."),
]


def run(
    answers: Answers = ANSWERS,
    form: Forms = None,
    output: Output = None,
    target: Target = None,
    site: SiteName = None,
    packs: Packs = None,
    audience: Audience = None,
    part: Part = None,
    dimension: Dimension = None,
    redact: Redact = False,
    since: Since = None,
    history: History = False,
    template: TemplateName = None,
    check: Check = False,
    slides: Slides = None,
    language: Language = None,
    with_: With = None,
    after: After = None,
    as_of: AsOf = None,
) -> None:
    """Write one report, or every report of the project file where the command line names none."""
    import gc
    from dataclasses import replace

    from readiness.cli.project import settle
    from readiness.cli.write_report import ReportRequest, write_project_reports, write_report

    said = settle(answers, packs, language, target)
    if said.project and said.project.reports and form is None and output is None:
        write_project_reports(said, check=check, as_of=as_of)
        return
    gc.disable()  # one report makes few cycles, and a search for them takes a fortieth of its time
    request = replace(
        ReportRequest.of(said),
        forms=tuple(form or ()),
        output=output,
        site=site,
        audience=audience,
        part=part,
        dimension=dimension,
        redact=redact,
        since=since,
        history=history,
        template=template,
        check=check,
        slides=slides,
        before=tuple(after or ()),
        behind=tuple(with_ or ()),
        as_of=day_of(as_of),
    )
    write_report(request)


COMMAND = Command(run, __doc__)
