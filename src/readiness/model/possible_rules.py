"""The rules of a list, of which the first that applies counts, that may be that first one."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from readiness.model.condition import Condition, Profile


class ForSomeProfiles(Protocol):
    """A rule for certain profiles."""

    @property
    def when(self) -> Condition | None:
        """The profile it is for; every profile when None."""
        ...


R = TypeVar("R", bound=ForSomeProfiles)


def may_apply(rule: ForSomeProfiles, profile: Profile) -> bool:
    """Return whether a rule is for a profile, or may be because a fact it needs is not stated."""
    return rule.when is None or rule.when.holds(profile)


def possible_rules(rules: Sequence[R], profile: Profile) -> list[R]:
    """Return the rules that may be the first to apply."""
    possible = []
    for rule in rules:
        if may_apply(rule, profile):
            possible.append(rule)
            if rule.when is None or rule.when.surely_holds(profile):
                break
    return possible
