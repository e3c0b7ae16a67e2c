"""Made-up tools in use, judged by the real rules: in order, or with one thing wrong."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answer import Answer, Evidence, Remedy
from readiness.model.answers import Answers, AssessmentHeader
from readiness.model.condition import NO_VALUE
from readiness.model.live import LiveVerdict
from readiness.model.live_rules import EventKind, LiveRules
from readiness.model.pack import Pack
from readiness.model.tool_use import Event, Site, ToolNow
from readiness.scoring.scorecard import score_answers

_DAY = date(2026, 6, 5)
_YESTERDAY = _DAY - timedelta(days=1)
_LONG_AGO = _DAY - timedelta(days=20_000)
_TEXT = "?"


class LiveTrials:
    """Trials of a tool with one status and profile; nothing is wrong with it but what a trial states."""

    def __init__(self, pack: Pack, live: LiveRules, profile: Mapping[str, str], status: str) -> None:
        fact = pack.questionnaire.status_fact
        stated = {id_: value for id_, value in profile.items() if value != NO_VALUE}
        self.profile = {**stated, **({fact: status} if fact else {})}
        self.pack, self.live, self.status = pack_for_profile(pack, self.profile), live, status

    @property
    def rules(self) -> tuple[object, ...]:
        """The rules that decide whether a tool without a fault is in order; another profile may have the same."""
        rubric, live = self.pack.rubric, self.pack.rubric.live or self.live
        return (
            live.status_named[self.status].gate,
            tuple(rule.id for rule in live.rules if not rule.statuses or self.status in rule.statuses),
            tuple((id_, own[0].level) for id_, own in (live.safe_now.minimums if live.safe_now else {}).items()),
            tuple(gate.id for gate in rubric.gates),
            tuple(cap.because for cap in rubric.caps),
        )

    def in_order(self) -> LiveVerdict:
        """Return the verdict on a tool with every question at its highest level, shown today, and without events."""
        return self._judged()

    def with_one_fault(self) -> Iterator[LiveVerdict]:
        """Yield the verdicts on tools with one thing wrong: an event, a question that is short, or a failed site."""
        sites = [self._site("a"), self._site("b")]
        for kind in self.pack.rubric.events:
            severities: list[str | None] = [*kind.severities]
            for severity in severities or [None]:
                yield self._judged(events=[_event(kind, severity, _YESTERDAY)])
                yield self._judged(events=[_event(kind, severity, _LONG_AGO)])
                yield self._judged(events=[_event(kind, severity, _YESTERDAY, "a")], sites=sites)
        for question, needed in self._needed():
            for level in (self.pack.rubric.scale_of(question).lowest, needed - 1):
                if level in self.pack.rubric.scale_of(question).named:
                    yield self._judged({question: level})
                    yield self._judged({question: level}, found=_LONG_AGO)
        yield self._judged(sites=[self._site("a", lowest=True)])
        yield self._judged(sites=[self._site("a", lowest=True), self._site("b")])

    def _needed(self) -> Iterator[tuple[str, int]]:
        """Yield the levels of questions that rules, minimums of safe use and the gates of the status ask for."""
        adapted = self.pack.rubric.live or self.live
        for rule in adapted.rules:
            yield from rule.levels.items()
        for question, minimums in (adapted.safe_now.minimums if adapted.safe_now else {}).items():
            yield question, minimums[0].level
        gate = self.live.status_named[self.status].gate
        for question, judged in self.pack.rubric.questions.items():
            if gate and (minimum := judged.minimum_at(gate)):
                yield question, minimum.level

    def _site(self, id_: str, *, lowest: bool = False) -> Site:
        """Return a site in use, with every question of repeating gates at its highest or its lowest level."""
        asked = {
            question for gate in self.pack.rubric.repeating_gates for question in self.pack.rubric.rules_at[gate.id]
        }
        scale = self.pack.rubric.scale_of
        answers = {one: self._answer(scale(one).lowest if lowest else scale(one).top) for one in asked}
        return Site(id=id_, title=_TEXT, status=self.status, answers=answers)

    def _judged(
        self,
        levels: Mapping[str, int] | None = None,
        events: Sequence[Event] = (),
        sites: Sequence[Site] = (),
        found: date | None = None,
    ) -> LiveVerdict:
        """Return the verdict on a tool with these levels, and all others at the top of their scales."""
        rubric = self.pack.rubric
        highest = {id_: rubric.scale_of(id_).top for id_ in rubric.questions}
        answers = Answers(
            assessment=AssessmentHeader(
                organization=_TEXT,
                use_case=_TEXT,
                date=_DAY,
                questionnaire=f"{self.pack.questionnaire.questionnaire}@{self.pack.questionnaire.version}",
                rubric=f"{rubric.rubric}@{rubric.version}",
                profile=self.profile,
            ),
            answers={id_: self._answer(level) for id_, level in (highest | dict(levels or {})).items()},
            remedies={id_: Remedy(owner=_TEXT, due=_DAY, found=found) for id_ in levels or {} if found},
            tool=ToolNow(status=self.status),
            events=tuple(events),
            sites=tuple(sites),
        )
        verdict = score_answers(self.pack, answers).live
        if verdict is None:
            raise AssertionError
        return verdict

    def _answer(self, level: int) -> Answer:
        facets = self.pack.rubric.facets
        evidence = (Evidence(title=_TEXT, date=_DAY),)
        if facets:
            return Answer(facets=dict.fromkeys(facets.titles, level), evidence=evidence)
        return Answer(level=level, evidence=evidence)


def _event(kind: EventKind, severity: str | None, day: date, *sites: str) -> Event:
    """Return an open event about which nothing was done."""
    return Event(id="E-1", kind=kind.id, date=day, severity=severity, sites=sites)
