"""Values of several files, by the person who filled in each → the first of each key, and where they differ."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from readiness.saving.combine_tool_use import UseKind

DifferenceKind = Literal["answer", "figure", "value", "evidence", "remedy", "progress", "plan", "case"] | UseKind


class Difference(NamedTuple):
    """A value that differs between the files."""

    kind: DifferenceKind
    about: str
    """The id of a question, dimension, initiative, function, site, event and so on; for the kind `value` a key of the
    header, for `plan` and `case` one of them, for `acceptance` the question with its function or segment."""
    said: dict[str, str]
    """The value in each person's file, on one line."""
    kept: str
    """The value in the combined file; empty when it stays open."""

    @property
    def label(self) -> str:
        """The value as a comment in the combined file names it: `figure of data.quality-rules`."""
        return f"{_LABELS.get(self.kind, '')}{self.about}"


_LABELS: dict[DifferenceKind, str] = {
    "figure": "figure of ",
    "evidence": "document ",
    "remedy": "remedy for ",
    "progress": "progress of ",
    "plan": "plan: ",
    "case": "case: ",
    "site": "site ",
    "function": "function ",
    "segment": "segment ",
    "event": "event ",
    "acceptance": "acceptance of ",
    "decision": "decision ",
    "indicator": "indicator ",
    "cost": "cost ",
    "benefit": "benefit ",
}


def difference(kind: DifferenceKind, about: str, said: Mapping[str, Any], kept: Any) -> Difference:
    """Return a difference of values of any kind, each on one line."""
    lines = {name: _on_one_line(value) for name, value in said.items()}
    return Difference(kind, about, lines, _on_one_line(kept))


def first_values(
    inside: Mapping[str, Mapping[str, Any]],
    order: Sequence[str],
    differences: list[Difference],
    kind: DifferenceKind = "value",
) -> dict[str, Any]:
    """Return the first value of each key in any file, and add a difference for each key whose values differ."""
    merged: dict[str, Any] = {}
    for key in dict.fromkeys([*order, *(key for of in inside.values() for key in of)]):
        by_name = {name: of[key] for name, of in inside.items() if key in of}
        if not by_name:
            continue
        merged[key] = next(iter(by_name.values()))
        if any(value != merged[key] for value in by_name.values()):
            differences.append(difference(kind, key, by_name, merged[key]))
    return merged


def _on_one_line(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_on_one_line(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return "; ".join(_on_one_line(inner) for inner in value)
    return str(value)
