"""Results of `migrate`: what changed in each file, and what a person looks at."""

import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

from readiness.cli.text_format import wrap_text
from readiness.loading.bounded_file import path_on_one_line
from readiness.safe_text import json_text
from readiness.saving.migrate_files import PlannedFile
from readiness.statements import migrating as says
from readiness.statements.statement import Statement
from readiness.statements.voice import say, statement_data


def migrations_text(planned: Sequence[PlannedFile], files: Sequence[str], packs: Path | None, *, written: bool) -> str:
    """Return the results for a terminal, with the next command."""
    lines: list[str] = []
    for file in planned:
        lines.append(path_on_one_line(say(_result(file, written=written))))
        if file.migration and file.migration.look_at:
            lines += wrap_text(says.to_look_at(number=len(file.migration.look_at)), "  ")
            for line, about in file.migration.look_at:
                lines += wrap_text(says.at_line(line=line, about=about), "  - ")
    if any(file.migration for file in planned):
        lines += ["", *(path_on_one_line(say(one)) for one in _next(files, packs, written=written))]
    return "".join(f"{line}\n" for line in lines)


def migrations_as_json(planned: Sequence[PlannedFile], _: Sequence[str], __: Path | None, *, written: bool) -> str:
    """Return the results as JSON; what to look at has a code, parameters and English text."""
    rows = [
        {
            "path": file.path,
            "result": ("written" if written else "would-change") if file.migration else "nothing-to-do",
            "before": file.migration.before if file.migration else file.now,
            "now": file.now,
            "look_at": [
                {"line": line, "about": statement_data(about)}
                for line, about in (file.migration.look_at if file.migration else ())
            ],
        }
        for file in planned
    ]
    return json_text({"schema_version": "2", "files": rows})


def _result(file: PlannedFile, *, written: bool) -> Statement:
    if file.migration is None:
        return says.nothing(path=file.path, now=file.now)
    told = says.changed if written else says.would_change
    return told(path=file.path, before=file.migration.before, now=file.now)


def _next(files: Sequence[str], packs: Path | None, *, written: bool) -> Iterator[Statement]:
    named = [*files, *(["--pack", str(packs)] if packs else [])]
    if written:
        yield says.look_at_check(command=shlex.join(["readiness", "check", *named]))
    else:
        yield says.to_write(command=shlex.join(["readiness", "migrate", *named, "--write"]))
