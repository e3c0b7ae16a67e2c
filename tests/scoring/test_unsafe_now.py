"""The day from which a shortfall of a minimum of safe use counts."""

from datetime import date
from pathlib import Path
from typing import Any

from readiness import pipeline
from readiness.model.live import UnsafeNow

IN_USE = Path(__file__).parents[1] / "cases" / "packs" / "in-use"
OVERSIGHT = "care.oversight"


def harm(name: str, day: str) -> dict[str, Any]:
    return {"id": name, "kind": "harm", "date": day, "severity": "harm"}


def oversight(*events: dict[str, Any], shown: bool = True, found: str | None = None) -> UnsafeNow:
    """Return the shortfall of oversight of a live tool on June 5, 2026, after some events."""
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
        "answers": {OVERSIGHT: {"level": "2", "evidence": evidence}},
        "remedies": {OVERSIGHT: {"owner": "Ana", "due": "2026-07-01", "found": found}} if found else {},
        "events": list(events),
    }
    live = pipeline.score(pipeline.load(data, IN_USE)).live
    assert live is not None
    return next(one for one in live.unsafe if one.question == OVERSIGHT)


def test_a_reopened_minimum_is_short_since_the_event() -> None:
    assert oversight(harm("E-1", "2026-05-20")).since == date(2026, 5, 20)


def test_a_further_event_gives_no_more_time() -> None:
    first, second = harm("E-1", "2026-05-20"), harm("E-2", "2026-06-04")

    assert oversight(first, second).since == date(2026, 5, 20)


def test_what_was_short_before_the_event_is_short_since_it_was_found() -> None:
    assert oversight(harm("E-1", "2026-06-04"), shown=False, found="2026-05-01").since == date(2026, 5, 1)


def test_what_was_shown_before_the_event_is_short_since_the_event_whatever_was_found_earlier() -> None:
    assert oversight(harm("E-1", "2026-06-04"), found="2026-01-12").since == date(2026, 6, 4)
