"""A pack's folders → Pack: the files of the questionnaire and of the rubric, merged and validated."""

from dataclasses import replace
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem, UnknownNameError
from readiness.loading.pack_cache import cached_pack, pack_key, store_pack
from readiness.loading.pack_files import QUESTIONNAIRE_FILE, PackFiles
from readiness.loading.yaml_file import Document, read_yaml
from readiness.model.pack import Pack
from readiness.package_data import data_folder


def check_packs(packs: Path | None) -> None:
    """Check that the folder `packs` exists, if one is given.

    Raises UnknownNameError when it does not.
    """
    if packs is not None and not packs.is_dir():
        error = UnknownNameError("folder of packs", str(packs), ())
        from readiness.statements import pack_file_problems  # noqa: PLC0415 - only for a problem

        error.hint = pack_file_problems.name_folder()
        raise error


def pack_names(packs: Path | None = None) -> list[str]:
    """Return the sorted names of the packs in `packs` and of the shipped ones.

    Raises UnknownNameError when the folder `packs` does not exist.
    """
    check_packs(packs)
    roots = [data_folder("questionnaires"), *([packs / "questionnaires"] if packs else [])]
    return sorted({entry.parent.name for root in roots for entry in root.glob(f"*/{QUESTIONNAIRE_FILE}")})


def pack_names_in(packs: Path) -> list[str]:
    """Return the sorted names of the packs in a folder.

    Raises UnknownNameError when the folder does not exist or has none.
    """
    check_packs(packs)
    names = sorted(entry.parent.name for entry in (packs / "questionnaires").glob(f"*/{QUESTIONNAIRE_FILE}"))
    if not names:
        error = UnknownNameError("pack in this folder", str(packs), ())
        from readiness.statements import pack_file_problems  # noqa: PLC0415 - only for a problem

        error.hint = pack_file_problems.parts_of_pack()
        raise error
    return names


def pack_folder(kind: str, name: str, packs: Path | None = None) -> Path:
    """Return the folder of a questionnaire or rubric; those in `packs` come before the shipped ones.

    `kind` is `questionnaire` or `rubric`. Raises UnknownNameError when the name or the folder `packs` does not exist.
    """
    check_packs(packs)
    shipped = data_folder("questionnaires" if kind == "questionnaire" else "rubrics")
    roots = [*([packs / f"{kind}s"] if packs else []), shipped]
    folders = {entry.parent.name: entry.parent for root in reversed(roots) for entry in root.glob(f"*/{kind}.yaml")}
    if name not in folders:
        raise UnknownNameError("questionnaire" if kind == "questionnaire" else "rubric", name, sorted(folders))
    return folders[name]


def load_pack(
    questionnaire: str,
    rubric: str | None = None,
    packs: Path | str | None = None,
    *,
    overlay: Path | str | Document | None = None,
) -> Pack:
    """Load a questionnaire and its rubric by name; the rubric has the same name unless another is given.

    `overlay` is the path of a file that changes the pack, or that file as it was read. A pack whose files were read
    before comes from the cache. Raises UnknownNameError when a name or the folder `packs` does not exist, and
    InvalidFilesError with every problem of every file.
    """
    folders = _folders(questionnaire, rubric or questionnaire, None if packs is None else Path(packs))
    changed = read_yaml(overlay) if isinstance(overlay, Path | str) else overlay
    pack = _of_folders(folders, changed)
    return pack if packs is None else replace(pack, searched=str(packs))


def _of_folders(folders: tuple[Path, Path], overlay: Document | None) -> Pack:
    changed = overlay.text if overlay else None
    key = pack_key(folders, changed)
    if key and (cached := cached_pack(key)):
        return cached
    pack, _ = read_folders(*folders, overlay)
    if key and key == pack_key(folders, changed):  # no file changed while the pack was read
        store_pack(key, pack)
    return pack


def read_pack(
    questionnaire: str, rubric: str | None = None, packs: Path | None = None, *, overlay: Document | None = None
) -> tuple[Pack, PackFiles]:
    """Read a questionnaire and its rubric with the positions of their parts, for a check; see `load_pack`."""
    return read_folders(*_folders(questionnaire, rubric or questionnaire, packs), overlay)


def read_folders(
    questionnaire_folder: Path, rubric_folder: Path, overlay: Document | None = None
) -> tuple[Pack, PackFiles]:
    """Read a pack from the folders of its questionnaire and of its rubric; see `load_pack`."""
    from readiness.loading.read_questionnaire import read_questionnaire  # noqa: PLC0415 - a cached pack needs no reader
    from readiness.loading.read_rubric import read_rubric, with_all_questions  # noqa: PLC0415
    from readiness.loading.validate_pack import validate_pack  # noqa: PLC0415

    if overlay is not None:
        from readiness.loading.read_with_overlay import read_with_overlay  # noqa: PLC0415 - few answers name one

        return read_with_overlay(questionnaire_folder, rubric_folder, overlay)
    problems: list[Problem] = []
    files = PackFiles()
    questionnaire = read_questionnaire(questionnaire_folder, files, problems)
    rubric = read_rubric(rubric_folder, files, problems)
    if questionnaire is None or rubric is None:
        raise InvalidFilesError(problems)
    rubric = with_all_questions(rubric, questionnaire)
    problems.extend(validate_pack(questionnaire, rubric, files))
    if any(not problem.warning for problem in problems):
        raise InvalidFilesError(problems)
    return Pack(questionnaire, rubric, files.sha256), files


class PackReader:
    """A reader of packs for a batch of answers files: each pack is loaded once.

    Raises UnknownNameError when the folder `packs` does not exist.
    """

    def __init__(self, packs: Path | None = None) -> None:
        check_packs(packs)
        self._packs = packs
        self._loaded: dict[tuple[str, str, str | None], Pack] = {}

    def __contains__(self, names: tuple[str, str]) -> bool:
        return any(loaded[:2] == names for loaded in self._loaded)

    def folder(self, kind: str, name: str) -> Path:
        """Return the folder of a questionnaire or rubric; see `pack_folder`."""
        return pack_folder(kind, name, self._packs)

    def load(self, questionnaire: str, rubric: str, overlay: Document | None = None) -> Pack:
        """Return a pack, loaded at its first use; see `load_pack`."""
        if (named := (questionnaire, rubric, overlay.text if overlay else None)) not in self._loaded:
            self._loaded[named] = load_pack(questionnaire, rubric, self._packs, overlay=overlay)
        return self._loaded[named]


def _folders(questionnaire: str, rubric: str, packs: Path | None) -> tuple[Path, Path]:
    return pack_folder("questionnaire", questionnaire, packs), pack_folder("rubric", rubric, packs)
