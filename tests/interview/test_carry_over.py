"""The beginning of a session: what is parked or overdue from last time, and the place where the room stopped."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from at_a_time import Hands
from in_plain_lines import sitting
from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.interview import plain_frontend
from readiness.interview.kept_place import KeptPlace
from readiness.model.answer import Parked
from readiness.model.answers import Answers
from readiness.saving import kept_state
from running import ROOT

PACKS = ROOT / "tests/cases/packs/tiny"
ANSWERS = """\
assessment:
  organization: North Clinic
  use_case: Notes
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  profile: {touches_care: true, uses_agents: false, size: small, sites: 3}
  participants: [Ana, Ben, Cho]
answers:
  care.records:
    level: 1
    flagged: {why: Ask the vendor, owner: Ana, due: 2026-06-20}
  team.owner:
    flagged: {due: 2027-01-31}
remedies:
  care.records: {owner: Ben, due: 2026-06-30}
  care: {owner: Cho, due: 2027-06-30}
progress:
  trial: {status: in-progress, due: 2026-07-15}
"""
JULY = Hands(datetime(2026, 7, 20, 9, 0, tzinfo=UTC)).clock
"""A day after which two things are overdue and one is parked until."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS)
    return path


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let lines count as typed by a person."""
    monkeypatch.setattr(plain_frontend, "is_terminal", lambda _: True)


def shown(path: Path, *lines: str, **options: object) -> str:
    typist, _ = sitting(path, *lines, packs=PACKS, **{"clock": JULY} | options)  # type: ignore[arg-type]
    return "\n".join(typist.shown)


def answers(path: Path) -> Answers:
    return pipeline.load(path, packs=PACKS).answers


@pytest.mark.usefixtures("typed")
def test_what_is_overdue_or_parked_is_asked_about_before_the_first_question(path):
    said = shown(path, "", "", "")

    assert "3 things are open from last time" in said
    assert "1 of 3: parked: CARE-01 Live records (Ask the vendor; Ana; overdue since June 20, 2026)" in said
    assert "2 of 3: remedy: CARE-01 Live records (Ben; overdue since June 30, 2026)" in said
    assert "3 of 3: initiative: I-02" in said
    assert path.read_text() == ANSWERS


@pytest.mark.usefixtures("typed")
def test_one_key_says_that_it_is_done(path):
    shown(path, "d", "d", "d")
    now = answers(path)

    assert now.answers["care.records"].flagged is None
    assert "care.records" not in now.remedies
    assert now.progress["trial"].status == "done"


@pytest.mark.usefixtures("typed")
def test_later_asks_until_when_and_keeps_the_rest(path):
    shown(path, "l", "+2w", "", "l", "2026-12-01", "later", "30 sep", "")
    now = answers(path)

    assert now.answers["care.records"].flagged == Parked(why="Ask the vendor", owner="Ana", due=date(2026, 8, 3))
    assert (now.remedies["care.records"].owner, now.remedies["care.records"].due) == ("Ben", date(2026, 12, 1))
    assert now.progress["trial"].due == date(2026, 9, 30)


@pytest.mark.usefixtures("typed")
def test_what_is_dropped_is_gone_and_comes_back_by_undo(path):
    before = answers(path)
    shown(path, "x", "x", "x", "z", "z", "z")

    assert answers(path) == before


@pytest.mark.usefixtures("typed")
def test_one_key_skips_all(path):
    said = shown(path, "s")

    assert ("1 of 3:" in said, "2 of 3:" in said) == (True, False)
    assert path.read_text() == ANSWERS


@pytest.mark.usefixtures("typed")
def test_the_session_begins_where_it_would_have_begun(path):
    assert "CARE-02  " in shown(path, "d", "s").split("2 of 3:")[1]


@pytest.mark.usefixtures("typed")
def test_on_the_day_of_the_assessment_there_is_no_last_time(path):
    assert "last time" not in shown(path, "s", clock=Hands().clock)


def test_a_pipe_is_never_asked(path):
    assert "last time" not in shown(path, "2")


def test_on_the_screen_each_takes_one_key_and_enter(path):
    async def steps(screen: Screen):
        await screen.wait("1 of 3: parked")
        await screen.press("d", "enter", shows="2 of 3")
        await screen.press("s", "enter", shows=lambda text: "┏" not in text and "CARE-02" in text)

    on_screen(path, steps, packs=PACKS, clock=JULY)
    assert answers(path).answers["care.records"].flagged is None


# The place where the room stopped


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(kept_state, "_SYSTEM_FOLDER", "STATE_OF_A_TEST")
    monkeypatch.setenv("STATE_OF_A_TEST", str(tmp_path / "state"))
    return tmp_path / "state/readiness/places"


def place(path: Path, day: int = 20) -> KeptPlace:
    return KeptPlace(path, date(2026, 7, day))


@pytest.mark.usefixtures("folder")
def test_a_session_begins_where_the_room_stopped(path):
    shown(path, "g TEAM-01", place=place(path))
    said = shown(path, place=place(path))

    assert "Back at TEAM-01, where the room stopped. Enter goes to the next open question" in said
    assert "TEAM-01  " in said


@pytest.mark.usefixtures("typed", "folder")
def test_an_answered_place_leads_to_the_open_question_after_it_and_enter_walks_on(path):
    shown(path, "s", "g CARE-02", "2", place=place(path))
    said = shown(path, "", "b", ">", place=place(path))

    assert "Back at TEAM-01, where the room stopped." in said


@pytest.mark.usefixtures("typed", "folder")
def test_nothing_is_carried_over_twice_on_a_day(path):
    shown(path, "s", place=place(path))

    assert "last time" not in shown(path, place=place(path))
    assert "last time" in shown(path, "s", place=place(path, 21), clock=Hands(datetime(2026, 7, 21, tzinfo=UTC)).clock)


def test_the_place_is_in_a_file_of_this_user_alone_and_never_beside_the_answers(path, folder):
    before = sorted(path.parent.iterdir())
    place(path).keep("CARE-02")

    assert [one for one in sorted(path.parent.iterdir()) if one not in before] == [folder.parents[1]]
    (file,) = folder.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "content",
    ["", "[", "[" * 9000, "{}", "[]", "7", '{"question": 7}',
     '{"question": "A", "day": "soon", "hours": "", "agenda": []}',
     '{"question": "A", "day": "2026-07-21", "hours": "", "agenda": []}',
     '{"question": "A", "day": "2026-01-01", "hours": "", "agenda": []}',
     '{"question": "A", "day": "2026-07-20", "hours": "", "agenda": [1]}'],
)  # fmt: skip
def test_a_damaged_or_an_old_place_is_none(path, folder, content):
    place(path).keep("CARE-02")
    (file,) = folder.iterdir()
    file.write_text(content)

    assert (place(path).question, place(path).day) == ("", None)


def test_a_place_that_others_could_have_written_is_none(path, folder):
    place(path).keep("CARE-02")
    (file,) = folder.iterdir()
    file.chmod(0o666)

    assert place(path).question == ""


@pytest.mark.usefixtures("folder")
def test_a_place_that_is_not_asked_anymore_is_none(path):
    place(path).keep("GONE-01")

    assert "CARE-02" in shown(path, place=place(path))


@pytest.mark.usefixtures("folder")
def test_an_agenda_of_the_same_day_and_hours_is_kept(path):
    kept = place(path)
    kept.plan("9-12", ("A", "B"))
    kept.keep("A")

    assert [place(path).planned("9-12"), place(path).planned("9-13"), place(path, 21).planned("9-12")] == [
        ("A", "B"), None, None
    ]  # fmt: skip
