"""Record the progress of an initiative.

readiness record progress answers.yaml live-monitoring --status in-progress --owner CIO --due 2026-08-31
"""

from typing import TYPE_CHECKING, Annotated

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
Due = Annotated[str, typer.Option("--due", metavar="YYYY-MM-DD", help="The day by which it is done.")]
Note = Annotated[str, typer.Option("--note", help="A note on the progress.")]


def run(  # one parameter for each option
    said: Said = None,
    status: Status = "",
    owner: Owner = "",
    due: Due = "",
    note: Note = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the progress, and print what it changes."""
    from readiness.cli.record_completion import PROGRESS
    from readiness.cli.record_names import initiative_called, one_of
    from readiness.cli.record_options import day_of, needed
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.saving.record_changes import to_progress
    from readiness.statements import recording as statements
    from readiness.statements import recording_faults as faults

    def recording(target: "RecordTarget") -> "Recording":
        initiative = initiative_called(target.named[0], target.pack)
        old = target.answers.progress.get(initiative.id)
        now = needed("--status", status or (old.status if old else ""), "planned|in-progress|done")
        one_of(now, PROGRESS, faults.no_progress)
        stated = {"owner": owner.strip(), "due": day_of("--due", due), "note": note.strip()}
        fields = {"status": now} | {key: value for key, value in stated.items() if value}
        told = statements.progress(initiative=initiative, status=now)
        return Recording((to_progress(initiative.id, fields),), lambda _: told)

    example = "progress answers.yaml INITIATIVE --status in-progress"
    record(target_of(said, "INITIATIVE", example), packs, form, recording)


COMMAND = Command(run, __doc__)
