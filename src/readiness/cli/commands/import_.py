"""Take answers that came back in a form, table or workbook into the answers file.

    readiness import answers.yaml answers-ana.xlsx

    readiness import answers.yaml answers-ana.xlsx answers-ben.xlsx --write

Prints each value that would change; --write changes it. Several files become votes: a level is taken where all agree,
and the rest is discussed with 'readiness assess --only disagreed'. An empty cell says nothing and removes nothing.
Tables of other programs are read with --columns and --scale, which say what their headings and scores mean.
Nothing is taken while something is wrong, unless --skip-wrong leaves out what is wrong.
"""

from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Language, Packs, PartFormat

Answers = Annotated[str, typer.Argument(metavar="ANSWERS", help="The answers file.")]
Files = Annotated[list[str] | None, typer.Argument(metavar="FILE...", help="The files that came back.")]
Write = Annotated[bool, typer.Option("--write", help="Write the changes into the answers file.")]
SkipWrong = Annotated[bool, typer.Option("--skip-wrong", help="Leave out answers with something wrong, take the rest.")]
Pulse = Annotated[bool, typer.Option("--pulse", help="Count returns of the anonymous form, as evidence.")]
AsAnswered = Annotated[
    bool, typer.Option("--as-answered", help="Take answers of forms to questions that were worded otherwise then, too.")
]

Chosen = Annotated[
    list[str] | None,
    typer.Option(
        "--columns",
        metavar="COLUMN=HEADING,...",
        help="The headings of a table of another program: level=Score,note=Observations,id=Ref.",
    ),
]
Scores = Annotated[
    str,
    typer.Option("--scale", metavar="SCORE=LEVEL,...", help="The levels that its scores mean: 0-2=0,2-4=1,4-10=2."),
]


def run(
    answers: Answers,
    files: Files = None,
    write: Write = False,
    skip_wrong: SkipWrong = False,
    as_answered: AsAnswered = False,
    pulse: Pulse = False,
    columns: Chosen = None,
    scale: Scores = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
    language: Language = None,
) -> None:
    """Print what would change; with --write also change it."""
    from readiness.cli.form_names import check_form
    from readiness.cli.import_answers import ImportRequest, import_files
    from readiness.cli.project import settle

    check_form(form)
    said = settle(answers, packs, language)
    asked = ImportRequest(
        answers, tuple(files or ()), form, said.packs, said.language, write=write, skip_wrong=skip_wrong
    )._replace(as_answered=as_answered, headings=tuple(columns or ()), scores=scale)
    if pulse:
        from readiness.cli.pulse import import_pulse

        import_pulse(asked)
        return
    import_files(asked)


COMMAND = Command(run, __doc__)
