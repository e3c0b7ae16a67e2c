"""Record the progress of an initiative, and what remains of it.

readiness record progress answers.yaml live-monitoring --status in-progress --owner CIO --due 2026-08-31
readiness record progress answers.yaml live-monitoring --remaining 3 --effort technical=2 --effort clinical=0.5
"""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_initiative, complete_progress

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] INITIATIVE",
        autocompletion=complete_initiative,
        help="The answers file (default: answers.yaml), then the id or code of the initiative.",
    ),
]
Status = Annotated[
    str,
    typer.Option("--status", metavar="STATUS", autocompletion=complete_progress, help="planned, in-progress or done."),
]
Owner = Annotated[str, typer.Option("--owner", metavar="WHO", help="The person or role that answers for it.")]
Due = Annotated[str, typer.Option("--due", metavar="DAY", help="The day by which it is done: 2026-09-30, 30 sep, +6w.")]
RemainingWeeks = Annotated[
    str, typer.Option("--remaining", metavar="WEEKS", help="The weeks that remain of work in progress.")
]
Effort = Annotated[
    list[str] | None,
    typer.Option(
        "--effort",
        metavar="[ROLE=]NUMBER",
        help="The person-weeks that remain, of all role groups together, or of one; then it may be repeated.",
    ),
]
Note = Annotated[str, typer.Option("--note", help="A note on the progress.")]


def run(  # one parameter for each option
    said: Said = None,
    status: Status = "",
    owner: Owner = "",
    due: Due = "",
    remaining: RemainingWeeks = "",
    effort: Effort = None,
    note: Note = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the progress, and print what it changes."""
    from readiness.cli.record_done import told_short
    from readiness.cli.record_names import initiative_named
    from readiness.cli.record_options import due_day
    from readiness.cli.record_remaining import remaining_of, status_of, told_remaining
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.saving.record_changes import to_progress
    from readiness.statements import recording as statements
    from readiness.statements.values import Named

    def recording(target: "RecordTarget") -> "Recording":
        initiative = initiative_named(target.named[0], target)
        old = target.answers.progress.get(initiative.id)
        now = status_of(status, old, works=bool(remaining or effort))
        stated = {"owner": owner.strip(), "due": due_day(due), "note": note.strip()}
        fields: dict[str, Any] = {"status": now} | {key: value for key, value in stated.items() if value}
        left = remaining_of(remaining, effort or [], now, old, target)
        if left or now != "in-progress":  # what is planned or done has no rest
            fields["remaining"] = left
        named = Named("initiative", initiative.id, f"{initiative.code} {initiative.title}")
        told = (statements.progress(initiative=named, status=now), *told_remaining(left))
        if now == "done":
            told += told_short(initiative.id, target)
        return Recording((to_progress(initiative.id, fields),), lambda _: told)

    example = "progress answers.yaml INITIATIVE --status in-progress"
    record(target_of(said, "INITIATIVE", example), packs, form, recording)


COMMAND = Command(run, __doc__)
