"""Record a decision between the options of the plan, or that a condition of it was met.

    readiness record decision answers.yaml --option minimum --by "Steering committee" --review 2026-09-30
      --condition "Finance confirms the budget.; CFO; 2026-07-15" --condition "Staff is trained; CNO; 2026-08-01; stop"
    readiness record decision answers.yaml D-1 --done C-1 --on 2026-07-10

It writes the day by which the option is done with a chance of 80 %, so that later reports say what moved. A condition
that is not met by its day ends the decision, or the option named behind the day counts from then on. To decide
again, record another decision: the latest one for a gate stands.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import (
    complete_condition,
    complete_decision,
    complete_gate,
    complete_option,
)
from readiness.cli.record_options import By, Date

if TYPE_CHECKING:
    from readiness.cli.record_decision import Chosen
    from readiness.cli.record_run import Recording, RecordTarget
    from readiness.model.answers import Answers
    from readiness.statements.statement import Statement

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] [DECISION]",
        autocompletion=complete_decision,
        help="The answers file (default: answers.yaml), and with --done the id of the decision.",
    ),
]
OptionKind = Annotated[
    str,
    typer.Option(
        "--option",
        metavar="OPTION",
        autocompletion=complete_option,
        help="as-it-is, minimum, recommended, faster or stop; 'readiness roadmap --options' shows them.",
    ),
]
Gate = Annotated[
    str,
    typer.Option(
        "--gate",
        metavar="GATE",
        autocompletion=complete_gate,
        help="The gate it is about; the one of the report's options by default.",
    ),
]
Because = Annotated[str, typer.Option("--because", metavar="TEXT", help="The reason.")]
Review = Annotated[
    str, typer.Option("--review", metavar="YYYY-MM-DD", help="The day on which the decision is looked at again.")
]
Condition = Annotated[
    list[str] | None,
    typer.Option(
        "--condition",
        metavar="TEXT",
        help='"WHAT; OWNER; YYYY-MM-DD", and perhaps "; OPTION", which counts once it is late. May be repeated.',
    ),
]
Met = Annotated[
    list[str] | None,
    typer.Option(
        "--done", metavar="ID", autocompletion=complete_condition, help="A condition that was met; may be repeated."
    ),
]
On = Annotated[
    str,
    typer.Option("--on", metavar="YYYY-MM-DD", help="The day it was met; that of the assessment by default."),
]


def run(  # one parameter for each option
    said: Said = None,
    option: OptionKind = "",
    by: By = "",
    gate: Gate = "",
    date: Date = "",
    because: Because = "",
    review: Review = "",
    condition: Condition = None,
    done: Met = None,
    on: On = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the decision, or the days on which conditions were met, and print what follows."""
    from readiness.cli.record_decision import Chosen
    from readiness.cli.record_run import record, target_of

    chosen = Chosen(option, by, gate, date, because, review, tuple(condition or ()))

    def recording(target: "RecordTarget") -> "Recording":
        if target.named or done or on:
            return _met(target, chosen, done or [], on)
        return _decided(target, chosen)

    example = "decision answers.yaml --option minimum --by WHO"
    record(target_of(said, "DECISION", example, optional=True), packs, form, recording)


def _decided(target: "RecordTarget", chosen: "Chosen") -> "Recording":
    """Return the recording of a new decision."""
    from readiness.cli.record_decision import fields_of, told_new
    from readiness.cli.record_run import Recording
    from readiness.saving.record_changes import to_new_decision

    fields, wording = fields_of(chosen, target)
    return Recording((to_new_decision(fields),), lambda now: tuple(told_new(now, wording)))


def _met(target: "RecordTarget", chosen: "Chosen", names: list[str], day: str) -> "Recording":
    """Return the recording of conditions that were met."""
    from readiness.cli.record_decision import conditions_met, decision_called, told_met
    from readiness.cli.record_options import needed
    from readiness.cli.record_run import Recording
    from readiness.errors import ReadinessError
    from readiness.saving.record_changes import to_conditions_met
    from readiness.statements import recording_decisions as statements

    if not target.named:
        raise ReadinessError(statements.done_of_nothing(), statements.name_decision())
    decision = decision_called(target.named[0], target.answers)
    if chosen.stated:
        message = statements.not_changed(decision=decision.id, options=chosen.stated)
        raise ReadinessError(message, statements.decide_anew())
    needed("--done", "".join(names), "ID")
    days = {met.id: on for met, on in conditions_met(decision, names, day, target)}

    def told(now: "Answers") -> "tuple[Statement, ...]":
        return tuple(told_met(decision.id, list(days), now, target.pack))

    return Recording((to_conditions_met(decision.id, days),), told)


COMMAND = Command(run, __doc__)
