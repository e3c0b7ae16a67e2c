"""Laws of the decisions asked of the leaders, over generated packs and answers."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planning.random_packs import IDS
from planning.random_packs import cases as plans
from planning.safe_cases import a_tool, said
from planning.test_if_nothing_laws import cases as lapsing
from planning.test_safe_now_laws import events, paper, safe
from readiness.model.answer import Remedy
from readiness.model.answers import Answers
from readiness.model.assessment import Assessment
from readiness.model.pack import Pack
from readiness.model.tool_status import with_tool_status
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers
from readiness.view.ask import pending
from readiness.view.decisions import all_asks, decisions
from readiness.view.phrases import Phrases

DUE = st.dates(date(2026, 6, 1), date(2026, 9, 1))


def assessed(pack: Pack, given_: Answers, target: str | None = None) -> Phrases:
    scores = score_answers(pack, given_)
    return Phrases(Assessment(pack, given_, scores, plan_roadmap(pack, given_, scores, target), "0" * 64, "0"))


@st.composite
def planned(draw: Any) -> Phrases:
    """Draw plans with promises that they keep or break."""
    pack, given_, target = draw(plans())
    promised = draw(st.dictionaries(st.sampled_from(IDS), DUE, min_size=1, max_size=5))
    remedies = {id_: Remedy(owner="CIO", due=day) for id_, day in promised.items()}
    return assessed(pack, given_.changed(remedies=remedies), target)


@st.composite
def in_use(draw: Any) -> Phrases:
    """Draw tools in use."""
    pack = a_tool()
    given_ = said(draw(safe()) | draw(paper()), events=draw(events()))
    return assessed(pack, with_tool_status(given_, pack))


def every() -> Any:
    return st.one_of(planned(), lapsing().map(lambda case: assessed(*case)), in_use())


def started(asks: Sequence[Any]) -> list[str]:
    return [one.key.removeprefix("work:") for one in asks if one.key.startswith("work:")]


@given(planned())
def test_no_decision_on_work_is_before_one_that_it_waits_for(wording):
    found = decisions(wording)
    steps = {step.initiative: step for step in wording.roadmap.steps}
    for order in (started(found.first), started((*found.first, *found.later))):
        for place, name in enumerate(order):
            needed = wording.rubric.initiative_named[name].prerequisites
            ahead = {id_ for id_ in needed if id_ in steps and steps[id_].status == "planned"}
            assert ahead <= {*order[:place]}


@given(planned())
def test_work_is_decided_before_it_starts_and_no_later_than_what_waits_for_it(wording):
    asks = {one.initiative: one.view for one in all_asks(wording) if one.initiative}
    steps = {step.initiative: step for step in wording.roadmap.steps}
    for name, view in asks.items():
        start = wording.day(steps[name].dates.start_50)
        assert wording.answers.date <= view.decide_by <= max(start - timedelta(days=1), wording.answers.date)
        needed = wording.rubric.initiative_named[name].prerequisites
        assert all(asks[id_].decide_by <= view.decide_by for id_ in needed if id_ in asks)


@given(every())
def test_every_consequence_with_a_day_has_a_decision(wording):
    asks = all_asks(wording)
    settled = {(lapse.kind, lapse.id, lapse.part) for ask in asks for lapse in ask.settles}
    left = [lapse for lapse in pending(wording) if (lapse.kind, lapse.id, lapse.part) not in settled]

    if asks:
        assert not left
    else:
        assert all(lapse.kind == "evidence" and lapse.day > wording.day(4) for lapse in left)


@given(every())
def test_nothing_is_asked_for_twice(wording):
    asks = all_asks(wording)
    keys = [ask.view.key for ask in asks]
    once = [(lapse.kind, lapse.id, lapse.part) for ask in asks for lapse in ask.settles]

    assert len(keys) == len(set(keys))
    assert len(once) == len(set(once))


@given(planned())
def test_every_promise_that_the_plan_breaks_is_decided_on_by_its_day(wording):
    asks = {ask.view.key: ask.view for ask in all_asks(wording)}
    for promise in wording.roadmap.promises:
        last = max(promise.initiatives, key=lambda id_: _end(wording, id_))
        keys = {f"work:{last}", f"promise:{last}", f"promise:{promise.id}"}
        found = [view for key, view in asks.items() if key in keys]
        assert found
        assert min(view.decide_by for view in found) <= max(promise.promised, wording.answers.date)


def _end(wording: Phrases, initiative: str) -> tuple[int, str]:
    steps = {step.initiative: step.dates.at_80 for step in wording.roadmap.steps}
    return steps.get(initiative, -1), initiative


@given(every())
def test_at_most_five_are_shown_and_the_others_counted(wording):
    found = decisions(wording)

    assert len(found.first) <= 5
    assert (found.more is None) == (not found.later)
    if found.more:
        assert found.more.parameters["number"] == len(found.later)


@given(in_use())
def test_what_makes_a_tool_safe_is_decided_before_all_else(wording):
    keys = [ask.view.key for ask in all_asks(wording)]
    first = [key for key in keys if key.startswith("action:") or key == "safe-now"]

    assert keys[: len(first)] == first
    assert bool(first) == bool(wording.roadmap.safe_now)


@given(every())
def test_decisions_without_a_reason_to_wait_are_in_the_order_of_their_days(wording):
    days = [ask.view.decide_by for ask in all_asks(wording) if not ask.initiative and ask.rank == 2]

    assert days == sorted(days)
