"""Every option that takes a day takes it as people write it, says it back, and keeps it as files do."""

from datetime import date

import pytest

from readiness import pipeline
from readiness.cli import written_day
from running import STORIES, readiness_here


class May(date):
    """A calendar on which it is 20 May 2026."""

    @classmethod
    def today(cls):
        return date(2026, 5, 20)


@pytest.fixture(autouse=True)
def in_may(monkeypatch):
    monkeypatch.setattr(written_day, "date", May)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    return path


def test_evidence_and_approvals_take_a_day_in_words(path):
    done = readiness_here("answer", path, "DATA-01=2", "--evidence", "Check of May; 2 may; share")
    assert done.returncode == 0, done.stderr
    assert "2 may is May 2, 2026 (2026-05-02)" in done.stderr

    said = ["--reason", "No data.", "--approved-by", "CMIO", "--expires", "30.9."]
    assert readiness_here("answer", path, "DATA-06=not-applicable", *said).returncode == 0
    answers = pipeline.load(path).answers.answers
    assert answers["data.availability"].evidence[-1].date == date(2026, 5, 2)
    assert answers["data.unified-layer"].expires == date(2026, 9, 30)


def test_a_remedy_is_due_in_weeks_from_today(path):
    done = readiness_here("record", "remedy", path, "DATA-02", "--owner", "CMIO", "--due", "+6w")

    assert "+6w is July 1, 2026 (2026-07-01)" in done.stderr
    assert pipeline.load(path).answers.remedies["data.live-records"].due == date(2026, 7, 1)


def test_a_day_that_was_is_looked_for_before_today_and_one_to_come_after_it(path):
    assert readiness_here("record", "remedy", path, "DATA-02", "--owner", "CMIO", "--due", "3 may").returncode == 0
    assert pipeline.load(path).answers.remedies["data.live-records"].due == date(2027, 5, 3)
    assert readiness_here("record", "event", path, "harm", "--date", "3 jun").returncode == 0
    assert pipeline.load(path).answers.events[-1].date == date(2025, 6, 3)


def test_new_answers_are_of_today(tmp_path):
    file = tmp_path / "answers.yaml"
    head = ["--organization", "Elm", "--use-case", "Beds", "--date", "today"]

    assert readiness_here("new", file, *head).returncode == 0
    assert "\n  date: 2026-05-20\n" in file.read_text("utf-8")


def test_a_text_with_two_readings_is_refused_with_both(path):
    before = path.read_bytes()
    done = readiness_here("answer", path, "DATA-01=2", "--evidence", "Check; 05/01/2026; share")

    assert done.returncode != 0
    assert '"05/01/2026" can mean 2026-01-05 and 2026-05-01' in done.stderr
    assert path.read_bytes() == before


def test_scores_are_judged_as_of_a_day_in_words(path):
    assert readiness_here("score", path, "--as-of", "30 sep 2026").returncode == 0
