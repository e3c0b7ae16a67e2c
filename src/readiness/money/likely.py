"""The exact calculation with likely figures: totals, flows by month, present value."""

from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from readiness.money.given import GivenMoney
from readiness.money.payback import payback_month
from readiness.money.streams import Profile, Side, Stream


class Flows(NamedTuple):
    """The payments of each month from 0, at its start and at its end; nothing in month 0."""

    at_start: list[Fraction]
    at_end: list[Fraction]

    @property
    def by_month(self) -> list[Fraction]:
        """Return what is paid in each month from 0."""
        return [start + end for start, end in zip(self.at_start, self.at_end, strict=True)]

    def less(self, other: "Flows") -> "Flows":
        """Return these flows less others."""
        return Flows(_less(self.at_start, other.at_start), _less(self.at_end, other.at_end))


def _less(one: list[Fraction], other: list[Fraction]) -> list[Fraction]:
    return [mine - theirs for mine, theirs in zip(one, other, strict=True)]


class Likely:
    """The money of a use case if all is as likely."""

    def __init__(self, given: GivenMoney) -> None:
        """Keep what is given."""
        self.given, self.timeline = given, given.timeline
        self._flows: dict[tuple[Side, ...], Flows] = {}

    def total(self, stream: Stream) -> Fraction:
        """Return what a stream comes to over the horizon, not below 0; of costs without contingency."""
        factor = abs(self.given.factor(stream))
        weights = self.timeline.weights(stream.profile, stream.profile.months)
        without = factor / self.given.contingency if stream.side == "cost" else factor
        return stream.amount.likely * without * weights.total

    def present(self, stream: Stream) -> Fraction:
        """Return the present value of a stream, with its sign."""
        return stream.amount.likely * self.given.factor(stream) * self.weight(stream)

    def weight(self, stream: Stream) -> Fraction:
        """Return the present value of an amount of 1 with the profile of a stream."""
        return self.timeline.weights(stream.profile, stream.profile.months).present

    @cached_property
    def value(self) -> Fraction:
        """The present value of cash less costs; without a rate their sum."""
        found: dict[Profile, Fraction] = {}
        for stream in self.given.streams:
            if stream.side != "protected":
                amount = stream.amount.likely * self.given.factor(stream)
                found[stream.profile] = found.get(stream.profile, Fraction(0)) + amount
        parts = (amount * self._present(profile) for profile, amount in found.items() if amount)
        return sum(parts, Fraction(0))

    def _present(self, profile: Profile) -> Fraction:
        return self.timeline.weights(profile, profile.months).present

    def flows(self, *sides: Side) -> Flows:
        """Return what is paid by month for some sides, not below 0; costs with contingency."""
        if sides not in self._flows:
            self._flows[sides] = self._paid(sides)
        return self._flows[sides]

    def _paid(self, sides: tuple[Side, ...]) -> Flows:
        months = self.timeline.months
        found = Flows([Fraction(0)] * (months + 1), [Fraction(0)] * (months + 1))
        amounts: dict[Profile, Fraction] = {}
        for stream in self.given.streams:
            if stream.side in sides:
                amount = stream.amount.likely * abs(self.given.factor(stream))
                amounts[stream.profile] = amounts.get(stream.profile, Fraction(0)) + amount
        for profile, amount in amounts.items():
            into = found.at_start if profile.timing == "once" else found.at_end
            for month, share in self.timeline.flows(profile, profile.months):
                into[month] += amount * share
        return found

    def payback(self, *, discounted: bool = False) -> int | None:
        """Return the month of payback; None where it does not pay back within the horizon."""
        net = self.flows("cash").less(self.flows("cost"))
        months = self.timeline.present(*net) if discounted else net.by_month
        return payback_month(months[1:])

    def at_points(self) -> list[Fraction]:
        """Return cash less costs at each point in time from today: the end of a month is the start of the next."""
        net = self.flows("cash").less(self.flows("cost"))
        return [*(end + start for end, start in zip(net.at_end, net.at_start[1:], strict=False)), net.at_end[-1]]

    def moved(self, name: str, month: int) -> "Likely":
        """Return the calculation with a moment in another month."""
        return Likely(self.given._replace(streams=tuple(_moved(stream, name, month) for stream in self.given.streams)))


def _moved(stream: Stream, name: str, month: int) -> Stream:
    start = stream.profile.start
    if not name or start.name != name:
        return stream
    return stream._replace(profile=stream.profile._replace(start=start._replace(month=month)))
