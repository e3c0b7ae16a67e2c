"""The portfolio as a table on a terminal."""

from collections.abc import Sequence
from datetime import date

from rich.console import Console

from readiness.statements import case_totals, counts, joint_plan, labels, lists, outcomes, portfolio, terminal
from readiness.statements import in_use as labels_in_use
from readiness.statements import portfolio_money as money
from readiness.statements.statement import Statement, Value
from readiness.terminal.elements import state_mark, table_grid, terminal_cell, terminal_text
from readiness.view.amounts import amount_words
from readiness.view.portfolio_rows import PortfolioRow, money_sums
from readiness.view.words import VERDICTS


def print_portfolio(rows: Sequence[PortfolioRow], console: Console, *, planned: bool = False) -> None:
    """Print the rows as a table, with the dates of the next gates where they are planned."""
    in_use = any(row.status for row in rows)
    chosen_by = next((row.choice_title for row in rows if row.choice_title), None)
    table = table_grid(
        terminal.use_case(),
        *((chosen_by,) if chosen_by else ()),
        *((labels_in_use.status_head(),) if in_use else ()),
        terminal.reached(),
        terminal.next_gate(),
        *((joint_plan.opens_80_short(),) if planned else ()),
        terminal.keeps_shut(),
        terminal.conditions(),
        terminal.done_late(),
        labels.evidenced(),
        numbers=f"-{'n' * bool(chosen_by)}---{'-' * (in_use + planned)}nnn",
    )
    alike = len({row.most for row in rows}) < 2
    marks = {verdict.value: of for verdict, of in VERDICTS.items()}
    for row in rows:
        verdict = terminal_cell(terminal.last_reached() if row.headline else None)
        if row.next_gate and row.verdict:
            verdict = terminal_text(f"{row.next_gate} ").append_text(state_mark(marks[row.verdict]))
            verdict.append_text(terminal_text(f" ({row.reads})" if row.reads != row.verdict else ""))
        table.add_row(
            terminal_text(row.use_case),
            *((terminal_cell(row.choice),) if chosen_by else ()),
            *((terminal_cell(_status(row)),) if in_use else ()),
            terminal_text(row.headline or (terminal.none() if row.next_gate else terminal.no_gates())),
            verdict,
            *((terminal_cell(_day(row.next_gate_at_80)),) if planned else ()),
            terminal_cell(_shortfalls(row)),
            terminal_cell(row.conditions),
            terminal_cell(row.done_late),
            terminal_cell(_score(row, alike=alike)),
        )
    console.print(table)
    for row in rows:
        if row.failed_sites:
            line = portfolio.gate_fails_at(use_case=row.use_case, sites=lists.at_most(row.failed_sites))
            console.print(terminal_text(line, "yellow"))
    _print_money(rows, console)


def _print_money(rows: Sequence[PortfolioRow], console: Console) -> None:
    """Print what the use cases cost and return, and the sums of those with one currency and one horizon."""
    sums = money_sums(rows)
    if not sums:
        return
    console.print()
    heads = (terminal.use_case(), money.horizon(), money.total(), money.value(), money.payback())
    table = table_grid(*heads, numbers="--nn-")
    for row in rows:
        if row.currency is not None and row.months is not None and row.total is not None:
            cells = (counts.months(number=row.months), *_amounts(row.currency, row.total, row.value), _payback(row))
            table.add_row(terminal_text(row.use_case), *map(terminal_cell, cells))
    for one in sums if len(rows) > 1 else ():
        named = money.sum_of(number=one.use_cases)
        cells = (counts.months(number=one.months), *_amounts(one.currency, one.total, one.value), None)
        table.add_row(terminal_text(named, "bold"), *map(terminal_cell, cells))
    console.print(table)
    if len(sums) > 1:
        console.print(terminal_text(money.not_added(), "yellow"))


def _amounts(currency: str, total: int, value: int | None) -> tuple[Statement, Statement | None]:
    return amount_words(total, currency), None if value is None else amount_words(value, currency)


def _payback(row: PortfolioRow) -> Statement | None:
    if row.value is None and row.payback is None:
        return None
    return case_totals.never() if row.payback is None else case_totals.by_month(month=row.payback)


def _day(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)


def _status(row: PortfolioRow) -> Value | None:
    """Return the status of a tool, and while it is in use its outcome, or the one by what is known."""
    if row.status is None or row.outcome_title is None:
        return row.status
    of_status = outcomes.of_part if row.outcome else portfolio.of_part_at_least
    return of_status(part=row.status, outcome=row.outcome_title)


def _score(row: PortfolioRow, *, alike: bool) -> Value | None:
    """Return the score of a row, with the highest possible score when that differs between rows."""
    if row.evidenced is None:
        return None
    score = f"{row.evidenced} {row.unit}" if row.unit else row.evidenced
    if row.most is None or (alike and row.least is None):
        return score
    if row.least is not None:
        return terminal.score_within(score=score, least=row.least, most=row.most)
    return terminal.score_of_most(score=score, most=row.most)


def _shortfalls(row: PortfolioRow) -> tuple[Statement, ...] | None:
    counted = lists.counted(
        (terminal.blockers, row.blockers),
        (terminal.majors, row.majors),
        (terminal.scores, row.scores),
        (terminal.missing_answers, row.missing),
        (terminal.unknown_answers, row.unknown),
        (terminal.scores_not_given, row.scores_not_given),
    )
    return counted or None
