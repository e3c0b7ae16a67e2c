"""Record what a money case states beside its costs and benefits: currency, discount rate, horizon, adoption, units.

    readiness record case answers.yaml --currency USD --discount-rate 3.5 --months 36 --units call=42000

    readiness record case answers.yaml --adoption 38..60..80 --rate clinical=3200 --spent 120000@2026-05-31

The finance partner states the discount rate: without one no present value and no return are shown.
"""

from typing import Annotated

import typer

from readiness.cli.case_completion import complete_rate
from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat

Said = Annotated[
    list[str] | None, typer.Argument(metavar="[ANSWERS]", help="The answers file (default: answers.yaml).")
]
Currency = Annotated[str, typer.Option("--currency", metavar="CODE", help="The currency of all amounts, such as USD.")]
PriceYear = Annotated[str, typer.Option("--price-year", metavar="YEAR", help="The year of the prices.")]
Exchange = Annotated[
    str,
    typer.Option(
        "--exchange",
        metavar="RATE@DAY",
        help="What one unit of the rubric's currency is in the case's: 0.92@2026-05-31.",
    ),
]
DiscountRate = Annotated[str, typer.Option("--discount-rate", metavar="PERCENT", help="Percent a year, such as 3.5.")]
Basis = Annotated[
    str, typer.Option("--basis", metavar="real|nominal", help="Real amounts do not grow; nominal ones by --inflation.")
]
Inflation = Annotated[str, typer.Option("--inflation", metavar="PERCENT", help="Percent a year, for a nominal case.")]
First = Annotated[
    str,
    typer.Option("--starts", metavar="YYYY-MM-DD", help="The first day of month 1; that of the assessment without it."),
]
Horizon = Annotated[str, typer.Option("--months", metavar="NUMBER", help="The horizon in months, up to 120.")]
Contingency = Annotated[str, typer.Option("--contingency", metavar="PERCENT", help="Percent on top of all costs.")]
SpentSoFar = Annotated[
    str, typer.Option("--spent", metavar="AMOUNT@DAY", help="What is spent up to a day; shown, in no return.")
]
OwnStaff = Annotated[
    bool | None, typer.Option("--own-staff/--no-own-staff", help="Count own staff, by the plan's person-weeks.")
]
Rate = Annotated[
    list[str] | None,
    typer.Option(
        "--rate",
        metavar="GROUP=AMOUNT",
        autocompletion=complete_rate,
        help="What a person-week of a role group costs; may be repeated.",
    ),
]
Units = Annotated[
    str, typer.Option("--units", metavar="NAME=NUMBER", help="The unit of work and its number in a year: call=42000.")
]
Adoption = Annotated[
    str, typer.Option("--adoption", metavar="PERCENT", help="The percent of users who use the tool: 38..60..80.")
]


def run(  # one parameter for each option
    said: Said = None,
    currency: Currency = "",
    price_year: PriceYear = "",
    exchange: Exchange = "",
    discount_rate: DiscountRate = "",
    basis: Basis = "",
    inflation: Inflation = "",
    starts: First = "",
    months: Horizon = "",
    contingency: Contingency = "",
    spent: SpentSoFar = "",
    own_staff: OwnStaff = None,
    rate: Rate = None,
    units: Units = "",
    adoption: Adoption = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the head of the case, and print what was saved."""
    from readiness.cli.record_case import HeadOptions, case_recording
    from readiness.cli.record_run import record, target_of

    options = HeadOptions(
        currency, price_year, exchange, discount_rate, basis, inflation, starts, months, contingency, spent, own_staff,
        tuple(rate or ()), units, adoption,
    )  # fmt: skip
    target = target_of(said, "OPTION", "case answers.yaml --currency USD --discount-rate 3.5", optional=True)
    record(target, packs, form, lambda opened: case_recording(opened, options))


COMMAND = Command(run, __doc__)
