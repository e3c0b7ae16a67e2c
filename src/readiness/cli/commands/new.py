"""Start an assessment: write an answers file with every question in it, and a schema for your editor."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from readiness.loading.yaml_file import Document
    from readiness.model.pack import Pack

Where = Annotated[Path, typer.Argument(metavar="[PATH]", help="The answers file to write.")]
Organization = Annotated[str, typer.Option("--organization", help="Who is assessed.")]
UseCase = Annotated[str, typer.Option("--use-case", help="What is assessed: a use case, a system, a product.")]
Date = Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="The day of the assessment; today by default.")]
Questionnaire = Annotated[str, typer.Option("--questionnaire", help="What is asked; by default that of the pack.")]
Rubric = Annotated[str, typer.Option("--rubric", help="How it is judged; by default of the questionnaire's name.")]
Facts = Annotated[
    list[str] | None, typer.Option("--fact", metavar="NAME=VALUE", help="A fact of the profile; may be repeated.")
]
Pack_ = Annotated[
    str | None, typer.Option("--pack", metavar="NAME|DIR", help="A pack by its name, or the folder of your own.")
]
Shared = Annotated[
    str,
    typer.Option(
        "--organization-answers",
        metavar="FILE",
        help="The organization's answers, shared by its use cases, seen from the new file; written when missing.",
    ),
]
Force = Annotated[bool, typer.Option("--force", help="If the file exists, keep it under another name and start anew.")]


def run(  # one for each option
    path: Where = Path("answers.yaml"),
    organization: Organization = "",
    use_case: UseCase = "",
    date: Date = "",
    questionnaire: Questionnaire = "",
    rubric: Rubric = "",
    fact: Facts = None,
    pack_: Pack_ = None,
    organization_answers: Shared = "",
    force: Force = False,
) -> None:
    """Write the file and its schema, and say what to do next."""
    import json

    from readiness.cli.output import say
    from readiness.cli.packs import named
    from readiness.cli.room import kept_aside, refuse_existing
    from readiness.interviewing.closing import Sitting
    from readiness.loading.pack import load_pack
    from readiness.saving.answers_schema import answers_schema
    from readiness.saving.files import check_folder, write_whole
    from readiness.saving.lock import locked
    from readiness.saving.new_answers import SCHEMA_FILE, new_answers, new_organization

    refuse_existing(path, f"go on with it: readiness assess {path}", force=force)
    check_folder(path)
    name, packs = named(pack_)
    questionnaire = questionnaire or name
    pack, _ = load_pack(questionnaire, rubric or questionnaire, packs, references=False)
    _refuse_wrong(pack, date, fact or [])
    organization, use_case = _header(organization, use_case, pack.questionnaire.subject)
    date, facts = date or _today(), _with_asked(pack, _facts(fact or []))
    text = new_answers(pack, organization, use_case, date, facts, organization_answers)
    missing = _checked(pack, path, text, new_organization(pack, organization, date, facts))
    schema = path.parent / SCHEMA_FILE
    with locked(path.resolve(), str(path)):
        refuse_existing(path, f"go on with it: readiness assess {path}", force=force)
        _make_folder(schema.parent)
        if missing:
            check_folder(Path(missing.path))
            write_whole(Path(missing.path), missing.text.encode())
        with kept_aside(path) as kept:
            write_whole(path, text.encode())
    write_whole(schema, (json.dumps(answers_schema(pack), indent=1, ensure_ascii=False) + "\n").encode())
    if kept:
        say(f"What was there is now {kept}")
    if missing:
        say(f"Wrote {missing.path}, for what is so in the whole organization.")
    asked = [q for q in pack.questionnaire.questions.values() if not organization_answers or q.scope == "use-case"]
    say(f"Wrote {path} ({len(asked)} questions) and {schema}, which editors read.")
    say("")
    say(f"Next: {Sitting(str(path), packs).command('assess')}")


def _checked(pack: "Pack", path: Path, text: str, first: str) -> "Document | None":
    """Return the organization's file when it is still to be written, with `first` in it.

    What would be wrong with the new answers all the same is told before anything is written.
    """
    from readiness.loading.answers import answers_in
    from readiness.loading.organization import organization_path, read_organization
    from readiness.loading.yaml_file import parse

    document = parse(text, str(path))
    shared = organization_path(document, path)
    missing = parse(first, str(shared)) if shared and not shared.exists() else None
    answers_in(document, pack, missing or read_organization(document, path))
    return missing


def _with_asked(pack: "Pack", stated: dict[str, str]) -> dict[str, str]:
    """On a terminal, ask for the facts that are not stated; they decide what is asked."""
    from readiness.interviewing.asking import Asking, LeavingError
    from readiness.interviewing.facts import ask_facts
    from readiness.interviewing.terminal import Terminal

    if not (sys.stdin and not sys.stdin.closed and sys.stdin.isatty() and sys.stdout.isatty()):
        return stated
    terminal, facts = Terminal(), dict(stated)
    if not all(fact.id in facts for fact in pack.questionnaire.facts_asked(facts)):
        terminal.say("\nFacts that decide what is asked. Enter skips one, s skips the rest.")
    try:
        ask_facts(
            Asking(terminal),
            lambda: pack.questionnaire.facts_asked(facts),
            lambda: facts,
            lambda fact, value: facts.update({fact.id: value}),
        )
    except LeavingError:
        terminal.say()
    return facts


def _make_folder(folder: Path) -> None:
    from readiness.saving.write_errors import unwritable

    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from None


def _refuse_wrong(pack: "Pack", date: str, stated: list[str]) -> None:
    """Tell everything that is wrong with the options at once."""
    from readiness.errors import ReadinessError, did_you_mean
    from readiness.loading.facts import wrong_value
    from readiness.model.scalars import shown, to_day

    wrong = []
    if date and not to_day(date):
        wrong.append(f"--date {shown(date)} is not a date: write a calendar day as YYYY-MM-DD, such as 2026-06-05")
    known = {fact.id: fact for fact in pack.questionnaire.facts}
    for name, value in _facts(stated).items():
        if name not in known:
            wrong.append(f"--fact {shown(name)} is not a fact of {pack.name}: {did_you_mean(name, known)}")
        elif hint := wrong_value(known[name], value):
            wrong.append(f"--fact {name}: {shown(value)} is not a value of it: {hint}")
    if wrong:
        raise ReadinessError("; ".join(wrong), "nothing was written")


def _header(organization: str, use_case: str, subject: str) -> tuple[str, str]:
    """Ask on a terminal for what is missing; otherwise say which options are."""
    from readiness.errors import ReadinessError

    missing = [
        option for option, said in (("--organization", organization), ("--use-case", use_case)) if not said.strip()
    ]
    if missing and not (sys.stdin and not sys.stdin.closed and sys.stdin.isatty()):
        are = "is" if len(missing) == 1 else "are"
        hint = " ".join(f"{option} '…'" for option in missing)
        raise ReadinessError(f"{' and '.join(missing)} {are} missing", f"add {hint}")
    organization = organization.strip() or _asked("Organization", "--organization")
    return organization, use_case.strip() or _asked(subject, "--use-case")


def _asked(what: str, option: str) -> str:
    """Ask until there is an answer."""
    from readiness.cli.output import say
    from readiness.errors import ReadinessError
    from readiness.loading.bounded_file import one_line
    from readiness.saving.changes import clean

    while True:
        try:
            if said := clean(input(f"{one_line(what)}: ")).strip():
                return said
        except EOFError:
            raise ReadinessError(f"{what} is missing", f"add {option} '…'") from None
        except ReadinessError as error:
            say(f"Not taken: {error.message}; {error.hint}.")


def _today() -> str:
    from datetime import datetime

    return datetime.now().astimezone().date().isoformat()


def _facts(stated: list[str]) -> dict[str, str]:
    from readiness.errors import ReadinessError

    for one in stated:
        if "=" not in one:
            raise ReadinessError(f"'{one}' is not a fact and its value", "write --fact size=health-system")
    return {name.strip(): value.strip() for name, _, value in (one.partition("=") for one in stated)}
