"""Files of several people → one entry for each question, with the answer of each person as a vote."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any, NamedTuple

from readiness.carrier import ReturnedAnswers
from readiness.errors import Problem, ReadinessError
from readiness.exchange.merged_answer import as_mapping, says_more
from readiness.exchange.stated_entries import StatedEntry, old_entry
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.model.scale import Scale
from readiness.safe_text import escape_controls
from readiness.saving.combine_one_question import combine_answer
from readiness.saving.file_contents import FileContents
from readiness.statements import combining, quoting
from readiness.statements import table_problems as says

_LONGEST_NAME = 100
_KINDS = ("level", "facets", "not_applicable", "approved_by", "expires")


class Voice(NamedTuple):
    """A person whose file came back."""

    name: str
    role: str
    returned: ReturnedAnswers


class CombinedEntries(NamedTuple):
    """The entries of several files as one."""

    entries: tuple[StatedEntry, ...]
    apart: tuple[str, ...]
    """The ids of the questions whose votes differ; no level is taken there."""
    problems: tuple[Problem, ...]


def voices_of(returned: Sequence[ReturnedAnswers]) -> list[Voice]:
    """Return who filled in each file, by its only participant or else by the name of the file.

    Raises ReadinessError when two files are from one person.
    """
    voices = [_voice(one) for one in returned]
    names = [one.name for one in voices]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise ReadinessError(combining.same_person(name=quoting.found(twice)), combining.one_participant())
    return voices


def _voice(returned: ReturnedAnswers) -> Voice:
    stem = " ".join(escape_controls(PurePath(returned.document.path).stem).split())[:_LONGEST_NAME]
    participants = (returned.document.data.get("assessment") or {}).get("participants") or []
    one = participants[0] if len(participants) == 1 else {}
    role = str(one.get("role") or "") if isinstance(one, dict) else ""
    return Voice(returned.person or stem, role, returned)


def combined_entries(
    voices: Sequence[Voice], taken: Sequence[Sequence[StatedEntry]], file: FileContents
) -> CombinedEntries:
    """Return the entries of several files as one; `taken` has those of each voice that are taken.

    A question that everybody leaves as the answers file has it is left out.
    """
    by_place: dict[tuple[str, Any, str], dict[str, StatedEntry]] = {}
    for voice, entries in zip(voices, taken, strict=True):
        for entry in entries:
            by_place.setdefault((entry.section, entry.part, entry.id), {})[voice.name] = entry
    found, apart = list[StatedEntry](), list[str]()
    for (section, _, id_), said in by_place.items():
        if section == "remedies":
            found.append(next(iter(said.values())))
            continue
        if any(says_more(old_entry(one, file), one.stated, _scale(id_, file)) for one in said.values()):
            entry, is_apart = _combined(said, file)
            found.append(entry)
            apart += [id_] if is_apart else []
    problems = tuple(problem for said in by_place.values() for problem in _other_remedies(said, voices))
    return CombinedEntries(tuple(found), tuple(dict.fromkeys(apart)), problems)


def _combined(said: Mapping[str, StatedEntry], file: FileContents) -> tuple[StatedEntry, bool]:
    """Return the entries of several people about one question as one, and whether their votes differ."""
    first = next(iter(said.values()))
    old = as_mapping(old_entry(first, file))
    voices = {name: _own(name, one.stated, old) for name, one in said.items()}
    votes = {name: vote for name, one in said.items() if (vote := _vote(one.stated))}
    faceted = file.pack.rubric.facets is not None
    entry, _ = combine_answer(voices, votes, faceted=faceted, scale=_scale(first.id, file))
    if note := entry.get("note"):
        entry["note"] = "\n".join(filter(None, (old.get("note"), note)))
    return first._replace(stated=entry), len(set(votes.values())) > 1


def _own(name: str, stated: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a person states beyond the answers file, and always their answer, which is a vote."""
    if f"{name}: {stated.get('note')}" in (old.get("note") or ""):
        stated = {key: value for key, value in stated.items() if key != "note"}
    own = {key: value for key, value in stated.items() if key in _KINDS or value != old.get(key)}
    if "evidence" in own:
        own["evidence"] = [one for one in own["evidence"] if one not in old.get("evidence", [])]
    return {key: value for key, value in own.items() if value}


def _vote(stated: Mapping[str, Any]) -> str:
    """Return an answer as a vote; empty when there is no answer."""
    if stated.get("unknown"):
        return UNKNOWN
    if stated.get("not_applicable"):
        return NOT_APPLICABLE
    facets = stated.get("facets") or {}
    return str(stated.get("level") or "") or " ".join(f"{facet} {level}" for facet, level in sorted(facets.items()))


def _scale(question: str, file: FileContents) -> Scale | None:
    return file.pack.rubric.scale_of(question) if question in file.pack.rubric.questions else None


def _other_remedies(said: Mapping[str, StatedEntry], voices: Sequence[Voice]) -> Iterator[Problem]:
    """Yield a problem where another file states another remedy than the first."""
    documents = {voice.name: voice.returned.document for voice in voices}
    first, *others = said.items()
    for name, entry in others if first[1].section == "remedies" else ():
        if entry.stated != first[1].stated:
            message, hint = says.another_remedy(file=documents[first[0]].path), says.keep_one()
            yield documents[name].problem(entry.way, message, hint)
