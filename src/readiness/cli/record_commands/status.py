"""Record the status of the tool, such as live or suspended.

    readiness record status answers.yaml live --since 2026-02-01
    readiness record status answers.yaml suspended --because "A trigger word was missed."

A new status begins on the day of the assessment unless --since names another day, or says unknown.
'readiness list statuses' shows the statuses that the rubric declares.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_status

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] STATUS",
        autocompletion=complete_status,
        help="The answers file (default: answers.yaml), then the status.",
    ),
]
Since = Annotated[
    str,
    typer.Option(
        "--since",
        metavar="YYYY-MM-DD",
        help="The day on which the status began, or unknown; that of the assessment by default.",
    ),
]
Because = Annotated[
    str, typer.Option("--because", metavar="TEXT", help="The reason in one sentence, such as why it was suspended.")
]


def run(  # one parameter for each option
    said: Said = None, since: Since = "", because: Because = "", form: PartFormat = "terminal", packs: Packs = None
) -> None:
    """Save the status, and print what it changes."""
    from readiness.cli.record_names import status_called
    from readiness.cli.record_options import past_day
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.saving.record_changes import to_status
    from readiness.statements import recording as statements

    def recording(target: "RecordTarget") -> "Recording":
        status, now = status_called(target.named[0], target.pack), target.answers.tool
        day = None
        if since and since != "unknown":
            day = past_day("--since", since, target.path, target.answers.date)
        told = statements.status(status=status.title)
        if not since and now and now.status == status.id:
            day = now.since
        elif not since:
            day = target.answers.date
            told = statements.status_today(status=status.title, since=day)
        if day and (since or (now and now.status == status.id)):
            told = statements.status_since(status=status.title, since=day)
        reason = because or (now.because if now and now.status == status.id else None)
        fields = {"status": status.id, "since": day, "because": reason}
        return Recording((to_status(fields),), lambda _: told)

    record(target_of(said, "STATUS", "status answers.yaml STATUS --since 2026-02-01"), packs, form, recording)


COMMAND = Command(run, __doc__)
