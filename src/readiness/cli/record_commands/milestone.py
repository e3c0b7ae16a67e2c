"""Record the day on which a milestone or a gate was passed.

    readiness record milestone answers.yaml pilot_start=2026-01-12 G1=2026-04-20

Nothing after the equals sign removes the day.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_milestone

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget
    from readiness.saving.changes import Change
    from readiness.statements.statement import Statement

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] NAME=DATE...",
        autocompletion=complete_milestone,
        help="The answers file (default: answers.yaml), then milestones or gates with their days.",
    ),
]


def run(said: Said = None, form: PartFormat = "terminal", packs: Packs = None) -> None:
    """Save all days at once, or none if one is wrong."""
    from readiness.cli.record_names import one_of, pair
    from readiness.cli.record_options import past_day
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.saving.record_changes import to_milestone
    from readiness.statements import recording as statements
    from readiness.statements import recording_faults as faults

    def recording(target: "RecordTarget") -> "Recording":
        known = [*target.pack.questionnaire.milestones, *target.pack.rubric.gate_named]
        made: list[tuple[Change, Statement]] = []
        for name, text in [pair(one, f"{known[0] if known else 'NAME'}=2026-04-20") for one in target.named]:
            one_of(name, known, faults.no_milestone)
            day = past_day(f"{name}=", text, target.path, target.answers.date) if text else None
            told = statements.milestone(name=name, day=day) if day else statements.removed(name=name)
            made.append((to_milestone(name, day), told))
        return Recording(tuple(change for change, _ in made), lambda _: tuple(told for _, told in made))

    example = "milestone answers.yaml G1=2026-04-20"
    record(target_of(said, "NAME=DATE", example, several=True), packs, form, recording)


COMMAND = Command(run, __doc__)
