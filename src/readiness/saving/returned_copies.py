"""Several returns of one copy of a form → the one that was saved last, and where the others differ from it."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from readiness.loading.yaml_file import Document
from readiness.model.pack import Pack
from readiness.statements import returned_forms as says
from readiness.statements.statement import Statement


class TwoReturns(NamedTuple):
    """Two returns of one copy of a form."""

    form: str
    """The id of the copy."""
    name: str
    """The person who filled it in, as the later one says."""
    first: str
    """The moment at which the earlier was saved: `2026-05-12T09:10:00Z`."""
    last: str
    differ: tuple[str, ...]
    """The ids of the questions whose answers differ."""

    def said(self, pack: Pack) -> Statement:
        """The two as a sentence, with the codes of questions."""
        asked = pack.questionnaire.questions
        first, last = (moment.removesuffix("Z")[:16].replace("T", " ") for moment in (self.first, self.last))
        if not self.differ:
            return says.returned_twice_alike(form=self.form, name=self.name, first=first, last=last)
        codes = ", ".join(asked[id_].code if id_ in asked else id_ for id_ in self.differ)
        number = len(self.differ)
        return says.returned_twice(form=self.form, name=self.name, first=first, last=last, number=number, codes=codes)


def latest_returns(returns: Sequence[Document]) -> tuple[list[Document], list[TwoReturns]]:
    """Return the returned forms, of each copy only the one saved last, and each pair that this decided.

    Every return is whole: its form has an id and a moment.
    """
    latest: dict[str, Document] = {}
    for one in returns:
        id_ = one.data["form"]["id"]
        if id_ not in latest or _saved(latest[id_]) <= _saved(one):
            latest[id_] = one
    earlier = [one for one in returns if latest[one.data["form"]["id"]] is not one]
    return list(latest.values()), [_two(one, latest[one.data["form"]["id"]]) for one in earlier]


def _saved(document: Document) -> str:
    moment: str = document.data["form"]["saved"]
    return moment


def _two(first: Document, last: Document) -> TwoReturns:
    before, now = (one.data.get("answers") or {} for one in (first, last))
    differ = tuple(id_ for id_ in {**before, **now} if before.get(id_) != now.get(id_))
    form = last.data["form"]
    return TwoReturns(form["id"], _name(last.data), _saved(first), form["saved"], differ)


def _name(data: Mapping[str, Any]) -> str:
    named = data["assessment"].get("participants")
    first = named[0] if isinstance(named, list) and named else ""
    return str(first.get("name", "") if isinstance(first, dict) else first)
