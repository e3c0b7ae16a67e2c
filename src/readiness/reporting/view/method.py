"""How the numbers came about, in sentences: every choice of the rubric, and every assumption."""

from collections.abc import Iterator

from readiness.model.answers import State
from readiness.model.condition import Condition
from readiness.model.node_rubric import OVERALL
from readiness.reporting.view.conditions import condition_said
from readiness.reporting.view.gates import conditional_said
from readiness.reporting.view.header import rejudged_said
from readiness.reporting.view.rounding import plain
from readiness.reporting.view.rules import evidence_said, gates_said, missing_said, scales_said, scores_said
from readiness.reporting.view.shape_method import Method
from readiness.reporting.view.since import earlier_rejudged
from readiness.reporting.view.wording import Wording
from readiness.reporting.view.words import count, listed, spoken

_WEIGHING = {"weighted-mean", "sum"}


def method(wording: Wording) -> Method:
    """Return how it was computed."""
    return Method(
        about=wording.rubric.about or None,
        sentences=tuple(_sentences(wording)),
        chosen=tuple(_chosen(wording)),
        answer_rules=wording.rubric.answer_rules,
        assumptions=tuple(_assumptions(wording)),
        weighs=wording.assessment.pack.rules[OVERALL].roll_up.method in _WEIGHING,
    )


def _sentences(wording: Wording) -> Iterator[str]:
    for part in (scales_said, evidence_said, missing_said, scores_said, gates_said):
        yield from part(wording.assessment.pack)
    if said := rejudged_said(wording):
        yield said
    if said := earlier_rejudged(wording):
        yield said


def _chosen(wording: Wording) -> Iterator[str]:
    """What holds for this profile only: minimums, criticality, words, gates and caps, and the target's exceptions."""
    codes: dict[tuple[str, str], list[str]] = {}
    for what, condition, id_ in (*_minimums_chosen(wording), *_judging_chosen(wording)):
        why = condition_said(condition, wording.questionnaire)
        named = codes.setdefault((what, why), [])
        named += [] if (code := wording.named(id_).code) in named else [code]
    for (what, why), named in codes.items():
        yield f"{what} {listed(named, 12)}, because for this profile {why}."
    yield from _ladder(wording)
    for target in wording.rubric.targets:
        if target.id == wording.roadmap.target and target.levels:
            excepted = [wording.named(id_).code for id_ in target.levels if id_ in wording.roadmap.wanted]
            yield f"The target is that of {target.title.lower()}: {target.about or listed(excepted, 8)}"


def _minimums_chosen(wording: Wording) -> Iterator[tuple[str, Condition, str]]:
    for gate in (*wording.scores.gates, *(site.verdict for site in wording.scores.sites)):
        for id_ in gate.minimums:
            rule = wording.rubric.questions[id_].minimum_at(gate.id)
            if rule and rule.when:
                yield f"{gate.id} needs level {rule.level} of", rule.when, id_


def _judging_chosen(wording: Wording) -> Iterator[tuple[str, Condition, str]]:
    for id_, judged in wording.rubric.questions.items():
        if wording.scores.questions[id_].state is not State.NOT_ASKED:
            for chosen in judged.criticality_when:
                yield f"A {chosen.criticality}:", chosen.when, id_
            for name, variant in judged.variants.items():
                yield f"The words for {spoken(name)} hold for", variant.when, id_


def _ladder(wording: Wording) -> Iterator[str]:
    """Where the ladder of gates ends for this profile, how much each gate can bear, and the caps in force."""
    borne: dict[str, list[str]] = {}
    at_sites = {site.verdict.id for site in wording.scores.sites}
    for gate in wording.rubric.any_gate_named.values():
        if gate.id in wording.rubric.gate_named or gate.id in at_sites:
            borne.setdefault(conditional_said(gate.conditional), []).append(gate.id)
    for conditional, names in borne.items():
        yield f"A conditional verdict carries {conditional}, at {listed(names, 8)}."
    if wording.rubric.gates:
        last = wording.rubric.gates[-1]
        yield f"The last gate for this profile is {last.id} {last.title}."
    held = {score.capped.because for score in wording.scores.questions.values() if score.capped}
    for cap in wording.rubric.caps:
        if cap.because in held:
            yield f"Some levels are held at {cap.at_most}: {cap.because}"


def _assumptions(wording: Wording) -> Iterator[str]:
    rubric = wording.rubric
    if not rubric.initiatives:
        return
    size = wording.answers.assessment.profile.get("size")
    of = spoken(size or rubric.default_size)
    stated = "" if size else ", assumed because the profile does not state a size"
    weekly = f"The roadmap assumes {plain(wording.roadmap.capacity)} person-weeks of work each week"
    if len(rubric.capacity) > 1:
        yield f"{weekly}, the capacity of a {of}{stated}; efforts are scaled to that size."
    else:
        yield f"{weekly}."
    yield "Every duration, effort and cost band of an initiative is an assumption of the rubric and may be edited."
    yield (
        "Projected scores and gates hold only if all the work is done and its results are evidenced. Completing an "
        "initiative raises no level by itself: only a new answer with evidence does."
    )
    if wording.roadmap.offset:
        yield (
            f"The phases before the next gate are behind: {count(wording.roadmap.offset, 'week')} of their windows "
            "were subtracted."
        )
