"""Laws that hold for all money: sums, order, parts, and the runs against the exact calculation."""

from datetime import date
from fractions import Fraction
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from money.random_money import HORIZON, RUNS, given_with, months_by_run, streams
from readiness.model.money import whole
from readiness.money.given import GO_LIVE, GivenMoney
from readiness.money.likely import Likely
from readiness.money.payback import payback_month
from readiness.money.periods import periods
from readiness.money.runs import MoneyRuns, spread
from readiness.money.tranches import likely_tranches, tranches_by_run
from readiness.view.amounts import shown_chances

FEW = settings(max_examples=min(60, settings().max_examples))


def in_run(found: GivenMoney, run: int) -> GivenMoney:
    """Return what is given with the months of one run as likely."""

    def moved(moment):
        return moment._replace(month=found.by_run[moment.name][run]) if moment and moment.name else moment

    own = tuple(
        one._replace(profile=one.profile._replace(start=moved(one.profile.start), end=moved(one.profile.end)))
        for one in found.streams
    )
    return found._replace(streams=own, gates={gate: moved(opens) for gate, opens in found.gates.items()}, by_run={})


def net(likely: Likely) -> list[Fraction]:
    return likely.flows("cash").less(likely.flows("cost")).by_month


@FEW
@given(streams())
def test_without_a_rate_the_present_value_is_the_sum(found):
    likely = Likely(given_with(found, rate=None))

    assert likely.value == sum(net(likely))


@FEW
@given(streams(), st.integers(0, 4), st.integers(2, 5))
def test_the_value_is_linear_in_every_line(found, place, factor):
    place %= len(found)
    more = (*found[:place], found[place]._replace(amount=found[place].amount.times(factor)), *found[place + 1 :])
    one, other = Likely(given_with(found)), Likely(given_with(more))
    own = Fraction(0) if found[place].side == "protected" else one.present(found[place])

    assert other.value == one.value + (factor - 1) * own


@FEW
@given(streams(), st.randoms())
def test_the_order_of_lines_does_not_matter(found, random):
    shuffled = [*found]
    random.shuffle(shuffled)
    one, other = Likely(given_with(found)), Likely(given_with(tuple(shuffled)))
    runs, others = MoneyRuns(one.given), MoneyRuns(other.given)

    assert (one.value, one.payback()) == (other.value, other.payback())
    assert runs.total("cost") == pytest.approx(others.total("cost"))
    assert runs.paybacks == others.paybacks


@FEW
@given(streams(), st.integers(1, 500))
def test_payback_is_no_sooner_when_a_cost_rises(found, more):
    dearer = tuple(
        one._replace(amount=one.amount._replace(likely=one.amount.likely + more)) if one.side == "cost" else one
        for one in found
    )
    before, after = Likely(given_with(found)).payback(), Likely(given_with(dearer)).payback()

    assert (after or HORIZON + 1) >= (before or HORIZON + 1)


@FEW
@given(streams(), st.sampled_from([0, 7]))
def test_totals_are_exactly_those_of_quarters_years_groups_and_lines(found, inflation):
    likely = Likely(given_with(found, inflation=inflation))
    total, first = sum(likely.flows("cost").by_month), date(2026, 1, 31)
    costs = [one for one in found if one.side == "cost"]
    quarters, years = periods(likely, first, 3), periods(likely, first, 12)

    assert sum(one.costs for one in quarters) == sum(one.costs for one in years) == total
    assert sum(likely.total(one) for one in costs) * likely.given.contingency == total
    assert quarters[-1].balance == years[-1].balance == sum(net(likely))
    assert sum(likely.present(one) for one in found if one.side != "protected") == likely.value


@FEW
@given(streams(), st.integers(1, HORIZON))
def test_a_benefit_that_starts_later_is_worth_no_more(found, month):
    only = tuple(one for one in found if one.side == "cash" and one.profile.timing == "monthly")
    likely = Likely(given_with(only))

    assert likely.moved(GO_LIVE, month + 1).value <= likely.moved(GO_LIVE, month).value


@FEW
@given(streams(certain=True), months_by_run(), st.sampled_from([0, 7]))
def test_every_run_is_the_exact_calculation_of_its_months(found, by_run, inflation):
    runs = MoneyRuns(given_with(found, by_run=by_run, inflation=inflation))
    for run in range(RUNS):
        likely = Likely(in_run(runs.given, run))

        assert runs.total("cost")[run] / 100 == pytest.approx(float(sum(likely.flows("cost").by_month)))
        assert runs.total("protected")[run] / 100 == pytest.approx(float(sum(likely.flows("protected").by_month)))
        assert runs.values[run] / 100 == pytest.approx(float(likely.value), abs=1e-6)
        balances = [float(balance) for balance in accumulate(net(likely))]
        if all(abs(balance) > 0.01 or balance == 0 for balance in balances):  # within a cent both are right
            assert runs.paybacks[run] == (payback_month(net(likely)[1:]) or HORIZON + 1)


@FEW
@given(streams(certain=True), months_by_run())
def test_the_tranches_of_every_run_are_those_of_its_months(found, by_run):
    found = tuple(one for one in found if one.profile.timing != "spread")
    runs = MoneyRuns(given_with(found, by_run=by_run))
    every = tranches_by_run(runs)
    for run in range(RUNS):
        exact = likely_tranches(Likely(in_run(runs.given, run)))

        assert {gate: amounts[run] / 100 for gate, amounts in every.items()} == pytest.approx(
            {gate: float(amount) for gate, amount in exact.items()}
        )


@FEW
@given(streams())
def test_amounts_stay_between_low_and_high(found):
    runs = MoneyRuns(given_with(found))
    weight = runs.given.timeline.weights
    costs = [(one.amount, weight(one.profile, one.profile.months).total) for one in found if one.side == "cost"]
    low = float(sum((amount.low * total for amount, total in costs), Fraction(0)) * runs.given.contingency)
    high = float(sum((amount.high * total for amount, total in costs), Fraction(0)) * runs.given.contingency)

    assert all(low - 0.1 <= amount / 100 <= high + 0.1 for amount in runs.total("cost"))


@FEW
@given(streams())
def test_the_same_seed_gives_the_same_runs(found):
    one, other = MoneyRuns(given_with(found)), MoneyRuns(given_with(found))

    assert (one.total("cost"), one.values, one.paybacks) == (other.total("cost"), other.values, other.paybacks)


@FEW
@given(streams(), months_by_run(), st.sampled_from(["low", "likely", "high"]), st.randoms())
def test_the_likely_amount_is_within_its_range_as_told(found, by_run, end, random):
    at_the_end = tuple(one._replace(amount=one.amount._replace(likely=getattr(one.amount, end))) for one in found)
    likely = Likely(given_with(at_the_end, by_run=by_run, leaving=at_the_end))
    runs = MoneyRuns(likely.given)
    leaving = sum(one.amount.likely for one in at_the_end) * likely.given.contingency
    total = sum((likely.total(one) for one in at_the_end if one.side == "cost"), Fraction(0)) * Fraction(11, 10)

    for amount, by_chance in ((leaving, runs.leaving()), (total, runs.total("cost")), (likely.value, runs.values)):
        scaled = amount * random.randint(1, 999)
        row = spread(amount, by_chance), spread(scaled, [one * random.randint(1, 999) for one in by_chance])
        for each in row:
            low, middle, high = shown_chances(each)
            assert each.at_10 <= whole(each.likely) <= each.at_90
            assert low <= whole(each.likely) <= high
            assert low <= middle <= high
