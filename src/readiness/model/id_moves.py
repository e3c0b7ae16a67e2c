"""The ids and facts of older answers → those of today, over all versions between."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from readiness.model.version_changes import FactMoves, InitiativeMoves, VersionChanges, version_number


@dataclass
class Moves:
    """The new ids by the old one, and why some are gone."""

    becomes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The ids of today by the old one; none for what was retired."""
    retired: dict[str, str] = field(default_factory=dict)
    """The reason by the old id, also where only a part of it was retired later."""

    def follow(self, moved: Mapping[str, tuple[str, ...]], retired: Mapping[str, str]) -> None:
        """Add the moves of the next version."""
        steps = dict(moved) | dict.fromkeys(retired, ())
        for old, ids in list(self.becomes.items()):
            self.becomes[old] = tuple(dict.fromkeys(new for id_ in ids for new in steps.get(id_, (id_,))))
            for id_ in ids:
                if id_ in retired:
                    self.retired[old] = retired[id_]
        for old, new in steps.items():
            self.becomes.setdefault(old, new)
        self.retired = dict(retired) | self.retired

    def today(self, old: str) -> tuple[str, ...]:
        """Return the ids of today of an older one, itself where it did not change."""
        return self.becomes.get(old, (old,))


@dataclass
class IdMoves:
    """The moves of questions, of initiatives and of facts since a version."""

    questions: Moves = field(default_factory=Moves)
    initiatives: Moves = field(default_factory=Moves)
    facts: Moves = field(default_factory=Moves)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    """New choices of a fact by the old ones, by the fact's id of today."""
    remeasured: dict[str, str] = field(default_factory=dict)
    """The difference by the question's id of today."""


def moves_since(changes: Iterable[VersionChanges], version: str) -> IdMoves:
    """Return the moves of all versions after `version`."""
    found, before = IdMoves(), version_number(version)
    for one in changes:
        if one.number <= before:
            continue
        found.questions.follow(dict(one.moved()), one.retired)
        found.initiatives.follow(_renamed(one.initiatives), one.initiatives.retired)
        found.facts.follow(_renamed(one.facts), one.facts.retired)
        found.values = _values(found.values, one.facts)
        now = _forward(dict(one.moved()), one.retired)
        found.remeasured = {id_: why for old, why in found.remeasured.items() for id_ in now(old)} | one.remeasured
    return found


def _renamed(moves: InitiativeMoves | FactMoves) -> dict[str, tuple[str, ...]]:
    return {old: (new,) for old, new in moves.renamed.items()}


def _values(before: Mapping[str, Mapping[str, str]], then: FactMoves) -> dict[str, dict[str, str]]:
    """Return the choices of each fact after one more version."""
    found = {then.renamed.get(fact, fact): dict(values) for fact, values in before.items() if fact not in then.retired}
    for fact, steps in then.values.items():
        known = found.setdefault(fact, {})
        found[fact] = steps | {old: steps.get(new, new) for old, new in known.items()}
    return found


def _forward(moved: Mapping[str, tuple[str, ...]], retired: Mapping[str, str]) -> Callable[[str], tuple[str, ...]]:
    return lambda id_: () if id_ in retired else moved.get(id_, (id_,))
