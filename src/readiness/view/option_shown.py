"""The option whose plan a roadmap is → the sentences at its head."""

from collections.abc import Iterator

from readiness.model.decision import KeptDecision
from readiness.model.option_shown import OptionShown
from readiness.statements import plan_shown as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.view.entry_words import entry_words
from readiness.view.models.plan import OptionShownView
from readiness.view.option_lines import people_line, remedy_lines
from readiness.view.option_names import kind_name, option_name
from readiness.view.phrases import Phrases

_MOST_NAMED = 6


def option_shown(wording: Phrases) -> OptionShownView | None:
    """Return the option whose plan the roadmap is; None where nothing was decided or asked for."""
    shown = wording.roadmap.option
    if shown is None:
        return None
    return OptionShownView(
        kind=shown.kind,
        why=shown.why,
        decision=shown.decision,
        left_out=tuple(map(wording.in_all_work, shown.left_out)),
        words=tuple(_words(shown, wording)),
    )


def about_all_work(wording: Phrases) -> Iterator[Statement]:
    """Yield that something is about all the work, where the roadmap is that of another option."""
    if wording.assessment.all_work:
        yield statements.about_all_work()


def summary_of_option(wording: Phrases, effort: Statement) -> Statement | None:
    """Return the summary of the plan of an option that leads to no gate; None for any other."""
    shown, number = wording.roadmap.option, len(wording.roadmap.steps)
    if shown is None or shown.kind not in {"as-it-is", "stop"}:
        return None
    if shown.kind == "stop":
        return statements.stops(number=number, effort=effort)
    return statements.under_way(number=number, effort=effort) if number else statements.nothing_under_way()


def beside_advice(wording: Phrases) -> Statement | None:
    """Return that a plan of all the work is not that of the option advised; None where it is."""
    found = wording.options
    if found is None or wording.roadmap.option or found.gate != wording.roadmap.target_gate:
        return None
    advised = found.of_kind(found.advice.kind)
    if advised is None or "recommended" in advised.kinds:
        return None
    return statements.not_advised(option=kind_name("recommended"), advised=option_name(advised))


def _words(shown: OptionShown, wording: Phrases) -> Iterator[Statement]:
    decision = next((one for one in wording.answers.decisions if one.id == shown.decision), None)
    yield _first(shown, decision, wording) if decision else statements.asked(option=kind_name(shown.kind))
    if shown.more:
        yield people_line(kind_name(shown.kind), shown.more)
    yield from remedy_lines(kind_name(shown.kind), shown.remedies, wording)
    if shown.left_out:
        work = [entry_words(wording.in_all_work(id_)) for id_ in shown.left_out]
        yield statements.left_out(number=len(work), work=at_most(work, _MOST_NAMED))


def _first(shown: OptionShown, decision: KeptDecision, wording: Phrases) -> Statement:
    day, option = decision.date, kind_name(decision.counts(wording.answers.date) or decision.option)
    match shown.why:
        case "late":
            return statements.counts_as_late(day=day, option=option)
        case "lapsed":
            return statements.lapsed(day=day, option=option)
        case "gone":
            return statements.gone(day=day, option=option)
        case "together":
            return statements.together(day=day, option=option)
    if decision.gate != wording.roadmap.target_gate:
        return statements.chosen_for(day=day, gate=wording.gate(decision.gate), option=option)
    return statements.chosen(day=day, option=option)
