"""Hidden votes on the full screen: before votes are shown, no drawing or file depends on them."""

import re

import pytest
from textual import events

from in_plain_lines import folder_now
from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.interview.background_saver import BackgroundSaver
from readiness.interview.full_screen.interview_screen import InterviewScreen
from running import STORIES

FIRST = "data.availability"
ONE, OTHER = ["3", "unknown", "1"], ["0", "u", "4"]
"""Votes of different values, and of different length."""


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "answers.yaml"
    story = (STORIES / "sepsis-stalled/answers.yaml").read_text("utf-8")
    header = re.sub(
        r"  participants:\n(    .*\n)+", "  participants: [Ana, Ben, Cho]\n", story[: story.index("\nanswers:")]
    )
    path.write_text(f"{header}\nanswers:\n", "utf-8")
    return path


def no_box(text):
    return "┏" not in text


def votes_in(path):
    return pipeline.load(path).answers.answers[FIRST].votes


def the_same_with_other_votes(path, steps, **options):
    """Run an interview twice with different votes; check that every screen and the files are the same."""
    before, seen = path.read_bytes(), []
    for votes in (ONE, OTHER):
        path.write_bytes(before)
        settled: list[str] = []

        async def steps_with_votes(screen, votes=votes, settled=settled):
            await steps(screen, votes, settled)

        app = on_screen(path, steps_with_votes, **options)
        app.session.leave()
        seen.append((settled, folder_now(path.parent), app.session.forfeited(), app.clipboard))
    assert seen[0] == seen[1]
    return seen[0][0]


async def two_votes(screen: Screen, votes: list[str], settled: list[str]) -> None:
    await screen.press("V", shows="Ana, level 0-4 (hidden")
    for number, vote in enumerate(votes[:2], 1):
        screen.give(*vote)
        settled.append(await screen.settle())
        await screen.press("enter", shows=f"{number} of 3 voted; not yet:")
    settled.append(await screen.settle())
    await screen.press("escape", shows=no_box)
    settled.append(await screen.settle())


SOMEWHERE = {
    "views": ["d", "h", "h", "s", "s", "l", "escape", "?", "escape", "f", "enter", "z"],
    "a vote typed at the question": ["VOTE", "escape", "u", "escape", "x", "escape", "c", "escape"],
    "texts at the question": ["TEXT", "escape", "T", "escape", "PASTE", "escape"],
    "leaving": ["enter", "n", "enter", "q", "n", "enter", "o", "escape", "l", "down", "enter", "n", "enter"],
    "what is typed and taken back": ["v", "VOTE", "backspace", "ctrl+u", "VOTE", "shift+left", "ctrl+c", "ctrl+x",
                                     "escape", "VOTE", "enter"],
}  # fmt: skip


@pytest.mark.parametrize("then", SOMEWHERE.values(), ids=SOMEWHERE)
def test_nothing_drawn_or_written_depends_on_a_hidden_vote(path, then):
    async def steps(screen: Screen, votes: list[str], settled: list[str]):
        await two_votes(screen, votes, settled)
        for key in then:
            if key == "TEXT":
                screen.give(*"".join(votes)[:3], gap=0.002)
            elif key == "PASTE":
                screen.app.post_message(events.Paste("".join(votes)[:3]))
            else:
                screen.give(votes[0] if key == "VOTE" else key)
            settled.append(await screen.settle())

    settled = the_same_with_other_votes(path, steps)
    assert any("2 of 3 voted; not yet: Cho" in text for text in settled)
    assert "votes" not in path.read_text("utf-8")


def test_a_line_of_votes_shows_not_even_how_long_it_is(path):
    async def steps(screen: Screen, votes: list[str], settled: list[str]):
        await screen.press("V", shows="Ana, level 0-4 (hidden")
        for typed in ("", votes[0], " ".join(votes)):
            screen.give(*typed)
            settled.append(await screen.settle())
            position = screen.app.cursor_position
            assert position == screen.app.cursor_position

    settled = the_same_with_other_votes(path, steps)
    assert len(set(settled)) == 1


def test_votes_typed_ahead_of_the_panel_are_drawn_nowhere(path):
    async def steps(screen: Screen):
        screen.give("V", *"4", "enter", *"4", "enter", *"4", "enter", gap=0.04)
        await screen.wait("3 of 3 voted. Enter shows")
        assert not [text for text in screen.drawn if re.search(r"> ?4|: ?4", text)]
        await screen.press("enter", shows="Ana 4, Ben 4 and Cho 4")

    on_screen(path, steps)
    assert votes_in(path) == dict.fromkeys(["Ana", "Ben", "Cho"], 4)


def test_a_line_that_is_asked_for_openly_does_not_show_a_vote_typed_ahead(path):
    path.write_text(path.read_text("utf-8").replace("[Ana, Ben, Cho]", "[]"), "utf-8")

    async def steps(screen: Screen):
        await screen.press("V", shows="Who else?")
        screen.give(*"Zoe", "enter", "enter", "4", "enter", gap=0.04)
        await screen.wait("1 of 1 voted. Enter shows")
        assert not [text for text in screen.drawn if "> 4" in text]

    on_screen(path, steps)


def test_all_votes_are_one_change_to_save_and_to_take_back(path, monkeypatch):
    before, saves, save = path.read_bytes(), [], BackgroundSaver.save

    def record(self, change):
        saves.append(change.way)
        return save(self, change)

    monkeypatch.setattr(BackgroundSaver, "save", record)

    async def steps(screen: Screen):
        await screen.press("V", *"31u", "enter", shows="3 of 3 voted")
        assert saves == []
        await screen.press("enter", shows="Ana 3, Ben 1 and Cho unknown")
        assert saves == [("answers", FIRST)]
        await screen.press("enter", shows=no_box)
        await screen.press("z", shows="is undone")

    on_screen(path, steps)
    assert path.read_bytes() == before


def test_a_bug_report_has_the_place_and_no_values_of_variables(path, monkeypatch, capsys):
    def broken(*_):
        sealed = {"Ana": "vote" + "-of-ana"}
        raise RuntimeError(f"a bug with {len(sealed)} vote")

    async def steps(screen: Screen):
        screen.give("f")
        await screen.wait(lambda _: not screen.app.is_running)

    monkeypatch.setattr(InterviewScreen, "press", broken)
    with pytest.raises(RuntimeError, match="a bug with 1 vote"):
        on_screen(path, steps)
    printed = capsys.readouterr().err
    assert "a bug with 1 vote" in printed
    assert "vote-of-ana" not in printed


def test_what_the_library_would_log_of_keys_is_switched_off(path, monkeypatch):
    import os

    from readiness.interview.frontends import make_frontend
    from readiness.interview.options import InterviewOptions
    from readiness.interview.terminal_io import Terminal
    from readiness.saving.answers_file import open_answers

    names = ("TEXTUAL", "TEXTUAL_DEBUG", "TEXTUAL_LOG")
    for name in names:
        monkeypatch.setenv(name, "1")
    with open_answers(path) as file:
        make_frontend(file, Terminal(), InterviewOptions(), full_screen=True)
    assert not [name for name in names if name in os.environ]


def test_who_speaks_first_stays_in_sight_on_a_small_screen(path):
    async def steps(screen: Screen) -> None:
        await screen.press("V", shows="Ana, level 0-4 (hidden")
        await screen.type("014", "enter", shows="Enter shows the votes")
        await screen.press("enter", shows="Agreed level")
        assert "4 levels apart: Ana (0), then Cho (4) speak, three minutes in all." in await screen.settle()

    on_screen(path, steps, size=(80, 24))
