"""Changes that an organization makes in a pack, in the part of the report on the method."""

from __future__ import annotations

from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Level


@phrase(
    "The organization changes one thing in {pack}: {because}",
    "The organization changes {number} things in {pack}: {because}",
    by="number",
    number=3,
    pack="healthcare-ai@3.0.0",
    because="AI policy of 2026.",
)
def summary(*, number: int, pack: str, because: str) -> None:
    """The first sentence; `because` is the organization's own sentence, and each change follows."""


@phrase("{question} needs level {now} for {gate} instead of {before}.", question="SEC-11", now=3, gate="G2", before=2)
def needs(*, question: str, now: Level, gate: str, before: Level) -> None:
    """One change: the minimum of a question at a gate, by code and id."""


@phrase("{question} needs level {now} for {gate}, where the pack needs none.", question="SEC-11", now=3, gate="G2")
def needs_now(*, question: str, now: Level, gate: str) -> None:
    """One change: a minimum at a gate that needed none."""


@phrase("{question} needs level {now} for {gate} in every profile.", question="SEC-11", now=3, gate="G2")
def needs_always(*, question: str, now: Level, gate: str) -> None:
    """One change: a minimum that the pack has for some profiles, or that differs between profiles."""


@phrase("{what} weighs {now} instead of {before}.", what="SEC-11", now="3", before="1")
def weighs(*, what: str, now: str, before: str) -> None:
    """One change: the weight of a question, by its code, or of a dimension or section, by its title."""


@phrase("{what} has the organization's words: {keys}.", what="SEC-11", keys=("title", "prompt"))
def other_words(*, what: str, keys: tuple[Value, ...]) -> None:
    """One change: the keys of the file whose texts are the organization's."""


@phrase(
    "{what}: {key} is {now} instead of {before}.", what="SEC-11", key="scope", now="organization", before="use-case"
)
def is_instead(*, what: str, key: str, now: str, before: str) -> None:
    """One change: any other value of a question, node or initiative; `key` is its path in the file."""


@phrase("{what}: {key} is {now}.", what="SEC-11", key="depth", now="short")
def is_now(*, what: str, key: str, now: str) -> None:
    """One change: a value of a question, node or initiative that the pack does not state."""


@phrase("{key} is {now} instead of {before}.", key="policies.evidence.max_age_months", now="6", before="12")
def rule_instead(*, key: str, now: str, before: str) -> None:
    """One change: a value of the rubric or the questionnaire; `key` is its path in the file."""


@phrase("{key} is {now}.", key="targets.own.gate", now="G2")
def rule_now(*, key: str, now: str) -> None:
    """One change: a value of the rubric or the questionnaire that the pack does not state."""


@phrase("{question} {title} is not asked.", question="SEC-11", title="List of AI systems")
def not_asked(*, question: str, title: str) -> None:
    """One change: a question of the pack that the organization drops, by its code."""


@phrase("{question} {title} is asked too.", question="SEC-30", title="Use of public tools")
def asked_too(*, question: str, title: str) -> None:
    """One change: a question that the organization adds, by its code."""


@phrase("{initiative} {title} is not offered.", initiative="I-07", title="Live monitoring")
def not_offered(*, initiative: str, title: str) -> None:
    """One change: an initiative of the pack that the organization drops, by its code."""


@phrase("{initiative} {title} is offered too.", initiative="I-40", title="Close public tools")
def offered_too(*, initiative: str, title: str) -> None:
    """One change: an initiative that the organization adds, by its code."""


@phrase("Changed by the organization: {change}", change=weighs(what="SEC-11", now="3", before="1"))
def own_change(*, change: Statement) -> None:
    """One change, below the explanation of what it is about."""


@phrase(
    "✓ {path}: valid, one change in {pack}",
    "✓ {path}: valid, {number} changes in {pack}",
    by="number",
    path="overlay.yaml",
    number=3,
    pack="healthcare-ai@3.0.0",
)
def valid(*, path: str, number: int, pack: str) -> None:
    """Said of an overlay without a fault; its changes follow."""


@phrase("Changes")
def changes() -> None:
    """The title above the changes of an overlay."""


@phrase("the overlay of {use_case} is not that of {first}", use_case="Sepsis prediction", first="Notes")
def other_overlay(*, use_case: str, first: str) -> None:
    """Said of two use cases that are judged by different changes of their pack."""


@phrase("give all use cases the same overlay")
def same_overlay() -> None:
    """A hint below a refusal to plan such use cases together."""
