"""The files that `new` wrote or kept, and the next command: as lines, or as JSON."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from readiness.statements.statement import Statement


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
    from readiness.statements import new_answers as statements
    from readiness.statements import outputs

    if written.kept:
        print_notice(outputs.kept(path=str(written.kept)))
    if written.organization:
        print_notice(statements.wrote_organization(path=written.organization))
    print_notice(statements.wrote(path=str(written.path), number=written.questions, schema=str(written.schema)))
    for line in written.for_git:
        print_notice(line)
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
        "for_git": list(written.for_git),
        "next": written.command,
    }
    sys.stdout.write(json_text(with_statements(data)))
