"""Options that `readiness record cost` and `readiness record benefit` share."""

from typing import Annotated

import typer

from readiness.cli.case_completion import complete_benefit, complete_cost, complete_timing, complete_unit

_AMOUNT = "AMOUNT, LOW..HIGH or LOW..LIKELY..HIGH"
CostSaid = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] TITLE|ID",
        autocompletion=complete_cost,
        help="The answers file (default: answers.yaml), then the title of a new line, or the id of one to change.",
    ),
]
BenefitSaid = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] TITLE|ID",
        autocompletion=complete_benefit,
        help="The answers file (default: answers.yaml), then the title of a new benefit, or the id of one to change.",
    ),
]
Once = Annotated[str, typer.Option("--once", metavar="AMOUNT", help=f"Paid once: {_AMOUNT}; none removes it.")]
PerYear = Annotated[str, typer.Option("--per-year", metavar="AMOUNT", help="For a full year, in the same forms.")]
PerMonth = Annotated[str, typer.Option("--per-month", metavar="AMOUNT", help="For a month, in the same forms.")]
PerUnit = Annotated[
    str,
    typer.Option(
        "--per-unit",
        metavar="AMOUNT",
        help="For one unit of work, such as a note, scan or call; 'readiness record case --units' states how many.",
    ),
]
Per = Annotated[
    str,
    typer.Option(
        "--per",
        metavar="user|site|member",
        autocompletion=complete_unit,
        help="The amounts are for one of them; 'readiness record fact' states how many: users=80.",
    ),
]
Starts = Annotated[
    str,
    typer.Option(
        "--starts",
        metavar="WHEN",
        autocompletion=complete_timing,
        help="A day, start, go-live, the id of a gate, or exit for a cost of stopping.",
    ),
]
Until = Annotated[str, typer.Option("--until", metavar="YYYY-MM-DD", help="The last day; without it to the horizon.")]
Owner = Annotated[str, typer.Option("--owner", metavar="WHO", help="The person or role that answers for it.")]
Source = Annotated[
    str, typer.Option("--source", metavar="TEXT", help="Where the figures come from; an assumption without it.")
]
Title = Annotated[str, typer.Option("--title", help="A new title.")]
Id = Annotated[str, typer.Option("--id", metavar="ID", help="The id; by default it is made from the title.")]
Remove = Annotated[bool, typer.Option("--remove", help="Take the line out.")]
