"""A roadmap compared with a saved baseline, in lines."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase

_WAS = date(2026, 10, 15)
_NOW = date(2026, 11, 12)
_WORK = "I-12 Structured pilot"


@phrase("Against the plan of {day}", day=date(2026, 6, 5))
def heading(*, day: date) -> None:
    """A heading."""


@phrase("In progress before its turn")
def before_its_turn() -> None:
    """A heading above work in progress whose prerequisites are open."""


@phrase("{number} week later", "{number} weeks later", by="number", number=4)
def later(*, number: int) -> None:
    """A difference of two days."""


@phrase("{number} week earlier", "{number} weeks earlier", by="number", number=4)
def earlier(*, number: int) -> None:
    """A difference of two days."""


@phrase("no change")
def same() -> None:
    """A difference of two days: less than half a week."""


@phrase(
    "{gate}: promised {promised} (80%), now {now}: {difference}",
    gate="G2", promised=_WAS, now=_NOW, difference=later(number=4),
)  # fmt: skip
def gate_moved(*, gate: str, promised: date, now: date, difference: Statement) -> None:
    """A gate with its promised day and the one of today; both days have a chance of 80%."""


@phrase("{gate}: reached; promised {promised} (80%)", gate="G2", promised=_WAS)
def gate_reached(*, gate: str, promised: date) -> None:
    """A gate that is reached."""


@phrase("{gate}: promised {promised} (80%); this roadmap has no day for it", gate="G2", promised=_WAS)
def gate_open(*, gate: str, promised: date) -> None:
    """A gate that was promised: a nearer target is planned, too much is unknown, or it stays short."""


@phrase("{gate}: not promised; now {now} (80%)", gate="G3", now=_NOW)
def gate_added(*, gate: str, now: date) -> None:
    """A gate that the baseline does not have."""


@phrase(
    "Late: {work}: promised {promised} (80%), now {now}: {difference}",
    work=_WORK, promised=_WAS, now=_NOW, difference=later(number=4),
)  # fmt: skip
def late(*, work: Words, promised: date, now: date, difference: Statement) -> None:
    """Work that is finished after the promised day; both days have a chance of 80%."""


@phrase("Late: {work}: due {due}, now {now} (80%)", work=_WORK, due=_WAS, now=_NOW)
def past_due(*, work: Words, due: date, now: date) -> None:
    """Work that is finished after the day it is due."""


@phrase("Blocked: {work}: in progress, but {before} must come first and is not done", work=_WORK, before="I-03")
def blocked_by_one(*, work: Words, before: str) -> None:
    """Work in progress whose prerequisite is open."""


@phrase(
    "Blocked: {work}: in progress, but {before} must come first and are not done", work=_WORK, before=("I-03", "I-04")
)
def blocked_by(*, work: Words, before: tuple[Value, ...]) -> None:
    """Work in progress whose prerequisites are open."""


@phrase("Not begun: {work}: planned to start on {start}", work=_WORK, start=_WAS)
def not_begun(*, work: Words, start: date) -> None:
    """Work whose planned start is past."""


@phrase("Done: {items}", items=("I-01", "I-02"))
def done(*, items: tuple[Value, ...]) -> None:
    """Initiatives of the baseline that are done, by code."""


@phrase("In progress, and not late: {items}", items=("I-01", "I-02"))
def in_progress(*, items: tuple[Value, ...]) -> None:
    """Initiatives in progress, by code."""


@phrase("Added: {items}", items=("I-01", "I-02"))
def added(*, items: tuple[Value, ...]) -> None:
    """Initiatives that the baseline does not have, by code."""


@phrase("Dropped: {items}", items=("I-01", "I-02"))
def dropped(*, items: tuple[Value, ...]) -> None:
    """Initiatives of the baseline that are neither planned any more nor done, by code."""


@phrase("{number} other initiative as promised or earlier", "{number} others as promised or earlier", by="number",
        number=8)  # fmt: skip
def as_planned(*, number: int) -> None:
    """The planned initiatives of the baseline about which nothing else is said."""


@phrase("{work} at {site}", work=_WORK, site="North campus")
def at_site(*, work: Words, site: str) -> None:
    """Work at one site."""
