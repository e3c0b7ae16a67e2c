"""The functions, segments and sites of an answers file, each with its own answers and remedies."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.part_questions import PartKind, questions_of_part
from readiness.model.tool_use import Function, Segment, Site

SECTIONS: dict[PartKind, str] = {"function": "functions", "segment": "segments", "site": "sites"}
"""The key of the list in an answers file that has the entries of a kind."""


class PartHere(NamedTuple):
    """A part of a tool in use, or the whole of it."""

    kind: PartKind | None
    """None for the whole tool."""
    id: str
    title: str
    holder: Answers | Function | Segment | Site
    """The entry that has its answers and remedies."""

    @property
    def name(self) -> str:
        """The name in a table: `site/main`; empty for the whole tool."""
        return f"{self.kind}/{self.id}" if self.kind else ""

    @property
    def way(self) -> tuple[str, str] | None:
        """The section and the id of its entry; None for the whole tool."""
        return (SECTIONS[self.kind], self.id) if self.kind else None


def parts_here(answers: Answers, pack: Pack) -> Iterator[PartHere]:
    """Yield the whole tool, then its functions, segments and sites as the answers file names them."""
    yield PartHere(None, "", "", answers)
    yield from (PartHere("function", one.id, one.title, one) for one in answers.functions)
    titles = pack.questionnaire.segments
    yield from (PartHere("segment", one.id, titles.get(one.id, one.id), one) for one in answers.segments)
    yield from (PartHere("site", one.id, one.title, one) for one in answers.sites)


def is_asked(question: str, part: PartHere, answers: Answers, pack: Pack) -> bool:
    """Return whether a question is asked of a part, or has an answer there."""
    if question in part.holder.answers or question in part.holder.remedies:
        return True
    if part.kind:
        return question in questions_of_part(part.kind, pack)
    apart = pack.questionnaire.questions[question].asked_per
    return not (answers.functions if apart == "function" else answers.segments if apart == "segment" else ())
