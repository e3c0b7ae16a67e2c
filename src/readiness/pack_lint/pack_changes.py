"""An older pack and a newer one → what changed in content, each change with the least step of version it needs."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from readiness.model.field_types import Criticality
from readiness.model.pack import Pack
from readiness.model.pack_content import ORDER, Leaves, Way, pack_content
from readiness.model.question_rubric import QuestionRubric
from readiness.pack_lint.version_steps import Step

_IDENTIFY = {"id", "level"}
"""Last keys of leaves that say that something is there at all."""
_ANY = "*"


class PackChange(NamedTuple):
    """One change, in the questionnaire or in the rubric."""

    step: Step
    part: str
    """`questionnaire` or `rubric`."""
    about: str
    before: str | None
    """None for what was added."""
    now: str | None
    """None for what was removed."""


class _Leaf(NamedTuple):
    """A leaf of the content that is not the same in both packs."""

    way: Way
    before: str | None
    now: str | None
    old: Pack
    new: Pack


def _is_removed(leaf: _Leaf) -> bool:
    return leaf.now is None


def _is_changed(leaf: _Leaf) -> bool:
    return leaf.before is not None and leaf.now is not None


def _was_there(leaf: _Leaf) -> bool:
    return leaf.before is not None


def _is_touched(_: _Leaf) -> bool:
    return True


def _ends_votes(leaf: _Leaf) -> bool:
    """Where sides are answered apart, nobody votes; and a side that is gone cannot be answered."""
    return leaf.now is None or leaf.old.rubric.facets is None


def _forbids(leaf: _Leaf) -> bool:
    return leaf.new.rubric.policies.never_not_applicable is not None


def _narrows(leaf: _Leaf) -> bool:
    """May fewer say that something does not apply? With nobody named, everyone may."""
    before, now = (set(pack.rubric.policies.not_applicable_by) for pack in (leaf.old, leaf.new))
    return bool(now) and (not before or not before <= now)


_MAJOR: dict[str, Callable[[_Leaf], bool]] = {
    "questionnaire questions * id": _is_removed,
    "questionnaire questions * scope": _is_touched,
    "questionnaire facts * id": _is_removed,
    "questionnaire facts * type": _is_touched,
    "questionnaire facts * scope": _was_there,
    "questionnaire facts * choices *": _is_removed,
    "questionnaire milestones *": _is_removed,
    "questionnaire roles *": _is_changed,
    "rubric scale * level": _is_removed,
    "rubric scale * id": _was_there,
    "rubric scales * * level": _is_removed,
    "rubric scales * * id": _was_there,
    "rubric gates * id": _is_removed,
    "rubric repeating_gates * id": _is_removed,
    "rubric initiatives * id": _is_removed,
    "rubric facets sides *": _ends_votes,
    "rubric policies never_not_applicable *": _forbids,
    "rubric policies not_applicable_by *": _narrows,
    "rubric questions * scale": _is_touched,
    "rubric questions * may_be_late": _is_removed,
    "rubric questions * measure name": _is_removed,
    "rubric questions * measure unit": _is_changed,
    "rubric questions * variants * measure name": _is_removed,
    "rubric questions * variants * measure unit": _is_changed,
}
"""Leaves of which a change may make answers invalid, or make them mean something else; all others are minor."""


def pack_changes(old: Pack, new: Pack) -> list[PackChange]:
    """Return what changed from an older pack to a newer one, those that need the largest step first."""
    before, now = (pack_content(pack.questionnaire, pack.rubric) for pack in (old, new))
    whole = _whole(before.decides, now.decides)
    found = [
        PackChange(Step.MAJOR if _is_major(leaf) else Step.MINOR, leaf.way[0], _about(leaf.way), leaf.before, leaf.now)
        for leaf in _apart(before.decides, now.decides, old, new)
        if not _is_inside(leaf.way, whole)
    ]
    found += [
        PackChange(Step.PATCH, leaf.way[0], _about(leaf.way), leaf.before, leaf.now)
        for leaf in _apart(before.words, now.words, old, new)
        if not _is_inside(leaf.way, whole)
    ]
    found += [*_never_applicable(old, new), *_moved(old, new)]
    return sorted(found, key=lambda change: (-change.step, change.part, change.about))


def _apart(before: Leaves, now: Leaves, old: Pack, new: Pack) -> Iterator[_Leaf]:
    for way in sorted(before.keys() | now.keys()):
        if before.get(way) != now.get(way) and not (way[-1] == ORDER and _is_in_order(before, now, way)):
            yield _Leaf(way, before.get(way), now.get(way), old, new)


def _is_in_order(before: Leaves, now: Leaves, way: Way) -> bool:
    """Do the things in both packs stand in the same order?"""
    was, is_ = (leaves.get(way, "").split() for leaves in (before, now))
    return [one for one in was if one in is_] == [one for one in is_ if one in was]


def _whole(before: Leaves, now: Leaves) -> frozenset[Way]:
    """The ways to what was added or removed as a whole."""
    return frozenset(way[:-1] for way in before.keys() ^ now.keys() if way[-1] in _IDENTIFY)


def _is_inside(way: Way, whole: frozenset[Way]) -> bool:
    """Does a leaf only go with something that was added or removed as a whole?"""
    within = next((len(way[:end]) for end in range(1, len(way)) if way[:end] in whole), 0)
    return bool(within) and (within < len(way) - 1 or way[-1] not in _IDENTIFY)


def _is_major(leaf: _Leaf) -> bool:
    return any(_fits(leaf.way, pattern.split()) and rule(leaf) for pattern, rule in _MAJOR.items())


def _fits(way: Way, pattern: list[str]) -> bool:
    return len(way) == len(pattern) and all(wanted in {_ANY, key} for key, wanted in zip(way, pattern, strict=True))


def _about(way: Way) -> str:
    """What a leaf is about, in words: `questions data.plan weight`."""
    keys = way[1:-1] if way[-1] in _IDENTIFY and len(way) > 2 else way[1:]
    return " ".join(keys).replace("_", " ")


def _never_applicable(old: Pack, new: Pack) -> Iterator[PackChange]:
    """Questions that may no longer be answered with not applicable, because of their criticality."""
    rule = new.rubric.policies.never_not_applicable
    if rule is None or old.rubric.policies.never_not_applicable != rule:
        return  # without a rule there is nothing to refuse; a new rule is a change by itself
    for id_ in sorted(old.rubric.questions.keys() & new.rubric.questions.keys()):
        before, now = old.rubric.questions[id_], new.rubric.questions[id_]
        if _may_be(rule.criticality, now) and not _may_be(rule.criticality, before):
            about = f"questions {id_} not applicable"
            yield PackChange(Step.MAJOR, "rubric", about, "may be said", f"may not be said of a {rule.criticality}")


def _may_be(criticality: Criticality, judged: QuestionRubric) -> bool:
    """Has a question that criticality, always or for some profile or gate?"""
    return judged.is_ever(criticality) or any(rule.criticality == criticality for rule in judged.criticality_when)


def _moved(old: Pack, new: Pack) -> Iterator[PackChange]:
    """Questions in another order."""
    before, now = (list(pack.questionnaire.questions) for pack in (old, new))
    if [id_ for id_ in before if id_ in now] != [id_ for id_ in now if id_ in before]:
        yield PackChange(Step.PATCH, "questionnaire", "order of the questions", "another", "as in the files")
