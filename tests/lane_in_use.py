"""A lane, promises and an outlook for the small pack in tests/live_tool.py, written by hand beside its assessment."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from live_tool import PACKS, TODAY, answers
from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.model.live import Part
from readiness.model.outlook import Exposed, IfNothing, Lapse, Promise, Stalled
from readiness.model.safe_steps import SafeKind, SafeQuestion, SafeStep, SiteShort, SiteStep
from readiness.model.spans import Span
from readiness.statements import roadmap as statements

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
        "likely": Span(0, 1), "high": Span(0, 2), "effort": Fraction(0), "closes": (), "collect": (), "after": None,
        "events": (), "is_too_late": False, "because": statements.started(),
    }  # fmt: skip
    return SafeStep(order=order, kind=kind, **(plain | more))


def hazards(part: Part | None = None) -> SafeQuestion:
    """Return the minimum of safe use that the hazard list lacks."""
    return SafeQuestion("safety.hazards", part, (), 1, 0, RISK, in_days(14), None)


LANE = (
    entry(1, "action", text="Stop using the tool today.", outcome="suspend"),
    entry(2, "work", initiative="hazards", questions=(hazards(),), role="owner", until=in_days(3), effort=Fraction(2)),
    entry(3, "duty", text="Review what happened", until=in_days(9), events=("E-1",), duty="review", owner="Ana Diaz"),
)
NOTHING = IfNothing(
    lapses=(
        Lapse(in_days(7), "safe-now", "safety.hazards", None, None, None, "suspend"),
        Lapse(in_days(40), "evidence", "people.training", None, None, "G1", None),
    ),
    stalled=(Stalled("G2", date(2026, 1, 30), 18),),
    waiting_sites=(SOUTH,),
    exposed=(Exposed("safety.hazards", (), RISK, TODAY, is_known=True),),
)
PROMISES = (Promise("remedy", "people.training", None, "Ana Diaz", in_days(10), in_days(40), ("training",)),)
AT_SITES = (
    SiteStep(
        1, SOUTH, "GS", "work", "local-check", (SiteShort("people.local-check", 2, None),), (), None, "owner",
        Span(0, 2), Span(0, 3), Fraction(2), (), statements.started(),
    ),
)  # fmt: skip


def with_lane(assessment: Assessment, lane: tuple[SafeStep, ...] = LANE) -> Assessment:
    """Return an assessment whose roadmap begins with the lane, with promises and an outlook."""
    roadmap = assessment.roadmap._replace(safe_now=lane, if_nothing=NOTHING, promises=PROMISES, site_steps=AT_SITES)
    return replace(assessment, roadmap=roadmap)
