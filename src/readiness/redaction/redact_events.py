"""Redact what is said of a tool in use: who did, closed and accepted something, and in which words."""

from collections.abc import Collection
from typing import Any

from readiness.model.answers import Answers
from readiness.model.tool_use import Acceptance, Closing, Done, Event
from readiness.redaction.redact_evidence import numbered_documents, redact_evidence, without_references


def with_own_evidence(answers: Answers) -> Answers:
    """Return the answers with events that were closed with documents telling the words of these."""
    events = tuple(
        one.model_copy(
            update={"closed": one.closed.model_copy(update={"evidence": without_references(one.closed.evidence)})}
        )
        if one.closed
        else one
        for one in answers.events
    )
    return answers.model_copy(update={"events": events})


def redact_use(answers: Answers, name: str, words: str, roles: Collection[str]) -> Answers:
    """Return the answers with `name` for people in events and acceptances, `words` for texts, and without summaries.

    A role in `roles` stays: it does not identify a person. Dates, kinds, severities and numbers of people stay.
    """
    numbers = numbered_documents(answers.evidence)

    def by(person: str) -> str:
        return person if person.casefold() in roles else name

    def done(one: Done) -> Done:
        return one.model_copy(update={"by": by(one.by), "what": None})

    def closing(one: Closing) -> Closing:
        evidence = redact_evidence(one.evidence, words, roles, numbers)
        return one.model_copy(update={"by": by(one.by), "evidence": evidence})

    def event(one: Event) -> Event:
        update: dict[str, Any] = {"summary": None, "done": tuple(map(done, one.done))}
        return one.model_copy(update=update | {"closed": closing(one.closed) if one.closed else None})

    def acceptance(one: Acceptance) -> Acceptance:
        return one.model_copy(update={"by": by(one.by), "because": words})

    return answers.model_copy(
        update={
            "events": tuple(map(event, answers.events)),
            "acceptances": tuple(map(acceptance, answers.acceptances)),
        }
    )
