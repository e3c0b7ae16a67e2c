"""Problems of the rules for dimensions and sections: roll-up methods, stages, deductions and policies."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("'{method}' does not take '{option}'", method="staged", option="maximum")
def not_an_option(*, method: str, option: str) -> None:
    """An option that a roll-up method does not have."""


@phrase("remove it")
def remove_option() -> None:
    """The way to correct an option that a roll-up method does not have."""


@phrase("'{method}' needs '{option}'", method="staged", option="at_least")
def option_missing(*, method: str, option: str) -> None:
    """A roll-up method without an option that it requires."""


@phrase("write {{method: {method}, {option}: {example}}}", method="staged", option="at_least", example="2")
def write_option(*, method: str, option: str, example: str) -> None:
    """The way to give a roll-up method the option that it requires, as YAML."""


@phrase("no question in '{node}' has deductions, so no points would ever be deducted", node="data")
def nothing_deducted(*, node: str) -> None:
    """A roll-up by deductions over questions without deductions."""


@phrase("give its questions deductions, or choose another roll-up method")
def say_deductions() -> None:
    """The way to correct a roll-up by deductions of nothing."""


@phrase(
    "'{method}' is the method of '{node}', but '{question}' belongs to no stage",
    method="staged",
    node="data",
    question="data.live-records",
)
def no_stage(*, method: str, node: str, question: str) -> None:
    """A question without a stage, under a method that needs one."""


@phrase("add 'stage: 1'; stages are numbered from 1")
def add_stage() -> None:
    """The way to give a question its stage."""


@phrase("'{node}' adds up deductions, but '{inside}' inside it has its own score", node="overall", inside="data")
def has_own_score(*, node: str, inside: str) -> None:
    """A roll-up by deductions over a node that is not rolled up by deductions."""


@phrase("give '{inside}' the roll-up method deductions, without a maximum", inside="data")
def roll_up_by_deductions(*, inside: str) -> None:
    """The way to correct a roll-up by deductions over a node with a score."""


@phrase("full-deduction works only with the roll-up method deductions, which '{node}' does not use", node="data")
def no_full_deduction(*, node: str) -> None:
    """A policy of full deduction for a node with another roll-up method."""


@phrase("write lowest, excluded or blocks")
def write_policy() -> None:
    """The policies that a node without deductions can have."""
