"""One thing that was checked, with the problems found: what every format of findings is made from."""

from collections.abc import Sequence
from typing import NamedTuple

from readiness.errors import Problem
from readiness.statements.statement import Statement, Words


class Checked(NamedTuple):
    """A file, or something required of its answers, with the problems found; none where it holds."""

    path: str
    """The file as the user named it."""
    rule: str
    """The name of what was checked, the same in every language: `valid`, `require`, `min`."""
    says: Words
    """The thing that was checked, in words."""
    problems: Sequence[Problem] = ()

    @property
    def holds(self) -> bool:
        """True if no problem is an error."""
        return all(problem.warning for problem in self.problems)


def rule_of(problem: Problem) -> str:
    """Return the name of the rule that a problem breaks: the code of its message, the same in every language."""
    return problem.message.code if isinstance(problem.message, Statement) else "problem"
