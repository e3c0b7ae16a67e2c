"""An older and a newer pack → their changes in content, each with the least version step it needs."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from readiness.model.field_types import Criticality
from readiness.model.pack import Pack
from readiness.model.pack_content import ORDER, Leaves, Way, pack_content
from readiness.model.question_rubric import QuestionRubric
from readiness.pack_lint.version_numbers import VersionStep

_IDENTIFY = {"id", "level"}
"""The last keys of leaves that exist once for each question, fact, level or the like."""
_ANY = "*"


class PackChange(NamedTuple):
    """One change in the questionnaire or in the rubric."""

    step: VersionStep
    part: str
    """`questionnaire` or `rubric`."""
    about: str
    """The key path as text: `questions data.plan weight`."""
    before: str | None
    """The older value; None for an addition."""
    now: str | None
    """The newer value; None for a removal."""
    is_entry: bool = False
    """True for an entry of a list or mapping that was added or removed, or a key turned on, not for another value."""


class _Leaf(NamedTuple):
    """A leaf of the content that differs between the packs."""

    way: Way
    before: str | None
    now: str | None
    old: Pack
    new: Pack


def _is_removed(leaf: _Leaf) -> bool:
    return leaf.now is None


def _is_changed(leaf: _Leaf) -> bool:
    return leaf.before is not None and leaf.now is not None


def _had_value(leaf: _Leaf) -> bool:
    return leaf.before is not None


def _is_touched(_: _Leaf) -> bool:
    return True


def _ends_votes(leaf: _Leaf) -> bool:
    """Return whether a facet change makes answers invalid: a facet was removed, or votes end with the first facets."""
    return leaf.now is None or leaf.old.rubric.facets is None


def _forbids(leaf: _Leaf) -> bool:
    return leaf.new.rubric.policies.never_not_applicable is not None


def _narrows(leaf: _Leaf) -> bool:
    """Return whether fewer roles may approve `not_applicable`; without any named, everyone may."""
    before, now = (set(pack.rubric.policies.not_applicable_by) for pack in (leaf.old, leaf.new))
    return bool(now) and (not before or not before <= now)


_MAJOR: dict[str, Callable[[_Leaf], bool]] = {
    "questionnaire/questions/*/id": _is_removed,
    "questionnaire/questions/*/scope": _is_touched,
    "questionnaire/facts/*/id": _is_removed,
    "questionnaire/facts/*/type": _is_touched,
    "questionnaire/facts/*/scope": _had_value,
    "questionnaire/facts/*/choices/*": _is_removed,
    "questionnaire/facts/*/told_by": _is_touched,
    "questionnaire/questions/*/asked_per": _had_value,
    "questionnaire/segments/*": _is_removed,
    "questionnaire/milestones/*": _is_removed,
    "questionnaire/roles/*": _is_changed,
    "rubric/scale/*/level": _is_removed,
    "rubric/scale/*/id": _had_value,
    "rubric/scales/*/*/level": _is_removed,
    "rubric/scales/*/*/id": _had_value,
    "rubric/gates/*/id": _is_removed,
    "rubric/repeating_gates/*/id": _is_removed,
    "rubric/initiatives/*/id": _is_removed,
    "rubric/live/statuses/*/id": _is_removed,
    "rubric/live/statuses/*/use": _is_touched,
    "rubric/events/*/id": _is_removed,
    "rubric/events/*/severities/*": _is_removed,
    "rubric/events/*/duties/*/id": _is_removed,
    "rubric/events/*/evidence": _is_removed,
    "rubric/facets/sides/*": _ends_votes,
    "rubric/policies/never_not_applicable/*": _forbids,
    "rubric/policies/not_applicable_by/*": _narrows,
    "rubric/questions/*/scale": _is_touched,
    "rubric/questions/*/may_be_late": _is_removed,
    "rubric/questions/*/measure/name": _is_removed,
    "rubric/questions/*/measure/unit": _is_changed,
    "rubric/questions/*/variants/*/measure/name": _is_removed,
    "rubric/questions/*/variants/*/measure/unit": _is_changed,
}
"""Leaves whose change may invalidate answers or alter their meaning, with the test; all other changes are minor."""


def pack_changes(old: Pack, new: Pack) -> list[PackChange]:
    """Return the changes from an older pack to a newer one, the largest version step first."""
    before, now = (pack_content(pack.questionnaire, pack.rubric) for pack in (old, new))
    whole = _added_or_removed(before.decides, now.decides)
    found = [
        _change(VersionStep.MAJOR if _is_major(leaf) else VersionStep.MINOR, leaf)
        for leaf in _differences(before.decides, now.decides, old, new)
        if not _is_inside(leaf.way, whole)
    ]
    found += [
        _change(VersionStep.PATCH, leaf)
        for leaf in _differences(before.words, now.words, old, new)
        if not _is_inside(leaf.way, whole)
    ]
    found += [*_never_applicable(old, new), *_order_changes(old, new)]
    return sorted(found, key=lambda change: (-change.step, change.part, change.about))


def _differences(before: Leaves, now: Leaves, old: Pack, new: Pack) -> Iterator[_Leaf]:
    for way in sorted(before.keys() | now.keys()):
        if before.get(way) != now.get(way) and not (way[-1] == ORDER and _is_in_order(before, now, way)):
            yield _Leaf(way, before.get(way), now.get(way), old, new)


def _is_in_order(before: Leaves, now: Leaves, way: Way) -> bool:
    """Return whether the entries that both packs have are in the same order."""
    was, is_ = (leaves.get(way, "").split() for leaves in (before, now))
    return [one for one in was if one in is_] == [one for one in is_ if one in was]


def _added_or_removed(before: Leaves, now: Leaves) -> frozenset[Way]:
    """Return the key paths of everything that was added or removed as a whole."""
    return frozenset(way[:-1] for way in before.keys() ^ now.keys() if way[-1] in _IDENTIFY)


def _is_inside(way: Way, whole: frozenset[Way]) -> bool:
    """Return whether a leaf is only a part of something that was added or removed as a whole."""
    within = next((len(way[:end]) for end in range(1, len(way)) if way[:end] in whole), 0)
    return bool(within) and (within < len(way) - 1 or way[-1] not in _IDENTIFY)


def _is_major(leaf: _Leaf) -> bool:
    return any(_matches(leaf.way, pattern.split("/")) and rule(leaf) for pattern, rule in _MAJOR.items())


def _matches(way: Way, pattern: list[str]) -> bool:
    return len(way) == len(pattern) and all(wanted in {_ANY, key} for key, wanted in zip(way, pattern, strict=True))


def _change(step: VersionStep, leaf: _Leaf) -> PackChange:
    way = leaf.way[1:-1] if leaf.way[-1] in _IDENTIFY and len(leaf.way) > 2 else leaf.way[1:]
    is_entry = {leaf.before, leaf.now} <= {None, "yes", way[-1]}
    return PackChange(step, leaf.way[0], _about(way), leaf.before, leaf.now, is_entry)


def _about(way: Way) -> str:
    """Return a key path as text: `questions data.plan weight`."""
    return " ".join(way).replace("_", " ")


def _never_applicable(old: Pack, new: Pack) -> Iterator[PackChange]:
    """Yield a change for each question that its criticality no longer lets be not applicable."""
    rule = new.rubric.policies.never_not_applicable
    if rule is None or old.rubric.policies.never_not_applicable != rule:
        return  # without a rule no answer is refused; a new rule is a separate change
    for id_ in sorted(old.rubric.questions.keys() & new.rubric.questions.keys()):
        before, now = old.rubric.questions[id_], new.rubric.questions[id_]
        if _may_be(rule.criticality, now) and not _may_be(rule.criticality, before):
            about = _about(("questions", id_, "may_be_not_applicable"))
            yield PackChange(VersionStep.MAJOR, "rubric", about, "yes", "no")


def _may_be(criticality: Criticality, judged: QuestionRubric) -> bool:
    """Return whether a question has a criticality in general, or for some profile or gate."""
    return judged.is_ever(criticality) or any(rule.criticality == criticality for rule in judged.criticality_when)


def _order_changes(old: Pack, new: Pack) -> Iterator[PackChange]:
    """Yield a change if the questions of both packs are in another order: those from the first that differs."""
    both = old.questionnaire.questions.keys() & new.questionnaire.questions.keys()
    before, now = ([id_ for id_ in pack.questionnaire.questions if id_ in both] for pack in (old, new))
    first = next((index for index, id_ in enumerate(before) if id_ != now[index]), None)
    if first is not None:
        was, is_now = (" ".join(ids[first:]) for ids in (before, now))
        yield PackChange(VersionStep.PATCH, "questionnaire", _about(("questions", ORDER)), was, is_now)
