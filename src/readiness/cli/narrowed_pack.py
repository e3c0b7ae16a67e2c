"""A pack with only some of its questions or frameworks, for `list`."""

from typing import NamedTuple

import typer

from readiness.cli.depth_option import depth_called
from readiness.errors import UnknownNameError
from readiness.model.asked_at_depth import at_depth
from readiness.model.pack import Pack
from readiness.model.references import FrameworkEntry
from readiness.statements import listing as statements
from readiness.statements.voice import say

_OF_DEPTH, _OF_FRAMEWORK, _OF_SEARCH = ("questions", "prework", "references"), ("references",), ("questions",)


class Narrowing(NamedTuple):
    """The options of `list` that leave something out; empty ones leave nothing out."""

    depth: str = ""
    framework: str = ""
    search: str = ""
    """Words that a question is found by."""

    def refuse_elsewhere(self, kind: str | None) -> None:
        """Raise BadParameter when an option says nothing about a kind of items."""
        for option, value, kinds in (
            ("--depth", self.depth, _OF_DEPTH),
            ("--framework", self.framework, _OF_FRAMEWORK),
            ("--search", self.search, _OF_SEARCH),
        ):
            if value and kind not in kinds:
                raise typer.BadParameter(say(statements.only_for(kinds=kinds)), param_hint=option)


NOTHING_LEFT_OUT = Narrowing()


def narrowed(pack: Pack, by: Narrowing) -> Pack:
    """Return a pack with what is left. Raises UnknownNameError for an unknown depth or framework."""
    questionnaire, rubric = pack.questionnaire, pack.rubric
    if by.depth:
        questionnaire = at_depth(questionnaire, depth_called(by.depth))
    if by.framework:
        references = rubric.references
        named = {one.id.casefold(): one.id for one in references.frameworks}
        if (framework := named.get(by.framework.casefold())) is None:
            raise UnknownNameError("framework", by.framework, list(named.values()))
        entries = tuple(one for one in references.entries if one.id.partition(":")[0] == framework)
        rubric = rubric.changed(references=references.changed(entries=entries))
    return Pack(questionnaire, rubric, pack.sha256)


def crosswalk(pack: Pack) -> list[tuple[FrameworkEntry, tuple[str, ...]]]:
    """Return each item of a framework with the codes of the questions that refer to it."""
    asked = pack.questionnaire.questions.values()
    return [
        (entry, tuple(one.code for one in asked if entry.id in one.references))
        for entry in pack.rubric.references.entries
    ]
