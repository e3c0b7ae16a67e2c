"""Start an assessment: write an answers file with every question in it, and a schema for your editor."""

import sys
from pathlib import Path
from typing import Annotated

import typer

Where = Annotated[Path, typer.Argument(metavar="[PATH]", help="The answers file to write.")]
Organization = Annotated[str, typer.Option("--organization", help="Who is assessed.")]
UseCase = Annotated[str, typer.Option("--use-case", help="The AI use case that is assessed.")]
Date = Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="The day of the assessment; today by default.")]
Questionnaire = Annotated[str, typer.Option("--questionnaire", help="What is asked.")]
Rubric = Annotated[str, typer.Option("--rubric", help="How it is judged; by default of the same name.")]
Facts = Annotated[
    list[str] | None, typer.Option("--fact", metavar="NAME=VALUE", help="A fact of the profile; may be repeated.")
]
Packs = Annotated[
    Path | None,
    typer.Option("--packs", metavar="DIR", help="A folder with questionnaires/ and rubrics/, looked in first."),
]
Force = Annotated[bool, typer.Option("--force", help="If the file exists, keep it under another name and start anew.")]


def run(  # noqa: PLR0913, PLR0917  # one for each option
    path: Where = Path("answers.yaml"),
    organization: Organization = "",
    use_case: UseCase = "",
    date: Date = "",
    questionnaire: Questionnaire = "healthcare-ai",
    rubric: Rubric = "",
    fact: Facts = None,
    packs: Packs = None,
    force: Force = False,
) -> None:
    """Write the file and its schema, and say what to do next."""
    import json
    import shlex

    from readiness.loading.answers import answers_in
    from readiness.loading.pack import load_pack
    from readiness.loading.yaml_file import parse
    from readiness.safe_text import visible
    from readiness.saving.answers_schema import answers_schema
    from readiness.saving.files import write_whole
    from readiness.saving.new_answers import SCHEMA_FILE, new_answers

    _refuse_existing(path, force=force)
    pack, _ = load_pack(questionnaire, rubric or questionnaire, packs, references=False)
    organization = organization or _asked("Organization", "--organization")
    use_case = use_case or _asked("AI use case", "--use-case")
    text = new_answers(pack, organization, use_case, date or _today(), _facts(fact or []))
    answers_in(parse(text, str(path)), pack)  # a date or a fact that is wrong is told here, before anything is written
    schema = path.parent / SCHEMA_FILE
    _make_folder(schema.parent)
    kept = _make_room(path) if force else None
    write_whole(path, text.encode())
    write_whole(schema, (json.dumps(answers_schema(pack), indent=1, ensure_ascii=False) + "\n").encode())
    told = f"What was there is now {kept}\n" if kept else ""
    told += f"Wrote {path} ({len(pack.questionnaire.questions)} questions) and {schema}, which editors read.\n"
    sys.stderr.write(visible(f"{told}\nNext: readiness assess {shlex.quote(str(path))}\n"))


def _make_folder(folder: Path) -> None:
    from readiness.saving.files import unwritable

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from None


def _refuse_existing(path: Path, *, force: bool) -> None:
    import os

    from readiness.errors import ReadinessError

    if path.is_dir():
        raise ReadinessError(f"{path} is a folder", f"name a file in it: {path / 'answers.yaml'}")
    if os.path.lexists(path) and not force:
        message = f"{path} exists already, and is left as it is"
        raise ReadinessError(message, f"go on with it: readiness assess {path}; or name another file")


def _make_room(path: Path) -> Path | None:
    """Keep an existing file under the first name that is free."""
    import os
    from itertools import count

    from readiness.saving.files import unwritable

    if not os.path.lexists(path):
        return None
    for number in count(1):
        kept = path.with_name(f"{path.name}.{number}.bak")
        if not os.path.lexists(kept):
            try:
                return path.rename(kept)
            except OSError as error:
                raise unwritable(path, error) from None
    raise AssertionError


def _asked(what: str, option: str) -> str:
    """Ask on a terminal; otherwise say which option is missing."""
    from readiness.errors import ReadinessError
    from readiness.saving.changes import clean

    if not sys.stdin.isatty():
        raise ReadinessError(f"{what.lower() if what != 'AI use case' else what} is missing", f"add {option} '…'")
    while True:
        try:
            if said := clean(input(f"{what}: ")).strip():
                return said
        except EOFError:
            raise ReadinessError(f"{what} is missing", f"add {option} '…'") from None
        except ReadinessError as error:
            sys.stderr.write(f"Not taken: {error.message}; {error.hint}.\n")


def _today() -> str:
    from datetime import datetime

    return datetime.now().astimezone().date().isoformat()


def _facts(stated: list[str]) -> dict[str, str]:
    from readiness.errors import ReadinessError

    for one in stated:
        if "=" not in one:
            raise ReadinessError(f"'{one}' is not a fact and its value", "write --fact size=health-system")
    return {name.strip(): value.strip() for name, _, value in (one.partition("=") for one in stated)}
