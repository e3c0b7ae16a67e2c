"""The files that `new` wrote or kept, and the next command: as lines, or as JSON."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.cli.pack_of_new import ChosenPack
    from readiness.loading.yaml_file import Document
    from readiness.model.depth import Depth


class WrittenAnswers(NamedTuple):
    """New answers and what was written or kept beside them."""

    path: Path
    questions: int
    """The number of questions in it."""
    schema: Path
    kept: Path | None
    """The place of an older file that had its name."""
    organization: str | None
    """The organization's file, where it was written too."""
    left_out: Statement | None
    """The sentence on the questions that the next gate needs and the depth leaves out."""
    for_git: Sequence[Statement]
    """Sentences on the files for git, and the lines to type."""
    command: str
    """The next command."""


def print_written(written: WrittenAnswers, form: str) -> None:
    """Print what was written in a format."""
    if form == "json":
        _print_json(written)
        return
    from readiness.cli.output import print_notice
    from readiness.statements import depths, outputs
    from readiness.statements import new_answers as statements
    from readiness.statements.lists import paragraph

    if written.kept:
        print_notice(outputs.kept(path=str(written.kept)))
    if written.organization:
        print_notice(statements.wrote_organization(path=written.organization))
    print_notice(statements.wrote(path=str(written.path), number=written.questions, schema=str(written.schema)))
    for line in written.for_git:
        print_notice(line)
    if written.left_out:
        print_notice(paragraph(written.left_out, depths.ask_all()))
    print_notice("")
    print_notice(statements.next_command(command=written.command))


def _print_json(written: WrittenAnswers) -> None:
    from readiness.cli.statement_json import with_statements
    from readiness.safe_text import json_text

    data = {
        "schema_version": "2",
        "answers": str(written.path),
        "questions": written.questions,
        "schema": str(written.schema),
        "kept": str(written.kept) if written.kept else None,
        "organization": written.organization,
        "left_out": written.left_out,
        "for_git": list(written.for_git),
        "next": written.command,
    }
    sys.stdout.write(json_text(with_statements(data)))


class NewAnswers(NamedTuple):
    """New answers that were written."""

    path: Path
    chosen: "ChosenPack"
    missing: "Document | None"
    """The organization's file that was written beside them."""
    kept: Path | None
    """The place of an older file that had their name."""
    depth: "Depth | None"
    is_shared: bool
    """True where the organization's answers are in a file of their own."""


def finish_new(new: NewAnswers, form: str, *, in_git: bool, with_case: bool) -> None:
    """Write the schemas, and with `in_git` the lines for git; then print what was written and the next commands."""
    from readiness.cli.output import print_notice
    from readiness.interview.closing_summary import ResumeCommand
    from readiness.model.asked_at_depth import at_depth
    from readiness.saving.schema_file import write_schema
    from readiness.statements import new_answers as statements

    pack, packs = new.chosen.pack, new.chosen.packs
    schema = write_schema(pack, new.path)
    if new.missing:
        write_schema(pack, Path(new.missing.path), of_organization=True)
    questions = at_depth(pack.questionnaire, new.depth).questions.values()
    asked = [one for one in questions if not new.is_shared or one.scope == "use-case"]
    shared = new.missing.path if new.missing else None
    command = ResumeCommand(str(new.path), packs).command("assess")
    for_git = _for_git(new.path, new.missing, packs) if in_git else ()
    print_written(
        WrittenAnswers(new.path, len(asked), schema, new.kept, shared, _left_out(new), for_git, command), form
    )
    if with_case and pack.rubric.case and form == "terminal":
        print_notice(statements.next_of_case(path=str(new.path)))


def _left_out(new: NewAnswers) -> Statement | None:
    """Return what the depth leaves out of what the next gate needs; computed only where a depth is stated."""
    from readiness import pipeline
    from readiness.model.adapt_to_profile import pack_for_profile
    from readiness.model.depth import FULL
    from readiness.view.depth_said import depth_left_out

    if new.depth is None or new.depth == FULL:
        return None
    loaded = pipeline.load(new.path, new.chosen.packs)
    scorecard = pipeline.score(loaded)
    return depth_left_out(pack_for_profile(loaded.pack, loaded.answers.assessment.profile), loaded.answers, scorecard)


def _for_git(path: Path, missing: "Document | None", packs: Path | None) -> list[Statement]:
    """Write the lines for git beside the new files, and return what to say about them."""
    from readiness.saving.git_setup import config_lines, write_attributes
    from readiness.statements import new_answers as statements
    from readiness.statements import outputs

    new = [path, *([Path(missing.path)] if missing else [])]
    folders = {file.parent: [one.name for one in new if one.parent == file.parent] for file in new}
    wrote = [outputs.wrote(path=str(write_attributes(folder, names))) for folder, names in folders.items()]
    return [*wrote, statements.once_in_git(), *(statements.line_to_type(command=line) for line in config_lines(packs))]
