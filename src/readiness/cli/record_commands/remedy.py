"""Record who puts a shortfall right, and by when: of a question or of a dimension.

    readiness record remedy answers.yaml workflow.human-oversight --owner "Coding lead" --due 2026-07-01

It is of the whole tool, or of the one site, function or segment that is named. The longest time that a shortfall of a
tool in use may stand counts from --found.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_place
from readiness.cli.record_options import Function, Segment, Site

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] QUESTION|DIMENSION",
        autocompletion=complete_place,
        help="The answers file (default: answers.yaml), then the question or dimension.",
    ),
]
Owner = Annotated[str, typer.Option("--owner", metavar="WHO", help="The person or role that puts it right.")]
Due = Annotated[str, typer.Option("--due", metavar="DAY", help="The day: 2026-09-30, 30 sep, +6w.")]
Found = Annotated[
    str,
    typer.Option("--found", metavar="YYYY-MM-DD", help="The day it was found; the day of the assessment by default."),
]
Note = Annotated[str, typer.Option("--note", help="A note on the remedy.")]


def run(  # one parameter for each option
    said: Said = None,
    owner: Owner = "",
    due: Due = "",
    found: Found = "",
    note: Note = "",
    site: Site = "",
    function: Function = "",
    segment: Segment = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the remedy, and print what it changes."""
    from readiness.cli.record_names import part_called, place_called, remedy_now
    from readiness.cli.record_options import due_day, needed, needed_day, past_day
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.saving.record_changes import to_remedy
    from readiness.statements import recording as statements

    def recording(target: "RecordTarget") -> "Recording":
        place, part = place_called(target.named[0], target.pack), part_called(site, function, segment, target)
        old = remedy_now(place.id, part, target.answers)
        who = needed("--owner", owner or (old.owner if old else ""), "WHO")
        day = due_day(due) or (old.due if old else needed_day("--due", due))
        fields = {"owner": who, "due": day} | ({"note": note.strip()} if note.strip() else {})
        if found or old is None:
            fields |= {"found": past_day("--found", found, target.path, target.answers.date)}
        told = statements.remedy(place=place, owner=who, due=day)
        if part:
            told = statements.remedy_of_part(place=place, part=part[2], owner=who, due=day)
        return Recording((to_remedy(place.id, fields, part[:2] if part else None),), lambda _: told)

    example = "remedy answers.yaml QUESTION --owner WHO --due 2026-07-01"
    record(target_of(said, "QUESTION", example), packs, form, recording)


COMMAND = Command(run, __doc__)
