"""Keys that arrive at the very moment a panel opens or closes reach it in their order; none is lost."""

import asyncio

import pytest
from textual import events

from on_screen import Screen, key_event, on_screen
from readiness import pipeline
from readiness.interview.full_screen.app import FullScreen
from readiness.interview.full_screen.prompt_panel import Conversation, PromptPanel
from running import STORIES

FIRST = "data.availability"


@pytest.fixture
def path(tmp_path):
    """The first question has level 1, so that another level is confirmed in the panel."""
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    return path


def last_line_of_note(path):
    return (pipeline.load(path).answers.answers[FIRST].note or "").rstrip().splitlines()[-1]


def no_box(text):
    return "┏" not in text


@pytest.mark.parametrize("before", range(3))
def test_keys_handled_between_the_opening_of_a_panel_and_its_focus_reach_the_line(path, monkeypatch, before):
    """`before` keys wait in the panel already; the others arrive in the instant before the line has the focus."""
    keys = ["y", "enter"]

    async def opened(self: Conversation) -> PromptPanel:
        panel = await open_panel(self)
        for number, name in enumerate(keys, 1):
            await panel.app.on_event(key_event(name, float(number)))
            if number <= before:
                handled = asyncio.Event()
                panel.call_later(handled.set)
                await handled.wait()
        keys.clear()
        return panel

    open_panel = Conversation._open_panel  # noqa: SLF001 - the moment between the opening and the focus
    monkeypatch.setattr(Conversation, "_open_panel", opened)

    async def steps(screen: Screen):
        await screen.press("3", shows=lambda text: "DATA-01 is level 3" in text and no_box(text))

    on_screen(path, steps)
    assert pipeline.load(path).answers.answers[FIRST].level == 3


def test_a_key_typed_while_a_panel_closes_follows_the_keys_that_the_panel_did_not_use(path, monkeypatch):
    def end(self: Conversation) -> None:
        if self.is_open and self._panel and self._panel.left_over:
            self._app.post_message(key_event("k", 10.0))
        end_conversation(self)

    end_conversation = Conversation._end  # noqa: SLF001 - the moment before the panel closes
    monkeypatch.setattr(Conversation, "_end", end)

    async def steps(screen: Screen):
        await screen.press("w", shows="Who else?")
        await screen.press("enter", "n", shows="Note on DATA-01")
        await screen.wait("k")

    on_screen(path, steps)
    assert last_line_of_note(path) == "k"


def test_keys_typed_before_a_conversation_without_a_reply_are_given_back(path):
    async def steps(screen: Screen):
        interview, conversation = screen.app.interview, screen.app.attempts._conversation  # noqa: SLF001
        interview._talk(lambda _: conversation.say("Nothing is asked."))  # noqa: SLF001
        screen.give("n", "k")
        await screen.wait("Note on DATA-01")
        await screen.wait("k")

    on_screen(path, steps)
    assert last_line_of_note(path) == "k"


def test_a_terminal_that_loses_the_focus_in_a_conversation_repeats_no_key(path):
    async def steps(screen: Screen):
        screen.give("e", *"Check")
        await screen.wait("> Check")
        screen.app.post_message(events.AppBlur())
        await screen.press("enter", shows=lambda text: "Title" in text and "Check" in text and "> Check" not in text)
        screen.app.post_message(events.AppBlur())
        assert "> Check" not in await screen.settle()

    on_screen(path, steps)


def test_the_first_keys_wait_for_the_first_question(path):
    async def steps(screen: Screen):
        await screen.wait("Why is it parked?")

    def typed_at_once(self: FullScreen) -> None:
        mount(self)
        self.post_message(key_event("f", 1.0))

    mount = FullScreen.on_mount
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FullScreen, "on_mount", typed_at_once)
        on_screen(path, steps)
