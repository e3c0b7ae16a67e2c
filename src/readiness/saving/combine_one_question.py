"""The answers of several people to one question → one answer that keeps all they wrote."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.model.scale import Scale
from readiness.saving.changes import keep_quoting
from readiness.saving.yaml_scalars import PlainScalar

_NOT_APPLICABLE = ("not_applicable", "approved_by", "expires")
Entry = Mapping[str, Any]
FigureVote = tuple[dict[str, str], str]
"""The figure of each person, on one line, and the figure the combined answer keeps."""


def combine_answer(
    voices: Mapping[str, Entry], votes: Mapping[str, str], *, faceted: bool, scale: Scale | None = None
) -> tuple[dict[str, Any], FigureVote | None]:
    """Return the combined answer in the form of an answers file, and the figures if they differ.

    `voices` holds each person's entry, `votes` the level or state it stands for; with `faceted` no votes are recorded.
    `scale` has the numbers of levels that are written by their ids.
    """
    agreed = next(iter(votes.values())) if len(set(votes.values())) == 1 else ""
    first = next((voices[name] for name in votes), {})
    entry: dict[str, Any] = {}
    if agreed == NOT_APPLICABLE:
        entry = keep_quoting({key: first[key] for key in _NOT_APPLICABLE if key in first})
    elif agreed:
        entry = (
            {"facets": keep_quoting(first["facets"])} if "facets" in first else {"level": PlainScalar(first["level"])}
        )
    if votes and not faceted:
        entry |= _rounds(voices, votes)
    if because := _agreed_because(voices):
        entry["because"] = because
    late = [voices[name]["done_late"] for name in voices if "done_late" in voices[name]]
    if late and "level" in entry:
        entry["done_late"] = keep_quoting(late[0])
    measured, figure = _measured(voices)
    if measured:
        entry["measured"] = keep_quoting(measured)
    if flags := [of["flagged"] for of in voices.values() if of.get("flagged")]:
        entry["flagged"] = keep_quoting(_parked(flags))
    if notes := [f"{name}: {text}" for name, of in voices.items() for text in _notes(of, entry)]:
        entry["note"] = "\n".join(notes)
    if evidence := _evidence(voices, scale):
        entry["evidence"] = evidence
    return entry, figure


def _rounds(voices: Mapping[str, Entry], votes: Mapping[str, str]) -> dict[str, Any]:
    """Return the votes of both rounds in all files, and each person's answer as a vote of the first."""
    rounds = {
        key: {name: vote for of in voices.values() for name, vote in of.get(key, {}).items()}
        for key in ("votes", "second_votes")
    }
    rounds["votes"] |= votes
    return {key: {name: PlainScalar(vote) for name, vote in cast.items()} for key, cast in rounds.items() if cast}


def _agreed_because(voices: Mapping[str, Entry]) -> str:
    """Return the reason for the answer if nobody wrote another; the reasons go into the note otherwise."""
    reasons = {of["because"] for of in voices.values() if of.get("because")}
    return reasons.pop() if len(reasons) == 1 else ""


def _parked(flags: Sequence[Any]) -> Any:
    """Return the first flag that says more than `true`."""
    return next((flag for flag in flags if isinstance(flag, dict)), flags[0])


def _measured(voices: Mapping[str, Entry]) -> tuple[dict[str, Any] | None, FigureVote | None]:
    """Return the latest figure, and every person's figure if they differ."""
    figures = {name: of["measured"] for name, of in voices.items() if "measured" in of}
    if not figures:
        return None, None
    latest = max(figures.values(), key=lambda figure: figure.get("date", ""))
    if all(figure == latest for figure in figures.values()):
        return latest, None
    return latest, ({name: _figure(figure) for name, figure in figures.items()}, _figure(latest))


def _figure(figure: Mapping[str, Any]) -> str:
    return str(figure["from"]["file"]) if "from" in figure else f"{figure['value']} ({figure['date']})"


def _notes(of: Entry, entry: Mapping[str, Any]) -> Iterator[str]:
    """Yield a person's note, and each part of their answer that the combined answer cannot hold elsewhere."""
    if note := of.get("note"):
        yield note.rstrip("\n")
    if (because := of.get("because")) and because != entry.get("because"):
        yield f"agreed because: {because}"
    flag = of.get("flagged")
    if isinstance(flag, dict) and flag != entry.get("flagged"):
        yield f"parked: {', '.join(str(flag[key]) for key in ('why', 'owner', 'due') if key in flag)}"
    why = of.get("not_applicable")
    if why and any(of.get(key) != entry.get(key) for key in _NOT_APPLICABLE):
        until = f", expires {of['expires']}" if "expires" in of else ""
        yield f"not applicable: {why} (approved by {of['approved_by']}{until})"
    late = of.get("done_late")
    if late and late != entry.get("done_late"):
        yield f"done late, accepted by {late['accepted_by']} on {late['date']}. {late.get('note', '')}".rstrip()
    if (figure := of.get("measured")) and figure != entry.get("measured"):
        yield f"measured: {_figure(figure)}" if "from" in figure else f"measured {figure['value']} on {figure['date']}"


_EVIDENCE = ("title", "date", "location", "use", "supports", "at")


def _evidence(voices: Mapping[str, Entry], scale: Scale | None) -> list[Any]:
    """Return every piece of evidence once, with the level of the person who named it.

    A document of the register that several people name supports the highest of their levels.
    """
    seen: list[dict[str, Any]] = []
    for of in voices.values():
        level = of.get("level")
        supports = {} if level in {None, UNKNOWN} else {"supports": level}
        for piece in of.get("evidence", []):
            full = supports | ({"use": piece} if isinstance(piece, str) else dict(piece))
            same = next((one for one in seen if "use" in full and one.get("use") == full["use"]), None)
            if same is not None:
                levels = [one["supports"] for one in (same, full) if "supports" in one]
                if levels:
                    same["supports"] = max(levels, key=lambda level: _number(level, scale))
            elif full not in seen:
                seen.append(full)
    return [_reference(one) for one in seen]


def _number(level: str, scale: Scale | None) -> int:
    found = scale.level_called(level) if scale else None
    return found if found is not None else int(level) if level.isdigit() else 0


def _reference(piece: dict[str, Any]) -> Any:
    full = {key: piece[key] for key in _EVIDENCE if key in piece}
    return full["use"] if full.keys() == {"use"} else keep_quoting(full)
