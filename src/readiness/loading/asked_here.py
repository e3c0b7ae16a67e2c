"""Decide where a part of a split question is asked: by the profile, and of a site, a function or a segment."""

from collections.abc import Mapping
from functools import cache

from readiness.loading.yaml_file import KeyPath
from readiness.model.adapt_to_profile import may_hold
from readiness.model.condition import Profile
from readiness.model.condition_text import condition_words
from readiness.model.pack import Pack
from readiness.model.part_questions import PartKind, questions_of_part
from readiness.statements import migrating as says
from readiness.statements.statement import Statement

_KINDS: Mapping[str, PartKind] = {"functions": "function", "segments": "segment", "sites": "site"}


class AskedHere:
    """The questions that are asked in each place of one file."""

    def __init__(self, pack: Pack, profile: Profile) -> None:
        self.asked = pack.questionnaire
        self.profile = self.asked.settled(profile)
        self._of_part = cache(lambda kind: frozenset(questions_of_part(kind, pack)))

    def why_not(self, old: str, new: str, way: KeyPath) -> Statement | None:
        """Return the reason a part of a split question gets no entry at a key path; None where it is asked there."""
        question = self.asked.questions[new]
        named = {"old": old, "new": new, "code": question.code}
        kind = _KINDS.get(str(way[0]))
        if kind and new not in self._of_part(kind):
            told = {"function": says.not_of_functions, "segment": says.not_of_segments, "site": says.not_of_sites}
            return told[kind](**named)
        if question.ask_when and not may_hold(question.ask_when, self.profile):
            return says.not_of_profile(**named, condition=condition_words(question.ask_when, self.asked))
        return None
