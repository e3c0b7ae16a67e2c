"""Options → the one that the facts speak for, with the reason as a code and figures."""

from collections.abc import Sequence

from readiness.model.option_kinds import OptionKind
from readiness.model.options import Advice, Option
from readiness.model.roadmap import Roadmap
from readiness.model.verdict import Verdict

_LEAST_WEEKS = 4
_LEAST_SHARE = 25
"""The minimum is advised where it saves so many weeks and this percentage of all, and leaves nobody in danger."""


def advise(options: Sequence[Option], roadmap: Roadmap, *, is_open: bool) -> Advice:
    """Return the option that the facts speak for; the first rule that holds counts."""
    minimum, whole, stop = (_of(options, kind) for kind in ("minimum", "recommended", "stop"))
    late = [step for step in roadmap.safe_now if step.kind == "work" and step.is_too_late]
    if not is_open and not roadmap.steps and not roadmap.safe_now:
        return Advice("as-it-is", "nothing-open")
    if late and stop:
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


def _of(options: Sequence[Option], kind: OptionKind) -> Option | None:
    return next((one for one in options if kind in one.kinds), None)
