"""Tell the option that the facts speak for, why, and why not the others."""

from collections.abc import Iterator

from readiness.model.id_words import id_words
from readiness.model.options import Advice, Options
from readiness.model.plan import ALL_ROLES
from readiness.statements import advice_reasons as statements
from readiness.statements import options
from readiness.statements.counts import weeks
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement
from readiness.view.advice_money import against_as_it_is, against_going_on, aim_beyond
from readiness.view.option_names import option_name
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import cost_cell


def advice_line(found: Options, wording: Phrases) -> Statement:
    """Return the option that the facts speak for, with the reason, and the reasons against its rivals.

    Where money speaks for stopping, that is told in place of why more people are not advised; where no return is
    stated, beside it.
    """
    advised = found.of_kind(found.advice.kind)
    stopping = tuple(against_going_on(advised, found, wording))
    money = wording.assessment.money
    faster = () if stopping and money and money.cash else tuple(_why_not_faster(found))
    why = paragraph(_why(found.advice, found, wording), *against_as_it_is(advised, found, wording), *faster, *stopping)
    if advised is None or {"as-it-is", "stop"} & {*advised.kinds}:
        return _advice(found, why)
    if (purpose := aim_beyond(found, wording)) and found.of_kind("as-it-is"):
        return options.advice_for(option=option_name(advised), purpose=purpose, gate=found.gate, why=why)
    if stopping and money and not money.cash:
        return options.advice_if_going_on(option=option_name(advised), why=why)
    return _advice(found, why)


def brief_advice(found: Options, wording: Phrases) -> Statement:
    """Return the option that the facts speak for, with the reason alone."""
    return _advice(found, _why(found.advice, found, wording))


def _advice(found: Options, why: Statement) -> Statement:
    advised = found.of_kind(found.advice.kind)
    return options.advice(option=option_name(advised), why=why) if advised else options.no_advice(why=why)


def _why(advice: Advice, found: Options, wording: Phrases) -> Statement:
    gate = found.gate
    match advice.why:
        case "nothing-open":
            return statements.why_nothing_open(gate=gate)
        case "find-out":
            return statements.why_find_out(number=advice.number)
        case "unsafe-too-long":
            return statements.why_unsafe_too_long(number=advice.number)
        case "no-way":
            return paragraph(statements.why_no_way(gate=gate, number=advice.number), *_held(found, wording))
        case "only-way":
            return statements.why_only_way(gate=gate)
        case "sooner":
            return _why_sooner(advice, found, wording)
    return _why_all(advice, found)


def _held(found: Options, wording: Phrases) -> Iterator[Statement]:
    """Yield the rule of the profile that holds most of what stays short after all work, if one does."""
    whole, questions = found.of_kind("recommended"), wording.questionnaire.questions
    still = [one for one in whole.open if one.id in questions] if whole else []
    for cap in (cap for cap in wording.rubric.caps if not cap.unless):
        number = sum(cap.is_about(questions[one.id]) and one.needs > cap.at_most for one in still)
        if number * 2 > len(still):
            yield statements.held_by_rule(number=number, level=cap.at_most, because=cap.because)
            return


def _why_sooner(advice: Advice, found: Options, wording: Phrases) -> Statement:
    """Return the reason for the minimum: the weeks that it saves, and what all the work costs instead."""
    whole = found.of_kind("recommended")
    cost = cost_cell(whole.cost, wording) if whole else None
    if cost is None:
        return statements.why_sooner(gate=found.gate, weeks=advice.weeks)
    return statements.why_sooner_for_less(gate=found.gate, weeks=weeks(number=advice.weeks), cost=cost)


def _why_all(advice: Advice, found: Options) -> Statement:
    """Return the reason for all the work that the gate needs."""
    gate, minimum = found.gate, found.of_kind("minimum")
    if advice.number:
        return statements.why_with_conditions(gate=gate, number=advice.number)
    if not found.is_open:
        return statements.why_without_condition(gate=gate)
    if advice.weeks and minimum and minimum.dangers:
        return statements.why_complete_safer(gate=gate)
    if advice.weeks and minimum:
        sooner = weeks(number=advice.weeks)
        return statements.why_complete_later(gate=gate, weeks=sooner, number=len(minimum.open))
    return statements.why_complete(gate=gate)


def _why_not_faster(found: Options) -> Iterator[Statement]:
    """Yield the reason why more people are not advised, where they would bring the gate sooner than all the work."""
    faster = found.of_kind("faster")
    if found.advice.why != "complete" or faster is None or faster.more is None:
        return
    name, more = option_name(faster), faster.more
    saved = weeks(number=more.sooner)
    if more.role == ALL_ROLES:
        yield statements.why_not_faster_of_all(option=name, weeks=saved, number=more.number)
    else:
        yield statements.why_not_faster(option=name, weeks=saved, number=more.number, role=id_words(more.role))
