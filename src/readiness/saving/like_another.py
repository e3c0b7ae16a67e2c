"""The text of a new answers file with what another use case learned: own initiatives, figures, modes, and notes."""

from typing import Any

from readiness.loading.yaml_file import Document, parse
from readiness.model.pack import Pack
from readiness.safe_text import escape_controls
from readiness.saving.changes import keep_quoting
from readiness.saving.yaml_file_edit import edit_text

_COPIED = ("initiatives", "figures", "modes")
"""The copied keys of a plan; the people and days of another use case are its own."""


def like_another(text: str, other: Document, pack: Pack) -> str:
    """Return the text of a new answers file with the plan of another file and, as comments, its notes on progress.

    Copied is what the other file states itself, not what its organization's file states for all.
    """
    stated = other.data.get("plan") or {}
    plan = {key: stated[key] for key in _COPIED if stated.get(key)}
    if plan:
        document = parse(text, "new.yaml")
        text = edit_text(document, {**document.data, "plan": keep_quoting(plan)}, [], pack)
    notes = _notes(other, pack)
    return "".join([text, f"# Lessons of {_name(other)}:\n", *notes]) if notes else text


def _name(other: Document) -> str:
    return f"{_on_one_line(other.data['assessment']['use_case'])} ({_on_one_line(other.path)})"


def _notes(other: Document, pack: Pack) -> list[str]:
    codes = {one.id: one.code for one in pack.rubric.initiatives}
    progress: dict[str, Any] = other.data.get("progress") or {}
    return [
        f"#   {codes.get(id_, id_)} ({_on_one_line(own['status'])}): {_on_one_line(own['note'])}\n"
        for id_, own in progress.items()
        if own.get("note")
    ]


def _on_one_line(value: Any) -> str:
    return " ".join(escape_controls(str(value)).split())
