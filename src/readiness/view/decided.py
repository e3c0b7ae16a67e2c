"""The decisions that were made and kept → how each stands, and what has to be decided about it now."""

from collections.abc import Callable, Iterator
from datetime import date

from readiness.model.decision import DecisionCondition, KeptDecision, standing_decisions
from readiness.model.option_kinds import OptionKind
from readiness.statements import decided as statements
from readiness.statements.asks import today
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.statements.values import Named
from readiness.view.models.leader import DecisionView
from readiness.view.option_names import kind_name
from readiness.view.phrases import Phrases

_MOST_LATE, _WEEK = 3, 7


def decided(wording: Phrases) -> tuple[Statement, ...]:
    """Return how the decisions stand that still matter; nothing in an edition of one dimension."""
    return tuple(line for one in _shown(wording) for line in one.lines())


def told_of(wording: Phrases, decision: KeptDecision) -> tuple[Statement, ...]:
    """Return how one decision stands, without the sentence on the choice itself."""
    return tuple(_Kept(decision, wording).lines())[1:]


def decisions_due(wording: Phrases) -> tuple[DecisionView, ...]:
    """Return what has to be decided about kept decisions: late conditions, options that are gone, and reviews."""
    return tuple(asked for one in _shown(wording) if (asked := one.asked()))


def chosen_option(wording: Phrases, gate: str) -> OptionKind | None:
    """Return the option that counts for a gate, by the decision that stands; None without one."""
    day = wording.answers.date
    kept = standing_decisions(wording.answers.decisions, day).get(gate)
    return kept.counts(day) if kept else None


def _shown(wording: Phrases) -> "list[_Kept]":
    """Return the decisions that stand, in the order of the gates, but for those of which nothing is left.

    Where nothing is left of any, the latest is shown.
    """
    if not wording.answers.decisions or wording.edition.dimension:
        return []
    standing = standing_decisions(wording.answers.decisions, wording.answers.date)
    every = [_Kept(standing[gate], wording) for gate in wording.rubric.gate_named if gate in standing]
    return [one for one in every if one.is_open] or sorted(every, key=lambda one: one.decision.date)[-1:]


class _Kept:
    """One decision on the day of the assessment."""

    def __init__(self, decision: KeptDecision, wording: Phrases) -> None:
        self.decision, self.wording = decision, wording
        self.day, self.gate = wording.answers.date, decision.gate
        self.late, self.counts = decision.late(self.day), decision.counts(self.day)
        self.is_review_due = decision.review is not None and decision.review <= self.day
        ladder, headline = list(wording.rubric.gate_named), wording.scores.headline
        self.is_reached = headline is not None and ladder.index(self.gate) <= ladder.index(headline)

    @property
    def is_open(self) -> bool:
        """Return whether something is left of it: its gate is ahead, a condition is not met, or a review waits."""
        decision = self.decision
        return not self.is_reached or len(decision.met()) < len(decision.conditions) or decision.review is not None

    @property
    def named_gate(self) -> Named:
        return self.wording.gate(self.gate)

    def lines(self) -> Iterator[Statement]:
        """Yield the option, its conditions, its day, and what comes next."""
        decision = self.decision
        is_gone = self._is_gone(decision.option) and not self.late
        yield self._chose(statements.chose_what_is_gone if is_gone else statements.chose)
        yield from self._conditions()
        if self.is_reached:
            yield statements.reached(gate=self.gate)
        elif self.counts:
            yield from self._date(self.counts)
        if self.counts and (waiting := decision.open(self.day)) and not self.late:
            yield statements.next_due(condition=_condition(waiting[0]))
        if decision.review and self.counts:
            say = statements.review_was_due if self.is_review_due else statements.review_ahead
            yield say(day=decision.review)

    def _chose(self, say: Callable[..., Statement]) -> Statement:
        one = self.decision
        return say(option=kind_name(one.option), gate=self.named_gate, day=one.date, who=one.by)

    def _conditions(self) -> Iterator[Statement]:
        met, number = len(self.decision.met()), len(self.decision.conditions)
        if met and met == number:
            yield statements.all_met(number=number)
        elif met:
            yield statements.some_met(met=met, number=number)
        elif number and not self.late:
            yield statements.none_met(number=number)
        if self.late:
            yield self._not_in_time()
            if self.counts is None:
                yield statements.no_longer_stands(gate=self.gate)
            else:
                yield statements.counts_now(option=kind_name(self.counts))

    def _not_in_time(self) -> Statement:
        return statements.not_in_time(conditions=at_most([_condition(one) for one in self.late], _MOST_LATE))

    def _date(self, counts: OptionKind) -> Iterator[Statement]:
        """Yield the day of the option that counts, against the one that was kept when it was chosen."""
        options = self.wording.options_to(self.gate)
        option = options.of_kind(counts) if options else None
        if options is None or (option is None and not self.late):
            return
        if option is None:
            yield statements.not_offered(option=kind_name(counts))
        elif option.at_80 is None:
            yield statements.no_day(option=kind_name(counts), gate=self.gate)
        else:
            subject = statements.stop_date() if counts == "stop" else statements.gate_date(gate=self.gate)
            expected = self.decision.expected if counts == self.decision.option else None
            yield _moved(subject, expected, self.wording.day(option.at_80))

    def _is_gone(self, kind: OptionKind) -> bool:
        """Return whether the plan no longer offers an option for a gate that is still ahead."""
        if self.is_reached:
            return False
        options = self.wording.options_to(self.gate)
        return options is not None and options.of_kind(kind) is None

    def asked(self) -> DecisionView | None:
        """Return what has to be decided about it; None where nothing has."""
        gate, when, review = self.named_gate, today(day=self.day), self.decision.review
        if self.counts is None:
            sentence = statements.again_as_late(gate=gate, when=when)
            return self._ask(sentence, statements.choose_again(gate=gate), self._not_in_time())
        option = kind_name(self.counts)
        if self._is_gone(self.counts):
            sentence = statements.again_as_gone(gate=gate, when=when, option=option)
            return self._ask(sentence, statements.choose_again(gate=gate), self._chose(statements.chose))
        if self.late:
            sentence = statements.carry_out_as_late(option=option, gate=gate, when=when)
            return self._ask(sentence, statements.carry_out(option=option, gate=gate), self._not_in_time())
        if review and self.is_review_due:
            sentence = statements.review_is_due(when=when, option=option, gate=gate, due=review)
            title = statements.review(option=option, gate=gate)
            return self._ask(sentence, title, next(self._date(self.counts), self._chose(statements.chose)))
        return None

    def _ask(self, sentence: Statement, title: Statement, why: Statement) -> DecisionView:
        return DecisionView(
            key=f"decided:{self.decision.id}",
            sentence=sentence,
            decide_by=self.day,
            title=title,
            code=None,
            why=why,
            owner=self.decision.by,
            cost=None,
            effort=None,
            start=None,
            finish=self.day,
            finish_50=None,
        )


def _condition(one: DecisionCondition) -> Statement:
    return statements.condition(condition=one.id, what=one.what, owner=one.owner, due=one.due)


def _moved(subject: Statement, expected: date | None, now: date) -> Statement:
    days = (now - expected).days if expected else None
    if days == 0:
        return statements.unmoved(subject=subject, day=now)
    weeks = (abs(days or 0) + _WEEK // 2) // _WEEK
    if not (days and weeks):
        return statements.dated(subject=subject, day=now)
    moved = statements.moved_later if days > 0 else statements.moved_earlier
    return moved(subject=subject, weeks=weeks, day=now)
