"""The option whose plan a roadmap is, and why it is that one."""

from typing import Literal, NamedTuple

from readiness.model.option_kinds import OptionKind
from readiness.model.options import MoreOf

OptionWhy = Literal["chosen", "late", "lapsed", "gone", "together", "asked"]
"""`chosen` by the decision that stands; `late`: counts because a condition was late; `lapsed`: the decision no longer
stands; `gone`: the plan no longer offers its option; `together`: one plan of several use cases has no options; `asked`:
a person asked for the plan of this option."""


class OptionShown(NamedTuple):
    """The option whose plan a roadmap is."""

    kind: OptionKind
    """`recommended` is all the work."""
    why: OptionWhy
    decision: str | None = None
    """The id of the decision; None where a person asked for the option."""
    gate: str | None = None
    """The gate that the decision is about: that of the target, or the one that a paused tool must pass."""
    left_out: tuple[str, ...] = ()
    """The initiatives of all the work that the plan leaves out, in their order."""
    remedies: tuple[str, ...] = ()
    """The questions and nodes on whose remedies, which nobody has agreed yet, the plan rests."""
    more: MoreOf | None = None
    """For `faster`: the people more."""

    @property
    def is_all_work(self) -> bool:
        """Return whether the roadmap is that of all the work."""
        return self.kind == "recommended"
