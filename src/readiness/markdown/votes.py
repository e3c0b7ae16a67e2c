"""Write the votes in the Markdown report."""

from collections.abc import Iterator

from readiness.markdown.escape import escape, markdown_table
from readiness.view.models.answers import AnswerView
from readiness.view.models.report import ReportView


def voice_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of the agreement, split votes, parking lot and answers of the delivery team only."""
    voices = view.voices
    if not any(voices):
        return
    yield "## Voices in the room"
    yield ""
    if voices.agreement:
        rows = (
            (escape(row.title), row.alpha.shown if row.alpha else escape(row.because or ""), str(row.questions))
            for row in voices.agreement
        )
        yield from markdown_table(
            ("Agreement of", "Krippendorff's alpha", "Questions with votes of two people"), rows, "-nn"
        )
    if voices.apart:
        votes = (
            (
                escape(split.question.code),
                escape(split.question.title),
                f"{split.apart}{' (wide)' if split.is_wide else ''}",
                escape(", ".join(f"{vote.name} {vote.said}" for vote in split.votes)),
                escape(split.recorded),
            )
            for split in voices.apart
        )
        yield from markdown_table(("Code", "Question", "Apart", "Votes", "Recorded"), votes)
    for title, named in (
        ("Parking lot", voices.parking_lot),
        ("Answered only by the delivery team", voices.delivery_team_only),
    ):
        if named:
            yield f"**{title}:** {', '.join(escape(question.code) for question in named)}"
            yield ""


def said_by(answer: AnswerView) -> Iterator[str]:
    """Yield list items with the votes on a question and a mark for answers of the delivery team only."""
    if answer.votes:
        yield f"Votes: {escape(', '.join(f'{vote.name} {vote.said}' for vote in answer.votes))}"
    if answer.delivery_team_only:
        yield "Answered only by the delivery team"
