"""One question as plain text: what is asked, what each level means, what was said so far."""

import textwrap
from collections.abc import Iterator

from readiness.interviewing.session import Session
from readiness.model.answers import Answer, State
from readiness.model.questionnaire import Question
from readiness.safe_text import visible

_NARROWEST, _WIDEST = 40, 100
_FIT = 20


def wrapped(text: str, width: int, first: str = "", rest: str | None = None) -> str:
    """Return text from a file, safe to print, in lines no longer than `width`, each paragraph by itself."""
    rest = " " * len(first) if rest is None else rest
    width = max(_NARROWEST, min(width, _WIDEST))
    lines: list[str] = []
    for paragraph in visible(text).split("\n"):
        margin = rest if lines else first
        lines += textwrap.wrap(paragraph, width, initial_indent=margin, subsequent_indent=rest) or [margin.rstrip()]
    return "\n".join(lines)


def heading(session: Session) -> str:
    """Return where we are: dimension, position and how much is answered."""
    answered, asked = session.coverage
    dimension = session.pack.questionnaire.dimension_of[session.current.id]
    return visible(f"{dimension.title}, question {session.position} of {asked} ({answered} answered)")


def question_text(session: Session, width: int) -> str:
    """Return the current question below its title."""
    question = session.current
    parts = [wrapped(question.prompt, width), wrapped(f"Why: {question.why}", width, "", "     ")]
    if question.red_flag:
        parts.append(wrapped(f"Listen for: {question.red_flag}", width, "", "     "))
    parts += ["", *_levels(session, width)]
    if hints := list(_evidence(session, width)):
        parts += ["", "What counts as evidence:", *hints]
    parts += _measure(session, question, width)
    if so_far := list(said_text(session, width)):
        parts += ["", *so_far]
    return "\n".join(parts)


def said_text(session: Session, width: int) -> Iterator[str]:
    """Yield what was said about the current question, line by line."""
    answer = session.said(session.current)
    if answer.state is not State.UNANSWERED:
        yield wrapped(f"Answered: {spoken_answer(session, answer)}", width, "", "  ")
    if answer.measured:
        yield f"Figure: {float(answer.measured.value):g} on {answer.measured.date}"
    if answer.note:
        yield wrapped(f"Note: {answer.note}", width, "", "  ")
    for evidence in answer.evidence:
        about = [str(evidence.date or "no date"), *([evidence.location] if evidence.location else [])]
        about += [f"for level {evidence.supports}"] if evidence.supports is not None else []
        yield wrapped(f"Evidence: {evidence.title} ({', '.join(about)})", width, "", "  ")


def open_text(session: Session, width: int) -> Iterator[str]:
    """Yield the open questions, with their titles where they fit on a screen."""
    still = session.open
    for dimension in session.pack.questionnaire.dimensions:
        mine = [question for question in still if session.pack.questionnaire.dimension_of[question.id] is dimension]
        if len(still) <= _FIT:
            yield from (wrapped(f"{question.code}  {question.title}", width, "  ", "      ") for question in mine)
        elif mine:
            yield wrapped(f"{dimension.title}: {', '.join(question.code for question in mine)}", width, "  ", "      ")
    yield f"{len(still)} open." if still else "Every question is answered."


def spoken_answer(session: Session, answer: Answer) -> str:
    """Return an answer in a few words."""
    if answer.level is not None:
        return f"level {answer.level}, {session.pack.rubric.level_named[answer.level].name}"
    if answer.not_applicable is not None:
        return f"not applicable, {answer.not_applicable} (approved by {answer.approved_by})"
    return "unknown" if answer.unknown else "not answered"


def _levels(session: Session, width: int) -> Iterator[str]:
    """Every level; the one the next gate needs is marked with an arrow and in words."""
    question = session.current
    wanted = session.wanted(question)
    texts = session.pack.rubric.questions[question.id].levels
    for level in session.pack.rubric.scale:
        is_wanted = wanted is not None and wanted.level == level.level
        mark = f" [{wanted.gate} needs this; {wanted.criticality}]" if wanted and is_wanted else ""
        text = f"{level.name}: {texts.get(level.level, level.meaning)}{mark}"
        yield wrapped(text, width, f"{'->' if is_wanted else '  '} {level.level}  ", " " * 6)


def _evidence(session: Session, width: int) -> Iterator[str]:
    hints = session.pack.rubric.questions[session.current.id].evidence
    for level, hint in sorted(hints.items()):
        yield wrapped(hint, width, f"   {level}  ", " " * 6)


def _measure(session: Session, question: Question, width: int) -> list[str]:
    measure = session.pack.rubric.questions[question.id].measure
    if measure is None:
        return []
    limits = ", ".join(f"level {level} needs {limit.text}" for level, limit in sorted(measure.limits.items()))
    name = measure.name.replace("_", " ")
    return ["", wrapped(f"Figure (m): {name}, in {measure.unit}; {limits}. Basis: {measure.basis}.", width, "", "  ")]
