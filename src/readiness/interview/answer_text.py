"""An answer and its details in a few words."""

from readiness.interview.session import Session
from readiness.model.answer import Answer, Evidence, Parked
from readiness.model.condition_text import condition_words
from readiness.model.id_words import id_words
from readiness.model.policies import NeverNotApplicable
from readiness.model.questionnaire import Questionnaire
from readiness.model.scale import Scale
from readiness.statements import expiry
from readiness.statements import interview_answers as statements
from readiness.statements import interview_question as questions
from readiness.statements import interview_refusals as refusals
from readiness.statements.lists import entries
from readiness.statements.statement import Statement, Words


def answer_statement(session: Session, answer: Answer) -> Statement:
    """Return an answer in a few words."""
    if answer.level is not None:
        level = session.scale.named[answer.level]
        if level.is_numbered:
            return statements.level(number=level.called)
        return statements.level_named(number=level.called, name=level.name)
    if answer.facets:
        parts = (
            statements.facet(facet=id_words(facet), number=session.scale.called(level))
            for facet, level in answer.facets.items()
        )
        return statements.facets(facets=tuple(parts))
    if answer.not_applicable is not None:
        approver = answer.approved_by or ""
        if answer.expires:
            said = expiry.answer_over if answer.is_over(session.answers.date) else expiry.answer_until
            return said(until=answer.expires, reason=answer.not_applicable, approver=approver)
        return statements.not_applicable_because(reason=answer.not_applicable, approver=approver)
    return statements.unknown() if answer.unknown else statements.unanswered()


def evidence_statement(evidence: Evidence, scale: Scale) -> Statement:
    """Return a piece of evidence with its date, its location and the level it supports."""
    title, day = evidence.title, evidence.date or statements.no_date()
    location, supports = evidence.location, evidence.supports
    number = None if supports is None else scale.called(supports)
    if location and number is not None:
        return statements.evidence_at_for(title=title, day=day, location=location, number=number)
    if location:
        return statements.evidence_at(title=title, day=day, location=location)
    if number is not None:
        return statements.evidence_for(title=title, day=day, number=number)
    return statements.evidence(title=title, day=day)


def parked_statement(parked: Parked) -> Statement:
    """Return that a question is on the parking lot, with the reason, the owner and the day as far as they are known."""
    details = parked_details(parked)
    return questions.flagged_with(details=details) if details else questions.flagged()


def parked_details(parked: Parked) -> Words:
    """Return the reason, the owner and the day as far as they are known; empty where nothing is."""
    said = (parked.why, parked.owner, questions.by_day(day=parked.due) if parked.due else None)
    known = [one for one in said if one is not None]
    return entries(*known) if known else ""


def always_applicable_statement(code: str, rule: NeverNotApplicable, questionnaire: Questionnaire) -> Statement:
    """Return the refusal of an answer that the rule excludes."""
    when = condition_words(rule.when, questionnaire) if rule.when else ""
    match rule.criticality:
        case "blocker" if when:
            return refusals.always_applicable_blocker_when(code=code, when=when)
        case "blocker":
            return refusals.always_applicable_blocker(code=code)
        case "major" if when:
            return refusals.always_applicable_major_when(code=code, when=when)
        case "major":
            return refusals.always_applicable_major(code=code)
        case _ if when:
            return refusals.always_applicable_standard_when(code=code, when=when)
    return refusals.always_applicable_standard(code=code)
