"""Put a question on the parking lot, for later discussion, or take it off.

readiness record flag answers.yaml data.live-records
readiness record flag answers.yaml data.live-records --why "Ask the vendor" --owner CIO --due 2026-09-30
readiness record flag answers.yaml data.live-records --off
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_options import QuestionSaid

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Why = Annotated[str, typer.Option("--why", help="The reason, in one line.")]
Owner = Annotated[str, typer.Option("--owner", metavar="WHO", help="The person or role that comes back to it.")]
Due = Annotated[
    str, typer.Option("--due", metavar="DAY", help="The day until which it is settled: 2026-09-30, 30 sep, +6w.")
]
Off = Annotated[bool, typer.Option("--off", help="Take it off the parking lot.")]


def run(  # one parameter for each option
    said: QuestionSaid = None,
    why: Why = "",
    owner: Owner = "",
    due: Due = "",
    off: Off = False,
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the flag; details that are not stated stay as they are."""
    from readiness.cli.record_names import question_called
    from readiness.cli.record_options import due_day
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.errors import ReadinessError
    from readiness.model.answer import NO_ANSWER, Parked
    from readiness.saving.changes import to_flag
    from readiness.statements import recording as statements
    from readiness.statements import recording_faults as faults
    from readiness.statements import report_text
    from readiness.statements.lists import entries

    def recording(target: "RecordTarget") -> "Recording":
        question = question_called(target.named[0], target.pack)
        if off:
            if why or owner or due:
                raise ReadinessError(faults.off_with_details(), faults.leave_off_out())
            return Recording((to_flag(question.id, flagged=False),), lambda _: statements.unflagged(question=question))
        old = target.answers.answers.get(question.id, NO_ANSWER).flagged or Parked()
        said = why.strip() or old.why or "", owner.strip() or old.owner or "", due_day(due) or old.due
        change = to_flag(question.id, flagged=True, why=said[0], owner=said[1], due=said[2])
        known = [one for one in (*said[:2], report_text.parked_until(day=said[2]) if said[2] else "") if one]
        told = statements.flagged(question=question)
        if known:
            told = statements.flagged_with(question=question, details=entries(*known))
        return Recording((change,), lambda _: told)

    record(target_of(said, "QUESTION", "flag answers.yaml QUESTION"), packs, form, recording)


COMMAND = Command(run, __doc__)
