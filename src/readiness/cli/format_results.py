"""Results of `format`: the files that were written or would change, with the first difference."""

import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

from readiness.loading.bounded_file import path_on_one_line
from readiness.safe_text import harmless, json_text
from readiness.saving.format_files import FormattedFile
from readiness.statements import file_layout as says
from readiness.statements.voice import say, statement_data


def formats_text(planned: Sequence[FormattedFile], packs: Path | None, *, written: bool) -> str:
    """Return the results for a terminal, and with differences the command that writes the files."""
    lines = [line for file in planned for line in _lines(file, written=written)]
    due = [file.path for file in planned if file.changes]
    if due and not written:
        named = [*due, *(["--pack", str(packs)] if packs else [])]
        command = shlex.join(["readiness", "format", *named])
        lines += ["", path_on_one_line(say(says.to_write(number=len(due), command=command)))]
    return "".join(f"{line}\n" for line in lines)


def _lines(file: FormattedFile, *, written: bool) -> Iterator[str]:
    if written or not file.changes:
        told = says.written if file.changes else says.in_order
        yield path_on_one_line(say(told(path=file.path)))
        return
    found = file.first_difference
    if found is None:
        yield path_on_one_line(say(says.would_change(path=file.path)))
    else:
        yield path_on_one_line(say(says.would_change_line(path=file.path, line=found.line)))
        yield harmless(f"  - {found.was}")
        yield harmless(f"  + {found.would_be}")
    for sign in file.signs:
        yield f"  {say(sign)}"


def formats_as_json(planned: Sequence[FormattedFile], _: Path | None, *, written: bool) -> str:
    """Return the results as JSON."""
    return json_text({"schema_version": "2", "files": [_row(file, written=written) for file in planned]})


def _row(file: FormattedFile, *, written: bool) -> dict[str, object]:
    found = file.first_difference if file.changes else None
    return {
        "path": file.path,
        "result": ("written" if written else "would-change") if file.changes else "in-order",
        "first_difference": found and {"line": found.line, "was": found.was, "would_be": found.would_be},
        "signs": [statement_data(sign) for sign in file.signs],
    }
