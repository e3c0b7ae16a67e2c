"""Work items as a CSV file for Jira's import: an epic for each phase, tasks below it, and what blocks what."""

from collections.abc import Collection, Sequence
from hashlib import sha256

from readiness.exports.csv import table
from readiness.exports.descriptions import description, summary
from readiness.exports.work_items import WorkItem, work_items
from readiness.model.assessment import Assessment
from readiness.safe_text import cell_text
from readiness.statements.statement import Words
from readiness.statements.voice import say

_HEADS = ["Issue Type", "Issue Id", "Parent", "Summary", "Description", "Status", "Due date", "External ID"]
_LABELS = 3
_STATUS = {"planned": "To Do", "in-progress": "In Progress", "done": "Done"}
"""The names of the statuses of a new project in Jira."""


def export(assessment: Assessment, exported: Sequence[tuple[str, Collection[str]]] = ()) -> bytes:
    """Return the work items as Jira reads them: epics first, days as `2026-08-31`, a column for each label and link.

    An issue id is made of the stable key, which is also the external id and a label, so that a second file has the same
    for the same work. `exported` holds the key and the cells of issues that Jira has already: those issues are updated.
    """
    items = work_items(assessment)
    codes = {item.key: item.code or say(item.title) for item in items}
    blocks: dict[str, list[str]] = {item.key: [] for item in items}
    for item in items:
        for first in item.after:
            blocks[first].append(issue_id(item.key))
    links = max(map(len, blocks.values()), default=0)
    heads = [*_HEADS, *["Labels"] * _LABELS, *["Link Blocks"] * links]
    known = {cell: issue for issue, cells in exported for cell in cells}
    phases = {item.phase_key: item.phase for item in items}
    rows = [_epic(key, phase, links) for key, phase in phases.items()]
    for item in items:
        about = "\n".join(description(item, codes))
        to = blocks[item.key]
        rows.append([*_task(item, about), *to, *[""] * (links - len(to))])
    if exported:
        place = heads.index("External ID")
        heads = ["Issue Key", *heads]
        rows = [[known.get(row[place], known.get(_label(row[place]), "")), *row] for row in rows]
    return table([heads, *rows])


def issue_id(key: str) -> str:
    """Return the number of an issue within the file, made of its stable key."""
    return str(int(sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:8], 16) + 1)


def _epic(key: str, phase: Words, links: int) -> list[str]:
    cells = ["Epic", issue_id(key), "", cell_text(say(phase)), "", "", "", cell_text(key)]
    return [*cells, "readiness", "", _label(key), *[""] * links]


def _task(item: WorkItem, about: str) -> list[str]:
    due = item.due or item.finish_80
    return [
        "Task",
        issue_id(item.key),
        issue_id(item.phase_key),
        cell_text(summary(item)),
        cell_text(about),
        _STATUS[item.status],
        str(due or ""),
        cell_text(item.key),
        "readiness",
        cell_text(item.gate),
        _label(item.key),
    ]


def _label(key: str) -> str:
    """Return a stable key as a label, which has no blanks."""
    return "-".join(f"readiness-{key}".replace("/", "-").replace(":", "-").split())
