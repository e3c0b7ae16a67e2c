"""The options up to one gate → what each costs and returns over the horizon of the case."""

from readiness.model.answers import Answers
from readiness.model.money import CaseTotals, MoneyCase
from readiness.model.options import Option, Options
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.planning.money import case_totals, money_case
from readiness.planning.money_plan import money_plan
from readiness.planning.use_case import UseCase


def option_totals(
    pack: Pack, answers: Answers, scorecard: Scorecard, target: str, found: Options, shown: str | None = None
) -> tuple[CaseTotals | None, ...]:
    """Return the totals of each option; None for stopping, whose cost the case states, and without a case.

    `target` is that of the roadmap with all the work, and the pack is the one of that. Each option is planned on to
    go-live, and to every gate that a line of the case starts with. Of kinds that coincide up to the gate, that is the
    plan of the kind `shown`, or of the last.
    """

    def totals(one: Option) -> CaseTotals | None:
        if "stop" in one.kinds:
            return None
        kind, use_case = one.counted_as(shown), UseCase(pack, answers, scorecard, target)
        return case_totals(pack, answers, scorecard, money_plan(use_case, found.gate, kind, one.more))

    return tuple(map(totals, found.options))


def option_case(
    pack: Pack, answers: Answers, scorecard: Scorecard, target: str, gate: str, option: Option
) -> MoneyCase | None:
    """Return what an option up to a gate costs and returns, on the plan of its totals; None without a case."""
    use_case = UseCase(pack, answers, scorecard, target)
    return money_case(pack, answers, scorecard, money_plan(use_case, gate, option.counted_as(None), option.more))
