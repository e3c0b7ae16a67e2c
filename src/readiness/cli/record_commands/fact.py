"""Record facts of the profile, which decide what is asked and what is needed.

    readiness record fact answers.yaml patient_facing=true sites=5

Nothing after the equals sign removes the fact. 'readiness list facts' shows facts and their values.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_fact

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget
    from readiness.saving.changes import Change
    from readiness.statements.statement import Statement

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] NAME=VALUE...",
        autocompletion=complete_fact,
        help="The answers file (default: answers.yaml), then facts with their values.",
    ),
]


def run(said: Said = None, form: PartFormat = "terminal", packs: Packs = None) -> None:
    """Save all facts at once, or none if one is wrong."""
    from readiness.cli.record_names import checked_fact, pair
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.saving.changes import to_fact
    from readiness.statements import recording as statements

    def recording(target: "RecordTarget") -> "Recording":
        made: list[tuple[Change, Statement]] = []
        for name, typed in [pair(one, "size=hospital") for one in target.named]:
            value = checked_fact(name, typed, target)
            told = statements.fact(name=name, value=value) if value else statements.removed(name=name)
            made.append((to_fact(name, value), told))
        return Recording(tuple(change for change, _ in made), lambda _: tuple(told for _, told in made))

    record(target_of(said, "NAME=VALUE", "fact answers.yaml size=hospital", several=True), packs, form, recording)


COMMAND = Command(run, __doc__)
