"""Write the sentences of page 1 on what follows if nothing is decided."""

from collections.abc import Iterator, Mapping, Sequence

from readiness.model.live import LiveVerdict
from readiness.model.outlook import Lapse
from readiness.statements import outlook_lines as statements
from readiness.statements.lists import at_most, paragraph
from readiness.statements.statement import Statement, Words
from readiness.view.amounts import rounded_words
from readiness.view.entry_words import entry_words
from readiness.view.live_headline import stopped_where
from readiness.view.models.lane import ExposedView, LapseView, StalledView
from readiness.view.outcome_after import outcome_after
from readiness.view.phrases import Phrases
from readiness.view.reader_parts import may_see_money
from readiness.view.sites_told import sites_are_next
from readiness.view.without_gate import without_gate


def first_lines(
    wording: Phrases,
    shown: Mapping[Lapse, LapseView],
    stalled: tuple[StalledView, ...],
    exposed: tuple[ExposedView, ...],
) -> Iterator[Statement]:
    """Yield what stays as it is, and what ends first; then who waits or is exposed.

    Of what ends: the first that takes a gate, a condition of a gate, a site or the outcome along, and the first duty.
    """
    first = {
        next((lapse for lapse in shown if lapse.gate and not lapse.at_site), None),
        next((lapse for lapse in shown if lapse.gate and not lapse.at_site and lapse.kind == "remedy"), None),
        next((lapse for lapse in shown if lapse.gate and lapse.at_site), None),
        next((lapse for lapse in shown if outcome_after(wording, lapse)), None),
        next((lapse for lapse in shown if lapse.kind == "duty"), None),
    }
    ends = [(lapse, view) for lapse, view in shown.items() if lapse in first]
    live = wording.scores.live
    undecided = tuple(_undecided(wording))
    stays = (
        tuple(_as_it_is(wording, live, is_worse=any(outcome_after(wording, one) for one, _ in ends))) if live else ()
    )
    if live and live.status.use in {"in-use", "paused"} and stays:
        yield paragraph(*stays, *undecided)
    else:
        yield from (*undecided, *stays)
    yield from _with_meanings(wording, ends)
    yield from _stalled(wording, stalled)
    sites = tuple(site.title for site in wording.roadmap.if_nothing.waiting_sites)
    if sites and sites_are_next(wording):
        yield statements.sites_wait(sites=at_most(sites))
    for told, is_known in ((statements.safeguards_missing, True), (statements.safeguards_unknown, False)):
        named = [entry_words(one.question) for one in exposed if one.is_known is is_known]
        if len(named) > 1:
            yield told(number=len(named), questions=at_most(named))
    yield from (one.words for one in exposed[:1])


def _undecided(wording: Phrases) -> Iterator[Statement]:
    """Yield what it means to leave the choice between the options: the gate, what stays open, and what that costs."""
    found = wording.options
    if found is None or found.advice.why in {"nothing-open", "find-out"}:
        return
    place = next((place for place, one in enumerate(found.options) if "as-it-is" in one.kinds), None)
    if place is None or not found.options[place].open:
        return
    option, number = found.options[place], len(found.options[place].open)
    say = statements.gate_stays_shut if option.at_80 is None else statements.shortfalls_stay
    said = say(gate=found.gate, number=number)
    totals, case = wording.option_totals, wording.assessment.money
    own = totals[place] if totals else None
    if own is None or case is None or not may_see_money(wording.edition.part):
        yield said
    else:
        amount = rounded_words(own.total, case.currency)
        yield paragraph(said, statements.as_it_is_costs(amount=amount, months=case.months))


def _as_it_is(wording: Phrases, live: LiveVerdict, *, is_worse: bool) -> Iterator[Statement]:
    """Yield a sentence on what stays as it is until somebody decides."""
    status, rules = live.status, wording.live_rules
    if status.use == "paused":
        yield statements.stays_paused(status=status.title)
    elif status.use == "ended":
        yield statements.stays_ended(status=status.title)
    elif status.use == "in-use":
        going, resting = (stopped_where(wording, live, already=already) for already in (False, True))
        if going:
            yield statements.goes_on_where_stopped(where=going)
        if resting:
            yield statements.stays_stopped_where(where=resting)
        if going or resting:
            return
        if live.fails_gates:
            has_stopped = any(event.has_stopped(None, status) for event in live.events)
            yield statements.stays_stopped() if has_stopped else statements.goes_on()
        elif live.outcome == rules.mildest:
            yield _stays_in_use(live)
        elif live.outcome is not None and not is_worse:
            yield statements.outcome_stays(outcome=rules.outcome_named[live.at_least].title)


def _stays_in_use(live: LiveVerdict) -> Statement:
    """Return that the use of today goes on, with the number of sites where it does."""
    number = sum(part.part.kind == "site" for part in live.parts)
    return statements.stays_in_use_at(number=number) if number > 1 else statements.stays_in_use()


def _with_meanings(wording: Phrases, lapses: Sequence[tuple[Lapse, LapseView]]) -> Iterator[Statement]:
    """Yield the sentences on lapses; the first on another outcome or on a lost gate says what it means.

    A gate is lost once: what would take it along later stands with its loss.
    """
    live, told = wording.scores.live, set[str]()
    lines: list[tuple[Statement, list[Words]]] = []
    lost: dict[str, list[Words]] = {}
    if live and live.status.is_judged:
        told.add(live.at_least)
    for lapse, view in lapses:
        outcome = outcome_after(wording, lapse)
        if lapse.gate in lost and not lapse.at_site and view.subject and (outcome is None or outcome in told):
            say = statements.also_missed if lapse.kind == "remedy" else statements.also_over
            lost[lapse.gate].append(say(day=lapse.day, subject=entry_words(view.subject, lapse.part)))
            continue
        said: list[Words] = []
        if outcome and view.outcome and outcome not in told:
            told.add(outcome)
            meaning = wording.live_rules.outcome_named[outcome].meaning
            said += [statements.that_means(meaning=meaning)] if meaning else []
        if lapse.gate and not lapse.at_site:
            lost[lapse.gate] = said
            shut = without_gate(wording, lapse.gate)
            said += [shut] if shut else []
        lines.append((view.words, said))
    for first, others in lines:
        yield paragraph(first, *others)


def _stalled(wording: Phrases, stalled: Sequence[StalledView]) -> Iterator[Statement]:
    """Yield the sentence on the last gate that was approved and does not hold, with what it keeps shut."""
    for one in stalled[-1:]:
        if one.weeks:
            shut = without_gate(wording, one.gate.id)
            yield paragraph(one.words, shut) if shut else one.words
