"""One assessment → what lapses and what falls due within some days, each with its owner."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import Literal, NamedTuple

from readiness.model.answer import Answer
from readiness.model.assessment import Assessment
from readiness.model.live import Part
from readiness.model.outlook import Lapse
from readiness.model.scorecard import EvidenceState, QuestionScore
from readiness.planning.answer_lapses import answer_lapses
from readiness.scoring.evidence import last_day
from readiness.statements import calendar as statements
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say
from readiness.view.calendar_views import calendar
from readiness.view.delivery_team import asked_answers
from readiness.view.entry_words import entry_words
from readiness.view.outlook_views import consequence
from readiness.view.phrases import Phrases

Reach = Literal["expiring", "due"]
_PRINTED = 80
"""The chance in percent of the one date of a gate that is listed."""
_EXPIRING = {"acceptance"}
_DUE = {"decision", "safe-now", "finish", "gate", "remedy", "acceptance", "duty", "condition", "review"}


class DueItem(NamedTuple):
    """Something that ends or must be done by a day."""

    key: str
    """A name that stays the same at the next look, unique within the answers file."""
    day: date
    kind: str
    """A kind of entry of the calendar, `not-applicable` for an approval, or `parked`."""
    title: Words
    owner: Words | None
    """The person or role that promised, approved or answers it; None where nobody is named."""
    note: Statement | None
    """The consequence once the day is past, such as the gate that falls."""
    is_overdue: bool


class LapsingEvidence(NamedTuple):
    """The last day of the evidence of one answer, or of the approval that it does not apply."""

    item: DueItem
    question: str
    part: Part | None


def due_items(assessment: Assessment, days: int, reach: Reach) -> tuple[DueItem, ...]:
    """Return what ends within so many days of the day of judgment, and what is overdue, by day.

    `expiring` is evidence, approvals and acceptances; `due` is everything promised too, and gates with a date.
    """
    wording = Phrases(assessment)
    last = assessment.answers.date + timedelta(days)
    kinds = _EXPIRING if reach == "expiring" else _DUE
    found = [*_once(wording, (*_lapsed(wording), *_lapses(wording))), *_of_calendar(wording, kinds)]
    found += _no_longer_accepted(wording)
    found += _parked(wording) if reach == "due" else ()
    return tuple(sorted((one for one in found if one.day <= last), key=lambda one: (one.day, one.key)))


def _once(wording: Phrases, lapsing: Iterable[LapsingEvidence]) -> Iterable[DueItem]:
    """Return what lapses: a document of the register once, with all its questions."""
    if not wording.answers.evidence:
        return (one.item for one in lapsing)
    from readiness.view.due_documents import once_a_document  # noqa: PLC0415 - only with a register

    return once_a_document(wording, lapsing)


def by_owner(items: Iterable[DueItem]) -> Iterator[tuple[Words | None, tuple[DueItem, ...]]]:
    """Yield each owner with what is theirs, by name; what has no owner comes last."""

    def name(item: DueItem) -> tuple[bool, str]:
        return item.owner is None, "" if item.owner is None else say(item.owner)

    for _, group in groupby(sorted(items, key=name), key=name):
        own = tuple(group)
        yield own[0].owner, own


def _of_calendar(wording: Phrases, kinds: set[str]) -> Iterator[DueItem]:
    """Yield the days of the calendar that were stated, and the gates with their dates."""
    today = wording.answers.date
    for entry in calendar(wording):
        if entry.kind in kinds and (entry.chance is None or (entry.kind, entry.chance) == ("gate", _PRINTED)):
            is_overdue = entry.chance is None and entry.day < today
            yield DueItem(entry.key, entry.day, entry.kind, entry.title, entry.who, entry.note, is_overdue)


def _no_longer_accepted(wording: Phrases) -> Iterator[DueItem]:
    """Yield the acceptances that have lapsed while their shortfall stands."""
    live, today = wording.scores.live, wording.answers.date
    short = {(one.question, one.part.id if one.part else None): one for one in live.unsafe} if live else {}
    for accepted in wording.answers.acceptances:
        part = accepted.function or accepted.segment
        now = short.get((accepted.question, part))
        if now and now.acceptance is None and accepted.until < today:
            title = statements.accepted_until(subject=entry_words(wording.named(accepted.question), now.part))
            key = f"accepted:{accepted.question}{f'@{part}' if part else ''}"
            yield DueItem(key, accepted.until, "acceptance", title, accepted.by, None, is_overdue=True)


def _parked(wording: Phrases) -> Iterator[DueItem]:
    """Yield the days until which somebody comes back to a question of the parking lot."""
    for id_, answer in asked_answers(wording):
        if (parked := answer.flagged) and parked.due:
            title = statements.parked(subject=entry_words(wording.named(id_), None))
            note = statements.parked_because(why=parked.why) if parked.why else None
            is_overdue = parked.due < wording.answers.date
            yield DueItem(f"parked:{id_}", parked.due, "parked", title, parked.owner, note, is_overdue)


def _lapses(wording: Phrases) -> Iterator[LapsingEvidence]:
    """Yield the last days of evidence and approvals, those that take no gate along included."""
    assessment = wording.assessment
    told = {_about(one): one for one in wording.roadmap.if_nothing.lapses}
    for lapse in answer_lapses(assessment.pack, assessment.answers, assessment.scorecard):
        one = told.get(_about(lapse), lapse)
        subject = entry_words(wording.named(one.id), one.part)
        is_paper = one.kind == "evidence"
        title = (statements.evidence_counts_until if is_paper else statements.not_applicable_until)(subject=subject)
        part = f"@{one.part.kind}.{one.part.id}" if one.part else ""
        key = f"{one.kind}:{one.id}{part}:{one.day.isoformat()}"
        owner, note = one.owner or _role(wording, one.id), _follows(wording, one)
        item = DueItem(key, one.day, one.kind, title, owner, note, is_overdue=False)
        yield LapsingEvidence(item, one.id, one.part)


def _lapsed(wording: Phrases) -> Iterator[LapsingEvidence]:
    """Yield the evidence and the approvals that have lapsed and that an answer has nothing in place of."""
    assessment = wording.assessment
    today = assessment.answers.date
    for id_, score in assessment.scorecard.questions.items():
        answer = assessment.answers.answers.get(id_)
        if answer is None or score.part is not None:
            continue
        subject = entry_words(wording.named(id_), None)
        if answer.not_applicable and answer.expires and answer.expires < today:
            title, day = statements.not_applicable_until(subject=subject), answer.expires
            key = f"not-applicable:{id_}:{day.isoformat()}"
            item = DueItem(key, day, "not-applicable", title, answer.approved_by, None, is_overdue=True)
            yield LapsingEvidence(item, id_, None)
        elif (last := _last_day(assessment, score, answer)) is not None:
            title, key = statements.evidence_counts_until(subject=subject), f"evidence:{id_}:{last.isoformat()}"
            item = DueItem(key, last, "evidence", title, _role(wording, id_), None, is_overdue=True)
            yield LapsingEvidence(item, id_, None)


def _last_day(assessment: Assessment, score: QuestionScore, answer: Answer) -> date | None:
    """Return the last day of evidence that has expired, where the level is lower without it; None otherwise."""
    pack = assessment.pack
    policies, kind = pack.policies[score.id], pack.rubric.questions[score.id].evidence_kind
    if (
        policies.evidence is None
        or score.evidenced is None
        or score.claimed is None
        or score.evidenced >= score.claimed
    ):
        return None
    pairs = zip(answer.evidence, score.evidence, strict=False)
    days = [last_day(piece, kind, policies) for piece, state in pairs if state is EvidenceState.EXPIRED]
    return max((day for day in days if day is not None), default=None)


def _about(lapse: Lapse) -> tuple[object, ...]:
    return lapse.day, lapse.kind, lapse.id, lapse.part


def _role(wording: Phrases, id_: str) -> str | None:
    """Return the title of the role that answers a question first."""
    question = wording.questionnaire.questions.get(id_)
    roles = wording.questionnaire.roles
    return next((roles.get(role, role) for role in question.ask), None) if question else None


def _follows(wording: Phrases, lapse: Lapse) -> Statement | None:
    return consequence(wording, lapse) if lapse.gate or lapse.outcome else None
