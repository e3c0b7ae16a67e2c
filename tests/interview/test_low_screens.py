"""On a small screen a panel shows its prompt and its input line; the lines above them scroll."""

import pytest

from on_screen import Screen, on_screen
from running import STORIES


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    return path


def words(text):
    return " ".join(text.replace("┃", " ").split())


@pytest.mark.parametrize("size", [(40, 12), (40, 10), (30, 10)])
def test_the_choices_at_leaving_are_readable_and_taken(path, size):
    async def steps(screen: Screen):
        await screen.press("V", shows="level 0-4")
        await screen.press("3", "enter", shows="Hospitalist, level")
        await screen.press("escape", shows=lambda text: "┏" not in text)
        shown = await screen.press("q", shows=lambda text: "Leave, and lose them? (y or n)" in words(text))
        assert [line for line in shown.split("\n") if line.startswith("┃ >")]
        assert shown.split("\n")[0].startswith(" Data, question 1")
        await screen.press(*["up"] * 12, shows=lambda text: "The hidden votes on DATA-01" in words(text))
        await screen.press(*["down"] * 12, shows=lambda text: "Leave, and lose them? (y or n)" in words(text))
        await screen.type("n", shows="> n")
        await screen.press("enter", shows=lambda text: "┏" not in text)

    on_screen(path, steps, size=size)


def test_the_end_of_a_long_refusal_is_shown_and_its_beginning_is_reached(path):
    async def steps(screen: Screen):
        await screen.press("V", shows="level 0-4")
        await screen.press("3", "enter", shows="Hospitalist, level")
        await screen.press("escape", shows=lambda text: "┏" not in text)
        await screen.press("x", shows=lambda text: "any other key does nothing." in words(text))
        await screen.press(*["up"] * 12, shows="Not done: the hidden")
        await screen.press("enter", shows=lambda text: "┏" not in text)

    on_screen(path, steps, size=(40, 12))


@pytest.mark.parametrize(("size", "least"), [((60, 20), 10), ((80, 24), 12), ((40, 12), 6)])
def test_scores_below_a_question_leave_it_most_lines(path, size, least):
    async def steps(screen: Screen):
        await screen.press("s", shows="blockers left before")
        await screen.wait(lambda text: text.index("────") > text.index("DATA-01") + least * 5)
        lines = (await screen.settle()).split("\n")
        head = next(place for place, line in enumerate(lines) if "DATA-01" in line)
        bar = next(place for place, line in enumerate(lines) if "────" in line)
        assert bar - head >= least
        assert "Overall" in lines[bar + 1]

    on_screen(path, steps, size=size)


def test_the_dimension_of_the_question_stays_among_the_scores_that_fit(path):
    async def steps(screen: Screen):
        await screen.press("g", shows="Go to which question?")
        await screen.type("TAL-01", "enter", shows=lambda text: "TAL-01  " in text and "┏" not in text)
        await screen.press("s", shows="Talent ")
        shown = await screen.wait(lambda text: "Infrastructure" not in text.split("────")[-1])
        assert ["Overall" in shown, "Talent " in shown] == [True, True]

    on_screen(path, steps, size=(60, 20))
