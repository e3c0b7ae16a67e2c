"""Record a benefit of the tool in use, or change it: its figures, its baseline, and who has verified it.

    readiness record benefit answers.yaml "Fewer temps" --class cash-releasing --per-year 50000..110000..160000

    readiness record benefit answers.yaml fewer-temps --baseline 410000@2026-03-31 --ramp-up 9 --needs-adoption

    readiness record benefit answers.yaml fewer-temps --verified CFO --on 2026-05-29 --evidence "Ledger 6140"

Classes: cash-releasing counts in return and payback; income-protected stands beside them; time-released counts as cash
once a decision releases it (--released); quality is told. Without a baseline a benefit is shown and not counted.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.case_completion import complete_class, complete_role
from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_line_options import (
    BenefitSaid,
    Id,
    Once,
    Owner,
    Per,
    PerMonth,
    PerUnit,
    PerYear,
    Remove,
    Source,
    Starts,
    Title,
    Until,
)

if TYPE_CHECKING:
    from readiness.cli.record_benefit import BenefitOptions
    from readiness.cli.record_lines import LineOptions
    from readiness.cli.record_run import Recording, RecordTarget

Class = Annotated[
    str,
    typer.Option(
        "--class",
        metavar="CLASS",
        autocompletion=complete_class,
        help="cash-releasing, income-protected, time-released or quality; a new benefit needs it.",
    ),
]
HoursPerYear = Annotated[
    str,
    typer.Option("--hours-per-year", metavar="HOURS", help="Time released in a year: HOURS, or LOW..LIKELY..HIGH."),
]
Role = Annotated[
    str,
    typer.Option(
        "--role", metavar="GROUP", autocompletion=complete_role, help="The role group whose time is released."
    ),
]
NeedsAdoption = Annotated[
    bool | None,
    typer.Option(
        "--needs-adoption/--no-needs-adoption", help="The amount is for full adoption; its share is taken of it."
    ),
]
RampUp = Annotated[
    str,
    typer.Option("--ramp-up", metavar="MONTHS", help="Months until the full amount, or percents by month: 20,50,100."),
]
Measure = Annotated[str, typer.Option("--measure", metavar="TEXT", help="What is measured.")]
Unit = Annotated[str, typer.Option("--unit", metavar="TEXT", help="The unit of baseline and target.")]
BaselineOf = Annotated[
    str,
    typer.Option("--baseline", metavar="VALUE@DAY", help="The value before the tool came into use: 410000@2026-03-31."),
]
TargetBy = Annotated[
    str, typer.Option("--target", metavar="VALUE@DAY", help="The value wanted by a day: 300000@2027-12-31.")
]
Review = Annotated[str, typer.Option("--review", metavar="YYYY-MM-DD", help="The day on which it is verified.")]
CountsOnceWith = Annotated[
    str,
    typer.Option(
        "--counts-once-with", metavar="NAME", help="Benefits with one name here have one cause: the largest counts."
    ),
]
VerifiedBy = Annotated[
    str, typer.Option("--verified", metavar="WHO", help="Who has verified it, with --on, and perhaps --amount.")
]
VerifiedAmount = Annotated[
    str, typer.Option("--amount", metavar="NUMBER", help="With --verified: the amount of a year; all without it.")
]
ReleasedBy = Annotated[
    str, typer.Option("--released", metavar="DECISION", help="The decision that turns released time into cash.")
]
Share = Annotated[
    str, typer.Option("--share", metavar="PERCENT", help="With --released: the share of the time; all without it.")
]
On = Annotated[
    str,
    typer.Option(
        "--on", metavar="YYYY-MM-DD", help="The day of --verified or --released; that of the assessment by default."
    ),
]
EvidenceOf = Annotated[
    str, typer.Option("--evidence", metavar="TEXT", help="Evidence of what was verified, or else of the baseline.")
]


def run(  # one parameter for each option
    said: BenefitSaid = None,
    class_: Class = "",
    once: Once = "",
    per_year: PerYear = "",
    per_month: PerMonth = "",
    per_unit: PerUnit = "",
    per: Per = "",
    hours_per_year: HoursPerYear = "",
    role: Role = "",
    needs_adoption: NeedsAdoption = None,
    ramp_up: RampUp = "",
    starts: Starts = "",
    until: Until = "",
    measure: Measure = "",
    unit: Unit = "",
    baseline: BaselineOf = "",
    target: TargetBy = "",
    review: Review = "",
    counts_once_with: CountsOnceWith = "",
    verified: VerifiedBy = "",
    amount: VerifiedAmount = "",
    released: ReleasedBy = "",
    share: Share = "",
    on: On = "",
    evidence: EvidenceOf = "",
    owner: Owner = "",
    source: Source = "",
    title: Title = "",
    id_: Id = "",
    remove: Remove = False,
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the benefit, and print what was saved."""
    from readiness.cli.record_benefit import BenefitOptions
    from readiness.cli.record_lines import LineOptions
    from readiness.cli.record_run import record, target_of

    amounts = {"--once": once, "--per-year": per_year, "--per-month": per_month, "--per-unit": per_unit}
    line = LineOptions(amounts, title, id_, per, starts, until, owner, source, remove)
    options = BenefitOptions(
        class_, hours_per_year, role, needs_adoption, ramp_up, measure, unit, baseline, target, review,
        counts_once_with, verified, amount, released, share, on, evidence,
    )  # fmt: skip
    example = "benefit answers.yaml TITLE --class cash-releasing --per-year 50000..160000"
    record(target_of(said, "TITLE", example), packs, form, lambda opened: _recording(opened, line, options))


def _recording(target: "RecordTarget", shared: "LineOptions", options: "BenefitOptions") -> "Recording":
    """Return the recording of a benefit. Raises ReadinessError for an option that is wrong or missing."""
    from readiness.cli.record_benefit import benefit_fields
    from readiness.cli.record_lines import case_rules, flow_fields, line_named, line_recording, removal

    case_rules(target)
    line = line_named(target, "benefits", shared)
    if shared.remove:
        return removal(target, "benefits", line)
    fields = flow_fields(target, line, shared) | benefit_fields(target, line, options)
    return line_recording(target, "benefits", line, fields, shared)


COMMAND = Command(run, __doc__)
