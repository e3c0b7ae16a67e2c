"""Single keys on the full screen: a text changes no answer, a refusal discards keys, a replacement is confirmed."""

from pathlib import Path

import pytest
from textual import events

from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.model.answer import Parked
from running import STORIES

FIRST = "data.availability"
SENTENCE = "unknown to 2 of us, voted c z f"
"""A text whose letters, as single keys, set unknown, open the votes, answer, clear, undo and flag."""


@pytest.fixture
def answered(tmp_path):
    """Answers to every question; the first has level 1, is a blocker, and has no figure and no separate time."""
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    return path


@pytest.fixture
def empty(tmp_path):
    path = tmp_path / "answers.yaml"
    story = (STORIES / "sepsis-stalled/answers.yaml").read_text("utf-8")
    path.write_text(story[: story.index("\nanswers:")] + "\nanswers:\n", "utf-8")
    return path


def changes(path, steps, **options):
    """Return True when an interview changes the file."""
    before = path.read_bytes()
    on_screen(path, steps, **options)
    return path.read_bytes() != before


def box(text):
    return "┏" in text


def no_box(text):
    return "┏" not in text


REFUSED = {
    "not applicable": (["x"], "cannot be marked as not applicable"),
    "a figure": (["m"], "asks for no figure"),
    "work done late": (["enter", "a"], "does not ask for work with a deadline"),
    "a level that is none": (["7"], "7 is not a level"),
    "a key without a meaning": (["T"], "T does nothing here"),
}


@pytest.mark.parametrize(("keys", "why"), REFUSED.values(), ids=REFUSED)
def test_after_a_refusal_no_key_does_anything_before_enter_or_escape(answered, keys, why):
    async def steps(screen: Screen):
        for end in ("enter", "escape"):
            screen.give(*keys)
            await screen.wait(lambda text: why in text and "any other key does nothing" in text)
            await screen.type(SENTENCE)
            assert box(await screen.settle())
            await screen.press(end, shows=no_box)
        await screen.press("?", shows="undo, as often")

    assert not changes(answered, steps)


def test_a_question_that_is_not_found_is_refused_the_same_way(answered):
    async def steps(screen: Screen):
        await screen.press("g", shows="Code:")
        await screen.type("DATA-99", "enter", shows="any other key does nothing")
        await screen.type(SENTENCE, "enter", shows=no_box)

    assert not changes(answered, steps)


def test_what_was_typed_ahead_of_a_refusal_is_not_taken_either(answered):
    async def steps(screen: Screen):
        await screen.press("x", *SENTENCE, shows="any other key does nothing")
        assert box(await screen.settle())

    assert not changes(answered, steps)


def test_a_text_that_arrives_at_once_changes_no_answer_and_is_reported(answered):
    async def steps(screen: Screen):
        for text in (SENTENCE, "u2v", "222", "line one\nu\n", "eReport", "nothing"):
            screen.give(*(("enter" if one == "\n" else one) for one in text), gap=0.002)
            await screen.wait("any other key does nothing")
            shown = await screen.settle()
            assert f"not taken: '{' '.join(text.split())}' " in " ".join(shown.replace("┃", " ").split())
            await screen.press("escape", shows=no_box)

    assert not changes(answered, steps)


def test_an_enter_amid_a_text_does_not_end_the_notice_of_it(answered):
    async def steps(screen: Screen):
        screen.give(*"some text", gap=0.002)
        await screen.wait("any other key does nothing")
        screen.give(*"and", "enter", *"2uc", gap=0.002)
        assert box(await screen.settle())

    assert not changes(answered, steps)


def test_a_paste_changes_no_answer_and_is_reported(answered):
    async def steps(screen: Screen):
        for text in ("2", "u\nc\n", "not \x1b[A 2", "x" * 5_000):
            screen.app.post_message(events.Paste(text))
            await screen.wait(lambda text: "These keys were not taken" in text and box(text))
            await screen.press("enter", shows=no_box)

    assert not changes(answered, steps)


def test_keys_that_a_terminal_makes_of_the_signs_in_a_paste_belong_to_it(answered):
    async def steps(screen: Screen):
        screen.give("^", "u", gap=0.001)
        paste = events.Paste("to all of us")
        paste.time = screen.now + 0.001
        screen.app.post_message(paste)
        await screen.wait("^uto all of us")

    assert not changes(answered, steps)


def test_two_keys_are_two_keys_however_fast_they_come(empty):
    async def steps(screen: Screen):
        screen.give("2", "f", gap=0.002)
        await screen.wait("Why is it parked?")
        await screen.press("enter")
        await screen.wait("DATA-01 is in the parking lot")

    on_screen(empty, steps)
    answer = pipeline.load(empty).answers.answers[FIRST]
    assert (answer.level, answer.flagged) == (2, Parked())


@pytest.mark.parametrize("gap", [0.001, 0.06, 0.2])
def test_levels_are_typed_ahead_as_fast_as_anybody_can(empty, gap):
    async def steps(screen: Screen):
        screen.give(*"2", "enter", *"3", "enter", *"0", "enter", *"1", "enter", gap=gap)
        await screen.wait(lambda text: "question 5 of" in text and no_box(text))

    on_screen(empty, steps)
    loaded = pipeline.load(empty)
    in_order = [one for one in loaded.pack.questionnaire.questions if one in loaded.answers.answers]
    assert [loaded.answers.answers[one].level for one in in_order] == [2, 3, 0, 1]


def test_a_key_of_its_own_is_done_though_others_follow_it_later(empty):
    async def steps(screen: Screen):
        screen.give("2", "f", "enter", "u", gap=0.1)
        await screen.wait("Replace that with unknown?")

    on_screen(empty, steps)
    answer = pipeline.load(empty).answers.answers[FIRST]
    assert (answer.level, answer.flagged) == (2, Parked())


@pytest.mark.parametrize("key", ["3", "u", "c"])
def test_a_key_that_replaces_an_answer_asks_first(answered, key):
    async def steps(screen: Screen):
        for answer in (["n", "enter"], ["escape"], ["enter", "escape"], [*"3 years ago", "enter", "escape"]):
            await screen.press(key, shows=lambda text: "(y or n)" in text and box(text))
            await screen.press(*answer, shows=no_box)

    assert not changes(answered, steps)


@pytest.mark.parametrize(("key", "level"), [("3", 3), ("u", None), ("c", None)])
def test_a_replacement_that_is_confirmed_is_made(answered, key, level):
    async def steps(screen: Screen):
        await screen.press(key, shows="(y or n)")
        await screen.press("y", "enter", shows=no_box)

    assert changes(answered, steps)
    assert pipeline.load(answered).answers.answers[FIRST].level == level


def test_a_replacement_typed_ahead_with_enter_is_not_confirmed_by_it(answered):
    async def steps(screen: Screen):
        screen.give("3", "enter", "2", "enter", gap=0.06)
        await screen.wait("Answer y or n.")

    assert not changes(answered, steps)


def test_the_level_that_is_given_already_is_not_asked_about(answered):
    async def steps(screen: Screen):
        assert no_box(await screen.press("1", shows="DATA-01 is level 1"))

    assert not changes(answered, steps)


def test_a_click_on_another_level_asks_first(answered):
    async def steps(screen: Screen):
        screen.app.interview.post_message(clicked(3))
        await screen.wait("Replace that with level 3?")
        await screen.press("n", "enter", shows=no_box)

    assert not changes(answered, steps)


def clicked(level):
    from readiness.interview.full_screen.question_pane import QuestionPane

    return QuestionPane.Clicked(level)


def test_what_was_begun_and_cancelled_is_not_done_at_the_question(answered):
    async def steps(screen: Screen):
        await screen.press("e", shows="Title")
        await screen.type("fuc", shows="> fuc")
        await screen.press("escape", shows=no_box)
        assert no_box(await screen.settle())

    assert not changes(answered, steps)


def test_what_is_typed_over_the_list_of_keys_is_not_done(answered):
    async def steps(screen: Screen):
        await screen.press("?", shows="undo, as often")
        await screen.type(SENTENCE)
        assert "undo, as often" in await screen.settle()
        await screen.press("enter", shows=no_box)

    assert not changes(answered, steps)


def test_a_text_after_the_last_line_of_a_panel_is_not_done(answered):
    async def steps(screen: Screen):
        await screen.press("w", shows="Who else?")
        screen.give("enter", *SENTENCE, gap=0.002)
        await screen.wait("any other key does nothing")

    assert not changes(answered, steps)


def test_the_next_key_after_a_panel_is_done(empty):
    async def steps(screen: Screen):
        await screen.press("w", shows="Who else?")
        screen.give("enter", "2", gap=0.1)
        await screen.wait("DATA-01 is level 2")

    on_screen(empty, steps)
    assert pipeline.load(empty).answers.answers[FIRST].level == 2


def test_control_q_leaves_as_q_does(answered):
    async def steps(screen: Screen):
        screen.give("2", gap=0.2)
        await screen.wait("Replace")
        await screen.press("escape", shows=no_box)
        await screen.press("V", shows="hidden")
        await screen.press("3", "enter", shows="1 of 8 voted")
        await screen.press("escape", shows=no_box)
        await screen.press("ctrl+q", shows="Leave, and lose them?")

    assert not changes(answered, steps)


WIDE = {
    "questionnaires/wide/questionnaire.yaml": "questionnaire: wide\nversion: 1.0.0\ntitle: Wide\ndimensions: [a]\n",
    "questionnaires/wide/a.yaml": "dimension: a\ntitle: A\nquestions:\n"
    "  - {id: one, code: A-1, title: One, prompt: How far?}\n  - {id: two, code: A-2, title: Two, prompt: How far?}\n",
    "rubrics/wide/rubric.yaml": "rubric: wide\nversion: 1.0.0\ntitle: Wide\nquestionnaire: wide@1\n"
    "scale: {from: 0, to: 10}\npolicies: {unanswered: lowest, unknown: lowest, not_applicable: excluded}\n"
    "roll_up: {overall: weighted-mean, dimension: weighted-mean}\n",
    "rubrics/wide/a.yaml": "one: {weight: 1, criticality: major}\ntwo: {weight: 1, criticality: major}\n",
    "answers.yaml": "assessment:\n  organization: Elm\n  use_case: Beds\n  date: 2026-06-05\n"
    "  questionnaire: wide@1.0.0\n  rubric: wide@1.0.0\n  participants: [Ana, Ben, Cho]\nanswers:\n",
}


@pytest.fixture
def wide(tmp_path):
    """Levels of two digits."""
    for name, text in WIDE.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path / "answers.yaml"


def test_a_level_of_two_digits_is_a_line_and_asks_before_it_replaces_another(wide):
    async def steps(screen: Screen):
        screen.give("1", "0", "enter", gap=0.01)
        await screen.wait("A-1 is level 10")
        await screen.press("7", shows="> 7")
        await screen.press("enter", shows="Replace that with level 7? (y or n)")
        await screen.press("n", "enter", shows=no_box)
        await screen.press("9", shows="> 9")
        await screen.press("9", "enter", shows="99 is not a level of the scale (0-10)")
        await screen.type("uc2", "enter", shows=no_box)

    on_screen(wide, steps, packs=wide.parent)
    assert pipeline.load(wide, wide.parent).answers.answers["a.one"].level == 10


def test_hidden_votes_on_levels_of_two_digits_are_set_apart_by_blanks(wide):
    async def steps(screen: Screen):
        asked = "or the votes of all 3 in order, written like 7 10 u -"
        await screen.press("V", shows=lambda text: asked in " ".join(text.replace("┃", " ").split()))
        await screen.type("10 0 u", "enter", shows="3 of 3 voted")
        await screen.press("enter", shows="Ana 10, Ben 0 and Cho unknown")

    on_screen(wide, steps, packs=wide.parent)
    assert pipeline.load(wide, wide.parent).answers.answers["a.one"].votes == {"Ana": 10, "Ben": 0, "Cho": "unknown"}


def scale_of(path: Path, scale: str) -> None:
    """Give the wide pack another scale."""
    rubric = path.parent / "rubrics/wide/rubric.yaml"
    rubric.write_text(rubric.read_text("utf-8").replace("{from: 0, to: 10}", scale), "utf-8")


@pytest.mark.parametrize("level", ["0", "10", "999"])
def test_every_level_of_the_longest_scale_can_be_typed(wide, level):
    scale_of(wide, "{from: 0, to: 999}")

    async def steps(screen: Screen):
        await screen.press(level[0], shows=f"> {level[0]}")
        await screen.type(level[1:], "enter", shows=f"A-1 is level {level}")

    on_screen(wide, steps, packs=wide.parent)
    assert pipeline.load(wide, wide.parent).answers.answers["a.one"].level == int(level)


def test_more_than_twelve_levels_with_meanings_are_all_listed(wide):
    levels = ", ".join(f"{{level: {level}, name: N{level}, meaning: Meaning {level}}}" for level in range(14))
    scale_of(wide, f"[{levels}]")

    async def steps(screen: Screen):
        await screen.wait("N13: Meaning 13")
        await screen.press("1", shows="> 1")
        await screen.press("3", "enter", shows="A-1 is level 13")

    on_screen(wide, steps, packs=wide.parent)
    assert pipeline.load(wide, wide.parent).answers.answers["a.one"].level == 13
