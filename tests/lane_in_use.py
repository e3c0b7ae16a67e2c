"""A lane, promises and an outlook for the small pack in tests/live_tool.py, written by hand beside its assessment."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from inspect import signature
from typing import Any, TypeVar

from live_tool import PACKS, TODAY, answers
from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.model.live import Part
from readiness.model.outlook import Exposed, IfNothing, Lapse, Promise, Stalled
from readiness.model.safe_steps import SafeKind, SafeQuestion, SafeStep, SiteShort, SiteStep
from readiness.model.spans import Dates, Span
from readiness.statements import roadmap as statements

T = TypeVar("T")
RISK = "A known danger is met by nobody."
NORTH, SOUTH = Part("site", "north", "North campus"), Part("site", "south", "South campus")


def in_days(number: int) -> date:
    """Return the day a number of days after the assessment."""
    return TODAY + timedelta(days=number)


def assessed(**changes: Any) -> Assessment:
    """Return the assessment of a live tool in order, with some sections of its answers replaced."""
    return pipeline.assess(pipeline.load(answers(**changes), PACKS))


def entry(order: int, kind: SafeKind, **more: Any) -> SafeStep:
    """Return an entry of the lane that takes one week."""
    plain: dict[str, Any] = {
        "initiative": None, "text": None, "parts": (), "questions": (), "owner": None, "role": None, "until": None,
        "dates": Dates(Span(0, 1), 0, 1, 2), "effort": Fraction(0), "closes": (), "collect": (), "after": None,
        "events": (), "is_too_late": False, "because": statements.started(), "waits_for": (), "look_back": False,
        "status": "planned",
    }  # fmt: skip
    return made(SafeStep, order=order, kind=kind, **(plain | more))


def made(kind: Callable[..., T], /, **given: Any) -> T:
    """Return a part of a roadmap from the fields that matter; the others are None."""
    return kind(**(dict.fromkeys(signature(kind).parameters) | given))


def hazards() -> SafeQuestion:
    """Return the minimum of safe use that the hazard list lacks."""
    return made(SafeQuestion, question="safety.hazards", at=(), needs=1, has=0, risk=RISK, until=in_days(14))


LANE = (
    entry(1, "action", text="Stop using the tool today.", outcome="suspend"),
    entry(2, "work", initiative="hazards", questions=(hazards(),), role="owner", until=in_days(3), effort=Fraction(2)),
    entry(3, "duty", text="Review what happened", until=in_days(9), events=("E-1",), duty="review", owner="Ana Diaz"),
)
NOTHING = IfNothing(
    lapses=(
        made(Lapse, day=in_days(7), kind="safe-now", id="safety.hazards", outcome="suspend"),
        made(Lapse, day=in_days(40), kind="evidence", id="people.training", gate="G1"),
    ),
    stalled=(made(Stalled, gate="G2", since=date(2026, 1, 30), weeks=18),),
    waiting_sites=(SOUTH,),
    exposed=(made(Exposed, question="safety.hazards", parts=(), risk=RISK, since=TODAY, is_known=True),),
)
PROMISES = (
    made(
        Promise,
        kind="remedy",
        id="people.training",
        owner="Ana Diaz",
        promised=in_days(10),
        planned=in_days(40),
        chance=Fraction(1, 4),
        initiatives=("training",),
    ),
)
AT_SITES = (
    made(
        SiteStep,
        order=1,
        site=SOUTH,
        gate="GS",
        kind="work",
        initiative="local-check",
        questions=(made(SiteShort, question="people.local-check", needs=2),),
        closes=(),
        role="owner",
        dates=Dates(Span(0, 2), 0, 2, 3),
        effort=Fraction(2),
        collect=(),
        because=statements.started(),
    ),
)


def with_lane(assessment: Assessment, lane: tuple[SafeStep, ...] = LANE) -> Assessment:
    """Return an assessment whose roadmap begins with the lane, with promises and an outlook."""
    roadmap = assessment.roadmap._replace(safe_now=lane, if_nothing=NOTHING, promises=PROMISES, site_steps=AT_SITES)
    return replace(assessment, roadmap=roadmap)
