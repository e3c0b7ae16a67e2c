"""What the people in the room said, in the Markdown report."""

from collections.abc import Iterator

from readiness.markdown.escape import escape, markdown_table
from readiness.view import ReportView
from readiness.view.models.answers import AnswerView


def voice_lines(view: ReportView) -> Iterator[str]:
    """Yield how far the room agreed, where it did not, what it put aside, and what only the delivery team said."""
    voices = view.voices
    if not any(voices):
        return
    yield "## Voices in the room"
    yield ""
    if voices.agreement:
        rows = (
            (escape(row.title), row.alpha or escape(row.because or ""), str(row.questions)) for row in voices.agreement
        )
        yield from markdown_table(
            ("Agreement of", "Krippendorff's alpha", "Questions with votes of two people"), rows, "-nn"
        )
    if voices.apart:
        votes = (
            (
                escape(one.question.code),
                escape(one.question.title),
                f"{one.apart}{' (wide)' if one.is_wide else ''}",
                escape(", ".join(f"{vote.name} {vote.said}" for vote in one.votes)),
                one.recorded,
            )
            for one in voices.apart
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
    """Yield who said what of one question."""
    if answer.votes:
        yield f"Votes: {escape(', '.join(f'{vote.name} {vote.said}' for vote in answer.votes))}"
    if answer.delivery_team_only:
        yield "Answered only by the delivery team"
