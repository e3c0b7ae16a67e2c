"""The kinds of options that a decision is between."""

from typing import Literal

OptionKind = Literal["as-it-is", "minimum", "recommended", "faster", "stop"]
"""Only work in progress; what the blockers need, with remedies for the rest; all that the gate needs; that with more
people; the work to stop or withdraw instead."""
