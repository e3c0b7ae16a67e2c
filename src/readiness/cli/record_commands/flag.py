"""Put a question on the parking lot, for later discussion, or take it off.

readiness record flag answers.yaml data.live-records
readiness record flag answers.yaml data.live-records --off
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_question

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] QUESTION",
        autocompletion=complete_question,
        help="The answers file (default: answers.yaml), then the question.",
    ),
]
Off = Annotated[bool, typer.Option("--off", help="Take it off the parking lot.")]


def run(said: Said = None, off: Off = False, form: PartFormat = "terminal", packs: Packs = None) -> None:
    """Save the flag."""
    from readiness.cli.record_names import question_called
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.saving.changes import to_flag
    from readiness.statements import recording as statements

    def recording(target: "RecordTarget") -> "Recording":
        question = question_called(target.named[0], target.pack)
        told = (statements.unflagged if off else statements.flagged)(question=question)
        return Recording((to_flag(question.id, flagged=not off),), lambda _: told)

    record(target_of(said, "QUESTION", "flag answers.yaml QUESTION"), packs, form, recording)


COMMAND = Command(run, __doc__)
