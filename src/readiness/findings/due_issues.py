"""Due items → one issue for each owner, as JSON that a job hands to a tracker."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from readiness.markdown.escape import escape
from readiness.model.assessment import Assessment
from readiness.saving.id_from_title import id_from_title
from readiness.statements import due_items as statements
from readiness.statements.voice import say
from readiness.view.due_items import DueItem, by_owner

LABEL = "readiness"


def due_issues(assessment: Assessment, items: Sequence[DueItem], days: int) -> list[dict[str, Any]]:
    """Return an issue for each owner: a key that stays, a title, a body in Markdown and labels.

    The body carries the key in a comment, by which a later run finds the issue again.
    """
    header = assessment.answers.assessment
    last = assessment.answers.date + timedelta(days)
    found = []
    for owner, own in by_owner(items):
        who = owner or statements.no_owner()
        key = ":".join(map(id_from_title, (header.organization, header.use_case, say(who))))
        title = statements.issue_title(owner=who, number=len(own), last=last, use_case=header.use_case)
        body = "\n".join(_body(own, key, header.organization, assessment.answers.date))
        found.append({"key": key, "title": say(title), "body": f"{body}\n", "labels": [LABEL]})
    return found


def _body(items: Sequence[DueItem], key: str, organization: str, day: date) -> Iterator[str]:
    yield f"<!-- readiness-due: {key} -->"
    for one in items:
        line = statements.overdue if one.is_overdue else statements.item
        note = f" {escape(one.note)}" if one.note else ""
        yield f"- [ ] {escape(line(day=one.day, title=one.title))}.{note}"
    yield ""
    yield escape(statements.issue_foot(organization=organization, day=day))
