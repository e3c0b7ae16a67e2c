"""Files that came back → every value that changes in the answers, and the changes that write it."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from readiness.carrier import ReturnedAnswers
from readiness.errors import InvalidFilesError, Problem
from readiness.exchange.documents_named import with_documents_named
from readiness.exchange.parts_asked import SECTIONS
from readiness.exchange.stated_changes import EntryChange, entry_change, returned_problems, to_entry_change
from readiness.exchange.stated_entries import StatedEntry, stated_entries
from readiness.exchange.voices import CombinedEntries, Voice, combined_entries, voices_of
from readiness.loading.yaml_file import KeyPath
from readiness.saving.changes import Change, to_participants
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
    left_out: tuple[str, ...]
    """The entries left out because something in them is wrong: the question with its part, or the row of a table."""
    remarks: tuple[Words, ...]
    apart: tuple[str, ...] = ()
    """The ids of the questions on which several files differ."""
    joined: tuple[str, ...] = ()
    """The names of participants who are added, because their votes are."""


def plan_import(returned: Sequence[ReturnedAnswers], file: FileContents, *, skip_wrong: bool) -> ImportPlan:
    """Return what returned files change in the answers; several files become votes.

    Raises InvalidFilesError with everything that is wrong in any of them, unless it is skipped, and ReadinessError when
    two of them are from one person.
    """
    returned = [with_documents_named(one, file) for one in returned]
    voices = voices_of(returned) if len(returned) > 1 else []
    problems = [problem for one in returned for problem in _problems(one, file)]
    errors = [problem for problem in problems if not problem.warning]
    if errors and (not skip_wrong or any(not problem.keys for problem in errors)):
        raise InvalidFilesError(problems)
    taken = [_taken(one, errors) for one in returned]
    combined = combined_entries(voices, taken, file) if voices else CombinedEntries(tuple(taken[0]), (), ())
    if combined.problems:
        raise InvalidFilesError([*problems, *combined.problems])
    changed = [change for entry in combined.entries if (change := entry_change(entry, file))]
    joined = [voice for voice in voices if _votes(voice, changed) and not _is_known(voice, file)]
    return ImportPlan(
        found=tuple(value for change in changed for value in _values(change)),
        changes=(*_to_participants(joined, file), *(to_entry_change(change.entry, file) for change in changed)),
        problems=tuple(problems),
        left_out=tuple(dict.fromkeys(name for problem in errors if (name := _left_out(problem)))),
        remarks=tuple(dict.fromkeys(remark for one in returned for remark in one.remarks)),
        apart=combined.apart,
        joined=tuple(voice.name for voice in joined),
    )


def _problems(returned: ReturnedAnswers, file: FileContents) -> Iterator[Problem]:
    """Yield what is wrong with a file, what it says of itself, and warnings about what it changes."""
    entries = stated_entries(returned.document)
    changed = [one.way for one in entries if entry_change(one, file)]
    for problem in returned_problems(returned, file):
        is_told = not problem.warning or problem in returned.problems
        if is_told or any(_is_about(problem.keys, way) for way in changed):
            yield problem


def _taken(returned: ReturnedAnswers, errors: Sequence[Problem]) -> list[StatedEntry]:
    """Return the entries of a file in which nothing is wrong."""
    wrong = {problem.keys for problem in errors if problem.path == returned.document.path}
    entries = stated_entries(returned.document)
    return [one for one in entries if not any(_is_about(keys, one.way) for keys in wrong)]


def _is_about(keys: KeyPath, way: KeyPath) -> bool:
    """Return whether a key path leads into an entry, or to the part that has it."""
    return keys[: len(way)] == way or (len(keys) < len(way) and way[: len(keys)] == keys)


def _left_out(problem: Problem) -> str:
    """Return the entry that a problem leaves out: `answers data.live-records`, or the row of a table."""
    keys = [str(key) for key in problem.keys]
    return " ".join([problem.path, *(keys[:4] if keys[0] in SECTIONS.values() else keys[:2])])


def _votes(voice: Voice, changed: Sequence[EntryChange]) -> bool:
    return any(voice.name in (change.new.get("votes") or {}) for change in changed)


def _is_known(voice: Voice, file: FileContents) -> bool:
    return any(one.name == voice.name for one in file.answers.assessment.participants)


def _to_participants(joined: Sequence[Voice], file: FileContents) -> Iterator[Change]:
    """Yield the change that adds participants."""
    if not joined:
        return
    known = file.value_at(("assessment", "participants")) or []
    was = [one if isinstance(one, dict) else {"name": one} for one in known]
    new = [{"name": voice.name, **({"role": voice.role} if voice.role else {})} for voice in joined]
    yield to_participants([*was, *new])


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
