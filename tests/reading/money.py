"""Figures of the money case and of the indicators: the tables of a report, and the sentences of page 1."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from readiness.statements import benefit_register as register
from readiness.statements import case_tables as tables
from readiness.statements import indicators
from reading.said import day, read, read_all

_NAMED = {
    str(head): name
    for head, name in (
        (tables.group(), "group"),
        (tables.period(), "period"),
        (tables.input_(), "driver"),
        (tables.gate(), "tranche"),
        (tables.cost(), "line"),
        (register.benefit(), "benefit"),
        (indicators.indicator(), "indicator"),
    )
}
_WORDS = {
    str(head)
    for head in (
        tables.group(), tables.owner(), tables.source(), register.class_(), register.before(), register.target(),
        register.verified(), indicators.last(), tables.low(), tables.high(), tables.turns_at(),
    )
}  # fmt: skip
"""Heads of columns with words."""
_TOTALS = ("case_told.total_of", "case_told.total", "case_told.certain_total_of", "case_told.certain_total")
_VALUES = ("case_told.value", "case_told.certain_value")
_WHY = ("no_benefit", "no_baseline", "no_cash", "nothing_counted", "never_in_use", "no_rate")


def is_of_money(heads: Sequence[str]) -> bool:
    """Return whether a table with these heads is of the money case or of indicators."""
    return bool(heads) and _table(heads) is not None


def _table(heads: Sequence[str]) -> str | None:
    """Return the name of the table with these heads; the totals of the case are over a number of months."""
    return "case" if read("case_tables.over_months", heads[0]) else _NAMED.get(heads[0])


def of_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[tuple[str, Any]]:
    """Yield the figures of a table: each amount by the table, the row and the head of the column."""
    table, last = _table(heads) or "", f"{register.counts()}: "
    for about, *cells in rows:
        if read("case_tables.staff_line", about):
            continue  # own staff is read in the sums of its cost group
        for head, cell in zip(heads[1:], cells, strict=False):
            if last in cell:  # a page has the texts of a row as lines of one cell
                yield f"{table} {_row(table, about)}: {register.counts()}", cell.rpartition(last)[2].partition(":")[0]
                break
            if head not in _WORDS and cell not in {"", "–"}:
                yield f"{table} {_row(table, about)}: {head}", _cell(head, cell.strip())


def _row(table: str, about: str) -> str:
    """Return the name of a row; a period by its kind and its first day, a gate by its id."""
    if table == "period":
        said = read("case_tables.year", about) or read("case_tables.quarter", about)
        return f"{about.split(maxsplit=1)[0].casefold()} {said['number']} {said['day']}"
    return about.split(maxsplit=1)[0] if table == "tranche" else about


def _cell(head: str, text: str) -> Any:
    if head in {str(tables.opens_50()), str(tables.opens_80())}:
        return day(text)
    if head in {str(register.counts()), str(indicators.status())}:
        return text.partition(":")[0]
    return int(text.replace(",", "").replace("−", "-"))


def prose(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the sentences of page 1."""
    for codes, name in ((_TOTALS, "case: total"), (_VALUES, "case: value")):
        for said in (one for code in codes for one in read_all(code, text)):
            if not str(said.get("basis", "")).startswith("80%"):  # the phrase of a fixed amount fits the other one, too
                yield name, said["amount"].rpartition(": ")[2]
    for why in _WHY:
        if next(read_all(f"case_told.{why}", text), None) is not None:
            yield "case: no return", why
    for code in ("case_told.pays_back", "case_told.pays_back_surely", "case_told.pays_back_by"):
        for said in read_all(code, text):
            yield "case: pays back", said["month"]
    for said in read_all("case_told.low_adoption", text):
        yield "case: adoption", said["share"]
