"""The command line about a decision → its fields, the conditions that were met, and the sentences on what follows."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from readiness.cli.option_plan import option_kind
from readiness.cli.record_names import one_of
from readiness.cli.record_options import day_of, needed, past_day
from readiness.cli.record_run import RecordTarget
from readiness.cli.written_day import day_meant
from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.decision import MOST_CHARACTERS, DecisionCondition, IfLate, KeptDecision, standing_decisions
from readiness.model.options import Options
from readiness.statements import decided, field_problems, suggestions_text
from readiness.statements import recording_decisions as statements
from readiness.statements.quoting import found
from readiness.statements.statement import Statement
from readiness.suggestions import did_you_mean
from readiness.view.option_lines import lines_of_option
from readiness.view.option_names import kind_name

if TYPE_CHECKING:
    from readiness.model.answers import Answers
    from readiness.model.pack import Pack
    from readiness.view.phrases import Phrases

_AGAIN = "decide-again"
IF_LATE: tuple[str, ...] = get_args(IfLate)


class Chosen(NamedTuple):
    """The values of the options of a new decision, as they are typed."""

    option: str = ""
    by: str = ""
    gate: str = ""
    date: str = ""
    because: str = ""
    review: str = ""
    conditions: tuple[str, ...] = ()

    @property
    def stated(self) -> tuple[str, ...]:
        """The options that are used."""
        return tuple(f"--{name.removesuffix('s')}" for name, value in self._asdict().items() if value)


def fields_of(chosen: Chosen, target: RecordTarget) -> "tuple[dict[str, Any], Phrases]":
    """Return the fields of a new decision, and the plan up to its gate.

    Raises ReadinessError for what is missing or wrong, and for an option that the plan does not offer.
    """
    kind = option_kind(needed("--option", chosen.option, "OPTION"))
    by = _line("--by", needed("--by", chosen.by, "WHO"))
    day = past_day("--date", chosen.date, target.path, target.answers.date)
    review = day_of("--review", chosen.review)
    if review:
        _refuse_before("--review", review, day)
    conditions = [_condition(text, f"C-{number}", day) for number, text in enumerate(chosen.conditions, 1)]
    wording, options = _options(chosen.gate, target)
    option = options.of_kind(kind)
    if option is None:
        offered = [known for one in options.options for known in one.kinds]
        message = statements.not_offered(gate=options.gate, option=kind_name(kind))
        raise ReadinessError(message, did_you_mean(kind, offered))
    fields: dict[str, Any] = {"date": day, "gate": options.gate, "option": kind, "by": by}
    fields |= {"because": chosen.because.strip(), "review": review, "conditions": conditions}
    fields["expected"] = None if option.at_80 is None else wording.day(option.at_80)
    return fields, wording


def _condition(text: str, id_: str, decided_on: date) -> dict[str, Any]:
    """Return the fields of a condition: what, who, by when, and perhaps what counts once it is late."""
    *before, last = (part.strip() for part in text.split(";"))
    late = _AGAIN
    due = day_meant(last)
    if due is None and before and (due := day_meant(before[-1])):
        late = one_of(last, IF_LATE, statements.no_option)
        before.pop()
    if due is None or len(before) < 2 or not all(before):
        raise ReadinessError(statements.no_condition_in(text=found(text)), statements.write_condition())
    _refuse_before("--condition", due, decided_on)
    what, owner = _line("--condition", "; ".join(before[:-1])), _line("--condition", before[-1])
    fields: dict[str, Any] = {"id": id_, "what": what, "owner": owner, "due": due}
    return fields if late == _AGAIN else fields | {"if_late": late}


def _line(option: str, text: str) -> str:
    """Return a text that is short enough for page 1. Raises ReadinessError for another."""
    if len(text) > MOST_CHARACTERS:
        raise ReadinessError(statements.too_long(option=option, most=MOST_CHARACTERS), field_problems.shorten())
    return text


def _refuse_before(option: str, day: date, decided_on: date) -> None:
    if day < decided_on:
        message = statements.before_decision(option=option, day=day, decided=decided_on)
        raise ReadinessError(message, statements.write_later(decided=decided_on))


def _options(gate: str, target: RecordTarget) -> "tuple[Phrases, Options]":
    """Return the plan and its options up to a gate, by default that of the roadmap's target."""
    from readiness import pipeline
    from readiness.cli.terminal_report import require_gates
    from readiness.view.phrases import Phrases

    rubric = target.pack.rubric
    if gate in {one.id for one in rubric.repeating_gates}:
        raise ReadinessError(statements.gate_at_sites(gate=gate), did_you_mean(gate, rubric.gate_named))
    if gate and rubric.gates and gate not in rubric.gate_named:
        raise UnknownNameError("gate", gate, list(rubric.gate_named))
    assessed = pipeline.assess(pipeline.LoadedAnswers(target.pack, target.answers, ""), gate or None)
    require_gates(assessed, "roadmap")
    wording = Phrases(assessed)
    options = wording.options_to(gate) if gate else wording.options
    if options is None:
        raise ReadinessError(statements.no_work(rubric=rubric.rubric), statements.add_work())
    return wording, options


def decision_called(name: str, answers: "Answers") -> KeptDecision:
    """Return the decision with this id, in any letter case. Raises ReadinessError."""
    known = {one.id: one for one in answers.decisions}
    folded = {id_.casefold(): id_ for id_ in known}
    id_ = folded.get(name.casefold(), name)
    return known[one_of(id_, known, statements.no_decision, statements.no_decision_yet())]


def conditions_met(
    decision: KeptDecision, names: list[str], day: str, target: RecordTarget
) -> list[tuple[DecisionCondition, date]]:
    """Return the conditions of a decision that are named, each with the day on which it was met.

    Raises ReadinessError for an unknown one, for a day before the decision or after the assessment, and for one that
    was met already, unless a day is stated.
    """
    on, known = past_day("--on", day, target.path, target.answers.date), {one.id: one for one in decision.conditions}
    _refuse_before("--on", on, decision.date)
    folded = {id_.casefold(): id_ for id_ in known}
    every = []
    for name in names:
        id_ = folded.get(name.casefold(), name)
        if id_ not in known:
            message = statements.no_condition(name=found(name), decision=decision.id)
            none = statements.no_conditions(decision=decision.id)
            raise ReadinessError(message, suggestions_text.known(names=tuple(known)) if known else none)
        if (done := known[id_].done) and not day:
            message = statements.met_already(condition=id_, decision=decision.id, day=done)
            raise ReadinessError(message, statements.correct_day())
        every.append((known[id_], on))
    return every


def told_new(now: "Answers", wording: "Phrases") -> Iterator[Statement]:
    """Yield the decision that was recorded last, its day, its conditions, and what its option rests on."""
    one = now.decisions[-1]
    yield statements.recorded(
        decision=one.id, option=kind_name(one.option), gate=wording.gate(one.gate), day=one.date, who=one.by
    )
    yield from _place(one, now)
    if one.expected:
        subject = decided.stop_date() if one.option == "stop" else decided.gate_date(gate=one.gate)
        yield decided.dated(subject=subject, day=one.expected)
    else:
        yield decided.no_day(option=kind_name(one.option), gate=one.gate)
    for condition in sorted(one.conditions, key=lambda each: each.due):
        yield _otherwise(condition)
    if one.review:
        yield decided.review_ahead(day=one.review)
    options = wording.options_to(one.gate)
    option = next((each for each in options.options if one.option in each.kinds), None) if options else None
    yield from lines_of_option(option, wording) if option else ()


def _place(one: KeptDecision, now: "Answers") -> Iterator[Statement]:
    """Yield the decision that this one replaces, or the later one that stands in its place."""
    stands = standing_decisions(now.decisions, now.date)[one.gate]
    if stands.id != one.id:
        yield statements.stands_instead(decision=stands.id, day=stands.date)
    elif old := standing_decisions([each for each in now.decisions if each.id != one.id], now.date).get(one.gate):
        yield statements.replaces(decision=old.id, day=old.date)


def _otherwise(condition: DecisionCondition) -> Statement:
    said = _said(condition)
    if condition.if_late == "decide-again":
        return statements.otherwise_again(condition=said)
    return statements.otherwise(condition=said, option=kind_name(condition.if_late))


def _said(one: DecisionCondition) -> Statement:
    return decided.condition(condition=one.id, what=one.what, owner=one.owner, due=one.due)


def told_met(id_: str, conditions: list[str], now: "Answers", pack: "Pack") -> Iterator[Statement]:
    """Yield the conditions that were recorded as met, and how their decision stands."""
    from readiness import pipeline
    from readiness.view.decided import told_of
    from readiness.view.phrases import Phrases

    decision = next(one for one in now.decisions if one.id == id_)
    for one in decision.conditions:
        if one.id in conditions and one.done:
            yield statements.met(decision=id_, condition=_said(one), day=one.done)
    stands = standing_decisions(now.decisions, now.date)[decision.gate]
    if stands.id != id_:
        yield statements.stands_instead(decision=stands.id, day=stands.date)
    else:
        yield from told_of(Phrases(pipeline.judge(pipeline.LoadedAnswers(pack, now, ""))), decision)
