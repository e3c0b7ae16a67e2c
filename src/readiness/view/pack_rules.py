"""Describe every rule a pack declares in sentences by topic, for its owner to review before an assessment."""

from collections import Counter
from collections.abc import Iterator

from readiness.model.condition import Condition
from readiness.model.gate import AnyGate, Gate, RepeatingGate
from readiness.model.pack import Pack
from readiness.view.figures import format_plain
from readiness.view.gate_views import conditional_text
from readiness.view.rule_text import evidence_rules, gate_rules, missing_rules, scale_rules, score_rules
from readiness.view.words import as_sentence, count_text, id_words, list_text

_MOST = 12


def rules_by_topic(pack: Pack) -> Iterator[tuple[str, list[str]]]:
    """Yield each topic's title with its sentences; topics without sentences are left out."""
    topics = (
        ("What is asked", _asked),
        ("How levels count", scale_rules),
        ("What a claim needs", evidence_rules),
        ("What becomes of questions without a level", missing_rules),
        ("How scores are made", score_rules),
        ("Gates", _gates),
        ("Rules across questions", _rules_across_questions),
        ("Targets", _targets),
        ("The work on offer", _work),
    )
    for title, rules in topics:
        if sentences := list(rules(pack)):
            yield title, sentences


def _asked(pack: Pack) -> Iterator[str]:
    questionnaire = pack.questionnaire
    kinds = Counter(rules.kind for id_, rules in pack.rules.items() if id_ in questionnaire.node_named)
    counted = [count_text(number, id_words(kind)) for kind, number in kinds.items()]
    yield f"{count_text(len(questionnaire.questions), 'question')} in {list_text(counted, _MOST)}."
    for condition, codes in _by_condition(pack).items():
        yield f"Asked only when {condition}: {list_text(codes, _MOST)}."
    for fact in questionnaire.facts:
        if fact.ask_when:
            yield f"The fact {fact.id} is asked only when {fact.ask_when}."


def _by_condition(pack: Pack) -> dict[str, list[str]]:
    """Return the codes of the conditional questions by their condition as text."""
    codes: dict[str, list[str]] = {}
    for question in pack.questionnaire.questions.values():
        if question.ask_when:
            codes.setdefault(str(question.ask_when), []).append(question.code)
    return codes


def _gates(pack: Pack) -> Iterator[str]:
    yield from gate_rules(pack)
    for gate in pack.rubric.any_gate_named.values():
        yield f"{gate.id} {gate.title} ({gate.held}){_for(gate)}: {_conditions(gate, pack)}."


def _for(gate: AnyGate) -> str:
    if isinstance(gate, RepeatingGate):
        return f", checked for each of the {id_words(gate.repeats)} after {gate.after}"
    return _when(gate.when) if isinstance(gate, Gate) else ""


def _when(condition: Condition | None) -> str:
    return f", when {condition}" if condition else ""


def _conditions(gate: AnyGate, pack: Pack) -> str:
    """Return the number of a gate's minimums by criticality, with the limits of its conditional verdict."""
    bound = [pack.rubric.questions[id_] for id_ in pack.rubric.rules_at[gate.id]]
    kinds = Counter(judged.minimum[gate.id][0].criticality or judged.criticality for judged in bound)
    counted = [count_text(kinds[kind], kind, f"{kind}s") for kind in ("blocker", "major") if kinds[kind]]
    counted += [f"{kinds['standard']} standard"] if kinds["standard"] else []
    if not bound:
        return "its scores decide"
    minimums = f"minimums for {count_text(len(bound), 'question')} ({', '.join(counted)})"
    return f"{minimums}; a conditional verdict carries {conditional_text(gate.conditional)}"


def _rules_across_questions(pack: Pack) -> Iterator[str]:
    rubric, questions = pack.rubric, pack.questionnaire.questions

    def levels(wanted: dict[str, int]) -> str:
        return list_text([f"{questions[id_].code} at {level}" for id_, level in wanted.items()], _MOST)

    for cap in rubric.caps:
        capped_codes = [questions[id_].code for id_ in cap.questions]
        subject = f"questions of scope {id_words(cap.scope)}" if cap.scope else list_text(capped_codes)
        until = f" until {levels(cap.unless)}" if cap.unless else ""
        yield f"{as_sentence(subject).rstrip('.')}: at most level {cap.at_most}{until}{_when(cap.when)}. {cap.because}"
    for rule in rubric.consistency:
        yield f"Whoever claims {levels(rule.when)} would need {levels(rule.needs)}: {as_sentence(rule.because)}"
    for timed in rubric.time_rules:
        limits = [
            f"at least {count_text(timed.min_weeks, 'week')}" if timed.min_weeks is not None else "",
            f"at most {count_text(timed.max_weeks, 'week')}" if timed.max_weeks is not None else "",
            f"at most {count_text(timed.max_months, 'month')}" if timed.max_months is not None else "",
        ]
        until = f" to {id_words(timed.until)}" if timed.until else ""
        yield f"{timed.title}: from {id_words(timed.since)}{until}, {' and '.join(part for part in limits if part)}."


def _targets(pack: Pack) -> Iterator[str]:
    for target in pack.rubric.targets:
        excepted = f"; {count_text(len(target.levels), 'question')} otherwise" if target.levels else ""
        yield f"{target.title}: what {target.gate} needs{excepted}{_when(target.when)}."


def _work(pack: Pack) -> Iterator[str]:
    rubric = pack.rubric
    if not rubric.initiatives:
        return
    by_phase = Counter(initiative.phase for initiative in rubric.initiatives)
    phases = [f"{by_phase[phase.id]} in {phase.title}" for phase in rubric.phases if by_phase[phase.id]]
    yield f"{count_text(len(rubric.initiatives), 'initiative')}: {list_text(phases, _MOST)}."
    several = len(rubric.capacity) > 1
    sizes = [
        format_plain(weeks) + (f" for a {id_words(size)}" if several else "") for size, weeks in rubric.capacity.items()
    ]
    yield f"Person-weeks a week, assumed: {list_text(sizes, _MOST)}."
    factors = [f"{kind} {format_plain(factor)}" for kind, factor in rubric.criticality_factors.items()]
    yield f"A level closed is worth its weight times a factor by criticality: {list_text(factors)}."
