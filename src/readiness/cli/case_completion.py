"""Shell completions of what `record` writes about money and indicators."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

from readiness.cli.record_completion import Offered, offered

if TYPE_CHECKING:
    from readiness.model.answers import Answers
    from readiness.model.pack import Pack

TIMINGS = ("start", "go-live", "exit")
"""The points in time of costs and benefits, beside days and gates."""
BENEFIT_CLASSES = ("cash-releasing", "income-protected", "time-released", "quality")
UNITS = ("user", "site", "member")
"""The units that an amount may be for."""


def complete_cost(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of cost lines with their titles."""
    return offered(ctx, incomplete, lambda _, answers, __: _case_lines(answers, "costs"))


def complete_benefit(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of benefits with their titles."""
    return offered(ctx, incomplete, lambda _, answers, __: _case_lines(answers, "benefits"))


def complete_group(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the cost groups of the rubric with their titles."""

    def find(pack: "Pack", _: "Answers | None", __: list[str]) -> Iterable[tuple[str, str]]:
        return [(one.id, one.title) for one in pack.rubric.case.groups] if pack.rubric.case else []

    return offered(ctx, incomplete, find)


def complete_role(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the role groups that have a rate."""
    return offered(
        ctx, incomplete, lambda pack, _, __: [(name, "") for name in pack.rubric.case.rates] if pack.rubric.case else []
    )


def complete_indicator(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of indicators with their titles, and those that the rubric offers."""

    def find(pack: "Pack", answers: "Answers | None", _: list[str]) -> Iterable[tuple[str, str]]:
        profile = pack.questionnaire.settled(answers.assessment.profile if answers else {})
        typical = pack.rubric.indicators.offered(profile) if pack.rubric.indicators else ()
        titles = {one.id: one.title for one in typical}
        return (titles | {one.id: one.title for one in (answers.indicators if answers else ())}).items()

    return offered(ctx, incomplete, find)


def complete_timing(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the points in time at which a cost or a benefit may start."""

    def find(pack: "Pack", _: "Answers | None", __: list[str]) -> Iterable[tuple[str, str]]:
        return [*((word, "") for word in TIMINGS), *((gate.id, gate.title) for gate in pack.rubric.gates)]

    return offered(ctx, incomplete, find)


def complete_class(incomplete: str) -> list[str]:
    """Return the classes of benefits."""
    return [name for name in BENEFIT_CLASSES if name.startswith(incomplete)]


def complete_unit(incomplete: str) -> list[str]:
    """Return the units that an amount may be for."""
    return [name for name in UNITS if name.startswith(incomplete)]


def _case_lines(answers: "Answers | None", kind: str) -> Offered:
    case = answers.case if answers else None
    if case is None:
        return []
    if kind == "costs":
        return [(one.id, one.title) for one in case.costs]
    return [(one.id, one.title) for one in case.benefits]


def complete_rate(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the role groups, each with an equals sign."""

    def find(pack: "Pack", _: "Answers | None", __: list[str]) -> Iterable[tuple[str, str]]:
        return dict.fromkeys((f"{group}=" for one in pack.rubric.initiatives for group in one.effort), "").items()

    return offered(ctx, incomplete, find)


def complete_direction(incomplete: str) -> list[str]:
    """Return the directions of an indicator."""
    return [name for name in ("up", "down") if name.startswith(incomplete)]


def complete_rule(incomplete: str) -> list[str]:
    """Return the rules by which values of one day become one."""
    return [name for name in ("last", "mean", "sum") if name.startswith(incomplete)]
