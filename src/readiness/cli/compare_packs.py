"""Comparison of a pack with an older one, and of the version steps that the changes need."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from readiness.errors import UnknownNameError
from readiness.loading.read_pack import load_pack, pack_names_in, read_folders
from readiness.model.id_moves import moves_since
from readiness.model.pack import Pack
from readiness.pack_lint.version_numbers import Versions, VersionStep
from readiness.pack_lint.version_steps import PackChange, pack_changes
from readiness.statements import comparing_packs as statements
from readiness.statements import quoting
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.statements.voice import say

_NEEDS = {
    VersionStep.NONE: statements.nothing_changed,
    VersionStep.PATCH: statements.needs_patch,
    VersionStep.MINOR: statements.needs_minor,
    VersionStep.MAJOR: statements.needs_major,
}


class Comparison(NamedTuple):
    """The changes between an older pack and a newer one."""

    named: str
    """The newer pack as the user named it."""
    older: str
    versions: tuple[Versions, ...]
    """The versions of the questionnaire and of the rubric."""
    changes: tuple[PackChange, ...]
    unexplained: tuple[str, ...] = ()
    """The ids of questions and initiatives that are gone, of which the questionnaire's `changes` say nothing."""

    @property
    def is_enough(self) -> bool:
        """True if both versions go up far enough for the changes."""
        return all(one.is_enough for one in self.versions)


def compare_packs(named: str, name: str, packs: Path | None, older: Path) -> Comparison:
    """Return the changes from the pack `name` in the folder `older` to the pack called `named` on the command line.

    Raises UnknownNameError when `older` has no such pack, and InvalidFilesError for a pack that cannot be read.
    """
    if name not in (known := pack_names_in(older)):
        raise UnknownNameError("pack", name, known, statements.no_older_pack(folder=str(older), name=name))
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
    return Comparison(named, str(older), found, changes, tuple(_unexplained(old, new)))


def _unexplained(old: Pack, new: Pack) -> Iterator[str]:
    ids = moves_since(new.questionnaire.changes, old.questionnaire.version)
    for id_ in old.questionnaire.questions:
        if id_ not in new.questionnaire.questions and id_ not in ids.questions.becomes:
            yield id_
    for id_ in old.rubric.initiative_named:
        if id_ not in new.rubric.initiative_named and id_ not in ids.initiatives.becomes:
            yield id_


def comparison_text(found: Comparison) -> str:
    """Return the comparison for a terminal: both versions, each above its changes."""
    beside = statements.enough if found.is_enough else statements.not_enough
    lines = [say(beside(named=found.named, older=found.older))]
    for one in found.versions:
        lines.append(say(statements.version(part=one.part, before=one.before, now=one.now, step=_step(one))))
        lines += [f"  {c.step.name.lower():<5}  {say(_change(c))}" for c in found.changes if c.part == one.part]
    if found.unexplained:
        lines.append(say(statements.unexplained(names=at_most(found.unexplained))))
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
        "unexplained": list(found.unexplained),
    }


def _step(one: Versions) -> Statement:
    """Return the least step of a version for its changes, or why it is no step."""
    if one.taken is None:
        return statements.goes_back()
    needs = _NEEDS[one.needed]()
    return needs if one.is_enough else statements.write_version(needs=needs, version=str(one.least))


def _change(change: PackChange) -> Statement:
    about = change.about
    if change.now is None:
        return statements.removed(about=about)
    if change.before is not None:
        before, now = quoting.found(change.before), quoting.found(change.now)
        return statements.changed(about=about, before=before, now=now)
    if change.is_entry:
        return statements.added(about=about)
    return statements.stated(about=about, now=quoting.found(change.now))
