"""Combine answers files that several people filled in separately into one, with each person's answers as votes.

A level is recorded if everyone who answered gave the same one. If they differ, the question stays open; go through
the open ones with 'readiness assess --only disagreed' and '--only unanswered'. All evidence and notes are kept.
Returned forms ('readiness export --format form') are answers to the first file that is none; what was worded otherwise
when the form was made is told and left out.
With --driver it merges two branches of one file for git, by question: what one branch changed is taken, and what both
changed differently stays between markers for a person to decide. 'readiness new --git' says how to set it up.
"""

from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat

Files = Annotated[
    list[str], typer.Argument(metavar="ANSWERS...", help="Two or more answers files on the same use case.")
]
To = Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The combined answers file.")]
Force = Annotated[bool, typer.Option("--force", help="If the file exists, keep it under another name.")]
AsAnswered = Annotated[
    bool,
    typer.Option(
        "--as-answered", help="Take answers of returned forms to questions that were worded otherwise then, too."
    ),
]
Driver = Annotated[
    bool, typer.Option("--driver", help="Merge for git, which names four files: base, ours, theirs and path.")
]


def run(
    files: Files,
    output: To = Path("combined.yaml"),
    form: PartFormat = "terminal",
    force: Force = False,
    as_answered: AsAnswered = False,
    driver: Driver = False,
    packs: Packs = None,
) -> None:
    """Write the combined file, and list where the files differ; or merge for git."""
    if driver:
        _merge(files, packs)
        return
    from functools import partial

    from readiness import pipeline
    from readiness.cli.combine_results import combined_as_json, print_combined
    from readiness.cli.combined_paths import combine_paths
    from readiness.cli.form_names import check_form
    from readiness.cli.output import print_notice, print_to_text, print_warnings, warn, write_result
    from readiness.cli.project import settle
    from readiness.cli.unique_path import keep_aside, refuse_existing
    from readiness.errors import ReadinessError
    from readiness.saving.atomic_write import check_folder, write_atomically
    from readiness.saving.hold_lock import hold_lock
    from readiness.statements import combining, outputs

    packs = settle(files, packs, language=False).packs
    check_form(form)
    if len(files) < 2:
        raise ReadinessError(combining.one_file(), combining.name_two())
    refuse_existing(output, combining.force_or_another(), force=force)
    check_folder(output)
    combined, stale, twice = combine_paths(files, output, packs, as_answered=as_answered)
    with hold_lock(output.resolve(), str(output)):
        refuse_existing(output, combining.force_or_another(), force=force)
        with keep_aside(output) as kept:
            write_atomically(output, combined.text.encode())
    loaded = pipeline.load_file(output, packs)
    if kept:
        print_notice(outputs.kept(path=str(kept)))
    print_notice(outputs.wrote(path=str(output)))
    print_warnings(stale)
    warn(twice)
    if any(one.about == "pack_digest" for one in combined.differences):
        print_notice(combining.judged_differently())
    if form == "json":
        write_result(combined_as_json(combined, loaded).encode(), None)
    else:
        print_to_text(partial(print_combined, combined, loaded), None)


def _merge(files: list[str], packs: Path | None) -> None:
    """Merge for git, and exit with 1 if a person has to decide something."""
    from contextlib import suppress

    from readiness.cli.error_boundary import Exit
    from readiness.cli.merge_driver import merge_for_git
    from readiness.cli.project import packs_of_project
    from readiness.errors import ReadinessError

    with suppress(ReadinessError):  # the project file may be in conflict itself
        packs = packs or packs_of_project()
    if not merge_for_git(files, packs):
        raise typer.Exit(Exit.NOT_PASSED)


COMMAND = Command(run, __doc__)
