"""Warn about modes of initiatives that no plan would ever take."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.initiative import Lift
from readiness.model.lighter import is_lighter
from readiness.model.rubric import Rubric
from readiness.statements import mode_problems as says


def lint_modes(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for every mode that lifts nothing that anything needs, or is no lighter for a tool in use."""
    for index, initiative in enumerate(rubric.initiatives):
        for number, mode in enumerate(initiative.modes):
            place = files.initiative(index) / "modes" / number
            lifts = initiative.in_mode(mode).lifts
            if mode.lifts and not any(_is_enough(question, lift, rubric) for question, lift in lifts.items()):
                message = says.never_enough(mode=mode.id)
                yield (place / "lifts").key_problem(message, says.lift_to_need(), warning=True)
            figures = {key: value for key, value in initiative.live or () if key in {"duration", "effort"} and value}
            in_use = initiative.changed(**figures)
            if figures and not is_lighter(in_use.in_mode(mode), in_use, rubric):
                message = says.not_lighter_in_use(mode=mode.id)
                yield (place / "id").problem(message, says.state_less_in_use(), warning=True)


def _is_enough(question: str, lift: Lift, rubric: Rubric) -> bool:
    """Return whether a lift reaches a level that a gate, a target, a rule or further work needs."""
    return any(lift.from_ < level <= lift.to for level in _needed(question, rubric))


def _needed(question: str, rubric: Rubric) -> Iterator[int]:
    for gate, rules in rubric.questions[question].minimum.items():
        conditional = rubric.any_gate_named[gate].conditional
        for rule in rules:
            yield from (rule.level, rule.blocker_below or 0, rule.level - (conditional.short_by or 0))
    if rubric.live and rubric.live.safe_now:
        yield from (rule.level for rule in rubric.live.safe_now.minimums.get(question, ()))
    yield from (target.levels[question] for target in rubric.targets if question in target.levels)
    yield from (cap.unless[question] for cap in rubric.caps if question in cap.unless)
    yield from (one.lifts[question].from_ for one in rubric.initiatives if question in one.lifts)
