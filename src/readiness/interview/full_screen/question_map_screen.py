"""The map of all questions with their status and filters, and the search for questions by words."""

from collections.abc import Callable, Iterable

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from readiness.interview.full_screen.dialog import Dialog
from readiness.interview.full_screen.key_bursts import Typed
from readiness.interview.full_screen.line_inputs import LineInput
from readiness.interview.question_status import QuestionStatus, question_map
from readiness.interview.session import Session
from readiness.interview.text_layout import flow, pad, truncate_line
from readiness.safe_text import escape_controls
from readiness.statements import interview_screen as statements
from readiness.statements.interview_status import best_matches
from readiness.statements.statement import Statement
from readiness.statements.voice import say

_KEYS = {
    "a": ("all", statements.filter_all()),
    "u": ("unanswered", statements.filter_unanswered()),
    "b": ("blockers", statements.filter_blockers()),
    "f": ("flagged", statements.filter_flagged()),
    "d": ("disagreed", statements.filter_disagreed()),
}
"""The filters and their labels, by key."""


class QuestionMapScreen(Dialog[str | None]):
    """A list to choose a question from; its result is the question's id, or None."""

    BINDINGS = [  # noqa: RUF012 - the library's own way
        Binding("escape", "dismiss"),
        Binding("down", "move(1)", priority=True),
        Binding("up", "move(-1)", priority=True),
    ]

    def __init__(self, session: Session, typed: Callable[[], list[Typed]], *, finds: bool = False) -> None:
        super().__init__()
        self._session, self._typed, self._finds, self._kept = session, typed, finds, "all"

    def compose(self) -> ComposeResult:
        """Yield the search line or the filters, and the list."""
        with Vertical(classes="panel"):
            if self._finds:
                with Horizontal(classes="line"):
                    yield Static("/ ")
                    yield LineInput(placeholder=say(statements.find_placeholder()), id="words")
            else:
                yield Static(id="filters")
            yield OptionList(id="list")
            yield Static(say(statements.map_keys()), classes="hint", markup=False)

    def on_mount(self) -> None:
        """Fill the list, and focus it or the search line."""
        self._fill("")
        self.begin(self.query_one("#words" if self._finds else "#list"), self._typed())

    def _fill(self, words: str) -> None:
        session = self._session
        options = self._found(words) if words.split() else self._listed(question_map(session, self._kept))
        shown = self.query_one("#list", OptionList)
        shown.clear_options().add_options(options or [Option(Content(say(statements.nothing_here())), disabled=True)])
        ids = [option.id for option in options]
        here = session.current.code
        first = next((place for place, id_ in enumerate(ids) if id_), None)
        shown.highlighted = ids.index(here) if here in ids and not words.split() else first
        if not self._finds:
            keys = [f"{key} {say(self._label(kept, label))}" for key, (kept, label) in _KEYS.items()]
            filters = flow([say(statements.map_label()), *keys], self.size.width - 4)
            self.query_one("#filters", Static).update(Content(filters))

    def _listed(self, by_dimension: Iterable[tuple[str, list[QuestionStatus]]]) -> list[Option]:
        """Return questions below the titles of their dimensions."""
        options: list[Option] = []
        for title, questions in by_dimension:
            options += [_heading(title), *(self._option(one) for one in questions)]
        return options

    def _found(self, words: str) -> list[Option]:
        """Return the questions that words find: the best first, many others below the titles of their dimensions."""
        found = self._session.find(words)
        reasons = {one.question.code: one.words for one in found}
        status = {one.question.code: one for _, each in question_map(self._session) for one in each}
        best = [self._option(status[code], words) for code, words in reasons.items() if words]
        others = (
            (title, kept)
            for title, each in question_map(self._session)
            if (kept := [one for one in each if reasons.get(one.question.code) == ()])
        )
        rest = self._listed(others)
        return [_heading(say(best_matches())), *best, *rest] if rest else best

    def _option(self, one: QuestionStatus, because: tuple[str, ...] = ()) -> Option:
        return Option(_row(one, self.size.width, because), id=one.question.code)

    def _label(self, kept: str, label: Statement) -> Statement:
        return statements.filter_shown(name=label) if kept == self._kept else label

    def on_key(self, event: events.Key) -> None:
        """Choose a filter."""
        if not self._finds and (found := _KEYS.get(event.character or "")):
            event.stop()
            self._kept, _ = found
            self._fill("")

    def action_move(self, by: int) -> None:
        """Move in the list, also while words are typed."""
        shown = self.query_one("#list", OptionList)
        (shown.action_cursor_down if by > 0 else shown.action_cursor_up)()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show the questions that match the words at present."""
        event.stop()
        self._fill(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Choose the highlighted question."""
        event.stop()
        self.query_one("#list", OptionList).action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Close with the chosen question's id as the result."""
        event.stop()
        self.dismiss(event.option.id)


def _heading(title: str) -> Option:
    return Option(Content.styled(escape_controls(title), "bold underline"), disabled=True)


def _row(one: QuestionStatus, wide: int, because: tuple[str, ...]) -> Content:
    """Return a question with its status, and the words by which it was found."""
    code, title = escape_controls(one.question.code), escape_controls(one.question.title)
    words = escape_controls(one.words)
    room = max(8, wide - cell_len(code) - cell_len(words) - 15)
    reason = _reason(because, room - cell_len(title), room // 3)
    shown = truncate_line(title, room - cell_len(reason))
    end = 5 + len(code)
    text = Content(f"  {one.glyph} {code}  {pad(shown + reason, room)}  {words}").stylize("bold", 2, end)
    return text.stylize("italic", end + 2 + len(shown), end + 2 + len(shown + reason)) if reason else text


def _reason(because: tuple[str, ...], room: int, most: int) -> str:
    """Return as many words as there is room for beside a title, but one at least, of at most `most` cells."""
    for number in range(len(because), 0, -1):
        reason = escape_controls(f" ({', '.join(because[:number])})")
        if cell_len(reason) <= room:
            return reason
    return truncate_line(reason, most, keep_margin=True) if because else ""
