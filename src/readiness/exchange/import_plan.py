"""Files that came back → every value that changes in the answers, and the changes that write it."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from readiness.carrier import ReturnedAnswers
from readiness.errors import InvalidFilesError, Problem
from readiness.exchange.stated_changes import (
    EntryChange,
    StatedEntry,
    entry_change,
    returned_problems,
    stated_entries,
    to_entry_change,
)
from readiness.saving.changes import Change
from readiness.saving.file_contents import FileContents
from readiness.statements.statement import Words


class ValueChange(NamedTuple):
    """A value of an answer or a remedy that changes."""

    section: str
    """`answers` or `remedies`."""
    id: str
    """The id of the question, or of the dimension of a remedy."""
    part: str
    """The function, segment or site: `sites/north`; empty for the whole tool."""
    key: str
    """The key of the value in an answers file."""
    old: str | None
    """The value on one line; None where there was none."""
    new: str | None
    """The value on one line; None where another kind of answer replaces it."""


class ImportPlan(NamedTuple):
    """The changes of an import."""

    found: tuple[ValueChange, ...]
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    """Warnings, and with --skip-wrong the errors of what is left out."""
    left_out: tuple[tuple[str, str, str], ...]
    """The section, id and part of each entry that is left out because something in it is wrong."""
    remarks: tuple[Words, ...]


def plan_import(returned: Sequence[ReturnedAnswers], file: FileContents, *, skip_wrong: bool) -> ImportPlan:
    """Return what returned files change in the answers.

    Raises InvalidFilesError with everything that is wrong in any of them, unless it is skipped.
    """
    problems = [problem for one in returned for problem in returned_problems(one, file)]
    errors = [problem for problem in problems if not problem.warning]
    if errors and (not skip_wrong or any(not problem.keys for problem in errors)):
        raise InvalidFilesError(problems)
    wrong = {problem.keys for problem in errors}
    entries = [entry for one in returned for entry in stated_entries(one.document)]
    taken = [entry for entry in entries if not any(keys[: len(entry.way)] == entry.way for keys in wrong)]
    changed = [change for entry in taken if (change := entry_change(entry, file))]
    return ImportPlan(
        found=tuple(value for change in changed for value in _values(change)),
        changes=tuple(to_entry_change(change.entry, file) for change in changed),
        problems=tuple(problems),
        left_out=tuple((one.section, one.id, _part(one)) for one in entries if one not in taken),
        remarks=tuple(dict.fromkeys(remark for one in returned for remark in one.remarks)),
    )


def _values(change: EntryChange) -> Iterator[ValueChange]:
    entry = change.entry
    for key in change.keys:
        old, new = (None if of.get(key) is None else on_one_line(of[key]) for of in (change.old, change.new))
        yield ValueChange(entry.section, entry.id, _part(entry), key, old, new)


def _part(entry: StatedEntry) -> str:
    return "/".join(entry.part) if entry.part else ""


def on_one_line(value: Any) -> str:
    """Return a value of an answers file on one line."""
    if isinstance(value, dict):
        return ", ".join(f"{key} {on_one_line(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return "; ".join(on_one_line(inner) for inner in value)
    return " ".join(str(value).split())
