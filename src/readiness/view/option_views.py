"""The options of one assessment → their view, for every format."""

from collections.abc import Iterator, Sequence
from datetime import date

from readiness.model.id_words import id_words
from readiness.model.option_kinds import OptionKind
from readiness.model.options import Option, Options
from readiness.model.plan import ALL_ROLES
from readiness.model.verdict import Verdict
from readiness.statements import first_page as statements
from readiness.statements import leader, plan_tables
from readiness.statements import options as rows
from readiness.statements.statement import Statement
from readiness.view.advice_line import advice_line, brief_advice
from readiness.view.ask import when
from readiness.view.counts import blockers_up_to
from readiness.view.figures import plain_figure
from readiness.view.if_going_on import if_going_on
from readiness.view.models.options import OptionsView, OptionView
from readiness.view.models.plan_rows import PlanCell, PlanRow
from readiness.view.option_in_question import option_chosen, option_in_question
from readiness.view.option_lines import (
    day_or_exit,
    is_held,
    is_not_begun,
    is_out_of_use,
    option_dangers,
    option_heading,
    option_rows,
    other_lines,
    waits_for_evidence,
)
from readiness.view.option_names import option_name
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import VERDICT_WORDS, cost_cell, shown_amounts
from readiness.view.totals_rows import option_totals_rows


def options_view(wording: Phrases) -> OptionsView | None:
    """Return the options up to the gate of the target; None where nothing is planned to a gate of the ladder."""
    found = wording.options
    if found is None:
        return None
    chosen = option_chosen(found, wording)
    shown = tuple(_option(one, found, wording, chosen) for one in found.options)
    return OptionsView(
        gate=wording.gate_view(found.gate),
        heading=option_heading(found),
        ask=_ask(found, wording),
        is_asked=found.advice.why != "nothing-open",
        options=shown,
        currency=wording.rubric.costs.currency if wording.rubric.costs else None,
        rows=tuple(option_rows(found, wording)),
        brief=tuple(_brief(found, wording, shown)) if found.advice.why != "find-out" else (),
        totals=tuple(option_totals_rows(wording)) if found.advice.why != "find-out" else (),
        advice=advice_line(found, wording),
        brief_advice=brief_advice(found, wording),
        lines=(*other_lines(found, wording), *if_going_on(wording)),
        dangers=tuple(option_dangers(found, wording)),
    )


def option_heads(found: Options, wording: Phrases) -> list[Statement]:
    """Return the head of each option: its name, and a mark for the one advised and the one chosen."""
    chosen = option_chosen(found, wording)
    return [
        _head(one, is_advised=found.advice.kind in one.kinds, is_chosen=chosen in one.kinds) for one in found.options
    ]


def _head(one: Option, *, is_advised: bool, is_chosen: bool) -> Statement:
    name, mark = option_name(one), _mark(is_advised=is_advised, is_chosen=is_chosen)
    return statements.marked(name=name, mark=mark) if mark else name


def _ask(found: Options, wording: Phrases) -> Statement:
    gate, choose = f"{found.gate} {found.title}", _choose(wording)
    if found.advice.why == "find-out":
        return statements.no_choice_yet(gate=gate)
    if wording.resuming:
        return statements.ask_to_resume(choose=choose, gate=gate)
    return (statements.ask if found.is_open else statements.ask_reached)(choose=choose, gate=gate)


def _choose(wording: Phrases) -> Statement:
    """Return the beginning of the heading, with the last day to decide on the option in question."""
    option = option_in_question(wording)
    if option is None or option.decide_by is None:
        return statements.choose()
    return statements.choose_when(when=when(wording, option.decide_by))


def _option(one: Option, found: Options, wording: Phrases, chosen: OptionKind | None) -> OptionView:
    is_advised, is_chosen = found.advice.kind in one.kinds, chosen in one.kinds
    waits = waits_for_evidence(one, found)
    cost_50, cost_80 = shown_amounts(one.cost) if wording.rubric.costs else (None, None)
    return OptionView(
        kinds=one.kinds,
        name=option_name(one),
        note=_note(one, found),
        verdict=VERDICT_WORDS[one.verdict] if one.verdict else None,
        at_50=None if one.at_50 is None or waits else wording.day(one.at_50),
        at_80=None if one.at_80 is None or waits else wording.day(one.at_80),
        no_day=_no_day(one, found),
        cost=cost_cell(one.cost, wording),
        cost_50=cost_50,
        cost_80=cost_80,
        effort=plain_figure(one.effort, 1),
        open=len(one.open) if one.is_foreseen else None,
        dangers=tuple(danger.risk or "" for danger in one.dangers) if one.is_foreseen else (),
        decide_by=one.decide_by,
        is_advised=is_advised,
        is_chosen=is_chosen,
        mark=_mark(is_advised=is_advised, is_chosen=is_chosen),
    )


def _note(one: Option, found: Options) -> Statement | None:
    """Return the work of an option in a few words; that of the last kind where several coincide."""
    match one.kinds[-1]:
        case "as-it-is":
            return statements.only_under_way()
        case "minimum":
            return statements.what_blockers_need()
        case "recommended":
            return statements.all_it_needs(gate=found.gate)
        case "faster" if one.more:
            if one.more.role == ALL_ROLES:
                return statements.with_people(number=one.more.number)
            return statements.with_people_of(number=one.more.number, role=id_words(one.more.role))
    return None


def _mark(*, is_advised: bool, is_chosen: bool) -> Statement | None:
    if is_chosen:
        return statements.chosen_and_advised() if is_advised else statements.chosen()
    return statements.advised() if is_advised else None


def _brief(found: Options, wording: Phrases, options: Sequence[OptionView]) -> Iterator[PlanRow]:
    """Yield the rows of page 1: what a decision needs, without the people by role group."""
    lost = _lost(found, wording)
    pairs = list(zip(options, found.options, strict=True))
    on_80 = [one.no_day or _dated(one.at_80, option) for one, option in pairs]
    on_50 = [one.no_day or _dated(one.at_50, option) for one, option in pairs]
    yield _row(statements.verdict_of(gate=found.gate), [_verdict(one, lost, wording) for one in options])
    if found.is_open and not any(one.opens for one in found.options) and any(one.reached for one in found.options):
        yield _row(plan_tables.reached(), [one.reached for one in found.options])
    yield _row(rows.done_80(), on_80)
    if on_50 != on_80:
        yield _row(rows.done_even(), on_50)
    if any(one.cost is not None for one in options):
        yield _row(rows.cost(), [one.cost for one in options])
    if found is wording.options:
        yield from option_totals_rows(wording)
    yield _row(plan_tables.effort(), [one.effort for one in options])
    yield _row(rows.stays_open(gate=found.gate), [_open(one, option, found, wording) for one, option in pairs])
    if any(one.decide_by for one in options):
        yield _row(rows.decide_by(), [one.decide_by for one in options])


def _lost(found: Options, wording: Phrases) -> date | None:
    """Return the day after which the gate no longer holds as it is; None where nothing takes it along."""
    ladder = list(wording.rubric.gate_named)
    reached = ladder[: ladder.index(found.gate) + 1]
    return next((one.day for one in wording.roadmap.if_nothing.gates_lost if one.gate in reached), None)


def _verdict(one: OptionView, lost: date | None, wording: Phrases) -> Statement:
    if one.verdict is None:
        if is_not_begun(wording):
            return statements.never_begins()
        return statements.stays_out() if is_out_of_use(wording) else statements.stops()
    holds = one.verdict in (VERDICT_WORDS[Verdict.PASSED], VERDICT_WORDS[Verdict.CONDITIONAL])
    return (
        statements.until(verdict=one.verdict, day=lost) if lost and holds and "as-it-is" in one.kinds else one.verdict
    )


def _dated(day: date | None, option: Option) -> PlanCell | None:
    return None if day is None else day_or_exit(day, option=option)


def _row(about: Statement, cells: Sequence[PlanCell | None]) -> PlanRow:
    return PlanRow(about, tuple(cells))


def _no_day(one: Option, found: Options) -> Statement | None:
    """Return the words in place of a day; None for an option with one."""
    if waits_for_evidence(one, found):
        return rows.once_shown()
    if is_held(one, found):
        return rows.holds_today()
    if one.at_80 is not None:
        return None
    return plan_tables.no_day() if one.verdict is Verdict.UNDETERMINED else rows.does_not_open()


def _open(one: OptionView, option: Option, found: Options, wording: Phrases) -> Statement:
    if "stop" in one.kinds:
        return statements.not_in_use() if is_not_begun(wording) else statements.out_of_use()
    if one.open is None:
        return rows.not_known()
    if not one.open:
        return statements.none_open()
    blockers, dangers = sum(1 for open_ in option.open if open_.criticality == "blocker"), len(one.dangers)
    if not blockers:
        return (
            statements.open_minor_dangers(number=one.open, dangers=dangers)
            if dangers
            else statements.open_minor(number=one.open)
        )
    every = blockers_up_to(wording, found.gate)
    said = leader.blockers_of(number=blockers, every=every) if every > blockers else leader.blockers(number=blockers)
    if dangers:
        return statements.open_dangers(number=one.open, blockers=said, dangers=dangers)
    return statements.open_safe(number=one.open, blockers=said)
