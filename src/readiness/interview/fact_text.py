"""Facts of a profile and their values in words."""

from collections.abc import Sequence

from readiness.model.id_words import id_words
from readiness.model.questionnaire import Fact
from readiness.statements import interview_facts as statements
from readiness.statements.statement import Words


def fact_name(fact: Fact) -> str:
    """Return the name of a fact for people: its title, or else its key in words."""
    return fact.title or id_words(fact.id).capitalize()


def fact_value(fact: Fact, value: str) -> Words:
    """Return a value of a fact in words; an empty one is not stated."""
    if not value:
        return statements.not_stated()
    if fact.type == "yes-no":
        return statements.yes() if value == "true" else statements.no()
    return fact.said(value)


def facts_called(name: str, facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts whose key or title is a name; without any, those in which a word begins with it."""
    sought = id_words(name.strip().casefold())
    names = {fact.id: {id_words(fact.id.casefold()), fact_name(fact).casefold()} for fact in facts}
    if same := [fact for fact in facts if sought in names[fact.id]]:
        return same
    return [fact for fact in facts if sought and any(f" {one}".find(f" {sought}") >= 0 for one in names[fact.id])]
