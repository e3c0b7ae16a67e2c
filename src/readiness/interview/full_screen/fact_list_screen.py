"""The list of the facts of a profile, to choose one that is to be changed."""

from collections.abc import Callable

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from readiness.interview.fact_text import fact_name, fact_value
from readiness.interview.full_screen.dialog import Dialog
from readiness.interview.full_screen.key_bursts import Typed
from readiness.interview.session import Session
from readiness.interview.text_layout import pad, truncate_line, widest
from readiness.model.questionnaire import Fact
from readiness.safe_text import escape_controls
from readiness.statements import interview_facts as facts
from readiness.statements import interview_screen as statements
from readiness.statements.voice import say

_FRAME, _LONGEST = 6, 40


class FactListScreen(Dialog[str | None]):
    """The facts with their values; its result is the id of the chosen fact, or None."""

    BINDINGS = [Binding("escape", "dismiss")]  # noqa: RUF012 - the library's own way

    def __init__(self, session: Session, typed: Callable[[], list[Typed]]) -> None:
        super().__init__()
        self._typed, self._stated = typed, session.profile
        self._facts = {fact.id: fact for fact in session.facts_asked}

    def compose(self) -> ComposeResult:
        """Yield the heading, the list, and the question of the highlighted fact."""
        with Vertical(classes="panel"):
            yield Static(say(facts.again()), classes="title", markup=False)
            yield OptionList(id="list")
            yield Static(id="prompt")
            yield Static(say(statements.fact_keys()), classes="hint", markup=False)

    def on_mount(self) -> None:
        """Fill the list, and focus it."""
        shown = self.query_one("#list", OptionList)
        longest = min(widest(map(fact_name, self._facts.values())), _LONGEST)
        shown.add_options(Option(self._row(fact, longest), id=id_) for id_, fact in self._facts.items())
        shown.highlighted = 0 if self._facts else None
        self.begin(shown, self._typed())

    def _row(self, fact: Fact, longest: int) -> Content:
        stated = self._stated.get(fact.id, "")
        name = pad(escape_controls(fact_name(fact)), longest)
        room = self.size.width - _FRAME - cell_len(name) - 4
        value = truncate_line(escape_controls(say(fact_value(fact, stated))), max(8, room))
        text = Content(f"{'●' if stated else '○'} {name}  {value}")
        return text.stylize("bold", 4 + len(name)) if stated else text

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show the question of the fact."""
        event.stop()
        fact = self._facts[event.option.id or ""]
        self.query_one("#prompt", Static).update(Content(escape_controls(fact.prompt)))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Close with the id of the chosen fact as the result."""
        event.stop()
        self.dismiss(event.option.id)
