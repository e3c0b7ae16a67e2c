"""Which pack `--pack` means: a shipped one by its name, or one in a folder anywhere on disk."""

from pathlib import Path

from readiness.cli.options import PACK
from readiness.errors import ReadinessError
from readiness.loading.read_pack import pack_names_in


def resolve_pack(said: str | None) -> tuple[str, Path | None]:
    """Return a pack's name, and the folder to look in before the shipped ones.

    Raises UnknownNameError for a folder without a pack, ReadinessError for one with several.
    """
    if said is None:
        return PACK, None
    folder = Path(said)
    if not folder.is_dir():
        return said, None
    names = pack_names_in(folder)
    if len(names) > 1:
        raise ReadinessError(f"{said} holds several packs: {', '.join(names)}", "keep each in a folder of its own")
    return names[0], folder
