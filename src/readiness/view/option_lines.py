"""The options → rows of a table, and sentences on what each rests on, leaves open and needs by when."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from readiness.model.id_words import id_words
from readiness.model.options import MoreOf, Option, Options
from readiness.model.plan import ALL_ROLES
from readiness.scoring.gates import remedies_on
from readiness.scoring.part_scores import effective_remedies
from readiness.statements import options as statements
from readiness.statements import plan_tables
from readiness.statements.counts import weeks
from readiness.statements.lists import at_most, entries, more
from readiness.statements.statement import Statement, Value, Words
from readiness.view.advice_line import advice_line
from readiness.view.entry_words import entry_words
from readiness.view.models.options import DangersView
from readiness.view.models.parts import NamedView
from readiness.view.models.plan_rows import PlanCell, PlanRow
from readiness.view.option_names import kind_name, option_name
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import VERDICT_WORDS, basis_lines, cost_cell, effort_rows
from readiness.view.totals_rows import option_totals_rows

_MOST_NAMED = 6


def option_heading(found: Options) -> Statement:
    """Return the heading above the options."""
    say = statements.heading if found.is_open else statements.heading_reached
    return say(gate=f"{found.gate} {found.title}")


def option_rows(found: Options, wording: Phrases) -> Iterator[PlanRow]:
    """Yield the rows of the table, with a cell for each option; without days and costs where too much is unknown."""
    every, is_known = found.options, found.advice.why != "find-out"
    yield PlanRow(statements.verdict(), tuple(VERDICT_WORDS[one.verdict] if one.verdict else None for one in every))
    yield PlanRow(plan_tables.reached(), tuple(one.reached for one in every))
    if is_known:
        yield from _work_rows(found, wording)
    yield PlanRow(statements.stays_open(gate=found.gate), tuple(_number(one, len(one.open)) for one in every))
    if any(one.dangers for one in every):
        yield PlanRow(statements.dangers(), tuple(_number(one, len(one.dangers)) for one in every))
    if is_known:
        yield PlanRow(statements.decide_by(), tuple(one.decide_by for one in every))


def _number(one: Option, left: int) -> PlanCell | None:
    """Return the number of what an option leaves; None for stopping."""
    if one.verdict is None:
        return None
    return left if one.is_foreseen else statements.not_known()


def _work_rows(found: Options, wording: Phrases) -> Iterator[PlanRow]:
    every = found.options
    yield PlanRow(statements.done_80(), tuple(_day(one, one.at_80, found, wording) for one in every))
    yield PlanRow(statements.done_even(), tuple(_day(one, one.at_50, found, wording) for one in every))
    if any(one.cost for one in every):
        yield PlanRow(statements.cost(), tuple(cost_cell(one.cost, wording) for one in every))
    if found is wording.options:
        yield from option_totals_rows(wording)
    yield from effort_rows(every)


def option_lines(found: Options, wording: Phrases) -> Iterator[Statement]:
    """Yield the advice first, the dangers that remain, and then the sentences on each option."""
    yield advice_line(found, wording)
    for one in option_dangers(found, wording):
        yield from (one.title, *one.dangers)
    yield from other_lines(found, wording)


def other_lines(found: Options, wording: Phrases) -> Iterator[Statement]:
    """Yield the sentences on each option, and those on the costs."""
    for option in found.options:
        yield from _lines(option, found.options, wording)
    if found.no_faster and found.is_open:
        role = found.no_faster
        yield statements.no_faster_of_all() if role == ALL_ROLES else statements.no_faster(role=id_words(role))
    if not any("stop" in option.kinds for option in found.options):
        yield statements.no_stop()
    if found.advice.why != "find-out":
        yield from basis_lines(wording)


def option_dangers(found: Options, wording: Phrases) -> Iterator[DangersView]:
    """Yield the dangers that remain, once for all options that leave the same ones open."""
    leaving: dict[tuple[str, ...], list[Option]] = {}
    for option in found.options:
        if option.dangers and option.is_foreseen:
            leaving.setdefault(tuple(one.id for one in option.dangers), []).append(option)
    for options in leaving.values():
        names = tuple(kind_name(kind) for one in options for kind in one.kinds)
        told = tuple(
            statements.danger(question=entry_words(wording.named(one.id)), risk=one.risk or "")
            for one in options[0].dangers
        )
        is_known = any(one.has is not None for one in options[0].dangers)
        say = statements.dangers_remain if is_known else statements.dangers_not_ruled_out
        yield DangersView(say(options=names, number=len(told)), told)


def lines_of_option(option: Option, wording: Phrases) -> Iterator[Statement]:
    """Yield the sentences on one option: its work, people, remedies and what it leaves open."""
    return _lines(option, (option,), wording)


def _lines(option: Option, every: Sequence[Option], wording: Phrases) -> Iterator[Statement]:
    """Yield the sentences on one option; one that holds for several stands with the first of them, and names all."""
    name = option_name(option)
    if "stop" in option.kinds and option.work:
        yield from _exit(option, wording)
    if option.modes:
        work = [_in_mode(id_, mode, wording) for id_, mode in option.modes.items()]
        named = (
            work if len(work) <= _MOST_NAMED else [*work[: _MOST_NAMED - 1], more(number=len(work) - _MOST_NAMED + 1)]
        )
        yield statements.in_modes(option=name, work=entries(*named))
    if option.more:
        yield people_line(name, option.more)
    opens = option.at_80 is not None
    fresh = [one.id for one in option.open if opens and one.needs_remedy]
    yield from remedy_lines(name, fresh, wording)
    others, alike = _left_open(option), [one for one in every if {*_left_open(one)} == {*_left_open(option)}]
    if others and alike[0] is option:
        questions = at_most([_named(id_, wording) for id_ in others], _MOST_NAMED)
        yield statements.leaves_open(options=tuple(map(option_name, alike)), questions=questions)
    if option.duties:
        yield statements.duties(option=name, number=option.duties)
    pressed = [one for one in every if (one.lapse, one.decide_by) == (option.lapse, option.decide_by)]
    if option.lapse and option.decide_by and pressed[0] is option:
        names = tuple(map(option_name, pressed))
        yield statements.lapses(options=names, day=option.decide_by, what=_lapsing(option, wording))


def _exit(option: Option, wording: Phrases) -> Iterator[Statement]:
    """Yield what stopping ends at once, the work that follows, and in the full edition what that work comes to."""
    name, say = option_name(option), statements.exit_takes
    if is_not_begun(wording) or is_out_of_use(wording):
        say = statements.exit_before_use if is_not_begun(wording) else statements.exit_of_unused
    work = at_most([_work(id_, wording) for id_ in option.work], _MOST_NAMED)
    yield say(option=name, day=wording.day(option.at_80 or 0), work=work)
    if wording.edition.audience == "full":
        for one in (wording.rubric.initiative_named[id_] for id_ in option.work):
            if one.instead:
                yield statements.exit_means(option=name, result=one.success_metric.rstrip("."))


def is_not_begun(wording: Phrases) -> bool:
    """Return whether the tool is not in use yet, nor any function or site of it."""
    live = wording.scores.live
    return live is not None and live.status.use == "before" and not live.parts


def is_out_of_use(wording: Phrases) -> bool:
    """Return whether the tool is paused or its use has ended."""
    live = wording.scores.live
    return live is not None and live.status.use in {"paused", "ended"}


def remedy_lines(option: Statement, ids: Collection[str], wording: Phrases) -> Iterator[Statement]:
    """Yield the remedies on which an option rests: those that nobody has agreed on, and those that end too early."""
    answers = wording.answers
    agreed = remedies_on(effective_remedies(answers, wording.scores.questions), answers.date).in_force
    to_agree = [_named(id_, wording) for id_ in ids if id_ not in agreed]
    too_early = [_named(id_, wording) for id_ in ids if id_ in agreed]
    if to_agree:
        questions = at_most(to_agree, _MOST_NAMED)
        yield statements.needs_remedies(option=option, number=len(to_agree), questions=questions)
    if too_early:
        questions = at_most(too_early, _MOST_NAMED)
        yield statements.needs_later_dates(option=option, number=len(too_early), questions=questions)


def _left_open(option: Option) -> list[str]:
    """Return what stays open and rests on no remedy that is to be agreed; nothing where it is not foreseen."""
    if not option.is_foreseen:
        return []
    return [one.id for one in option.open if not (option.at_80 is not None and one.needs_remedy)]


def people_line(option: Statement, more: MoreOf) -> Statement:
    """Return the people more that an option takes, and the weeks that they bring."""
    brings = weeks(number=more.sooner)
    if more.role == ALL_ROLES:
        return statements.with_more_of_all(option=option, number=more.number, weeks=brings)
    return statements.with_more(option=option, number=more.number, role=id_words(more.role), weeks=brings)


def _lapsing(option: Option, wording: Phrases) -> Words:
    lapse = option.lapse
    if lapse is None:
        return ""
    return lapse.text or entry_words(wording.named(lapse.id), lapse.part)


def _named(id_: str, wording: Phrases) -> Value:
    return entry_words(wording.named(id_))


def _work(id_: str, wording: Phrases) -> Value:
    return entry_words(wording.initiative(id_))


def _in_mode(id_: str, mode: str, wording: Phrases) -> Words:
    initiative = wording.rubric.initiative_named[id_]
    title = initiative.in_mode(initiative.mode_named[mode]).title
    return entry_words(NamedView(id_, initiative.code, title))


def _day(one: Option, week: int | None, found: Options, wording: Phrases) -> PlanCell:
    if waits_for_evidence(one, found):
        return statements.once_shown()
    if is_held(one, found):
        return statements.holds_today()
    if week is None:
        return statements.does_not_open()
    return day_or_exit(wording.day(week), option=one)


def day_or_exit(day: date, *, option: Option) -> PlanCell:
    """Return the day on which a gate opens; of stopping, which ends use at once, the day of its exit."""
    return statements.exit_done(day=day) if "stop" in option.kinds else day


def is_held(one: Option, found: Options) -> bool:
    """Return whether the gate is reached already, and an option does no work for it."""
    return not found.is_open and one.verdict is not None and one.at_80 == 0


def waits_for_evidence(one: Option, found: Options) -> bool:
    """Return whether the gate, which is not open, waits for no work of an option: only for evidence."""
    return found.is_open and one.verdict is not None and one.at_80 == 0
