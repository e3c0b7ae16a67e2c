"""Something that is required of answers, and where it fails."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from readiness.errors import Problem
from readiness.findings.checked import Checked
from readiness.loading.yaml_file import Document
from readiness.statements.statement import Statement

Severity = Literal["off", "warn", "error"]
Keys = tuple[str | int, ...]
WHOLE: Keys = ("assessment",)
"""The place of a reason that is about all answers."""


class Failing(NamedTuple):
    """One reason why something that is required does not hold, at a key path of the answers."""

    said: Statement
    keys: Keys = WHOLE


class Requirement(NamedTuple):
    """Something that is required, with the reasons why it does not hold."""

    rule: str
    """Its name in the project file and on the command line: `require`, `min`."""
    says: Statement
    """The requirement in words."""
    failing: tuple[Failing, ...] = ()
    """The reasons in a few sentences; empty where it holds."""
    details: tuple[Failing, ...] = ()
    """The answers behind them, for formats that show a place."""
    notes: tuple[Statement, ...] = ()
    """Notes that are told whether it holds or not."""
    severity: Severity = "error"

    @property
    def holds(self) -> bool:
        """True if nothing fails, or what fails is only warned about."""
        return not self.failing or self.severity != "error"


def as_checked(requirements: Iterable[Requirement], document: Document) -> Iterator[Checked]:
    """Yield each requirement with its reasons as problems at their places in the answers file."""
    for one in requirements:
        yield Checked(document.path, one.rule, one.says, tuple(_problems(one, document)))


def _problems(one: Requirement, document: Document) -> Iterator[Problem]:
    """Yield the reasons at their places; one about all answers stands at the first answer behind it."""
    every = (*one.failing, *one.details)
    first = next((failing.keys for failing in every if failing.keys != WHOLE), WHOLE)
    for failing in every:
        keys = first if failing.keys == WHOLE else failing.keys
        yield document.key_problem(keys, failing.said, warning=one.severity == "warn")
