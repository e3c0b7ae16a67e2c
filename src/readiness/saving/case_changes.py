"""Changes of a money case and of indicators: its head, one cost line or benefit, and one actual value."""

from collections.abc import Iterable
from typing import Any, Literal

from readiness.saving.changes import Change, keep_quoting
from readiness.saving.record_changes import Fields, changed_entry, in_order, merged

CaseList = Literal["costs", "benefits"]
"""The lists of a case: each entry has an id."""


def to_case_head(fields: Fields) -> Change:
    """Return the change of what the case states beside its lines; mappings in it are taken together by key."""

    def edit(old: Any) -> dict[str, Any]:
        was = dict(old or {})
        kept = {key: dict(was.get(key) or {}) | value for key, value in fields.items() if isinstance(value, dict)}
        return merged("case", was, {**fields, **kept})

    return Change(("case",), edit)


def to_case_line(kind: CaseList, id_: str, fields: Fields) -> Change:
    """Return the change of a cost line or a benefit by its id; one that is not there is added."""
    return changed_entry(("case", kind), id_, lambda old: merged(kind, old, fields))


def to_no_case_line(kind: CaseList, id_: str) -> Change:
    """Return the change that removes a cost line or a benefit."""
    return Change(("case", kind), lambda old: _without(old, id_))


def to_case_lines(kind: CaseList, entries: Iterable[tuple[str, Fields]]) -> Change:
    """Return the change of several cost lines or benefits at once."""
    changes = [to_case_line(kind, id_, fields) for id_, fields in entries]

    def edit(old: Any) -> Any:
        for change in changes:
            old = change.edit(old)
        return old

    return Change(("case", kind), edit)


def to_indicator(id_: str, fields: Fields) -> Change:
    """Return the change of an indicator by its id; one that is not there is added."""
    return changed_entry(("indicators",), id_, lambda old: merged("indicators", old, fields))


def to_no_indicator(id_: str) -> Change:
    """Return the change that removes an indicator."""
    return Change(("indicators",), lambda old: _without(old, id_))


def to_actual(indicator: str, fields: Fields) -> Change:
    """Return the change of an actual value of an indicator; one of the same day is replaced."""
    new = merged("actuals", {}, fields)

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        others = [keep_quoting(one) for one in old.get("actuals") or [] if one.get("date") != new["date"]]
        before = [one for one in others if one.get("date", "") < new["date"]]
        after = [one for one in others if one not in before]
        return in_order("indicators", old, old | {"actuals": [*before, new, *after]})

    return changed_entry(("indicators",), indicator, edit)


def _without(old: Any, id_: str) -> list[Any] | None:
    left = [keep_quoting(entry) for entry in old or [] if not (isinstance(entry, dict) and entry.get("id") == id_)]
    return left or None
