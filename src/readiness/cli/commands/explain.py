"""Explain a question, dimension, theme, gate or initiative.

Takes an id or a code. Prints its meaning, and the reasons for its result in an answers file. Without an answers file
(answers.yaml here, if there is one) it explains only the questions and the rules.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_subject
from readiness.cli.options import ANSWERS, Pack, Target

Subject = Annotated[
    str,
    typer.Argument(
        metavar="SUBJECT",
        autocompletion=complete_subject,
        help="The id or code of a question, dimension, theme, gate or initiative; or overall.",
    ),
]
AnswersFile = Annotated[
    str | None, typer.Argument(metavar="[ANSWERS]", help="The answers file (default: answers.yaml).")
]


def run(
    subject: Subject,
    answers: AnswersFile = None,
    target: Target = None,
    pack: Pack = None,
) -> None:
    """Print the explanation."""
    from readiness import pipeline
    from readiness.cli.explain_lines import explain
    from readiness.cli.pack_option import resolve_pack
    from readiness.loading.bounded_file import path_on_one_line
    from readiness.loading.read_pack import load_pack

    name, folder = resolve_pack(pack)
    if answers is None and (pack or not Path(ANSWERS).exists()):
        lines = explain(subject, load_pack(name, packs=folder), None)
    elif pack and folder is None:
        raise typer.BadParameter(
            "an answers file names its pack itself; a folder of packs may be given", param_hint="--pack"
        )
    else:
        loaded = pipeline.load_file(answers or ANSWERS, folder)
        lines = explain(subject, loaded.pack, pipeline.assess(loaded, target))
    sys.stdout.write("".join(f"{path_on_one_line(line)}\n" for line in lines))


COMMAND = Command(run, __doc__)
