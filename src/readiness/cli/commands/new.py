"""Start an assessment: write an answers file with every question in it, and a schema for your editor."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.answer_completion import complete_new_fact
from readiness.cli.command import Command
from readiness.cli.completion import complete_depth, complete_pack
from readiness.cli.options import PartFormat
from readiness.cli.record_completion import complete_status

if TYPE_CHECKING:
    from readiness.loading.yaml_file import Document
    from readiness.model.condition import Profile
    from readiness.model.pack import Pack
    from readiness.statements.statement import Statement, Words

Where = Annotated[Path, typer.Argument(metavar="[PATH]", help="The answers file to write.")]
Organization = Annotated[str, typer.Option("--organization", help="The organization to assess.")]
UseCase = Annotated[str, typer.Option("--use-case", help="The use case, system or product to assess.")]
Date = Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="The day of the assessment; today by default.")]
Questionnaire = Annotated[str, typer.Option("--questionnaire", help="The questionnaire; by default the pack's.")]
Rubric = Annotated[str, typer.Option("--rubric", help="The rubric; by default the one with the questionnaire's name.")]
Facts = Annotated[
    list[str] | None,
    typer.Option(
        "--fact",
        metavar="NAME=VALUE",
        autocompletion=complete_new_fact,
        help="A fact of the profile; may be repeated.",
    ),
]
Status = Annotated[
    str, typer.Option("--status", metavar="STATUS", autocompletion=complete_status, help="The status of the tool.")
]
Since = Annotated[str, typer.Option("--since", metavar="YYYY-MM-DD", help="The day on which the status began.")]
Pack_ = Annotated[
    str | None,
    typer.Option(
        "--pack",
        metavar="NAME|DIR",
        autocompletion=complete_pack,
        help="The name of a pack, or the folder of your own.",
    ),
]
Shared = Annotated[
    str,
    typer.Option(
        "--organization-answers",
        metavar="FILE",
        help="The organization's answers, shared by its use cases; relative to the new file, and created if missing.",
    ),
]
Like = Annotated[
    str,
    typer.Option(
        "--like",
        metavar="ANSWERS",
        help="Another use case: its own initiatives, figures and modes are copied, its notes on progress as comments.",
    ),
]
Case = Annotated[bool, typer.Option("--case", help="Also write the frame of a money case, as comments to fill in.")]
DepthName = Annotated[
    str,
    typer.Option(
        "--depth",
        metavar="DEPTH",
        autocompletion=complete_depth,
        help="How many questions are asked: short, middle or all.",
    ),
]
Git = Annotated[bool, typer.Option("--git", help="Also let git merge the answers by question: writes .gitattributes.")]
OverlayFile = Annotated[
    str,
    typer.Option(
        "--overlay",
        metavar="FILE",
        help="The file in which your organization changes the pack; relative to the new file.",
    ),
]
Force = Annotated[
    bool, typer.Option("--force", help="If the file exists, keep it under another name and write a new one.")
]


def run(  # one parameter for each option
    path: Where = Path("answers.yaml"),
    organization: Organization = "",
    use_case: UseCase = "",
    date: Date = "",
    questionnaire: Questionnaire = "",
    rubric: Rubric = "",
    fact: Facts = None,
    status: Status = "",
    since: Since = "",
    pack_: Pack_ = None,
    organization_answers: Shared = "",
    force: Force = False,
    like: Like = "",
    case: Case = False,
    depth: DepthName = "",
    git: Git = False,
    overlay: OverlayFile = "",
    form: PartFormat = "terminal",
) -> None:
    """Write the answers file and its schema, and print the next command."""
    from readiness.cli.depth_option import depth_called
    from readiness.cli.form_names import check_form
    from readiness.cli.new_facts import facts_meant, refuse_wrong, with_asked
    from readiness.cli.new_status import asked_tool, stated_tool
    from readiness.cli.pack_of_new import chosen_pack
    from readiness.cli.unique_path import refuse_existing
    from readiness.cli.written_answers import NewAnswers, finish_new
    from readiness.cli.written_day import as_in_files
    from readiness.saving.atomic_write import check_folder
    from readiness.saving.new_answers import Further, new_answers, new_organization

    check_form(form)
    refuse_existing(path, _go_on(path), force=force)
    check_folder(path)
    chosen = chosen_pack(path, pack_, questionnaire, rubric, overlay)
    pack, date = chosen.pack, as_in_files(date)
    refuse_wrong(pack, date, fact or [])
    tool = stated_tool(pack, status, since, date or _today())
    _refuse_organization(pack, chosen.name, organization_answers)
    organization, use_case = _header(organization, use_case, pack.questionnaire.subject)
    date = date or _today()
    tool = tool or asked_tool(pack, use_case, date)
    facts = with_asked(pack, facts_meant(pack, fact or []))
    further = Further(tool, depth_called(depth) if depth else None, chosen.overlay)
    text = new_answers(pack, organization, use_case, date, facts, organization_answers, further)
    text = _completed(text, pack, facts, like, chosen.packs, in_full=case)
    missing = _checked(pack, path, text, new_organization(pack, organization, date, facts))
    kept = _write(path, text, missing, _go_on(path), force=force)
    new = NewAnswers(path, chosen, missing, kept, further.depth, is_shared=bool(organization_answers))
    finish_new(new, form, in_git=git, with_case=case)


def _go_on(path: Path) -> "Statement":
    from readiness.statements import new_answers as statements

    return statements.go_on(command=f"readiness assess {path}")


def _write(path: Path, text: str, missing: "Document | None", go_on: "Statement", *, force: bool) -> Path | None:
    """Write the answers under their lock, and the organization's file if it is missing; return where the old one is."""
    from readiness.cli.unique_path import keep_aside, refuse_existing
    from readiness.saving.atomic_write import check_folder, write_atomically
    from readiness.saving.hold_lock import hold_lock
    from readiness.saving.schema_file import schema_path

    with hold_lock(path.resolve(), str(path)):
        refuse_existing(path, go_on, force=force)
        _make_folder(schema_path(path).parent)
        if missing:
            check_folder(Path(missing.path))
            _make_folder(schema_path(Path(missing.path), of_organization=True).parent)
            write_atomically(Path(missing.path), missing.text.encode())
        with keep_aside(path) as kept:
            write_atomically(path, text.encode())
        return kept


def _refuse_organization(pack: "Pack", name: str, organization_answers: str) -> None:
    """Raise ReadinessError when an organization's file is asked for and the pack asks nothing of an organization."""
    from readiness.errors import ReadinessError
    from readiness.statements import new_answers as statements

    if organization_answers and not pack.questionnaire.asks_organization:
        raise ReadinessError(statements.no_organization(name=name), statements.leave_out())


def _checked(pack: "Pack", path: Path, text: str, first: str) -> "Document | None":
    """Return the organization's file with `first` in it when it does not exist yet.

    Raises InvalidFilesError for faults in the new answers, before anything is written.
    """
    from readiness.loading.read_answers import parse_answers
    from readiness.loading.read_organization import organization_path, read_organization
    from readiness.loading.yaml_file import parse

    document = parse(text, str(path))
    shared = organization_path(document, path)
    missing = parse(first, str(shared)) if shared and not shared.exists() else None
    parse_answers(document, pack, missing or read_organization(document, path))
    return missing


def _completed(text: str, pack: "Pack", facts: "Profile", like: str, packs: Path | None, *, in_full: bool) -> str:
    """Return the text with the frame of a money case, and with what another use case learned."""
    from readiness.saving.new_case import case_comments

    text += case_comments(pack, facts, in_full=in_full)
    return _with_lessons(text, like, pack, packs) if like else text


def _with_lessons(text: str, like: str, pack: "Pack", packs: Path | None) -> str:
    """Return the text with what another use case learned. Raises InvalidFilesError for faults in its file."""
    from readiness import pipeline
    from readiness.loading.read_answers import read_answers
    from readiness.saving.like_another import like_another

    other = read_answers(like)
    pipeline.load_document(other, like, packs)
    return like_another(text, other, pack)


def _make_folder(folder: Path) -> None:
    from readiness.saving.write_errors import write_error

    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise write_error(folder, error) from None


def _header(organization: str, use_case: str, subject: str) -> tuple[str, str]:
    """Return the organization and the use case, after asking for missing ones on a terminal.

    Raises ReadinessError that names the missing options when standard input is not a terminal.
    """
    from readiness.errors import ReadinessError
    from readiness.statements import new_answers as statements

    missing = [
        option for option, said in (("--organization", organization), ("--use-case", use_case)) if not said.strip()
    ]
    if missing and not (sys.stdin and not sys.stdin.closed and sys.stdin.isatty()):
        message = statements.missing(option=missing[0])
        if len(missing) > 1:
            message = statements.missing_both(options=tuple(missing))
        raise ReadinessError(message, statements.add(options=" ".join(f"{option} '…'" for option in missing)))
    organization = organization.strip() or _asked(statements.organization(), "--organization")
    return organization, use_case.strip() or _asked(subject, "--use-case")


def _asked(label: "Words", option: str) -> str:
    """Ask until the answer is a valid, non-empty text. Raises ReadinessError at the end of the input."""
    from readiness.cli.output import print_notice
    from readiness.errors import ReadinessError
    from readiness.interview.terminal_io import Terminal
    from readiness.loading.bounded_file import path_on_one_line
    from readiness.saving.changes import check_text
    from readiness.statements import new_answers as statements

    terminal = Terminal()
    while True:
        try:
            if said := check_text(terminal.hear(path_on_one_line(statements.prompt(label=label)))).strip():
                return said
        except EOFError:
            message, hint = statements.not_typed(label=label), statements.add(options=f"{option} '…'")
            raise ReadinessError(message, hint) from None
        except ReadinessError as error:
            print_notice(statements.not_taken(message=error.message, hint=error.hint))


def _today() -> str:
    from datetime import datetime

    return datetime.now().astimezone().date().isoformat()


COMMAND = Command(run, __doc__)
