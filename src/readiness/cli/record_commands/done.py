"""Record what was done about an event.

    readiness record done answers.yaml E-1 --by "Patient safety officer" --duty look-back --what "All notes of May"

With --duty it fulfills one of the duties that the rubric declares for the kind of event.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_duty
from readiness.cli.record_options import By, Date, EventSaid

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Duty = Annotated[
    str, typer.Option("--duty", metavar="ID", autocompletion=complete_duty, help="The duty that this fulfills.")
]
What = Annotated[str, typer.Option("--what", metavar="TEXT", help="What was done, in one line.")]


def run(  # one parameter for each option
    said: EventSaid = None,
    by: By = "",
    date: Date = "",
    duty: Duty = "",
    what: What = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save what was done, and print what is left."""
    from readiness.cli.record_names import duty_called, event_called, kind_called, refuse_early
    from readiness.cli.record_options import needed, past_day
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.errors import ReadinessError
    from readiness.saving.record_changes import to_done
    from readiness.statements import event_faults
    from readiness.statements import recording as statements
    from readiness.statements import recording_faults as faults

    def recording(target: "RecordTarget") -> "Recording":
        event = event_called(target.named[0], target.answers)
        kind = kind_called(event.kind, target.pack)
        duties = {one.id: one.title for one in kind.duties}
        day, who = past_day("--date", date, target.path, target.answers.date), needed("--by", by, "WHO")
        refuse_early(event, day)
        fulfills = duty_called(duty, kind) if duty else None
        if not (fulfills or what.strip()):
            raise ReadinessError(event_faults.done_what(), faults.add_option(options=("--duty", "--what")))
        told = statements.done(event=event.id, kind=kind.title, day=day, who=who)
        if fulfills:
            title = duties[fulfills]
            told = statements.duty_done(event=event.id, kind=kind.title, day=day, who=who, duty=title)
        fields = {"date": day, "by": who, "duty": fulfills, "what": what.strip()}
        return Recording((to_done(event.id, fields),), lambda _: told, lambda _: event.id)

    record(target_of(said, "EVENT", "done answers.yaml E-1 --by WHO"), packs, form, recording)


COMMAND = Command(run, __doc__)
