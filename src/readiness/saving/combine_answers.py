"""What several people said of one question → one answer that keeps all of it."""

from collections.abc import Iterator, Mapping
from typing import Any

from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.saving.changes import keep_quoting
from readiness.saving.yaml_scalars import PlainScalar

Entry = Mapping[str, Any]
FigureVote = tuple[dict[str, str], str]
"""What each person measured, in words, and what is kept."""


def combine_answer(
    voices: Mapping[str, Entry], votes: Mapping[str, str], *, faceted: bool
) -> tuple[dict[str, Any], FigureVote | None]:
    """Return the answer as it stands in a file, and the figures where they differ.

    `voices` holds what each person wrote, `votes` what it comes to; with `faceted` nobody votes.
    """
    agreed = next(iter(votes.values())) if len(set(votes.values())) == 1 else ""
    first = next((voices[name] for name in votes), {})
    entry: dict[str, Any] = {}
    if agreed == NOT_APPLICABLE:
        entry = {"not_applicable": first["not_applicable"], "approved_by": first["approved_by"]}
    elif agreed:
        entry = (
            {"facets": keep_quoting(first["facets"])} if "facets" in first else {"level": PlainScalar(first["level"])}
        )
    if votes and not faceted:
        cast = {name: vote for of in voices.values() for name, vote in of.get("votes", {}).items()}
        entry["votes"] = {name: PlainScalar(vote) for name, vote in (cast | dict(votes)).items()}
    late = [voices[name]["done_late"] for name in voices if "done_late" in voices[name]]
    if late and "level" in entry:
        entry["done_late"] = keep_quoting(late[0])
    measured, figure = _measured(voices)
    if measured:
        entry["measured"] = keep_quoting(measured)
    if any(of.get("flagged") for of in voices.values()):
        entry["flagged"] = PlainScalar("true")
    if notes := [f"{name}: {text}" for name, of in voices.items() for text in _notes(of, entry)]:
        entry["note"] = "\n".join(notes)
    if evidence := list(_evidence(voices)):
        entry["evidence"] = evidence
    return entry, figure


def _measured(voices: Mapping[str, Entry]) -> tuple[dict[str, str] | None, FigureVote | None]:
    """The latest figure, and what each said where they differ."""
    said = {name: of["measured"] for name, of in voices.items() if "measured" in of}
    if not said:
        return None, None
    kept = max(said.values(), key=lambda figure: figure["date"])
    if all(figure == kept for figure in said.values()):
        return kept, None
    return kept, ({name: _figure(figure) for name, figure in said.items()}, _figure(kept))


def _figure(figure: Mapping[str, str]) -> str:
    return f"{figure['value']} on {figure['date']}"


def _notes(of: Entry, entry: Mapping[str, Any]) -> Iterator[str]:
    """What a person wrote, and what they said that has no other place in the combined answer."""
    if note := of.get("note"):
        yield note.rstrip("\n")
    why = of.get("not_applicable")
    if why and (why, of["approved_by"]) != (entry.get("not_applicable"), entry.get("approved_by")):
        yield f"not applicable: {why} (approved by {of['approved_by']})"
    late = of.get("done_late")
    if late and late != entry.get("done_late"):
        yield f"done late, accepted by {late['accepted_by']} on {late['date']}. {late.get('note', '')}".rstrip()
    if (figure := of.get("measured")) and figure != entry.get("measured"):
        yield f"measured {_figure(figure)}"


def _evidence(voices: Mapping[str, Entry]) -> Iterator[dict[str, Any]]:
    """Every piece once, for the level of the person who named it."""
    seen: list[dict[str, Any]] = []
    for of in voices.values():
        level = of.get("level")
        supports = {} if level in {None, UNKNOWN} else {"supports": level}
        for piece in of.get("evidence", []):
            full = supports | dict(piece)
            if full not in seen:
                seen.append(full)
                yield keep_quoting({key: full[key] for key in ("title", "date", "location", "supports") if key in full})
