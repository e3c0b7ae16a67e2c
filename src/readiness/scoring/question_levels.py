"""One answer → the claimed, supported and evidenced level of one question, with the reason."""

from collections.abc import Collection, Mapping
from datetime import date
from functools import lru_cache

from readiness.model.answer import NO_ANSWER, Answer, State
from readiness.model.field_types import exact_figure
from readiness.model.id_words import measure_name
from readiness.model.live import Reopened
from readiness.model.pack import Pack
from readiness.model.policies import Policies
from readiness.model.question_rubric import Facets, Measure, QuestionRubric
from readiness.model.questionnaire import Question
from readiness.model.scale import Scale
from readiness.model.scorecard import FacetLevel, Lapsed, QuestionScore
from readiness.scoring.asked_questions import Earlier, conditions_not_to_ask, reason_not_asked
from readiness.scoring.evidence import (
    evidence_state,
    evidenced_level,
    explain_missing_evidence,
    shown_since,
    state_since,
    strictest,
)
from readiness.scoring.policy_levels import level_by_policy
from readiness.statements import levels
from readiness.statements.statement import Statement
from readiness.statements.values import Level, Named


def question_score(
    question: Question,
    pack: Pack,
    answer: Answer | None,
    day: date,
    ruled_out: Collection[str],
    before: Mapping[str, Earlier] | None = None,
    reopened: tuple[Reopened, ...] = (),
) -> QuestionScore:
    """Return the score of one question on `day`, before caps.

    The pack must be the one for the profile (`pack_for_profile`), which rules out the questions `ruled_out`. `before`
    holds the scores of earlier questions, which decide whether this one is asked; `reopened` the events that reopen it.
    """
    id_ = question.id
    if id_ in ruled_out:
        return _ruled_out_scores(pack)[id_]
    judged, policies = pack.rubric.questions[id_], pack.policies[id_]
    if question.follows and (why := reason_not_asked(question, pack, ruled_out, before or {})):
        return _not_asked(id_, judged, why)
    answer = answer or NO_ANSWER
    state = answer.state_on(day)
    if state is State.ANSWERED:
        score = _answered(id_, judged, answer, pack, day)
    else:
        level, sentences = level_by_policy(id_, state, answer, pack)
        score = QuestionScore(id_, state, level, level, level, sentences, judged.weight, judged.criticality)
        if answer.expires and answer.is_over(day):
            score = score._replace(lapsed=Lapsed(answer.expires, answer.approved_by or ""))
    if blocks_score(score, judged, policies):
        score = score._replace(blocks=True)
    return since_events(score, answer, reopened, pack) if reopened else score


@lru_cache(maxsize=16)
def _ruled_out_scores(pack: Pack) -> dict[str, QuestionScore]:
    """Return the score of each question with a condition on the profile where that rules it out: the same for all."""
    judged = pack.rubric.questions
    return {id_: _not_asked(id_, judged[id_], why) for id_, why in conditions_not_to_ask(pack).items()}


def _not_asked(id_: str, judged: QuestionRubric, why: Statement) -> QuestionScore:
    return QuestionScore(id_, State.NOT_ASKED, None, None, None, (why,), judged.weight, judged.criticality)


def since_events(score: QuestionScore, answer: Answer, reopened: tuple[Reopened, ...], pack: Pack) -> QuestionScore:
    """Return the score of an answer with the levels lowered to those shown since the events that reopen the question.

    It is the same score where all was shown since, and for a question without a level of its own.
    """
    if score.state is not State.ANSWERED:
        return score
    lowered = _reopened(score, answer, reopened, pack)
    if lowered is score:
        return score
    return lowered._replace(blocks=blocks_score(lowered, pack.rubric.questions[score.id], pack.policies[score.id]))


def blocks_score(score: QuestionScore, judged: QuestionRubric, policies: Policies) -> bool:
    """Return whether the rubric gives no score because of the state or the level of this question."""
    if judged.no_score_below is not None and (
        score.state in {State.UNANSWERED, State.UNKNOWN} or (score.evidenced or 0) < judged.no_score_below
    ):
        return True
    if score.state is State.UNANSWERED:
        return bool(judged.weight) and policies.unanswered == "blocks"
    return score.state is State.UNKNOWN and bool(judged.weight) and policies.unknown == "blocks"


def _answered(id_: str, judged: QuestionRubric, answer: Answer, pack: Pack, day: date) -> QuestionScore:
    rubric, policies = pack.rubric, pack.policies[id_]
    scale, measured, late = rubric.scale_of(id_), answer.measured, answer.done_late
    facets = _facet_levels(answer, rubric.facets, scale) if answer.facets else {}
    claimed = min(facets.values()) if facets else answer.level or 0
    supported, reasons = claimed, list[Statement]()
    if measured or late:
        supported, reasons = _supported(claimed, judged.measure, answer, scale, policies)
    kind, pieces = judged.evidence_kind, answer.evidence
    states = tuple([evidence_state(piece, kind, policies, day) for piece in pieces]) if pieces else ()
    evidenced = evidenced_level(supported, claimed, answer, states, policies)
    if evidenced < supported and policies.evidence:
        reasons.append(explain_missing_evidence(scale.called(evidenced), pieces, states, policies.evidence, day))
    return QuestionScore(
        id=id_,
        state=State.ANSWERED,
        claimed=claimed,
        supported=supported,
        evidenced=evidenced,
        sentences=(_claim(claimed, facets, rubric.facets, scale), *reasons),
        weight=judged.weight,
        criticality=judged.criticality,
        evidence=states,
        late=late is not None,
        remark=_remark(judged.measure, answer) if measured else None,
        facets=tuple(
            [
                FacetLevel(facet, level, evidenced_level(level, level, answer, states, policies))
                for facet, level in facets.items()
            ]
        )
        if facets
        else (),
    )


def claimed_level(id_: str, answer: Answer, pack: Pack) -> int:
    """Return the level that an answer with one claims: of facets the lowest."""
    return _lowest(_facet_levels(answer, pack.rubric.facets, pack.rubric.scale_of(id_)), answer)


def _lowest(facets: Mapping[str, int], answer: Answer) -> int:
    return min(facets.values()) if facets else answer.level or 0


def _reopened(score: QuestionScore, answer: Answer, reopened: tuple[Reopened, ...], pack: Pack) -> QuestionScore:
    """Return the score with the levels lowered to those shown since the events that reopened the question."""
    claimed, evidenced = score.claimed or 0, score.evidenced or 0
    if shown_since(strictest(reopened), claimed, answer, score.evidence) >= evidenced:
        return score
    limits = [(shown_since(event, claimed, answer, score.evidence), event) for event in reopened]
    lowest, event = min(limits, key=lambda limit: limit[0])
    if lowest >= evidenced:
        return score
    level = pack.rubric.called(score.id, lowest)
    why = levels.reopened(level=level, event=event.title, on=event.day) if event.day else None
    return score._replace(
        evidenced=lowest,
        evidence=tuple(
            state_since(piece, state, reopened) for piece, state in zip(answer.evidence, score.evidence, strict=True)
        ),
        facets=tuple(facet._replace(evidenced=min(facet.evidenced, lowest)) for facet in score.facets),
        sentences=(*score.sentences, why or levels.reopened_on_no_day(level=level, event=event.title)),
        reopened=tuple(event for limit, event in limits if limit < evidenced),
        before_events=evidenced,
    )


def _claim(claimed: int, levels_by_facet: Mapping[str, int], facets: Facets | None, scale: Scale) -> Statement:
    """Return the sentence on the level claimed, with the levels of the facets where those were answered."""
    if facets is None or not levels_by_facet:
        return _claimed_at(scale.called(claimed))
    named = [(Named("facet", id_, facets.titles[id_]), scale.called(level)) for id_, level in levels_by_facet.items()]
    return levels.claimed_lowest(
        level=scale.called(claimed), facets=tuple(levels.facet(facet=facet, level=level) for facet, level in named)
    )


@lru_cache(maxsize=256)
def _claimed_at(level: Level) -> Statement:
    """Return the usual sentence, which many answers share."""
    return levels.claimed(level=level)


def _facet_levels(answer: Answer, facets: Facets | None, scale: Scale) -> dict[str, int]:
    """Return the level of each facet; empty when the question was answered as a whole.

    A facet without an answer counts at the lowest level, unless the rubric excludes missing facets.
    """
    if facets is None or not answer.facets:
        return {}
    missing = {} if facets.missing == "excluded" else dict.fromkeys(facets.titles, scale.lowest)
    return {id_: level for id_, level in (missing | answer.facets).items() if id_ in facets.titles}


def _supported(
    claimed: int,
    measure: Measure | None,
    answer: Answer,
    scale: Scale,
    policies: Policies,
) -> tuple[int, list[Statement]]:
    """Return the claimed level, limited by the figure and by the rule for late work, with the sentences of why."""
    supported, reasons = claimed, list[Statement]()
    if measure and answer.measured:
        supported = _supported_by_figure(measure, answer, claimed, scale)
        if supported < claimed:
            value, on = exact_figure(answer.measured.value), answer.measured.date
            measured = levels.measured(measure=_named(measure), value=value, unit=measure.unit, on=on)
            limit = measure.limits[min(level for level in measure.limits if level > supported)]
            reasons.append(levels.supported(level=scale.called(supported), measured=measured, needs=limit.said))
    if answer.done_late and (late := policies.done_late):
        by, on = answer.done_late.accepted_by, answer.done_late.date
        if late.at_most < supported:
            reasons.append(levels.held_by_lateness(accepted_by=by, on=on, level=scale.called(late.at_most)))
        else:
            reasons.append(levels.done_late(accepted_by=by, on=on))
        supported = min(supported, late.at_most)
    return supported, reasons


def _named(measure: Measure) -> Named:
    return Named("measure", measure.name, measure_name(measure.name))


def _remark(measure: Measure | None, answer: Answer) -> Statement | None:
    """Return a remark on a figure outside its expected range, or None."""
    if not measure or not measure.expected or not answer.measured or measure.expected.holds(answer.measured.value):
        return None
    return levels.unexpected(
        measure=_named(measure),
        value=exact_figure(answer.measured.value),
        unit=measure.unit,
        expected=measure.expected.said,
    )


def _supported_by_figure(measure: Measure, answer: Answer, claimed: int, scale: Scale) -> int:
    """Return the highest level the figure supports, at most `claimed`: every limit at or below that level holds."""
    value = answer.measured.value if answer.measured else None
    broken = [level for level, limit in measure.limits.items() if value is not None and not limit.holds(value)]
    if not broken:
        return claimed
    return min(claimed, max((level for level in scale.named if level < min(broken)), default=scale.lowest))
