"""Strategies of streams and months, and what is given with them."""

from fractions import Fraction
from typing import Any, Literal

from hypothesis import strategies as st

from readiness.money.given import GO_LIVE, Draws, GivenMoney, Share
from readiness.money.streams import Amount, Moment, Profile, Stream
from readiness.money.timeline import Timeline

HORIZON = 14
RUNS = 4
MOMENTS = {name: Moment(month, name) for name, month in ((GO_LIVE, 4), ("gate:G1", 2), ("start:a", 1), ("last:a", 3))}
_months = st.integers(0, HORIZON + 2)
_amounts = st.integers(0, 4000).map(lambda cents: Fraction(cents, 4))


@st.composite
def profiles(draw: Any) -> Profile:
    """Return how an amount is paid: in a fixed month, or from a moment of the plan on."""
    timing = draw(st.sampled_from(["once", "monthly", "spread"]))
    if timing == "spread":
        return Profile("spread", MOMENTS["start:a"], MOMENTS["last:a"])
    start = draw(_months.map(Moment) | st.sampled_from([MOMENTS[GO_LIVE], MOMENTS["gate:G1"]]))
    if timing == "once":
        return Profile("once", start)
    ramp = tuple(draw(st.lists(st.integers(0, 4).map(lambda part: Fraction(part, 4)), max_size=3)))
    return Profile("monthly", start, until=draw(st.none() | _months), ramp=ramp)


@st.composite
def streams(draw: Any, *, certain: bool = False) -> tuple[Stream, ...]:
    """Return some streams of costs and benefits."""
    found = []
    for number in range(draw(st.integers(1, 5))):
        side = draw(st.sampled_from(["cost", "cash", "protected"]))
        likely = draw(_amounts)
        more = Fraction(0) if certain else draw(_amounts)
        amount = Amount(likely / 2 if more else likely, likely, likely + more)
        kind: Literal["cost", "benefit"] = "cost" if side == "cost" else "benefit"
        group, name = draw(st.sampled_from(["one", "two"])), f"s{number}"
        one = Stream(kind, name, group, side, draw(profiles()), amount, name)
        found.append(one._replace(of_adoption=side != "cost" and draw(st.booleans())))
    return tuple(found)


def given_with(found: tuple[Stream, ...], *, rate: int | None = 5, inflation: int = 0, **changes: Any) -> GivenMoney:
    """Return what is given with streams; `changes` are to the rest."""
    usual = GivenMoney(
        timeline=Timeline(HORIZON, None if rate is None else Fraction(rate), Fraction(inflation)),
        streams=found,
        leaving=(),
        contingency=Fraction(11, 10),
        adoption=Share(Fraction(60), Fraction(60), Fraction(60)),
        units=Share(Fraction(0), Fraction(0), Fraction(0)),
        gates={"G1": MOMENTS["gate:G1"]},
        by_run={},
        draws=Draws("", RUNS, 0.3, "pert"),
    )
    return usual._replace(**changes)


@st.composite
def months_by_run(draw: Any) -> dict[str, list[int]]:
    """Return the months of the moments in every run; work ends no sooner than it starts."""
    found = {name: draw(st.lists(st.integers(1, HORIZON + 2), min_size=RUNS, max_size=RUNS)) for name in MOMENTS}
    found["last:a"] = [max(pair) for pair in zip(found["start:a"], found["last:a"], strict=True)]
    return found
