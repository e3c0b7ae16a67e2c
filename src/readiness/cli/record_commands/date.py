"""Move the day of the assessment, to which all ages are counted and up to which events can be recorded.

readiness record date answers.yaml 2026-07-10
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Said = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ANSWERS] YYYY-MM-DD", help="The answers file (default: answers.yaml), then the day."),
]


def run(said: Said = None, form: PartFormat = "terminal", packs: Packs = None) -> None:
    """Save the day, and print what it changes."""
    from readiness.cli.record_options import needed_day
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.saving.record_changes import to_assessment_day
    from readiness.statements import recording as statements

    def recording(target: "RecordTarget") -> "Recording":
        day = needed_day("YYYY-MM-DD", target.named[0])
        told = statements.assessment_day(day=day)
        return Recording((to_assessment_day(day),), lambda _: told)

    record(target_of(said, "YYYY-MM-DD", "date answers.yaml 2026-07-10"), packs, form, recording)


COMMAND = Command(run, __doc__)
