"""Build the decisions on what ends on a day: conditions of gates, evidence, and questions that did not apply."""

from collections.abc import Iterator, Sequence

from readiness.model.outlook import Lapse
from readiness.statements import asks, tasks
from readiness.statements import decisions as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Value, Words
from readiness.view.ask import OTHERS, Ask, before_task, split, when
from readiness.view.entry_words import entry_words
from readiness.view.models.leader import DecisionView
from readiness.view.phrases import Phrases
from readiness.view.task_decisions import first_asked

_MOST_NAMED, _MOST_OWNERS = 3, 3


def lapse_decisions(wording: Phrases, left: Sequence[Lapse], *, is_asked: bool) -> Iterator[Ask]:
    """Yield the decisions on lapses, by day, that no other decision settles.

    What lapses by itself is asked for beside other decisions; alone it is not, until the last weeks to ask for it.
    """
    remedies, others = split(left, lambda lapse: lapse.kind == "remedy")
    if remedies:
        yield _conditions(wording, remedies)
    own = [lapse for lapse in others if lapse.kind in {"evidence", "not-applicable"}]
    today = wording.answers.date
    if is_asked or remedies or any(before_task(wording, lapse.day) <= today for lapse in own):
        evidence, ruled_out = split(own, lambda lapse: lapse.kind == "evidence")
        yield from _renewals(wording, _each_once(evidence))
        yield from _ruled_out(wording, _each_once(ruled_out))


def _each_once(lapses: Sequence[Lapse]) -> tuple[Lapse, ...]:
    """Return the first lapse of each question and part; it settles all later ones."""
    return tuple({(lapse.id, lapse.part): lapse for lapse in reversed(lapses)}.values())[::-1]


def _conditions(wording: Phrases, lapses: Sequence[Lapse]) -> Ask:
    first, number = lapses[0], len(lapses)
    gates: list[Value] = list(dict.fromkeys(_gate(lapse) for lapse in lapses))
    owners = list(dict.fromkeys(lapse.owner for lapse in lapses if lapse.owner))
    sentence = tasks.conditions(number=number, gates=at_most(gates), first=_with_days(wording, lapses))
    if number == 1:
        subject, owner = _subject(wording, first), first.owner or ""
        sentence = tasks.condition(subject=subject, day=first.day, owner=owner, gate=_gate(first))
    view = DecisionView(
        key="conditions",
        sentence=sentence,
        decide_by=first.day,
        title=statements.meet(number=number, gates=at_most(gates)),
        code=None,
        why=statements.meet_why(number=number),
        owner=statements.owned_by(owners=at_most(owners, _MOST_OWNERS)),
        cost=statements.agreed(),
        effort=None,
        start=None,
        finish=first.day,
        finish_50=None,
    )
    return Ask(view, OTHERS, tuple(lapses))


def _renewals(wording: Phrases, lapses: Sequence[Lapse]) -> Iterator[Ask]:
    if not lapses:
        return
    first, number = lapses[0], len(lapses)
    day = before_task(wording, first.day)
    asked, subject = when(wording, day), _subject(wording, first)
    several = tasks.renew_in_parts if any(one.part for one in lapses) else tasks.renew_several
    sentence = several(when=asked, number=number, first=_with_days(wording, lapses))
    if number == 1:
        sentence = tasks.renew_for_use(when=asked, subject=subject, day=first.day)
        if first.gate:
            sentence = tasks.renew(when=asked, subject=subject, day=first.day, gate=_gate(first))
    view = DecisionView(
        key="renewals",
        sentence=sentence,
        decide_by=day,
        title=statements.renew(number=len({one.id for one in lapses})),
        code=None,
        why=statements.renew_why(),
        owner=_asked_of(wording, lapses),
        cost=statements.paper(),
        effort=None,
        start=None,
        finish=first.day,
        finish_50=None,
    )
    yield Ask(view, OTHERS, tuple(lapses))


def _ruled_out(wording: Phrases, lapses: Sequence[Lapse]) -> Iterator[Ask]:
    if not lapses:
        return
    first, number = lapses[0], len(lapses)
    asked = when(wording, first.day)
    sentence = tasks.still_not_several(when=asked, first=_with_days(wording, lapses))
    if number == 1 and first.gate:
        sentence = tasks.still_not(when=asked, subject=_subject(wording, first), gate=_gate(first))
    view = DecisionView(
        key="not-applicable",
        sentence=sentence,
        decide_by=first.day,
        title=statements.still_not(number=number),
        code=None,
        why=statements.still_not_why(),
        owner=_asked_of(wording, lapses),
        cost=statements.conversation(),
        effort=None,
        start=None,
        finish=first.day,
        finish_50=None,
    )
    yield Ask(view, OTHERS, tuple(lapses))


def _asked_of(wording: Phrases, lapses: Sequence[Lapse]) -> Words:
    questions = wording.questionnaire.questions
    return first_asked(wording, [lapse.id for lapse in lapses if lapse.id in questions])


def _with_days(wording: Phrases, lapses: Sequence[Lapse]) -> tuple[Value, ...]:
    """Return the first things that end, each with its day, and the number of the others."""
    return at_most([asks.by_day(subject=_subject(wording, one), day=one.day) for one in lapses], _MOST_NAMED)


def _subject(wording: Phrases, lapse: Lapse) -> Words:
    return entry_words(wording.named(lapse.id), lapse.part)


def _gate(lapse: Lapse) -> str | Statement:
    """Return the gate that no longer holds, with the site where it is lost alone."""
    gate = lapse.gate or ""
    return tasks.gate_at(gate=gate, site=lapse.part.title) if lapse.at_site and lapse.part else gate
