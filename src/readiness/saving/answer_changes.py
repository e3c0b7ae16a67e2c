"""An answer in the form of an answers file → the changes that put it into the file."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from readiness.errors import ReadinessError
from readiness.model.field_types import parse_day
from readiness.model.pack import Pack
from readiness.model.participants import UNKNOWN
from readiness.model.scale import Scale
from readiness.saving import changes
from readiness.saving.changes import Change
from readiness.statements import saving as statements


def changes_for(question: str, value: Any, pack: Pack) -> Iterator[Change]:
    """Yield the changes for one answer in the form of an answers file; keys that are absent stay unchanged in the file.

    A piece of evidence that is in the file already is not added again. A level of `""` removes the answer.
    Raises ReadinessError.
    """
    entry: Mapping[str, Any] = value if isinstance(value, dict) else {"level": value}
    if "level" in entry:
        yield _level(question, entry["level"], pack)
    if "facets" in entry:
        yield changes.to_facets(question, _facet_levels(entry["facets"], pack.rubric.scale_of(question)))
    if "not_applicable" in entry:
        expires = _day(entry["expires"]) if entry.get("expires") else None
        yield changes.to_not_applicable(question, entry["not_applicable"], entry.get("approved_by", ""), expires)
    yield from _details(question, entry)


def _details(question: str, entry: Mapping[str, Any]) -> Iterator[Change]:
    if "note" in entry:
        yield changes.to_note(question, entry["note"])
    for piece in entry.get("evidence", ()):
        if document := changes.document_used(piece):
            more = piece if isinstance(piece, dict) else {}
            yield changes.to_document(question, document, more.get("supports", ""), more.get("at", ""))
            continue
        day = _day(piece["date"]) if piece.get("date") else None
        supports = piece.get("supports", "")
        yield changes.to_more_evidence(question, piece["title"], day, piece.get("location", ""), supports)
    measured = entry.get("measured") or {}
    if "from" in measured:
        yield changes.to_measured_in(question, measured["from"])
    elif measured:
        yield changes.to_measured(question, measured["value"], _day(measured["date"]))
    if late := entry.get("done_late"):
        yield changes.to_done_late(question, late["accepted_by"], _day(late["date"]), late.get("note", ""))
    if "flagged" in entry:
        said = entry["flagged"]
        details = said if isinstance(said, dict) else {}
        yield changes.to_flag(question, flagged=bool(details) or said == "true", **details)
    for voter, vote in entry.get("votes", {}).items():
        yield changes.to_votes(question, {voter: vote})
    if "second_votes" in entry:
        yield changes.to_second_votes(question, entry["second_votes"])
    if "because" in entry:
        yield changes.to_because(question, entry["because"])


def _level(question: str, level: str | None, pack: Pack) -> Change:
    if not level:
        return changes.to_unanswered(question)
    return (
        changes.to_unknown(question)
        if level == UNKNOWN
        else changes.to_level(question, _level_text(level, question, pack))
    )


def _level_text(level: str, question: str, pack: Pack) -> str:
    """Return a level as the file writes it: its id if it has one, otherwise its number."""
    scale = pack.rubric.scale_of(question)
    number = scale.level_called(level)
    return level if number is None else scale.named[number].id or level


def _facet_levels(levels: Mapping[str, str], scale: Scale) -> dict[str, str]:
    """Return the level of each facet by its id, otherwise its number; a text that is no level of the scale stays."""
    numbers = {facet: scale.level_called(level) for facet, level in levels.items()}
    return {facet: levels[facet] if number is None else str(scale.called(number)) for facet, number in numbers.items()}


def _day(text: str) -> date:
    day = parse_day(text)
    if day is None:
        raise ReadinessError(statements.no_date(text=text), statements.write_date())
    return day
