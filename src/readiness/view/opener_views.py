"""Build the work that clears blockers of the next gate, ranked by its person-weeks and its money for each blocker."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from readiness.model.field_types import Exact
from readiness.model.money import whole
from readiness.model.spans import Closed
from readiness.model.verdict import ReasonKind
from readiness.scoring.caps import without_cap
from readiness.view.figures import plain_figure
from readiness.view.models.plan import OpenersView, OpenerView
from readiness.view.phrases import Phrases


def openers(wording: Phrases) -> OpenersView | None:
    """Return the work that clears blockers of the next gate; None where none does."""
    plan = wording.roadmap
    work = [(step.initiative, step.effort, step.closes) for step in plan.steps]
    work += [(lane.initiative, lane.effort, lane.closes) for lane in plan.safe_now if lane.initiative]
    blockers = _blockers(wording)
    needed = _not_held(wording, blockers, [one for _, _, closes in work for one in closes])
    found = tuple(_openers(wording, work, needed))
    if not found or wording.scores.next_gate is None:
        return None
    return OpenersView(
        gate=wording.gate_view(wording.scores.next_gate),
        blockers=len(blockers),
        currency=wording.rubric.costs.currency if wording.rubric.costs else None,
        work=tuple(sorted(found, key=lambda one: Fraction(one.effort_each.exact))),
        others=len({id_ for id_, _, _ in work}) - len(found),
    )


def _blockers(wording: Phrases) -> Mapping[str, Exact]:
    """Return the level that the next gate needs of each question that is a blocker there and short."""
    gate = next((one for one in wording.scores.gates if one.id == wording.scores.next_gate), None)
    needed: dict[str, Exact] = {}
    for one in gate.reasons if gate else ():
        if one.kind is ReasonKind.SHORT and one.criticality == "blocker" and one.id in wording.questionnaire.questions:
            needed[one.id] = max(one.needs, needed.get(one.id, one.needs))
    return needed


def _not_held(wording: Phrases, needed: Mapping[str, Exact], closes: Sequence[Closed]) -> Mapping[str, Exact]:
    """Return the blockers that no cap keeps short after all the work."""
    reached = {id_: without_cap(score).supported or 0 for id_, score in wording.scores.questions.items()}
    for one in closes:
        reached[one.question] = max(one.to, reached[one.question])
    questions = wording.questionnaire.questions
    staying = [
        cap
        for cap in wording.rubric.caps
        if not cap.unless or any(reached[id_] < level for id_, level in cap.unless.items())
    ]
    return {
        id_: needs
        for id_, needs in needed.items()
        if not any(cap.at_most < needs and cap.is_about(questions[id_]) for cap in staying)
    }


def _openers(
    wording: Phrases, work: Sequence[tuple[str, Exact, Sequence[Closed]]], needed: Mapping[str, Exact]
) -> Iterator[OpenerView]:
    for id_, effort, closes in work:
        cleared = [one.question for one in closes if one.from_ < needed.get(one.question, 0) <= one.to]
        if cleared:
            initiative = wording.rubric.initiative_named[id_]
            each, money = Fraction(effort) / len(cleared), _likely_cost(wording, id_)
            yield OpenerView(
                initiative=wording.initiative(id_),
                clears=tuple(map(wording.named, cleared)),
                effort=plain_figure(effort, 1),
                effort_each=plain_figure(each, 1),
                cost=wording.cost(initiative),
                cost_each=None if money is None else whole(money / len(cleared)),
            )


def _likely_cost(wording: Phrases, id_: str) -> Fraction | None:
    """Return the likely cost of an initiative, or the middle of its range; None where that is not stated."""
    found = wording.cost_range(wording.rubric.initiative_named[id_])
    if found is None or found.high is None:
        return None
    return Fraction(found.likely) if found.likely else (Fraction(found.low) + Fraction(found.high)) / 2
