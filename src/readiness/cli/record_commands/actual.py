"""Record an actual value of an indicator.

    readiness record actual answers.yaml calls-answered 71 --on 2026-05-31

A value of the same day is replaced. 'readiness record indicator' writes a new indicator.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.case_completion import complete_indicator
from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] INDICATOR VALUE",
        autocompletion=complete_indicator,
        help="The answers file (default: answers.yaml), the id of the indicator, and the value.",
    ),
]
On = Annotated[
    str, typer.Option("--on", metavar="YYYY-MM-DD", help="The day of the value; that of the assessment by default.")
]
Evidence = Annotated[str, typer.Option("--evidence", metavar="TEXT", help="What a third person could look at.")]
Note = Annotated[str, typer.Option("--note", help="A note on the value.")]


def run(
    said: Said = None,
    on: On = "",
    evidence: Evidence = "",
    note: Note = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the value, and print what was saved."""
    from readiness.cli.record_run import record, target_of

    more = {"evidence": evidence.strip(), "note": note.strip()}
    target = target_of(said, "INDICATOR VALUE", "actual answers.yaml calls-answered 71 --on 2026-05-31", several=True)
    record(target, packs, form, lambda opened: _recording(opened, on, more))


def _recording(target: "RecordTarget", on: str, more: dict[str, str]) -> "Recording":
    """Return the recording of a value. Raises ReadinessError for an unknown indicator and for what is no number."""
    from readiness.cli.record_money import number_of
    from readiness.cli.record_names import one_of
    from readiness.cli.record_options import past_day
    from readiness.cli.record_run import Recording
    from readiness.errors import ReadinessError
    from readiness.model.field_types import exact_figure, to_number
    from readiness.saving.case_changes import to_actual
    from readiness.statements import money_faults as faults
    from readiness.statements import recording_faults
    from readiness.statements import recording_money as statements

    if len(target.named) != 2:
        example = "actual answers.yaml calls-answered 71 --on 2026-05-31"
        raise ReadinessError(faults.needs_value(), recording_faults.for_example(example=example))
    name, text = target.named
    known = {one.id: one for one in target.answers.indicators}
    indicator = known[one_of(name, known, faults.no_indicator, faults.record_indicator(path=target.path, name=name))]
    value, day = number_of("VALUE", text), past_day("--on", on, target.path, target.answers.date)
    now = exact_figure(to_number(value) or 0)
    before = [one.value for one in indicator.actuals if one.date == day]
    told = statements.actual(name=name, value=now, day=day)
    if before and exact_figure(before[0]) != now:
        told = statements.actual_changed(name=name, value=now, old=exact_figure(before[0]), day=day)
    return Recording((to_actual(name, {"date": day, "value": value} | more),), lambda _: told)


COMMAND = Command(run, __doc__)
