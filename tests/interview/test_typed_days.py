"""An interview takes a day as people write it, and says it back as a date before it goes on."""

from datetime import UTC, date, datetime

import pytest

from in_plain_lines import sitting
from readiness import pipeline
from readiness.interview.clock import Clock
from running import STORIES

MAY = Clock(now=lambda: datetime(2026, 5, 20, 9, tzinfo=UTC))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    return path


def evidence_day(path):
    return pipeline.load(path).answers.answers["data.availability"].evidence[-1].date


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-05-02", date(2026, 5, 2)),
        ("2 may", date(2026, 5, 2)),
        ("30 sep", date(2025, 9, 30)),
        ("2.5.2026", date(2026, 5, 2)),
        ("today", date(2026, 5, 20)),
        ("-2w", date(2026, 5, 6)),
    ],
)
def test_evidence_is_dated_in_many_ways(path, typed, day):
    typist, _ = sitting(path, "e Data check", typed, "share", "", clock=MAY)

    assert evidence_day(path) == day
    assert (day.isoformat() in "\n".join(typist.shown).partition("Where is it?")[0].rpartition("Its date")[2]) is True


def test_a_day_with_two_readings_is_refused_with_both_and_asked_again(path):
    typist, _ = sitting(path, "e Data check", "05/01/2026", "1 may", "share", "", clock=MAY)

    assert '"05/01/2026" can mean 2026-01-05 and 2026-05-01' in "\n".join(typist.shown)
    assert evidence_day(path) == date(2026, 5, 1)


def test_a_day_after_the_assessment_is_refused(path):
    typist, _ = sitting(path, "e Data check", "+6w", "-", clock=MAY)

    assert "July 1, 2026 is after the day of the assessment" in "\n".join(typist.shown)


def test_what_is_no_day_says_how_days_are_written(path):
    typist, _ = sitting(path, "e Data check", "soon", "-", clock=MAY)

    assert '"soon" is no day; write 2026-09-30, 30 sep' in "\n".join(typist.shown)


def test_an_approval_ends_on_a_day_to_come(path):
    sitting(path, "g DATA-06", "x No data", "CMIO", "end of september", clock=MAY)

    assert pipeline.load(path).answers.answers["data.unified-layer"].expires == date(2026, 9, 30)
