"""Evidence given for questions that events reopened → lines on what it shows again, and on what is too old to count."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from readiness.model.answers import Answers
from readiness.model.evidence_register import EvidenceEntry
from readiness.model.field_types import parse_day
from readiness.model.live import EventNow
from readiness.model.pack import Pack
from readiness.saving.changes import document_used
from readiness.statements import answering as statements
from readiness.statements.statement import Statement


def shown_again(entries: Mapping[str, Any], before: Answers, now: Answers, pack: Pack) -> Iterator[Statement]:
    """Yield a line for each event and each question that got evidence: shown again, or why the evidence is too old."""
    given = {question: _days(entry, now.evidence) for question, entry in entries.items()}
    if not now.events or not any(given.values()):
        return
    was = {event.id: event.reopened for event in _events(before, pack)}
    for event in _events(now, pack):
        for question, days in given.items():
            code = pack.questionnaire.questions[question].code
            if days and question in event.reopened and event.day is None:
                yield statements.event_without_day(question=code, event=event.id)
            elif event.day and question in event.reopened and days and max(days) <= event.day:
                yield statements.evidence_too_old(question=code, event=event.id, day=event.day)
            elif days and question in was.get(event.id, ()) and question in event.shown_again:
                yield statements.shown_again(question=code, event=event.id, number=len(event.reopened))


def _days(entry: Any, register: Mapping[str, EvidenceEntry]) -> list[date]:
    """Return the days of the evidence of an entry; the earliest of all for a piece without a day."""
    pieces = entry.get("evidence") if isinstance(entry, dict) else None
    dated = [piece.get("date") for piece in pieces or [] if isinstance(piece, dict) and "use" not in piece]
    named = [register[used].date for used in map(document_used, pieces or []) if used and used in register]
    return [parse_day(str(day)) or date.min if day else date.min for day in dated] + [day or date.min for day in named]


def _events(answers: Answers, pack: Pack) -> tuple[EventNow, ...]:
    from readiness.model.adapt_to_profile import pack_for_profile
    from readiness.scoring.scorecard import score_answers

    live = score_answers(pack_for_profile(pack, answers.assessment.profile), answers).live
    return live.events if live else ()
