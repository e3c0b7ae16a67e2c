"""Packs and assessments that the tests of one process share: equal content gives the same object, computed once.

Packs, answers and assessments never change. A test that replaces a part of what computes them gets its own.
"""

import re
from collections import deque
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from readiness import pipeline
from readiness.loading import read_pack
from readiness.loading.pack_cache import pack_key
from readiness.loading.yaml_file import Document
from readiness.model.assessment import Assessment
from readiness.model.option_kinds import OptionKind
from readiness.model.pack import Pack
from readiness.pipeline import LoadedAnswers
from readiness.planning import planned
from readiness.view import build, planned_once

MOST = 128
"""The number of assessments that are kept, those used latest."""
KEPT_BY_THE_PROGRAM = [
    (build, "_at_site"), (pipeline, "_redacted"),
    *((planned_once, name) for name in ("_roadmap", "_shown", "_options", "_totals", "_case", "_curves")),
]  # fmt: skip
"""The functions whose latest results the program keeps itself: in the suite more of them."""
COMPUTING = re.compile(r"readiness\.(loading|model|money|planning|schedule|scoring)\b")
"""The modules that compute what is shared."""


class SharedResults:
    """The results of one process, the latest of them; `paused` while a test computes its own."""

    def __init__(self) -> None:
        self.paused = False
        self._packs: dict[Hashable, Pack] = {}
        self._judged: deque[tuple[LoadedAnswers, str | None, Assessment]] = deque(maxlen=MOST)
        self._planned: deque[tuple[Assessment, Hashable, Assessment]] = deque(maxlen=MOST)

    def pack(
        self,
        read: Callable[[tuple[Path, Path], Document | None], Pack],
        folders: tuple[Path, Path],
        overlay: Document | None,
    ) -> Pack:
        """Return the pack of two folders, changed by an overlay."""
        key = None if self.paused else pack_key(folders, overlay.text if overlay else None)
        if key is None:
            return read(folders, overlay)
        if key not in self._packs:
            self._packs[key] = read(folders, overlay)
        return self._packs[key]

    def judge(
        self, judge: Callable[[LoadedAnswers, str | None], Assessment], loaded: LoadedAnswers, target: str | None = None
    ) -> Assessment:
        """Return answers that were judged."""
        if self.paused:
            return judge(loaded, target)
        for place in reversed(self._judged):
            one, to, kept = place
            if to == target and _is_same(one, loaded):
                _move_to_end(self._judged, place)
                return kept
        found = judge(loaded, target)
        self._judged.append((loaded, target, found))
        return found

    def plan(
        self, plan: Callable[..., Assessment], judged: Assessment, target: str | None = None, site: str | None = None,
        option: OptionKind | None = None,
    ) -> Assessment:  # fmt: skip
        """Return answers that were judged with their plan."""
        if self.paused:
            return plan(judged, target, site, option)
        key = (target, site, option)
        for place in reversed(self._planned):
            one, to, kept = place
            if one is judged and to == key:
                _move_to_end(self._planned, place)
                return kept
        found = plan(judged, target, site, option)
        self._planned.append((judged, key, found))
        return found


def _move_to_end(kept: "deque[Any]", used: object) -> None:
    """Make a result the latest one, by identity: to compare the content of assessments takes long."""
    place = next(number for number, one in enumerate(kept) if one is used)
    del kept[place]
    kept.append(used)


def _is_same(one: LoadedAnswers, other: LoadedAnswers) -> bool:
    pack, another = one.pack, other.pack
    same_pack = pack.questionnaire is another.questionnaire and pack.rubric is another.rubric
    same_files = one.sha256 == other.sha256 and pack.searched == another.searched and pack.for_all is another.for_all
    return same_pack and same_files and one.as_of == other.as_of and one.answers == other.answers


@contextmanager
def shared() -> Iterator[SharedResults]:
    """Let the program use results that were computed before."""
    results, replace = SharedResults(), pytest.MonkeyPatch.setattr

    def pause(patch: pytest.MonkeyPatch, target: Any, *arguments: Any, **options: Any) -> None:
        named = target if isinstance(target, str) else getattr(target, "__module__", getattr(target, "__name__", ""))
        results.paused = results.paused or bool(COMPUTING.match(str(named)))
        replace(patch, target, *arguments, **options)

    with pytest.MonkeyPatch.context() as patch:
        for module, name, of in (
            (read_pack, "_of_folders", results.pack),
            (pipeline, "judge", results.judge),
            (planned, "planned", results.plan),
        ):
            patch.setattr(module, name, _shared(of, getattr(module, name)))
        for module, name in KEPT_BY_THE_PROGRAM:
            patch.setattr(module, name, lru_cache(MOST)(getattr(module, name).__wrapped__))
        patch.setattr(pytest.MonkeyPatch, "setattr", pause)
        yield results


def _shared(of: Callable[..., Any], compute: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *arguments, **options: of(compute, *arguments, **options)
