"""Arguments and options that several commands share, so that their help texts are the same."""

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

Answers = Annotated[str, typer.Argument(metavar="[ANSWERS]", help="The answers file; - reads standard input.")]
AnswersFiles = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS]...", help="The answers file; - reads standard input. Several make one plan, the first first."
    ),
]
Packs = Annotated[
    Path | None,
    typer.Option("--pack", metavar="DIR", help="A folder with your own questionnaires/ and rubrics/, searched first."),
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
    str, typer.Option("--format", metavar="FORM", autocompletion=complete_part_format, help="terminal or json.")
]
