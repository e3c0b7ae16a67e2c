"""Build the first page for leaders: gate reached, shortfalls of the next gate, its date and the decisions."""

from typing import TYPE_CHECKING

from readiness.model.node_rubric import OVERALL
from readiness.model.roadmap import PlannedPhase
from readiness.model.scorecard import NodeScore
from readiness.model.verdict import GateVerdict, Verdict
from readiness.statements import lane_lines, opening
from readiness.statements import leader as statements
from readiness.statements.decisions import (
    asked_for,
    none_asked_for,
    told_by_roadmap,
)
from readiness.statements.first_page import blocked_by, codes, codes_with_sites
from readiness.statements.lists import at_most, more, paragraph
from readiness.statements.outlook_lines import ends_first, if_nothing, if_nothing_as_it_is
from readiness.statements.scores import leaves_out
from readiness.statements.statement import Statement, Value
from readiness.view.blocking import Blocking, blocking
from readiness.view.chances import opening_day
from readiness.view.counts import first_due
from readiness.view.doubts import sure_line
from readiness.view.entry_words import entry_words
from readiness.view.headline import headline, reached
from readiness.view.lowest_parts import lowest_parts
from readiness.view.missing_evidence import missing_evidence
from readiness.view.models.lane import SafeStepView
from readiness.view.models.leader import FlagView, LeaderView
from readiness.view.option_in_question import option_in_question
from readiness.view.phrases import Phrases
from readiness.view.remarks import leader_remarks
from readiness.view.score_rows import weakest_dimensions

if TYPE_CHECKING:
    from readiness.view.models.costs import CostsView

_MOST_NAMED, _LEAST_GATES = 3, 2


def leader(wording: Phrases) -> LeaderView:
    """Return the summary for leaders."""
    scores = wording.scores
    upcoming = scores.gate(scores.next_gate) if scores.next_gate else None
    choices = wording.decisions
    number = len(choices.first) + len(choices.later)
    opens = next((weeks for weeks in wording.roadmap.gate_weeks if weeks.gate == scores.next_gate), None)
    said, blocked = headline(wording, upcoming), blocking(wording, upcoming)
    found, deciding = _costs(wording), _deciding(wording)
    money, notes = _money(wording, found)
    return LeaderView(
        decided=_decided(wording),
        kind=said.kind,
        reached=reached(wording),
        reached_gate=wording.gate_view(scores.headline) if scores.headline else None,
        next_gate=wording.gate_view(upcoming.id) if upcoming else None,
        headline=said.headline,
        in_the_way=said.in_the_way,
        standing=said.paragraphs or ((said.in_the_way,) if said.in_the_way else ()),
        sure=sure_line(wording),
        opening=_opening(wording, upcoming),
        opens_50=wording.day(opens.at_50) if opens else None,
        opens_80=wording.day(opens.at_80) if opens else None,
        plan=(*(found.lines if found else ()), *deciding),
        money=money,
        money_notes=(*notes, *deciding),
        first_due=first_due(wording),
        flags=tuple(FlagView(rule.id, rule.title, rule.message, rule.weeks) for rule in scores.overdue),
        marks=tuple(leader_remarks(wording)),
        blocked=_blocked(blocked),
        blocking_title=blocked.title,
        blocking=blocked.first,
        blocking_more=statements.and_more(number=blocked.more) if blocked.more else None,
        lowest=lowest_parts(wording),
        reasons=_reasons(wording),
        nothing_unsafe=_nothing_unsafe(wording),
        safe_now_title=_lane_title(wording),
        safe_now=_lane(wording),
        if_nothing_title=_if_nothing_title(wording) if number else ends_first(),
        if_nothing=_if_nothing(wording),
        decisions_title=_decisions_title(wording, number),
        decisions=choices.first,
        decisions_more=choices.more,
        later_decisions=choices.later,
        codes=_codes(wording),
    )


def _if_nothing_title(wording: Phrases) -> Statement:
    """Return the heading on what follows if nothing is decided, which is one of the options where there are any."""
    options = wording.options
    return if_nothing_as_it_is() if options and options.of_kind("as-it-is") else if_nothing()


def _blocked(blocked: Blocking) -> Statement | None:
    if blocked.title is None or not blocked.first:
        return None
    names: list[Value] = [entry_words(one.subject) for one in blocked.first]
    if blocked.more:
        names.append(more(number=blocked.more))
    return blocked_by(title=blocked.title, names=tuple(names))


def _decided(wording: Phrases) -> tuple[Statement, ...]:
    if not wording.answers.decisions:
        return ()
    from readiness.view.decided import decided  # noqa: PLC0415 - only where something was decided

    return decided(wording)


def _decisions_title(wording: Phrases, number: int) -> Statement:
    if not wording.is_planned:
        return told_by_roadmap()
    option = option_in_question(wording)
    if number and option and wording.options and wording.options.advice.why != "nothing-open":
        from readiness.view.page_options import further_decisions_title  # noqa: PLC0415 - only with options

        return further_decisions_title(wording, number)
    return asked_for(number=number) if number else none_asked_for()


def _lane(wording: Phrases) -> tuple[SafeStepView, ...]:
    if not wording.roadmap.safe_now:
        return ()
    from readiness.view.lane_views import lane  # noqa: PLC0415 - only for tools that are not safe

    return lane(wording)


def _lane_title(wording: Phrases) -> Statement:
    """Return the heading of the lane; for a paused tool, which endangers nobody today, with the dangers to remove."""
    live = wording.scores.live
    if live is None or live.status.use != "paused":
        return lane_lines.make_safe_now()
    if not wording.roadmap.safe_now:
        return lane_lines.make_safe_before_use()
    from readiness.view.dangers import dangers_of_lane  # noqa: PLC0415 - only with a lane

    number = len(dangers_of_lane(wording))
    return lane_lines.remove_dangers_before_use(number=number) if number else lane_lines.make_safe_before_use()


def _reasons(wording: Phrases) -> Statement | None:
    if wording.scores.live is None:
        return None
    from readiness.view.page_reasons import page_reasons  # noqa: PLC0415 - only with rules for tools in use

    return page_reasons(wording)


def _nothing_unsafe(wording: Phrases) -> Statement | None:
    live = wording.scores.live
    if live is None or not wording.is_planned or wording.roadmap.safe_now or live.status.use not in {"in-use", "ended"}:
        return None
    if live.status.use == "ended":
        return lane_lines.nothing_unsafe_ended()
    if live.outcome is None:
        return None
    return lane_lines.nothing_unsafe()


def _if_nothing(wording: Phrases) -> tuple[Statement, ...]:
    if wording.scores.live is None or not any(wording.roadmap.if_nothing):
        return ()
    from readiness.view import outlook_views  # noqa: PLC0415 - only where something follows

    return outlook_views.if_nothing(wording).first


def _opening(wording: Phrases, upcoming: GateVerdict | None) -> Statement:
    """Return a sentence on the date of the next gate; for a paused tool first on that of the gate to resume."""
    opens, resuming = _next_gate(wording, upcoming), _to_resume(wording)
    return paragraph(resuming, opens) if resuming else opens


def _next_gate(wording: Phrases, upcoming: GateVerdict | None) -> Statement:
    """Return a sentence on the date the next gate can open by, or on the reason no date is known."""
    if not wording.scores.overall.applicable:
        return opening.reasons_listed()
    if not wording.rubric.gates or (upcoming and not wording.rubric.initiatives):
        shown = wording.scores.by_node[wording.part]
        weakest = None if wording.edition.dimension else weakest_dimensions(wording)
        return weakest or _covered(shown)
    if upcoming is None:
        return opening.nothing_left()
    sure = wording.scores.sure_of_gate
    if sure and sure.too_unknown:
        every = len(wording.roadmap.find_out_first)
        if every > sure.unknown:
            return opening.too_unknown_of(gate=upcoming.id, number=sure.unknown, every=every)
        return opening.too_unknown(gate=upcoming.id, number=sure.unknown)
    if not wording.is_planned:
        return opening.roadmap_tells(gate=upcoming.id)
    return _day_of_option(wording, upcoming.id) or _planned_gate(wording, upcoming)


def _day_of_option(wording: Phrases, gate: str) -> Statement | None:
    if wording.options is None:
        return None
    from readiness.view.page_options import day_of_option  # noqa: PLC0415 - only with options

    return day_of_option(wording, gate)


def _planned_gate(wording: Phrases, upcoming: GateVerdict) -> Statement:
    """Return a sentence on the date by which the plan opens the next gate, or on the reason no date is known."""
    phase = wording.roadmap.phase_to(upcoming.id)
    if phase is None:
        return opening.not_led_to(gate=upcoming.id)
    if phase.projected_gate is Verdict.UNDETERMINED:
        waits = upcoming.shortfalls[OVERALL].missing > 0
        return (opening.date_unknown if waits else opening.date_undecided)(gate=upcoming.id)
    if phase.projected_gate is Verdict.FAILED:
        return opening.not_opened(gate=upcoming.id)
    return _opening_day(wording, phase)


def _covered(node: NodeScore) -> Statement:
    answered, number, unknown = node.answered, node.applicable, node.unknown
    said = statements.answered(answered=answered, number=number)
    if unknown:
        said = statements.answered_and_unknown(answered=answered, number=number, unknown=unknown)
    has_less = node.evidenced.value is not None and node.left_out
    return paragraph(said, leaves_out(number=node.left_out)) if has_less else said


def _opening_day(wording: Phrases, phase: PlannedPhase) -> Statement:
    """Return a sentence on the date by which the gate of a phase can open, perhaps conditionally."""
    gate, passes = phase.gate, phase.projected_gate is Verdict.PASSED
    weeks = next((weeks for weeks in wording.roadmap.gate_weeks if weeks.gate == gate), None)
    if weeks is None and (again := missing_evidence(wording, is_reopened=True)):
        named = at_most([entry_words(wording.named(id_)) for id_ in again], _MOST_NAMED)
        return opening.needs_showing_again(gate=gate, questions=named, number=len(again))
    if weeks is None:
        return (opening.needs_evidence if passes else opening.needs_evidence_and_conditions)(gate=gate)
    if wording.resuming:
        return opening.opens_before(gate=gate, sure=wording.day(weeks.at_80))
    return opening_day(wording, weeks)


def _to_resume(wording: Phrases) -> Statement | None:
    """Return the day of the gate that a paused tool must pass to be used again; None where it is the next gate."""
    if wording.resuming is None:
        return None
    gate = wording.resuming.target_gate
    if other := _day_of_option(wording, gate):
        return other
    weeks = next((weeks for weeks in wording.resuming.gate_weeks if weeks.gate == gate), None)
    named = wording.gate(gate)
    return opening_day(wording, weeks) if weeks else opening.resuming_without_day(gate=named)


def _costs(wording: Phrases) -> "CostsView | None":
    """Return the costs of the plan; None where a rubric states no currency."""
    if not wording.roadmap.costs:
        return None
    from readiness.view.cost_views import costs  # noqa: PLC0415 - only where a rubric states a currency

    return costs(wording)


def _money(wording: Phrases, found: "CostsView | None") -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    """Return what the way costs and returns, and the reasons why a cost is not stated; both empty without a plan."""
    if not wording.is_planned:
        return (), ()
    from readiness.view.page_money import money_lines, money_notes  # noqa: PLC0415 - only with a plan

    return money_lines(wording, found) if wording.rubric.initiatives else (), money_notes(found)


def _deciding(wording: Phrases) -> tuple[Statement, ...]:
    bottleneck = wording.roadmap.bottleneck
    if bottleneck is None or bottleneck.gate != wording.scores.next_gate:
        return ()
    from readiness.view.page_options import what_decides  # noqa: PLC0415 - only with a date to decide

    return what_decides(wording)


def _codes(wording: Phrases) -> Statement | None:
    """Return the line on the kinds of codes; None where the plan has no steps to several gates."""
    ladder, every = list(wording.rubric.gate_named), wording.rubric.initiatives
    if len(ladder) < _LEAST_GATES or not wording.is_planned or not every:
        return None
    sites = tuple(dict.fromkeys(site.verdict.id for site in wording.scores.sites))
    if sites:
        return codes_with_sites(first=ladder[0], last=ladder[-1], sites=sites, step=every[0].code)
    return codes(first=ladder[0], last=ladder[-1], step=every[0].code)
