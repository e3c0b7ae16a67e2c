"""A list above a prompt, beside the question or in the line above it: nothing of it is lost, however long it is."""

import pytest

from on_screen import Screen, on_screen
from readiness.interview.room_hours import room_hours
from running import STORIES
from small_packs import pack_files, write_answers, write_files, write_pack

HOURS = room_hours("09:00", "13:00")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    return path


def test_a_list_longer_than_the_panel_is_scrolled_to_its_first_line(path):
    async def steps(screen: Screen):
        await screen.press("r", shows="1-14, Enter for none:")
        await screen.press(*["up"] * 20, shows="┃    1  ")

    on_screen(path, steps, size=(60, 20))


def test_what_was_said_before_the_last_reply_is_kept_in_part(path):
    async def steps(screen: Screen):
        await screen.press("r", shows="1-14, Enter for none:")
        await screen.type("15", "enter", shows="┃ 1-14, Enter for none: 15 ")
        await screen.type("15", "enter", shows=lambda text: "  1  " not in text and text.count(": 15") == 2)

    on_screen(path, steps, size=(100, 40))


def test_a_row_that_is_wrapped_in_the_panel_stays_below_its_text(path):
    async def steps(screen: Screen):
        await screen.press("r", shows="┃       patients ")

    on_screen(path, steps, size=(60, 20))


def test_the_agenda_names_the_number_of_people_without_room(tmp_path):
    write_pack(tmp_path, "small", set())
    people = ["Ana", "Bob", *(f"Person {number}" for number in range(3, 51))]
    path = write_answers(tmp_path / "answers.yaml", "small", set(), participants=people)

    async def steps(screen: Screen):
        shown = await screen.press("k", shows="and 47 more")
        assert "Person 3" in shown
        assert "Person 4" not in shown

    on_screen(path, steps, tmp_path, size=(80, 24), hours=HOURS)


def test_an_agenda_longer_than_its_pane_shows_the_part_at_present(tmp_path):
    titles = [f"part-{number}" for number in range(1, 21)]
    files = pack_files("small", set(), 1)
    folder, rubric = "questionnaires/small", "rubrics/small"
    head, judged = files[f"{folder}/questionnaire.yaml"], files.pop(f"{rubric}/data.yaml")
    part = files.pop(f"{folder}/data.yaml")
    head["dimensions"] = titles
    for place, title in enumerate(titles):
        asked = [one | {"code": f"{title}-{one['code']}".upper()} for one in part["questions"]]
        files[f"{folder}/{title}.yaml"] = part | {"dimension": title, "title": f"Part {place + 1}", "questions": asked}
        files[f"{rubric}/{title}.yaml"] = judged
    write_files(tmp_path, files)
    path = tmp_path / "answers.yaml"
    text = write_answers(path, "small", set(), 1).read_text("utf-8")
    path.write_text(text.replace('"data.', '"part-1.'), "utf-8")

    async def steps(screen: Screen):
        await screen.press("g", shows="Code:")
        await screen.type("part-15-d-1", "enter", shows="PART-15-D-1  ")
        await screen.press("k", shows="▶ ")

    on_screen(path, steps, tmp_path, size=(80, 24), hours=HOURS)


def test_a_long_title_of_a_dimension_leaves_room_for_the_numbers(tmp_path):
    files = pack_files("small", set(), 1)
    files["questionnaires/small/data.yaml"]["title"] = "Data " * 40
    write_files(tmp_path, files)
    path = write_answers(tmp_path / "answers.yaml", "small", set(), 1)

    async def steps(screen: Screen):
        shown = await screen.wait("question 1 of 2")
        assert "behind" in shown or "on time" in shown or "ahead" in shown

    on_screen(path, steps, tmp_path, size=(80, 24), hours=HOURS)


def test_on_a_narrow_screen_the_time_is_told_to_its_end(path):
    async def steps(screen: Screen):
        shown = await screen.press("g", shows="Code:")
        assert "Data, question 1 of" in shown
        await screen.type("sec-01", "enter", shows="SEC-01  ")
        assert "behind" in screen.text or "on time" in screen.text

    on_screen(path, steps, size=(60, 20), hours=HOURS)
