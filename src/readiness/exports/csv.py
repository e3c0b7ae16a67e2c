"""Work items as a table: one row each, with dates by chance, effort by role group and stable keys."""

import csv
from io import StringIO

from readiness.exports.descriptions import number_text
from readiness.exports.work_items import WorkItem, role_groups, work_items
from readiness.model.assessment import Assessment
from readiness.safe_text import cell_text
from readiness.statements.voice import say

# Excel reads a CSV file as UTF-8 only if it starts with a byte order mark; otherwise é and → are garbled.
BOM = "\ufeff"


def export(assessment: Assessment) -> bytes:
    """Return the work items as CSV by RFC 4180: UTF-8 with a byte order mark, all cells quoted, lines ended by CR LF.

    The headings are the same in every language, because programs read them.
    """
    items = work_items(assessment)
    groups = role_groups(items)
    heads = [
        "key", "code", "title", "phase", "gate", "start_50", "finish_50", "finish_80",
        *(f"effort_{group}" for group in groups), "effort", "owner", "role", "status", "due", "depends_on", "because",
        "success_metric",
    ]  # fmt: skip
    return table([heads, *(_row(item, groups) for item in items)])


def table(rows: list[list[str]]) -> bytes:
    """Return rows as a CSV file."""
    out = StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    return f"{BOM}{out.getvalue()}".encode()


def _row(item: WorkItem, groups: list[str]) -> list[str]:
    efforts = [number_text(item.effort[group]) if group in item.effort else "" for group in groups]
    return [
        *map(cell_text, (item.key, item.code, say(item.title), say(item.phase), item.gate)),
        *(str(day or "") for day in (item.start_50, item.finish_50, item.finish_80)),
        *efforts,
        number_text(sum(item.effort.values())) if item.effort else "",
        *map(cell_text, (item.owner, item.role, item.status)),
        str(item.due or ""),
        *map(cell_text, ("; ".join(item.after), say(item.because), item.metric)),
    ]
