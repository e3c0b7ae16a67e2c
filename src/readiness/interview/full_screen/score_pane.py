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

    def show(self, session: Session, most: int | None = None) -> None:
        """Show the scores of a session in `most` lines: of those that do not fit, the one of the question stays."""
        width = min(_WIDEST, self.app.size.width - 2)
        sentences = [Content(wrap_text(sentence, width)) for sentence in last_change(session)]
        said = sum(one.plain.count("\n") + 1 for one in sentences)
        every = live_scores(session, _BAR)
        room = len(every) + 1 if most is None else max(1, most - said)
        rows = _nearest(every, session, room)
        now, answered = say(statements.score_now()), say(statements.score_answered())
        score = max(_NOW, widest([now, *(_shown(row) for row in rows)]))
        longest = max(_SHORTEST, width - _BAR - score - 5 - widest([answered]))
        title = min(widest(escape_controls(say(row.title)) for row in rows), _LONGEST, longest)
        head = f"{pad('', title)} {pad('', _BAR)} {pad_left(now, score)}  {answered}"
        heads = [Content.styled(head, "dim")] if room > len(rows) else []
        self.update(Content("\n").join([*heads, *(_row(row, title, score) for row in rows), *sentences]))


def _nearest(rows: list[LiveScore], session: Session, most: int) -> list[LiveScore]:
    """Return the rows, or of too many the overall score, the dimension of the question, and what changed, in order."""
    here = session.pack.questionnaire.dimension_of[session.current.id].title

    def rank(place: int) -> tuple[bool, bool, bool, int]:
        row = rows[place]
        return place > 0, row.title != here, row.change is None, place

    return [rows[place] for place in sorted(sorted(range(len(rows)), key=rank)[:most])]


def _shown(row: LiveScore) -> str:
    return word_in(language(), row.shown)


def _row(row: LiveScore, title: int, score: int) -> Content:
    named = pad(escape_controls(say(row.title)), title)
    covered = pad_left(say(row.covered), _COVERED)
    text = Content(f"{named} {row.bar} {pad_left(_shown(row), score)}  {covered}")
    begin = len(named) + len(row.bar) + 1
    text = text.stylize("bold", begin, begin + score + 1)
    return Content.assemble(text, (f"  {say(row.change)}", "bold ansi_magenta")) if row.change else text
