"""The project file of a run: what it sets where the command line names nothing."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from readiness.cli.options import ANSWERS

if TYPE_CHECKING:
    from readiness.model.project import ProjectFile


class Settled(NamedTuple):
    """The answers, packs, target and language of a run, from the command line or the project file."""

    answers: tuple[str, ...]
    packs: Path | None
    target: str | None
    language: str | None
    project: "ProjectFile | None" = None
    file: Path | None = None
    """The project file; None without one."""

    @property
    def first(self) -> str:
        """The first answers file."""
        return self.answers[0]


def settle(
    answers: list[str] | tuple[str, ...] | str | None,
    packs: Path | None = None,
    language: str | None = None,
    target: str | Literal[False] | None = False,
) -> Settled:
    """Return what the command line names, and for the rest what the project file sets, which is said once.

    `target` is False for a command without one. Raises InvalidFilesError for a project file with a fault.
    """
    named = (answers,) if isinstance(answers, str) else tuple(answers or ())
    is_open = not named or named == (ANSWERS,)
    here = Path() if is_open or named[0] == "-" else Path(named[0]).parent
    typed = Settled(named or (ANSWERS,), packs, target or None, language)
    file = _find(here)
    return typed if file is None else _with_project(typed, file, is_open=is_open, has_target=target is not False)


def _find(folder: Path) -> Path | None:
    """Return the project file; most folders have none, and are asked without further imports."""
    start = folder.absolute()
    if not any((one / "readiness.yaml").is_file() for one in (start, *start.parents)):
        return None
    from readiness.loading.read_project import find_project

    return find_project(folder)


def project_above(folder: Path) -> "tuple[Path | None, ProjectFile | None]":
    """Return the project file that answers in a folder belong to, and what it says; None without one."""
    file = _find(folder)
    if file is None:
        return None, None
    from readiness.loading.read_project import read_project

    return _shown(file), read_project(_shown(file))


def _with_project(typed: Settled, file: Path, *, is_open: bool, has_target: bool) -> Settled:
    from readiness.cli.output import print_notice
    from readiness.loading.read_project import read_project
    from readiness.statements import project_problems as statements

    shown = _shown(file)
    project = read_project(shown)
    folder, used = shown.parent, []
    answers, packs, target, language = typed[:4]
    if is_open and project.answers:
        answers, used = tuple(str(folder / one) for one in project.answers), ["answers"]
    if packs is None and project.pack is not None and (folder / project.pack).is_dir():
        packs, used = folder / project.pack, [*used, "pack"]
    if has_target and target is None and project.target is not None:
        target, used = project.target, [*used, "target"]
    if language is None and project.language is not None:
        language, used = project.language, [*used, "language"]
    if used:
        print_notice(statements.sets(path=str(shown), keys=tuple(used)))
    if project.overlay is not None:
        from readiness.cli.project_overlay import refuse_other_overlays

        refuse_other_overlays(answers, shown, project.overlay)
    return Settled(answers, packs, target, language, project, shown)


def _shown(file: Path) -> Path:
    """Return the path as seen from here, so that messages name it as a person would."""
    from os.path import relpath

    return Path(relpath(file))
