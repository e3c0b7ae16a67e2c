"""One answer → the claimed, supported and evidenced level of one question, and why."""

from datetime import date

from readiness.model.answers import Answer, Evidence, State
from readiness.model.condition import Profile
from readiness.model.question_rubric import EvidenceKind, Measure, QuestionRubric
from readiness.model.questionnaire import Question
from readiness.model.rubric import Policies, Rubric
from readiness.model.scorecard import EvidenceState, QuestionScore

_NO_ANSWER = Answer()


def question_score(
    question: Question, rubric: Rubric, answer: Answer | None, day: date, profile: Profile
) -> QuestionScore:
    """Return how one question stands on `day`, for the profile the rubric is tailored to; caps come later."""
    judged = rubric.questions[question.id]
    answer = answer or _NO_ANSWER
    state = answer.state
    if question.ask_when is not None and not question.ask_when.holds(profile):
        because = f"Not asked: it is asked when {question.ask_when}."
        return QuestionScore(question.id, State.NOT_ASKED, None, None, None, because, judged.weight, judged.criticality)
    if state is State.ANSWERED:
        return _answered(question.id, judged, answer, rubric, day)
    level, because = _by_policy(state, answer, judged, rubric)
    return QuestionScore(question.id, state, level, level, level, because, judged.weight, judged.criticality)


def _answered(id_: str, judged: QuestionRubric, answer: Answer, rubric: Rubric, day: date) -> QuestionScore:
    policies = rubric.policies
    claimed = answer.level or 0
    reasons = [f"Claimed at level {claimed}."]
    supported = _supported(claimed, judged.measure, answer, rubric, reasons)
    max_age = policies.evidence.max_age_months
    states = tuple(_evidence_state(evidence, judged.evidence_kind, max_age, day) for evidence in answer.evidence)
    evidenced = _evidenced(supported, claimed, answer, states, policies)
    if evidenced < supported:
        reasons.append(_shortfall(evidenced, states, policies))
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
    )


def _supported(claimed: int, measure: Measure | None, answer: Answer, rubric: Rubric, reasons: list[str]) -> int:
    """The smaller of claimed, what the figure supports, and what is left to work done late; says why in `reasons`."""
    supported = claimed
    if measure and answer.measured:
        supported = _most_supported(measure, answer, claimed, rubric)
        if supported < claimed:
            figure = f"{measure.name} is {float(answer.measured.value):g} {measure.unit} on {answer.measured.date}"
            limit = measure.limits[min(level for level in measure.limits if level > supported)]
            reasons.append(f"Supported at {supported}: {figure}, and more needs {limit.text}.")
    if answer.done_late and (late := rubric.policies.done_late):
        accepted = f"accepted by {answer.done_late.accepted_by} on {answer.done_late.date}"
        reasons.append(f"Done late, {accepted}{f': supported at {late.at_most}' if late.at_most < supported else ''}.")
        supported = min(supported, late.at_most)
    return supported


def _remark(measure: Measure | None, answer: Answer) -> str | None:
    """What is to be explained of a figure outside what is expected."""
    if not measure or not measure.expected or not answer.measured or measure.expected.holds(answer.measured.value):
        return None
    return f"{measure.name} is {float(answer.measured.value):g} {measure.unit}; {measure.expected.text} is expected"


def _most_supported(measure: Measure, answer: Answer, claimed: int, rubric: Rubric) -> int:
    """The figure supports level N when every limit stated at or below N holds."""
    value = answer.measured.value if answer.measured else None
    broken = [level for level, limit in measure.limits.items() if value is not None and not limit.holds(value)]
    if not broken:
        return claimed
    return min(claimed, max((level for level in rubric.level_named if level < min(broken)), default=rubric.lowest))


def _evidence_state(evidence: Evidence, kind: EvidenceKind, max_age_months: int, day: date) -> EvidenceState:
    """A state has to be shown anew; that something happened stays true."""
    if evidence.date is None:
        return EvidenceState.UNDATED
    if kind == "event":
        return EvidenceState.VALID
    return EvidenceState.EXPIRED if add_months(evidence.date, max_age_months) < day else EvidenceState.VALID


def add_months(day: date, months: int) -> date:
    """Return the same day `months` later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(min(year, date.max.year), month + 1, last)
        except ValueError:
            continue
    raise AssertionError


def _evidenced(
    supported: int, claimed: int, answer: Answer, states: tuple[EvidenceState, ...], policies: Policies
) -> int:
    if supported < policies.evidence.required_from:
        return supported
    best = policies.evidence.without
    for evidence, state in zip(answer.evidence, states, strict=True):
        if state is EvidenceState.VALID:
            best = max(best, claimed if evidence.supports is None else evidence.supports)
    return min(supported, best)


def _shortfall(evidenced: int, states: tuple[EvidenceState, ...], policies: Policies) -> str:
    if not states:
        why = "no evidence is given"
    elif EvidenceState.VALID in states:
        why = f"its valid evidence supports level {evidenced}"
    else:
        old, undated = states.count(EvidenceState.EXPIRED), states.count(EvidenceState.UNDATED)
        parts = [f"{old} older than {policies.evidence.max_age_months} months"] if old else []
        parts += [f"{undated} without a date"] if undated else []
        why = f"none of its evidence counts ({', '.join(parts)})"
    return f"Evidenced at {evidenced}: {why}."


def _by_policy(state: State, answer: Answer, judged: QuestionRubric, rubric: Rubric) -> tuple[int | None, str]:
    """The level a question without a level counts for, by the rubric's policy, and why."""
    if state is State.NOT_APPLICABLE:
        reason = f"Not applicable: {answer.not_applicable} (approved by {answer.approved_by})."
        match rubric.policies.not_applicable:
            case "excluded":
                return None, f"{reason} Left out of every score."
            case "lowest":
                return rubric.lowest, f"{reason} The rubric counts it at the lowest level, {rubric.lowest}."
            case "as-met":
                return rubric.top, f"{reason} The rubric counts it as met, at level {rubric.top}."
            case "as-target":
                level = target_of(judged, rubric)
                return level, f"{reason} The rubric counts it at its target, level {level}."
    policy = rubric.policies.unknown if state is State.UNKNOWN else rubric.policies.unanswered
    said = "Nobody in the room knew." if state is State.UNKNOWN else "Not answered yet."
    match policy:
        case "excluded":
            return None, f"{said} Left out of every score."
        case "lowest":
            return rubric.lowest, f"{said} The rubric counts it at the lowest level, {rubric.lowest}."
        case "blocks":
            return None, f"{said} The rubric gives no score while this stands."


def target_of(judged: QuestionRubric, rubric: Rubric) -> int:
    """The level the last gate that asks for the question needs; the lowest level when none does."""
    for gate in reversed(rubric.gates):
        if minimum := judged.minimum_at(gate.id):
            return minimum.level
    return rubric.lowest
