"""What moves the present value, with figures that can be worked by hand: 14 months, no rate, no contingency."""

from fractions import Fraction

from money.random_money import HORIZON, MOMENTS, given_with
from readiness.money.drivers import drivers, turning_point
from readiness.money.given import GO_LIVE, Share
from readiness.money.likely import Likely
from readiness.money.streams import Amount, Moment, Profile, Stream


def exactly(amount):
    return Amount(*[Fraction(amount)] * 3)


def between(low, likely, high):
    return Amount(Fraction(low), Fraction(likely), Fraction(high))


def purchase(amount):
    return Stream("cost", "purchase", "one", "cost", Profile("once", Moment(1)), amount, "purchase")


def savings(amount, **more):
    """Return a benefit of so much a year from go-live, month 4, on: 11 twelfths of it within the horizon."""
    return Stream("benefit", "savings", "two", "cash", Profile("monthly", MOMENTS[GO_LIVE]), amount, "savings", **more)


def found(*streams, go_live=None, work=None, **changes):
    likely = Likely(given_with(streams, rate=None, contingency=Fraction(1), **changes))
    return {one.kind: one for one in drivers(likely, go_live, work)}


def test_a_line_turns_the_case_at_the_figure_where_it_is_even():
    benefit = found(purchase(exactly(1000)), savings(between(600, 1200, 2400)))["benefit"]

    assert (benefit.value_low, benefit.value_high) == (-450, 1200)  # 11/12 of 600 and of 2,400, less 1,000
    assert benefit.turns_at == Fraction(12000, 11)


def test_a_line_that_cannot_turn_the_case_says_so():
    cost = found(purchase(between(100, 200, 300)), savings(exactly(1200)))["cost"]

    assert (cost.value_low, cost.value_high, cost.turns_at) == (1000, 800, None)


def test_a_certain_line_moves_nothing():
    assert found(purchase(exactly(1000)), savings(exactly(1200))) == {}


def test_adoption_turns_also_beyond_its_range():
    adoption = Share(Fraction(50), Fraction(60), Fraction(80))
    own = found(purchase(exactly(330)), savings(exactly(1200), of_adoption=True), adoption=adoption)["adoption"]

    assert (own.low, own.high) == (50, 80)
    assert (own.value_low, own.value_high) == (220, 550)  # 550 and 880 less 330
    assert own.turns_at == 30


def test_going_live_turns_in_the_first_month_that_is_too_late():
    own = found(purchase(exactly(400)), savings(exactly(1200)), go_live=(4, 6))["go-live"]

    assert (own.value_low, own.value_high) == (700, 500)  # 11 and 9 months of 100 less 400
    assert own.turns_at == 12  # 3 months of 100 are less than 400


def test_rates_of_own_staff_are_moved_by_a_fifth():
    staff = Stream("staff", "clinical", "one", "cost", Profile("spread", Moment(1), Moment(2)), exactly(500), "a")
    own = found(staff, savings(exactly(600)))["staff"]

    assert (own.low, own.high, own.value_low, own.value_high) == (80, 120, 150, -50)  # 550 less 400 and 600
    assert own.turns_at == 110


def test_all_work_moves_the_value_between_what_nine_runs_in_ten_stay_above_and_below():
    one, other = (
        Stream("work", id_, "one", "cost", Profile("once", Moment(1)), between(100, 200, 400), id_) for id_ in "ab"
    )
    own = found(one, other, savings(exactly(600)), work=(Fraction(300), Fraction(600)))["work"]

    assert (own.low, own.high, own.value_low, own.value_high) == (300, 600, 250, -50)  # 550 less 300 and 600
    assert own.turns_at == 550


def test_what_moves_most_comes_first():
    likely = Likely(given_with((purchase(between(0, 10, 20)), savings(between(0, 600, 1200))), rate=None))

    assert [one.id for one in drivers(likely, None, None)] == ["savings", "purchase"]


def test_a_value_turns_between_two_points_on_a_straight_line():
    assert turning_point([(Fraction(0), Fraction(-10)), (Fraction(10), Fraction(30))]) == Fraction(5, 2)


def test_the_month_of_turning_is_that_of_a_search_through_all():
    streams = (purchase(exactly(400)), savings(exactly(1200)))
    likely = Likely(given_with(streams, rate=None, contingency=Fraction(1)))
    signs = [likely.moved(GO_LIVE, month).value >= 0 for month in range(1, HORIZON + 2)]

    assert signs.index(False) + 1 == 12
