"""The day from which a shortfall of a minimum of safe use counts."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
from hypothesis import given

from live_tool import judged as live_verdict_of
from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.model.days import days_later
from readiness.model.live import LiveVerdict, UnsafeNow

IN_USE = Path(__file__).parents[1] / "cases" / "packs" / "in-use"
PACK = load_pack("in-use", packs=IN_USE)
OVERSIGHT, DOWNTIME, TRAINING = "care.oversight", "care.downtime", "care.training"
DAYS = st.integers(0, 40).map(lambda days: (date(2026, 6, 5) - timedelta(days=days)).isoformat())
EVENTS = st.fixed_dictionaries({"kind": st.just("model-change"), "date": DAYS})


def harm(name: str, day: str) -> dict[str, Any]:
    return {"id": name, "kind": "harm", "date": day, "severity": "harm"}


def oversight(*events: dict[str, Any], shown: bool = True, found: str | None = None) -> UnsafeNow:
    """Return the shortfall of oversight after some events."""
    return next(
        one for one in judged(OVERSIGHT, list(events), shown=shown, found=found).unsafe if one.question == OVERSIGHT
    )


def judged(
    question: str,
    events: list[dict[str, Any]],
    *,
    shown: bool = True,
    found: str | None = None,
    level: int = 2,
    **more: Any,
) -> LiveVerdict:
    """Return the verdict on June 5, 2026, on a live tool of which one question is answered."""
    evidence = [{"title": "Log", "date": "2026-03-01"}] if shown else []
    data: dict[str, Any] = {
        "assessment": {
            "organization": "Elm Hill Health",
            "use_case": "Note drafting",
            "date": "2026-06-05",
            "questionnaire": "in-use@1.0.0",
            "rubric": "in-use@1.0.0",
        },
        "tool": {"status": "live"},
        "answers": {question: {"level": str(level), "evidence": evidence}},
        "remedies": {question: {"owner": "Ana", "due": "2026-07-01", "found": found}} if found else {},
        "events": events,
    } | more
    live = pipeline.score(pipeline.load(data, pack=PACK)).live
    assert live is not None
    return live


def test_a_reopened_minimum_is_short_since_the_event() -> None:
    assert oversight(harm("E-1", "2026-05-20")).since == date(2026, 5, 20)


def test_a_further_event_gives_no_more_time() -> None:
    first, second = harm("E-1", "2026-05-20"), harm("E-2", "2026-06-04")

    assert oversight(first, second).since == date(2026, 5, 20)


def test_what_was_short_before_the_event_is_short_since_it_was_found() -> None:
    assert oversight(harm("E-1", "2026-06-04"), shown=False, found="2026-05-01").since == date(2026, 5, 1)


def test_what_was_shown_before_the_event_is_short_since_the_event_whatever_was_found_earlier() -> None:
    assert oversight(harm("E-1", "2026-06-04"), found="2026-01-12").since == date(2026, 6, 4)


def test_what_just_reached_its_minimum_before_the_event_is_short_since_the_event() -> None:
    events = [harm("E-1", "2026-06-04")]
    unsafe = judged(OVERSIGHT, events, found="2026-01-12", level=1).unsafe
    (one,) = (one for one in unsafe if one.question == OVERSIGHT)

    assert one.since == date(2026, 6, 4)


def test_the_remedy_of_a_segment_tells_since_when_its_minimum_is_short() -> None:
    remedy = {"owner": "Lee", "due": "2026-07-01", "found": "2026-05-25"}
    segments = [
        {"id": "front-desk", "answers": {TRAINING: {"level": "0"}}, "remedies": {TRAINING: remedy}},
        {"id": "clinicians", "answers": {TRAINING: {"level": "0"}}},
    ]
    found = {one.part.id: one for one in judged(DOWNTIME, [], segments=segments).unsafe if one.part}

    assert {id_: (one.since.day, one.owner) for id_, one in found.items()} == {
        "front-desk": (25, "Lee"),
        "clinicians": (5, None),
    }


def test_an_acceptance_holds_for_the_segment_it_names_alone() -> None:
    accepted = {"question": TRAINING, "segment": "front-desk", "by": "Chief", "date": "2026-06-01"}
    segments = [{"id": id_, "answers": {TRAINING: {"level": "0"}}} for id_ in ("front-desk", "clinicians")]
    more: dict[str, Any] = {
        "segments": segments,
        "acceptances": [accepted | {"until": "2026-06-30", "because": "Two weeks of leave"}],
    }
    until = {one.part.id: one.until for one in judged(DOWNTIME, [], **more).unsafe if one.part}

    assert until == {"front-desk": date(2026, 6, 30), "clinicians": date(2026, 6, 19)}


@given(st.lists(EVENTS, min_size=1, max_size=3), EVENTS, st.booleans(), st.none() | DAYS)
def test_no_further_event_gives_a_minimum_more_time(
    happened: list[dict[str, Any]],
    further: dict[str, Any],
    shown: bool,  # noqa: FBT001
    found: str | None,
) -> None:
    events = [{"id": f"E-{number}"} | event for number, event in enumerate([*happened, further])]
    before, after = (judged(DOWNTIME, own, shown=shown, found=found) for own in (events[:-1], events))
    until = {one.question: one.until or date.max for one in after.unsafe}

    assert all(until[one.question] <= (one.until or date.max) for one in before.unsafe)


def test_the_time_ends_with_the_calendar() -> None:
    assert days_later(date(9999, 12, 30), 14) == date.max
    assert days_later(date(2026, 6, 5), 999_999_999) == date.max
    assert days_later(date(2026, 6, 5), 14) == date(2026, 6, 19)


def test_for_a_paused_tool_no_time_runs() -> None:
    remedies = {"safety.downtime": {"owner": "IT lead", "due": "2026-07-01", "found": "2026-01-01"}}
    short = {"safety.downtime": {"level": "0"}}
    (one,) = live_verdict_of(answers=short, remedies=remedies, tool={"status": "suspended"}).unsafe
    (live,) = live_verdict_of(answers=short, remedies=remedies).unsafe

    assert (one.until, one.is_overdue) == (None, False)
    assert (live.until, live.is_overdue) == (date(2026, 1, 8), True)
