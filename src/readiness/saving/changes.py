"""Changes to an answers file: each is a key path and a function from the old value to the new. Works on plain data."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from readiness.errors import ReadinessError
from readiness.model.participants import UNKNOWN
from readiness.saving.yaml_scalars import OneLine, PlainScalar
from readiness.statements import saving as statements

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
_LIKE_A_VALUE = re.compile(r"true|false|[0-9]{1,9}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,9}\.[0-9]{1,9}")
ANSWER_KEYS = (
    "level", "facets", "not_applicable", "approved_by", "expires", "votes", "second_votes", "because", "doubts",
    "done_late", "measured", "flagged", "note", "evidence",
)  # fmt: skip
"""The keys of an answer in their usual order."""


@dataclass(frozen=True)
class Change:
    """A change of one value in the file."""

    way: tuple[str, ...]
    """The key path of the value."""
    edit: Callable[[Any], Any]
    """The function from the old value (None if absent) to the new one; None removes the value."""


def to_level(question: str, level: int | str) -> Change:
    """Return the change to a level, by number or id; evidence keeps the level it was given for."""

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        was = old.get("level")
        return _replace_answer(pin_evidence(old, level if was in {None, UNKNOWN} else was), level=PlainScalar(level))

    return _answer(question, edit)


def to_facets(question: str, levels: Mapping[str, str]) -> Change:
    """Return the change to a level for each facet."""
    facets = {facet: PlainScalar(level) for facet, level in levels.items()}
    return _answer(question, lambda old: _replace_answer(pin_evidence(old, old.get("level")), facets=facets))


def to_unknown(question: str) -> Change:
    """Return the change to `unknown`."""
    return _answer(
        question, lambda old: _replace_answer(pin_evidence(old, old.get("level")), level=PlainScalar(UNKNOWN))
    )


def to_not_applicable(question: str, reason: str, approved_by: str, expires: date | None = None) -> Change:
    """Return the change to not applicable, for good or until a day."""
    approval = {"not_applicable": check_text(reason), "approved_by": check_text(approved_by)}
    approval |= {"expires": PlainScalar(expires.isoformat())} if expires else {}
    return _answer(question, lambda old: _replace_answer(pin_evidence(old, old.get("level")), **approval))


def to_unanswered(question: str) -> Change:
    """Return the change that removes the answer; note, evidence and figure stay."""
    return _answer(question, lambda old: _replace_answer(pin_evidence(old, old.get("level"))))


def to_note(question: str, note: str) -> Change:
    """Return the change that replaces the note; an empty one removes it."""
    text = check_text(note)
    return _answer(question, lambda old: _set_key(old, "note", text or None))


def to_more_evidence(question: str, title: str, day: date | None, location: str = "", supports: str = "") -> Change:
    """Return the change that adds a piece of evidence, unless the same piece is in the file already.

    It supports the level claimed now unless `supports` names another.
    """
    piece: dict[str, Any] = {"title": check_text(title)}
    piece |= {"date": PlainScalar(day.isoformat())} if day else {}
    piece |= {"location": check_text(location)} if location else {}

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        level = supports or old.get("level")
        new = piece if level in {None, UNKNOWN} else piece | {"supports": PlainScalar(level)}
        claimed = {"supports": old.get("level")}
        pieces = old.get("evidence", [])
        return (
            old
            if any(isinstance(one, dict) and claimed | one == claimed | new for one in pieces)
            else _set_key(old, "evidence", [*pieces, new])
        )

    return _answer(question, edit)


def to_document(question: str, document: str, supports: str = "", at: str = "") -> Change:
    """Return the change that names a document of the register as evidence, for the level claimed now or another.

    One that is named already keeps its place in the list.
    """

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        pieces = list(old.get("evidence", []))
        place = next((number for number, one in enumerate(pieces) if document_used(one) == document), len(pieces))
        was = pieces[place] if place < len(pieces) else {}
        more = {"at": was["at"]} if isinstance(was, dict) and "at" in was else {}
        more = ({"supports": PlainScalar(supports)} if supports else {}) | more
        more |= {"at": check_text(at)} if at else {}
        pieces[place : place + 1] = [OneLine({"use": document} | more) if more else document]
        return _set_key(old, "evidence", pieces)

    return _answer(question, edit)


def document_used(piece: Any) -> str | None:
    """Return the id of the document that a piece of evidence names; None for evidence with a title of its own."""
    return piece if isinstance(piece, str) else piece.get("use") if isinstance(piece, dict) else None


def to_less_evidence(question: str) -> Change:
    """Return the change that removes the last piece of evidence."""
    return _answer(question, lambda old: _set_key(old, "evidence", old.get("evidence", [])[:-1] or None))


def to_no_figure(question: str) -> Change:
    """Return the change that removes the measured figure."""
    return _answer(question, lambda old: _set_key(old, "measured", None))


def to_measured(question: str, value: str, day: date) -> Change:
    """Return the change that sets the measured figure, a plain decimal number, and its date."""
    figure = {"value": PlainScalar(check_text(value)), "date": PlainScalar(day.isoformat())}
    return _answer(question, lambda old: _set_key(old, "measured", figure))


def to_measured_in(question: str, file: Mapping[str, str]) -> Change:
    """Return the change that lets the measured figure be read from a CSV file, which its keys name."""
    return _answer(question, lambda old: _set_key(old, "measured", {"from": dict(file)}))


def to_done_late(question: str, accepted_by: str, day: date, note: str = "") -> Change:
    """Return the change that marks an answer as done late and accepted; an empty `accepted_by` removes the mark."""
    mark: dict[str, Any] | None = None
    if accepted_by:
        mark = {"accepted_by": check_text(accepted_by), "date": PlainScalar(day.isoformat())}
        mark |= {"note": check_text(note)} if note else {}
    return _answer(question, lambda old: _set_key(old, "done_late", mark))


def to_flag(question: str, *, flagged: bool, why: str = "", owner: str = "", due: date | str | None = None) -> Change:
    """Return the change that puts a question on the parking lot or takes it off.

    The reason, the owner and the day are those given; without any of them the flag is `true`.
    """
    said: dict[str, Any] = {"why": check_text(why), "owner": check_text(owner)}
    said |= {"due": PlainScalar(str(due))} if due else {}
    flag = {key: value for key, value in said.items() if value} or PlainScalar("true")
    return _answer(question, lambda old: _set_key(old, "flagged", flag if flagged else None))


def to_votes(question: str, new_votes: Mapping[str, int | str | None]) -> Change:
    """Return the change that sets votes by participant; None removes a vote, and other votes stay."""

    def edit(old: dict[str, Any]) -> dict[str, Any]:
        votes = {voter: vote for voter, vote in (old.get("votes") or {}).items() if voter not in new_votes}
        votes |= {voter: PlainScalar(vote) for voter, vote in new_votes.items() if vote is not None}
        return _set_key(old, "votes", votes or None)

    return _answer(question, edit)


def to_second_votes(question: str, votes: Mapping[str, int | str]) -> Change:
    """Return the change that sets the votes of the last round, in place of all votes of an earlier one but the first.

    Without votes it removes them.
    """
    said = {voter: PlainScalar(vote) for voter, vote in votes.items()}
    return _answer(question, lambda old: _set_key(old, "second_votes", said or None))


def to_because(question: str, why: str) -> Change:
    """Return the change of the reason why the room agreed; an empty one removes it."""
    text = check_text(why)
    return _answer(question, lambda old: _set_key(old, "because", text or None))


def to_participants(participants: Sequence[Mapping[str, str]]) -> Change:
    """Return the change of the participants, each with `name`, and `role` and `delivery_team` if known."""
    entries = [_participant(one) for one in participants]
    return Change(("assessment", "participants"), lambda _: entries or None)


def _participant(participant: Mapping[str, str]) -> Any:
    known = {
        key: PlainScalar(value) if key == "delivery_team" else check_text(value) for key, value in participant.items()
    }
    return known if known.keys() - {"name"} else known["name"]


def to_value(way: tuple[str, ...], value: Any) -> Change:
    """Return the change that restores a value of the file; None removes it."""
    return Change(way, lambda _: keep_quoting(value))


def keep_quoting(value: Any) -> Any:
    """Return a value read from a file so that its unquoted scalars are written without quotes again."""
    if isinstance(value, dict):
        kept = {key: keep_quoting(inner) for key, inner in value.items()}
        is_reference = isinstance(value.get("use"), str) and value.keys() <= {"use", "supports", "at"}
        return OneLine(kept) if is_reference or isinstance(value, OneLine) else kept
    if isinstance(value, list):
        return [keep_quoting(inner) for inner in value]
    return PlainScalar(value) if isinstance(value, str) and _LIKE_A_VALUE.fullmatch(value) else value


def to_fact(fact: str, value: str) -> Change:
    """Return the change that sets a fact of the profile; an empty value removes it."""
    return Change(("assessment", "profile", fact), lambda _: PlainScalar(check_text(value)) or None)


def to_judged_by(questionnaire: str, rubric: str, digest: str) -> tuple[Change, ...]:
    """Return the changes that record which pack judges the answers, as `name@version`; the digest comes last."""
    header = {"questionnaire": questionnaire, "rubric": rubric, "pack_digest": digest}
    return tuple(to_value(("assessment", key), value) for key, value in header.items())


def check_text(text: str) -> str:
    """Return `text` unchanged. Raises ReadinessError when it holds control characters."""
    if found := _CONTROL.search(text):
        character = f"U+{ord(found[0]):04X}"
        raise ReadinessError(statements.control_character(character=character), statements.type_again())
    return text


def remove_controls(text: str) -> str:
    """Return `text` without the characters that `check_text` refuses."""
    return _CONTROL.sub("", text)


def _answer(question: str, edit: Callable[[dict[str, Any]], dict[str, Any]]) -> Change:
    def on_any_form(old: Any) -> Any:
        short = isinstance(old, str)
        new = edit(({"level": PlainScalar(old)} if old else {}) if short else dict(old or {}))
        if not new:
            return None
        return new["level"] if list(new) == ["level"] and (short or old is None) else new

    return Change(("answers", question), on_any_form)


def _replace_answer(old: dict[str, Any], **answer: Any) -> dict[str, Any]:
    """Return the entry with its level, facets, unknown or not-applicable replaced; all other keys stay."""
    rest = {
        key: value
        for key, value in old.items()
        if key not in {"level", "facets", "unknown", "not_applicable", "approved_by", "expires"}
    }
    return _in_order(old, rest | answer)


def _set_key(old: dict[str, Any], key: str, value: Any) -> dict[str, Any]:
    new = {name: kept for name, kept in old.items() if name != key}
    return _in_order(old, new if value is None else new | {key: value})


def _in_order(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """Return `new` in the key order of `old`; new keys get their usual place."""
    return order_keys(old, new, list(ANSWER_KEYS))


def pin_evidence(old: dict[str, Any], level: Any) -> dict[str, Any]:
    """Return the entry with `level` written into evidence without `supports`, before the claimed level changes."""
    pieces = old.get("evidence")
    if not pieces or level in {None, UNKNOWN}:
        return old
    return old | {"evidence": [_pinned(piece, level) for piece in pieces]}


def _pinned(piece: Any, level: Any) -> Any:
    if isinstance(piece, str):
        return OneLine({"use": piece, "supports": PlainScalar(level)})
    if "supports" in piece:
        return piece
    kind = OneLine if "use" in piece else dict
    return kind({**piece, "supports": PlainScalar(level)})


def order_keys(old: dict[str, Any], new: dict[str, Any], order: list[str]) -> dict[str, Any]:
    """Return `new` in the order of `old`, with each added key behind the last key that comes before it in `order`."""
    rank = {key: number for number, key in enumerate(order)}
    keys = [key for key in old if key in new]
    for key in sorted((key for key in new if key not in old), key=lambda key: rank.get(key, len(rank))):
        mine = rank.get(key, len(rank))
        before = [place for place, other in enumerate(keys) if rank.get(other, -1) <= mine]
        keys.insert(before[-1] + 1 if before else 0, key)
    return {key: new[key] for key in keys}
