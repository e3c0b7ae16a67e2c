"""The figures of a money case as a table: a row for each amount of each line, then the computed rows."""

from collections.abc import Iterator

from readiness.exports.csv import table
from readiness.exports.descriptions import number_text
from readiness.model.amount_text import amount_text
from readiness.model.assessment import Assessment
from readiness.model.case import Benefit, Case, CostLine
from readiness.model.case_fields import Estimated
from readiness.model.case_table import COLUMNS, PERIODS
from readiness.model.field_types import Exact, format_exact
from readiness.model.money import LineTotal, MoneyCase, MoneyRange
from readiness.safe_text import cell_text
from readiness.statements.statement import Words
from readiness.statements.voice import say

_PLAN = ("work", "staff", "contingency")


def export(assessment: Assessment) -> bytes:
    """Return the figures as CSV by RFC 4180; the headings are the same in every language, because programs read them.

    `readiness case --from` reads the table again: rows of costs and benefits, without their totals.
    """
    case, found = assessment.answers.case or Case(), assessment.money
    totals = {(line.kind, line.id): line for line in found.lines} if found else {}
    rows = [list(COLUMNS)]
    for cost in case.costs:
        rows += _rows("cost", cost, cost.group, totals.get(("cost", cost.id)))
    for benefit in case.benefits:
        rows += _rows("benefit", benefit, benefit.class_, totals.get(("benefit", benefit.id)))
    if found:
        rows += _computed(found, assessment)
    return table(rows)


def _rows(kind: str, line: CostLine | Benefit, group: str, total: LineTotal | None) -> Iterator[list[str]]:
    """Yield a row for each amount of a line, the total in the first; a line without an amount has one row."""
    amounts: list[tuple[str, Estimated | None]] = [
        (period, amount) for period, key in PERIODS.items() if (amount := getattr(line, key, None))
    ]
    for number, (period, amount) in enumerate(amounts or [("", None)]):
        figures = [amount_text(getattr(amount, key)) if amount else "" for key in ("low", "likely", "high")]
        sum_ = number_text(total.total) if total and number == 0 else ""
        texts = map(cell_text, (line.per or "", str(line.starts), str(line.until or ""), line.owner or ""))
        source = cell_text(line.source or "")
        yield [kind, line.id, cell_text(line.title), group, period, *figures, *texts, source, *_dated(line), sum_]


def _dated(line: CostLine | Benefit) -> list[str]:
    """Return baseline and target of a benefit, each with its day."""
    baseline, target = (line.baseline, line.target) if isinstance(line, Benefit) else (None, None)
    return [
        *((format_exact(baseline.value), str(baseline.date)) if baseline else ("", "")),
        *((format_exact(target.value), str(target.by)) if target else ("", "")),
    ]


def _computed(found: MoneyCase, assessment: Assessment) -> Iterator[list[str]]:
    """Yield the rows of the plan's work and of the totals; low and high of a total are 10 and 90 % of the runs."""
    initiatives = assessment.pack.rubric.initiative_named
    for line in found.lines:
        if line.kind in _PLAN:
            title = initiatives[line.id].title if line.id in initiatives else line.id
            amount = number_text(line.once or line.per_year)
            period = "once" if line.once else "per-year"
            yield _row(line.kind, line.id, title, line.group, period, ("", amount, ""), line.total)
    rules = assessment.pack.rubric.case
    titles: dict[str, Words] = {one.id: one.title for one in rules.groups} if rules else {}
    for group in found.groups:
        yield _row("group", group.group, titles.get(group.group, ""), group.group, "total", _spread(group.total),
                   group.total.likely)  # fmt: skip
    for name, spread in (("costs", found.total), ("cash", found.cash), ("protected", found.protected),
                         ("present-value", found.value), ("stopping", found.stopping)):  # fmt: skip
        if spread:
            yield _row("total", name, "", "", "total", _spread(spread), spread.likely)


def _spread(amount: MoneyRange) -> tuple[str, str, str]:
    return str(amount.at_10), number_text(amount.likely), str(amount.at_90)


def _row(
    kind: str, id_: str, title: Words, group: str, period: str, figures: tuple[str, str, str], total: Exact
) -> list[str]:
    cells = [kind, id_, cell_text(say(title)), group, period, *figures]
    return [*cells, *[""] * (len(COLUMNS) - len(cells) - 1), number_text(total)]
