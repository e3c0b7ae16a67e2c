"""Evidence of one answer → its age and state, and the level it supports."""

from datetime import date
from functools import lru_cache

from readiness.model.answer import Answer, Evidence
from readiness.model.days import add_months
from readiness.model.live import Reopened
from readiness.model.policies import EvidencePolicy, Policies
from readiness.model.question_rubric import EvidenceKind
from readiness.model.scorecard import EvidenceState
from readiness.statements import levels
from readiness.statements.statement import Statement
from readiness.statements.values import Level


def evidence_state(evidence: Evidence, kind: EvidenceKind, policies: Policies, day: date) -> EvidenceState:
    """Return whether evidence is valid, expired or undated on a day."""
    if evidence.date is None:
        return EvidenceState.UNDATED
    last = last_day(evidence, kind, policies)
    return EvidenceState.EXPIRED if last is not None and last < day else EvidenceState.VALID


def last_day(evidence: Evidence, kind: EvidenceKind, policies: Policies) -> date | None:
    """Return the last day on which dated evidence counts; None for evidence that does not expire.

    Evidence of a state is too old after some months, that of an event never. A document may expire earlier.
    """
    expires = evidence.expires
    if kind != "state" or (policy := policies.evidence) is None or (dated := evidence.date) is None:
        return expires
    too_old = add_months(dated, policy.max_age_months)
    return too_old if expires is None or too_old < expires else expires


def evidenced_level(
    supported: int, claimed: int, answer: Answer, states: tuple[EvidenceState, ...], policies: Policies
) -> int:
    """Return the supported level, limited by the valid evidence where the policies ask for evidence."""
    policy = policies.evidence
    if policy is None or supported < policy.required_from:
        return supported
    best = policy.without
    for evidence, state in zip(answer.evidence, states, strict=True):
        if state is EvidenceState.VALID:
            best = max(best, claimed if evidence.supports is None else evidence.supports)
    return min(supported, best)


def shown_since(reopened: Reopened, claimed: int, answer: Answer, states: tuple[EvidenceState, ...]) -> int:
    """Return the level that a reopened question counts for at most: by the valid evidence dated after the event."""
    best = reopened.at_most
    for evidence, state in zip(answer.evidence, states, strict=True):
        if state is EvidenceState.VALID and not _is_before(evidence, reopened):
            best = max(best, claimed if evidence.supports is None else evidence.supports)
    return best


def strictest(reopened: tuple[Reopened, ...]) -> Reopened:
    """Return an event at least as strict as each of several: the last day, or none, and the lowest level."""
    if len(reopened) == 1:
        return reopened[0]
    days = [event.day for event in reopened if event.day is not None]
    last = max(days) if len(days) == len(reopened) else None
    return reopened[0]._replace(day=last, at_most=min(event.at_most for event in reopened))


def state_since(evidence: Evidence, state: EvidenceState, reopened: tuple[Reopened, ...]) -> EvidenceState:
    """Return the state of a piece of evidence of a question that events reopened."""
    if state is EvidenceState.VALID and any(_is_before(evidence, event) for event in reopened):
        return EvidenceState.REOPENED
    return state


def _is_before(evidence: Evidence, reopened: Reopened) -> bool:
    """Return whether evidence is from before an event or of its day; all is, for an event without a day."""
    return reopened.day is None or evidence.date is None or evidence.date <= reopened.day


@lru_cache(maxsize=256)
def _without_evidence(level: Level) -> Statement:
    """Return the usual sentence, which many answers share."""
    return levels.without_evidence(level=level)


def explain_missing_evidence(
    evidenced: Level, pieces: tuple[Evidence, ...], states: tuple[EvidenceState, ...], policy: EvidencePolicy, day: date
) -> Statement:
    """Return the sentence that explains a level evidenced below the supported one on a day."""
    if not states:
        return _without_evidence(evidenced)
    if EvidenceState.VALID in states:
        return levels.evidenced_lower(level=evidenced)
    over = sum(1 for piece in pieces if piece.date and piece.expires and piece.expires < day)
    old, undated = states.count(EvidenceState.EXPIRED) - over, states.count(EvidenceState.UNDATED)
    parts = [levels.too_old(number=old, months=policy.max_age_months)] if old else []
    parts += [levels.expired(number=over)] if over else []
    parts += [levels.undated(number=undated)] if undated else []
    return levels.evidence_counts_not(level=evidenced, parts=tuple(parts))
