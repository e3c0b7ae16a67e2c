"""Evidence that lapses question by question → once for each document of the register, with all its questions."""

from collections.abc import Iterable, Iterator
from datetime import date

from readiness.model.live import Part
from readiness.statements import calendar as statements
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement
from readiness.view.document_views import document_uses
from readiness.view.due_items import DueItem, LapsingEvidence
from readiness.view.phrases import Phrases


def once_a_document(wording: Phrases, lapsing: Iterable[LapsingEvidence]) -> Iterator[DueItem]:
    """Yield evidence that lapses: that of documents once for each document and day, all other as it is.

    A document is the owner's of its first question, and has the consequences for all.
    """
    documents: dict[tuple[str, Part | None, date | None], str] = {}
    for use in document_uses(wording):
        documents.setdefault((use.question, use.part, use.last), use.document)
    grouped: dict[tuple[str, date], list[LapsingEvidence]] = {}
    for one in lapsing:
        document = documents.get((one.question, one.part, one.item.day))
        if document is None or one.item.kind != "evidence":
            yield one.item
        else:
            grouped.setdefault((document, one.item.day), []).append(one)
    for (document, day), own in grouped.items():
        codes = tuple(dict.fromkeys(wording.named(one.question).code for one in own))
        title = statements.document_counts_until(document=wording.answers.evidence[document].title, questions=codes)
        notes = list(dict.fromkeys(one.item.note for one in own if one.item.note))
        note: Statement | None = paragraph(*notes) if notes else None
        yield own[0].item._replace(key=f"evidence:{document}:{day.isoformat()}", title=title, note=note)
