"""The costs of a money case by group and by line, with owner and source."""

from readiness.model.case import Case, CostLine
from readiness.model.field_types import Exact
from readiness.model.id_words import id_words
from readiness.model.money import LineTotal, MoneyCase, whole
from readiness.statements import case_reasons, case_tables
from readiness.statements.statement import Statement, Words
from readiness.view.amounts import spread_view
from readiness.view.entry_words import entry_words
from readiness.view.models.money import CostLineView, GroupMoneyView
from readiness.view.people_views import role_words
from readiness.view.phrases import Phrases

_CONTINGENCY = "contingency"
"""The group of the share on top of all costs."""
_WHY_NOT = {
    "no-baseline": case_reasons.no_baseline(),
    "class": case_reasons.no_cash(),
    "counted-once": case_reasons.counted_once(),
    "not-released": case_reasons.not_released(),
    "no-figures": case_reasons.no_figures(),
    "exit": case_reasons.only_on_exit(),
    "currency": case_reasons.other_currency(),
}


def why_not(line: LineTotal) -> Statement | None:
    """Return why a line does not count; None where it does."""
    return _WHY_NOT[line.why_not] if line.why_not else None


def groups(found: MoneyCase, wording: Phrases) -> tuple[GroupMoneyView, ...]:
    """Return the cost groups, in the rubric's order."""
    rules = wording.rubric.case
    named = {one.id: one for one in rules.groups} if rules else {}
    titles = {id_: one.title for id_, one in named.items()}
    return tuple(
        GroupMoneyView(
            id=one.group,
            title=_group(one.group, titles),
            kind=named[one.group].kind if one.group in named else None,
            once=whole(one.once),
            recurring=whole(one.recurring),
            total=spread_view(one.total, found.currency),
        )
        for one in found.groups
    )


def cost_lines(found: MoneyCase, case: Case, wording: Phrases) -> tuple[CostLineView, ...]:
    """Return every cost of the case."""
    stated, rules = {line.id: line for line in case.costs}, wording.rubric.case
    titles = {one.id: one.title for one in rules.groups} if rules else {}
    return tuple(
        CostLineView(
            kind=line.kind,
            id=line.id,
            title=_title(line, stated, titles, wording),
            group=_group(line.group, titles),
            once=whole(line.once),
            per_year=whole(line.per_year),
            total=whole(line.total),
            owner=stated[line.id].owner if line.kind == "cost" and line.id in stated else None,
            source=stated[line.id].source if line.kind == "cost" and line.id in stated else None,
            is_assumption=line.kind == "cost" and not (line.id in stated and stated[line.id].source),
            counts=line.counts,
            why_not=why_not(line),
        )
        for line in found.lines
        if line.kind != "benefit" and (line.why_not or _amount(line))
    )


def _group(id_: str, titles: dict[str, str]) -> Words:
    return case_tables.contingency() if id_ == _CONTINGENCY else titles.get(id_, id_words(id_))


def _amount(line: LineTotal) -> Exact:
    """Return an amount that is 0 where the line has none."""
    return line.once or line.per_year or line.total


def _title(line: LineTotal, stated: dict[str, CostLine], titles: dict[str, str], wording: Phrases) -> Words:
    match line.kind:
        case "staff":
            return case_tables.staff_line(group=_group(line.group, titles), role=role_words(line.id))
        case "contingency":
            return case_tables.contingency()
        case "work" if line.id in wording.rubric.initiative_named:
            return entry_words(wording.initiative(line.id))
    return stated[line.id].title if line.id in stated else id_words(line.id)
