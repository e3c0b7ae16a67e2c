"""One change to an answers file: which value, and what becomes of it. Plain data in, plain data out."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from readiness.errors import ReadinessError
from readiness.model.participants import UNKNOWN
from readiness.saving.yaml_scalars import PlainScalar

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
_LIKE_A_VALUE = re.compile(r"true|false|[0-9]{1,9}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,9}\.[0-9]{1,9}")
_ORDER = (
    "level", "facets", "not_applicable", "approved_by", "votes", "done_late", "measured", "flagged", "note", "evidence",
)  # fmt: skip


@dataclass(frozen=True)
class Change:
    """What becomes of one value of the file."""

    way: tuple[str, ...]
    """The keys that lead to it."""
    edit: Callable[[Any], Any]
    """From the old value, None where there is none, to the new one; None takes it out."""


def to_level(question: str, level: int | str) -> Change:
    """Answer with a level, by its number or its id; evidence keeps supporting the level it was given for."""

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        was = old.get("level")
        return _said(_pinned(old, level if was in {None, UNKNOWN} else was), level=PlainScalar(level))

    return _answer(question, edit)


def to_facets(question: str, levels: Mapping[str, str]) -> Change:
    """Answer with a level for each facet."""
    said = {facet: PlainScalar(level) for facet, level in levels.items()}
    return _answer(question, lambda old: _said(_pinned(old, old.get("level")), facets=said))


def to_unknown(question: str) -> Change:
    """Answer that nobody knows."""
    return _answer(question, lambda old: _said(_pinned(old, old.get("level")), level=PlainScalar(UNKNOWN)))


def to_not_applicable(question: str, reason: str, approved_by: str) -> Change:
    """Answer that it does not apply."""
    said = {"not_applicable": check_text(reason), "approved_by": check_text(approved_by)}
    return _answer(question, lambda old: _said(_pinned(old, old.get("level")), **said))


def to_unanswered(question: str) -> Change:
    """Take the answer back; note, evidence and figure stay."""
    return _answer(question, lambda old: _said(_pinned(old, old.get("level"))))


def to_note(question: str, note: str) -> Change:
    """Replace the note; an empty one takes it out."""
    text = check_text(note)
    return _answer(question, lambda old: _with(old, "note", text or None))


def to_more_evidence(question: str, title: str, day: date | None, location: str = "", supports: str = "") -> Change:
    """Add a piece of evidence, for the level claimed now unless another is named; one that is there already is not."""
    piece: dict[str, Any] = {"title": check_text(title)}
    piece |= {"date": PlainScalar(day.isoformat())} if day else {}
    piece |= {"location": check_text(location)} if location else {}

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        level = supports or old.get("level")
        new = piece if level in {None, UNKNOWN} else piece | {"supports": PlainScalar(level)}
        claimed = {"supports": old.get("level")}
        pieces = old.get("evidence", [])
        return old if any(claimed | one == claimed | new for one in pieces) else _with(old, "evidence", [*pieces, new])

    return _answer(question, edit)


def to_less_evidence(question: str) -> Change:
    """Take out the last piece of evidence."""
    return _answer(question, lambda old: _with(old, "evidence", old.get("evidence", [])[:-1] or None))


def to_no_figure(question: str) -> Change:
    """Take out the measured figure."""
    return _answer(question, lambda old: _with(old, "measured", None))


def to_measured(question: str, value: str, day: date) -> Change:
    """State the measured figure, a plain decimal number, and its date."""
    figure = {"value": PlainScalar(check_text(value)), "date": PlainScalar(day.isoformat())}
    return _answer(question, lambda old: _with(old, "measured", figure))


def to_done_late(question: str, accepted_by: str, day: date, note: str = "") -> Change:
    """Mark an answer as done late and accepted on record; without `accepted_by` take the mark out."""
    mark: dict[str, Any] | None = None
    if accepted_by:
        mark = {"accepted_by": check_text(accepted_by), "date": PlainScalar(day.isoformat())}
        mark |= {"note": check_text(note)} if note else {}
    return _answer(question, lambda old: _with(old, "done_late", mark))


def to_flag(question: str, *, flagged: bool) -> Change:
    """Put a question on the parking lot, or take it off."""
    return _answer(question, lambda old: _with(old, "flagged", PlainScalar("true") if flagged else None))


def to_votes(question: str, said: Mapping[str, int | str | None]) -> Change:
    """Write down what participants say; None takes a vote out, and what anybody else said stays."""

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        votes = {voter: vote for voter, vote in (old.get("votes") or {}).items() if voter not in said}
        votes |= {voter: PlainScalar(vote) for voter, vote in said.items() if vote is not None}
        return _with(old, "votes", votes or None)

    return _answer(question, edit)


def to_participants(participants: Sequence[Mapping[str, str]]) -> Change:
    """Say who is in the room, each with `name`, and `role` and `delivery_team` where they are known."""
    said = [_participant(one) for one in participants]
    return Change(("assessment", "participants"), lambda _: said or None)


def _participant(said: Mapping[str, str]) -> Any:
    known = {key: PlainScalar(value) if key == "delivery_team" else check_text(value) for key, value in said.items()}
    return known if known.keys() - {"name"} else known["name"]


def to_value(way: tuple[str, ...], value: Any) -> Change:
    """Put back what a place of the file held before; None takes it out."""
    return Change(way, lambda _: keep_quoting(value))


def keep_quoting(value: Any) -> Any:
    """Return what a file held so that it is written as it stood there: what was without quotes stays without."""
    if isinstance(value, dict):
        return {key: keep_quoting(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [keep_quoting(inner) for inner in value]
    return PlainScalar(value) if isinstance(value, str) and _LIKE_A_VALUE.fullmatch(value) else value


def to_fact(fact: str, value: str) -> Change:
    """State a fact of the profile; an empty value takes it out."""
    return Change(("assessment", "profile", fact), lambda _: PlainScalar(check_text(value)) or None)


def to_judged_by(questionnaire: str, rubric: str, digest: str) -> tuple[Change, ...]:
    """Say which content of the pack judges the answers, each version as `name@version`; the digest comes last."""
    said = {"questionnaire": questionnaire, "rubric": rubric, "pack_digest": digest}
    return tuple(to_value(("assessment", key), value) for key, value in said.items())


def check_text(text: str) -> str:
    """Return `text` when a file can hold it. Raises ReadinessError for control characters."""
    if found := _CONTROL.search(text):
        raise ReadinessError(f"this text holds a control character (U+{ord(found[0]):04X})", "type it again without it")
    return text


def remove_controls(text: str) -> str:
    """Return `text` without the characters that `clean` refuses."""
    return _CONTROL.sub("", text)


def _answer(question: str, edit: Callable[[dict[str, Any]], dict[str, Any]]) -> Change:
    def on_any_form(old: Any) -> Any:
        short = isinstance(old, str)
        new = edit(({"level": PlainScalar(old)} if old else {}) if short else dict(old or {}))
        if not new:
            return None
        return new["level"] if list(new) == ["level"] and (short or old is None) else new

    return Change(("answers", question), on_any_form)


def _said(old: dict[str, Any], **said: Any) -> dict[str, Any]:
    """Replace the one thing an answer says and keep all that goes with it."""
    rest = {
        key: value
        for key, value in old.items()
        if key not in {"level", "facets", "unknown", "not_applicable", "approved_by"}
    }
    return _in_order(old, rest | said)


def _with(old: dict[str, Any], key: str, value: Any) -> dict[str, Any]:
    new = {name: kept for name, kept in old.items() if name != key}
    return _in_order(old, new if value is None else new | {key: value})


def _in_order(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """Keep the order a person gave; what is new goes where it belongs among the rest."""
    return order_keys(old, new, list(_ORDER))


def _pinned(old: dict[str, Any], level: Any) -> dict[str, Any]:
    """Evidence without `supports` speaks for the level claimed so far: write that down before the level changes."""
    pieces = old.get("evidence")
    if not pieces or level in {None, UNKNOWN}:
        return old
    pinned = [piece if "supports" in piece else {**piece, "supports": PlainScalar(level)} for piece in pieces]
    return old | {"evidence": pinned}


def order_keys(old: dict[str, Any], new: dict[str, Any], order: list[str]) -> dict[str, Any]:
    """Return `new` in the order of `old`, with each added key behind the last key that comes before it in `order`."""
    rank = {key: number for number, key in enumerate(order)}
    keys = [key for key in old if key in new]
    for key in sorted((key for key in new if key not in old), key=lambda key: rank.get(key, len(rank))):
        mine = rank.get(key, len(rank))
        before = [place for place, other in enumerate(keys) if rank.get(other, -1) <= mine]
        keys.insert(before[-1] + 1 if before else 0, key)
    return {key: new[key] for key in keys}
