"""The agenda of a meeting, and the clock in the room."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from at_a_time import Hands
from beds_in_june import FACTS
from in_plain_lines import sitting
from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.errors import ReadinessError
from readiness.interview.agenda import Agenda, plan_agenda
from readiness.interview.agenda_text import agenda_sum
from readiness.interview.navigator import Navigator
from readiness.interview.room_clock import RoomClock
from readiness.interview.room_hours import Break, RoomHours, minute_of, room_hours, time_of
from readiness.loading.read_pack import load_pack
from readiness.saving.new_answers import new_answers
from readiness.statements.voice import say
from running import STORIES, readiness_here
from tool_in_use import state_status

ROOM = "participants: [{name: Ana, role: Chief medical information officer}, {name: Ben, role: nurse}]"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("agenda") / "answers.yaml"
    text = new_answers(load_pack("healthcare-ai"), "Elm", "Beds", "2026-06-05", FACTS)
    path.write_text(text.replace("  date: ", f"  {ROOM}\n  date: ", 1), "utf-8")
    return state_status(path)


@pytest.fixture
def path(fresh: Path, tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_bytes(fresh.read_bytes())
    return path


@pytest.fixture(scope="module")
def asks(fresh: Path) -> Navigator:
    loaded = pipeline.load(fresh)
    return Navigator(loaded.pack, loaded.answers)


def planned(asks: Navigator, *said: str) -> Agenda:
    begin, end, *breaks = said
    return plan_agenda(asks, room_hours(begin, end, breaks))


# Hours


@pytest.mark.parametrize(
    ("end", "breaks", "why"),
    [
        ("24:00", [], "'24:00' is no time of day"),
        ("9:60", [], "'9:60' is no time of day"),
        ("noon", [], "'noon' is no time of day"),
        ("09:00", [], "the meeting ends at 09:00, before it begins at 09:00"),
        ("13:00", ["10:30"], "'10:30' is no break"),
        ("13:00", ["10:30/0"], "'10:30/0' is no break"),
        ("13:00", ["08:30/10"], "the break at 08:30 is not within the meeting"),
        ("13:00", ["12:50/20"], "the break at 12:50 is not within the meeting"),
        ("13:00", ["10:30/15", "10:40/5"], "the break at 10:40 begins before another is over"),
    ],
)
def test_hours_that_are_wrong_are_refused_with_what_is_wrong(end, breaks, why):
    with pytest.raises(ReadinessError) as caught:
        room_hours("09:00", end, breaks)
    assert say(caught.value.message) == why


def test_a_time_may_be_written_short():
    assert [minute_of("9"), minute_of("9.30"), time_of(minute_of("13:05"))] == [540, 570, "13:05"]


def test_breaks_stop_the_clock():
    hours = RoomHours(540, None, (Break(600, 15),))

    assert [hours.at(60), hours.at(61), hours.worked(607), hours.worked(675)] == [600, 616, 60, 120]


@given(st.lists(st.integers(0, 600), max_size=4, unique=True), st.integers(0, 600))
def test_so_many_minutes_of_work_are_done_when_the_clock_says_so(begins, worked):
    breaks = tuple(Break(540 + 20 * number, 15) for number in sorted(begins))
    hours = RoomHours(540, None, breaks)

    assert hours.worked(hours.at(worked)) == worked


# Agenda


def test_sections_follow_each_other_and_prework_takes_no_time(asks):
    agenda = planned(asks, "09:00", "13:00")
    sections = agenda.sections

    assert sections[0].begin == 550
    assert [one.end for one in sections[:-1]] == [one.begin for one in sections[1:]]
    assert not any(question.prework for row in sections for question in row.questions)
    assert agenda.needs == 20 + sum(one.minutes for one in sections)


def test_a_section_goes_on_after_a_break(asks):
    without, with_break = planned(asks, "09:00", "18:00"), planned(asks, "09:00", "18:00", "09:15/15")

    assert with_break.sections[0].end == without.sections[0].end + 15
    assert [row.kind for row in with_break.rows][:3] == ["open", "section", "break"]


def test_who_must_be_there_has_a_role_and_the_names_in_the_room(asks):
    people = planned(asks, "09:00", "13:00").sections[0].people

    assert [one.names for one in people if one.role == "Chief medical information officer"] == [("Ana",)]


def test_unanswered_prework_is_listed_with_the_role_that_answers_it(asks):
    prework = {one.code: people for one, people in planned(asks, "09:00", "13:00").prework}

    assert [one.role for one in prework["DATA-01"]] == ["Data engineering lead"]


def test_a_time_that_fits_has_no_advice(asks):
    assert planned(asks, "08:00", "18:00").too_long is None


def test_what_does_not_fit_says_by_how_much_and_what_would(asks):
    agenda = planned(asks, "09:00", f"{time_of(540 + planned(asks, '09:00', '18:00').needs - 18)}")
    assert agenda.too_long
    told = [say(one) for one in agenda_sum(agenda)]

    assert told[0].endswith("18 min too many.")
    assert told[1].startswith(f"Leave out {len(agenda.too_long.left_out)} questions that are no blockers (")
    assert told[-1].startswith("Begin at 08:40, or end at ")


def test_a_blocker_is_never_left_out_and_what_is_left_out_is_enough(asks):
    for over in (1, 18, 60):
        agenda = planned(asks, "09:00", time_of(540 + planned(asks, "09:00", "18:00").needs - over))
        assert agenda.too_long
        out = agenda.too_long.left_out
        assert sum(one.minutes or 5 for one in out) >= over
        wanted = [asks.wanted(one) for one in out]
        assert not any(one and one.criticality == "blocker" for one in wanted)


def test_where_only_blockers_are_left_leaving_out_is_no_advice(asks):
    agenda = planned(asks, "09:00", "09:30")
    assert agenda.too_long

    assert (agenda.too_long.left_out, agenda.too_long.blockers is not None) == ((), True)


# The command


def listed(*said: object) -> str:
    shown = readiness_here("list", "agenda", *map(str, said))
    assert shown.returncode == 0, shown.stderr
    return shown.stdout


def test_the_agenda_is_printed_for_people(path):
    shown = listed("--answers", path, "--from", "09:00", "--to", "11:00", "--break", "10:30/15").split("\n")

    assert shown[0] == "Elm: Beds, June 5, 2026"
    assert shown[1] == "  09:00   10 min  Open: who is here, the facts, how votes go"
    assert any(line.startswith("  10:30   15 min  Break") for line in shown)


def test_a_program_reads_the_agenda(path):
    data = json.loads(listed("--answers", path, "--to", "11:00", "--format", "json"))

    assert [row["kind"] for row in data["agenda"]][:: len(data["agenda"]) - 1] == ["open", "close"]
    assert data["too_long"]["minutes"] == data["needs"] - data["has"]


def test_a_calendar_has_an_event_for_each_row_on_the_day_of_the_assessment(path):
    shown = listed("--answers", path, "--format", "ics")

    assert "DTSTART:20260605T090000\nDTEND:20260605T091000\n" in shown.replace("\r\n", "\n")
    assert shown.count("BEGIN:VEVENT") == shown.count("UID:readiness:agenda:20260605:Beds ")


def test_hours_are_refused_for_anything_but_an_agenda(path):
    shown = readiness_here("list", "gates", "--from", "9")

    assert (shown.returncode, "it is only for agenda" in shown.stderr) == (2, True)


def test_where_every_question_is_answered_there_is_nothing_to_plan():
    shown = readiness_here("list", "agenda", "--answers", STORIES / "sepsis-stalled/answers.yaml")
    assert "no question needs the room" in shown.stderr


# The clock in the room


def at(asks: Navigator, minutes: float, spent: float = 0, *breaks: str) -> str:
    """Return the line about the time so many minutes after nine."""
    hands = Hands()
    hands.move(minutes)
    clock = RoomClock(planned(asks, "09:00", "18:00", *breaks), hands.clock)
    return say(clock.line(asks, spent * 60))


@pytest.fixture
def first(fresh: Path) -> Navigator:
    """Questions of which the first of the room is the current one."""
    loaded = pipeline.load(fresh)
    asks = Navigator(loaded.pack, loaded.answers)
    asks.jump("DATA-02")
    return asks


def test_the_line_says_the_section_the_question_and_until_when(first):
    assert at(first, 12, 2) == "09:12 Data, 1 of 4; until 09:28; on time"


def test_the_time_of_a_question_is_no_delay_until_its_minutes_are_over(first):
    assert at(first, 15, 5).endswith("on time")
    assert at(first, 16, 6).endswith("1 min behind")


def test_behind_by_more_than_a_tenth_it_asks_what_to_do(first):
    assert at(first, 18, 8).endswith("3 min behind: park, or vote without talk?")


def test_in_a_break_the_clock_stands_still(first):
    assert at(first, 32, 2, "09:30/15") == "09:32 break until 09:45"
    assert at(first, 27, 2, "09:12/15").endswith("on time")


def test_a_question_of_the_prework_is_beside_the_agenda(first):
    first.jump("DATA-01")
    assert at(first, 5) == "09:05 Data; on time"


def test_a_room_that_has_answered_everything_is_not_behind():
    loaded = pipeline.load(STORIES / "sepsis-stalled/answers.yaml")
    assert at(Navigator(loaded.pack, loaded.answers), 240).endswith("on time")


def test_a_break_after_the_end_is_not_on_the_agenda(asks):
    early, late = planned(asks, "09:00", "18:00"), planned(asks, "09:00", "18:00", "17:30/15")
    assert (late.rows, late.needs) == (early.rows, early.needs)


def test_in_plain_lines_the_time_stands_above_each_question(path):
    hands = Hands()
    lines = ("g DATA-02", lambda: hands.move(16), "k", "2", "")
    typist, _ = sitting(path, *lines, clock=hands.clock, hours=HOURS)
    shown = "\n".join(typist.shown)

    assert "▶ 09:10  0/4   Data" in shown
    assert "\n09:16 Data; 1 min behind" in shown


def test_without_hours_the_key_says_how_to_begin(path):
    typist, _ = sitting(path, "k")
    assert "no agenda: begin with --from 09:00 --to 13:00" in "\n".join(typist.shown)


HOURS = room_hours("09:00", "13:00", ["10:30/15"])


def test_on_a_wide_screen_the_agenda_with_the_room_stands_beside_the_question(path):
    async def steps(screen: Screen):
        shown = await screen.wait("In the room")
        assert "Ana, Chief medical information" in shown
        await screen.press("g", shows="Go to which question")
        await screen.type("DATA-02", "enter", shows="▶ 09:10 Data")
        await screen.press("2", shows="1/4")
        await screen.press("s", shows=lambda text: "In the room" not in text and "blockers left" in text)
        await screen.press("k", shows=lambda text: "In the room" in text and "blockers left" not in text)
        await screen.press("k", shows=lambda text: "In the room" not in text)

    on_screen(path, steps, size=(200, 60), clock=Hands().clock, hours=HOURS)


def test_on_a_small_screen_the_line_is_there_and_the_agenda_on_a_key(path):
    hands = Hands(datetime(2026, 6, 5, 10, 35, tzinfo=UTC))

    async def steps(screen: Screen):
        shown = await screen.wait("10:35 break until 10:45")
        assert "In the room" not in shown
        await screen.press("k", shows="▶ 10:30 Break")

    on_screen(path, steps, size=(80, 24), clock=hands.clock, hours=HOURS)
