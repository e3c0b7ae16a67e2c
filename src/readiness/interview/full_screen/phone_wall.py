"""Phones on the full screen: one line about them, the QR code beside the question, and a screen with both."""

import os
import time
from collections.abc import Callable
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Static

from readiness.interview.full_screen.dialog import Dialog
from readiness.interview.phone_texts import phone_line, question_card, remedies, warnings
from readiness.interview.session import Session
from readiness.interview.text_layout import wrap_text
from readiness.room.phones import Phones
from readiness.room.qr_code import WHITE_ON_BLACK, qr_lines
from readiness.safe_text import escape_controls
from readiness.statements import interview_phones as statements
from readiness.statements.statement import Words
from readiness.statements.voice import say

_WAITS = 60.0
"""Seconds without anybody after which the wall shows what to try."""
_WIDE, _HIGH, _PANE = 120, 30, 37
"""The size of a screen with room for a pane beside the question, and the columns of the pane."""
_CLOSE = {"enter", "escape", "q", "j"}


class PhoneWall:
    """The parts of the screen about phones."""

    def __init__(self, session: Session, phones: Phones, clock: Callable[[], float] = time.monotonic) -> None:
        self._session, self._phones, self._clock = session, phones, clock
        self._begun, self._rung = clock(), 0
        self._beside, self._taken = True, 0

    def compose(self) -> ComposeResult:
        """Yield the pane beside the question."""
        yield PhonePane(id="phone-pane")

    def listen(self, changed: Callable[[], None]) -> None:
        """Call a function after every change of the room, from any thread."""
        if self._session.room is not None:
            self._session.room.listeners.append(changed)

    def toggle(self, size: Size) -> bool:
        """Show or hide the pane where it has room; return False where a screen of its own is needed.

        That is so as well when nobody has joined for long: it says what to try.
        """
        if not _has_room(size, self._taken) or self._waited_long:
            return False
        self._beside = not self._beside
        return True

    def columns(self, size: Size, taken: int) -> int:
        """Return the columns of the pane, on a screen of which others have taken some."""
        return _PANE if self._beside and _has_room(size, taken) else 0

    def show(self, screen: Screen[Any], taken: int) -> None:
        """Put the question on the phones, and show the line and the pane."""
        if self._session.room is not None:
            self._session.room.show(question_card(self._session))
        pane = screen.query_one(PhonePane)
        self._taken = taken
        pane.display = bool(self.columns(screen.size, taken))
        screen.set_class(pane.display, "beside")
        self.show_line(screen)

    def show_line(self, screen: Screen[Any]) -> None:
        """Show the line about phones as it is now, and ring the bell when all have voted."""
        pane = screen.query_one(PhonePane)
        line = phone_line(self._session, self._phones, waited_long=self._waited_long, beside=pane.display)
        screen.query_one("#phones", Static).update(Content(escape_controls(say(line))))
        if pane.display:
            pane.show(self)
        ballots = self._session.ballots
        if self._phones.bell and ballots.is_open and not ballots.missing and self._rung != ballots.round:
            self._rung = ballots.round
            screen.app.bell()

    @property
    def _waited_long(self) -> bool:
        """True when nobody has joined for a minute."""
        room = self._session.room
        return room is not None and not room.joined and self._clock() - self._begun > _WAITS

    @property
    def link(self) -> str:
        """The address with the key of the room."""
        return self._phones.link

    @property
    def code_lines(self) -> list[str]:
        """The QR code; empty where no colors are wanted."""
        return [] if os.environ.get("NO_COLOR") else qr_lines(self._phones.link)

    def texts(self, *, whole: bool) -> list[Words]:
        """Return how to join, and warnings; the `whole` text also says what to try."""
        first = statements.scan() if self.code_lines else statements.open_page()
        texts: list[Words] = [first, self._phones.place.url, statements.type_code(code=self._phones.code)]
        texts += ["", *warnings(self._phones)]
        tries = [f"{number}. {say(remedy)}" for number, remedy in enumerate(remedies(self._phones), 1)]
        if whole and tries:
            texts += ["", statements.try_these(), *tries]
        return texts


def _has_room(size: Size, taken: int) -> bool:
    return size.width - taken >= _WIDE and size.height >= _HIGH


def picture(lines: list[str]) -> Content:
    """Return a QR code in its own colors, whatever the theme."""
    return Content("\n").join(Content.styled(line, WHITE_ON_BLACK) for line in lines)


class PhonePane(Vertical):
    """The QR code and the address beside the question."""

    _link = ""

    def compose(self) -> ComposeResult:
        """Yield the picture and the text."""
        yield Static(id="qr-beside")
        yield Static(id="join-beside")

    def show(self, wall: PhoneWall) -> None:
        """Show the code and how to join, when the address has changed."""
        if self._link == wall.link:
            return
        self._link = wall.link
        self.query_one("#qr-beside", Static).update(picture(wall.code_lines))
        text = "\n".join(wrap_text(words, _PANE - 3) for words in wall.texts(whole=False))
        self.query_one("#join-beside", Static).update(Content(text))


class PhoneScreen(Dialog[None]):
    """The QR code, how to join, and what to try when nobody can."""

    def __init__(self, wall: PhoneWall) -> None:
        super().__init__()
        self._wall = wall

    def compose(self) -> ComposeResult:
        """Yield the picture and the texts side by side."""
        with Vertical(classes="panel") as panel, Horizontal():
            panel.border_subtitle = Content(say(statements.closes()))
            if lines := self._wall.code_lines:
                yield Static(picture(lines), id="qr")
            with VerticalScroll():
                yield Static(id="join")

    def on_mount(self) -> None:
        """Focus the text, so that it scrolls."""
        self.begin(self.query_one(VerticalScroll))

    def on_resize(self) -> None:
        """Wrap the texts to the width that the code leaves."""
        lines = self._wall.code_lines
        width = self.app.size.width - 6 - (len(lines[0]) + 2 if lines else 0)
        text = "\n".join(wrap_text(words, width) for words in self._wall.texts(whole=True))
        self.query_one("#join", Static).update(Content(text))

    def on_key(self, event: events.Key) -> None:
        """Close the screen, or scroll."""
        if event.key not in {"up", "down", "pageup", "pagedown", "home", "end"}:
            event.stop()
        if event.key in _CLOSE:
            self.dismiss()
