"""Record a cost of the use case that no initiative of the plan states, or change it.

    readiness record cost answers.yaml "Supplier license" --group infrastructure --per-year 90000..120000..150000

    readiness record cost answers.yaml supplier-license --starts go-live --owner CIO --source "Offer of March 2026"

Amounts are plain decimals without separators. The id is made from the title; with the id of a line in the file, that
line is changed. The work of the plan and own staff are counted already. 'readiness list cost-groups' shows the groups.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.case_completion import complete_group
from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_line_options import (
    CostSaid,
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
    from readiness.cli.record_lines import LineOptions
    from readiness.cli.record_run import Recording, RecordTarget

Group = Annotated[
    str,
    typer.Option("--group", metavar="ID", autocompletion=complete_group, help="The cost group; a new line needs it."),
]


def run(  # one parameter for each option
    said: CostSaid = None,
    group: Group = "",
    once: Once = "",
    per_year: PerYear = "",
    per_month: PerMonth = "",
    per_unit: PerUnit = "",
    per: Per = "",
    starts: Starts = "",
    until: Until = "",
    owner: Owner = "",
    source: Source = "",
    title: Title = "",
    id_: Id = "",
    remove: Remove = False,
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the cost line, and print what was saved."""
    from readiness.cli.record_lines import LineOptions
    from readiness.cli.record_run import record, target_of

    amounts = {"--once": once, "--per-year": per_year, "--per-month": per_month, "--per-unit": per_unit}
    options = LineOptions(amounts, title, id_, per, starts, until, owner, source, remove)
    example = "cost answers.yaml TITLE --group infrastructure --per-year 90000..150000"
    record(target_of(said, "TITLE", example), packs, form, lambda target: _recording(target, group, options))


def _recording(target: "RecordTarget", group: str, options: "LineOptions") -> "Recording":
    """Return the recording of a cost line. Raises ReadinessError for an option that is wrong or missing."""
    from readiness.cli.record_lines import case_rules, flow_fields, line_named, line_recording, removal
    from readiness.cli.record_names import one_of
    from readiness.cli.record_options import needed
    from readiness.errors import ReadinessError
    from readiness.statements import money_faults as faults

    groups = [one.id for one in case_rules(target).groups]
    line = line_named(target, "costs", options)
    if options.remove:
        return removal(target, "costs", line)
    fields = flow_fields(target, line, options)
    if group or line.old is None:
        fields["group"] = one_of(needed("--group", group, "|".join(groups)), groups, faults.no_group)
    if line.old is None and not any(options.amounts.values()):
        raise ReadinessError(faults.needs_amount(name=line.id), faults.write_amount())
    return line_recording(target, "costs", line, fields, options)


COMMAND = Command(run, __doc__)
