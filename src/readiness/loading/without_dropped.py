"""The files of a pack without what they say of dropped questions and initiatives, where nothing is lost with it.

An initiative lifts the other questions; a target, a cap, a source and a note on an earlier version name the others.
Whatever else names something dropped makes the overlay wrong.
"""

from collections.abc import Sequence
from typing import Any

from readiness.loading.merged_data import Origin
from readiness.loading.yaml_file import KeyPath

Data = dict[str, Any]


class Dropping:
    """The questions and initiatives that an overlay drops."""

    def __init__(self, questions: Sequence[str], initiatives: Sequence[str], because: str) -> None:
        self.questions, self.initiatives, self.because = frozenset(questions), frozenset(initiatives), because
        self.emptied: list[tuple[str, str]] = []
        """Initiatives that would lift nothing, each with a question that it lifts in the pack."""

    def in_initiative(self, initiative: Data, offered: Sequence[Data]) -> Data:
        """Return an initiative that lifts no dropped question and waits for no dropped initiative."""
        kept = dict(initiative)
        lifts = initiative.get("lifts")
        if isinstance(lifts, dict) and (gone := self.questions & lifts.keys()):
            kept["lifts"] = _without(lifts, self.questions)
            if not kept["lifts"]:
                self.emptied.append((str(initiative.get("id")), min(gone)))
        modes = initiative.get("modes")
        if self.questions and isinstance(modes, list):
            kept["modes"] = [self._in_mode(one) for one in modes]
        if initiative.get("part_of") in self.initiatives:
            del kept["part_of"]
        if isinstance(first := initiative.get("prerequisites"), list) and self.initiatives.intersection(_texts(first)):
            kept["prerequisites"] = self._instead(_texts(first), {one["id"]: one for one in offered})
        return kept

    def _in_mode(self, mode: Any) -> Any:
        lifts = mode.get("lifts") if isinstance(mode, dict) else None
        return mode | {"lifts": _without(lifts, self.questions)} if isinstance(lifts, dict) else mode

    def _instead(self, first: Sequence[str], offered: dict[str, Data]) -> list[str]:
        """Return prerequisites with the prerequisites of each dropped one in its place."""
        found, waiting, seen = list[str](), list(first), set[str]()
        while waiting:
            id_ = waiting.pop(0)
            if id_ not in self.initiatives:
                found.append(id_)
            elif id_ not in seen:
                seen.add(id_)
                further = offered.get(id_, {}).get("prerequisites")
                waiting = [*_texts(further if isinstance(further, list) else []), *waiting]
        return list(dict.fromkeys(found))

    def in_rubric(self, main: Data) -> tuple[Data, dict[KeyPath, Origin]]:
        """Return the rubric's main file with targets and caps on what is asked, and where its caps were."""
        kept, origins = dict(main), dict[KeyPath, Origin]()
        if not self.questions:
            return kept, origins
        if isinstance(targets := main.get("targets"), list):
            kept["targets"] = [self._in_target(one) for one in targets]
        caps = main.get("caps")
        kept_caps: list[Any] = []
        for index, one in enumerate(caps if isinstance(caps, list) else ()):
            cap = self._in_cap(one) if isinstance(one, dict) else one
            if cap is not None:
                origins["caps", len(kept_caps)] = Origin(("caps", index), in_overlay=False)
                kept_caps.append(cap)
        return kept | ({"caps": kept_caps} if isinstance(caps, list) else {}), origins

    def _in_target(self, target: Any) -> Any:
        levels = target.get("levels") if isinstance(target, dict) else None
        return target | {"levels": _without(levels, self.questions)} if isinstance(levels, dict) else target

    def _in_cap(self, cap: Data) -> Data | None:
        """Return a cap on the questions that are asked; None for one on no other question."""
        kept = dict(cap)
        for key in ("questions", "but_not"):
            if isinstance(ids := cap.get(key), list):
                kept[key] = [one for one in ids if not (isinstance(one, str) and one in self.questions)]
        return None if cap.get("questions") and not kept["questions"] else kept

    def in_questionnaire(self, main: Data) -> Data:
        """Return the questionnaire's main file, in which older ids that became a dropped one are retired."""
        changes = main.get("changes")
        if not (self.questions or self.initiatives) or not isinstance(changes, list):
            return main
        return main | {"changes": [self._retired(one) if isinstance(one, dict) else one for one in changes]}

    def _retired(self, changes: Data) -> Data:
        kept = dict(changes) | self._renamed(changes, self.questions)
        if isinstance(split := changes.get("split"), dict):
            parts = {
                old: [new for new in _texts(becomes) if new not in self.questions] for old, becomes in split.items()
            }
            kept["split"] = {old: becomes for old, becomes in parts.items() if becomes}
            gone = dict.fromkeys((old for old, becomes in parts.items() if not becomes), self.because)
            kept["retired"] = {**kept.get("retired", {}), **gone}
        if isinstance(other := changes.get("remeasured"), dict):
            kept["remeasured"] = _without(other, self.questions)
        if isinstance(work := changes.get("initiatives"), dict):
            kept["initiatives"] = work | self._renamed(work, self.initiatives)
        return {key: value for key, value in kept.items() if value not in ({}, [])}

    def _renamed(self, changes: Data, dropped: frozenset[str]) -> Data:
        """Return the ids that were renamed and retired, where nothing is renamed to a dropped id."""
        renamed = changes.get("renamed")
        if not isinstance(renamed, dict):
            return {}
        gone = dict.fromkeys((old for old, new in renamed.items() if new in dropped), self.because)
        kept = {old: new for old, new in renamed.items() if old not in gone}
        written = changes.get("retired")
        return {"renamed": kept, "retired": (written if isinstance(written, dict) else {}) | gone}

    def in_references(self, data: Data) -> tuple[Data, dict[KeyPath, Origin]]:
        """Return a file of references, and where its entries were: statements that nothing else covers are left out."""
        items, origins = data.get("items"), dict[KeyPath, Origin]()
        if not isinstance(items, list) or not (self.questions or self.initiatives):
            return data, origins
        kept: list[Any] = []
        for index, one in enumerate(items):
            item = self._covered(one) if isinstance(one, dict) else one
            if item is None:
                continue
            origins["items", len(kept)] = Origin(("items", index), in_overlay=False)
            kept.append(item)
        return data | {"items": kept}, origins

    def _covered(self, item: Data) -> Data | None:
        """Return a statement of a source with what still covers it; None where nothing does."""
        kept, lost = dict(item), False
        for key, dropped in (("questions", self.questions), ("initiatives", self.initiatives)):
            if isinstance(ids := item.get(key), list) and dropped.intersection(_texts(ids)):
                kept[key], lost = [one for one in ids if one not in dropped], True
        left = any(kept.get(key) for key in ("questions", "initiatives", "gates", "rules", "report"))
        return kept if left or not lost else None


def _without(entries: Data, dropped: frozenset[str]) -> Data:
    return {key: value for key, value in entries.items() if key not in dropped}


def _texts(values: Any) -> list[str]:
    return [one for one in values if isinstance(one, str)] if isinstance(values, list | tuple) else []
