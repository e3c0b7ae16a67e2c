"""Print answers, gaps, evidence and method on a terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding

from readiness.statements import answer_text, labels, report_text, sections, terminal
from readiness.statements.counts import questions
from readiness.statements.criticalities import criticality
from readiness.statements.statement import Statement
from readiness.statements.voice import say
from readiness.terminal.elements import print_heading, state_mark, table_grid, terminal_cell, terminal_text
from readiness.view.answer_lines import (
    alike_lines,
    answer_remarks,
    level_and_name,
    level_values,
    talk_of_room,
    tells_why,
    votes_said,
)
from readiness.view.basis_lines import basis_lines
from readiness.view.made_by import made_by
from readiness.view.models.answers import AnswerView, OpenQuestionView
from readiness.view.models.parts import NamedView
from readiness.view.models.report import ReportView
from readiness.view.models.votes import AgreementView, QuestionVotesView
from readiness.view.report_parts import AnyReport
from readiness.view.sections import moved_to_full


def print_gaps(console: Console, view: AnyReport) -> None:
    """Print the gaps to the target with the initiatives that close them; nothing without gaps."""
    if not view.gaps:
        return
    print_heading(console, terminal.gaps_to(target=view.roadmap.target_title))
    heads = (labels.criticality_head(view.roadmap.target_gate), labels.has(), labels.wanted(), labels.closed_by())
    rows = table_grid("", "", *heads, numbers="---nn")
    for gap in view.gaps:
        closed_by = tuple(initiative.code for initiative in gap.initiatives) or report_text.no_initiative()
        cells = (gap.question.title, criticality(gap.criticality), gap.called.supported, gap.called.wanted, closed_by)
        rows.add_row(terminal_text(gap.question.code, "cyan"), *map(terminal_cell, cells))
    console.print(rows)


def print_evidence_to_collect(console: Console, view: ReportView) -> None:
    """Print the questions whose level is reached but not evidenced; nothing without any."""
    if not view.evidence_to_collect:
        return
    print_heading(console, sections.evidence())
    rows = table_grid("", "", labels.level(), labels.evidenced(), labels.why(), numbers="--nn")
    for debt in view.evidence_to_collect:
        levels = map(terminal_cell, (debt.called.supported, debt.called.evidenced))
        code, title = terminal_text(debt.question.code, "cyan"), terminal_text(debt.question.title)
        rows.add_row(code, title, *levels, terminal_text(debt.because))
    console.print(rows)


def print_open_questions(console: Console, view: ReportView) -> None:
    """Print the questions without a level by state, then late work, remarks and contradictions."""
    _print_open(console, report_text.unanswered(), view.unanswered)
    _print_open(console, report_text.unknown(), view.unknown)
    _print_open(console, report_text.not_applicable(), view.not_applicable)
    _print_open(console, report_text.not_asked(), view.not_asked)
    if view.done_late:
        print_heading(console, report_text.counted(heading=report_text.done_late(), number=len(view.done_late)))
    for late in view.done_late:
        accepted = report_text.accepted_late(level=late.level, who=late.accepted_by, day=late.date)
        line = terminal_text(report_text.titled(title=_spaced(late.question), text=accepted))
        console.print(line.append_text(terminal_text(f" {late.note}")) if late.note else line)
    if view.remarks:
        print_heading(console, report_text.counted(heading=report_text.to_explain(), number=len(view.remarks)))
    for remark in view.remarks:
        console.print(terminal_text(report_text.titled(title=_spaced(remark.question), text=remark.text)))
    if view.contradictions:
        print_heading(console, report_text.contradictions())
    for found in view.contradictions:
        said = terminal.warning(text=found.text)
        console.print(terminal_text(f"{say(said)} {say(found.because)}"))


def _spaced(question: NamedView) -> Statement:
    return terminal.spaced(code=question.code, title=question.title)


def _print_open(console: Console, title: Statement, questions: Sequence[OpenQuestionView]) -> None:
    if not questions:
        return
    print_heading(console, report_text.counted(heading=title, number=len(questions)))
    rows = table_grid("", "", "")
    for entry in questions:
        needed = report_text.needed_by(gate=entry.blocks) if entry.blocks else None
        reason = "; ".join(say(part) for part in (needed, entry.reason) if part)
        rows.add_row(
            terminal_text(entry.question.code, "cyan"), terminal_text(entry.question.title), terminal_text(reason)
        )
    console.print(rows)


def print_voices(console: Console, view: ReportView) -> None:
    """Print the agreement of votes, split votes, the parking lot and answers of the delivery team only."""
    voices = view.voices
    if not any(voices):
        return
    print_heading(console, sections.voices())
    for row in voices.agreement:
        console.print(terminal_text(_agreement(row)))
    for split in voices.apart:
        console.print(terminal_text(_split(split)))
    for title, lines in talk_of_room(voices):
        console.print(terminal_text(title))
        for line in lines:
            console.print(Padding(terminal_text(line), (0, 0, 0, 2)))
    if named := voices.delivery_team_only:
        codes = labels.listed(names=tuple(question.code for question in named))
        console.print(terminal_text(report_text.titled(title=report_text.delivery_team_only(), text=codes)))


def _agreement(row: AgreementView) -> Statement:
    asked = questions(number=row.questions)
    if row.alpha is None:
        return terminal.no_alpha(title=row.title, why=row.because or "–", questions=asked)
    return terminal.alpha(title=row.title, alpha=row.alpha, questions=asked)


def _split(split: QuestionVotesView) -> Statement:
    apart = terminal.apart_wide(levels=split.apart) if split.is_wide else terminal.apart(levels=split.apart)
    votes = votes_said(split.votes)
    return terminal.split(question=_spaced(split.question), apart=apart, votes=votes, recorded=split.recorded)


def print_answer(console: Console, answer: AnswerView, *, why: bool = True) -> None:
    """Print one question with its answer, its levels and, with `why`, the explanation of its levels."""
    print_heading(console, labels.entry(code=answer.question.code, title=answer.question.title))
    if answer.state.kind == "answered":
        level = report_text.titled(title=level_and_name(answer), text=level_values(answer))
        console.print(terminal_text(level))
    else:
        console.print(state_mark(answer.state))
    need = answer.called.needed
    needed = None if need is None else answer_text.next_gate_needs(level=need)
    lines = [
        answer.level_text,
        *answer_remarks(answer),
        needed,
        answer_text.why_line(text=answer.because) if why else None,
    ]
    for line in lines:
        if line:
            console.print(Padding(terminal_text(line, "dim"), (0, 0, 0, 2)))


def print_answers(console: Console, view: ReportView) -> None:
    """Print every answer by dimension."""
    for dimension in view.dimensions:
        for line in alike_lines(dimension):
            console.print(terminal_text(line))
        for answer in dimension.answers:
            print_answer(console, answer, why=answer.state.kind == "answered" or tells_why(answer, dimension))


def print_method(console: Console, view: ReportView) -> None:
    """Print the method notes, and the versions and hashes of the tool, the pack and the answers."""
    print_heading(console, sections.method())
    for sentence in (*view.method.sentences, *view.method.chosen, *view.method.assumptions):
        console.print(terminal_text(terminal.item(text=sentence)))
    _print_foot(console, view)


def print_basis(console: Console, view: ReportView) -> None:
    """Print what the numbers rest on, what only the full edition has, and the versions and hashes."""
    print_heading(console, sections.basis())
    for sentence in (*basis_lines(view), *view.method.assumptions):
        console.print(terminal_text(terminal.item(text=sentence)))
    if moved := moved_to_full(view):
        console.print()
        console.print(terminal_text(moved))
    _print_foot(console, view)


def _print_foot(console: Console, view: ReportView) -> None:
    console.print()
    foot = view.footer
    made = made_by(foot)
    answers_of = report_text.answers_of(day=view.header.date, digest=foot.answers_sha256)
    console.print(terminal_text(made, "dim"))
    console.print(terminal_text(answers_of, "dim"))
