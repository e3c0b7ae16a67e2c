"""Add a site, or change its title, status or the day on which the status began.

readiness record site answers.yaml north --title "North campus" --status live --since 2026-02-01
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_site
from readiness.cli.record_options import PartStatus, Since, Title

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] ID",
        autocompletion=complete_site,
        help="The answers file (default: answers.yaml), then the id of the site.",
    ),
]


def run(  # one parameter for each option
    said: Said = None,
    title: Title = "",
    status: PartStatus = "",
    since: Since = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save what is stated, and print what it changes."""
    from readiness.cli.record_parts import part_recording
    from readiness.cli.record_run import record, target_of
    from readiness.statements import recording_faults as faults

    def recording(target: "RecordTarget") -> "Recording":
        return part_recording(
            target, "sites", target.answers.sites, title.strip(), status, since, faults.site_needs_title
        )

    record(target_of(said, "ID", "site answers.yaml north --title TITLE"), packs, form, recording)


COMMAND = Command(run, __doc__)
