"""Describe in sentences the rules, choices and assumptions behind the numbers."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from readiness.model.answer import State
from readiness.model.condition import Condition
from readiness.model.condition_text import condition_words, open_facts
from readiness.model.id_words import id_words
from readiness.model.node_rubric import OVERALL
from readiness.statements import method as statements
from readiness.statements.counts import person_weeks
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Value
from readiness.statements.values import Level
from readiness.view.aggregate_lines import aggregate_lines
from readiness.view.changes_since import earlier_rejudged
from readiness.view.depth_words import depth_sentences
from readiness.view.figures import plain_figure
from readiness.view.gate_views import conditional_limits
from readiness.view.header import rejudged
from readiness.view.models.method import MethodView
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import basis_lines
from readiness.view.rule_text import evidence_rules, gate_rules, missing_rules, scale_rules, score_rules
from readiness.view.words import CRITICALITIES

_MOST, _MOST_CODES = 12, 8
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


def _sentences(wording: Phrases) -> Iterator[Statement]:
    for part in (scale_rules, evidence_rules, missing_rules, score_rules, gate_rules):
        yield from part(wording.assessment.pack)
    yield from depth_sentences(wording)
    if wording.assessment.pack.whole.overlay:
        from readiness.view.overlay_lines import change_sentences, overlay_summary  # noqa: PLC0415 - few name one

        yield from (said for said in (overlay_summary(wording.assessment.pack),) if said)
        yield from change_sentences(wording.assessment.pack)
    if sentence := rejudged(wording):
        yield sentence
    if sentence := earlier_rejudged(wording):
        yield sentence
    if wording.edition.audience in {None, "full"}:
        yield from aggregate_lines(wording)


def _chosen(wording: Phrases) -> Iterator[Statement]:
    """Yield the rules that hold for this profile only: minimums, criticality, words, gates, caps and target levels."""
    chosen: dict[_Chosen, list[str]] = {}
    for rule, id_ in (*_minimums_chosen(wording), *_judging_chosen(wording)):
        codes = chosen.setdefault(rule, [])
        codes += [] if (code := wording.named(id_).code) in codes else [code]
    for rule, codes in chosen.items():
        yield rule.sentence(at_most(codes, _MOST))
    yield from _ladder(wording)
    for target in wording.rubric.targets:
        if target.id == wording.roadmap.target and target.levels:
            excepted = [wording.named(id_).code for id_ in target.levels if id_ in wording.roadmap.wanted]
            title = target.title.lower()
            yield (
                statements.target(target=title, about=target.about)
                if target.about
                else statements.target_differs(target=title, questions=at_most(excepted, _MOST_CODES))
            )


class _Chosen(NamedTuple):
    """A rule that holds for this profile, whatever the questions: a minimum, a criticality or a variant of words."""

    rule: Literal["minimum", "criticality", "variant"]
    name: str
    """The id of the gate, the criticality, or nothing for a variant."""
    level: Level
    reason: Statement

    def sentence(self, questions: tuple[Value, ...]) -> Statement:
        """Return the rule as a sentence on questions, by their codes."""
        if self.rule == "minimum":
            return statements.minimum(gate=self.name, level=self.level, questions=questions, reason=self.reason)
        if self.rule == "criticality":
            said = CRITICALITIES[self.name]
            return statements.criticality(criticality=said, questions=questions, reason=self.reason)
        return statements.variant(questions=questions, reason=self.reason)


def _reason(condition: Condition, wording: Phrases) -> Statement:
    """Return the reason for a rule: what this profile states, or the facts that it does not state."""
    facts = open_facts(condition, wording.profile, wording.questionnaire)
    if facts:
        return statements.not_stated(facts=facts)
    return statements.stated(condition=condition_words(condition, wording.questionnaire))


def _minimums_chosen(wording: Phrases) -> Iterator[tuple[_Chosen, str]]:
    for gate in (*wording.scores.gates, *(site.verdict for site in wording.scores.sites)):
        for id_ in gate.minimums:
            rule = wording.rubric.questions[id_].minimum_at(gate.id)
            if rule and rule.when:
                level = wording.rubric.called(id_, rule.level)
                yield _Chosen("minimum", gate.id, level, _reason(rule.when, wording)), id_


def _judging_chosen(wording: Phrases) -> Iterator[tuple[_Chosen, str]]:
    for id_, judged in wording.rubric.questions.items():
        if wording.scores.questions[id_].state is not State.NOT_ASKED:
            for chosen in judged.criticality_when:
                yield _Chosen("criticality", chosen.criticality, 0, _reason(chosen.when, wording)), id_
            for variant in judged.variants.values():
                yield _Chosen("variant", "", 0, _reason(variant.when, wording)), id_


def _ladder(wording: Phrases) -> Iterator[Statement]:
    """Yield the limits of conditional verdicts, the last gate for this profile and the caps in force."""
    gates_by_limit: dict[Statement, list[str]] = {}
    at_sites = {site.verdict.id for site in wording.scores.sites}
    for gate in wording.rubric.any_gate_named.values():
        if gate.id in wording.rubric.gate_named or gate.id in at_sites:
            gates_by_limit.setdefault(conditional_limits(gate.conditional), []).append(gate.id)
    for shortfalls, gates in gates_by_limit.items():
        yield statements.conditional(shortfalls=shortfalls, gates=at_most(gates, _MOST_CODES))
    if wording.rubric.gates:
        last = wording.rubric.gates[-1]
        yield statements.last_gate(id=last.id, title=last.title)
    causes = {score.capped.because for score in wording.scores.questions.values() if score.capped}
    for cap in wording.rubric.caps:
        if cap.because in causes:
            yield statements.held(level=wording.rubric.scale.called(cap.at_most), why=cap.because)


def _assumptions(wording: Phrases) -> Iterator[Statement]:
    if not wording.rubric.initiatives:
        return
    yield _capacity(wording)
    yield statements.assumed_efforts()
    if wording.rubric.lacks_amounts:
        yield from basis_lines(wording)
    yield _simulated(wording)
    yield statements.meaning_of_chances()
    yield statements.projections()
    if wording.roadmap.offset:
        yield statements.offset(number=wording.roadmap.offset)


def _simulated(wording: Phrases) -> Statement:
    chances = wording.rubric.chances
    shape = statements.triangle() if chances.shape == "triangular" else statements.beta_curve()
    return statements.simulated(runs=chances.runs, shape=shape, correlation=plain_figure(chances.correlation))


def _capacity(wording: Phrases) -> Statement:
    capacity = person_weeks(number=plain_figure(wording.roadmap.capacity))
    if len(wording.rubric.capacity) == 1:
        return statements.capacity(capacity=capacity)
    size = wording.answers.assessment.profile.get("size")
    of_size = statements.capacity_of_size if size else statements.capacity_of_assumed_size
    return of_size(capacity=capacity, size=id_words(size or wording.rubric.default_size))
