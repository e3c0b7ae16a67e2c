"""Build the part of the view that shows every answer, its levels, its evidence and its next level."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from readiness.model.answer import NO_ANSWER, Answer, State
from readiness.model.answer import Evidence as EvidenceEntry
from readiness.model.condition_text import fact_words, variant_words
from readiness.model.days import add_months
from readiness.model.id_words import id_words, measure_name
from readiness.model.question_rubric import QuestionRubric
from readiness.model.questionnaire import Fact, Question
from readiness.model.scale import Scale
from readiness.model.scorecard import EvidenceState, QuestionScore
from readiness.statements import in_use, levels, rules
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Named
from readiness.view.answered_at_sites import answered_at_sites
from readiness.view.delivery_team import is_delivery_team_only
from readiness.view.figures import format_plain, plain_figure
from readiness.view.models.answers import AlikeView, AnswerView, DimensionAnswersView, EvidenceView, OpenQuestionView
from readiness.view.models.parts import CalledLevels, StateView
from readiness.view.phrases import Phrases
from readiness.view.vote_views import vote_list
from readiness.view.words import EVIDENCE, STATES, age

_WEB_ADDRESS = re.compile(
    r"""
    https?://
    (?: (?: [a-z0-9_-]+\. )* [a-z][a-z0-9_-]* | [0-9]{1,3} (?: \.[0-9]{1,3} ){3} )
    (?: :(?P<port>[0-9]{1,5}) )?
    (?: [/?] (?: [a-z0-9._~!$&()*+,;=:@/?-] | %[0-9a-f]{2} )* )?
    (?: \# (?: [a-z0-9._~!$&()*+,;=:@/?-] | %[0-9a-f]{2} )* )?
    """,
    re.ASCII | re.IGNORECASE | re.VERBOSE,
)
_LONGEST_ADDRESS = 2_000
_FEWEST_ALIKE = 4


def open_questions(wording: Phrases, state: State) -> tuple[OpenQuestionView, ...]:
    """Return the questions in `state`, a state without a level: those that the next gate needs, then the others."""
    found = (_open(wording, score) for score in wording.scores.questions.values() if score.state is state)
    return tuple(sorted(found, key=lambda entry: entry.blocks is None))


def _open(wording: Phrases, score: QuestionScore) -> OpenQuestionView:
    answer = scored_answer(wording, score)
    reason: Words | None = answer.not_applicable or answer.note
    if score.state is State.NOT_ASKED:
        facts = _deciding_facts(wording, score.id)
        reason = paragraph(*facts) if facts else score.because
    elif score.lapsed:
        reason = score.sentences[0]
    elif score.state is State.UNANSWERED:
        reason = answered_at_sites(wording, score.id) or reason
    is_approved = score.lapsed is None
    return OpenQuestionView(
        question=wording.scored(score.id),
        dimension=wording.dimension_of(score.id),
        criticality=score.criticality,
        reason=reason or None,
        approved_by=answer.approved_by if is_approved else None,
        expires=answer.expires if is_approved else None,
        blocks=wording.scores.next_gate if score.id in wording.next_minimums else None,
    )


def _deciding_facts(wording: Phrases, id_: str) -> list[Statement]:
    """Return the stated facts for which the question's `ask_when` does not hold, as sentences; empty if it holds.

    A fact that is not stated since other facts rule it out is told by those.
    """
    questionnaire, profile = wording.questionnaire, wording.answers.assessment.profile
    condition = questionnaire.questions[id_].ask_when
    if condition is None or condition.holds(questionnaire.settled(profile)):
        return []
    deciding = set(condition.facts)
    for fact in reversed(questionnaire.facts):
        if fact.id in deciding and fact.id not in profile and fact.ask_when:
            deciding |= fact.ask_when.facts
    return [_fact(fact, profile[fact.id]) for fact in questionnaire.facts if fact.id in deciding & set(profile)]


def _fact(fact: Fact, value: str) -> Statement:
    prompt = fact.prompt
    if fact.title:
        return rules.fact_stated(title=fact.title, value=fact_words(value, fact))
    if value in {"true", "false"}:
        return rules.fact_yes(prompt=prompt) if value == "true" else rules.fact_no(prompt=prompt)
    words = fact.said(value)
    return rules.fact_value(prompt=prompt, value=f"{words[:1].upper()}{words[1:]}")


def all_answers(wording: Phrases) -> tuple[DimensionAnswersView, ...]:
    """Return every dimension with the answers to its questions; questions that are not asked are left out."""
    themes = {theme.id: theme.title for theme in wording.questionnaire.themes}
    return tuple(
        DimensionAnswersView(node.id, node.title, answers, tuple(_alike(answers)))
        for node in wording.questionnaire.dimensions
        for answers in [tuple(_asked_answers(wording, node.all_questions(), themes))]
    )


def _alike(answers: Sequence[AnswerView]) -> Iterator[AlikeView]:
    """Yield the states without a level whose reason at least `_FEWEST_ALIKE` answers share, in their order."""
    found = Counter((one.state, one.because) for one in answers if one.state.kind != "answered")
    yield from (AlikeView(*key, number) for key, number in found.items() if number >= _FEWEST_ALIKE)


def _asked_answers(wording: Phrases, questions: Iterator[Question], themes: Mapping[str, str]) -> Iterator[AnswerView]:
    for question in questions:
        score = wording.scores.questions[question.id]
        if score.state is not State.NOT_ASKED:
            yield _answer(wording, question, score, themes)


def _variant_said(wording: Phrases, judged: QuestionRubric) -> str | None:
    name = judged.variant
    return variant_words(name, judged.variants[name].when, wording.questionnaire) if name else None


def _answer(wording: Phrases, question: Question, score: QuestionScore, themes: Mapping[str, str]) -> AnswerView:
    answer = scored_answer(wording, score)
    question_rubric = wording.rubric.questions[question.id]
    claimed, scale = score.claimed if score.state is State.ANSWERED else None, wording.rubric.scale_of(question.id)
    next_level = None if claimed is None else min((n for n in question_rubric.levels if n > claimed), default=None)
    next_minimum = wording.next_minimums.get(question.id)
    names = scale.named
    return AnswerView(
        question=wording.scored(question.id),
        prompt=question.prompt,
        state=_state(wording, score),
        criticality=score.criticality,
        weight=format_plain(score.weight),
        scope=id_words(question.scope),
        claimed=score.claimed,
        supported=score.supported,
        evidenced=score.evidenced,
        unverified=score.evidenced is not None and score.claimed is not None and score.evidenced < score.claimed,
        needed=next_minimum,
        wanted=wording.roadmap.wanted.get(question.id),
        short=next_minimum is not None and score.evidenced is not None and score.evidenced < next_minimum,
        level_name=names[claimed].name if claimed in names and not names[claimed].is_numbered else None,
        level_text=_level_text(question_rubric, scale, claimed),
        lowest=scale.lowest,
        top=scale.top,
        level_ids=scale.ids,
        facets=_facets(wording, score),
        next_level=next_level,
        called=_called(wording, score, next_minimum, next_level),
        next_text=question_rubric.levels[next_level] if next_level is not None else None,
        because=score.because,
        of_parts=_of_parts(wording, score),
        variant=question_rubric.variant,
        variant_said=_variant_said(wording, question_rubric),
        done_late=_done_late(answer),
        capped=score.capped.because if score.capped else None,
        reason=None if score.lapsed else answer.not_applicable,
        approved_by=None if score.lapsed else answer.approved_by,
        expires=None if score.lapsed else answer.expires,
        note=answer.note or None,
        measured=_measured(wording, question.id, answer),
        votes=vote_list(wording, answer.votes, scale),
        second_votes=vote_list(wording, answer.second_votes, scale),
        agreed_because=answer.because,
        flagged=bool(answer.flagged),
        delivery_team_only=is_delivery_team_only(wording, answer),
        evidence=tuple(_evidence(wording, entry, score, state) for entry, state in _with_state(answer, score)),
        themes=tuple(themes.get(theme, id_words(theme)) for theme in question.themes),
        references=question.references,
        sources=question.sources,
    )


def _state(wording: Phrases, score: QuestionScore) -> StateView:
    """Return the state of an answer; of a question that only sites have answered, with what they show."""
    state = STATES[score.state]
    told = answered_at_sites(wording, score.id) if score.state is State.UNANSWERED else None
    return state._replace(word=told) if told else state


def scored_answer(wording: Phrases, score: QuestionScore) -> Answer:
    """Return the answer that gives a question its score: its own, or that of the function or segment that counts."""
    if score.part is None:
        return wording.answers.answers.get(score.id, NO_ANSWER)
    parts = wording.answers.functions if score.part.kind == "function" else wording.answers.segments
    return next((part.answers.get(score.id, NO_ANSWER) for part in parts if part.id == score.part.id), NO_ANSWER)


def _of_parts(wording: Phrases, score: QuestionScore) -> Statement | None:
    """Return the evidenced level of every function or segment; None for a question answered once."""
    told = [
        in_use.no_level_of_part(part=each.part.title)
        if each.evidenced is None
        else in_use.level_of_part(part=each.part.title, level=wording.rubric.called(score.id, each.evidenced))
        for each in wording.scores.parts.get(score.id, ())
        if each.part
    ]
    return in_use.levels_of_parts(parts=tuple(told)) if told else None


def _called(wording: Phrases, score: QuestionScore, needed: int | None, following: int | None) -> CalledLevels:
    """Return the model's own names of the levels that the report shows of a question."""
    return wording.called(
        score.id,
        claimed=score.claimed,
        supported=score.supported,
        evidenced=score.evidenced,
        needed=needed,
        wanted=wording.roadmap.wanted.get(score.id),
        following=following,
    )


def _level_text(judged: QuestionRubric, scale: Scale, claimed: int | None) -> str | None:
    """Return the words of the claimed level: those of the question, or else of the scale."""
    named = None if claimed is None else scale.named.get(claimed)
    return (judged.levels.get(named.level) or named.meaning or None) if named else None


def _facets(wording: Phrases, score: QuestionScore) -> Statement | None:
    """Return the claimed level of each facet, as in `Documented 3, In use 1`; None for a question without facets."""
    titles = wording.rubric.facets.titles if wording.rubric.facets else {}
    named = [
        levels.facet(
            facet=Named("facet", facet.id, titles[facet.id]), level=wording.rubric.called(score.id, facet.claimed)
        )
        for facet in score.facets
    ]
    return levels.facets(facets=tuple(named)) if named else None


def _done_late(answer: Answer) -> Statement | None:
    if (late := answer.done_late) is None:
        return None
    if late.note:
        return levels.accepted_with_note(accepted_by=late.accepted_by, on=late.date, note=late.note)
    return levels.accepted(accepted_by=late.accepted_by, on=late.date)


def _with_state(answer: Answer, score: QuestionScore) -> Iterator[tuple[EvidenceEntry, EvidenceState]]:
    """Yield each evidence with its state; unscored evidence is valid if it has a date, else undated."""
    for index, evidence in enumerate(answer.evidence):
        if index < len(score.evidence):
            yield evidence, score.evidence[index]
        else:
            yield evidence, EvidenceState.VALID if evidence.date else EvidenceState.UNDATED


def _measured(wording: Phrases, id_: str, answer: Answer) -> Statement | None:
    if answer.measured is None:
        return None
    measure = wording.rubric.questions[id_].measure
    value, on = plain_figure(answer.measured.value, digits=12), answer.measured.date
    if measure is None:
        return levels.figure_alone(value=value, on=on)
    name = Named("measure", measure.name, measure_name(measure.name))
    return levels.figure(measure=name, value=value, unit=measure.unit, on=on)


def _evidence(wording: Phrases, entry: EvidenceEntry, score: QuestionScore, state: EvidenceState) -> EvidenceView:
    supports = score.claimed if entry.supports is None else entry.supports
    return EvidenceView(
        title=entry.title,
        date=entry.date,
        age=_age(wording, entry, score, state),
        location=entry.location,
        link=web_address(entry.location),
        supports=None if supports is None else wording.rubric.called(score.id, supports),
        state=EVIDENCE[state],
        document=wording.document_numbers.get(entry.use or ""),
        at=entry.at,
    )


def _age(wording: Phrases, entry: EvidenceEntry, score: QuestionScore, state: EvidenceState) -> Statement | None:
    """Return the age of evidence, with the reason why old evidence of an event is valid all the same."""
    said = age(entry.date, wording.answers.date) if entry.date else None
    rules, kind = wording.assessment.pack.policies[score.id].evidence, wording.rubric.questions[score.id].evidence_kind
    if said is None or entry.date is None or rules is None or state is not EvidenceState.VALID or kind != "event":
        return said
    is_old = add_months(entry.date, rules.max_age_months) < wording.answers.date
    return levels.event_never_ages(age=said) if is_old else said


def web_address(location: str | None) -> str | None:
    """Return `location` if it is safe to link, else None.

    Safe means: an http or https address with a host name or an IPv4 address, without user name, at most 2,000
    characters long, with a port below 65,536.
    """
    match = _WEB_ADDRESS.fullmatch(location or "")
    return location if match and len(match[0]) <= _LONGEST_ADDRESS and int(match["port"] or 0) < 2**16 else None
