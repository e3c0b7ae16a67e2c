"""Find and read the project file beside or above some answers, up to the top of their repository."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.model_validation import validate_model
from readiness.loading.read_pack import pack_names
from readiness.loading.yaml_file import Document, read_yaml
from readiness.model.project import ProjectFile
from readiness.statements import project_problems as statements
from readiness.statements.quoting import found

PROJECT_FILE = "readiness.yaml"


def find_project(folder: Path) -> Path | None:
    """Return the project file in a folder or above it, at most at the top of its git repository; None without one.

    Outside of a repository only the folder itself is looked at: what stands above belongs to somebody else.
    """
    start = folder.absolute()
    above = [start, *start.parents]
    top = next((one for one in above if (one / ".git").exists()), start)
    for one in above:
        if (one / PROJECT_FILE).is_file():
            return one / PROJECT_FILE
        if one == top:
            return None
    return None


def read_project(path: Path) -> ProjectFile:
    """Return the project file at a path. Raises InvalidFilesError with every problem."""
    document = read_yaml(path)
    if document.data in (None, ""):
        return ProjectFile()
    if not isinstance(document.data, dict):
        message = statements.no_mapping(found=found(document.data))
        raise InvalidFilesError([document.problem((), message, statements.see_schema())])
    problems: list[Problem] = []
    project = validate_model(ProjectFile, document.data, document, problems)
    if project is not None:
        problems += _problems(project, document, path.parent)
    if problems or project is None:
        raise InvalidFilesError(problems)
    return project


def _problems(project: ProjectFile, document: Document, folder: Path) -> Iterator[Problem]:
    named = [(("answers", place), one) for place, one in enumerate(project.answers)]
    named += [(("reports", place, "output"), one.output) for place, one in enumerate(project.reports)]  # type: ignore[misc]
    named += [(("overlay",), project.overlay)] if project.overlay else []  # type: ignore[list-item]
    for keys, path in named:
        if not _is_inside(path):
            yield document.problem(keys, statements.outside(path=found(path)), statements.name_inside())
    if project.pack is not None and not (_is_inside(project.pack) and (folder / project.pack).is_dir()):
        known = pack_names(None)
        if project.pack not in known:
            yield document.problem(
                ("pack",), statements.no_pack(name=found(project.pack)), statements.name_pack(packs=tuple(known))
            )


def _is_inside(path: str) -> bool:
    pure = PurePosixPath(path)
    return not pure.is_absolute() and ".." not in pure.parts and "\\" not in path and path.isprintable()
