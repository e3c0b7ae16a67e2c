"""Tell what can happen without an entry of the lane: the dangers in the rubric's words, else the reason for it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from readiness.model.live import LiveVerdict, Part, UnsafeNow
from readiness.statements.lane_lines import numbered_danger
from readiness.statements.lists import following
from readiness.statements.statement import Words
from readiness.view.page_reasons import first_reason, is_stricter
from readiness.view.phrases import Phrases

if TYPE_CHECKING:
    from readiness.model.safe_steps import SafeStep


def danger(wording: Phrases, step: "SafeStep") -> Words:
    """Return the dangers without an entry, in the rubric's words; the reason for it where it is for no minimum.

    A duty and work that an event needs are for the minimums that are short where the event is; an action is for those
    that give its outcome there.
    """
    live = wording.scores.live
    risks = [one.risk for one in step.questions]
    if not risks and live:
        risks = [one.risk for one in _short_there(live, step)]
    told: list[Words] = list(dict.fromkeys(risks))
    if live and live.status.use == "paused" and len(counted := dangers_of_lane(wording)) > 1:
        told = [numbered_danger(number=counted.index(risk) + 1, risk=risk) for risk in dict.fromkeys(risks)]
    if not told:
        is_for_all = step.kind == "action" and not step.parts and not is_stricter(wording, step)
        return (first_reason(wording) if is_for_all else None) or step.because
    why = told[0]
    for risk in told[1:]:
        why = following(first=why, then=risk)
    return why


def dangers_of_lane(wording: Phrases) -> tuple[str, ...]:
    """Return the dangers that the entries of the lane remove, each once; none where an entry is for something else."""
    steps = [step for step in wording.roadmap.safe_now if wording.shows_any(one.question for one in step.questions)]
    if not all(step.questions for step in steps):
        return ()
    return tuple(dict.fromkeys(one.risk for step in steps for one in step.questions))


def _short_there(live: LiveVerdict, step: "SafeStep") -> Iterator[UnsafeNow]:
    """Yield the minimums of safe use that are short where an entry is; for an action, those with its outcome."""
    for one in live.unsafe:
        parts: tuple[Part, ...] = one.at or ((one.part,) if one.part else ())
        outcome = one.after if one.is_overdue else one.outcome
        is_for_all = step.kind == "action" and not step.parts
        is_there = bool(set(parts) & set(step.parts)) and (step.kind != "action" or outcome == step.outcome)
        if is_there or (is_for_all and (parts or outcome == step.outcome)):
            yield one
