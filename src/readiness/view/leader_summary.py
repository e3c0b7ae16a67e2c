"""Build the first page for leaders: gate reached, shortfalls of the next gate, its date and the decisions."""

from collections import Counter

from readiness.model.field_types import format_exact
from readiness.model.node_rubric import OVERALL
from readiness.model.scorecard import GateVerdict, Reason, ReasonKind, Verdict
from readiness.statements.voice import say
from readiness.view.decisions import decisions
from readiness.view.lowest_parts import lowest_parts
from readiness.view.models.parts import StateView
from readiness.view.models.report import BlockingView, FlagView, LeaderView
from readiness.view.phrases import Phrases
from readiness.view.remarks import leader_remarks
from readiness.view.score_rows import weakest_text
from readiness.view.words import VERDICTS, answered_text, as_sentence, count_text, list_text, long_date, number_word

_MOST_BLOCKING = 3
"""Reasons shown on page 1, which is one sheet and mostly for decisions; the section on gates lists all."""
_NO_SCORE = StateView("undetermined", "?", "no score")
_SHORTFALLS = {"blocker": "blocker", "major": "major shortfall", "score": "score"}


def leader(wording: Phrases) -> LeaderView:
    """Return the summary for leaders."""
    scores = wording.scores
    upcoming = scores.gate(scores.next_gate) if scores.next_gate else None
    reasons = (
        [r for r in upcoming.reasons if r.kind is not ReasonKind.REMEDIED and wording.shows(r.id)] if upcoming else []
    )
    choices = decisions(wording)
    count = len(choices)
    marks = tuple(leader_remarks(wording))
    more = len(reasons) - _MOST_BLOCKING
    phase = next((phase for phase in wording.roadmap.phases if phase.gate == scores.next_gate), None)
    return LeaderView(
        reached=_reached(wording),
        reached_gate=wording.gate(scores.headline) if scores.headline else None,
        next_gate=wording.gate(upcoming.id) if upcoming else None,
        headline=_headline(wording, upcoming),
        opening=_opening(wording, upcoming),
        opens=wording.iso(phase.finish) if phase and phase.finish is not None else None,
        opens_high=wording.iso(phase.finish_high) if phase and phase.finish_high is not None else None,
        flags=tuple(FlagView(rule.id, rule.title, as_sentence(rule.message), rule.weeks) for rule in scores.overdue),
        marks=marks,
        blocking_title=_blocking_title(upcoming),
        blocking=tuple(_blocking(wording, reason) for reason in reasons[:_MOST_BLOCKING]),
        blocking_more=f"and {more} more" if more > 0 else None,
        lowest=lowest_parts(wording),
        decisions_title=f"{number_word(count).capitalize()} decision{'' if count == 1 else 's'} asked for",
        decisions=choices,
    )


def _blocking_reasons(wording: Phrases, verdict: GateVerdict) -> list[Reason]:
    """Return the reasons of a verdict that have no remedy, limited to the edition's dimension."""
    return [r for r in verdict.reasons if r.kind is not ReasonKind.REMEDIED and wording.shows(r.id)]


def _blocking_title(upcoming: GateVerdict | None) -> str:
    if upcoming is None:
        return ""
    waits = upcoming.verdict is Verdict.UNDETERMINED
    return f"What {upcoming.id} still waits for" if waits else f"What keeps {upcoming.id} shut"


def _reached(wording: Phrases) -> StateView:
    if not wording.scores.overall.applicable:
        return VERDICTS[Verdict.UNDETERMINED]
    if not wording.rubric.gates:
        return StateView("passed", "●", "scored") if wording.scores.overall.evidenced.value is not None else _NO_SCORE
    if wording.scores.headline is None:
        return StateView("failed", "✗", "no gate passed yet")
    return VERDICTS[wording.scores.gate(wording.scores.headline).verdict]


def _headline(wording: Phrases, upcoming: GateVerdict | None) -> str:
    """Return a sentence on the gate reached and one on what blocks the next gate."""
    if not wording.scores.overall.applicable:
        return "No question applies, so there is nothing to judge."
    if wording.edition.dimension:
        return _headline_of_part(wording, upcoming)
    if not wording.rubric.gates:
        return _scored(wording)
    reached = _reached_text(wording)
    if upcoming is None:
        return reached
    if upcoming.verdict is Verdict.UNDETERMINED:
        number = sum(1 for reason in upcoming.reasons if reason.kind is ReasonKind.UNANSWERED)
        missing = f"{count_text(number, 'answer')} it needs {'is' if number == 1 else 'are'} missing"
        return f"{reached} {wording.gate(upcoming.id)} cannot be judged yet: {missing}."
    verb = "stands" if len(_blocking_reasons(wording, upcoming)) == 1 else "stand"
    return f"{reached} {_shortfalls(wording, upcoming)} {verb} in the way of {wording.gate(upcoming.id)}."


def _headline_of_part(wording: Phrases, upcoming: GateVerdict | None) -> str:
    """Return a sentence on the dimension's score and one on what in it blocks the next gate."""
    node = next(part for part in wording.scores.overall.parts if part.id == wording.edition.dimension)
    value = node.evidenced.value
    of = f" of {format_exact(node.most)}" if node.most is not None else ""
    score_text = (
        f"{node.title} has no score yet."
        if value is None
        else f"{node.title} stands at {wording.score_limit(node.id, value).shown}{of}."
    )
    if upcoming is None:
        return score_text
    short = _shortfalls(wording, upcoming)
    if not short:
        return f"{score_text} Nothing in it stands in the way of {wording.gate(upcoming.id)}."
    verb = "stands" if len(_blocking_reasons(wording, upcoming)) == 1 else "stand"
    return f"{score_text} {short} in it {verb} in the way of {wording.gate(upcoming.id)}."


def _scored(wording: Phrases) -> str:
    """Return a sentence on the overall score, for a rubric without gates."""
    overall = wording.scores.overall
    if overall.evidenced.value is None:
        return say(overall.evidenced.because)
    of = f" of {format_exact(overall.most)}" if overall.most is not None else ""
    unit = f" {wording.rubric.unit}" if wording.rubric.unit else ""
    reads = f": {overall.reads.name}" if overall.reads else ""
    score = wording.score_limit(overall.id, overall.evidenced.value).shown
    return f"The overall score is {score}{of}{unit}{reads}."


def _reached_text(wording: Phrases) -> str:
    headline = wording.scores.headline
    if headline is None:
        return "No gate has been passed yet."
    conditional = []
    for verdict in wording.scores.gates:
        if verdict.verdict is Verdict.CONDITIONAL:
            conditional.append(verdict)
        if verdict.id == headline:
            break
    if not conditional:
        last = "The last gate, " if wording.scores.next_gate is None else ""
        return f"{last}{wording.gate(headline)}{',' if last else ''} is passed."
    number = len({reason.id for verdict in conditional for reason in verdict.reasons})
    each = "with" if number == 1 else "each with"
    conditions = f"{count_text(number, 'condition')} {'is' if number == 1 else 'are'} still to be met, {each} an owner"
    return f"{wording.gate(headline)} is reached, but conditionally: {conditions} and a date."


def _shortfall_kind(wording: Phrases, reason: Reason) -> str:
    """Return the criticality of a question's reason, or `score` for a node's."""
    return reason.criticality if reason.id in wording.scores.questions else "score"


def _shortfalls(wording: Phrases, verdict: GateVerdict) -> str:
    """Return the reasons counted by kind, as in `4 blockers, 2 major shortfalls and 1 missing answer`."""
    by_kind = Counter(
        "missing answer"
        if reason.kind is ReasonKind.UNANSWERED
        else _SHORTFALLS.get(_shortfall_kind(wording, reason), "shortfall")
        for reason in _blocking_reasons(wording, verdict)
    )
    words = (*_SHORTFALLS.values(), "shortfall", "missing answer")
    return list_text([count_text(by_kind[word], word) for word in words if by_kind[word]])


def _opening(wording: Phrases, upcoming: GateVerdict | None) -> str:
    """Return a sentence on the date the next gate can open by, or on the reason no date is known."""
    if not wording.scores.overall.applicable:
        return "The reasons, and who approved them, are listed with the open questions."
    if not wording.rubric.gates or (upcoming and not wording.rubric.initiatives):
        shown = wording.scores.by_node[wording.edition.dimension or OVERALL]
        covered = f"{answered_text(shown.answered, shown.unknown, shown.applicable, 'question')}."
        return covered if wording.edition.dimension else weakest_text(wording) or covered
    if upcoming is None:
        return "Nothing is left to open; the levels reached have to be kept, with fresh evidence."
    phase = next((phase for phase in wording.roadmap.phases if phase.gate == upcoming.id), None)
    if phase is None:
        return f"The roadmap does not lead to {upcoming.id}."
    if phase.projected_gate is Verdict.UNDETERMINED:
        return f"When {upcoming.id} can open cannot be said before the missing answers are given."
    if phase.projected_gate is Verdict.FAILED:
        return f"The work on offer does not open {upcoming.id} by itself; what it leaves short is listed with the gaps."
    verb = "open" if phase.projected_gate is Verdict.PASSED else "open conditionally"
    if phase.finish is None or phase.finish_high is None:
        return f"No work is missing: {upcoming.id} can {verb} as soon as the evidence is collected."
    likely, high = long_date(wording.day(phase.finish)), long_date(wording.day(phase.finish_high))
    plan = "If the plan holds and its results are evidenced"
    return f"{plan}, {upcoming.id} can {verb} by {likely}; at the high estimates, by {high}."


def _blocking(wording: Phrases, reason: Reason) -> BlockingView:
    return BlockingView(
        subject=wording.named(reason.id),
        dimension=wording.dimension_of(reason.id),
        criticality=reason.criticality,
        because=wording.because(reason),
        kind=reason.kind.value,
    )
