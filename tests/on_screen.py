"""The full screen without a terminal: keys as input events, the drawn screen as text."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Unpack

from textual import events
from textual._compositor import LayoutUpdate

from at_a_time import Hands
from in_plain_lines import Options
from readiness.interview.full_screen.app import FullScreen
from readiness.interview.full_screen.interview_screen import InterviewScreen
from readiness.interview.full_screen.prompt_panel import PromptPanel
from readiness.interview.options import InterviewOptions
from readiness.saving.answers_file import open_answers

_POLL, _CALM = 0.02, 3
"""Seconds between two looks at the screen, and how many looks after a change show nothing new."""


class Screen:
    """A person who presses keys and reads the screen."""

    def __init__(self, app: FullScreen) -> None:
        self.app, self.drawn = app, list[str]()
        self.now = 0.0
        """Time of the last key press in seconds, by the clock of the key events."""

    @property
    def text(self) -> str:
        """Text of all open screens, as drawn now."""
        app = self.app
        drawn = app.screen._compositor.render_update(full=True, screen_stack=app._background_screens)  # noqa: SLF001
        assert isinstance(drawn, LayoutUpdate)
        lines = ("".join(segment.text for strip in line for segment in strip) for line in drawn.strips)
        return "\n".join(line.rstrip() for line in lines)

    def give(self, *keys: str, gap: float = 0.2) -> None:
        """Send keys by their names in Textual, with `gap` seconds between their event times."""
        for key in keys:
            self.now += gap
            self.app.post_message(key_event(key, self.now))

    async def press(self, *keys: str, shows: str | Callable[[str], bool] = "") -> str:
        """Press keys, and wait until the screen shows a text or satisfies a condition.

        A text that is shown already says nothing about the keys: the screen is then waited for until it is calm. Keys
        that scroll wait for a calm screen too, which has scrolled to its last line by itself.
        """
        if {"up", "down"} & set(keys):
            await self.settle()
        shown_before = isinstance(shows, str) and shows != "" and shows in self.text
        self.give(*keys)
        if shown_before:
            await self.settle()
        return await self.wait(shows)

    async def type(self, text: str, *keys: str, shows: str | Callable[[str], bool] = "") -> str:
        """Type a text, then press keys."""
        return await self.press(*text, *keys, shows=shows)

    async def wait(self, shows: str | Callable[[str], bool]) -> str:
        """Wait until the screen shows a text or satisfies a condition; return the screen's text."""
        holds = (lambda text: shows in text) if isinstance(shows, str) else shows
        end = time.monotonic() + 20
        while True:
            await asyncio.sleep(_POLL)
            text = self.text
            self.drawn.append(text)
            if holds(text):
                return text
            assert time.monotonic() < end, f"not shown: {shows}\n{text}"

    async def settle(self) -> str:
        """Wait until the screen no longer changes; return its text."""
        end = time.monotonic() + 20
        calm, before = 0, ""
        while calm < _CALM:
            await asyncio.sleep(_POLL)
            text = self.text if self.is_idle else ""
            calm, before = (calm + 1, before) if text and text == before else (0, text)
            assert time.monotonic() < end, self.text
        return before

    @property
    def is_idle(self) -> bool:
        """True when no key is held, no change is being saved, and an open conversation waits for a reply."""
        interview, above, saving = self.app.interview, self.app.screen, self.app.background
        if interview._run.keys or interview._ahead or (saving.pending and not saving.problem):  # noqa: SLF001
            return False
        if isinstance(above, PromptPanel):
            return above._waits is not None  # noqa: SLF001
        return above is not interview or not interview.busy


def key_event(key: str, time: float) -> events.Key:
    """Return the event of a key, by its name in Textual, pressed at a time in seconds."""
    character = {"enter": "\r", "space": " "}.get(key) or (key if len(key) == 1 else None)
    event = events.Key("space" if key == " " else key, character)
    event.time = time
    return event


def on_screen(
    path: Path,
    steps: Callable[[Screen], Awaitable[None]],
    packs: Path | None = None,
    size: tuple[int, int] = (100, 40),
    **options: Unpack[Options],
) -> FullScreen:
    """Run an interview on a full screen of `size` columns and lines."""

    async def sitting(app: FullScreen) -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            try:
                await steps(Screen(app))
            finally:
                app.interview.post_message(InterviewScreen.Left())
                await pilot.pause()

    with open_answers(path, packs) as file:
        app = FullScreen(file, InterviewOptions(**{"clock": Hands().clock} | options))
        try:
            asyncio.run(sitting(app))
        finally:
            app.background.stop()
    return app
