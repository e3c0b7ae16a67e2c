"""Print answers, gaps, evidence and method on a terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding

from readiness.statements.voice import say
from readiness.terminal.report import print_heading, state_mark, table_grid, terminal_text
from readiness.view.models.answers import AnswerView, OpenQuestionView
from readiness.view.models.report import ReportView
from readiness.view.words import count_text, id_words


def print_gaps(console: Console, view: ReportView) -> None:
    """Print the gaps to the target with the initiatives that close them; nothing without gaps."""
    if not view.gaps:
        return
    print_heading(console, f"Gaps to {view.roadmap.target_title}")
    rows = table_grid("", "", "criticality", "has", "wanted", "closed by", numbers="---nn")
    for gap in view.gaps:
        closed_by = ", ".join(initiative.code for initiative in gap.initiatives) or "no initiative on offer"
        rows.add_row(
            terminal_text(gap.question.code, "cyan"),
            terminal_text(gap.question.title),
            terminal_text(gap.criticality),
            terminal_text(str(gap.supported)),
            terminal_text(str(gap.wanted)),
            terminal_text(closed_by),
        )
    console.print(rows)


def print_evidence_to_collect(console: Console, view: ReportView) -> None:
    """Print the questions whose level is reached but not evidenced; nothing without any."""
    if not view.evidence_to_collect:
        return
    print_heading(console, "Evidence to collect")
    rows = table_grid("", "", "level", "evidenced", "why", numbers="--nn")
    for debt in view.evidence_to_collect:
        rows.add_row(
            terminal_text(debt.question.code, "cyan"),
            terminal_text(debt.question.title),
            terminal_text(str(debt.supported)),
            terminal_text(str(debt.evidenced)),
            terminal_text(debt.because),
        )
    console.print(rows)


def print_open_questions(console: Console, view: ReportView) -> None:
    """Print the questions without a level by state, then late work, remarks and contradictions."""
    _print_open(console, "Unanswered", view.unanswered)
    _print_open(console, "Unknown", view.unknown)
    _print_open(console, "Not applicable", view.not_applicable)
    _print_open(console, "Not asked", view.not_asked)
    if view.done_late:
        print_heading(console, f"Done late and accepted on record ({len(view.done_late)})")
    for late in view.done_late:
        text = f"{late.question.title}: level {late.level}, accepted by {late.accepted_by} on {late.date}"
        console.print(terminal_text(f"{late.question.code}  {text}{f'; {late.note}' if late.note else ''}"))
    if view.remarks:
        print_heading(console, f"To be explained or known ({len(view.remarks)})")
    for remark in view.remarks:
        console.print(terminal_text(f"{remark.question.code}  {remark.question.title}: {remark.text}"))
    if view.contradictions:
        print_heading(console, "Answers that contradict each other")
    for contradiction in view.contradictions:
        console.print(terminal_text(f"! {contradiction.text} {contradiction.because}"))


def _print_open(console: Console, title: str, questions: Sequence[OpenQuestionView]) -> None:
    if not questions:
        return
    print_heading(console, f"{title} ({len(questions)})")
    rows = table_grid("", "", "")
    for entry in questions:
        needed = f"needed by {entry.blocks}" if entry.blocks else ""
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
    print_heading(console, "Voices in the room")
    for row in voices.agreement:
        alpha = row.alpha.shown if row.alpha else row.because
        questions = count_text(row.questions, "question")
        console.print(
            terminal_text(f"{row.title}: Krippendorff's alpha {alpha} ({questions} with votes of two people)")
        )
    for split in voices.apart:
        votes = ", ".join(f"{vote.name} {vote.said}" for vote in split.votes)
        spread = f"{split.apart} apart{', wide' if split.is_wide else ''}"
        console.print(
            terminal_text(
                f"{split.question.code}  {split.question.title}: {spread}; {votes}; recorded: {split.recorded}"
            )
        )
    for title, named in (
        ("Parking lot", voices.parking_lot),
        ("Answered only by the delivery team", voices.delivery_team_only),
    ):
        if named:
            console.print(terminal_text(f"{title}: {', '.join(question.code for question in named)}"))


def print_answer(console: Console, answer: AnswerView) -> None:
    """Print one question with its answer, its levels and the explanation of its levels."""
    print_heading(console, f"{answer.question.code} {answer.question.title}")
    if answer.state.kind == "answered":
        levels = f"claimed {answer.claimed}, supported {answer.supported}, evidenced {answer.evidenced}"
        console.print(terminal_text(f"Level {answer.claimed} {answer.level_name or ''}: {levels}"))
    else:
        console.print(state_mark(answer.state))
    lines = [
        answer.level_text,
        f"Words for: {id_words(answer.variant)}" if answer.variant else None,
        f"Done late: {answer.done_late}" if answer.done_late else None,
        f"Level {answer.next_level} asks: {answer.next_text}" if answer.next_text else None,
        f"Next gate needs level {answer.needed}." if answer.needed is not None else None,
        f"Approved by {answer.approved_by}" if answer.approved_by else None,
        f"Measured: {answer.measured}" if answer.measured else None,
        f"Votes: {', '.join(f'{vote.name} {vote.said}' for vote in answer.votes)}" if answer.votes else None,
        "Answered only by the delivery team" if answer.delivery_team_only else None,
        f"Note: {answer.note}" if answer.note else None,
        *(
            f"Evidence: {evidence.state.glyph} {evidence.state.word}, {evidence.title}, {evidence.date or 'no date'}"
            f"{f', {evidence.location}' if evidence.location else ''}"
            for evidence in answer.evidence
        ),
        f"Why: {answer.because}",
    ]
    for line in lines:
        if line:
            console.print(Padding(terminal_text(line, "dim"), (0, 0, 0, 2)))


def print_answers(console: Console, view: ReportView) -> None:
    """Print every answer by dimension."""
    for dimension in view.dimensions:
        for answer in dimension.answers:
            print_answer(console, answer)


def print_method(console: Console, view: ReportView) -> None:
    """Print the method notes, and the versions and hashes of the tool, the pack and the answers."""
    print_heading(console, "How this was computed")
    for sentence in (*view.method.sentences, *view.method.chosen, *view.method.assumptions):
        console.print(terminal_text(f"- {sentence}"))
    console.print()
    foot = view.footer
    console.print(
        terminal_text(f"{foot.tool}, {foot.questionnaire}, {foot.rubric} (content {foot.pack_sha256})", "dim")
    )
    console.print(terminal_text(f"answers of {view.header.date}, SHA-256 {foot.answers_sha256}", "dim"))
