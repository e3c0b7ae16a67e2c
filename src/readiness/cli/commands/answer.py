"""Answer questions without an interview: by name and value, or from a file with many answers.

    readiness answer data.live-records=2 --note "Seen on ward 4" --evidence "Report; 2026-05-01; share/report.pdf"

--function, --segment or --site makes them answers of that one part of a tool in use.
A value is a level, unknown, or not-applicable (with --reason and --approved-by, and for a time --expires). Nothing
after the equals sign, as in data.use=, removes the answer.
The command can be repeated safely: a note replaces the old note, and evidence is added only if it is not in the file.
"""

from typing import Annotated

import typer

from readiness.cli.answer_completion import complete_answer
from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_document, complete_function, complete_segment, complete_site

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] QUESTION=VALUE...",
        autocompletion=complete_answer,
        help="The answers file (default: answers.yaml), then answers.",
    ),
]
Note = Annotated[str | None, typer.Option("--note", help="A note on the one question named; '' removes it.")]
Evidence = Annotated[
    list[str] | None,
    typer.Option(
        "--evidence",
        metavar="ID|TITLE;DATE;LOCATION",
        autocompletion=complete_document,
        help="Evidence for that question: a document of the register, or one of its own; may be repeated.",
    ),
]
Reason = Annotated[str, typer.Option("--reason", help="The reason why the question is not applicable.")]
ApprovedBy = Annotated[str, typer.Option("--approved-by", help="The person who approves not-applicable.")]
Expires = Annotated[
    str, typer.Option("--expires", metavar="DATE", help="The last day on which the question is not applicable.")
]
DataFile = Annotated[
    str,
    typer.Option("--data-file", metavar="FILE", help="Answers in the form of an answers file; - is standard input."),
]
Function = Annotated[
    str,
    typer.Option("--function", metavar="ID", autocompletion=complete_function, help="The function of the tool."),
]
Segment = Annotated[
    str,
    typer.Option("--segment", metavar="ID", autocompletion=complete_segment, help="The segment of the workforce."),
]
Site = Annotated[str, typer.Option("--site", metavar="ID", autocompletion=complete_site, help="The site.")]


def run(  # one parameter for each option
    said: Said = None,
    note: Note = None,
    evidence: Evidence = None,
    reason: Reason = "",
    approved_by: ApprovedBy = "",
    expires: Expires = "",
    data_file: DataFile = "",
    function: Function = "",
    segment: Segment = "",
    site: Site = "",
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save all answers at once, or none if one is wrong."""
    from readiness.cli.answer_arguments import (
        Approval,
        answers_from_file,
        answers_from_options,
        check_arguments,
        evidence_of,
        split_arguments,
    )
    from readiness.cli.answered_part import PartOptions
    from readiness.cli.answers_to_write import apply_changes, open_to_write
    from readiness.cli.form_names import check_form
    from readiness.cli.output import warn
    from readiness.cli.project import settle
    from readiness.cli.saved_answers import SavedAnswers, print_saved
    from readiness.loading.yaml_file import read_yaml
    from readiness.saving.answer_changes import changes_for
    from readiness.saving.record_changes import to_part

    check_form(form)
    path, named = split_arguments(said or [])
    check_arguments(named, data_file, one=note is not None or bool(evidence))
    many = read_yaml(data_file, "standard input" if data_file == "-" else None) if data_file else None
    settled = settle(path, packs, language=False)
    path = settled.first
    with open_to_write(path, settled.packs) as file:
        warn(file.warnings)
        entries = answers_from_file(many, file.pack) if many else {}
        approval = Approval(reason, approved_by, expires)
        entries |= answers_from_options(named, note, evidence_of(evidence or [], file.answers), approval, file.pack)
        part = PartOptions(function, segment, site).named(path, file.pack, file.answers)
        changes = [change for question, entry in entries.items() for change in changes_for(question, entry, file.pack)]
        if part:
            part.refuse_not_asked(entries, file.pack)
            order = file.pack.questionnaire.questions
            changes = [to_part(change, (part.section, part.id), order) for change in changes]
        before = file.answers
        apply_changes(file, lambda: tuple(changes))
        print_saved(SavedAnswers(entries, part, before, file, path), form)


COMMAND = Command(run, __doc__)
