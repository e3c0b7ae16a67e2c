"""Combine answers files that people filled in alone into one, with what each said as a vote.

A level is recorded where all who answered gave it; where they differ, the question is left open for the room, which
'readiness assess --only disagreed' and '--only unanswered' go through. Evidence and notes of everyone are kept.
"""

from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.options import Packs, PartFormat

Files = Annotated[list[str], typer.Argument(metavar="ANSWERS...", help="Answers files about one thing, two or more.")]
To = Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The combined answers file.")]
Force = Annotated[bool, typer.Option("--force", help="If the file exists, keep it under another name.")]


def run(
    files: Files,
    output: To = Path("combined.yaml"),
    form: PartFormat = "terminal",
    force: Force = False,
    packs: Packs = None,
) -> None:
    """Write the combined file, and list where the files differ."""
    from functools import partial

    from readiness import pipeline
    from readiness.cli.combined import as_json, combined_from, print_combined
    from readiness.cli.output import deliver, printed, say
    from readiness.cli.room import kept_aside, refuse_existing
    from readiness.errors import ReadinessError, UnknownNameError
    from readiness.saving.files import check_folder, write_whole
    from readiness.saving.lock import locked

    if form not in {"terminal", "json"}:
        raise UnknownNameError("format", form, ["terminal", "json"])
    if len(files) < 2:
        raise ReadinessError("there is only one file", "name two or more answers files to combine")
    refuse_existing(output, "write over it with --force, which keeps it under another name", force=force)
    check_folder(output)
    combined = combined_from(files, output, packs)
    with locked(output.resolve(), str(output)):
        refuse_existing(output, "write over it with --force, which keeps it under another name", force=force)
        with kept_aside(output) as kept:
            write_whole(output, combined.text.encode())
    loaded = pipeline.load(output, packs)
    if kept:
        say(f"What was there is now {kept}")
    say(f"wrote {output}")
    if any(one.about == "pack_digest" for one in combined.differences):
        say("warning: the files were last judged by different contents of the pack; confirm it in 'readiness assess'")
    if form == "json":
        deliver(as_json(combined, loaded).encode(), None)
    else:
        printed(partial(print_combined, combined, loaded), None)
