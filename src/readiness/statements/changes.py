"""Changes of packs and of results since an earlier assessment."""

from __future__ import annotations

from datetime import date

from readiness.statements import states
from readiness.statements.statement import Statement, Value, phrase

_DAY = date(2026, 3, 2)


@phrase("{pack} ({digest})", pack="acme-ai@1.0", digest="3f9a12c4")
def content(*, pack: str, digest: str) -> None:
    """The content of a pack, with the first digits of its digest."""


@phrase("{pack} (content not recorded)", pack="acme-ai@1.0")
def content_not_recorded(*, pack: str) -> None:
    """The version of a pack, where the answers do not state the digest of its content."""


@phrase(
    "questionnaire {questionnaire} and rubric {rubric} ({digest})",
    questionnaire="healthcare-ai@1.0",
    rubric="acme-ai@2.0",
    digest="3f9a12c4",
)
def content_of_two(*, questionnaire: str, rubric: str, digest: str) -> None:
    """The content of a questionnaire and a rubric of another name, with the first digits of their digest."""


@phrase(
    "last judged by {before}, now judged by {now}",
    before=content(pack="acme-ai@1.0", digest="3f9a12c4"),
    now=content(pack="acme-ai@1.1", digest="91be7702"),
)
def judged_by(*, before: Statement, now: Statement) -> None:
    """Both contents of a pack, in a message that the answers are judged by another one than before."""


@phrase(
    "Re-judged: the answers were last judged by {before}, and are judged here by {now}.",
    before=content(pack="acme-ai@1.0", digest="3f9a12c4"),
    now=content(pack="acme-ai@1.1", digest="91be7702"),
)
def rejudged(*, before: Statement, now: Statement) -> None:
    """A sentence of the report on answers that were last judged by another version of their pack."""


@phrase(
    "Re-judged: the earlier answers were judged by {before}; here they are judged by {now}.",
    before=content(pack="acme-ai@1.0", digest="3f9a12c4"),
    now=content(pack="acme-ai@1.1", digest="91be7702"),
)
def earlier_rejudged(*, before: Statement, now: Statement) -> None:
    """A sentence of the report on the answers of the previous assessment."""


@phrase("{gate} went from {before} to {now}", gate="G1", before=states.failed(), now=states.passed())
def verdict_changed(*, gate: str, before: Statement, now: Statement) -> None:
    """One of the changes, in a list."""


@phrase("no gate's verdict changed")
def no_verdict_changed() -> None:
    """One of the changes, in a list."""


@phrase("{dimensions} rose", dimensions=("Data", "Security"))
def rose(*, dimensions: tuple[Value, ...]) -> None:
    """One of the changes, in a list: dimensions with a higher score."""


@phrase("{dimensions} fell", dimensions=("Data", "Security"))
def fell(*, dimensions: tuple[Value, ...]) -> None:
    """One of the changes, in a list: dimensions with a lower score."""


@phrase("{number} raised", number=3)
def raised(*, number: int) -> None:
    """The number of answers with a higher level, in a list."""


@phrase("{number} lowered", number=3)
def lowered(*, number: int) -> None:
    """The number of answers with a lower level, in a list."""


@phrase("{number} answered", number=3)
def answered(*, number: int) -> None:
    """The number of questions that have an answer now and had none, in a list."""


@phrase("{number} no longer answered", number=1)
def unanswered(*, number: int) -> None:
    """The number of questions that had an answer and have none now, in a list."""


@phrase("{number} lost its evidence", "{number} lost their evidence", by="number", number=2)
def lost_evidence(*, number: int) -> None:
    """The number of answers whose level is no longer supported by evidence, in a list."""


@phrase("{number} reopened", number=2)
def reopened(*, number: int) -> None:
    """The number of answers that an event reopened, in a list."""


@phrase("{number} in other ways", number=3)
def otherwise(*, number: int) -> None:
    """The number of answers that changed but for their level, in a list."""


@phrase(
    "{number} answer changed ({ways})",
    "{number} answers changed ({ways})",
    by="number",
    number=5,
    ways=(raised(number=3), lowered(number=2)),
)
def answers_changed_by(*, number: int, ways: tuple[Statement, ...]) -> None:
    """One of the changes, in a list."""


@phrase("{number} answer changed", "{number} answers changed", by="number", number=5)
def answers_changed(*, number: int) -> None:
    """One of the changes, in a list."""


@phrase("no answer changed")
def no_answer_changed() -> None:
    """One of the changes, in a list."""


@phrase("Since {day}: {changes}.", day=_DAY, changes=(no_verdict_changed(), answers_changed(number=5)))
def since(*, day: date, changes: tuple[Statement, ...]) -> None:
    """The summary of the changes since the previous assessment."""


@phrase(
    "Since {day} (the answers of that day are re-judged here): {changes}.",
    day=_DAY,
    changes=(no_verdict_changed(), answers_changed(number=5)),
)
def since_rejudged(*, day: date, changes: tuple[Statement, ...]) -> None:
    """The summary of the changes, where the earlier answers were judged by another version of their pack."""


@phrase(
    "{gate} has {now} blocker short instead of {before}",
    "{gate} has {now} blockers short instead of {before}",
    by="now",
    gate="G1",
    before=10,
    now=4,
)
def blockers_moved(*, gate: str, before: int, now: int) -> None:
    """One of the changes, in a list: the number of short blockers of the next gate."""


@phrase(
    "{gate} still has {now} blocker short",
    "{gate} still has {now} blockers short",
    by="now",
    gate="G1",
    now=4,
)
def blockers_stayed(*, gate: str, now: int) -> None:
    """One of the changes, in a list: the number of short blockers of the next gate."""


@phrase("its 80% date moved from {before} to {now}", before=_DAY, now=date(2026, 10, 2))
def date_moved(*, before: date, now: date) -> None:
    """One of the changes, in a list, after the one on the blockers of the next gate."""


@phrase("its 80% date stays {now}", now=_DAY)
def date_stayed(*, now: date) -> None:
    """One of the changes, in a list, after the one on the blockers of the next gate."""


@phrase("it has no 80% date any more (it was {before})", before=_DAY)
def date_lost(*, before: date) -> None:
    """One of the changes, in a list, after the one on the blockers of the next gate."""


@phrase("its 80% date is now {now} (it had none)", now=_DAY)
def date_gained(*, now: date) -> None:
    """One of the changes, in a list, after the one on the blockers of the next gate."""
