"""The pack of new answers, from the options of `readiness new` and the project file."""

from pathlib import Path
from typing import NamedTuple

from readiness.model.pack import Pack


class ChosenPack(NamedTuple):
    """The pack of new answers, with its name, its folder, and the file that changes it."""

    pack: Pack
    name: str
    packs: Path | None
    overlay: str


def chosen_pack(path: Path, pack: str | None, questionnaire: str, rubric: str, overlay: str) -> ChosenPack:
    """Return the pack of new answers at `path`; without an option the project file decides."""
    from readiness.cli.overlay_option import name_and_folder, overlay_beside, overlay_of_project
    from readiness.loading.read_pack import load_pack

    overlay = overlay or overlay_of_project(path)
    changed = overlay_beside(path, overlay)
    name, packs = name_and_folder(pack, changed)
    named = (questionnaire or name, rubric or questionnaire or name)
    return ChosenPack(load_pack(*named, packs, overlay=changed), name, packs, overlay)
