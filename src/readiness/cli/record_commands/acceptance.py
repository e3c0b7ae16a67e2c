"""Record that somebody accepts a shortfall of a tool in use, once and for a time.

    readiness record acceptance answers.yaml infrastructure.continuity --by "Chief medical officer"
      --until 2026-06-20 --because "Paper forms are ready."

An outcome that fails gates stays, also with an acceptance.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_options import By, Date, Function, QuestionSaid, Segment, Site

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget

Until = Annotated[
    str, typer.Option("--until", metavar="YYYY-MM-DD", help="The last day on which the shortfall is accepted.")
]
Because = Annotated[str, typer.Option("--because", metavar="TEXT", help="The reason.")]


def run(  # one parameter for each option
    said: QuestionSaid = None,
    by: By = "",
    date: Date = "",
    until: Until = "",
    because: Because = "",
    site: Site = "",
    function: Function = "",
    segment: Segment = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the acceptance, and print what it changes."""
    from readiness.cli.record_names import part_called, question_called
    from readiness.cli.record_options import needed, needed_day, past_day
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.errors import ReadinessError
    from readiness.saving.record_changes import to_acceptance
    from readiness.statements import recording as statements
    from readiness.statements import recording_faults as faults

    def recording(target: "RecordTarget") -> "Recording":
        question = question_called(target.named[0], target.pack)
        part_called(site, function, segment, target)
        who, why = needed("--by", by, "WHO"), needed("--because", because, "WHY")
        day, last = past_day("--date", date, target.path, target.answers.date), needed_day("--until", until)
        if last < day:
            raise ReadinessError(faults.accepted_before(until=last, day=day), faults.accept_longer(day=day))
        fields = {
            "question": question.id,
            "by": who,
            "date": day,
            "until": last,
            "because": why,
            "site": site,
            "function": function,
            "segment": segment,
        }
        told = statements.acceptance(question=question, until=last, who=who)
        return Recording((to_acceptance(fields),), lambda _: told)

    example = "acceptance answers.yaml QUESTION --by WHO --until 2026-06-20 --because WHY"
    record(target_of(said, "QUESTION", example), packs, form, recording)


COMMAND = Command(run, __doc__)
