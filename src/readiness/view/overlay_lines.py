"""Sentences on what the organization changed in the pack."""

from collections.abc import Iterator, Sequence

from readiness.model.overlay import OverlayChange
from readiness.model.pack import Pack
from readiness.statements import overlay_changes as statements
from readiness.statements.statement import Statement
from readiness.statements.values import Level

_WORDS = {
    "title", "prompt", "why", "about", "red_flag", "levels", "evidence", "note", "message", "success_metric", "meaning",
    "because", "held",
}  # fmt: skip
"""Keys whose values are read by people."""
_GATE_AND_MINIMUM = 2


def overlay_summary(pack: Pack) -> Statement | None:
    """Return a sentence on the number of changes, with their reason; None for a pack as it was shipped."""
    applied = pack.whole.overlay
    if applied is None:
        return None
    named = f"{pack.name}@{pack.questionnaire.version}"
    return statements.summary(number=sum(1 for _ in change_sentences(pack)), pack=named, because=applied.because)


def change_sentences(pack: Pack, about: str | None = None) -> Iterator[Statement]:
    """Yield a sentence for each change, the new words of one thing as one; with `about` only those of that id."""
    applied = pack.whole.overlay
    changes = [one for one in applied.changes if about in {None, one.id}] if applied else []
    told: set[tuple[str, str]] = set()
    for one in changes:
        if one.kind != "changed":
            yield _as_a_whole(one)
        elif one.id and one.keys[0] in _WORDS:
            if (one.part, one.id) not in told:
                told.add((one.part, one.id))
                yield statements.other_words(what=one.named, keys=tuple(_words_of(one, changes)))
        else:
            yield _value(one, pack)


def _words_of(first: OverlayChange, changes: Sequence[OverlayChange]) -> list[str]:
    same = [one.keys[0] for one in changes if (one.kind, one.part, one.id) == (first.kind, first.part, first.id)]
    return list(dict.fromkeys(key for key in same if key in _WORDS))


def _as_a_whole(one: OverlayChange) -> Statement:
    if one.part == "questions":
        told = statements.not_asked if one.kind == "dropped" else statements.asked_too
        return told(question=one.named, title=one.title)
    offered = statements.not_offered if one.kind == "dropped" else statements.offered_too
    return offered(initiative=one.named, title=one.title)


def _value(one: OverlayChange, pack: Pack) -> Statement:
    key = ".".join(one.keys)
    if one.part == "questions" and one.keys[0] == "minimum" and (sentence := _minimum(one, pack)):
        return sentence
    if one.keys == ("weight",) and one.before is not None:
        return statements.weighs(what=one.named, now=one.now, before=one.before)
    if not one.id:
        if one.before is None:
            return statements.rule_now(key=key, now=one.now)
        return statements.rule_instead(key=key, now=one.now, before=one.before)
    if one.before is None:
        return statements.is_now(what=one.named, key=key, now=one.now)
    return statements.is_instead(what=one.named, key=key, now=one.now, before=one.before)


def _minimum(one: OverlayChange, pack: Pack) -> Statement | None:
    """Return a sentence on a minimum that is one level for every profile; None for others."""
    is_level = len(one.keys) == _GATE_AND_MINIMUM or one.keys[_GATE_AND_MINIMUM:] == ("level",)
    now = _level(one.now, one.id, pack)
    if not is_level or now is None:
        return None
    gate = one.keys[1]
    if one.before is None:
        return statements.needs_now(question=one.named, now=now, gate=gate)
    if one.before[0] in "[{":
        return statements.needs_always(question=one.named, now=now, gate=gate)
    before = _level(one.before, one.id, pack)
    return None if before is None else statements.needs(question=one.named, now=now, gate=gate, before=before)


def _level(text: str, question: str, pack: Pack) -> Level | None:
    scale = pack.rubric.scale_of(question)
    return scale.called(int(text)) if text.isdecimal() and int(text) in scale.named else None
