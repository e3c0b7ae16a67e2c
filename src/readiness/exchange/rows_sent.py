"""Answers → the rows of a table: one for each question, and one for each further piece of evidence."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from readiness.carrier import SentAnswers
from readiness.exchange.columns import CODE, EVIDENCE, ID, LEVEL, PART, QUESTION, VOTES, WORDING, facet_column
from readiness.exchange.lines_in_cell import lines_text
from readiness.exchange.parts_asked import PartHere, is_asked, parts_here
from readiness.exchange.wording import wording_of
from readiness.model.answer import NO_ANSWER, Answer, Evidence, Remedy
from readiness.model.field_types import format_exact
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.model.scale import Scale


class SentRow(NamedTuple):
    """One row of a table of answers."""

    question: str
    """The id of the question, or of the dimension that a remedy is for."""
    part: PartHere
    is_first: bool
    """True for the row with the answer; False for a further piece of evidence."""
    cells: Mapping[str, str]
    """The text of each cell that is not empty, by column."""


def rows_sent(sent: SentAnswers) -> Iterator[SentRow]:
    """Yield the rows in the order of the questionnaire; remedies of dimensions come last."""
    parts = list(parts_here(sent.answers, sent.pack))
    for question in sent.questions:
        for part in parts:
            if is_asked(question, part, sent.answers, sent.pack):
                yield from _rows(question, part, sent)
    dimensions = () if sent.person else sent.pack.questionnaire.dimensions
    for part in parts:
        for one in dimensions:
            if remedy := part.holder.remedies.get(one.id):
                cells = {ID: one.id, PART: part.name, QUESTION: one.title, **_remedy(remedy)}
                yield SentRow(one.id, part, is_first=True, cells=_filled(cells))


def _rows(question: str, part: PartHere, sent: SentAnswers) -> Iterator[SentRow]:
    about, scale = sent.pack.questionnaire.questions[question], sent.pack.rubric.scale_of(question)
    answer = NO_ANSWER if sent.person else part.holder.answers.get(question, NO_ANSWER)
    remedy = None if sent.person else part.holder.remedies.get(question)
    title = f"{about.title} ({part.title})" if part.kind else about.title
    first = {
        ID: question,
        PART: part.name,
        WORDING: wording_of(question, sent.pack),
        CODE: about.code,
        QUESTION: f"{title}\n{about.prompt}",
        **answer_cells(answer, scale),
        **(_remedy(remedy) if remedy else {}),
    }
    pieces = [_evidence(one, scale) for one in answer.evidence]
    yield SentRow(question, part, is_first=True, cells=_filled(first | (pieces[0] if pieces else {})))
    for piece in pieces[1:]:
        yield SentRow(question, part, is_first=False, cells=_filled({ID: question, PART: part.name, **piece}))


def answer_cells(answer: Answer, scale: Scale) -> dict[str, str]:
    """Return an answer as cells by column, without its evidence."""
    cells = {
        LEVEL: _level(answer, scale),
        **{facet_column(facet): str(scale.called(level)) for facet, level in answer.facets.items()},
        "note": answer.note or "",
        "not_applicable": answer.not_applicable or "",
        "approved_by": answer.approved_by or "",
        "expires": str(answer.expires or ""),
        **_flag(answer),
        **{key: _votes(getattr(answer, key, {}), scale) for key in VOTES},
        "because": getattr(answer, "because", None) or "",
    }
    if answer.measured and answer.measured.from_:
        source = answer.measured.from_.model_dump(exclude_none=True)
        cells["measured_from"] = lines_text(source)
    elif answer.measured:
        cells |= {"measured": format_exact(answer.measured.value), "measured_date": str(answer.measured.date)}
    if late := answer.done_late:
        cells |= {"late_accepted_by": late.accepted_by, "late_date": str(late.date), "late_note": late.note or ""}
    return cells


def _level(answer: Answer, scale: Scale) -> str:
    if answer.level is not None:
        return str(scale.called(answer.level))
    if answer.unknown:
        return UNKNOWN
    return "" if answer.not_applicable is None else NOT_APPLICABLE


def _flag(answer: Answer) -> dict[str, str]:
    """Return the flag of a question on the parking lot, with the reason, the owner and the day where they are known."""
    if answer.flagged is None:
        return {}
    known = {f"flagged_{key}": str(getattr(answer.flagged, key, None) or "") for key in ("why", "owner", "due")}
    return {"flagged": "" if any(known.values()) else "yes", **known}


def _votes(votes: Mapping[str, int | str], scale: Scale) -> str:
    called = {name: str(scale.called(vote)) if isinstance(vote, int) else vote for name, vote in votes.items()}
    return lines_text(called)


def _evidence(piece: Evidence, scale: Scale) -> dict[str, str]:
    """Return a piece of evidence; of a document in the register its id, in place of what the register states."""
    supports = "" if piece.supports is None else str(scale.called(piece.supports))
    own = (piece.title, str(piece.date or ""), piece.location or "")
    title, day, place = (piece.use, "", "") if piece.use else own
    return dict(zip(EVIDENCE, (title, day, place, supports, piece.at or ""), strict=True))


def _remedy(remedy: Remedy) -> dict[str, str]:
    dates = {f"remedy_{key}": str(getattr(remedy, key) or "") for key in ("due", "expires", "found")}
    return {"remedy_owner": remedy.owner, **dates, "remedy_note": remedy.note or ""}


def _filled(cells: Mapping[str, str]) -> dict[str, str]:
    return {column: text for column, text in cells.items() if text}
