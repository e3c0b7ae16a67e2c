"""Answers that a verdict needs → how sure it is: the share of them that rests on firm ground."""

from collections.abc import Iterable, Mapping
from datetime import date

from readiness.model.answer import NO_ANSWER, Answer, State
from readiness.model.answers import Answers
from readiness.model.days import days_later
from readiness.model.live import HowSureNow
from readiness.model.live_rules import HowSure
from readiness.model.pack import Pack
from readiness.model.scorecard import EvidenceState, QuestionScore
from readiness.scoring.evidence import evidence_state, evidenced_level
from readiness.scoring.vote_agreement import is_divided, only_delivery_team

_EXCLUDED = {State.NOT_ASKED, State.NOT_APPLICABLE}
_OPEN = {State.UNKNOWN, State.UNANSWERED}


def how_sure(
    needs: Mapping[str, int], pack: Pack, answers: Answers, scores: Mapping[str, QuestionScore]
) -> HowSureNow | None:
    """Return how sure a verdict is that needs the levels `needs`, by question; None for a rubric that rates none."""
    rules = pack.rubric.how_sure
    if rules is None:
        return None
    asked = {id_: scores[id_] for id_ in needs if scores[id_].state not in _EXCLUDED}
    unknown = {id_ for id_, score in asked.items() if score.state in _OPEN}
    given = {id_: _answer(score, answers) for id_, score in asked.items() if id_ not in unknown}
    participants = answers.assessment.participants
    voted = {id_: answer for id_, answer in given.items() if answer.votes or answer.doubts}
    without_votes = given.keys() - voted.keys() if only_delivery_team(NO_ANSWER, participants) else set[str]()
    team = without_votes | {id_ for id_, answer in voted.items() if only_delivery_team(answer, participants)}
    divided = {id_ for id_, answer in voted.items() if is_divided(answer, pack.rubric.scale_of(id_))}
    later = days_later(answers.date, rules.lapses_in_days)
    shown = [id_ for id_, answer in given.items() if answer.evidence]
    lapsing = {id_ for id_ in shown if _lapses(asked[id_], needs[id_], given[id_], pack, later)}
    proved = {id_ for id_ in given if _is_proved(asked[id_], needs[id_])}
    firm = proved - team - divided - lapsing
    rating, name = _rating(len(firm), len(asked), rules)
    return HowSureNow(
        needed=len(asked),
        firm=len(firm),
        unknown=len(unknown),
        unanswered=sum(1 for id_ in unknown if asked[id_].state is State.UNANSWERED),
        unproved=len(given.keys() - proved),
        delivery_team=len(team),
        divided=len(divided),
        lapsing=len(lapsing),
        rating=rating,
        name=name,
        too_unknown=rules.is_too_much(len(unknown), len(asked)),
        reviewed=sum(1 for id_ in shown if _is_reviewed(asked[id_], given[id_])) if answers.evidence else 0,
    )


def _answer(score: QuestionScore, answers: Answers) -> Answer:
    """Return the answer that gives a question its score: that of the part that counts, or its own."""
    if score.part is None:
        return answers.answers.get(score.id, NO_ANSWER)
    parts = answers.functions if score.part.kind == "function" else answers.segments
    return next((part.answers.get(score.id, NO_ANSWER) for part in parts if part.id == score.part.id), NO_ANSWER)


def _is_proved(score: QuestionScore, need: int) -> bool:
    """Return whether the evidence shows as much of a level needed as is claimed."""
    return (score.evidenced or 0) >= min(score.supported or 0, need)


def _is_reviewed(score: QuestionScore, answer: Answer) -> bool:
    """Return whether a second person looked at evidence that counts."""
    pairs = zip(answer.evidence, score.evidence, strict=False)
    return any(piece.reviewed_by is not None and state is EvidenceState.VALID for piece, state in pairs)


def _lapses(score: QuestionScore, need: int, answer: Answer, pack: Pack, day: date) -> bool:
    """Return whether evidence that supports a level needed is no longer valid on a later day."""
    policies, least = pack.policies[score.id], min(score.evidenced or 0, need)
    if policies.evidence is None or least <= policies.evidence.without:
        return False
    kind, supported, claimed = pack.rubric.questions[score.id].evidence_kind, score.supported or 0, score.claimed or 0
    states = tuple([evidence_state(piece, kind, policies, day) for piece in answer.evidence])
    return evidenced_level(supported, claimed, answer, states, policies) < least


def _rating(firm: int, needed: int, rules: HowSure) -> tuple[int, str]:
    """Return the step of sureness, from 1, and its name; the highest where nothing is needed."""
    percent = 100 * firm // needed if needed else 100
    reached = [(step, rating.name) for step, rating in enumerate(rules.ratings, 1) if rating.from_ <= percent]
    return reached[-1] if reached else (1, rules.ratings[0].name)


def needs_of_live(pack: Pack, gate_minimums: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Return the levels that the verdict on a tool in use needs: of gates, of rules and of safe use, the highest."""
    live = pack.rubric.live
    needs: dict[str, int] = {}
    rules = [rule.levels for rule in live.rules] if live else []
    safe = {id_: rules[0].level for id_, rules in live.safe_now.minimums.items()} if live and live.safe_now else {}
    for levels in (*gate_minimums, *rules, safe):
        for id_, level in levels.items():
            needs[id_] = max(level, needs.get(id_, level))
    return needs
