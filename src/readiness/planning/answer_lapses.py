"""Evidence and approvals of answers → the days on which they lapse below a level that a verdict needs."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from readiness.model.answer import NO_ANSWER, Answer, Remedy, State
from readiness.model.answers import Answers
from readiness.model.live import Part
from readiness.model.outlook import Lapse
from readiness.model.pack import Pack
from readiness.model.question_rubric import Minimum
from readiness.model.scorecard import EvidenceState, QuestionScore, Scorecard
from readiness.model.verdict import Verdict
from readiness.planning.lapses import reached_gates
from readiness.scoring.asked_questions import ruled_out
from readiness.scoring.evidence import last_day
from readiness.scoring.gates import criticality_at, remedies_on
from readiness.scoring.part_scores import counted_parts, site_part
from readiness.scoring.question_levels import question_score
from readiness.scoring.reopening import Reopenings
from readiness.scoring.unsafe_now import is_short

_DAY = timedelta(days=1)
_HOLDS = {Verdict.PASSED, Verdict.CONDITIONAL}


def answer_lapses(pack: Pack, answers: Answers, scorecard: Scorecard) -> Iterator[Lapse]:
    """Yield each day on which evidence or an approval lapses, with the gate or the outcome that it takes along.

    Those that take neither along are yielded too; see `with_thresholds`.
    """
    lapses = _Lapses(pack, answers, scorecard)
    for id_, question in pack.questionnaire.questions.items():
        own = counted_parts(question, answers, pack) if question.asked_per else {}
        if not own:
            yield from lapses.of(scorecard.questions[id_], answers.answers.get(id_, NO_ANSWER), None)
        scores = {score.part: score for score in scorecard.parts.get(id_, ())}
        for part, said in own.items():
            yield from lapses.of(scores[part], said.get(id_, NO_ANSWER), part)
    for verdict in scorecard.sites:
        if verdict.verdict.verdict in _HOLDS:
            site = next(site for site in answers.sites if site.id == verdict.site)
            for id_, score in verdict.questions.items():
                answer = site.answers.get(id_, NO_ANSWER)
                yield from lapses.of_site(score, answer, site_part(site), verdict.verdict.id, site.remedies)


class _Lapses:
    def __init__(self, pack: Pack, answers: Answers, scorecard: Scorecard) -> None:
        self.pack, self.answers, self.scorecard = pack, answers, scorecard
        self.reached = reached_gates(scorecard)
        self.ruled_out = ruled_out(pack, answers.assessment.profile)
        self.reopenings = Reopenings(pack, answers)
        live = scorecard.live
        self.rules = pack.rubric.live if live and live.status.is_judged else None
        self.status = live.status.id if live else ""

    def of(self, score: QuestionScore, answer: Answer, part: Part | None) -> Iterator[Lapse]:
        """Yield the lapses of a question as it is answered for a part, or once for all."""
        for day, before, after in self._changes(score, answer, part):
            remedies = self.answers.remedies
            broken = (one.id for one in self.reached if self._breaks(one.id, before, after, remedies, day))
            gate = next(broken, None)
            yield self._lapse(day, score, answer, part, gate, self._outcome(before, after))

    def of_site(
        self, score: QuestionScore, answer: Answer, part: Part, gate: str, remedies: Mapping[str, Remedy]
    ) -> Iterator[Lapse]:
        """Yield the lapses of a question at a site that passes a repeating gate."""
        for day, before, after in self._changes(score, answer, part):
            if self._breaks(gate, before, after, remedies, day):
                failed = [rule.outcome for rule in self.rules.rules if rule.sites] if self.rules else []
                in_use = self.scorecard.live is not None and any(part == one.part for one in self.scorecard.live.parts)
                outcome = self.rules.most_severe(*failed) if self.rules and failed and in_use else None
                yield self._lapse(day, score, answer, part, gate, outcome)._replace(at_site=True)

    def _lapse(
        self, day: date, score: QuestionScore, answer: Answer, part: Part | None, gate: str | None, outcome: str | None
    ) -> Lapse:
        if score.state is State.NOT_APPLICABLE:
            return Lapse(day, "not-applicable", score.id, part, answer.approved_by, gate, outcome)
        return Lapse(day, "evidence", score.id, part, None, gate, outcome)

    def _changes(
        self, score: QuestionScore, answer: Answer, part: Part | None
    ) -> Iterator[tuple[date, QuestionScore, QuestionScore]]:
        """Yield the last days of evidence and approval, with the score of that day and of the day after."""
        before = score
        for day in self._last_days(score, answer):
            after = self._score(score, answer, part, day)
            if after.state is not before.state or (after.evidenced or 0) < (before.evidenced or 0):
                yield day, before, after
            before = after

    def _score(self, score: QuestionScore, answer: Answer, part: Part | None, day: date) -> QuestionScore:
        question, reopened = self.pack.questionnaire.questions[score.id], self.reopenings.of(score.id, part)
        found = question_score(question, self.pack, answer, day + _DAY, self.ruled_out, reopened=reopened)
        if score.capped and found.evidenced is not None and score.evidenced is not None:
            return found._replace(evidenced=min(found.evidenced, score.evidenced))
        return found

    def _last_days(self, score: QuestionScore, answer: Answer) -> list[date]:
        """Return the last days, in order, on which evidence or the approval counts."""
        policies = self.pack.policies[score.id]
        if score.state is State.NOT_APPLICABLE:
            return [answer.expires] if answer.expires else []
        if policies.evidence is None:
            return []
        kind = self.pack.rubric.questions[score.id].evidence_kind
        pairs = zip(answer.evidence, score.evidence, strict=False)
        days = {last_day(piece, kind, policies) for piece, state in pairs if state is EvidenceState.VALID}
        return sorted(day for day in days if day is not None)

    def _breaks(
        self,
        gate: str,
        before: QuestionScore,
        after: QuestionScore,
        remedies: Mapping[str, Remedy],
        day: date,
    ) -> bool:
        """Return whether a gate that holds fails on a question, or waits for it, from the day after `day`."""
        rules = self.pack.rubric.rules_at[gate].get(before.id)
        if not rules or rules[0].level <= self.pack.rubric.scale_of(before.id).lowest:
            return False
        if not _is_met(rules[0], before) or _is_met(rules[0], after):
            return False
        if after.state is State.UNANSWERED or after.evidenced is None:
            return True
        criticality = criticality_at(rules[0], after)
        conditional = self.pack.rubric.any_gate_named[gate].conditional
        small = conditional.short_by is None or rules[0].level - after.evidenced <= conditional.short_by
        carried = small and before.id in remedies_on(remedies, day + _DAY).in_force
        return criticality == "blocker" or (criticality == "major" and not carried)

    def _outcome(self, before: QuestionScore, after: QuestionScore) -> str | None:
        """Return the most severe outcome that follows for a tool in use; None where none does."""
        if self.rules is None:
            return None
        found = [
            rule.outcome
            for rule in self.rules.rules
            if before.id in rule.levels
            and (not rule.statuses or self.status in rule.statuses)
            and _falls(rule.levels[before.id], before, after)
        ]
        safe = self.rules.safe_now
        if safe and (minimums := safe.minimums.get(before.id)) and _falls(minimums[0].level, before, after):
            found.append(minimums[0].now or safe.now)
        return self.rules.most_severe(*found) if found else None


def _falls(level: int, before: QuestionScore, after: QuestionScore) -> bool:
    return is_short(after, level) and not is_short(before, level)


def _is_met(minimum: Minimum, score: QuestionScore) -> bool:
    if score.state in {State.NOT_APPLICABLE, State.NOT_ASKED}:
        return True
    return score.state is not State.UNANSWERED and (score.evidenced or 0) >= minimum.level
