"""Record an indicator, a figure over time that shows whether the tool does what it is for, or change it.

    readiness record indicator answers.yaml calls-answered --baseline 62@2026-03-31 --target 85@2026-12-31 --owner COO

    readiness record indicator answers.yaml "Claims denied" --unit % --direction down --baseline 8@2026-03-31

    readiness record indicator answers.yaml calls-answered --csv figures/calls.csv --column answered --date-column day

'readiness list indicators' shows typical ones, which bring their title, unit and direction. Actual values come from
'readiness record actual', or from a CSV file in the repository of the answers that a program keeps up to date.
"""

from typing import Annotated

import typer

from readiness.cli.case_completion import complete_benefit, complete_direction, complete_indicator, complete_rule
from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_question

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] TITLE|ID",
        autocompletion=complete_indicator,
        help="The answers file (default: answers.yaml), then the title of a new indicator, or the id of a typical one "
        "or of one to change.",
    ),
]
Unit = Annotated[str, typer.Option("--unit", metavar="TEXT", help="Its unit, such as % or hours.")]
Direction = Annotated[
    str,
    typer.Option(
        "--direction", metavar="up|down", autocompletion=complete_direction, help="The direction of better values."
    ),
]
BaselineOf = Annotated[
    str, typer.Option("--baseline", metavar="VALUE@DAY", help="The value before the tool came into use.")
]
TargetBy = Annotated[str, typer.Option("--target", metavar="VALUE@DAY", help="The value wanted by a day.")]
Owner = Annotated[str, typer.Option("--owner", metavar="WHO", help="The person or role that answers for it.")]
Source = Annotated[str, typer.Option("--source", metavar="TEXT", help="Where its values come from.")]
OfQuestion = Annotated[
    str,
    typer.Option("--question", metavar="ID", autocompletion=complete_question, help="The question that it supports."),
]
OfBenefit = Annotated[
    str,
    typer.Option("--benefit", metavar="ID", autocompletion=complete_benefit, help="The benefit that it measures."),
]
Csv = Annotated[
    str,
    typer.Option("--csv", metavar="FILE", help="A CSV file with its values, relative to the answers file."),
]
Column = Annotated[str, typer.Option("--column", metavar="HEADING", help="The column with the values.")]
DateColumn = Annotated[str, typer.Option("--date-column", metavar="HEADING", help="The column with the days.")]
Rule = Annotated[
    str,
    typer.Option(
        "--rule", metavar="RULE", autocompletion=complete_rule, help="last, mean or sum of the values of one day."
    ),
]
Title = Annotated[str, typer.Option("--title", help="A new title.")]
Id = Annotated[str, typer.Option("--id", metavar="ID", help="The id; by default it is made from the title.")]
Note = Annotated[str, typer.Option("--note", help="A note on it.")]
Remove = Annotated[bool, typer.Option("--remove", help="Take the indicator out.")]


def run(  # one parameter for each option
    said: Said = None,
    unit: Unit = "",
    direction: Direction = "",
    baseline: BaselineOf = "",
    target: TargetBy = "",
    owner: Owner = "",
    source: Source = "",
    question: OfQuestion = "",
    benefit: OfBenefit = "",
    csv: Csv = "",
    column: Column = "",
    date_column: DateColumn = "",
    rule: Rule = "",
    title: Title = "",
    id_: Id = "",
    note: Note = "",
    remove: Remove = False,
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the indicator, and print what was saved."""
    from readiness.cli.record_indicator import IndicatorOptions, indicator_recording
    from readiness.cli.record_run import record, target_of

    options = IndicatorOptions(
        unit, direction, baseline, target, owner, source, question, benefit, csv, column, date_column, rule, title,
        id_, note, remove,
    )  # fmt: skip
    example = "indicator answers.yaml calls-answered --baseline 62@2026-03-31 --target 85@2026-12-31"
    record(target_of(said, "TITLE", example), packs, form, lambda opened: indicator_recording(opened, options))


COMMAND = Command(run, __doc__)
