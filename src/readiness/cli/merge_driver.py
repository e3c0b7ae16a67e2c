"""The merge driver of `combine --driver`: git names three versions of an answers file, and takes our file as merged."""

import shlex
import sys
from pathlib import Path

from readiness.cli.problem_text import format_problems
from readiness.errors import InvalidFilesError, Problem, ReadinessError
from readiness.loading.bounded_file import path_on_one_line, read_bytes, text_of
from readiness.loading.migrate_document import pack_named
from readiness.loading.read_answers import answers_document
from readiness.loading.read_pack import load_pack
from readiness.saving.atomic_write import write_atomically
from readiness.saving.git_setup import DRIVER
from readiness.saving.merge_texts import ConflictMark, MergedText, mark_all, merge_texts
from readiness.saving.yaml_file_edit import encode_like
from readiness.statements import merging as says
from readiness.statements.statement import Statement


def merge_for_git(files: list[str], packs: Path | None) -> bool:
    """Merge the versions `files` (base, ours, theirs, path) into ours; return whether nothing is left to decide.

    Conflicts are told on stderr, and stay in our file between markers. Raises ReadinessError for a wrong number of
    files, and WriteError when the result cannot be written.
    """
    if len(files) != 4:
        raise ReadinessError(says.four_files(number=len(files)), says.driver_line(command=DRIVER))
    *versions, shown = files
    contents = [read_bytes(version, path_on_one_line(version)) for version in versions]
    merged, problems = _merged([text_of(content, shown) for content in contents], shown, packs)
    write_atomically(Path(versions[1]), encode_like(merged.text, contents[1]))
    problems += [_problem(one, merged.text, shown) for one in merged.conflicts]
    if problems:
        sys.stderr.write(format_problems(problems))
    return not problems


def _merged(texts: list[str], shown: str, packs: Path | None) -> tuple[MergedText, list[Problem]]:
    base, ours, theirs = texts
    try:
        return merge_texts(base, ours, theirs, _questions_by_code(ours, shown, packs), path_on_one_line(shown)), []
    except InvalidFilesError as error:
        return mark_all(ours, theirs), list(error.problems)


def _questions_by_code(text: str, shown: str, packs: Path | None) -> dict[str, str]:
    """Return the questions of the pack that a file names, by code; none where there is no such pack."""
    try:
        name = pack_named(answers_document(text, shown)).partition("@")[0]
        pack = load_pack(name, name, packs)
    except ReadinessError:
        return {}
    return {code: question.id for code, question in pack.questionnaire.by_code.items()}


def _problem(conflict: ConflictMark, text: str, shown: str) -> Problem:
    source = text.split("\n")[conflict.line - 1]
    hint = says.choose(command=shlex.join(["git", "add", shown]))
    return Problem(path_on_one_line(shown), _told(conflict), hint, conflict.line, 1, source, len(source))


def _told(conflict: ConflictMark) -> Statement:
    if not conflict.way:
        return says.both_changed_file()
    return says.both_changed(place=".".join(map(str, conflict.way)))
