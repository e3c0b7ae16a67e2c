"""The facts of a new answers file: from options, or asked on a terminal."""

from readiness.model.pack import Pack


def with_asked(pack: Pack, stated: dict[str, str]) -> dict[str, str]:
    """Return the facts, after asking for the missing ones on a terminal; facts decide which questions are asked."""
    from readiness.cli.new_status import is_on_terminal
    from readiness.interview.fact_commands import ask_facts
    from readiness.interview.prompts import LeavingError, Prompts
    from readiness.interview.terminal_io import Terminal
    from readiness.statements import new_answers as statements
    from readiness.statements.voice import say

    if not is_on_terminal():
        return stated
    terminal, facts = Terminal(), dict(stated)
    if not all(fact.id in facts for fact in pack.questionnaire.facts_asked(facts)):
        terminal.say(f"\n{say(statements.facts())}")
    try:
        ask_facts(
            Prompts(terminal),
            lambda: pack.questionnaire.facts_asked(facts),
            lambda: facts,
            lambda fact, value: facts.update({fact.id: value}),
        )
    except LeavingError:
        terminal.say()
    return facts


def refuse_wrong(pack: Pack, date: str, stated: list[str]) -> None:
    """Raise ReadinessError with everything that is wrong with the options."""
    from functools import reduce

    from readiness.errors import ReadinessError
    from readiness.loading.validate_facts import fact_value_hint, typed_value
    from readiness.model.field_types import parse_day
    from readiness.statements import new_answers as statements
    from readiness.statements.quoting import found
    from readiness.suggestions import did_you_mean

    wrong = []
    if date and not parse_day(date):
        wrong.append(statements.no_date(text=found(date)))
    known = {fact.id: fact for fact in pack.questionnaire.facts}
    for name, value in facts_stated(stated).items():
        if name not in known:
            hint = did_you_mean(name, known)
            unknown = statements.no_fact(name=found(name), pack=pack.name)
            wrong.append(statements.no_fact_but(name=found(name), pack=pack.name, hint=hint) if hint else unknown)
        elif hint := fact_value_hint(known[name], typed_value(known[name], value)):
            wrong.append(statements.no_value(name=name, value=found(value), hint=hint))
    if wrong:
        message = reduce(lambda first, second: statements.also(first=first, second=second), wrong)
        raise ReadinessError(message, statements.nothing_written())


def facts_meant(pack: Pack, stated: list[str]) -> dict[str, str]:
    """Return the facts that options state, with the values that are meant. Raises ReadinessError as `facts_stated`."""
    from readiness.loading.validate_facts import typed_value

    known = {fact.id: fact for fact in pack.questionnaire.facts}
    return {name: typed_value(known[name], value) for name, value in facts_stated(stated).items()}


def facts_stated(stated: list[str]) -> dict[str, str]:
    """Return the facts that options state by name. Raises ReadinessError for one without a value."""
    from readiness.errors import ReadinessError
    from readiness.statements import new_answers as statements
    from readiness.statements.quoting import found

    for one in stated:
        if "=" not in one:
            raise ReadinessError(statements.no_pair(text=found(one)), statements.write_pair())
    return {name.strip(): value.strip() for name, _, value in (one.partition("=") for one in stated)}
