"""The pack that `--pack` names, or else the project file: a shipped pack, or a pack in any folder on disk."""

from pathlib import Path

from readiness.cli.options import PACK
from readiness.cli.project import pack_of_project
from readiness.errors import ReadinessError
from readiness.loading.read_pack import pack_names_in
from readiness.statements import listing


def resolve_pack(said: str | None) -> tuple[str, Path | None]:
    """Return a pack's name, and the folder to search before the shipped packs; without a name, the project's pack.

    Raises UnknownNameError for a folder without a pack, and ReadinessError for a folder with several.
    """
    said = said or pack_of_project()
    if said is None:
        return PACK, None
    folder = Path(said)
    if not folder.is_dir():
        return said, None
    names = pack_names_in(folder)
    if len(names) > 1:
        raise ReadinessError(listing.several_packs(folder=said, names=tuple(names)), listing.keep_apart())
    return names[0], folder
