"""Close an event: the outcome that it forces ends on that day.

    readiness record close answers.yaml E-1 --by "Safety committee" --evidence "Review of the event"

Closing restores no gate: questions that the event reopened count again once there is evidence from after it.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_document
from readiness.cli.record_options import By, Date, EventSaid

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Evidence = Annotated[
    str,
    typer.Option(
        "--evidence", metavar="ID|TITLE", autocompletion=complete_document, help="What a third person could look at."
    ),
]
EvidenceDate = Annotated[
    str,
    typer.Option("--evidence-date", metavar="YYYY-MM-DD", help="The day it was made; the day of closing by default."),
]
Force = Annotated[bool, typer.Option("--force", help="Correct the closing of an event that is closed already.")]
Location = Annotated[str, typer.Option("--location", metavar="WHERE", help="Where the evidence is kept.")]


def run(  # one parameter for each option
    said: EventSaid = None,
    by: By = "",
    date: Date = "",
    evidence: Evidence = "",
    evidence_date: EvidenceDate = "",
    location: Location = "",
    force: Force = False,
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the closing, and print what it does."""
    from readiness.cli.record_names import check_closing, event_called, kind_called
    from readiness.cli.record_options import needed, past_day
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.errors import ReadinessError
    from readiness.saving.record_changes import to_closing
    from readiness.statements import event_faults
    from readiness.statements import recording as statements

    def recording(target: "RecordTarget") -> "Recording":
        event = event_called(target.named[0], target.answers)
        if event.closed and not force:
            message = event_faults.closed_already(event=event.id, day=event.closed.date, who=event.closed.by)
            raise ReadinessError(message, event_faults.force_closing())
        kind, assessed = kind_called(event.kind, target.pack), target.answers.date
        day, who = past_day("--date", date, target.path, assessed), needed("--by", by, "WHO")
        document = target.answers.evidence.get(evidence.strip())
        made = past_day("--evidence-date", evidence_date, target.path, assessed) if evidence_date else day
        if not evidence and (evidence_date or location):
            needed("--evidence", "", "TITLE")
        made_then = document.date if document else made if evidence else None
        check_closing(event, kind, day, made_then)
        own = {"title": evidence.strip(), "date": made, "location": location.strip()} if evidence else None
        piece = evidence.strip() if document else own
        told = statements.closed(event=event.id, kind=kind.title, day=day, who=who)
        change = to_closing(event.id, {"date": day, "by": who}, piece)
        return Recording((change,), lambda _: told, lambda _: event.id)

    record(target_of(said, "EVENT", "close answers.yaml E-1 --by WHO"), packs, form, recording)


COMMAND = Command(run, __doc__)
