"""Refuse answers whose overlay is not the one that their project file names: the answers alone say what judges them."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.pack_of_answers import overlay_named
from readiness.loading.read_answers import read_answers
from readiness.loading.yaml_file import Document
from readiness.statements import overlay_problems as statements
from readiness.statements.quoting import found


def refuse_other_overlays(paths: Iterable[str], project_file: Path, overlay: str) -> None:
    """Raise InvalidFilesError for each answers file at `paths` that names another overlay than the project, or none.

    Files that cannot be read are left to the command, which says why.
    """
    wanted = project_file.parent / overlay
    problems: list[Problem] = []
    for path in paths:
        if not Path(path).is_file():
            continue
        try:
            document = read_answers(path)
        except InvalidFilesError:
            continue
        if isinstance(document.data.get("assessment"), dict):
            problems += _problems(document, Path(path), project_file, wanted)
    if problems:
        raise InvalidFilesError(problems)


def _problems(document: Document, path: Path, project_file: Path, wanted: Path) -> Iterator[Problem]:
    named, project = overlay_named(document), project_file.as_posix()
    written = Path(os.path.relpath(wanted, path.parent)).as_posix()
    hint = statements.write_overlay(path=written)
    if named is None:
        message = statements.none_named(project=project, wanted=found(wanted.as_posix()))
        yield document.key_problem(("assessment",), message, hint)
    elif os.path.realpath(path.parent / named) != os.path.realpath(wanted):
        message = statements.another_than_project(named=found(named), project=project, wanted=found(wanted.as_posix()))
        yield document.problem(("assessment", "overlay"), message, hint)
