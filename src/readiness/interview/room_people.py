"""The people in the room: those that the answers file names, and those who joined by phone."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from readiness.model.participants import Participant
from readiness.saving import changes
from readiness.saving.changes import Change

if TYPE_CHECKING:
    from readiness.room.room import VotingRoom


def voters_of(participants: Sequence[Participant], room: "VotingRoom | None") -> tuple[str, ...]:
    """Return the names of the people who may vote; `room` is None when only the keyboard votes."""
    names = tuple(one.name for one in participants)
    return room.voters(names) if room else names


def to_people_who_voted(participants: Sequence[Participant], voters: Iterable[str]) -> Change | None:
    """Return the change that names people in the file who joined by phone and voted; None when it names all."""
    known = {one.name for one in participants}
    new = [{"name": name} for name in voters if name not in known]
    return changes.to_participants([*map(participant_entry, participants), *new]) if new else None


def participant_entry(participant: Participant) -> dict[str, str]:
    """Return the keys that the file has for a participant."""
    entry = {"name": participant.name}
    entry |= {"role": participant.role} if participant.role else {}
    return entry | ({"delivery_team": "true"} if participant.delivery_team else {})
