"""Put a document into the register of evidence, change it, or take it out; answers name it by its id.

    readiness record evidence answers.yaml pilot-report --title "Pilot report" --date 2026-05-01

    readiness answer answers.yaml data.live-records=2 --evidence pilot-report

A document that answers name stays in the register. --organization puts a new one into the organization's file, for its
own answers and for those of every use case.
"""

from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_document

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] ID|TITLE",
        autocompletion=complete_document,
        help="The answers file (default: answers.yaml), then the id of the document, or the title of a new one.",
    ),
]
Title = Annotated[str, typer.Option("--title", help="Its title.")]
Date = Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="The day it was made.")]
Location = Annotated[
    str, typer.Option("--location", metavar="WHERE", help="Words, an address, or a path relative to the file.")
]
Expires = Annotated[str, typer.Option("--expires", metavar="YYYY-MM-DD", help="The last day on which it counts.")]
ReviewedBy = Annotated[str, typer.Option("--reviewed-by", metavar="WHO", help="The second person who looked at it.")]
Digest = Annotated[bool, typer.Option("--digest", help="Record the SHA-256 of the file at its location.")]
Note = Annotated[str, typer.Option("--note", help="A note on it.")]
Organization = Annotated[bool, typer.Option("--organization", help="Put it into the organization's file.")]
Remove = Annotated[bool, typer.Option("--remove", help="Take it out; refused while an answer names it.")]


def run(  # one parameter for each option
    said: Said = None,
    title: Title = "",
    date: Date = "",
    location: Location = "",
    expires: Expires = "",
    reviewed_by: ReviewedBy = "",
    digest: Digest = False,
    note: Note = "",
    organization: Organization = False,
    remove: Remove = False,
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the document, and print what was saved."""
    from readiness.cli.record_document import DocumentOptions, document_recording
    from readiness.cli.record_run import record, target_of

    options = DocumentOptions(title, date, location, expires, reviewed_by, digest, note, organization, remove)
    example = "evidence answers.yaml pilot-report --title TITLE --date 2026-05-01"
    record(target_of(said, "ID", example), packs, form, lambda opened: document_recording(opened, options))


COMMAND = Command(run, __doc__)
