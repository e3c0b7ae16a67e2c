"""The live scores, beside or below the question; hidden until they are switched on."""

from textual.content import Content
from textual.widgets import Static

from readiness.interview.live_scores import LiveScore, last_change, live_scores
from readiness.interview.session import Session
from readiness.interview.text_layout import pad, pad_left, widest, wrap_text
from readiness.safe_text import escape_controls
from readiness.statements import interview_screen as statements
from readiness.statements.voice import language, say, word_in

_BAR, _WIDEST, _LONGEST, _SHORTEST = 12, 54, 24, 8
_NOW, _COVERED = 4, 5
"""The least widths of the columns of scores and of answered questions."""


class ScorePane(Static):
    """The dimensions with their scores, coverage, and the effects of the last answer."""

    def show(self, session: Session) -> None:
        """Show the scores of a session."""
        rows = live_scores(session, _BAR)
        now, answered = say(statements.score_now()), say(statements.score_answered())
        score = max(_NOW, widest([now, *(_shown(row) for row in rows)]))
        most = max(_SHORTEST, _WIDEST - _BAR - score - 5 - widest([answered]))
        title = min(widest(escape_controls(say(row.title)) for row in rows), _LONGEST, most)
        head = f"{pad('', title)} {pad('', _BAR)} {pad_left(now, score)}  {answered}"
        lines = [Content.styled(head, "dim"), *(_row(row, title, score) for row in rows)]
        sentences = [Content(wrap_text(sentence, _WIDEST)) for sentence in last_change(session)]
        self.update(Content("\n").join([*lines, *sentences]))


def _shown(row: LiveScore) -> str:
    return word_in(language(), row.shown)


def _row(row: LiveScore, title: int, score: int) -> Content:
    named = pad(escape_controls(say(row.title)), title)
    covered = pad_left(say(row.covered), _COVERED)
    text = Content(f"{named} {row.bar} {pad_left(_shown(row), score)}  {covered}")
    begin = len(named) + len(row.bar) + 1
    text = text.stylize("bold", begin, begin + score + 1)
    return Content.assemble(text, (f"  {say(row.change)}", "bold ansi_magenta")) if row.change else text
