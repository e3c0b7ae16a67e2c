"""The levels of the current question, with the one that a gate needs."""

from collections.abc import Iterator
from dataclasses import dataclass

from readiness.interview.navigator import TargetMarker
from readiness.interview.session import Session
from readiness.statements import interview_question as statements
from readiness.statements.statement import Words
from readiness.statements.voice import say

_MOST_LEVELS = 12
"""The longest scale that is listed level by level without texts; of a longer one only the ends appear."""


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One row of the list of levels: a level, or the ends of a scale that is too long to list."""

    level: int | None
    name: str
    """The level's name, with its id if it has one; empty where the name is its number."""
    mark: str = ""
    """The mark of a level that a gate needs, in brackets; empty for other levels."""
    meaning: str = ""

    @property
    def named(self) -> str:
        """The name and the mark, with which the text begins."""
        return f"{self.name} {self.mark}".strip()

    @property
    def text(self) -> str:
        """The name, the mark and the meaning."""
        if not (self.named and self.meaning):
            return self.named or self.meaning
        return say(statements.level_meaning(level=self.named, meaning=self.meaning))


def level_rows(session: Session) -> Iterator[LevelRow]:
    """Yield every level of the current question; the one that the next gate needs is marked."""
    question, scale = session.current, session.scale
    wanted = session.wanted(question)
    described = session.pack.rubric.questions[question.id].levels
    if len(scale.levels) > _MOST_LEVELS and not described and not any(level.meaning for level in scale.levels):
        ends = statements.scale_ends(lowest=scale.levels[0].name, highest=scale.levels[-1].name)
        yield LevelRow(None, say(ends))
        if wanted:
            yield LevelRow(wanted.level, say(statements.or_above()), _mark(wanted))
        return
    for level in scale.levels:
        mark = _mark(wanted) if wanted is not None and wanted.level == level.level else ""
        name = "" if level.name == str(level.level) else _name(level.name, level.id)
        yield LevelRow(level.level, say(name), mark, described.get(level.level) or level.meaning or "")


def _name(name: str, short: str | None) -> Words:
    return statements.level_with_id(name=name, short=short) if short else name


def _mark(wanted: TargetMarker) -> str:
    """Return the mark of the level that a gate needs."""
    match wanted.criticality:
        case "blocker":
            return say(statements.needed_blocker(gate=wanted.gate))
        case "major":
            return say(statements.needed_major(gate=wanted.gate))
    return say(statements.needed_standard(gate=wanted.gate))
