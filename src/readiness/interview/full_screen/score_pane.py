"""The live scores, beside or below the question; hidden until they are switched on."""

from textual.content import Content
from textual.widgets import Static

from readiness.interview.live_scores import LiveScore, last_change, live_scores
from readiness.interview.question_text import wrap_text
from readiness.interview.session import Session
from readiness.safe_text import escape_controls

_BAR, _SENTENCE = 12, 54


class ScorePane(Static):
    """The dimensions with a tick at the next gate's threshold, coverage, and the effects of the last answer."""

    def show(self, session: Session) -> None:
        """Show the scores of a session."""
        rows = live_scores(session, _BAR)
        longest = max(len(row.title) for row in rows)
        lines = [_head(rows, session, min(longest, 24)), *(_row(row, min(longest, 24)) for row in rows)]
        sentences = [Content(wrap_text(f"{sentence}.", _SENTENCE)) for sentence in last_change(session)]
        self.update(Content("\n").join([*lines, *sentences]))


def _head(rows: list[LiveScore], session: Session, longest: int) -> Content:
    gate = session.target or session.scorecard.next_gate
    tick = f"│ {gate}" if any(row.needed for row in rows) else ""
    return Content.styled(escape_controls(f"{'':<{longest}} {tick:<{_BAR}} {'now':>4}  answered"), "dim")


def _row(row: LiveScore, longest: int) -> Content:
    title = escape_controls(row.title)
    title = title if len(title) <= longest else f"{title[: longest - 1]}…"
    text = Content(f"{title:<{longest}} {row.bar} {row.shown:>4}  {row.covered:>5}")
    text = text.stylize("bold", longest + len(row.bar) + 1, longest + len(row.bar) + 6)
    return Content.assemble(text, (f"  {row.change}", "bold ansi_magenta")) if row.change else text
