"""The overlay that `--overlay` names, and the pack that it changes."""

import os
from pathlib import Path

from readiness.cli.pack_option import resolve_pack
from readiness.errors import InvalidFilesError, Problem, ReadinessError
from readiness.loading.read_overlay import read_overlay, said_by
from readiness.loading.yaml_file import Document, read_yaml


def named_with_overlay(pack: str | None, overlay: str) -> tuple[str, Path | None]:
    """Return the name of a pack and its folder, as `name_and_folder`, for an overlay by its path."""
    return name_and_folder(pack, read_yaml(overlay) if overlay else None)


def name_and_folder(pack: str | None, overlay: Document | None) -> tuple[str, Path | None]:
    """Return the name of the pack that `--pack` names, or else of the one that an overlay changes, and its folder."""
    if pack is None and overlay is not None:
        problems: list[Problem] = []
        said = said_by(overlay, problems)
        if said is None:
            raise InvalidFilesError(problems)
        return said.name, None
    return resolve_pack(pack)


def overlay_beside(answers: Path, written: str) -> Document | None:
    """Return the overlay that new answers name, seen from their file; None where they name none.

    Raises ReadinessError for anything but a relative path to a YAML file that is there.
    """
    if not written:
        return None
    try:
        return read_overlay(Document(str(answers), ""), written)
    except InvalidFilesError as error:
        first = error.problems[0]
        if first.path != str(answers):
            raise
        raise ReadinessError(first.message, first.hint) from None


def overlay_of_project(answers: Path) -> str:
    """Return the overlay that the project file names, as answers at a path write it; empty without one."""
    from readiness.cli.project import project_above

    file, project = project_above(answers.parent)
    if file is None or project is None or project.overlay is None:
        return ""
    return Path(os.path.relpath(file.parent / project.overlay, answers.parent)).as_posix()
