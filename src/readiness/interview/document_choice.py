"""The choice of a document of the register as evidence: newest first, narrowed by letters, with a new one last."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Literal

from readiness.interview.prompts import Prompts
from readiness.interview.text_layout import wrap_text
from readiness.model.evidence_register import EvidenceEntry
from readiness.statements import interview_documents as statements
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say

Chosen = str | Literal[False] | None
"""The id of a document; False for a new one, None for nothing."""
_MOST = 9
NEW, REMOVE = "+", "-"


class DocumentChoice:
    """The documents that can be chosen, and what is typed about them."""

    def __init__(self, asking: Prompts, register: Mapping[str, EvidenceEntry]) -> None:
        self._asking = asking
        order = sorted(register, key=lambda id_: (-(register[id_].date or date.min).toordinal(), register[id_].title))
        self._register = {id_: register[id_] for id_ in order}

    def ask(self, prompt: Words) -> Chosen | Literal["-"]:
        """Return the document that is chosen, `-` to remove the last piece, or None at once for an empty register.

        Enter takes the first of the list, a number another, and letters narrow the list.
        """
        narrowed = ""
        while True:
            typed, is_seen = self._asking.listed(prompt, partial(self._list, narrowed))
            if typed in {NEW, REMOVE}:
                return False if typed == NEW else REMOVE
            shown = self._matching(narrowed)
            if not typed:
                return shown[0] if shown else None
            if typed.isascii() and typed.isdigit():
                if 0 < int(typed[:4]) <= len(shown[:_MOST]):
                    return shown[int(typed[:4]) - 1]
                self._asking.tell(statements.no_number(number=len(shown[:_MOST])))
                continue
            found = self._matching(typed)
            if len(found) == 1 or (found and is_seen):
                return found[0]
            if not found:
                self._asking.tell(statements.none_like(text=typed[:40]))
            narrowed = typed if found else ""

    def _matching(self, typed: str) -> Sequence[str]:
        """Return the documents whose title or id has every word that is typed."""
        words = typed.casefold().split()
        return [
            id_ for id_, one in self._register.items() if all(word in f"{one.title} {id_}".casefold() for word in words)
        ]

    def _list(self, narrowed: str, typed: str) -> str:
        """Return the first documents that fit what is typed so far, one to a line, and the line for a new one."""
        found = self._matching(narrowed if typed in {"", NEW, REMOVE} or typed.isdigit() else typed)
        width = self._asking.width
        lines = [wrap_text(self._line(id_), width, f"  {place}  ") for place, id_ in enumerate(found[:_MOST], 1)]
        if len(found) > _MOST:
            lines.append(f"     {say(statements.more(number=len(found) - _MOST))}")
        return "\n".join([*lines, f"  {NEW}  {say(statements.a_new_one())}"])

    def _line(self, id_: str) -> Statement:
        one = self._register[id_]
        if one.date:
            return statements.document(name=id_, title=one.title, day=one.date)
        return statements.undated(name=id_, title=one.title)
