"""The fields of a result by the names of the figures, and the same figures counted independently of them."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from readiness.model.answer import Remedy, State
from readiness.model.assessment import Assessment
from readiness.model.gate import Gate
from readiness.model.node_rubric import OVERALL
from readiness.model.plan_result import GateWeeks
from readiness.model.questionnaire import Node
from readiness.model.scorecard import NodeScore, QuestionScore
from readiness.model.verdict import GateVerdict, Reason, ReasonKind, Verdict
from readiness.planning.roadmap import plan_roadmap
from readiness.view.decisions import all_asks
from readiness.view.edition import Edition
from readiness.view.phrases import Phrases
from reading.engine_choices import chosen
from reading.engine_money import of_money
from reading.engine_pictures import pictured

Figures = dict[str, Any]
_STATES = {
    "answered": State.ANSWERED, "unknown": State.UNKNOWN, "unanswered": State.UNANSWERED,
    "not applicable": State.NOT_APPLICABLE, "not asked": State.NOT_ASKED,
}  # fmt: skip
_KINDS = ("blockers", "majors", "scores", "missing", "unknown", "withheld", "conditions")
"""The numbers of a gate's shortfalls."""


def fields(assessment: Assessment, part: str = OVERALL) -> Figures:
    """Return the fields of the result by the names of the figures; `part` is the dimension of the report."""
    card, plan = assessment.scorecard, assessment.roadmap
    found: Figures = {}
    for node in card.by_node.values():
        found |= {f"{node.title}: {name}": value for name, value in _node(assessment, node)}
    for gate in card.gates:
        found |= {f"{gate.id}: {name}": value for name, value in _gate(gate, part)}
    basis, gaps, conditions = card.by_node[part], plan.gap_counts[part], card.conditions
    found |= {f"basis: {name.replace('_', ' ')}": getattr(basis, name) for name in _counted_fields()}
    found["basis: questions"] = sum(getattr(basis, name.replace(" ", "_")) for name in _STATES)
    found |= {"gaps": gaps.total, "gaps: blocker": gaps.blockers, "gaps: major": gaps.majors}
    found["gaps: standard"] = gaps.standard
    found |= _asked(assessment, part)
    found |= _first_day_lost(assessment, part)
    found["headline: conditions"] = len(conditions[OVERALL].ids)
    if first := conditions[OVERALL].first_due:
        found["headline: first due"] = first.day
    if card.next_gate:
        counted = card.gate(card.next_gate).shortfalls[part]
        found |= {f"headline: {kind}": getattr(counted, kind) for kind in _KINDS[:-1]}
    for weeks in (*plan.gate_weeks, *_weeks_to_resume(assessment)):
        found[f"{weeks.gate}: opens"] = (_day(assessment, weeks.at_50), _day(assessment, weeks.at_80))
        if weeks.gate == card.next_gate:
            found["opens: 50 %"], found["opens: 80 %"] = found[f"{weeks.gate}: opens"]
    for phase in plan.phases:
        if phase.at_50 is not None and phase.at_80 is not None:
            found[f"{phase.title}: 50 %"] = _day(assessment, phase.at_50)
            found[f"{phase.title}: 80 %"] = _day(assessment, phase.at_80)
    found |= _sureness(assessment) | chosen(assessment, part) | of_money(assessment) | pictured(assessment)
    return found | _listed(basis) | dict(_in_use(assessment, part))


def _weeks_to_resume(assessment: Assessment) -> tuple[GateWeeks, ...]:
    """Return the weeks of the gates up to the one that a paused tool must pass to be used again."""
    live = assessment.scorecard.live
    if live is None or live.status.use != "paused" or live.status.gate is None or assessment.joint:
        return ()
    to_resume = plan_roadmap(assessment.pack, assessment.answers, assessment.scorecard, live.status.gate)
    return tuple(weeks for weeks in to_resume.gate_weeks if weeks.gate == live.status.gate)


def _sureness(assessment: Assessment) -> Figures:
    """Return the number of answers that the verdict on the tool in use needs, or that of the next gate."""
    sure = assessment.scorecard.sure_of_live or assessment.scorecard.sure_of_gate
    return {"sure: needed": sure.needed} if sure else {}


def _in_use(assessment: Assessment, part: str) -> Iterator[tuple[str, Any]]:
    """Yield the figures of a tool in use: the reasons for its outcome, missing answers, and blockers of its status."""
    rules, live = assessment.pack.rubric.live, assessment.scorecard.live
    if rules is None or live is None:
        return
    rank, of = (
        {outcome.id: place for place, outcome in enumerate(rules.outcomes)},
        assessment.pack.questionnaire.part_of,
    )
    yield (
        "outcome: reasons",
        len([each for each in live.reasons if not each.is_open and rank[each.outcome] <= rank[live.at_least]]),
    )
    yield "outcome: missing", len({id_ for each in live.reasons if each.is_open for id_ in each.questions})
    yield "blockers of status", len([id_ for id_ in live.blockers if part in {OVERALL, of[id_]}])
    exposed = assessment.roadmap.if_nothing.exposed
    yield "safeguards missing", len([one for one in exposed if part in {OVERALL, of[one.question]}])


def _counted_fields() -> tuple[str, ...]:
    return ("answered", "unknown", "unanswered", "not_applicable", "not_asked", "applicable", "claimed_above_evidence")


def _listed(basis: NodeScore) -> Figures:
    heads = {"Unanswered": basis.unanswered, "Unknown": basis.unknown, "Not applicable": basis.not_applicable}
    heads["Not asked"] = basis.not_asked
    return {f"{way}: {head}": number for head, number in heads.items() for way in ("listed", "rows")}


def _node(assessment: Assessment, node: NodeScore) -> Iterator[tuple[str, Any]]:
    card = assessment.scorecard
    for name in _counted_fields():
        yield name.replace("_", " "), getattr(node, name)
    yield "claimed", node.claimed.value
    yield "evidenced", node.evidenced.value
    yield "most", node.most
    blockers, minimums = card.blockers[node.id], card.minimums[node.id]
    yield "blockers", blockers.number
    yield "blockers short", len(blockers.short)
    yield "met", minimums.met
    yield "needed minimums", minimums.needed


def _gate(gate: GateVerdict, part: str) -> Iterator[tuple[str, Any]]:
    yield "verdict", gate.verdict.value
    yield "met", gate.met
    yield "needed", len(gate.minimums)
    for kind in _KINDS:
        yield kind, getattr(gate.shortfalls[OVERALL], kind)
        yield f"{kind} of the part", getattr(gate.shortfalls[part], kind)
    yield "reasons of the part", gate.shortfalls[part].blocking + gate.shortfalls[part].conditions
    for name, due in (("", gate.shortfalls[OVERALL].first_due), (" of the part", gate.shortfalls[part].first_due)):
        if due:
            yield f"first due{name}", due.day


def _day(assessment: Assessment, week: int) -> date:
    return assessment.answers.date + timedelta(weeks=week)


def counted(assessment: Assessment, part: str = OVERALL) -> Figures:
    """Return figures counted over the scores of the questions and the reasons, by the names of the fields."""
    found: Figures = {}
    questionnaire, levels = assessment.pack.questionnaire, assessment.scorecard.questions
    below = {node.title: [q.id for q in node.all_questions()] for node in questionnaire.node_named.values()}
    below["Overall"] = list(questionnaire.questions)
    for title, ids in below.items():
        found |= {f"{title}: {name}": number for name, number in _states([levels[id_] for id_ in ids])}
    shown = list(questionnaire.questions) if part == OVERALL else [q.id for q in _dimension(assessment, part)]
    found |= {f"basis: {name}": number for name, number in _states([levels[id_] for id_ in shown])}
    for verdict in assessment.scorecard.gates:
        found |= _counted_gate(assessment, verdict, "", list(questionnaire.questions))
        found |= _counted_gate(assessment, verdict, " of the part", shown)
    if upcoming := assessment.scorecard.next_gate:
        found |= {f"headline: {kind}": found[f"{upcoming}: {kind} of the part"] for kind in ("blockers", "majors")}
    return found | _counted_gaps(assessment, shown) | _counted_conditions(assessment, shown)


def _dimension(assessment: Assessment, part: str) -> Iterator[Any]:
    node: Node = assessment.pack.questionnaire.dimension_named[part]
    return node.all_questions()


def _states(scores: list[QuestionScore]) -> Iterator[tuple[str, int]]:
    for name, state in _STATES.items():
        yield name, sum(score.state is state for score in scores)
    yield "applicable", sum(score.state not in {State.NOT_APPLICABLE, State.NOT_ASKED} for score in scores)
    answered = [score for score in scores if score.state is State.ANSWERED]
    yield "claimed above evidence", sum((score.claimed or 0) > (score.evidenced or 0) for score in answered)


def _counted_gate(assessment: Assessment, verdict: GateVerdict, way: str, shown: list[str]) -> Figures:
    """Return the shortfalls of a gate, judged here again from the rules of the rubric and the levels."""
    gate = assessment.pack.rubric.gate_named[verdict.id]
    kinds = [kind for id_ in shown if (kind := _judged(assessment, gate, id_)) is not None]
    of_nodes = [reason for reason in verdict.reasons if reason.id not in assessment.pack.questionnaire.questions]
    nodes = {node.id for node in assessment.pack.questionnaire.node_named.values() if _within(node, shown)}
    of_nodes = of_nodes if not way else [reason for reason in of_nodes if reason.id in nodes]
    if not way or len(shown) == len(assessment.pack.questionnaire.questions):
        of_nodes = [r for r in verdict.reasons if r.id not in assessment.pack.questionnaire.questions]
    found = {
        "blockers": kinds.count("blocker"),
        "majors": kinds.count("major"),
        "scores": sum(reason.kind is ReasonKind.SHORT for reason in of_nodes),
        "missing": kinds.count("missing"),
        "unknown": kinds.count("unknown"),
        "withheld": sum(reason.kind is ReasonKind.UNANSWERED for reason in of_nodes),
        "conditions": kinds.count("condition") + sum(reason.kind is ReasonKind.REMEDIED for reason in of_nodes),
    }
    return {f"{verdict.id}: {kind}{way}": number for kind, number in found.items()}


def _within(node: Node, shown: list[str]) -> bool:
    return all(question.id in shown for question in node.all_questions())


def _judged(assessment: Assessment, gate: Gate, id_: str) -> str | None:
    """Return the kind of shortfall of a question at a gate; None when its minimum is met or it has none."""
    score, rubric = assessment.scorecard.questions[id_], assessment.pack.rubric
    rules = rubric.questions[id_].minimum.get(gate.id, ())
    left_out = score.state is State.NOT_ASKED or (score.state is State.NOT_APPLICABLE and score.evidenced is None)
    if left_out or not rules or rules[0].level <= rubric.scale_of(id_).lowest:
        return None
    if score.state is State.UNANSWERED or score.evidenced is None:
        return "unknown" if score.state is State.UNKNOWN else "missing"
    short_by = rules[0].level - score.evidenced
    if short_by <= 0:
        return None
    stricter = rules[0].blocker_below is not None and score.evidenced < rules[0].blocker_below
    criticality = "blocker" if stricter else rules[0].criticality or score.criticality
    remedy: Remedy | None = assessment.answers.remedies.get(id_)
    small = gate.conditional.short_by is None or short_by <= gate.conditional.short_by
    if criticality == "major" and remedy and remedy.due >= assessment.answers.date and small:
        return "condition"
    return None if criticality == "standard" else criticality


def _counted_gaps(assessment: Assessment, shown: list[str]) -> Figures:
    card, plan = assessment.scorecard, assessment.roadmap
    at_gate = card.gate(plan.target_gate).criticalities if plan.target_gate else {}
    found = [
        at_gate.get(id_, card.questions[id_].criticality)
        for id_, wanted in plan.wanted.items()
        if id_ in shown and card.questions[id_].state is not State.UNANSWERED
        and (level := card.questions[id_].supported) is not None and level < wanted
    ]  # fmt: skip
    by_kind = {f"gaps: {kind}": found.count(kind) for kind in ("blocker", "major", "standard")}
    return {"gaps": len(found)} | by_kind


def _counted_conditions(assessment: Assessment, shown: list[str]) -> Figures:
    card = assessment.scorecard
    reasons: list[Reason] = []
    for gate in card.gates:
        if gate.verdict not in {Verdict.PASSED, Verdict.CONDITIONAL}:
            break
        reasons += [reason for reason in gate.reasons if reason.kind is ReasonKind.REMEDIED]
    found: Figures = {"headline: conditions": len({reason.id for reason in reasons})}
    if reasons:
        found["headline: first due"] = min(reason.remedy.due for reason in reasons if reason.remedy)
    return found


def _asked(assessment: Assessment, part: str) -> Figures:
    """Return the figures of the decisions."""
    wording = Phrases(assessment, Edition(dimension=None if part == OVERALL else part))
    found: Figures = {"answers to find out": sum(wording.shows(id_) for id_ in wording.roadmap.find_out_first)}
    lane = [step for step in wording.roadmap.safe_now if step.kind != "action"]
    found["steps to start"] = sum(wording.shows_any(one.question for one in step.questions) for step in lane)
    names = {"conditions": "conditions to meet", "renewals": "evidence to renew"}
    for ask in all_asks(wording):
        if name := names.get(ask.view.key):
            found |= {name: len(ask.settles), f"{name}: due": min(lapse.day for lapse in ask.settles)}
    return found


def _first_day_lost(assessment: Assessment, part: str) -> Figures:
    """Return the first day after which a gate reached no longer holds, where there is one."""
    dimension = assessment.pack.questionnaire.part_of
    lost = [one for one in assessment.roadmap.if_nothing.lapses if one.gate and not one.at_site]
    own = [one.day for one in lost if part in {OVERALL, dimension.get(one.id)}]
    return {"first day a gate is lost after": own[0]} if own else {}


def differences(read: Iterable[tuple[str, Any]], result: Figures) -> list[str]:
    """Return a line for each figure read that differs from the field of its name."""
    return [
        f"{name}: reads {value!r}, the result has {result.get(name)!r}"
        for name, value in read
        if not _same(value, result.get(name))
    ]


def _same(read: Any, field: Any) -> bool:
    """Return True when a figure is its field, or is its field rounded to the digits shown."""
    if isinstance(read, str) and isinstance(field, int | Fraction):
        return abs(Fraction(read) - field) < Fraction(1, 10 ** len(read.partition(".")[2]))
    return bool(read == field)
