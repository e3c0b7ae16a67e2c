"""Describe in sentences the rules, choices and assumptions behind the numbers."""

from collections.abc import Iterator

from readiness.model.answers import State
from readiness.model.condition import Condition
from readiness.model.node_rubric import OVERALL
from readiness.view.changes_since import earlier_rejudged
from readiness.view.condition_text import condition_text
from readiness.view.figures import format_plain
from readiness.view.gate_views import conditional_text
from readiness.view.header import rejudged_said
from readiness.view.models.method import MethodView
from readiness.view.phrases import Phrases
from readiness.view.rule_text import evidence_rules, gate_rules, missing_rules, scale_rules, score_rules
from readiness.view.words import count_text, id_words, list_text

_WEIGHING = {"weighted-mean", "sum"}


def method(wording: Phrases) -> MethodView:
    """Return the notes on how scores, gates and roadmap were computed."""
    return MethodView(
        about=wording.rubric.about or None,
        sentences=tuple(_sentences(wording)),
        chosen=tuple(_chosen(wording)),
        answer_rules=wording.rubric.answer_rules,
        assumptions=tuple(_assumptions(wording)),
        weighs=wording.assessment.pack.rules[OVERALL].roll_up.method in _WEIGHING,
    )


def _sentences(wording: Phrases) -> Iterator[str]:
    for part in (scale_rules, evidence_rules, missing_rules, score_rules, gate_rules):
        yield from part(wording.assessment.pack)
    if sentence := rejudged_said(wording):
        yield sentence
    if sentence := earlier_rejudged(wording):
        yield sentence


def _chosen(wording: Phrases) -> Iterator[str]:
    """Yield the rules that hold for this profile only: minimums, criticality, words, gates, caps and target levels."""
    codes: dict[tuple[str, str], list[str]] = {}
    for rule, condition, id_ in (*_minimums_chosen(wording), *_judging_chosen(wording)):
        reason = condition_text(condition, wording.questionnaire)
        named = codes.setdefault((rule, reason), [])
        named += [] if (code := wording.named(id_).code) in named else [code]
    for (rule, reason), named in codes.items():
        yield f"{rule} {list_text(named, 12)}, because for this profile {reason}."
    yield from _ladder(wording)
    for target in wording.rubric.targets:
        if target.id == wording.roadmap.target and target.levels:
            excepted = [wording.named(id_).code for id_ in target.levels if id_ in wording.roadmap.wanted]
            yield f"The target is that of {target.title.lower()}: {target.about or list_text(excepted, 8)}"


def _minimums_chosen(wording: Phrases) -> Iterator[tuple[str, Condition, str]]:
    for gate in (*wording.scores.gates, *(site.verdict for site in wording.scores.sites)):
        for id_ in gate.minimums:
            rule = wording.rubric.questions[id_].minimum_at(gate.id)
            if rule and rule.when:
                yield f"{gate.id} needs level {rule.level} of", rule.when, id_


def _judging_chosen(wording: Phrases) -> Iterator[tuple[str, Condition, str]]:
    for id_, judged in wording.rubric.questions.items():
        if wording.scores.questions[id_].state is not State.NOT_ASKED:
            for chosen in judged.criticality_when:
                yield f"A {chosen.criticality}:", chosen.when, id_
            for name, variant in judged.variants.items():
                yield f"The words for {id_words(name)} hold for", variant.when, id_


def _ladder(wording: Phrases) -> Iterator[str]:
    """Yield the limits of conditional verdicts, the last gate for this profile and the caps in force."""
    gates_by_limit: dict[str, list[str]] = {}
    at_sites = {site.verdict.id for site in wording.scores.sites}
    for gate in wording.rubric.any_gate_named.values():
        if gate.id in wording.rubric.gate_named or gate.id in at_sites:
            gates_by_limit.setdefault(conditional_text(gate.conditional), []).append(gate.id)
    for conditional, names in gates_by_limit.items():
        yield f"A conditional verdict carries {conditional}, at {list_text(names, 8)}."
    if wording.rubric.gates:
        last = wording.rubric.gates[-1]
        yield f"The last gate for this profile is {last.id} {last.title}."
    causes = {score.capped.because for score in wording.scores.questions.values() if score.capped}
    for cap in wording.rubric.caps:
        if cap.because in causes:
            yield f"Some levels are held at {cap.at_most}: {cap.because}"


def _assumptions(wording: Phrases) -> Iterator[str]:
    rubric = wording.rubric
    if not rubric.initiatives:
        return
    size = wording.answers.assessment.profile.get("size")
    size_words = id_words(size or rubric.default_size)
    stated = "" if size else ", assumed because the profile does not state a size"
    weekly = f"The roadmap assumes {format_plain(wording.roadmap.capacity)} person-weeks of work each week"
    if len(rubric.capacity) > 1:
        yield f"{weekly}, the capacity of a {size_words}{stated}; efforts are scaled to that size."
    else:
        yield f"{weekly}."
    yield "Every duration, effort and cost band of an initiative is an assumption of the rubric and may be edited."
    yield (
        "Projected scores and gates hold only if all the work is done and its results are evidenced. Completing an "
        "initiative raises no level by itself: only a new answer with evidence does."
    )
    if wording.roadmap.offset:
        yield (
            f"The phases before the next gate are behind: {count_text(wording.roadmap.offset, 'week')}"
            " of their windows "
            "were subtracted."
        )
