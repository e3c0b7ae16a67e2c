"""The current question as styled text; glyphs and words carry the meaning, weight and a few colors support it."""

from collections.abc import Iterator

from textual.content import Content
from textual.style import Style

from readiness.interview.answer_rows import Row, answer_rows, labeled
from readiness.interview.level_rows import LevelRow, level_rows
from readiness.interview.question_text import about_rows, evidence_rows, figure_statement
from readiness.interview.session import Session
from readiness.interview.text_layout import wrap_text
from readiness.safe_text import escape_controls
from readiness.statements import interview_question as statements

CHOSEN, NEEDED, STRONG, QUIET = "bold ansi_green", "bold ansi_magenta", "bold", "dim"
ROOMY = 34
"""Screen lines from which the explanation of a question is above its levels."""


def question_content(session: Session, width: int, height: int, *, presents: bool, dense: bool = False) -> Content:
    """Return the current question, wrapped to `width`; `presents` limits it to prompt and levels.

    A `dense` one has no empty lines up to its levels.
    """
    upper = _to_levels(session, width, height, presents=presents)
    if dense:
        upper = [part for part in upper if part.plain]
    if presents:
        return _lines(upper)
    about = [] if height >= ROOMY else [Content(""), *_about(session, width)]
    return _lines([*upper, *_answer(session, width), *about, *_evidence(session, width)])


def lines_to_levels(session: Session, width: int, height: int, *, presents: bool, dense: bool = False) -> int:
    """Return the number of lines of `question_content` up to the last level."""
    upper = _to_levels(session, width, height, presents=presents)
    return _lines([part for part in upper if part.plain or not dense]).plain.count("\n") + 1


def _to_levels(session: Session, width: int, height: int, *, presents: bool) -> list[Content]:
    """Return title, prompt and levels, with the explanation between them on a high screen."""
    question = session.current
    return [
        Content.styled(escape_controls(f"{question.code}  {question.title}"), "bold underline"),
        Content(""),
        Content.styled(wrap_text(question.prompt, width), STRONG),
        *([] if presents or height < ROOMY else [Content(""), *_about(session, width)]),
        Content(""),
        *_levels(session, width),
    ]


def _lines(parts: list[Content]) -> Content:
    return Content("\n").join(parts)


def _about(session: Session, width: int) -> Iterator[Content]:
    yield from map(_labeled, about_rows(session, width))


def _labeled(row: Row) -> Content:
    """Return a row with its label in bold."""
    return Content(row.shown).stylize(STRONG, 0, len(row.label))


def _levels(session: Session, width: int) -> Iterator[Content]:
    answer = session.answer_now
    for row in level_rows(session):
        chosen = row.level is not None and row.level == answer.level
        yield _level(row, width, chosen=chosen).stylize(Style.from_meta({"level": row.level}))


def _level(row: LevelRow, width: int, *, chosen: bool) -> Content:
    first = f"{'●' if chosen else ' '} {'' if row.level is None else row.level}  "
    text = Content(wrap_text(row.text, width, first))
    name, mark = len(first) + len(row.name), len(first) + len(row.named)
    line = len(text.plain.partition("\n")[0])
    text = text.stylize(STRONG, len(first), min(name, line))
    text = text.stylize(NEEDED, min(name, line), min(mark, line))
    return text.stylize(CHOSEN, 0).stylize("reverse", 0, len(first) - 1) if chosen else text


def _answer(session: Session, width: int) -> Iterator[Content]:
    if rows := list(answer_rows(session, width, whole=True)):
        yield Content("")
        yield from map(_labeled, rows)


def _evidence(session: Session, width: int) -> Iterator[Content]:
    if rows := evidence_rows(session, width):
        yield Content("")
        yield Content.styled(wrap_text(statements.evidence_heading(), width), STRONG)
        yield from map(Content, rows)
    if figure := figure_statement(session):
        yield Content("")
        yield Content(labeled(statements.figure_wanted(), figure, width).shown)
