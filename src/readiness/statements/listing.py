"""Lines of `readiness list`, and packs that are named together."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("anyone")
def anyone() -> None:
    """In place of the roles to ask, for a question that names none."""


@phrase("{number} min", number=5)
def minutes(*, number: int) -> None:
    """The minutes that a question takes, in a narrow column."""


@phrase("true or false")
def yes_or_no() -> None:
    """The values of a fact of the profile, as they are written."""


@phrase("a number")
def a_number() -> None:
    """The values of a fact of the profile."""


@phrase("{name} has no questions", name="my-model")
def no_questions(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("no question has {words} or words that mean the same", words="'merchant'")
def nothing_found(*, words: Words) -> None:
    """Said when a search finds no question."""


@phrase("everything that is asked before the day is answered")
def no_open_prework() -> None:
    """Said when the list of unanswered prework of an answers file is empty."""


@phrase("{name} has no questions to answer before the day", name="my-model")
def no_prework(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("{name} has no facts", name="my-model")
def no_facts(*, name: str) -> None:
    """Said when a list is empty: the questionnaire asks for no profile."""


@phrase("{name} has no gates", name="my-model")
def no_gates(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("{name} has no initiatives", name="my-model")
def no_initiatives(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("{name} has no statuses of tools in use", name="my-model")
def no_statuses(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("{name} has no outcomes for tools in use", name="my-model")
def no_outcomes(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("{name} has no kinds of events", name="my-model")
def no_events(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("{name} has no segments of the workforce", name="my-model")
def no_segments(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("{name} has no rules for money cases", name="my-model")
def no_cost_groups(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("{name} names no typical indicators", name="my-model")
def no_indicators(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("technology")
def technology() -> None:
    """The side of a cost group, in brackets."""


@phrase("organization")
def organization() -> None:
    """The side of a cost group, in brackets: work of people."""


@phrase("more is better")
def more_is_better() -> None:
    """The direction of an indicator, in brackets."""


@phrase("less is better")
def less_is_better() -> None:
    """The direction of an indicator, in brackets."""


@phrase("currency, price year, discount rate (real or nominal) and horizon")
def prework_head() -> None:
    """One of the things that finance prepares before the day."""


@phrase(
    "one line or more for each cost group, from an offer or the ledger: {groups}", groups=("Integration", "Training")
)
def prework_costs(*, groups: tuple[Words, ...]) -> None:
    """One of the things that finance prepares before the day."""


@phrase("what a person-week of own staff costs, by role group")
def prework_rates() -> None:
    """One of the things that finance prepares before the day."""


@phrase("each benefit in cash with its value before the tool, the day of it and the account that shows it")
def prework_benefits() -> None:
    """One of the things that finance prepares before the day."""


@phrase("what is spent so far, and by when")
def prework_spent() -> None:
    """One of the things that finance prepares before the day."""


@phrase("before use")
def before() -> None:
    """The use of a tool in a status, in brackets."""


@phrase("in use")
def in_use() -> None:
    """The use of a tool in a status, in brackets."""


@phrase("paused")
def paused() -> None:
    """The use of a tool in a status, in brackets."""


@phrase("ended")
def ended() -> None:
    """The use of a tool in a status, in brackets."""


@phrase("severities, from the least: {severities}", severities=("near-miss", "harm"))
def severities(*, severities: tuple[str, ...]) -> None:
    """The severities of a kind of event, as they are typed."""


@phrase(
    "duty {key}: {title}, within {days} day",
    "duty {key}: {title}, within {days} days",
    by="days",
    key="look-back",
    title="Look back at results already acted on",
    days=30,
)
def duty(*, key: str, title: str, days: int) -> None:
    """Something that must follow an event of a kind."""


@phrase(
    "More: readiness list questions, prework, facts, gates, initiatives, statuses, outcomes, events, segments, "
    "cost-groups or indicators"
)
def more() -> None:
    """The last line of `readiness list`; the words after `list` are typed as they are."""


@phrase("{folder} holds several packs: {names}", folder="packs", names=("my-model", "other"))
def several_packs(*, folder: str, names: tuple[str, ...]) -> None:
    """Said when a folder with one pack is needed."""


@phrase("keep each in a folder of its own")
def keep_apart() -> None:
    """Help where a folder holds several packs."""


@phrase("{name} refers to no item of a framework", name="my-model")
def no_references(*, name: str) -> None:
    """Said when a list is empty."""


@phrase("no question")
def not_covered() -> None:
    """In place of the codes of questions, for an item of a framework that no question refers to."""


@phrase("it is only for {kinds}", kinds=("questions", "prework"))
def only_for(*, kinds: tuple[str, ...]) -> None:
    """An option that says nothing about the kind of things listed; `kinds` are names that people type."""
