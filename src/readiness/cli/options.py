"""Arguments and options that several commands share, so that their help texts are the same."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.completion import (
    complete_language,
    complete_pack,
    complete_part_format,
    complete_target,
    complete_template,
)
from readiness.cli.form_names import natural

Answers = Annotated[str, typer.Argument(metavar="[ANSWERS]", help="The answers file; - reads standard input.")]
AnswersFiles = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS]...", help="The answers file; - reads standard input. Several make one plan, the first first."
    ),
]


def _folder(said: Path | None) -> Path | None:
    """Return the folder that --pack names; None for the name of a shipped pack, which is found without it."""
    if said is None or said.is_dir():
        return said
    from readiness.loading.read_pack import pack_names

    return None if str(said) in pack_names() else said


Packs = Annotated[
    Path | None,
    typer.Option(
        "--pack",
        metavar="NAME|DIR",
        callback=_folder,
        autocompletion=complete_pack,
        help="The name of a pack, or a folder with your own questionnaires/ and rubrics/, searched first.",
    ),
]
Pack = Annotated[
    str | None,
    typer.Option(
        "--pack",
        metavar="NAME|DIR",
        autocompletion=complete_pack,
        help="The name of a pack, or the folder of your own.",
    ),
]
OverlayFile = Annotated[
    str, typer.Option("--overlay", metavar="FILE", help="A file in which your organization changes the pack.")
]
ANSWERS = "answers.yaml"
"""The default answers file."""
PACK = "healthcare-ai"
"""The default pack."""
Target = Annotated[
    str | None,
    typer.Option(
        "--target",
        metavar="GATE",
        autocompletion=complete_target,
        help="Plan to this gate or target instead of the next gate.",
    ),
]
SiteName = Annotated[
    str | None,
    typer.Option("--site", metavar="SITE", help="The site of a target that is checked site by site, by id or title."),
]
TemplateName = Annotated[
    str | None,
    typer.Option(
        "--template",
        metavar="NAME|DIR",
        autocompletion=complete_template,
        help="The name of a shipped template, or the folder of your own.",
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="CODE",
        autocompletion=complete_language,
        help="The language of the result, such as de; by default the one that the answers name, or English.",
    ),
]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to this file; - is standard output.")
]
PartFormat = Annotated[
    str,
    typer.Option(
        "--format", metavar="FORM", callback=natural, autocompletion=complete_part_format, help="terminal or json."
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DAY", help="Judge ages, events and promises on this day: YYYY-MM-DD, or today."),
]


def day_of(said: str | None) -> date | None:
    """Return the day that is named; None without one. Raises ReadinessError for a text that is no day."""
    if said is None:
        return None
    from readiness.cli.written_day import day_meant
    from readiness.errors import ReadinessError
    from readiness.statements import judged_later as statements
    from readiness.statements.quoting import found

    day = day_meant(said)
    if day is None:
        raise ReadinessError(statements.no_day(text=found(said)), statements.write_day())
    return day
