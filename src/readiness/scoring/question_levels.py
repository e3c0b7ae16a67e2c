"""One answer → the claimed, supported and evidenced level of one question, with the reason."""

from collections.abc import Mapping
from datetime import date

from readiness.model.answers import NO_ANSWER, Answer, State
from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.model.policies import Policies
from readiness.model.question_rubric import Measure, QuestionRubric
from readiness.model.questionnaire import Question
from readiness.model.rubric import Facets
from readiness.model.scale import Scale
from readiness.model.scorecard import FacetLevel, QuestionScore
from readiness.scoring.asked_questions import reason_not_asked
from readiness.scoring.evidence import evidence_state, evidenced_level, explain_missing_evidence
from readiness.scoring.policy_levels import level_by_policy


def question_score(
    question: Question,
    pack: Pack,
    answer: Answer | None,
    day: date,
    profile: Profile,
    before: Mapping[str, QuestionScore] | None = None,
) -> QuestionScore:
    """Return the score of one question on `day`, before caps.

    The pack must be the one for `profile` (`pack_for_profile`). `before` holds the scores of earlier questions,
    which decide whether this one is asked.
    """
    judged = pack.rubric.questions[question.id]
    answer = answer or NO_ANSWER
    state = answer.state
    if because := reason_not_asked(question, pack, profile, before or {}):
        return QuestionScore(question.id, State.NOT_ASKED, None, None, None, because, judged.weight, judged.criticality)
    if state is State.ANSWERED:
        score = _answered(question.id, judged, answer, pack, day)
    else:
        level, because = level_by_policy(question.id, state, answer, pack)
        score = QuestionScore(question.id, state, level, level, level, because, judged.weight, judged.criticality)
    if blocks_score(score, judged, pack.policies[question.id]):
        return score._replace(blocks=True)
    return score


def blocks_score(score: QuestionScore, judged: QuestionRubric, policies: Policies) -> bool:
    """Return whether the rubric gives no score because of the state or the level of this question."""
    if judged.no_score_below is not None and (
        score.state in {State.UNANSWERED, State.UNKNOWN} or (score.evidenced or 0) < judged.no_score_below
    ):
        return True
    missing = {State.UNANSWERED: policies.unanswered, State.UNKNOWN: policies.unknown}
    return bool(judged.weight) and missing.get(score.state) == "blocks"


def _answered(id_: str, judged: QuestionRubric, answer: Answer, pack: Pack, day: date) -> QuestionScore:
    policies, scale = pack.policies[id_], pack.rubric.scale_of(id_)
    levels = _facet_levels(answer, pack.rubric.facets, scale)
    claimed = min(levels.values()) if levels else answer.level or 0
    sides = f", the lowest of {', '.join(f'{facet} {level}' for facet, level in levels.items())}" if levels else ""
    reasons = [f"Claimed at level {claimed}{sides}."]
    supported = _supported(claimed, judged.measure, answer, scale, policies, reasons)
    states = tuple(evidence_state(evidence, judged.evidence_kind, policies, day) for evidence in answer.evidence)
    evidenced = evidenced_level(supported, claimed, answer, states, policies)
    if policies.evidence and evidenced < supported:
        reasons.append(explain_missing_evidence(evidenced, states, policies.evidence))
    return QuestionScore(
        id=id_,
        state=State.ANSWERED,
        claimed=claimed,
        supported=supported,
        evidenced=evidenced,
        because=" ".join(reasons),
        weight=judged.weight,
        criticality=judged.criticality,
        evidence=states,
        late=answer.done_late is not None,
        remark=_remark(judged.measure, answer),
        facets=tuple(
            FacetLevel(facet, level, evidenced_level(level, level, answer, states, policies))
            for facet, level in levels.items()
        ),
    )


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
    reasons: list[str],
) -> int:
    """Return the claimed level, limited by the figure and by the rule for late work; append why to `reasons`."""
    supported = claimed
    if measure and answer.measured:
        supported = _supported_by_figure(measure, answer, claimed, scale)
        if supported < claimed:
            figure = f"{measure.name} is {float(answer.measured.value):g} {measure.unit} on {answer.measured.date}"
            limit = measure.limits[min(level for level in measure.limits if level > supported)]
            reasons.append(f"Supported at {supported}: {figure}, and more needs {limit.text}.")
    if answer.done_late and (late := policies.done_late):
        accepted = f"accepted by {answer.done_late.accepted_by} on {answer.done_late.date}"
        reasons.append(f"Done late, {accepted}{f': supported at {late.at_most}' if late.at_most < supported else ''}.")
        supported = min(supported, late.at_most)
    return supported


def _remark(measure: Measure | None, answer: Answer) -> str | None:
    """Return a remark on a figure outside its expected range, or None."""
    if not measure or not measure.expected or not answer.measured or measure.expected.holds(answer.measured.value):
        return None
    return f"{measure.name} is {float(answer.measured.value):g} {measure.unit}; {measure.expected.text} is expected"


def _supported_by_figure(measure: Measure, answer: Answer, claimed: int, scale: Scale) -> int:
    """Return the highest level the figure supports, at most `claimed`: every limit at or below that level holds."""
    value = answer.measured.value if answer.measured else None
    broken = [level for level, limit in measure.limits.items() if value is not None and not limit.holds(value)]
    if not broken:
        return claimed
    return min(claimed, max((level for level in scale.named if level < min(broken)), default=scale.lowest))
