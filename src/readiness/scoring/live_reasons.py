"""Events, minimums of safe use and rules → the reasons for the outcome of a tool in use."""

from collections.abc import Iterator, Mapping, Sequence

from readiness.model.answers import Answers
from readiness.model.live import EventNow, LiveReason, Part, StatusNow, UnsafeNow, stopped_since
from readiness.model.live_rules import LiveRule, LiveRules
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore, SiteVerdict
from readiness.model.verdict import GateVerdict, ReasonKind, Verdict
from readiness.scoring.unsafe_now import held_at, is_open, is_short
from readiness.statements import live as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Words


class LiveReasons:
    """The facts that the rules for a tool in use are judged by."""

    def __init__(
        self,
        pack: Pack,
        answers: Answers,
        status: StatusNow,
        in_use: Mapping[Part, StatusNow],
        scores: Mapping[str, tuple[QuestionScore, ...]],
    ) -> None:
        """Keep the facts; `in_use` holds the functions and sites in use, `scores` the judged scores by question."""
        self.pack, self.answers, self.status, self.in_use, self.scores = pack, answers, status, in_use, scores
        self._functions = {part for part in in_use if part.kind == "function"}

    def of_events(self, events: Sequence[EventNow]) -> Iterator[LiveReason]:
        """Yield a reason for each open event that forces an outcome, for the parts in use that it names."""
        for event in events:
            if event.forces:
                why = _event_open(event)
                for part in self._in_use(event.parts):
                    yield LiveReason("event", event.forces, why, event=event.id, part=part)

    def _in_use(self, parts: Sequence[Part]) -> list[Part | None]:
        """Return the parts in use that something is about; one None for the whole tool.

        What names both sites and functions is about its functions if another function is in use, else about its sites.
        """
        if not parts:
            return [None]
        sites = [part for part in parts if part.kind == "site"]
        functions = [part for part in parts if part.kind == "function"]
        named = functions if functions and (not sites or self._functions.difference(functions)) else sites
        return [part for part in named if part in self.in_use]

    def _parts(self, part: Part | None, held_at: Sequence[Part]) -> list[Part | None]:
        """Return the parts that a shortfall is about: its function or segment, or those of the events that hold it."""
        return [part] if part else self._in_use(held_at) or [None]

    def of_minimums(self, unsafe: Sequence[UnsafeNow]) -> Iterator[LiveReason]:
        """Yield a reason for each minimum of safe use that is short or not answered."""
        for one in unsafe:
            outcome, why = one.after if one.is_overdue else one.outcome, self._why_unsafe(one)
            for part in self._parts(one.part, one.at):
                yield LiveReason("safe-now", outcome, why, (one.question,), None, part, one.has is None)

    def _why_unsafe(self, one: UnsafeNow) -> Statement:
        code, called = self.pack.questionnaire.questions[one.question].code, self.pack.rubric.called
        needs = called(one.question, one.needs)
        if one.has is None:
            return statements.minimum_unknown(question=code, needs=needs)
        has = called(one.question, one.has)
        if one.until is None:
            return statements.minimum_while_paused(question=code, needs=needs, has=has)
        if one.is_overdue:
            return statements.minimum_overdue(question=code, needs=needs, has=has, until=one.until)
        return statements.minimum_short(question=code, needs=needs, has=has, until=one.until)

    def of_rules(
        self, live: LiveRules, gates: Sequence[GateVerdict], sites: Sequence[SiteVerdict], events: Sequence[EventNow]
    ) -> Iterator[LiveReason]:
        """Yield the reasons of the rubric's rules, in their order."""
        for rule in live.rules:
            if self._holds_now(rule):
                if rule.levels:
                    yield from self._levels(rule, events)
                elif rule.gate:
                    yield from self._gate(rule, gates)
                elif rule.sites:
                    yield from self._sites(rule, sites, events)
                else:
                    yield from self._events(rule, events)

    def of_resuming(
        self, live: LiveRules, gates: Sequence[GateVerdict], events: Sequence[EventNow]
    ) -> Iterator[LiveReason]:
        """Yield a reason for all that a paused tool has to show before it is used again.

        These are the gates of its status, the questions that events reopened, and what must follow events. Their
        outcome is the mildest but one: more severe ones follow from rules.
        """
        if self.status.use != "paused":
            return
        outcome = live.outcomes[-2].id
        if not any(rule.gate == "failed" and self._holds_now(rule) for rule in live.rules):
            for gate in gates:
                if gate.verdict in {Verdict.FAILED, Verdict.UNDETERMINED}:
                    name = statements.gate_named(id=gate.id, title=gate.title)
                    waits = gate.verdict is Verdict.UNDETERMINED
                    yield LiveReason("resume", outcome, statements.gate_to_resume(gate=name), is_open=waits)
        for event in events:
            asked = [self.pack.questionnaire.questions[id_] for id_ in event.reopened]
            if asked and (not event.parts or self._in_use(event.parts)):
                named = at_most([f"{question.code} {question.title}" for question in asked])
                why = statements.not_shown_again(number=len(asked), questions=named, event=event.id)
                yield LiveReason("resume", outcome, why, event.reopened, event.id)
            for duty in event.duties:
                if not duty.done:
                    yield LiveReason("resume", outcome, statements.duty_open(duty=duty.title), event=event.id)

    def _holds_now(self, rule: LiveRule) -> bool:
        return not rule.statuses or self.status.id in rule.statuses

    def _levels(self, rule: LiveRule, events: Sequence[EventNow]) -> Iterator[LiveReason]:
        for question, level in rule.levels.items():
            for score in self.scores.get(question, ()):
                if is_short(score, level):
                    code = self.pack.questionnaire.questions[question].code
                    needs = self.pack.rubric.called(question, level)
                    why = statements.rule_level(question=code, needs=needs, because=rule.because)
                    if is_open(score):
                        why = statements.rule_level_unknown(question=code, needs=needs, because=rule.because)
                    for part in self._parts(score.part, held_at(score, level, events)):
                        yield LiveReason(rule.id, rule.outcome, why, (question,), None, part, is_open(score))

    def _gate(self, rule: LiveRule, gates: Sequence[GateVerdict]) -> Iterator[LiveReason]:
        """Yield one reason for all gates that fail, and one for those that cannot be judged."""
        waiting = [gate for gate in gates if gate.verdict is Verdict.UNDETERMINED]
        failing = [gate for gate in gates if gate not in waiting and _is_failing(gate, rule)]
        for found, waits in ((failing, False), (waiting, True)):
            if found:
                names = at_most([statements.gate_named(id=gate.id, title=gate.title) for gate in found])
                say = statements.rule_gate_unknown if waits else statements.rule_gate
                every = [reason for gate in found for reason in gate.reasons]
                ids = dict.fromkeys(one.id for one in every if waits == (one.kind is ReasonKind.UNANSWERED))
                because = say(gates=names, because=rule.because)
                yield LiveReason(rule.id, rule.outcome, because, tuple(ids), is_open=waits)

    def _sites(self, rule: LiveRule, sites: Sequence[SiteVerdict], events: Sequence[EventNow]) -> Iterator[LiveReason]:
        for site in sites:
            part = Part("site", site.site, site.title)
            waits = site.verdict.verdict is Verdict.UNDETERMINED
            if part in self.in_use and (waits or site.verdict.verdict is Verdict.FAILED):
                name = statements.gate_named(id=site.verdict.id, title=site.verdict.title)
                why = statements.rule_site(site=site.title, gate=name, because=rule.because)
                if since := stopped_since(events, part, self.in_use[part]):
                    say = statements.rule_site_stopped
                    why = say(site=site.title, gate=name, because=rule.because, since=since)
                if waits:
                    why = statements.rule_site_unknown(site=site.title, gate=name, because=rule.because)
                ids = tuple(r.id for r in site.verdict.reasons if waits == (r.kind is ReasonKind.UNANSWERED))
                yield LiveReason(rule.id, rule.outcome, why, ids, part=part, is_open=waits)

    def _events(self, rule: LiveRule, events: Sequence[EventNow]) -> Iterator[LiveReason]:
        for event in events:
            if rule.events and event.is_open:
                said = statements.rule_event(event=event.title, because=rule.because)
                yield LiveReason(rule.id, rule.outcome, said, event=event.id)
            overdue = [duty for duty in event.duties if duty.is_overdue] if rule.overdue else []
            parts = (self._in_use(event.parts) or [None]) if overdue else []
            for duty in overdue:
                why = statements.rule_duty_on_no_day(duty=duty.title, because=rule.because)
                if duty.due:
                    why = statements.rule_duty(duty=duty.title, due=duty.due, because=rule.because)
                for part in parts:
                    yield LiveReason(rule.id, rule.outcome, why, event=event.id, part=part)


def _is_failing(gate: GateVerdict, rule: LiveRule) -> bool:
    if rule.gate == "blockers":
        return any(part.blockers for part in gate.shortfalls.values())
    return gate.verdict is Verdict.FAILED


def _event_open(event: EventNow) -> Statement:
    """Return the reason that an event is not closed, with its severity and the people affected where they are told."""
    if event.day is None:
        return statements.event_open_on_no_day(event=event.title)
    severity, people = event.severity if event.is_severity_stated else None, event.people
    details: Words | None = severity
    if people:
        affected = statements.affected(number=people)
        details = statements.severe_for(severity=severity, number=people) if severity else affected
    if details is None:
        return statements.event_open(event=event.title, on=event.day)
    return statements.severe_event_open(event=event.title, on=event.day, details=details)
