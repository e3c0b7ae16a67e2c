"""One question as plain text: prompt, levels, evidence, and the answer at present."""

from collections.abc import Iterator

from readiness.interview.answer_rows import Row, answer_rows, labeled
from readiness.interview.level_rows import level_rows
from readiness.interview.session import Session
from readiness.interview.text_layout import line_width, truncate_line, wrap_text
from readiness.model.condition_text import variant_words
from readiness.model.id_words import measure_name
from readiness.safe_text import escape_controls
from readiness.statements import interview_question as statements
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say


def question_text(session: Session, width: int, most: int | None = None, *, whole: bool = False) -> str:
    """Return the current question below its title, shortened beyond `most` lines; `whole` shows the whole note."""
    parts = [wrap_text(session.current.prompt, width), *(row.shown for row in about_rows(session, width))]
    parts += ["", *_levels(session, width)]
    if hints := evidence_rows(session, width):
        parts += ["", wrap_text(statements.evidence_heading(), width), *hints]
    if figure := figure_statement(session):
        parts += ["", labeled(statements.figure_wanted(), figure, width).shown]
    if so_far := [row.shown for row in answer_rows(session, width, whole=whole)]:
        parts += ["", *so_far]
    text = "\n".join(parts)
    return text if most is None or text.count("\n") < most else _in_brief(session, width, most)


def about_rows(session: Session, width: int) -> Iterator[Row]:
    """Yield the reason for the current question, what a poor answer sounds like, and who should be asked."""
    for label, text in _reasons(session):
        yield labeled(label, text, width, " " * 5)
    if asked := _ask_statements(session):
        yield Row(wrap_text(paragraph(*asked), width, "", " " * 5))


def _reasons(session: Session) -> Iterator[tuple[Statement, Words]]:
    """Yield the reason for the current question, and what a poor answer sounds like, with their labels."""
    question = session.current
    if question.why:
        yield statements.why(), question.why
    if question.red_flag:
        yield statements.listen_for(), question.red_flag


def _ask_statements(session: Session) -> list[Statement]:
    """Return who should be asked, whether before the workshop, and the variant of the level texts."""
    question = session.current
    asked = []
    if roles := tuple(session.pack.questionnaire.roles.get(role, role) for role in question.ask):
        asked.append(statements.ask_before(roles=roles) if question.prework else statements.ask(roles=roles))
    judged = session.pack.rubric.questions[question.id]
    if name := judged.variant:
        said = variant_words(name, judged.variants[name].when, session.pack.questionnaire)
        asked.append(statements.variant(variant=said))
    return asked


def _in_brief(session: Session, width: int, most: int) -> str:
    """Return the prompt, every level on one line, and the answer; the rest only if there is room."""
    question, width = session.current, line_width(width)
    answer = [truncate_line(row.shown, width) for row in answer_rows(session, width, brief=True)]
    levels = [truncate_line(line, width, keep_margin=True) for line in _levels(session, None)]
    foot = ["", wrap_text(statements.shows_all(), width)]
    prompt = wrap_text(question.prompt, width).split("\n")
    room = most - len(levels) - len(foot) - 1
    most_said = max(2, room - len(prompt) - 1)
    answer = answer if len(answer) <= most_said else [*answer[: most_said - 1], "…"]
    answer = ["", *answer] if answer else []
    room -= len(answer)
    if len(prompt) > max(2, room):
        prompt = [*prompt[: max(2, room) - 1], truncate_line(f"{prompt[max(2, room) - 1]} …", width)]
    extra = list(_reasons(session))
    if figure := figure_statement(session):
        extra.append((statements.figure_wanted(), figure))
    said = [
        truncate_line(escape_controls(f"{say(label)} {say(text)}"), width)
        for label, text in extra[: max(0, room - len(prompt))]
    ]
    return "\n".join([*prompt, *said, "", *levels, *answer, *foot])


def presenter_text(session: Session, width: int) -> str:
    """Return the current question below its title, with its levels only."""
    return "\n".join([wrap_text(session.current.prompt, width), "", *_levels(session, width)])


def _levels(session: Session, width: int | None) -> Iterator[str]:
    """Yield the text of every level, on one line each when `width` is None."""
    for row in level_rows(session):
        first = f"{'->' if row.mark else '  '} {'' if row.level is None else f'{row.level}  '}"
        yield (
            f"{first}{' '.join(escape_controls(row.text).split())}"
            if width is None
            else wrap_text(row.text, width, first, " " * 6)
        )


def evidence_rows(session: Session, width: int) -> list[str]:
    """Return the examples of evidence, level by level."""
    hints = session.pack.rubric.questions[session.current.id].evidence
    return [wrap_text(hint, width, f"   {level}  ", " " * 6) for level, hint in sorted(hints.items())]


def figure_statement(session: Session) -> Statement | None:
    """Return the figure that the current question asks for; None when it asks for none."""
    measure = session.pack.rubric.questions[session.current.id].measure
    if measure is None:
        return None
    limits = [
        statements.figure_needed(number=level, limit=limit.said) for level, limit in sorted(measure.limits.items())
    ]
    name, unit, basis = measure_name(measure.name), measure.unit, measure.basis
    if measure.expected is None:
        return statements.figure(name=name, unit=unit, limits=tuple(limits), basis=basis)
    expected = measure.expected.said
    if not limits:
        return statements.figure_expected(name=name, unit=unit, expected=expected, basis=basis)
    return statements.figure_limited_and_expected(
        name=name, unit=unit, limits=tuple(limits), expected=expected, basis=basis
    )
