"""Comparison of a pack with an older one, and of the version steps that the changes need."""

from pathlib import Path
from typing import Any, NamedTuple

from readiness.errors import UnknownNameError
from readiness.loading.read_pack import load_pack, pack_names_in, read_folders
from readiness.model.field_types import quote_value
from readiness.pack_lint.version_numbers import Versions, VersionStep
from readiness.pack_lint.version_steps import PackChange, pack_changes

_STEPS = {
    VersionStep.NONE: "no",
    VersionStep.PATCH: "a patch",
    VersionStep.MINOR: "a minor",
    VersionStep.MAJOR: "a major",
}


class Comparison(NamedTuple):
    """The changes between an older pack and a newer one."""

    named: str
    """The newer pack as the user named it."""
    older: str
    versions: tuple[Versions, ...]
    """The versions of the questionnaire and of the rubric."""
    changes: tuple[PackChange, ...]

    @property
    def is_enough(self) -> bool:
        """True if both versions go up far enough for the changes."""
        return all(one.is_enough for one in self.versions)


def compare_packs(named: str, name: str, packs: Path | None, older: Path) -> Comparison:
    """Return the changes from the pack `name` in the folder `older` to the pack called `named` on the command line.

    Raises UnknownNameError when `older` has no such pack, and InvalidFilesError for a pack that cannot be read.
    """
    if name not in (known := pack_names_in(older)):
        raise UnknownNameError(f"pack in {older}", name, known)
    new = load_pack(name, packs=packs)
    old, _ = read_folders(older / "questionnaires" / name, older / "rubrics" / name)
    changes = tuple(pack_changes(old, new))
    versions = (
        ("questionnaire", old.questionnaire.version, new.questionnaire.version),
        ("rubric", old.rubric.version, new.rubric.version),
    )
    needed = {
        part: max((one.step for one in changes if one.part == part), default=VersionStep.NONE) for part, *_ in versions
    }
    found = tuple(Versions(part, before, now, needed[part]) for part, before, now in versions)
    return Comparison(named, str(older), found, changes)


def comparison_text(found: Comparison) -> str:
    """Return the comparison for a terminal: both versions, each above its changes."""
    lines = [f"{'✓' if found.is_enough else '✗'} {found.named} beside {found.older}"]
    for one in found.versions:
        lines.append(f"{one.part} {one.before} → {one.now}: {_version_text(one)}")
        lines += [f"  {c.step.name.lower():<5}  {_change_text(c)}" for c in found.changes if c.part == one.part]
    return "\n".join(lines) + "\n"


def comparison_data(found: Comparison) -> dict[str, Any]:
    """Return the comparison as plain data for JSON."""
    return {
        "older": found.older,
        "enough": found.is_enough,
        "versions": [
            {
                "part": one.part,
                "before": one.before,
                "now": one.now,
                "needed": one.needed.name.lower(),
                "taken": None if one.taken is None else one.taken.name.lower(),
                "enough": one.is_enough,
            }
            for one in found.versions
        ],
        "changes": [
            {
                "step": change.step.name.lower(),
                "part": change.part,
                "about": change.about,
                "before": change.before,
                "now": change.now,
            }
            for change in found.changes
        ],
    }


def _version_text(one: Versions) -> str:
    if one.taken is None:
        return "the version goes back; compare with an older pack"
    if one.needed is VersionStep.NONE:
        return "nothing changed in content"
    needs = f"what changed needs {_STEPS[one.needed]} version"
    return needs if one.is_enough else f"{needs}; write version: {one.least}"


def _change_text(change: PackChange) -> str:
    if change.now is None:
        return f"{change.about}: removed"
    if change.before is not None:
        return f"{change.about}: {quote_value(change.before)} → {quote_value(change.now)}"
    return f"{change.about}: {'added' if change.is_entry else f'{quote_value(change.now)}, not stated before'}"
