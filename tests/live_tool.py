"""Answers about a tool in use, judged by the small pack in tests/packs; in order until something is changed."""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

from readiness import pipeline
from readiness.model.live import LiveVerdict
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard

PACKS = Path(__file__).parent / "packs"
TODAY = date(2026, 6, 5)


def shown(level: int = 2, day: str = "2026-03-01") -> dict[str, Any]:
    """Return an answer at a level with evidence of a day."""
    return {"level": str(level), "evidence": [{"title": "Minutes", "date": day}]}


def answers(**changes: Any) -> dict[str, Any]:
    """Return the answers about a live tool in order, with some of their sections replaced."""
    data: dict[str, Any] = {
        "assessment": {
            "organization": "Elm Hill Health",
            "use_case": "Note drafting",
            "date": TODAY.isoformat(),
            "questionnaire": "live-tool@1.0.0",
            "rubric": "live-tool@1.0.0",
            "milestones": {"G1": "2025-11-03", "G2": "2026-01-30", "go_live": "2026-02-01"},
        },
        "tool": {"status": "live", "since": "2026-02-01"},
        "answers": {
            "safety.oversight": shown(),
            "safety.hazards": shown(),
            "safety.downtime": shown(),
            "people.training": shown(),
        },
    }
    for key, value in deepcopy(changes).items():
        data[key] = data[key] | value if key in {"answers", "assessment"} else value
    return {key: value for key, value in data.items() if value is not None}


def scored(**changes: Any) -> Scorecard:
    """Return the scorecard of a live tool in order, with some sections of its answers replaced."""
    return pipeline.score(pipeline.load(answers(**changes), PACKS))


def judged(**changes: Any) -> LiveVerdict:
    """Return the verdict on a live tool in order, with some sections of its answers replaced."""
    verdict = scored(**changes).live
    assert verdict is not None
    return verdict


def event(kind: str = "harm", day: str | None = "2026-05-20", **more: Any) -> dict[str, Any]:
    """Return an event of a kind on a day."""
    return {"id": "E-1", "kind": kind} | ({"date": day} if day else {}) | more


def closed(day: str) -> dict[str, Any]:
    """Return the closing of an event on a day, with evidence of that day."""
    return {"date": day, "by": "Safety officer", "evidence": [{"title": "Review", "date": day}]}


def planned(target: str | None = None, site: str | None = None, **changes: Any) -> Roadmap:
    """Return the roadmap of a live tool in order, with some sections of its answers replaced."""
    return pipeline.assess(pipeline.load(answers(**changes), PACKS), target, site=site).roadmap
