"""Options → the one that the facts speak for, with the reason as a code and figures."""

from collections.abc import Collection, Sequence

from readiness.model.live import Part
from readiness.model.option_kinds import OptionKind
from readiness.model.options import Advice, Option
from readiness.model.roadmap import Roadmap
from readiness.model.safe_steps import SafeStep
from readiness.model.verdict import Verdict

_LEAST_WEEKS = 4
_LEAST_SHARE = 25
"""The minimum is advised where it saves so many weeks and this percentage of all, and leaves nobody in danger."""


def advise(options: Sequence[Option], roadmap: Roadmap, *, is_open: bool, in_use: Collection[Part] = ()) -> Advice:
    """Return the option that the facts speak for; the first rule that holds counts.

    `in_use` are the functions and sites in use: a tool is not stopped for what is late at some of them only.
    """
    minimum, whole, stop = (_of(options, kind) for kind in ("minimum", "recommended", "stop"))
    late = [step for step in roadmap.safe_now if step.kind == "work" and step.is_too_late]
    if not is_open and not roadmap.steps and not roadmap.safe_now:
        return Advice("as-it-is", "nothing-open")
    if late and stop and not _goes_on_elsewhere(late, in_use):
        return Advice("stop", "unsafe-too-long", number=len(late))
    if roadmap.find_out_first:
        return Advice(None, "find-out", number=len(roadmap.find_out_first))
    if whole and whole.verdict is Verdict.UNDETERMINED:
        return Advice(None, "find-out", number=len(whole.open))
    if whole is None or whole.at_80 is None:
        if minimum and minimum.at_80 is not None:
            return Advice("minimum", "only-way", number=len(minimum.open))
        return Advice(None, "no-way", number=len(whole.open) if whole else 0)
    saved = whole.at_80 - minimum.at_80 if minimum and minimum.at_80 is not None else 0
    is_much = saved >= _LEAST_WEEKS and saved * 100 >= whole.at_80 * _LEAST_SHARE
    if minimum and is_much and not minimum.dangers:
        return Advice("minimum", "sooner", weeks=saved, number=len(minimum.open))
    return Advice("recommended", "complete", weeks=max(0, saved), number=len(whole.open))


def _goes_on_elsewhere(late: Sequence[SafeStep], in_use: Collection[Part]) -> bool:
    """Return whether other functions or sites are in use than those that are made safe too late, which stop alone."""
    parts = {part for step in late for part in step.parts}
    kinds = {part.kind for part in parts}
    return all(step.parts for step in late) and any(part.kind in kinds and part not in parts for part in in_use)


def _of(options: Sequence[Option], kind: OptionKind) -> Option | None:
    return next((one for one in options if kind in one.kinds), None)
