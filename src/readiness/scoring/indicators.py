"""The status of each indicator on a day, by the rules of the rubric."""

from datetime import date, timedelta
from fractions import Fraction

from readiness.model.answers import Answers
from readiness.model.case_rules import IndicatorRules
from readiness.model.field_types import Exact
from readiness.model.go_live import live_since
from readiness.model.indicator import Actual, Indicator
from readiness.model.money import IndicatorNow, IndicatorState
from readiness.model.rubric import Rubric

_USUAL = IndicatorRules.model_construct()


def indicators_now(answers: Answers, rubric: Rubric) -> tuple[IndicatorNow, ...]:
    """Return the indicators on the day of the assessment."""
    rules = rubric.indicators or _USUAL
    since = live_since(answers, rubric) if answers.indicators else None
    return tuple(indicator_now(one, rules, answers.date, since) for one in answers.indicators)


def indicator_now(indicator: Indicator, rules: IndicatorRules, today: date, since: date | None) -> IndicatorNow:
    """Return an indicator on a day: its last value up to it, and how that stands to baseline and target.

    `since` is the day on which the tool came into full use; None where it did not.
    """
    baseline = indicator.baseline
    last = max((one for one in indicator.actuals if one.date <= today), key=lambda one: one.date, default=None)
    return IndicatorNow(
        id=indicator.id,
        state=_state(indicator, last, rules, today),
        last=last.value if last else None,
        last_date=last.date if last else None,
        expected=expected_on(indicator, last.date) if last else None,
        late_baseline=bool(baseline and since and baseline.date >= since),
    )


def expected_on(indicator: Indicator, day: date) -> Exact | None:
    """Return the value on an even way from the baseline to the target; None without either.

    It is the baseline up to its day, and the target from its day on.
    """
    baseline, target = indicator.baseline, indicator.target
    if baseline is None or target is None:
        return None
    if day >= target.by:
        return target.value
    if day <= baseline.date:
        return baseline.value
    share = Fraction((day - baseline.date).days, (target.by - baseline.date).days)
    return baseline.value + (target.value - baseline.value) * share


def _state(indicator: Indicator, last: Actual | None, rules: IndicatorRules, today: date) -> IndicatorState:
    baseline, target = indicator.baseline, indicator.target
    if last is None:
        return "no-actual"
    if last.date < today - timedelta(days=rules.stale_after_days):
        return "stale"
    sign = 1 if indicator.direction == "up" else -1
    if target and sign * (last.value - target.value) >= 0:
        return "reached"
    if baseline is None:
        return "no-baseline"
    if sign * (last.value - baseline.value) < 0:
        return "worse"
    if target is None:
        return "no-target"
    return "behind" if _is_behind(indicator, last, rules) else "on-track"


def _is_behind(indicator: Indicator, last: Actual, rules: IndicatorRules) -> bool:
    """Return whether a value lags by more than the tolerance, or at all once the target is due."""
    baseline, target, expected = indicator.baseline, indicator.target, expected_on(indicator, last.date)
    if baseline is None or target is None or expected is None:
        return False
    if last.date >= target.by:
        return True
    way, lag = Fraction(target.value - baseline.value), Fraction(expected - last.value)
    return lag * way > 0 and abs(lag) * 100 > Fraction(rules.tolerance) * abs(way)
