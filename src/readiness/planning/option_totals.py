"""The options up to one gate → what each costs and returns over the horizon of the case, with likely figures."""

from readiness.model.answers import Answers
from readiness.model.money import CaseTotals
from readiness.model.options import Option, Options
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.planning.money import case_totals
from readiness.planning.money_plan import money_plan
from readiness.planning.use_case import UseCase


def option_totals(
    pack: Pack, answers: Answers, scorecard: Scorecard, target: str, found: Options
) -> tuple[CaseTotals | None, ...]:
    """Return the totals of each option; None for stopping, whose cost the case states, and without a case.

    `target` is that of the roadmap with all the work, and the pack is the one of that. Each option is planned on to
    go-live, and to every gate that a line of the case starts with.
    """

    def totals(one: Option) -> CaseTotals | None:
        kind = one.kinds[-1]
        if kind == "stop":
            return None
        plan = money_plan(UseCase(pack, answers, scorecard, target), found.gate, kind, one.more)
        return case_totals(pack, answers, scorecard, plan)

    return tuple(map(totals, found.options))
