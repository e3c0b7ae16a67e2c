"""One question as plain text: prompt, levels, evidence, and the answer at present."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from readiness.interview.session import Session
from readiness.interview.vote_text import spread_text, votes_text
from readiness.model.answers import Answer, Evidence, State
from readiness.model.condition import Limit
from readiness.model.question_rubric import Measure
from readiness.safe_text import escape_controls
from readiness.statements.lists import paragraph
from readiness.statements.voice import say
from readiness.view.words import answered_text, count_text, id_words, measure_name

_NARROWEST, _WIDEST = 24, 100
_NOTE_LINES = 2
_MOST_LEVELS = 12
"""The longest scale that is listed level by level without texts; of a longer one only the ends appear."""


def wrap_text(text: str, width: int, first: str = "", rest: str | None = None) -> str:
    """Return text from a file with control characters escaped, wrapped to `width`, each paragraph separately."""
    rest = " " * len(first) if rest is None else rest
    width = max(_NARROWEST, min(width, _WIDEST))
    lines: list[str] = []
    for part in escape_controls(text).split("\n"):
        margin = rest if lines else first
        lines += textwrap.wrap(part, width, initial_indent=margin, subsequent_indent=rest) or [margin.rstrip()]
    return "\n".join(lines)


def coverage_text(session: Session) -> str:
    """Return the number of answers: `5 of 70 answered`, and the number of questions that do not apply."""
    count = session.coverage
    apart = len(session.asked) - count.applicable
    text = answered_text(count.answered, count.unknown, count.applicable)
    return f"{text}{f', {apart} not applicable' if apart else ''}"


def question_heading(session: Session) -> str:
    """Return the position: dimension and section, question number, and the number of answers."""
    questionnaire, question = session.pack.questionnaire, session.current.id
    dimension, node = questionnaire.dimension_of[question], questionnaire.node_of[question]
    where = dimension.title if node is dimension else f"{dimension.title}: {node.title}"
    place = f"question {session.position} of {len(session.asked)}"
    return escape_controls(f"{where}, {place} ({coverage_text(session)})")


def question_text(session: Session, width: int, most: int | None = None, *, whole: bool = False) -> str:
    """Return the current question below its title, shortened beyond `most` lines; `whole` shows the whole note."""
    question = session.current
    parts = [wrap_text(question.prompt, width)]
    if question.why:
        parts.append(wrap_text(f"Why: {question.why}", width, "", "     "))
    if question.red_flag:
        parts.append(wrap_text(f"Listen for: {question.red_flag}", width, "", "     "))
    if asked := ask_text(session):
        parts.append(wrap_text(asked, width, "", "     "))
    parts += ["", *_levels(session, width)]
    if hints := evidence_rows(session, width):
        parts += ["", "What counts as evidence:", *hints]
    if figure := figure_text(session):
        parts += ["", wrap_text(figure, width, "", "  ")]
    if so_far := list(answer_lines(session, width, whole=whole)):
        parts += ["", *so_far]
    text = "\n".join(parts)
    return text if most is None or text.count("\n") < most else _in_brief(session, width, most)


def ask_text(session: Session) -> str:
    """Return who should be asked, whether before the workshop, and the variant of the level texts."""
    question = session.current
    roles = [session.pack.questionnaire.roles.get(role, role) for role in question.ask]
    sentences = [f"Ask{' before the day' if question.prework else ''}: {', '.join(roles)}."] if roles else []
    if variant := session.pack.rubric.questions[question.id].variant:
        sentences.append(f"Words for {id_words(variant)}.")
    return " ".join(sentences)


def _in_brief(session: Session, width: int, most: int) -> str:
    """Return the prompt, every level on one line, and the answer; the rest only if there is room."""
    question = session.current
    width = max(_NARROWEST, min(width, _WIDEST))
    answer = [truncate_line(escape_controls(line), width) for line in answer_lines(session, width, brief=True)]
    levels = [truncate_line(line, width, keep_margin=True) for line in _levels(session, None)]
    foot = ["", "d shows all of it."]
    prompt = wrap_text(question.prompt, width).split("\n")
    room = most - len(levels) - len(foot) - 1
    most_said = max(2, room - len(prompt) - 1)
    answer = answer if len(answer) <= most_said else [*answer[: most_said - 1], "…"]
    answer = ["", *answer] if answer else []
    room -= len(answer)
    if len(prompt) > max(2, room):
        prompt = [*prompt[: max(2, room) - 1], truncate_line(f"{prompt[max(2, room) - 1]} …", width)]
    extra = [
        *([f"Why: {question.why}"] if question.why else []),
        *([f"Listen for: {question.red_flag}"] if question.red_flag else []),
    ]
    extra = [truncate_line(escape_controls(line), width) for line in [*extra, figure_text(session)] if line][
        : max(0, room - len(prompt))
    ]
    return "\n".join([*prompt, *extra, "", *levels, *answer, *foot])


def truncate_line(text: str, width: int, *, keep_margin: bool = False) -> str:
    """Return `text` on one line, ending in … when something was cut off."""
    margin = text[: len(text) - len(text.lstrip(" "))] if keep_margin else ""
    words = text.strip(" ") if keep_margin else " ".join(text.split())
    return f"{margin}{words}" if len(margin) + len(words) <= width else f"{margin}{words}"[: width - 1].rstrip() + "…"


def answer_lines(session: Session, width: int, *, brief: bool = False, whole: bool = False) -> Iterator[str]:
    """Yield the answer to the current question; `brief` with the last evidence only, `whole` with the whole note."""
    answer = session.said(session.current)
    if answer.state is not State.UNANSWERED:
        yield wrap_text(f"Answered: {answer_words(session, answer)}", width, "", "  ")
    if answer.flagged:
        yield "⚑ Flagged for the parking lot"
    if votes := votes_text(session, session.current):
        yield wrap_text(f"Votes: {votes}. {spread_text(session, session.current)}".rstrip(), width, "", "  ")
    if standing := session.ballots.standing:
        yield wrap_text(f"Votes taken now, hidden: {standing}; v goes on with them", width, "", "  ")
    if answer.done_late:
        late = answer.done_late
        yield wrap_text(f"Done late: accepted by {late.accepted_by} on {late.date}", width, "", "  ")
    if answer.measured:
        measure = session.pack.rubric.questions[session.current.id].measure
        unit = f" {measure.unit}" if measure else ""
        yield wrap_text(f"Figure: {float(answer.measured.value):g}{unit} on {answer.measured.date}", width, "", "  ")
    if answer.note:
        yield from _note(answer.note, width, None if whole else _NOTE_LINES)
    if brief and len(answer.evidence) > 1:
        yield f"Evidence: {len(answer.evidence)} pieces, the last: {evidence_line(answer.evidence[-1])}"
        return
    for evidence in answer.evidence:
        yield wrap_text(f"Evidence: {evidence_line(evidence)}", width, "", "  ")


def _note(note: str, width: int, most: int | None) -> Iterator[str]:
    """Yield the first lines of a note, and the number of further lines."""
    lines = wrap_text(f"Note: {note}".rstrip("\n"), width, "", "  ").split("\n")
    yield from lines[:most]
    if (more := len(lines) - (most or len(lines))) > 0:
        yield f"  … ({count_text(more, 'more line')}; n adds to it, d shows it)"


def evidence_line(evidence: Evidence) -> str:
    """Return a piece of evidence with its date, its location and the level it supports."""
    about = [str(evidence.date or "no date"), *([evidence.location] if evidence.location else [])]
    about += [f"for level {evidence.supports}"] if evidence.supports is not None else []
    return f"{evidence.title} ({', '.join(about)})"


def presenter_text(session: Session, width: int) -> str:
    """Return the current question below its title, with its levels only."""
    return "\n".join([wrap_text(session.current.prompt, width), "", *_levels(session, width)])


def answer_words(session: Session, answer: Answer) -> str:
    """Return an answer in a few words."""
    if answer.level is not None:
        level = session.scale.named[answer.level]
        return f"level {level.level}" + (f", {level.name}" if level.name != str(level.level) else "")
    if answer.facets:
        return ", ".join(f"{id_words(facet)} at level {level}" for facet, level in answer.facets.items())
    if answer.not_applicable is not None:
        return f"not applicable, {answer.not_applicable} (approved by {answer.approved_by})"
    return "unknown" if answer.unknown else "not answered"


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One row of the list of levels: a level, or the ends of a scale that is too long to list."""

    level: int | None
    name: str
    """The level's name, with its id if it has one."""
    mark: str
    """The mark of a level that a gate needs, in brackets; empty for other levels."""
    meaning: str


def level_rows(session: Session) -> Iterator[LevelRow]:
    """Yield every level of the current question; the one that the next gate needs is marked."""
    question, scale = session.current, session.scale
    wanted = session.wanted(question)
    needs = f" [{wanted.gate} needs this; {wanted.criticality}]" if wanted else ""
    described = session.pack.rubric.questions[question.id].levels
    if len(scale.levels) > _MOST_LEVELS and not described and not any(level.meaning for level in scale.levels):
        yield LevelRow(None, f"{scale.levels[0].name} to {scale.levels[-1].name}", "", "")
        if wanted:
            yield LevelRow(wanted.level, "or above", needs, "")
        return
    for level in scale.levels:
        mark = needs if wanted is not None and wanted.level == level.level else ""
        name = f"{level.name} ({level.id})" if level.id else level.name
        yield LevelRow(level.level, name, mark, described.get(level.level) or level.meaning or "")


def _levels(session: Session, width: int | None) -> Iterator[str]:
    """Yield the text of every level, on one line each when `width` is None."""
    for row in level_rows(session):
        text = f"{row.name}{row.mark}: {row.meaning}" if row.meaning else f"{row.name}{row.mark}"
        first = f"{'->' if row.mark else '  '} {'' if row.level is None else f'{row.level}  '}"
        yield (
            f"{first}{' '.join(escape_controls(text).split())}"
            if width is None
            else wrap_text(text, width, first, " " * 6)
        )


def evidence_rows(session: Session, width: int) -> list[str]:
    """Return the examples of evidence, level by level."""
    hints = session.pack.rubric.questions[session.current.id].evidence
    return [wrap_text(hint, width, f"   {level}  ", " " * 6) for level, hint in sorted(hints.items())]


def figure_text(session: Session) -> str:
    """Return the figure that the current question asks for; empty when it asks for none."""
    measure = session.pack.rubric.questions[session.current.id].measure
    if measure is None:
        return ""
    limits = [f"level {level} needs {_limit(limit)}" for level, limit in sorted(measure.limits.items())]
    limits += [f"{_limit(measure.expected)} is expected"] if measure.expected else []
    return f"Figure (m): {figure_name(measure)}; {', '.join(limits)}. Basis: {measure.basis}."


def figure_name(measure: Measure) -> str:
    """Return a measure in words with its unit: `critical field completeness, percent`."""
    return f"{measure_name(measure.name)}, {measure.unit}"


def reason_text(session: Session) -> str:
    """Return why the current question counts for its level, with its measure in words."""
    _, *reasons = session.scorecard.questions[session.current.id].sentences
    return say(paragraph(*reasons)) if reasons else ""


def _limit(limit: Limit) -> str:
    """Return a limit in words: `6..12` as `6 to 12`."""
    return limit.text.replace("..", " to ")
