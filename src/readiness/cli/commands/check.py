"""Check answers files and packs.

One run reports every problem of every file; for a pack that is named, it also prints every rule the pack declares.
Without an argument it checks answers.yaml here, or every pack if there is no such file.
--expiring lists evidence, approvals and acceptances that end within so many days, with their owners and the gate that
falls; --due lists everything promised too, and gates. With --format github-issues it is one issue for each owner, with
a key that stays, so that a scheduled job opens or updates it. With either option the exit code is 1 if anything is
overdue.
"""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_finding_format
from readiness.cli.form_names import natural
from readiness.cli.options import ANSWERS, AsOf, Language, Packs, day_of

Subjects = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ANSWERS|PACK]...", help="Answers files, names of packs, or folders with your own packs."),
]


Against = Annotated[
    Path | None,
    typer.Option("--against", metavar="DIR", help="Compare one pack with its older version in this folder."),
]

Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORM",
        callback=natural,
        autocompletion=complete_finding_format,
        help="terminal, json, junit, sarif, github or markdown; with --due or --expiring also github-issues.",
    ),
]
Expiring = Annotated[
    int | None,
    typer.Option("--expiring", metavar="DAYS", min=0, max=3650, help="List what lapses within so many days."),
]
Due = Annotated[
    int | None,
    typer.Option("--due", metavar="DAYS", min=0, max=3650, help="List what falls due within so many days, by owner."),
]


def run(
    subjects: Subjects = None,
    form: Form = "terminal",
    packs: Packs = None,
    against: Against = None,
    language: Language = None,
    as_of: AsOf = None,
    expiring: Expiring = None,
    due: Due = None,
) -> None:
    """Check every subject, and exit with 3 if any has an error."""
    from readiness.cli.check_results import CheckResult, check_subject
    from readiness.cli.check_shown import by_severity, show_results
    from readiness.cli.error_boundary import Exit
    from readiness.cli.finding_formats import FORMS, errors_as_findings
    from readiness.cli.form_names import check_form
    from readiness.cli.many_subjects import check_many
    from readiness.cli.project import settle
    from readiness.cli.run_language import choose_common_language, choose_language
    from readiness.errors import UnknownNameError
    from readiness.loading.read_pack import PackReader, pack_names, pack_names_in

    settled = settle(subjects, packs, language)
    packs, language = settled.packs, settled.language
    if settled.project and settled.project.answers and not subjects:
        subjects = list(settled.answers)
    choose_language(language)
    if expiring is not None or due is not None:
        _list_due(subjects or [ANSWERS], expiring, due, day_of(as_of), form, packs)
        return
    check_form(form, FORMS)
    if against is not None:
        _compare(subjects or [], packs, against, form)
        return
    names, day = pack_names(packs), day_of(as_of)
    named = subjects or ([ANSWERS] if Path(ANSWERS).exists() else pack_names_in(packs) if packs else names)
    reader = PackReader(packs)
    for subject in named:
        if subject not in names and not Path(subject).exists() and not {".", "/", "\\"} & set(subject):
            with errors_as_findings(form, subject):
                raise UnknownNameError("answers or pack", subject, names)

    def check(subject: str) -> list[CheckResult]:
        is_pack = subject in names and not Path(subject).is_file()
        return list(check_subject(subject, packs, is_pack=is_pack, as_of=day, reader=reader))

    results = check_many(named, check)
    choose_common_language(language, [one.language for one in results])
    rules = settled.project.check.severity if settled.project else {}
    results = [by_severity(one, rules) for one in results]
    show_results(results, form, is_named=bool(subjects))
    if any(not problem.warning for one in results for problem in one.problems):
        raise typer.Exit(Exit.INVALID)


def _list_due(
    subjects: list[str], expiring: int | None, due: int | None, day: date | None, form: str, packs: Path | None
) -> None:
    """Print what lapses or falls due, and exit with 1 if anything is overdue."""
    from readiness.cli.due_list import DueRequest, list_due
    from readiness.cli.error_boundary import Exit

    asked = DueRequest("expiring", expiring or 0, day) if due is None else DueRequest("due", due, day)
    if list_due(subjects, asked, form, packs):
        raise typer.Exit(Exit.NOT_PASSED)


def _compare(subjects: list[str], packs: Path | None, older: Path, form: str) -> None:
    """Print what changed in one pack, and exit with 1 if its version numbers do not go up far enough."""
    from readiness.cli.compare_packs import compare_packs, comparison_data, comparison_text
    from readiness.cli.error_boundary import Exit
    from readiness.cli.form_names import check_form
    from readiness.cli.pack_option import resolve_pack
    from readiness.safe_text import json_text
    from readiness.statements import checking
    from readiness.statements.voice import say

    check_form(form)
    if len(subjects) != 1 or Path(subjects[0]).is_file():
        raise typer.BadParameter(say(checking.one_pack()), param_hint="--against")
    name, folder = resolve_pack(subjects[0])
    found = compare_packs(subjects[0], name, folder or packs, older)
    said = comparison_text(found)
    if form == "json":
        said = json_text({"schema_version": "2"} | comparison_data(found))
    sys.stdout.write(said)
    if not found.is_enough:
        raise typer.Exit(Exit.NOT_PASSED)


COMMAND = Command(run, __doc__)
